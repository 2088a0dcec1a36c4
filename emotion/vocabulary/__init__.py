"""The values every room speaks in: emotions, readings, feelings, aims, wishes and constraints."""

from emotion.vocabulary.constraints import WOMAN_DIRECTOR, Bound, Constraints
from emotion.vocabulary.films import Feeling, Genre, Regard
from emotion.vocabulary.heard import Asking, Beside, Fact, Heard, Kin, Opinion, Talk
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
    "MOOD_READINGS",
    "WOMAN_DIRECTOR",
    "Aim",
    "Asking",
    "Beside",
    "Bound",
    "Constraints",
    "Emotion",
    "Fact",
    "Feeling",
    "Genre",
    "Heard",
    "Kin",
    "Loss",
    "Mood",
    "Opinion",
    "Reading",
    "Regard",
    "Source",
    "Talk",
    "reading_of_emotion",
]
