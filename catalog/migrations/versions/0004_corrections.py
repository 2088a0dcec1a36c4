"""The moods that people corrected."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "corrections",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("slate_id", sa.BigInteger(), nullable=False),
        sa.Column("read", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("chosen", sa.String(length=20), nullable=False),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_corrections_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "slate_id", name=op.f("pk_corrections")),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_table("corrections")
