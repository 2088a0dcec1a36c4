"""The tables of people. Each joins the registry of personal data by what it inherits."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Float,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from catalog.base import Base, Moment, now, number

# SQLite numbers rows by itself only in a column it calls INTEGER.
_RowId = BigInteger().with_variant(Integer, "sqlite")


def _person_key() -> Mapped[int]:
    return mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)


def _number_on_buttons() -> Mapped[int]:
    # By itself SQLite gives the numbers of erased rows again, and old buttons would mean new ones.
    return mapped_column(_RowId, primary_key=True, default=number)


def _film_key() -> Mapped[int]:
    return mapped_column(ForeignKey("films.id", ondelete="CASCADE"), primary_key=True)


class Personal:
    """Marks a table with personal data: export and erasure go over all that inherit this."""

    person_id: Mapped[int]


class PersonRow(Base):
    """A person, known only by the Telegram user id.

    `revision` grows with every change of ratings and verdicts, so that a cached copy can tell that
    it is old. It starts at the time of meeting, so that a person forgotten and met anew never comes
    to a number that an earlier copy carries.
    """

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    revision: Mapped[int] = mapped_column(BigInteger, default=lambda: int(now().timestamp() * 1000))


class ConsentRow(Personal, Base):
    """What a person has agreed to, or refused, and when."""

    __tablename__ = "consents"

    person_id: Mapped[int] = _person_key()
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    given: Mapped[bool]
    decided_at: Mapped[datetime] = mapped_column(Moment, default=now)


class RatingRow(Personal, Base):
    """The stars a person gave a film, and the mood and aim they were given in."""

    __tablename__ = "ratings"
    __table_args__ = (CheckConstraint("stars BETWEEN 1 AND 5", name="stars"),)

    person_id: Mapped[int] = _person_key()
    film_id: Mapped[int] = _film_key()
    stars: Mapped[int] = mapped_column(SmallInteger)
    emotions: Mapped[dict[str, float] | None] = mapped_column(JSON)
    aim: Mapped[str | None] = mapped_column(String(20))
    rated_at: Mapped[datetime] = mapped_column(Moment, default=now)


class VerdictRow(Personal, Base):
    """A film a person has seen, or does not want: it is not offered again."""

    __tablename__ = "verdicts"

    person_id: Mapped[int] = _person_key()
    film_id: Mapped[int] = _film_key()
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    decided_at: Mapped[datetime] = mapped_column(Moment, default=now)


class WatchlistRow(Personal, Base):
    """A film a person keeps for later."""

    __tablename__ = "watchlist"

    person_id: Mapped[int] = _person_key()
    film_id: Mapped[int] = _film_key()
    added_at: Mapped[datetime] = mapped_column(Moment, default=now)


class ReadingRow(Personal, Base):
    """A mood that was read: numbers only, never the words or the picture.

    Where it is none of the seven emotions, it has the name that people have for it.
    """

    __tablename__ = "readings"
    __table_args__ = (Index("ix_readings_person_read_at", "person_id", "read_at"),)

    id: Mapped[int] = mapped_column(_RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    emotions: Mapped[dict[str, float]] = mapped_column(JSON)
    valence: Mapped[float] = mapped_column(Float)
    arousal: Mapped[float] = mapped_column(Float)
    confidence: Mapped[float] = mapped_column(Float)
    source: Mapped[str] = mapped_column(String(20))
    engine: Mapped[str] = mapped_column(String(40), default="")
    mood: Mapped[str | None] = mapped_column(String(20))
    read_at: Mapped[datetime] = mapped_column(Moment, default=now)


class CorrectionRow(Personal, Base):
    """A mood that the person corrected: what was read of them, and what they said it was.

    The slate is the one that the reading led to. It is no reference: what was learned from it stays
    when the slate goes.
    """

    __tablename__ = "corrections"

    person_id: Mapped[int] = _person_key()
    slate_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    read: Mapped[dict[str, float]] = mapped_column(JSON)
    source: Mapped[str] = mapped_column(String(20))
    chosen: Mapped[str] = mapped_column(String(20))
    corrected_at: Mapped[datetime] = mapped_column(Moment, default=now)


class SlateRow(Personal, Base):
    """The films offered under one message, and what they were offered for.

    Once, another evening, it may be asked whether the film that showed last was watched.
    """

    __tablename__ = "slates"
    __table_args__ = (
        Index("ix_slates_chat_message", "chat_id", "message_id"),
        Index("ix_slates_person_created_at", "person_id", "created_at"),
    )

    id: Mapped[int] = _number_on_buttons()
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    search: Mapped[dict[str, Any]] = mapped_column(JSON)
    position: Mapped[int] = mapped_column(SmallInteger, default=0)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now)
    taken: Mapped[int | None] = mapped_column(SmallInteger)
    asked_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)

    films: Mapped[list[SlateFilmRow]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", order_by="SlateFilmRow.position"
    )


class SlateFilmRow(Personal, Base):
    """One film of a slate: its place, its chance of being there, and why it is."""

    __tablename__ = "slate_films"
    __table_args__ = (Index("ix_slate_films_person_shown_at", "person_id", "shown_at"),)

    slate_id: Mapped[int] = mapped_column(
        ForeignKey("slates.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    film_id: Mapped[int] = mapped_column(ForeignKey("films.id", ondelete="CASCADE"))
    propensity: Mapped[float] = mapped_column(Float, default=1.0)
    reason: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    shown_at: Mapped[datetime | None] = mapped_column(Moment)


class CompanyRow(Base):
    """People in a group who look for one film, for some hours.

    The version grows as anybody comes, goes or feels otherwise; `chosen_for` is the one that films
    were last chosen for, and `slate_id` names these. It is no reference: the slate is one person's,
    and goes with them.
    """

    __tablename__ = "companies"

    id: Mapped[int] = _number_on_buttons()
    chat_id: Mapped[int] = mapped_column(BigInteger)
    locale: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=0)
    chosen_for: Mapped[int | None] = mapped_column(Integer)
    slate_id: Mapped[int | None] = mapped_column(BigInteger)
    created_at: Mapped[datetime] = mapped_column(Moment, default=now, index=True)


class CompanyMemberRow(Personal, Base):
    """Who is in a company, by the name the group knows, and the mood they tapped there."""

    __tablename__ = "company_members"

    company_id: Mapped[int] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[int] = _person_key()
    name: Mapped[str] = mapped_column(String(64))
    mood: Mapped[str | None] = mapped_column(String(20))
    joined_at: Mapped[datetime] = mapped_column(Moment, default=now)
