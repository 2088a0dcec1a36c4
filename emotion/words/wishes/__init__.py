"""Wishes: what a film should be and be like, cut out of a text."""
