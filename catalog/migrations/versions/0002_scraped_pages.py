"""The pages the scraper knows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "scraped_pages",
        sa.Column("url", sa.String(length=1000), nullable=False),
        sa.Column("host", sa.String(length=260), nullable=False),
        sa.Column("depth", sa.SmallInteger(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.Column("etag", sa.String(length=300), nullable=False),
        sa.Column("last_modified", sa.String(length=100), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
            name=op.f("fk_scraped_pages_film_id_films"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_scraped_pages")),
    )
    with op.batch_alter_table("scraped_pages", schema=None) as batch_op:
        batch_op.create_index("ix_scraped_pages_host_due_at", ["host", "due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_scraped_pages_film_id"), ["film_id"], unique=False)


def downgrade() -> None:
    """Take back."""
    op.drop_table("scraped_pages")
