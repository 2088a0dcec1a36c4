"""The index of the catalog as it is now, from the files, the database, or both."""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from catalog.films.revision import identity, revision
from recommender.index.build import build, changes
from recommender.index.files import load, newest, save
from recommender.index.layers import Index, Layer

_log = logging.getLogger(__name__)
# The base is built anew once so many films, or this share of them, have changed: until then they
# are looked at one by one, in every answer.
_MOST_CHANGED = 5_000
_MOST_OF_ALL = 1 / 20


def load_or_build(
    engine: Engine, directory: Path, *, at_hand: Index | None = None, patience: float = 1.0
) -> Index:
    """The index of the catalog as it is now; its base is built and saved when it is too old.

    Args:
        engine: the catalog's database.
        directory: where the base lies.
        at_hand: an index that is loaded already, and returned when the catalog has not changed.
        patience: for how many times as many changes the base is left to somebody else to build.
    """
    with Session(engine) as session:
        current, catalog = revision(session), identity(session)
        if at_hand is not None and at_hand.revision == current:
            return at_hand
        base = _base(directory, current, catalog, at_hand)
        if base is None:
            return _built(session, directory, catalog)
        if base.revision == current:
            return Index(current, base)
        most = min(_MOST_CHANGED, int(len(base.films) * _MOST_OF_ALL)) * patience
        found = changes(session, base, int(most))
        if found is None:
            return _built(session, directory, catalog)
        changed, gone = found
        index = Index(changed.revision, base, changed, gone=gone)
        if at_hand is not None:
            index.asked_like(at_hand)
        return index


def _base(directory: Path, current: int, catalog: str, at_hand: Index | None) -> Layer | None:
    place = newest(directory, current)
    if place is None:
        return None
    if at_hand is not None and str(at_hand.base.revision) == place.name:
        return at_hand.base
    return load(place, catalog)


def _built(session: Session, directory: Path, catalog: str) -> Index:
    base = build(session)
    try:
        save(base, directory, catalog)
    except OSError as error:
        # On a full disk it serves from memory; who comes next builds it anew.
        _log.warning("The ranking index is not kept: %s", error.strerror)
    return Index(base.revision, base)
