"""Whose word each field of a film is, and when it was taken."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.films.models import FilmRow, ProvenanceRow
from catalog.films.trust import believes


class Provenance:
    """Which source is believed for each field of the films of a batch."""

    def __init__(self, session: Session, film_ids: Sequence[int]) -> None:
        """Look up whose word the fields of known films are."""
        columns = (ProvenanceRow.film_id, ProvenanceRow.field, ProvenanceRow.source)
        rows = session.execute(select(*columns).where(ProvenanceRow.film_id.in_(film_ids)))
        self._sources = {(film_id, field): source for film_id, field, source in rows}
        # A film that is new in this batch has no id yet.
        self._new: dict[tuple[FilmRow, str], str] = {}

    def takes(self, row: FilmRow, field: str, source: str) -> bool:
        """Whether a source may change a field."""
        known = self._new.get((row, field)) or self._sources.get((row.id, field))
        return known is None or believes(source, over=known)

    def note(self, row: FilmRow, fields: list[str], source: str) -> None:
        """Note whose word a field is from now on."""
        self._new.update({(row, field): source for field in fields})


def keep_sources(
    session: Session, told: Mapping[tuple[int, str], str], known: Collection[int]
) -> None:
    """Remember which source fields are from, and that they were taken now.

    Args:
        session: the caller's transaction.
        told: the source of each field that changed, by the film's id and the field's name.
        known: ids of those of the films that are not new.
    """
    left = dict(told)
    theirs = select(ProvenanceRow).where(ProvenanceRow.film_id.in_(known))
    for row in session.scalars(theirs) if known else ():
        source = left.pop((row.film_id, row.field), None)
        if source is not None:
            row.source, row.fetched_at = source, now()
    if left:
        session.execute(
            insert(ProvenanceRow),
            [
                {"film_id": film_id, "field": field, "source": source}
                for (film_id, field), source in left.items()
            ],
        )
