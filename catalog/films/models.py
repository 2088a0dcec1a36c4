"""The tables of films: what a film is, where each fact came from, and how it feels."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Float,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from catalog.base import Base, Moment, now

_FILM = "films.id"


def _film_key() -> Mapped[int]:
    return mapped_column(ForeignKey(_FILM, ondelete="CASCADE"), primary_key=True)


class FilmRow(Base):
    """A film; lists that are only ever read whole are kept as JSON."""

    __tablename__ = "films"
    __table_args__ = (Index("ix_films_year", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(300))
    original_title: Mapped[str] = mapped_column(String(300), default="")
    match_title: Mapped[str] = mapped_column(String(300), index=True)
    year: Mapped[int] = mapped_column(SmallInteger)
    runtime_minutes: Mapped[int | None] = mapped_column(SmallInteger)
    certificate: Mapped[str | None] = mapped_column(String(20))
    synopsis: Mapped[str] = mapped_column(Text, default="")
    plot: Mapped[str] = mapped_column(Text, default="")
    countries: Mapped[list[str]] = mapped_column(JSON, default=list)
    languages: Mapped[list[str]] = mapped_column(JSON, default=list)
    genres: Mapped[list[str]] = mapped_column(JSON, default=list)
    keywords: Mapped[list[str]] = mapped_column(JSON, default=list)
    acclaim: Mapped[int | None] = mapped_column(SmallInteger)
    renown: Mapped[int | None] = mapped_column(SmallInteger)
    felt: Mapped[dict[str, int] | None] = mapped_column(JSON(none_as_null=True))
    popularity: Mapped[float | None] = mapped_column(Float)
    poster_url: Mapped[str | None] = mapped_column(String(1000))
    trailer_url: Mapped[str | None] = mapped_column(String(1000))
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    updated_at: Mapped[datetime] = mapped_column(Moment, default=now, onupdate=now)
    # When an operator took it out of what is offered, if one did.
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    # The catalog's revision with which the film, or its profile, changed last.
    revision: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0", index=True)

    credits: Mapped[list[CreditRow]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", order_by="CreditRow.position"
    )
    ids: Mapped[list[FilmIdRow]] = relationship(lazy="selectin", cascade="all, delete-orphan")
    profile: Mapped[ProfileRow | None] = relationship(lazy="selectin", cascade="all, delete-orphan")
    poster: Mapped[PosterRow | None] = relationship(lazy="selectin", cascade="all, delete-orphan")
    translations: Mapped[list[TranslationRow]] = relationship(
        lazy="selectin", cascade="all, delete-orphan"
    )


class CreditRow(Base):
    """A person who directed a film or plays in it."""

    __tablename__ = "film_credits"

    film_id: Mapped[int] = _film_key()
    role: Mapped[str] = mapped_column(String(20), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    match_name: Mapped[str] = mapped_column(String(200), index=True)
    # By which somebody is looked for who is called by the surname.
    last_word: Mapped[str] = mapped_column(String(200), index=True)


class FilmIdRow(Base):
    """A film's id in another scheme ("imdb", "wikidata", "seed")."""

    __tablename__ = "film_ids"
    __table_args__ = (UniqueConstraint("scheme", "value"),)

    film_id: Mapped[int] = _film_key()
    scheme: Mapped[str] = mapped_column(String(30), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))


class FilmTitleRow(Base):
    """Another title of a film, in another country or language."""

    __tablename__ = "film_titles"

    film_id: Mapped[int] = _film_key()
    match_title: Mapped[str] = mapped_column(String(300), primary_key=True, index=True)
    title: Mapped[str] = mapped_column(String(300))


class TranslationRow(Base):
    """What a film is called, and what it is about, in another language than English."""

    __tablename__ = "film_translations"

    film_id: Mapped[int] = _film_key()
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    title: Mapped[str] = mapped_column(String(300), default="")
    synopsis: Mapped[str] = mapped_column(Text, default="")


class SubjectRow(Base):
    """What a film is about, by one of its keywords, so that it can be asked for."""

    __tablename__ = "film_subjects"

    film_id: Mapped[int] = _film_key()
    match_name: Mapped[str] = mapped_column(String(100), primary_key=True, index=True)
    name: Mapped[str] = mapped_column(String(100))


class ProvenanceRow(Base):
    """Which source a field of a film was taken from, and when."""

    __tablename__ = "film_provenance"

    film_id: Mapped[int] = _film_key()
    field: Mapped[str] = mapped_column(String(40), primary_key=True)
    source: Mapped[str] = mapped_column(String(60))
    fetched_at: Mapped[datetime] = mapped_column(Moment, default=now)


class FilmVotesRow(Base):
    """How a source's public rates a film, on the source's own scale."""

    __tablename__ = "film_votes"

    film_id: Mapped[int] = _film_key()
    source: Mapped[str] = mapped_column(String(60), primary_key=True)
    rating: Mapped[float] = mapped_column(Float)
    best: Mapped[float] = mapped_column(Float, default=10.0)
    votes: Mapped[int] = mapped_column(default=0)


class ReviewRow(Base):
    """A review's score and, where its source allows, a short excerpt."""

    __tablename__ = "film_reviews"

    id: Mapped[int] = mapped_column(primary_key=True)
    film_id: Mapped[int] = mapped_column(ForeignKey(_FILM, ondelete="CASCADE"), index=True)
    source: Mapped[str] = mapped_column(String(60))
    score: Mapped[float | None] = mapped_column(Float)
    excerpt: Mapped[str] = mapped_column(Text, default="")
    url: Mapped[str | None] = mapped_column(String(1000))


class OfferRow(Base):
    """Where a film can be watched in a country."""

    __tablename__ = "film_offers"

    film_id: Mapped[int] = _film_key()
    country: Mapped[str] = mapped_column(String(2), primary_key=True)
    provider: Mapped[str] = mapped_column(String(80), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    url: Mapped[str | None] = mapped_column(String(1000))


class ProfileRow(Base):
    """How a film feels: a strength in [0, 1] for each Feeling, in the vocabulary's order."""

    __tablename__ = "film_profiles"

    film_id: Mapped[int] = _film_key()
    feelings: Mapped[dict[str, float]] = mapped_column(JSON)
    model: Mapped[str] = mapped_column(String(40))
    content_hash: Mapped[str] = mapped_column(String(64))
    computed_at: Mapped[datetime] = mapped_column(Moment, default=now)


class PosterRow(Base):
    """Whether a film's poster can be shown, by the last look at it."""

    __tablename__ = "film_posters"

    film_id: Mapped[int] = _film_key()
    url: Mapped[str] = mapped_column(String(1000))
    is_good: Mapped[bool] = mapped_column(Boolean)
    reason: Mapped[str] = mapped_column(String(100), default="")
    due_at: Mapped[datetime] = mapped_column(Moment)


class CatalogStateRow(Base):
    """One row that counts the changes of the catalog, so that an index knows when it is old.

    The count starts at the time of the first change, so that a new database never comes to a number
    that an index of an earlier one carries; `detail` keeps where it started.
    """

    __tablename__ = "catalog_state"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    revision: Mapped[int] = mapped_column(BigInteger, default=0)
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
