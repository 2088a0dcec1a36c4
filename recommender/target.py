"""From how somebody feels and what they want to the Feelings a film should give.

The tables start from research on mood and media. People in unpleasant moods choose what repairs
them and people who are bored choose what stimulates (Zillmann, 1988, "Mood management through
communication choices"); the sad often choose tender, meaningful films over merely funny ones
(Oliver, 2008, "Tender affective states as predictors of entertainment preference"); the angry and
the anxious are helped by what absorbs without adding to the arousal (Knobloch-Westerwick, 2006,
"Mood management: theory, evidence, and advancements"). Whoever has just lost somebody wants neither
merriment nor the same grief once more (what is close to the cause of a mood keeps it up: Zillmann,
1988, "semantic affinity"), but what is tender, quiet and meaningful.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from catalog.profiles.genres import GENRE_FEELINGS
from emotion.vocabulary import Aim, Emotion, Feeling, Genre, Reading
from recommender.search import Search

# What suits nearly anybody who says nothing of how they feel.
_BROAD = {
    Feeling.JOY: 0.5,
    Feeling.WONDER: 0.5,
    Feeling.INSPIRATION: 0.4,
    Feeling.SURPRISE: 0.3,
    Feeling.LOVE: 0.3,
    Feeling.EXCITEMENT: 0.3,
}


def _whatever_the_mood(**feelings: float) -> Mapping[Emotion, Mapping[Feeling, float]]:
    """An aim that looks for the same Feelings in every mood."""
    wanted = {Feeling(name): weight for name, weight in feelings.items()}
    return MappingProxyType(dict.fromkeys(Emotion, MappingProxyType(wanted)))


_TABLE: Mapping[Aim, Mapping[Emotion, Mapping[Feeling, float]]] = MappingProxyType(
    {
        Aim.MATCH: {
            Emotion.ANGRY: {Feeling.ANGER: 0.9, Feeling.EXCITEMENT: 0.5, Feeling.INSPIRATION: 0.2},
            Emotion.DISGUST: {Feeling.DISGUST: 0.5, Feeling.ANGER: 0.4, Feeling.SURPRISE: 0.3},
            Emotion.FEAR: {Feeling.FEAR: 0.7, Feeling.SURPRISE: 0.3, Feeling.INSPIRATION: 0.2},
            Emotion.HAPPY: {Feeling.JOY: 1.0, Feeling.LOVE: 0.4, Feeling.WONDER: 0.4},
            Emotion.SAD: {Feeling.SADNESS: 0.9, Feeling.LOVE: 0.4, Feeling.NOSTALGIA: 0.3},
            Emotion.SURPRISE: {Feeling.SURPRISE: 0.9, Feeling.WONDER: 0.6},
            Emotion.NEUTRAL: _BROAD,
        },
        Aim.LIFT: {
            Emotion.ANGRY: {Feeling.JOY: 0.9, Feeling.INSPIRATION: 0.5, Feeling.ANGER: -0.5},
            Emotion.DISGUST: {Feeling.JOY: 0.9, Feeling.WONDER: 0.5, Feeling.DISGUST: -0.7},
            Emotion.FEAR: {Feeling.JOY: 0.9, Feeling.CALM: 0.5, Feeling.FEAR: -0.8},
            Emotion.HAPPY: {Feeling.JOY: 1.0, Feeling.INSPIRATION: 0.5, Feeling.WONDER: 0.3},
            Emotion.SAD: {
                Feeling.JOY: 0.8,
                Feeling.INSPIRATION: 0.5,
                Feeling.LOVE: 0.4,
                Feeling.SADNESS: -0.5,
                Feeling.FEAR: -0.4,
            },
            Emotion.SURPRISE: {Feeling.JOY: 0.9, Feeling.WONDER: 0.5},
            Emotion.NEUTRAL: {Feeling.JOY: 0.9, Feeling.INSPIRATION: 0.5, Feeling.SADNESS: -0.3},
        },
        Aim.CALM: _whatever_the_mood(
            calm=1.0,
            love=0.3,
            joy=0.3,
            wonder=0.2,
            fear=-0.7,
            anger=-0.5,
            sadness=-0.3,
            disgust=-0.4,
            excitement=-0.3,
        ),
        Aim.THRILL: _whatever_the_mood(
            excitement=1.0, surprise=0.5, fear=0.3, calm=-0.4, disgust=-0.3, sadness=-0.2
        ),
        Aim.CRY: _whatever_the_mood(
            sadness=1.0, love=0.5, nostalgia=0.2, excitement=-0.2, disgust=-0.3
        ),
        Aim.SURPRISE: _whatever_the_mood(surprise=0.8, wonder=0.6, joy=0.2, fear=-0.2),
    }
)

# What meets somebody after a loss, whatever else they feel.
_COMFORT = {
    Feeling.CALM: 0.9,
    Feeling.INSPIRATION: 0.6,
    Feeling.JOY: 0.3,
    Feeling.FEAR: -0.6,
    Feeling.SADNESS: -0.5,
    Feeling.ANGER: -0.4,
    Feeling.DISGUST: -0.4,
    Feeling.EXCITEMENT: -0.3,
}

# A wish in words counts for more than what we make of the mood, but the mood still colours it.
_WISH_SHARE = 0.75
# Who asks for horror asks for fear, whatever the mood would be mended by.
_GENRE_SHARE = 0.5
# What a person leans to turns the table by so much for one deviation of films, but never over.
_LEANING_SHARE, _MOST_LEANING = 1.5, 0.7


def target(
    search: Search, leaning: npt.NDArray[np.float32] | None = None
) -> npt.NDArray[np.float32]:
    """The Feelings to look for.

    Args:
        search: the mood, the aim and the wish.
        leaning: what the person leans to in such a mood, shape (12,); None when unknown.

    Returns:
        A weight for each Feeling in the vocabulary's order, shape (12,), of length 1; positive for
        what is wanted, negative for what is not.
    """
    is_comforted = search.loss is not None and search.aim is Aim.MATCH
    wanted = _COMFORT_VECTOR if is_comforted else _of_mood(search.reading, search.aim)
    if leaning is not None:
        wanted = _unit(wanted + _held(leaning))
    if search.constraints.genres:
        given = _given_by(search.constraints.genres)
        wanted = _unit(_GENRE_SHARE * given + (1.0 - _GENRE_SHARE) * wanted)
    if search.wish:
        wish = _WISH_SHARE * _unit(_vector(search.wish))
        wanted = wish + (1.0 - _WISH_SHARE) * wanted
        # The mood cannot soften a refusal, nor does a refusal outweigh what is wished for.
        refused = wish < 0.0
        wanted[refused] = np.minimum(wanted[refused], wish[refused])
    return _unit(wanted)


def _of_mood(reading: Reading, aim: Aim) -> npt.NDArray[np.float32]:
    mixed = sum(
        (p * _VECTORS[aim][emotion] for emotion, p in reading.emotions.items()),
        start=np.zeros(len(Feeling), np.float32),
    )
    # An unsure reading must not narrow the evening down.
    broad = _BROAD_VECTOR if aim is Aim.MATCH else _WHATEVER_THE_MOOD[aim]
    trust = np.float32(reading.confidence)
    return _unit(trust * _unit(mixed) + (1 - trust) * broad)


def _given_by(genres: Collection[Genre]) -> npt.NDArray[np.float32]:
    """What films of these genres mostly give."""
    feelings = [_unit(_vector(GENRE_FEELINGS[genre])) for genre in sorted(genres)]
    return _unit(np.sum(feelings, axis=0, dtype=np.float32))


def _held(leaning: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The leaning as a turn of the table, held to what leaves the table in the lead."""
    turn = np.float32(_LEANING_SHARE) * leaning
    length = float(np.linalg.norm(turn))
    return turn * np.float32(min(1.0, _MOST_LEANING / length)) if length > 0.0 else turn


def _vector(weights: Mapping[Feeling, float]) -> npt.NDArray[np.float32]:
    return np.array([weights.get(feeling, 0.0) for feeling in Feeling], np.float32)


def _unit(vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    length = float(np.linalg.norm(vector))
    return vector / np.float32(length) if length > 0.0 else vector


# Made once, for every search asks.
_VECTORS = {
    aim: {emotion: _vector(row) for emotion, row in rows.items()} for aim, rows in _TABLE.items()
}
_COMFORT_VECTOR = _unit(_vector(_COMFORT))
# What is looked for when nothing is known of the mood.
_BROAD_VECTOR = _unit(_vector(_BROAD))
_WHATEVER_THE_MOOD = {
    aim: _unit(sum((_unit(row) for row in rows.values()), np.zeros(len(Feeling), np.float32)))
    for aim, rows in _VECTORS.items()
}
