"""What films are about, by their keywords, and whom they are by, by the surname."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_FILMS = sa.table("films", sa.column("id", sa.Integer), sa.column("keywords", sa.JSON))
_SUBJECTS = sa.table(
    "film_subjects",
    sa.column("film_id", sa.Integer),
    sa.column("match_name", sa.String),
    sa.column("name", sa.String),
)
_CREDITS = sa.table(
    "film_credits",
    sa.column("film_id", sa.Integer),
    sa.column("match_name", sa.String),
    sa.column("last_word", sa.String),
)
_BATCH = 500
_LONGEST = 100
_ARTICLE = re.compile(r"^(?:the|a|an|le|la|les|l|der|die|das|el|los|las|il|lo|gli|o|os|as) ")


def upgrade() -> None:
    """Apply, and read subjects and surnames off the films that are there."""
    op.create_table(
        "film_subjects",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("match_name", sa.String(length=100), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
            name=op.f("fk_film_subjects_film_id_films"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("film_id", "match_name", name=op.f("pk_film_subjects")),
    )
    with op.batch_alter_table("film_subjects", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_film_subjects_match_name"), ["match_name"], unique=False
        )
    with op.batch_alter_table("film_credits", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("last_word", sa.String(length=200), server_default="", nullable=False)
        )
    connection = op.get_bind()
    for films in _batches(connection, sa.select(_FILMS.c.id, _FILMS.c.keywords), _FILMS.c.id):
        rows = [row for film in films for row in _subjects(film[0], film[1] or ())]
        if rows:
            connection.execute(sa.insert(_SUBJECTS), rows)
    _read_surnames(connection)
    with op.batch_alter_table("film_credits", schema=None) as batch_op:
        batch_op.alter_column("last_word", server_default=None)
        batch_op.create_index(batch_op.f("ix_film_credits_last_word"), ["last_word"], unique=False)


def _batches(
    connection: sa.Connection, wanted: sa.Select[Any], key: sa.ColumnElement[Any]
) -> Iterator[Sequence[Any]]:
    last: Any = None
    while rows := connection.execute(
        (wanted if last is None else wanted.where(key > last)).order_by(key).limit(_BATCH)
    ).all():
        yield rows
        last = rows[-1][0]


def _subjects(film_id: int, keywords: Sequence[str]) -> list[dict[str, Any]]:
    split = [keyword.split() for keyword in keywords]
    ends = [" ".join(words[begin:]) for words in split for begin in range(1, len(words))]
    named = {_match_form(name): name for name in [*ends, *keywords]}
    return [
        {"film_id": film_id, "match_name": form, "name": name}
        for form, name in named.items()
        if form and max(len(form), len(name)) <= _LONGEST
    ]


def _read_surnames(connection: sa.Connection) -> None:
    names = sa.select(_CREDITS.c.match_name).distinct()
    change = (
        sa.update(_CREDITS)
        .where(_CREDITS.c.match_name == sa.bindparam("whole"))
        .values(last_word=sa.bindparam("last"))
    )
    for rows in _batches(connection, names, _CREDITS.c.match_name):
        told = [{"whole": row[0], "last": row[0].rpartition(" ")[2]} for row in rows]
        connection.execute(change, told)


def _match_form(text: str) -> str:
    """As catalog.films.titles had it when this was written."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = re.sub(r"[^\w]+", " ", bare).strip()
    return _ARTICLE.sub("", words) or words or text.strip().casefold()


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("film_credits", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_film_credits_last_word"))
        batch_op.drop_column("last_word")
    op.drop_table("film_subjects")
