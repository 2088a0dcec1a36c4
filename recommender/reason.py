"""Why a film is offered: the parts that really moved its score, to be put in words by the bot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from catalog.films.content import PLAIN
from emotion.vocabulary import Constraints, Feeling
from recommender.filters import Limit, limits_set
from recommender.index import FilmIndex, Floats
from recommender.likes import Likes

_FEELINGS = tuple(Feeling)
# A Feeling is named only when the film gives it more than most do, and gives it plainly.
_ABOVE_MOST = 0.25
_MOST_NAMED = 2
_CLEARLY_ALIKE = 0.5
# What nobody would call so, however funny or slow it is, where there is more of these in it.
_DROWNED_BY: Mapping[Feeling, tuple[Feeling, ...]] = {
    Feeling.JOY: (Feeling.SADNESS, Feeling.FEAR, Feeling.ANGER, Feeling.DISGUST),
    Feeling.CALM: (Feeling.FEAR, Feeling.ANGER, Feeling.DISGUST, Feeling.EXCITEMENT),
}
# What kind of film comes first, who made it last.
_IN_ORDER = (
    Limit.REGARD,
    Limit.GENRE,
    Limit.RUNTIME,
    Limit.YEARS,
    Limit.LANGUAGE,
    Limit.COUNTRY,
    Limit.SUBJECT,
    Limit.PEOPLE,
)


@dataclass(frozen=True, slots=True)
class Reason:
    """What may truly be said of why a film is offered.

    Attributes:
        feelings: at most two Feelings looked for that the film gives, strongest first.
        liked_film_id: a film the person rated high that this one is like, if that counted.
        liked_stars: the stars they gave it.
        met: the limits they set that the film keeps.
        like_film_id: the film they named ("like Amélie") that this one is like.
        is_curveball: whether it was chosen to be unlike what is usual for them.
    """

    feelings: tuple[Feeling, ...] = ()
    liked_film_id: int | None = None
    liked_stars: int | None = None
    met: tuple[Limit, ...] = ()
    like_film_id: int | None = None
    is_curveball: bool = False

    def to_json(self) -> dict[str, Any]:
        """The reason as plain values, to be kept with a slate."""
        return {
            "feelings": [feeling.value for feeling in self.feelings],
            "liked": [self.liked_film_id, self.liked_stars],
            "met": [limit.value for limit in self.met],
            "like": self.like_film_id,
            "curveball": self.is_curveball,
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Reason:
        """The reason kept with a slate.

        Raises:
            KeyError: something is missing.
        """
        return cls(
            feelings=tuple(Feeling(name) for name in told["feelings"]),
            liked_film_id=told["liked"][0],
            liked_stars=told["liked"][1],
            met=tuple(Limit(name) for name in told["met"]),
            like_film_id=told["like"],
            # Slates of before there were curveballs do not say.
            is_curveball=told.get("curveball", False),
        )


def reason(
    index: FilmIndex,
    row: int,
    *,
    wanted: Floats,
    likes: Likes,
    met: tuple[Limit, ...],
    like_film_id: int | None,
    is_curveball: bool = False,
) -> Reason:
    """What moved the score of the film in this row."""
    feelings = feelings_given(index, row, wanted)
    place = int(likes.nearest[row])
    counted = place >= 0 and likes.scores[row] > 0.0 and likes.likeness[row] >= _CLEARLY_ALIKE
    # A curveball is none for being like what was loved.
    liked = likes.liked[place] if counted and not is_curveball else None
    return Reason(
        feelings=feelings,
        liked_film_id=liked.film_id if liked else None,
        liked_stars=liked.stars if liked else None,
        met=met,
        like_film_id=like_film_id,
        is_curveball=is_curveball,
    )


def limits_asked(told: Constraints) -> tuple[Limit, ...]:
    """The kinds of limit that were asked for, in the order in which they are told."""
    asked = limits_set(told)
    if told.not_genres:
        asked |= {Limit.GENRE}
    return tuple(limit for limit in _IN_ORDER if limit in asked)


def feelings_given(index: FilmIndex, row: int, wanted: Floats) -> tuple[Feeling, ...]:
    """At most two Feelings looked for that the film in this row plainly gives, strongest first."""
    standard, plain = index.standard_profiles[row], index.profiles[row]
    moved = wanted * standard
    named = (moved > 0.0) & (wanted > 0.0) & (plain >= PLAIN) & (standard >= _ABOVE_MOST)
    for feeling, others in _DROWNED_BY.items():
        loudest = max(plain[_FEELINGS.index(other)] for other in others)
        named[_FEELINGS.index(feeling)] &= plain[_FEELINGS.index(feeling)] >= loudest
    order = [place for place in np.argsort(-moved, kind="stable") if named[place]]
    return tuple(_FEELINGS[place] for place in order[:_MOST_NAMED])
