"""Which film of a slate somebody said they would watch."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("slates", sa.Column("taken", sa.SmallInteger(), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("slates", "taken")
