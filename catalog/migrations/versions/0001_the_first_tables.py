"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "catalog_state",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_catalog_state")),
    )
    op.create_table(
        "films",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("original_title", sa.String(length=300), nullable=False),
        sa.Column("match_title", sa.String(length=300), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("runtime_minutes", sa.SmallInteger(), nullable=True),
        sa.Column("certificate", sa.String(length=20), nullable=True),
        sa.Column("synopsis", sa.Text(), nullable=False),
        sa.Column("plot", sa.Text(), nullable=False),
        sa.Column("countries", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("genres", sa.JSON(), nullable=False),
        sa.Column("keywords", sa.JSON(), nullable=False),
        sa.Column("acclaim", sa.SmallInteger(), nullable=True),
        sa.Column("renown", sa.SmallInteger(), nullable=True),
        sa.Column("popularity", sa.Float(), nullable=True),
        sa.Column("poster_url", sa.String(length=1000), nullable=True),
        sa.Column("trailer_url", sa.String(length=1000), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_films")),
    )
    with op.batch_alter_table("films", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_films_match_title"), ["match_title"], unique=False)
        batch_op.create_index("ix_films_year", ["year"], unique=False)

    op.create_table(
        "people",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_table(
        "consents",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_consents_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "kind", name=op.f("pk_consents")),
    )
    op.create_table(
        "film_credits",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("match_name", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
            name=op.f("fk_film_credits_film_id_films"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("film_id", "role", "position", name=op.f("pk_film_credits")),
    )
    with op.batch_alter_table("film_credits", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_film_credits_match_name"), ["match_name"], unique=False
        )

    op.create_table(
        "film_ids",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(length=30), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_ids_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "scheme", name=op.f("pk_film_ids")),
        sa.UniqueConstraint("scheme", "value", name=op.f("uq_film_ids_scheme_value")),
    )
    op.create_table(
        "film_offers",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("provider", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("url", sa.String(length=1000), nullable=True),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_offers_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "film_id", "country", "provider", "kind", name=op.f("pk_film_offers")
        ),
    )
    op.create_table(
        "film_profiles",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("feelings", sa.JSON(), nullable=False),
        sa.Column("model", sa.String(length=40), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("computed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
            name=op.f("fk_film_profiles_film_id_films"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("film_id", name=op.f("pk_film_profiles")),
    )
    op.create_table(
        "film_provenance",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
            name=op.f("fk_film_provenance_film_id_films"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("film_id", "field", name=op.f("pk_film_provenance")),
    )
    op.create_table(
        "film_reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("excerpt", sa.Text(), nullable=False),
        sa.Column("url", sa.String(length=1000), nullable=True),
        sa.ForeignKeyConstraint(
            ["film_id"],
            ["films.id"],
            name=op.f("fk_film_reviews_film_id_films"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_film_reviews")),
    )
    with op.batch_alter_table("film_reviews", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_film_reviews_film_id"), ["film_id"], unique=False)

    op.create_table(
        "film_titles",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("match_title", sa.String(length=300), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_titles_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "match_title", name=op.f("pk_film_titles")),
    )
    with op.batch_alter_table("film_titles", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_film_titles_match_title"), ["match_title"], unique=False
        )

    op.create_table(
        "film_votes",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("rating", sa.Float(), nullable=False),
        sa.Column("best", sa.Float(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_votes_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "source", name=op.f("pk_film_votes")),
    )
    op.create_table(
        "ratings",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("stars", sa.SmallInteger(), nullable=False),
        sa.Column("emotions", sa.JSON(), nullable=True),
        sa.Column("aim", sa.String(length=20), nullable=True),
        sa.Column("rated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("stars BETWEEN 1 AND 5", name=op.f("ck_ratings_stars")),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_ratings_film_id_films"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_ratings_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "film_id", name=op.f("pk_ratings")),
    )
    op.create_table(
        "readings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("emotions", sa.JSON(), nullable=False),
        sa.Column("valence", sa.Float(), nullable=False),
        sa.Column("arousal", sa.Float(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("engine", sa.String(length=40), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_readings_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readings")),
    )
    with op.batch_alter_table("readings", schema=None) as batch_op:
        batch_op.create_index("ix_readings_person_read_at", ["person_id", "read_at"], unique=False)

    op.create_table(
        "slates",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("search", sa.JSON(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_slates_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slates")),
    )
    with op.batch_alter_table("slates", schema=None) as batch_op:
        batch_op.create_index("ix_slates_chat_message", ["chat_id", "message_id"], unique=False)
        batch_op.create_index(
            "ix_slates_person_created_at", ["person_id", "created_at"], unique=False
        )

    op.create_table(
        "verdicts",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_verdicts_film_id_films"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_verdicts_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "film_id", "kind", name=op.f("pk_verdicts")),
    )
    op.create_table(
        "watchlist",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_watchlist_film_id_films"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_watchlist_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "film_id", name=op.f("pk_watchlist")),
    )
    op.create_table(
        "slate_films",
        sa.Column("slate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("propensity", sa.Float(), nullable=False),
        sa.Column("reason", sa.JSON(), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_slate_films_film_id_films"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_slate_films_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["slate_id"],
            ["slates.id"],
            name=op.f("fk_slate_films_slate_id_slates"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("slate_id", "position", name=op.f("pk_slate_films")),
    )
    with op.batch_alter_table("slate_films", schema=None) as batch_op:
        batch_op.create_index(
            "ix_slate_films_person_shown_at", ["person_id", "shown_at"], unique=False
        )


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("slate_films", schema=None) as batch_op:
        batch_op.drop_index("ix_slate_films_person_shown_at")

    op.drop_table("slate_films")
    op.drop_table("watchlist")
    op.drop_table("verdicts")
    with op.batch_alter_table("slates", schema=None) as batch_op:
        batch_op.drop_index("ix_slates_person_created_at")
        batch_op.drop_index("ix_slates_chat_message")

    op.drop_table("slates")
    with op.batch_alter_table("readings", schema=None) as batch_op:
        batch_op.drop_index("ix_readings_person_read_at")

    op.drop_table("readings")
    op.drop_table("ratings")
    op.drop_table("film_votes")
    with op.batch_alter_table("film_titles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_film_titles_match_title"))

    op.drop_table("film_titles")
    with op.batch_alter_table("film_reviews", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_film_reviews_film_id"))

    op.drop_table("film_reviews")
    op.drop_table("film_provenance")
    op.drop_table("film_profiles")
    op.drop_table("film_offers")
    op.drop_table("film_ids")
    with op.batch_alter_table("film_credits", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_film_credits_match_name"))

    op.drop_table("film_credits")
    op.drop_table("consents")
    op.drop_table("people")
    with op.batch_alter_table("films", schema=None) as batch_op:
        batch_op.drop_index("ix_films_year")
        batch_op.drop_index(batch_op.f("ix_films_match_title"))

    op.drop_table("films")
    op.drop_table("catalog_state")
