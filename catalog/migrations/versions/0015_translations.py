"""What films are called, and what they are about, in other languages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "film_translations",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("synopsis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
            name=op.f("fk_film_translations_film_id_films"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("film_id", "language", name=op.f("pk_film_translations")),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_table("film_translations")
    # Else the seed would be taken for brought in when these come back.
    op.execute("DELETE FROM catalog_state WHERE name = 'seed'")
