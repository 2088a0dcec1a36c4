"""By which rules an index is computed, so that one computed by others is not taken for it."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import Final

DECIDING: Final = ("emotion.vocabulary", "catalog.films", "recommender.index")
"""The packages whose code decides what is in an index: all that it rests on."""


def _digest(packages: tuple[str, ...]) -> str:
    """What tells these packages' code, without that of packages within them, from any other."""
    told = hashlib.sha256()
    for package in packages:
        sources = [one for one in files(package).iterdir() if one.name.endswith(".py")]
        for source in sorted(sources, key=lambda one: one.name):
            told.update(hashlib.sha256(source.read_bytes()).digest())
    return told.hexdigest()


# At once, and not when it is asked for: by then another release may lie where this one was.
RULES: Final = _digest(DECIDING)
"""A digest of that code: a number would have to be thought of with each change of a rule."""
