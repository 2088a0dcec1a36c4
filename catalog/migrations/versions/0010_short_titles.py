"""What films with titles in parts are called for short: "Kill Bill" for "Kill Bill: Vol. 1"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FILMS = sa.table(
    "films",
    sa.column("id", sa.Integer),
    sa.column("title", sa.String),
    sa.column("original_title", sa.String),
    sa.column("match_title", sa.String),
)
_TITLES = sa.table(
    "film_titles",
    sa.column("film_id", sa.Integer),
    sa.column("match_title", sa.String),
    sa.column("title", sa.String),
)
_BATCH = 500
_PART = re.compile(r":\s| [-–—] ")
_ARTICLE = re.compile(r"^(?:the|a|an|le|la|les|l|der|die|das|el|los|las|il|lo|gli|o|os|as) ")


def upgrade() -> None:
    """Read the short titles off the films that are there."""
    connection = op.get_bind()
    for films in _batches(connection):
        short = {
            (film.id, form): title
            for film in films
            for title in _short_titles(film)
            if (form := _match_form(title)) not in {"", film.match_title}
        }
        known = sa.select(_TITLES.c.film_id, _TITLES.c.match_title).where(
            _TITLES.c.film_id.in_({film_id for film_id, _ in short})
        )
        for film_id, form in connection.execute(known):
            short.pop((film_id, form), None)
        if short:
            connection.execute(
                sa.insert(_TITLES),
                [
                    {"film_id": film_id, "match_title": form, "title": title}
                    for (film_id, form), title in short.items()
                ],
            )


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.Row[Any]]]:
    last = 0
    while rows := connection.execute(
        sa.select(_FILMS).where(_FILMS.c.id > last).order_by(_FILMS.c.id).limit(_BATCH)
    ).all():
        yield rows
        last = rows[-1].id


def _short_titles(film: sa.Row[Any]) -> Iterator[str]:
    for title in (film.title, film.original_title or ""):
        yield from (title[: part.start()] for part in _PART.finditer(title))


def _match_form(text: str) -> str:
    """As catalog.films.titles had it when this was written."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = re.sub(r"[^\w]+", " ", bare).strip()
    return _ARTICLE.sub("", words) or words or text.strip().casefold()


def downgrade() -> None:
    """Leave them: they are titles like others, and nobody can tell them apart."""
