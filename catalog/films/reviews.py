"""Keep the reviews of films: those of a source are replaced as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from catalog.films.models import ReviewRow
from catalog.films.scraped import ScrapedFilm

_Kept = tuple[float | None, str, str | None]


def excerpts_by_film(session: Session) -> dict[int, list[str]]:
    """What reviewers say of each film that has any, in the order it was kept."""
    excerpts = select(ReviewRow.film_id, ReviewRow.excerpt).where(ReviewRow.excerpt != "")
    said: defaultdict[int, list[str]] = defaultdict(list)
    for film_id, excerpt in session.execute(excerpts.order_by(ReviewRow.id)):
        said[film_id].append(excerpt)
    return said


def merge_reviews(session: Session, films: Sequence[tuple[int, ScrapedFilm]]) -> list[list[str]]:
    """Write the reviews of films, each under its id in the catalog.

    Returns:
        For each film the names of the fields that changed: "reviews" or none.
    """
    reviewed = {film_id for film_id, film in films if film.reviews}
    if not reviewed:
        return [[] for _ in films]
    known: defaultdict[tuple[int, str], list[_Kept]] = defaultdict(list)
    rows = session.scalars(
        select(ReviewRow).where(ReviewRow.film_id.in_(reviewed)).order_by(ReviewRow.id)
    )
    for row in rows:
        known[row.film_id, row.source].append((row.score, row.excerpt, row.url))
    return [_merge(session, known, film_id, film) for film_id, film in films]


def _merge(
    session: Session,
    known: defaultdict[tuple[int, str], list[_Kept]],
    film_id: int,
    film: ScrapedFilm,
) -> list[str]:
    told: list[_Kept] = [(one.score, one.excerpt, one.url) for one in film.reviews]
    key = (film_id, film.source)
    if not told or known[key] == told:
        return []
    if known[key]:
        theirs = (ReviewRow.film_id == film_id, ReviewRow.source == film.source)
        session.execute(delete(ReviewRow).where(*theirs))
    known[key] = told
    rows = [
        {"film_id": film_id, "source": film.source, "score": score, "excerpt": text, "url": url}
        for score, text, url in told
    ]
    session.execute(insert(ReviewRow), rows)
    return ["reviews"]
