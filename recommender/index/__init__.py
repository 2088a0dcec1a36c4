"""The ranking index: what is ranked by, as arrays that processes share, and what changed since."""

from recommender.index.current import load_or_build
from recommender.index.films import FilmIndex, Floats, Mask
from recommender.index.layers import Index
from recommender.index.narrowing import ByOthers, finalists

__all__ = ["ByOthers", "FilmIndex", "Floats", "Index", "Mask", "finalists", "load_or_build"]
