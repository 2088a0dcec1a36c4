"""Titles and names as they are typed where there is no key for æ, ø or ł: "Jorgen" finds Jørgen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# As catalog.films.titles had it when this was written.
_TYPED = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}


def upgrade() -> None:
    """Write the forms anew in which they are compared, in a statement for each."""
    _drop_doubles("film_titles", "match_title")
    _drop_doubles("film_subjects", "match_name")
    for table, column in (
        ("films", "match_title"),
        ("film_titles", "match_title"),
        ("film_credits", "match_name"),
        ("film_credits", "last_word"),
        ("film_subjects", "match_name"),
    ):
        rows = sa.table(table, sa.column(column, sa.String))
        typed = _typed(rows.c[column])
        op.execute(sa.update(rows).where(rows.c[column] != typed).values({column: typed}))


def _drop_doubles(table: str, column: str) -> None:
    """Of what a film is called or about, keep one where several come to the same form."""
    rows = sa.table(table, sa.column("film_id", sa.Integer), sa.column(column, sa.String))
    others = rows.alias()
    form, other = rows.c[column], others.c[column]
    typed = _typed(form)
    is_kept = sa.or_(other == typed, other < form)
    same = sa.and_(_typed(other) == typed, others.c.film_id == rows.c.film_id)
    op.execute(sa.delete(rows).where(form != typed, sa.exists().where(same, is_kept)))


def _typed(form: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    for letter, typed in _TYPED.items():
        form = sa.func.replace(form, letter, typed, type_=sa.String)
    return form


def downgrade() -> None:
    """Leave them: a slip in a letter is forgiven when a film or somebody is looked for."""
