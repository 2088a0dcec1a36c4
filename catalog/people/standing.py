"""How a film stands with a person: all that its card shows of them, in one look."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import String, cast, literal, select, union_all

from catalog.engine import Database
from catalog.people.models import RatingRow, VerdictRow, WatchlistRow
from catalog.people.verdicts import Verdict

_STARS, _VERDICT, _KEPT = "stars", "verdict", "kept"


@dataclass(frozen=True, slots=True)
class Standing:
    """The stars a person gave a film, what they said of it, and whether they keep it for later."""

    stars: int | None = None
    verdicts: frozenset[Verdict] = frozenset()
    is_kept: bool = False


async def standing(database: Database, person_id: int, film_id: int) -> Standing:
    """How a film stands with a person; with a stranger it does not."""
    told = union_all(
        *(
            select(literal(kind), cast(value, String)).where(
                table.person_id == person_id, table.film_id == film_id
            )
            for kind, table, value in (
                (_STARS, RatingRow, RatingRow.stars),
                (_VERDICT, VerdictRow, VerdictRow.kind),
                (_KEPT, WatchlistRow, WatchlistRow.film_id),
            )
        )
    )
    async with database.read() as session:
        rows = [(str(kind), str(value)) for kind, value in await session.execute(told)]
    stars = [int(value) for kind, value in rows if kind == _STARS]
    return Standing(
        stars=stars[0] if stars else None,
        verdicts=frozenset(Verdict(value) for kind, value in rows if kind == _VERDICT),
        is_kept=any(kind == _KEPT for kind, _ in rows),
    )
