"""What people call a mood that was read, where it is none of the seven emotions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("readings", sa.Column("mood", sa.String(length=20), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("readings", "mood")
