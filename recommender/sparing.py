"""What is kept from somebody who has just lost: films about that very loss, and hard or long ones.

Whoever asks for them gets them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Constraints, Genre, Loss
from recommender.search import Search

# Keywords, as films bear them.
_ON_DEATH: Final = """
    death, dying, dying and death, grief, loss, mourning, bereavement, funeral, burial, widow,
    widower, illness, terminal illness, cancer, suicide, afterlife, farewell, miscarriage,
    stillbirth, death in the family
"""
_ON_PETS: Final = """
    dog, puppy, sheepdog, cat, kitten, pet, horse, rabbit, hamster, parrot, animal, wildlife,
    nature, octopus
"""
_ON_PARTING: Final = """
    breakup, break-up, divorce, separation, heartbreak, infidelity, adultery, affair, wedding,
    unhappy marriage, marriage crisis, lost love, tragic love, doomed love, unrequited love,
    love triangle, ex-boyfriend, ex-girlfriend, ex-wife, ex-husband
"""
_ON_WORK: Final = """
    unemployment, unemployed, layoff, redundancy, downsizing, bankruptcy, job loss, loss of job,
    fired from the job, getting fired
"""
# What is too hard, or too much of other people's desires, for any such evening.
_HARD: Final = """
    war, violence, murder, massacre, genocide, torture, rape, abuse, child abuse, revenge, slavery,
    addiction, drug addiction, alcoholism, heartbreak, infidelity, adultery, affair, forbidden love,
    doomed love, tragic love, desire, sexuality, sexual awakening, eroticism, break-up, breakup
"""
# In minutes: nobody follows more on such an evening.
_LONGEST: Final = 140
_KIN: Final = """
    mother, father, parent, wife, husband, partner, child, son, daughter, baby, brother, sister,
    friend, grandmother, grandfather, loved one
"""
_LOST: Final = "death of, death of a, loss of, loss of a, dying, dead, grieving"


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


_DEATH: Final = (
    *_listed(_ON_DEATH),
    *(f"{lost} {who}" for lost, who in product(_listed(_LOST), _listed(_KIN))),
)
_SUBJECTS: Final[Mapping[Loss, tuple[str, ...]]] = MappingProxyType(
    {
        Loss.LIFE: _DEATH,
        Loss.PET: (*_DEATH, *_listed(_ON_PETS)),
        Loss.LOVE: _listed(_ON_PARTING),
        Loss.WORK: _listed(_ON_WORK),
        Loss.HOME: (),
    }
)
_GENRES: Final[Mapping[Loss, frozenset[Genre]]] = MappingProxyType(
    {Loss.LOVE: frozenset({Genre.ROMANCE})}
)


def spared_subjects(search: Search) -> tuple[str, ...]:
    """The subjects of films that are not offered; none without a loss."""
    if search.loss is None:
        return ()
    asked = set(search.constraints.about)
    spared = (*_SUBJECTS[search.loss], *_listed(_HARD))
    return tuple(name for name in spared if name not in asked)


def sparing(search: Search) -> Constraints:
    """What was ruled in or out, and the genres and lengths that nobody should have to rule out."""
    told = search.constraints
    if search.loss is None:
        return told
    spared = _GENRES.get(search.loss, frozenset()) - told.genres
    return replace(
        told,
        not_genres=told.not_genres | spared,
        max_minutes=told.max_minutes if _asks_for_some(told) else _LONGEST,
    )


def _asks_for_some(told: Constraints) -> bool:
    """Whether films of a length, or few films, are asked for, none of which is too long then."""
    bounds = told.min_minutes, told.max_minutes
    return any(bound is not None for bound in bounds) or bool(told.people or told.about)
