"""What films are about, by their keywords."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

from catalog.films.subjects import keep_subjects

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_FILMS = sa.table("films", sa.column("id", sa.Integer), sa.column("keywords", sa.JSON))
_BATCH = 500


def upgrade() -> None:
    """Apply, and read the subjects off the films that are there."""
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
    with Session(op.get_bind()) as session:
        _read_off_films(session)
        session.flush()


def _read_off_films(session: Session) -> None:
    last = 0
    wanted = sa.select(_FILMS.c.id, _FILMS.c.keywords).order_by(_FILMS.c.id).limit(_BATCH)
    while rows := session.execute(wanted.where(_FILMS.c.id > last)).all():
        keep_subjects(session, {film_id: keywords for film_id, keywords in rows if keywords})
        last = rows[-1][0]


def downgrade() -> None:
    """Take back."""
    op.drop_table("film_subjects")
