"""Taste learned from everybody's ratings: films liked by the same people belong together."""

from recommender.taste.estimator import Taste

__all__ = ["Taste"]
