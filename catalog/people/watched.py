"""Whether a film that was offered was watched: asked once, another evening, and never pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, func, select, update

from catalog.base import now, table_of
from catalog.engine import Database
from catalog.people.consents import Consent
from catalog.people.models import ConsentRow, SlateFilmRow, SlateRow
from catalog.people.standing import Standing, look

# Sooner it is the same evening, later nobody remembers.
ANOTHER_EVENING, TOO_LATE = timedelta(hours=8), timedelta(days=7)
# So long an evening lasts.
_AN_EVENING = timedelta(hours=6)
_MOST_SLATES = 20
# Whoever left so many questions unanswered is not asked again, unless they want to be.
_MOST_UNANSWERED = 2

_slates, _films, _consents = table_of(SlateRow), table_of(SlateFilmRow), table_of(ConsentRow)
_place = func.coalesce(_slates.c.taken, _slates.c.position)
# Made once, for every mood runs the first: making a statement takes longer than running it.
_OFFERED = select(
    _slates.c.id,
    _place.label("place"),
    _films.c.film_id,
    _slates.c.taken,
    _slates.c.created_at,
    _slates.c.asked_at,
).join(_films, (_films.c.slate_id == _slates.c.id) & (_films.c.position == _place))
_LAST = (
    _OFFERED.where(
        _slates.c.person_id == bindparam("person"),
        _slates.c.chat_id == bindparam("chat"),
        _slates.c.message_id.is_not(None),
        _slates.c.created_at < bindparam("until"),
        _slates.c.created_at > bindparam("since"),
    )
    .order_by(_slates.c.created_at.desc(), _slates.c.id.desc())
    .limit(_MOST_SLATES)
)
_OPEN = (
    _OFFERED.where(
        _slates.c.person_id == bindparam("person"),
        _slates.c.chat_id == bindparam("chat"),
        _slates.c.asked_at >= bindparam("since"),
        _slates.c.answered_at.is_(None),
    )
    .order_by(_slates.c.asked_at.desc())
    .limit(1)
)
_later = _slates.alias()
_ASKED_LAST = _OPEN.where(
    ~exists().where(
        _later.c.person_id == bindparam("person"),
        _later.c.chat_id == bindparam("chat"),
        _later.c.created_at > _slates.c.asked_at,
    )
)
_ANSWERS = (
    select(_slates.c.answered_at)
    .where(_slates.c.person_id == bindparam("person"), _slates.c.asked_at.is_not(None))
    .order_by(_slates.c.asked_at.desc())
    .limit(_MOST_UNANSWERED)
)
_SAID = select(_consents.c.given).where(
    _consents.c.person_id == bindparam("person"), _consents.c.kind == Consent.ASKING.value
)


@dataclass(frozen=True, slots=True)
class Question:
    """Whether the film at this place of a slate was watched."""

    slate_id: int
    place: int
    film_id: int


def take_question(connection: Connection, person_id: int, chat_id: int) -> Question | None:
    """What a person may be asked now in this chat, in the caller's transaction; it is asked then.

    It is the film that they took last on the evening before, or the one that showed last, unless
    they have said something of it, were asked, do not answer, or do not want to be asked. Whoever
    wants to be is asked on.
    """
    moment = now()
    told = {"person": person_id, "chat": chat_id}
    when = {"until": moment - ANOTHER_EVENING, "since": moment - TOO_LATE}
    row = _of_the_evening(connection.execute(_LAST, told | when).all())
    if row is None or row.asked_at is not None:
        return None
    if look(connection, person_id, row.film_id) != Standing():
        return None
    is_wanted = connection.scalar(_SAID, {"person": person_id})
    if is_wanted is False:
        return None
    answers = list(connection.scalars(_ANSWERS, {"person": person_id}))
    if is_wanted is None and len(answers) == _MOST_UNANSWERED and not any(answers):
        return None
    connection.execute(update(_slates).where(_slates.c.id == row.id).values(asked_at=moment))
    return Question(row.id, row.place, row.film_id)


async def open_question(
    database: Database, person_id: int, chat_id: int, since: datetime, *, is_last: bool = False
) -> Question | None:
    """What a person was asked in this chat since a moment, and has not answered.

    Args:
        database: where it is kept.
        person_id: who was asked.
        chat_id: where.
        since: the moment.
        is_last: whether only what nothing was offered after counts.
    """
    told = {"person": person_id, "chat": chat_id, "since": since}
    asked = _ASKED_LAST if is_last else _OPEN
    row = await database.read(lambda connection: connection.execute(asked, told).one_or_none())
    return None if row is None else Question(row.id, row.place, row.film_id)


async def take(database: Database, slate_id: int, place: int | None) -> None:
    """Remember that the film at a place of a slate will be watched, or, without one, that none."""
    told = update(_slates).where(_slates.c.id == slate_id).values(taken=place)
    await database.write(lambda connection: connection.execute(told))


def _of_the_evening(rows: Sequence[Row[*tuple[Any, ...]]]) -> Row[*tuple[Any, ...]] | None:
    """Of what was offered, latest first, what was taken on the last evening, or else the last."""
    last = next(iter(rows), None)
    if last is None:
        return None
    evening = [row for row in rows if row.created_at > last.created_at - _AN_EVENING]
    return next((row for row in evening if row.taken is not None), last)


async def answered(database: Database, slate_id: int) -> None:
    """Remember that a question was answered, whichever way."""
    told = update(_slates).where(_slates.c.id == slate_id).values(answered_at=now())
    await database.write(lambda connection: connection.execute(told))
