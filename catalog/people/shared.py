"""The ratings that their givers let others' suggestions learn from, as columns."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, Row, select

from catalog.people.consents import Consent
from catalog.people.models import ConsentRow, RatingRow
from emotion.vocabulary import Emotion

_BATCH = 20_000
_EMOTIONS = tuple(emotion.value for emotion in Emotion)
_UNKNOWN = (np.nan,) * len(_EMOTIONS)


@dataclass(frozen=True, eq=False)
class SharedRatings:
    """Everything shared, m ratings in the order of people and, for each, of films.

    Attributes:
        people: ids, ascending, int64, shape (m,).
        films: ids, int64, shape (m,).
        stars: 1 to 5, uint8, shape (m,).
        moods: the mood each was given in, Emotions in the vocabulary's order, float32, shape
            (m, 7); NaN throughout where it is unknown.
        fingerprint: changes with any of it.
    """

    people: npt.NDArray[np.int64]
    films: npt.NDArray[np.int64]
    stars: npt.NDArray[np.uint8]
    moods: npt.NDArray[np.float32]
    fingerprint: str


def shared_ratings(connection: Connection) -> SharedRatings:
    """The ratings of all who agreed that others' suggestions learn from theirs."""
    told = (
        select(RatingRow.person_id, RatingRow.film_id, RatingRow.stars, RatingRow.emotions)
        .join(ConsentRow, ConsentRow.person_id == RatingRow.person_id)
        .where(ConsentRow.kind == Consent.TRAINING.value, ConsentRow.given.is_(True))
        .order_by(RatingRow.person_id, RatingRow.film_id)
    )
    streamed = connection.execution_options(yield_per=_BATCH).execute(told)
    mark = hashlib.sha256()
    parts: list[tuple[npt.NDArray[Any], ...]] = [_columns(())]
    for rows in streamed.partitions():
        parts.append(_columns(rows))
        for column in parts[-1]:
            mark.update(column.tobytes())
    people, films, stars, moods = (np.concatenate(column) for column in zip(*parts, strict=True))
    return SharedRatings(people, films, stars, moods, mark.hexdigest())


def _columns(
    rows: Sequence[Row[int, int, int, dict[str, float] | None]],
) -> tuple[npt.NDArray[Any], ...]:
    people, films, stars, emotions = zip(*rows, strict=True) if rows else ((), (), (), ())
    moods = np.fromiter(_coordinates(emotions), np.float32, len(rows) * len(_EMOTIONS))
    return (
        np.array(people, np.int64),
        np.array(films, np.int64),
        np.array(stars, np.uint8),
        moods.reshape(-1, len(_EMOTIONS)),
    )


def _coordinates(moods: Sequence[dict[str, float] | None]) -> Iterator[float]:
    for mood in moods:
        yield from (mood.get(name, 0.0) for name in _EMOTIONS) if mood else _UNKNOWN
