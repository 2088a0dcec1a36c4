"""Answers from catalogs of any size, beside peers: made-up films, made-up people, measures."""
