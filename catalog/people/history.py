"""What is known of a person: the truth in SQL, and a copy of what they said of films in Redis."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from redis.asyncio import Redis
from sqlalchemy import Connection, bindparam, exists, or_, select

from catalog.cache import Cache
from catalog.engine import Database
from catalog.people import corrections
from catalog.people.models import CorrectionRow, PersonRow, RatingRow, VerdictRow
from catalog.people.ratings import Rating, rating_of
from catalog.people.slates import shown_since
from catalog.people.verdicts import Verdict
from emotion.calibration import Correction
from emotion.vocabulary import Emotion

_log = logging.getLogger(__name__)
_KEPT_SECONDS = 14 * 24 * 3600
# Made once: making a statement takes longer than running it.
_ACQUAINTANCE = select(
    PersonRow.revision,
    or_(*(exists().where(told.person_id == PersonRow.id) for told in (RatingRow, VerdictRow))),
    exists().where(CorrectionRow.person_id == PersonRow.id),
).where(PersonRow.id == bindparam("person"))
_RATINGS = (
    select(RatingRow.film_id, RatingRow.stars, RatingRow.emotions, RatingRow.rated_at)
    .where(RatingRow.person_id == bindparam("person"))
    .order_by(RatingRow.rated_at.desc(), RatingRow.film_id)
)
_VERDICTS = select(VerdictRow.film_id, VerdictRow.kind).where(
    VerdictRow.person_id == bindparam("person")
)


@dataclass(frozen=True, slots=True)
class PersonHistory:
    """What a person has said of films; ratings newest first."""

    ratings: tuple[Rating, ...] = ()
    seen: frozenset[int] = frozenset()
    disliked: frozenset[int] = frozenset()

    @property
    def known(self) -> frozenset[int]:
        """Films not to be offered again: rated, seen or not wanted."""
        return self.seen | self.disliked | {rating.film_id for rating in self.ratings}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of somebody who asks for a film; of a stranger, nothing.

    Attributes:
        history: what they have said of films.
        shown: ids of the films they were shown since a moment.
        corrections: of moods that were misread, newest first.
    """

    history: PersonHistory = PersonHistory()
    shown: frozenset[int] = frozenset()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class _Acquaintance:
    """How far we know a person: the revision of what they said, and of what there is anything."""

    revision: int
    has_said: bool
    has_corrected: bool


class History:
    """Reads a person's history, from Redis when its copy is fresh and Redis is there."""

    def __init__(self, database: Database, redis: Redis | None) -> None:
        """Read from the database, with Redis in front of it when there is one."""
        self._database = database
        self._copies = Cache(redis, "history")

    async def of(self, person_id: int) -> PersonHistory:
        """The person's history; an unknown person has an empty one.

        The copy carries the person's revision, so one that missed a change (Redis was away when
        a rating was given) is never believed.
        """
        met = await self._database.read(lambda connection: _acquaintance(connection, person_id))
        return PersonHistory() if met is None else await self._as_of(person_id, met)

    async def known(self, person_id: int, since: datetime) -> Known:
        """All that is known of a person, with the films they were shown since a moment.

        It takes one visit to the database, but for the history of who has said something of films.
        """

        def look(connection: Connection) -> tuple[_Acquaintance, Known] | None:
            met = _acquaintance(connection, person_id)
            if met is None:
                return None
            told = corrections.of(connection, person_id) if met.has_corrected else []
            shown = shown_since(connection, person_id, since)
            return met, Known(shown=shown, corrections=tuple(told))

        seen = await self._database.read(look)
        if seen is None:
            return Known()
        met, known = seen
        return replace(known, history=await self._as_of(person_id, met))

    async def _as_of(self, person_id: int, met: _Acquaintance) -> PersonHistory:
        """The person's history at a revision, or a later one."""
        if not met.has_said:
            return PersonHistory()
        copy = await self._copy(person_id, met.revision)
        if copy is not None:
            return copy
        history = await self._database.read(lambda connection: _from_sql(connection, person_id))
        await self._copies.keep(_key(person_id), _to_json(history, met.revision), _KEPT_SECONDS)
        return history

    async def forget(self, person_id: int) -> None:
        """Drop the copy. If Redis is away it expires; its revision matches no person met anew."""
        await self._copies.drop(_key(person_id))

    async def _copy(self, person_id: int, revision: int) -> PersonHistory | None:
        told = await self._copies.get(_key(person_id))
        try:
            copy = json.loads(told) if told else {}
            return _from_json(copy) if copy.get("revision") == revision else None
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            _log.warning("Redis gave a history that cannot be read: %s", type(error).__name__)
            return None


def _acquaintance(connection: Connection, person_id: int) -> _Acquaintance | None:
    row = connection.execute(_ACQUAINTANCE, {"person": person_id}).one_or_none()
    return None if row is None else _Acquaintance(*row)


def _from_sql(connection: Connection, person_id: int) -> PersonHistory:
    ratings = connection.execute(_RATINGS, {"person": person_id})
    verdicts = connection.execute(_VERDICTS, {"person": person_id}).all()
    return PersonHistory(
        ratings=tuple(rating_of(row) for row in ratings),
        seen=frozenset(film_id for film_id, kind in verdicts if kind == Verdict.SEEN),
        disliked=frozenset(film_id for film_id, kind in verdicts if kind == Verdict.DISLIKED),
    )


def _key(person_id: int) -> str:
    return f"reelmood:history:{person_id}"


def _to_json(history: PersonHistory, revision: int) -> str:
    return json.dumps(
        {
            "revision": revision,
            "ratings": [
                [rating.film_id, rating.stars, rating.emotions, rating.rated_at.isoformat()]
                for rating in history.ratings
            ],
            "seen": sorted(history.seen),
            "disliked": sorted(history.disliked),
        }
    )


def _from_json(copy: dict[str, Any]) -> PersonHistory:
    return PersonHistory(
        ratings=tuple(
            Rating(
                film_id,
                stars,
                emotions and {Emotion(name): p for name, p in emotions.items()},
                datetime.fromisoformat(rated_at),
            )
            for film_id, stars, emotions, rated_at in copy["ratings"]
        ),
        seen=frozenset(copy["seen"]),
        disliked=frozenset(copy["disliked"]),
    )
