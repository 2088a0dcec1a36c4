"""Faces: find them, crop them, read their expression with DeepFace."""
