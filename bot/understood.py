"""What words are understood to say: a mood, a wish, or the name of a film or of somebody."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.engine import Database
from catalog.films.film import Film
from emotion.vocabulary import Emotion, Heard
from emotion.words.written import is_plainly_name
from recommender.resolve import asked_beside, meant_by, resolve
from recommender.search import search_for_words

# Below this the words say nothing of a mood.
_LEGIBLE = 0.35


@dataclass(frozen=True, slots=True)
class Named:
    """The film that words name, and whether they do so only but for a slip in typing."""

    film: Film
    by_slip: bool


async def named(database: Database, heard: Heard) -> Named | Heard | None:
    """The film that words name, or else what they ask for by the name of somebody or something.

    None where the catalog knows nobody and nothing of that name.
    """
    # Where a mood was read, it takes a whole name to think of one instead.
    meant = await meant_by(database, heard, in_full=has_mood(heard))
    if meant is None:
        return None if asks(heard) and has_mood(heard) else await asked_beside(database, heard)
    if isinstance(meant.of, Film):
        return Named(meant.of, meant.by_slip)
    return Heard(None, constraints=meant.of)


async def unknown(database: Database, heard: Heard) -> tuple[str, ...]:
    """The names in words that tell and ask for nothing else, if the catalog knows none of them."""
    if heard.reading is not None and is_plainly_name(heard.name, heard.reading):
        return () if heard.unread else (heard.name,)
    if has_mood(heard) or heard.aim:
        return ()
    resolved = await resolve(database, search_for_words(heard))
    found = resolved.search
    return () if found.wish or found.constraints else resolved.unknown


def has_mood(heard: Heard) -> bool:
    """Whether a mood is told; calm beside a wish is only what a plain request sounds like."""
    if heard.reading is None or heard.reading.confidence < _LEGIBLE:
        return False
    is_calm = heard.mood is None and heard.reading.ranked()[0][0] is Emotion.NEUTRAL
    return not (is_calm and asks(heard))


def says_something(heard: Heard) -> bool:
    """Whether a film can be looked for by these words."""
    return has_mood(heard) or asks(heard)


def asks(heard: Heard) -> bool:
    """Whether something is asked for."""
    return bool(heard.wish or heard.constraints or heard.aim)
