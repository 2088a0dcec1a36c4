"""Whether it was asked if a film was watched, and answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("slates", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("slates", sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("slates", "answered_at")
    op.drop_column("slates", "asked_at")
