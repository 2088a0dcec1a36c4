"""The values every room speaks in: emotions, readings, feelings, aims, wishes and constraints."""

from emotion.vocabulary.constraints import COLOURS, WOMAN_DIRECTOR, Bound, Constraints
from emotion.vocabulary.films import FELT_AS, LOVE_STORY, Content, Feeling, Genre, Regard
from emotion.vocabulary.heard import (
    Asked,
    Asking,
    Beside,
    Degree,
    Fact,
    Heard,
    Kin,
    Measure,
    Opinion,
    Talk,
    Than,
    Watched,
)
from emotion.vocabulary.moods import Aim, Emotion, Loss, Mood
from emotion.vocabulary.readings import (
    CIRCUMPLEX,
    MOOD_READINGS,
    Reading,
    Source,
    reading_of_emotion,
)

__all__ = [
    "CIRCUMPLEX",
    "COLOURS",
    "FELT_AS",
    "LOVE_STORY",
    "MOOD_READINGS",
    "WOMAN_DIRECTOR",
    "Aim",
    "Asked",
    "Asking",
    "Beside",
    "Bound",
    "Constraints",
    "Content",
    "Degree",
    "Emotion",
    "Fact",
    "Feeling",
    "Genre",
    "Heard",
    "Kin",
    "Loss",
    "Measure",
    "Mood",
    "Opinion",
    "Reading",
    "Regard",
    "Source",
    "Talk",
    "Than",
    "Watched",
    "reading_of_emotion",
]
