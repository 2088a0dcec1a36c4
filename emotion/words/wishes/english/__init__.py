"""The rules of wishes in English."""
