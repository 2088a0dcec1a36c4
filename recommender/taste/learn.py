"""Learning everybody's taste, by a worker, from the ratings of those who agreed.

Only films that at least three of them like are learned, and of people nothing is kept but sums:
whoever withdraws the consent, or asks to be forgotten, is in none of them once they are learned
anew, which happens as soon as the worker looks again.
"""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Engine, select

from catalog.films.models import FilmRow
from catalog.people.shared import SharedRatings, shared_ratings
from recommender.taste.community import Community, strengths
from recommender.taste.estimator import Taste
from recommender.taste.files import load, save
from recommender.taste.model import MOST_FILMS

_log = logging.getLogger(__name__)
_FEWEST_FANS = 3
_BATCH = 500


def learn(engine: Engine, directory: Path) -> Community | None:
    """Learn anew if the ratings of those who agreed are others than before.

    Returns:
        What is to be served now; None when too few like the same films. Then nothing is kept.
    """
    with engine.connect() as connection:
        shared = shared_ratings(connection)
    before = load(directory)
    if before is not None and before.learned_from == shared.fingerprint:
        return before
    learned = _learned(shared, engine)
    if learned is None:
        shutil.rmtree(directory, ignore_errors=True)
        return None
    save(learned, directory)
    _log.info("Taste learned from %d people's ratings", learned.people)
    return learned


def _learned(shared: SharedRatings, engine: Engine) -> Community | None:
    from scipy.sparse import csr_matrix  # noqa: PLC0415 # only where training happens

    liked = strengths(shared.stars)
    films, fans = np.unique(shared.films[liked >= 1.0], return_counts=True)
    loved = fans >= _FEWEST_FANS
    # The most loved ones, should there be more than can be learned at once.
    films = np.sort(films[loved][np.argsort(-fans[loved], kind="stable")[:MOST_FILMS]])
    if len(films) < 2:  # noqa: PLR2004 # a link needs two
        return None
    known = np.isin(shared.films, films)
    # They come by person and film, and so are the rows of a sparse matrix already.
    people, sizes = np.unique(shared.people[known], return_counts=True)
    columns = np.searchsorted(films, shared.films[known])
    starts = np.concatenate([[0], np.cumsum(sizes)])
    train = csr_matrix((liked[known], columns, starts), (len(people), len(films)))
    model = Taste().fit(train, _items(engine, films), shared.moods[known]).model
    return Community(model, films, len(people), shared.fingerprint)


def _items(engine: Engine, films: npt.NDArray[np.int64]) -> list[dict[str, Any]]:
    """Genres and years of films, in their order, as the estimator takes them."""
    found: dict[int, dict[str, Any]] = {}
    with engine.connect() as connection:
        for start in range(0, len(films), _BATCH):
            asked = FilmRow.id.in_(films[start : start + _BATCH].tolist())
            rows = connection.execute(select(FilmRow.id, FilmRow.genres, FilmRow.year).where(asked))
            found |= {film: {"genres": genres, "year": year} for film, genres, year in rows}
    return [found.get(film, {}) for film in films.tolist()]
