"""Companies: people in a group who each tap how they feel, for one film that suits them all.

What is kept of them is gone after some hours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from catalog.base import now, table_of
from catalog.engine import Database
from catalog.people import slates
from catalog.people.models import CompanyMemberRow, CompanyRow, SlateRow
from catalog.people.person import meet
from catalog.people.slates import Slate
from catalog.rows import put
from emotion.vocabulary import Mood

LASTS = timedelta(hours=12)
MOST_MEMBERS = 12
_NAME_CHARACTERS = 64

_companies, _members = table_of(CompanyRow), table_of(CompanyMemberRow)
_slates = table_of(SlateRow)
_HERE = (_companies.c.id == bindparam("company"), _companies.c.created_at > bindparam("since"))
_FIND = select(
    _companies.c.chat_id,
    _companies.c.locale,
    _companies.c.version,
    _companies.c.chosen_for,
    _companies.c.slate_id,
).where(*_HERE)
_FIND_MEMBERS = (
    select(_members.c.person_id, _members.c.name, _members.c.mood)
    .where(_members.c.company_id == bindparam("company"))
    .order_by(_members.c.joined_at, _members.c.person_id)
)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a company; who leaves the mood to us has none."""

    person_id: int
    name: str
    mood: Mood | None


@dataclass(frozen=True, slots=True)
class Company:
    """Who is in, first come first, and what was found for them.

    Attributes:
        id: its number.
        chat_id: the group it is in.
        locale: the language it was called together in.
        members: at most `MOST_MEMBERS`.
        version: grows as anybody comes, goes or feels otherwise.
        slate_id: the films last chosen for them; None before there were any.
        is_settled: whether those were chosen for them as they are now.
    """

    id: int
    chat_id: int
    locale: str
    members: tuple[Member, ...]
    version: int
    slate_id: int | None
    is_settled: bool

    def member(self, person_id: int) -> Member | None:
        """This person, if they are in."""
        return next((one for one in self.members if one.person_id == person_id), None)


async def call_together(database: Database, chat_id: int, locale: str) -> Company:
    """Open a company that nobody is in yet; those of before that have had their time go."""

    def open_it(connection: Connection) -> Company:
        _forget(connection)
        opened = insert(_companies).values(chat_id=chat_id, locale=locale, version=0)
        company_id = connection.execute(opened.returning(_companies.c.id)).scalar_one()
        return Company(int(company_id), chat_id, locale, (), 0, None, is_settled=False)

    return await database.write(open_it)


async def was_called(database: Database, chat_id: int, since: datetime) -> bool:
    """Whether a company was called together in a chat since a moment."""
    told = select(_companies.c.id).where(
        _companies.c.chat_id == chat_id, _companies.c.created_at >= since
    )
    return await database.read(lambda connection: connection.scalar(told.limit(1))) is not None


async def find(database: Database, company_id: int) -> Company | None:
    """The company, unless it has had its time."""
    return await database.read(lambda connection: _find(connection, company_id))


async def latest_slate(
    database: Database, person_id: int, chat_id: int, since: datetime
) -> Slate | None:
    """What was last chosen since a moment for a company in a chat that somebody is in."""

    def newest(connection: Connection) -> Slate | None:
        told = (
            select(_slates.c.id)
            .join(_companies, _companies.c.slate_id == _slates.c.id)
            .join(_members, _members.c.company_id == _companies.c.id)
            .where(
                _members.c.person_id == person_id,
                _companies.c.chat_id == chat_id,
                _companies.c.created_at > now() - LASTS,
                _slates.c.created_at >= since,
            )
            .order_by(_slates.c.created_at.desc(), _slates.c.id.desc())
            .limit(1)
        )
        slate_id = connection.scalar(told)
        return None if slate_id is None else slates.look(connection, slate_id)

    return await database.read(newest)


