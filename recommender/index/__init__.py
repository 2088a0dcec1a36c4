"""The ranking index: what is ranked by, as arrays that processes share, and what changed since."""

from recommender.index.current import load_or_build
from recommender.index.films import FilmIndex, Floats, Mask
from recommender.index.layers import Index, Told

__all__ = ["FilmIndex", "Floats", "Index", "Mask", "Told", "load_or_build"]
