"""The seed films as an index."""

from __future__ import annotations

import tempfile
from pathlib import Path

from catalog.engine import opened
from catalog.migrate import migrate
from catalog.operations import seed
from recommender.index import Index, load_or_build


def seed_index() -> Index:
    """An index of the films that ship with Reelmood."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/films.db"
        migrate(url)
        seed(url)
        with opened(url) as engine:
            return load_or_build(engine, Path(folder) / "index")