async def join(
    database: Database, company_id: int, person_id: int, name: str, mood: Mood | None
) -> Company | None:
    """Let somebody in, or feel otherwise; doing so twice changes nothing.

    Returns:
        The company then, without them where there was no room; None when it has had its time.
    """

    def let_in(connection: Connection, company: Company) -> bool:
        member = company.member(person_id)
        if member is None and len(company.members) >= MOST_MEMBERS:
            return False
        told = Member(person_id, name[:_NAME_CHARACTERS], mood)
        if member == told:
            return False
        meet(connection, person_id)
        key = {"company_id": company_id, "person_id": person_id}
        put(connection, CompanyMemberRow, key, name=told.name, mood=mood and mood.value)
        return True

    return await database.write(lambda connection: _change(connection, company_id, let_in))


async def leave(database: Database, company_id: int, person_id: int) -> Company | None:
    """Let somebody go; one who is not in is no error.

    Returns:
        The company then; None when it has had its time.
    """

    def let_go(connection: Connection, _company: Company) -> bool:
        gone = delete(_members).where(
            _members.c.company_id == company_id, _members.c.person_id == person_id
        )
        return connection.execute(gone).rowcount > 0

    return await database.write(lambda connection: _change(connection, company_id, let_go))


def leave_all(connection: Connection, person_id: int) -> None:
    """Let somebody go from every company they are in, in the caller's transaction."""
    theirs = select(_members.c.company_id).where(_members.c.person_id == person_id)
    connection.execute(
        update(_companies)
        .where(_companies.c.id.in_(theirs))
        .values(version=_companies.c.version + 1)
    )
    connection.execute(delete(_members).where(_members.c.person_id == person_id))


async def settle(
    database: Database, company: Company, keep: Callable[[Connection], Slate]
) -> Slate:
    """Keep the films chosen for a company as it was; of two who choose at once the first counts.

    Args:
        database: where.
        company: as it was when they were chosen.
        keep: keeps the slate, in the transaction it is given.
    """

    def keep_it(connection: Connection) -> Slate:
        here = _find(connection, company.id, changing=True)
        chosen = None
        if here is not None and here.is_settled and here.version == company.version:
            chosen = here.slate_id and slates.look(connection, here.slate_id)
        return chosen or choose(connection, company, keep(connection))

    return await database.write(keep_it)


def choose(connection: Connection, company: Company, slate: Slate) -> Slate:
    """Let these be the films chosen for a company as it was, in the caller's transaction."""
    connection.execute(
        update(_companies)
        .where(_companies.c.id == company.id)
        .values(slate_id=slate.id, chosen_for=company.version)
    )
    return slate


async def forget_the_old(database: Database) -> None:
    """Let go of all that have had their time."""
    await database.write(_forget)


def _change(
    connection: Connection, company_id: int, change: Callable[[Connection, Company], bool]
) -> Company | None:
    """Change who is in; what was chosen before no longer counts as chosen for them."""
    company = _find(connection, company_id, changing=True)
    if company is None or not change(connection, company):
        return company
    grown = update(_companies).where(_companies.c.id == company_id)
    connection.execute(grown.values(version=company.version + 1))
    return _find(connection, company_id)


def _find(connection: Connection, company_id: int, *, changing: bool = False) -> Company | None:
    told = {"company": company_id, "since": now() - LASTS}
    # Whoever is about to change it waits for others who do.
    row = connection.execute(_FIND.with_for_update() if changing else _FIND, told).one_or_none()
    if row is None:
        return None
    members = connection.execute(_FIND_MEMBERS, {"company": company_id})
    return Company(
        company_id,
        row.chat_id,
        row.locale,
        tuple(
            Member(person_id, name, None if mood is None else Mood(mood))
            for person_id, name, mood in members
        ),
        row.version,
        row.slate_id,
        is_settled=row.chosen_for == row.version,
    )


def _forget(connection: Connection) -> None:
    connection.execute(delete(_companies).where(_companies.c.created_at <= now() - LASTS))
