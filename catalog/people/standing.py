"""How a film stands with a person: all that its card shows of them, in one look."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, String, bindparam, cast, literal, select, union_all

from catalog.engine import Database
from catalog.people.models import RatingRow, VerdictRow, WatchlistRow
from catalog.people.verdicts import Verdict

_STARS, _VERDICT, _KEPT = "stars", "verdict", "kept"
# Made once, for every card asks: making a statement takes longer than running it.
_TOLD = union_all(
    *(
        select(literal(kind), cast(value, String)).where(
            table.person_id == bindparam("person"), table.film_id == bindparam("film")
        )
        for kind, table, value in (
            (_STARS, RatingRow, RatingRow.stars),
            (_VERDICT, VerdictRow, VerdictRow.kind),
            (_KEPT, WatchlistRow, WatchlistRow.film_id),
        )
    )
)


@dataclass(frozen=True, slots=True)
class Standing:
    """The stars a person gave a film, what they said of it, and whether they keep it for later."""

    stars: int | None = None
    verdicts: frozenset[Verdict] = frozenset()
    is_kept: bool = False


async def standing(database: Database, person_id: int, film_id: int) -> Standing:
    """How a film stands with a person; with a stranger it does not."""
    return await database.read(lambda connection: look(connection, person_id, film_id))


def look(connection: Connection, person_id: int, film_id: int) -> Standing:
    """How a film stands with a person, in the caller's visit."""
    told = connection.execute(_TOLD, {"person": person_id, "film": film_id})
    rows = [(str(kind), str(value)) for kind, value in told]
    stars = [int(value) for kind, value in rows if kind == _STARS]
    return Standing(
        stars=stars[0] if stars else None,
        verdicts=frozenset(Verdict(value) for kind, value in rows if kind == _VERDICT),
        is_kept=any(kind == _KEPT for kind, _ in rows),
    )
