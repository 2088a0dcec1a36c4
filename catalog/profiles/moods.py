"""What an outside reader of moods measured in texts about films, kept by what the text is.

A text is paid for once: the same words, of whichever film and run, are never sent again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import JSON, String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from catalog.base import Base, Moment, now
from catalog.films.models import FilmRow
from catalog.films.reviews import excerpts_by_film
from catalog.films.revision import bump_revision
from emotion.vocabulary import Emotion

Scores = Mapping[Emotion, float]

# Watson counts a text of so many characters once.
_LONGEST: Final = 10_000
# A line or two says nothing that the words model does not hear as well.
_SHORTEST: Final = 120
_BATCH: Final = 500


class TextMoodRow(Base):
    """A text, by the hash of its words, and the scores of emotions in it, in [0, 1] each."""

    __tablename__ = "text_moods"

    text_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    engine: Mapped[str] = mapped_column(String(40))
    scores: Mapped[dict[str, float]] = mapped_column(JSON)
    read_at: Mapped[datetime] = mapped_column(Moment, default=now)


def told_texts(synopsis: str, plot: str, reviews: Sequence[str]) -> list[str]:
    """The texts of a film that are worth reading: what happens in it, and what is said of it."""
    texts = (text.strip()[:_LONGEST] for text in (plot or synopsis, "\n".join(reviews)))
    return [text for text in texts if len(text) >= _SHORTEST]


def text_hash(text: str) -> str:
    """What a text is known by, in 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def known_moods(session: Session) -> dict[str, Scores]:
    """Every mood that was measured, by the hash of its text."""
    rows = session.execute(select(TextMoodRow.text_hash, TextMoodRow.scores))
    return {key: {Emotion(name): score for name, score in told.items()} for key, told in rows}


def unread_texts(session: Session) -> Iterator[str]:
    """Texts about films that were not read yet; those of films that many know come first."""
    known = set(session.scalars(select(TextMoodRow.text_hash)))
    reviews = excerpts_by_film(session)
    films = session.execute(
        select(FilmRow.id, FilmRow.synopsis, FilmRow.plot)
        .order_by(func.coalesce(FilmRow.renown, 0).desc(), FilmRow.id)
        .execution_options(yield_per=_BATCH)
    )
    for film_id, synopsis, plot in films:
        for text in told_texts(synopsis, plot, reviews.get(film_id, ())):
            key = text_hash(text)
            if key not in known:
                known.add(key)
                yield text


def keep_moods(session: Session, moods: Iterable[tuple[str, Scores]], engine: str) -> None:
    """Write what was measured in texts, in the caller's transaction."""
    for text, scores in moods:
        told = {emotion.value: round(score, 4) for emotion, score in scores.items()}
        session.merge(TextMoodRow(text_hash=text_hash(text), engine=engine, scores=told))
    bump_revision(session)


def mean_mood(texts: Iterable[str], moods: Mapping[str, Scores]) -> dict[Emotion, float]:
    """The mean of what was measured in texts; empty where none was read."""
    found = [moods[key] for key in map(text_hash, texts) if key in moods]
    named = {emotion for scores in found for emotion in scores}
    return {
        emotion: round(sum(scores.get(emotion, 0.0) for scores in found) / len(found), 4)
        for emotion in Emotion
        if emotion in named
    }
