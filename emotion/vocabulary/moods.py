"""How people feel, as they and the face literature call it, and what they want of the evening."""

from __future__ import annotations

from enum import StrEnum


class Emotion(StrEnum):
    """How a person feels: the seven of the face literature, in DeepFace's order."""

    ANGRY = "angry"
    DISGUST = "disgust"
    FEAR = "fear"
    HAPPY = "happy"
    SAD = "sad"
    SURPRISE = "surprise"
    NEUTRAL = "neutral"


class Aim(StrEnum):
    """What the person wants of the evening."""

    MATCH = "match"
    LIFT = "lift"
    CALM = "calm"
    THRILL = "thrill"
    CRY = "cry"
    SURPRISE = "surprise"


class Mood(StrEnum):
    """The buttons of the mood row; each names a reading in `MOOD_READINGS`."""

    GOOD = "good"
    LOW = "low"
    ANGRY = "angry"
    ANXIOUS = "anxious"
    BORED = "bored"


class Loss(StrEnum):
    """What somebody has just lost, or is far from: such words want sympathy before any film."""

    LIFE = "life"
    PET = "pet"
    LOVE = "love"
    WORK = "work"
    HOME = "home"
    """They are homesick."""
