"""Our own marks of how strongly a film gives each Feeling."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("films", sa.Column("felt", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("films", "felt")
