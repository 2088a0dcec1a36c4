"""The rules of wishes in every other language."""
