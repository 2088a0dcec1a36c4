"""What people ask to be spared in a film, in English: blood, jump scares, a dog that dies."""

from __future__ import annotations

from itertools import product
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Content, Feeling
from emotion.words.wishes.terms import Alone, Term

_ANIMALS: Final = ("dog", "cat", "horse", "pet", "animal", "puppy")
_DYING: Final = (
    "{s} dying|dying {s}|dead {s}|{s} deaths|{s} death|{s} dies|{s} die|the {s} dies|"
    "the {s} dying|the {s} to die|a {s} dying|a {s} dies|{s} getting hurt|{s} get hurt|"
    "{s} being hurt|{s} being killed|{s} killed|{s} cruelty|{s} abuse|cruelty to {s}|harm to {s}|"
    "{s} harmed|{s} suffering|{s} suffer|{s} in danger|hurt {s}|where {s} die|where a {s} dies|"
    "where the {s} dies|in which {s} die"
)
_SURVIVING: Final = (
    "where the {s} survives|where the {s} lives|the {s} survives|where the {s} doesn't die|"
    "where the {s} does not die|where the {s} doesnt die|where the {s} isn't hurt|"
    "where no {s} dies|where no {s} die|where no {s} is hurt|where no {s} are hurt|"
    "where no {s} gets hurt|where no {s} get hurt|in which no {s} dies|in which no {s} die|"
    "where {s} don't die|where {s} survive"
)


def _of_animals(phrases: str) -> str:
    """The phrases for each animal, in either number."""
    said = product(phrases.split("|"), _ANIMALS, ("", "s"))
    return "|".join(dict.fromkeys(phrase.replace("{s}", name + s) for phrase, name, s in said))


def _term(
    content: Content,
    alone: Alone = Alone.WISH_IF_ALL,
    if_refused: Term | None = None,
    **feelings: float,
) -> Term:
    return Term(
        feelings=MappingProxyType({Feeling(name): value for name, value in feelings.items()}),
        content=frozenset({content}),
        if_refused=if_refused,
        alone=alone,
    )


def _spared(content: Content, **feelings: float) -> Term:
    """What is asked for by a refusal, where that is no plain opposite."""
    wished = {Feeling(name): value for name, value in feelings.items()}
    return Term(feelings=MappingProxyType(wished), spares=frozenset({content}))


CONTENTS: Final[dict[str, Term]] = {
    "violent|violence|brutal|violence and gore|brutality|bloodshed|shootings|killings": _term(
        Content.VIOLENCE,
        # Who wants horror without violence wants to be scared all the same.
        if_refused=_spared(Content.VIOLENCE, anger=-0.5, disgust=-0.5),
        anger=0.5,
        disgust=0.5,
        fear=0.5,
    ),
    "gory|gore|bloody|blood|gorey|guts|blood and guts|blood and gore|splatter": _term(
        Content.GORE, disgust=1.0
    ),
    # "Scary but no jump scares" is still scary.
    "jump scares|jumpscares|jump scare|jumpscare": _term(
        Content.FRIGHTS, if_refused=_spared(Content.FRIGHTS, fear=-0.5), fear=1.0
    ),
    "dark|darker|gritty|grim|disturbing": _term(Content.DARKNESS, fear=0.5, sadness=0.4),
    "sex|sex scene|sex scenes|sexual content|sexual scenes|sexual|nudity|nude scenes|nakedness|"
    "naked people|love scenes|erotic scenes|erotic|explicit scenes|explicit|bed scenes|"
    "steamy scenes|raunchy": _term(Content.SEX, Alone.MOOD),
    _of_animals(_DYING): _term(Content.HARMED_ANIMALS, Alone.MOOD),
    _of_animals(_SURVIVING): Term(
        spares=frozenset({Content.HARMED_ANIMALS}), alone=Alone.WISH_IF_ALL
    ),
}
CONTENTS_OF_LIFE: Final = frozenset({Content.SEX, Content.HARMED_ANIMALS})
"""Who speaks of these may mean life: "no sex for months" asks for no film."""
