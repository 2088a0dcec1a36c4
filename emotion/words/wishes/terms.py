"""What a word of the lexicon asks for, and how it behaves in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from types import MappingProxyType

from emotion.vocabulary import Content, Feeling, Genre, Regard, Than


class Role(Enum):
    """How a word behaves in a sentence that asks for something."""

    TERM = auto()
    """It names what is asked for."""
    FRAME = auto()
    """It asks: whatever follows is a wish ("something", "in the mood for")."""
    REFUSAL = auto()
    """It asks for anything else ("no", "nothing", "anything but")."""
    FILM = auto()
    """It names films at large: whatever goes before it describes a film ("scary movie")."""
    LINK = auto()
    """It joins the words of a wish ("a", "very", "and")."""
    WEAK = auto()
    """It halves what follows ("a bit", "too")."""
    BREAK = auto()
    """It ends a refusal ("but")."""


class Alone(Enum):
    """What a term means when nothing around it asks or names a film."""

    WISH = auto()
    """Always a wish ("horror", "tear-jerker")."""
    WISH_IF_ALL = auto()
    """A wish when the clause holds nothing else ("funny", "war")."""
    MOOD = auto()
    """How the person feels ("sad", "happy")."""


@dataclass(frozen=True, slots=True)
class Term:
    """What a word or phrase asks for.

    Attributes:
        feelings: feelings a film should give, in [-1, 1].
        genres: any of these genres.
        every: whether a film must be of all of them.
        not_genres: none of these genres.
        about: what the film is about.
        regard: how the film stands with those who know it.
        language: ISO 639-1 code of a language or of a country's main language.
        not_language: ISO 639-1 code of a language that films are not in.
        countries: where films are from, any of these, by their codes in `emotion.places`.
        years: the first and the last in which such films were made.
        newest: years from today's back to the oldest film meant ("recent").
        oldest: years from today's back to the newest film meant ("older").
        min_minutes: shortest runtime.
        max_minutes: longest runtime.
        content: what it names that people ask to be spared; asked for, it means nothing more.
        spares: what a film is not to hold.
        than: how the film is to compare with the one that shows, if one does.
        untold: what it asks for that films cannot be told by; the rest of it comes nearest.
        if_refused: what the term means under a refusal, where that is no plain opposite.
        alone: what it means when nothing around it asks.
    """

    feelings: Mapping[Feeling, float] = field(default_factory=lambda: MappingProxyType({}))
    genres: frozenset[Genre] = frozenset()
    every: bool = False
    not_genres: frozenset[Genre] = frozenset()
    about: tuple[str, ...] = ()
    regard: Regard | None = None
    language: str | None = None
    not_language: str | None = None
    countries: frozenset[str] = frozenset()
    years: tuple[int, int] | None = None
    newest: int | None = None
    oldest: int | None = None
    min_minutes: int | None = None
    max_minutes: int | None = None
    content: frozenset[Content] = frozenset()
    spares: frozenset[Content] = frozenset()
    than: Than | None = None
    untold: str = ""
    if_refused: Term | None = None
    alone: Alone = Alone.WISH_IF_ALL


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of the lexicon with its role; only terms carry a meaning."""

    role: Role
    term: Term | None = None


def feel(alone: Alone = Alone.WISH_IF_ALL, **strengths: float) -> Term:
    """A term that asks for Feelings, by their names, in [-1, 1]."""
    feelings = {Feeling(name): strength for name, strength in strengths.items()}
    return Term(feelings=MappingProxyType(feelings), alone=alone)


def genre(*genres: Genre, alone: Alone = Alone.WISH, about: tuple[str, ...] = ()) -> Term:
    """A term that asks for one of these genres, and perhaps for a subject."""
    return Term(genres=frozenset(genres), about=about, alone=alone)


def about(subject: str, alone: Alone = Alone.WISH_IF_ALL) -> Term:
    """A term that asks for a subject."""
    return Term(about=(subject,), alone=alone)
