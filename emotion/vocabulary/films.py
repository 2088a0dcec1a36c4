"""What films give, are and hold, and how they stand with those who know them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Feeling(StrEnum):
    """What a film gives its viewer; a film's profile is a strength in [0, 1] for each."""

    JOY = "joy"
    SADNESS = "sadness"
    FEAR = "fear"
    ANGER = "anger"
    DISGUST = "disgust"
    SURPRISE = "surprise"
    LOVE = "love"
    CALM = "calm"
    INSPIRATION = "inspiration"
    EXCITEMENT = "excitement"
    NOSTALGIA = "nostalgia"
    WONDER = "wonder"


class Genre(StrEnum):
    """The genres people ask for and films carry; sources map theirs onto these."""

    ACTION = "action"
    ADVENTURE = "adventure"
    ANIMATION = "animation"
    BIOGRAPHY = "biography"
    COMEDY = "comedy"
    CRIME = "crime"
    DOCUMENTARY = "documentary"
    DRAMA = "drama"
    FAMILY = "family"
    FANTASY = "fantasy"
    HISTORY = "history"
    HORROR = "horror"
    MUSIC = "music"
    MUSICAL = "musical"
    MYSTERY = "mystery"
    NOIR = "noir"
    ROMANCE = "romance"
    SCIENCE_FICTION = "science fiction"
    SPORT = "sport"
    THRILLER = "thriller"
    WAR = "war"
    WESTERN = "western"


class Regard(StrEnum):
    """How a film stands with those who know films."""

    ACCLAIMED = "acclaimed"
    """Held to be among the best."""
    HIDDEN = "hidden"
    """Well held, and known to few."""


class Content(StrEnum):
    """What a film may hold that people ask to be spared."""

    VIOLENCE = "violence"
    GORE = "gore"
    FRIGHTS = "frights"
    """Jump scares."""
    SEX = "sex"
    DARKNESS = "darkness"
    HARMED_ANIMALS = "harmed-animals"


LOVE_STORY: Final = 0.7
"""From so much love on, a wish is for a love story; less of it is warmth."""

FELT_AS: Final[Mapping[Content, frozenset[Feeling]]] = MappingProxyType(
    {
        Content.VIOLENCE: frozenset({Feeling.ANGER, Feeling.DISGUST}),
        Content.GORE: frozenset({Feeling.DISGUST}),
        Content.FRIGHTS: frozenset({Feeling.FEAR}),
        Content.DARKNESS: frozenset({Feeling.FEAR, Feeling.SADNESS}),
    }
)
"""Feelings refused beside a content: they need no saying, and go where it is fine after all."""
