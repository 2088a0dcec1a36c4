"""Which films changed since a revision of the catalog, and what tells a catalog from another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STATE = sa.table(
    "catalog_state",
    sa.column("name", sa.String),
    sa.column("revision", sa.BigInteger),
    sa.column("detail", sa.JSON),
)


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("films", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("revision", sa.BigInteger(), server_default="0", nullable=False)
        )
        batch_op.create_index(batch_op.f("ix_films_revision"), ["revision"], unique=False)
    # A catalog that is there already begins, in this sense, with where it stands.
    films = _STATE.c.name == "films"
    stands = op.get_bind().scalar(sa.select(_STATE.c.revision).where(films))
    if stands is not None:
        op.execute(_STATE.update().where(films).values(detail={"since": str(stands)}))


def downgrade() -> None:
    """Take back."""
    # Not in a batch: SQLite would copy the films and drop them, and with them all that is theirs.
    op.drop_index(op.f("ix_films_revision"), table_name="films")
    op.drop_column("films", "revision")
