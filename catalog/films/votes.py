"""Keep how the public of each source rates films: the latest word of a source counts."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.films.models import FilmVotesRow
from catalog.films.scraped import ScrapedFilm


def merge_votes(session: Session, films: Sequence[tuple[int, ScrapedFilm]]) -> list[list[str]]:
    """Write the ratings of films, each under its id in the catalog.

    Returns:
        For each film the names of the fields that changed: "rating" or none.
    """
    rated = {film_id for film_id, film in films if film.rating is not None}
    if not rated:
        return [[] for _ in films]
    rows = session.scalars(select(FilmVotesRow).where(FilmVotesRow.film_id.in_(rated)))
    known = {(row.film_id, row.source): row for row in rows}
    changed: list[list[str]] = []
    for film_id, film in films:
        row = known.get((film_id, film.source))
        if film.rating is None or (row and (row.rating, row.best, row.votes) == film.rating):
            changed.append([])
            continue
        if row is None:
            row = known[film_id, film.source] = FilmVotesRow(film_id=film_id, source=film.source)
            session.add(row)
        row.rating, row.best, row.votes = film.rating
        changed.append(["rating"])
    # All of them in one statement.
    session.flush()
    return changed
