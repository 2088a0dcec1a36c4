"""Keep where films can be watched: the latest word of a source replaces the one before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from catalog.films.models import OfferRow
from catalog.films.scraped import ScrapedFilm


def merge_offers(session: Session, films: Sequence[tuple[int, ScrapedFilm]]) -> list[list[str]]:
    """Write the offers of films, each under its id in the catalog.

    Returns:
        For each film the names of the fields that changed: "offers" or none.
    """
    offered = {film_id for film_id, film in films if film.offers}
    if not offered:
        return [[] for _ in films]
    known: defaultdict[int, set[tuple[str, str, str, str | None]]] = defaultdict(set)
    for row in session.scalars(select(OfferRow).where(OfferRow.film_id.in_(offered))):
        known[row.film_id].add((row.country, row.provider, row.kind, row.url))
    changed: list[list[str]] = []
    for film_id, film in films:
        told = {(one.country, one.provider, one.kind): one.url for one in film.offers}
        rows = {(*key, url) for key, url in told.items()}
        if not rows or rows == known[film_id]:
            changed.append([])
            continue
        session.execute(delete(OfferRow).where(OfferRow.film_id == film_id))
        names = ("country", "provider", "kind", "url")
        values = [
            {"film_id": film_id, **dict(zip(names, row, strict=True))}
            for row in sorted(rows, key=lambda row: row[:3])
        ]
        session.execute(insert(OfferRow), values)
        known[film_id] = rows
        changed.append(["offers"])
    return changed
