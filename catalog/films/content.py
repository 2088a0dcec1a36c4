"""What a film may hold that people ask to be spared, by its keywords, kind, age rating and profile.

Nobody tells us outright. A keyword is certain; else a film is taken to hold what films of its kind,
its age rating and its Feelings mostly do, and one of which nothing is known, to hold anything.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.films.subjects import is_told_of
from emotion.vocabulary import Content, Feeling, Genre

FOR_GROWN_UPS: Final = frozenset(
    {"R", "NC-17", "X", "TV-MA", "15", "16", "18", "R18", "18A", "MA15+"}
)
"""Age ratings of the USA, the United Kingdom, Germany and others."""

_FOR_ALL: Final = frozenset({"G", "PG", "U", "TV-G", "TV-PG", "TV-Y", "TV-Y7", "0", "6"})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAID: Final[Mapping[Content, frozenset[str]]] = {
    Content.VIOLENCE: _words(
        "violence violent brutal brutality massacre torture sadistic sadism slasher splatter gore "
        "gory carnage bloodbath genocide rape shoot-out shootout shootouts cannibalism lynching "
        "beheading execution"
    ),
    Content.GORE: _words(
        "gore gory splatter slasher bloodbath carnage cannibal cannibalism torture mutilation "
        "dismemberment gruesome grotesque flesh vomit blood bloody decapitation zombie zombies"
    ),
    Content.FRIGHTS: _words(
        "jumpscare jumpscares slasher demon demons demonic possession exorcism poltergeist"
    ),
    Content.SEX: _words(
        "sex sexual sexuality erotic eroticism nudity nude desire lust seduction prostitute "
        "prostitutes prostitution brothel striptease stripper strippers pornography orgy affair "
        "adultery infidelity gigolo libertine perverse escort"
    ),
    Content.DARKNESS: _words(
        "bleak dread despair hopeless suicide genocide massacre torture depravity cruelty sadistic "
        "rape abuse holocaust nightmare brutality tragic tragedy murderer disturbing chilling evil"
    ),
    Content.HARMED_ANIMALS: _words(
        "slaughter slaughterhouse hunting bullfight bullfighting dogfighting vivisection "
        "taxidermist rabies"
    ),
}
_MURDEROUS: Final = _words(
    "murder murders murderer killer killers killing hitman hitmen assassin assassins "
    "assassination gangster gangsters gangs mafia yakuza triad cartel vigilante gladiator war"
)
_ANIMALS: Final = _words(
    "animal animals pet pets dog dogs puppy sheepdog sheepdogs cat cats kitten horse horses wolf "
    "wolves bear bears elephant elephants deer lion lions tiger shark whale dolphin bird birds "
    "donkey goat pig rabbit rabbits rat mouse monkey ape gorilla penguins cow bull sheep ox octopus"
)
# Other names of animals are words for much else, too.
_PETS: Final = ("dog", "cat", "horse", "puppy")
HARSH: Final = frozenset({Genre.WAR, Genre.CRIME, Genre.ACTION, Genre.HORROR})
"""Genres that are full of violence, whether anybody puts that into words or not."""
_HARSH_IF_RATED: Final = HARSH | {Genre.WESTERN, Genre.THRILLER}
_GENTLE: Final = frozenset({Genre.COMEDY, Genre.FAMILY, Genre.DOCUMENTARY, Genre.MUSIC})
PLAIN: Final = 0.35
"""The strength from which on a film plainly gives a Feeling."""
# From which on it gives enough to jump, gives it strongly, and as few do.
_SCARY, _STRONG, _VERY = 0.45, 0.5, 0.6
REPULSIVE: Final = 0.3
"""The disgust from which on a film repels; few profiles hold so much."""
_CHEERFUL = 0.35
# Before, nothing explicit was shown, and what frightened did so slowly.
_MODERN = 1968
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Nature:
    """What is looked at of a film.

    Attributes:
        genres: under our names or another's.
        keywords: words and short phrases about setting, theme and mood.
        certificate: its age rating, where it is known.
        year: of the first showing.
        feelings: its profile, a strength in [0, 1] by the name of each Feeling; may be empty.
    """

    genres: Collection[str]
    keywords: Collection[str]
    certificate: str | None
    year: int
    feelings: Mapping[Feeling, float] | Mapping[str, float]

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is known by which to tell what it may hold."""
        return not (self.genres or self.keywords or self.certificate)

    def gives(self, feeling: Feeling, strength: float) -> bool:
        """Whether it gives a Feeling at least so strongly."""
        return (self.feelings.get(feeling) or 0.0) >= strength


def contents(film: Nature) -> frozenset[Content]:
    """What a film is said, or may well be taken, to hold; all there is, if nothing is known."""
    if film.is_unknown:
        return frozenset(Content)
    words = _words_of(film.keywords)
    said = {content for content, telling in _SAID.items() if not words.isdisjoint(telling)}
    guessed = {content for content, is_likely in _LIKELY.items() if is_likely(film, words)}
    return frozenset(said | guessed)


def is_said(keywords: Collection[str], content: Content) -> bool:
    """Whether keywords say outright that a film holds something."""
    return not _words_of(keywords).isdisjoint(_SAID[content])


def animals(keywords: Sequence[str], synopsis: str) -> list[str]:
    """The keywords that name an animal, or the pets that a synopsis tells of."""
    noted = [keyword for keyword in keywords if not _words_of([keyword]).isdisjoint(_ANIMALS)]
    return noted or [pet for pet in _PETS if is_told_of(synopsis, pet)]


def _words_of(keywords: Collection[str]) -> set[str]:
    return set(_WORD.findall(" ".join(keywords).lower()))


def _violence(film: Nature, words: set[str]) -> bool:
    if film.certificate in _FOR_ALL:
        return False
    is_angry = film.gives(Feeling.ANGER, _STRONG)
    if film.certificate in FOR_GROWN_UPS:
        return is_angry or not words.isdisjoint(_MURDEROUS) or _is_of(film, _HARSH_IF_RATED)
    if film.certificate is None:
        is_harsh = _is_of(film, HARSH) or not words.isdisjoint(_MURDEROUS)
        return is_harsh and not _is_of(film, _GENTLE)
    return _is_of(film, HARSH) and (is_angry or film.gives(Feeling.FEAR, _VERY))


def _gore(film: Nature, words: set[str]) -> bool:
    if film.certificate in _FOR_ALL or Genre.DOCUMENTARY in film.genres:
        return False
    if film.gives(Feeling.DISGUST, REPULSIVE):
        return True
    if film.certificate not in FOR_GROWN_UPS:
        return False
    is_bloody = not words.isdisjoint(_SAID[Content.VIOLENCE] | _MURDEROUS)
    is_angry = film.gives(Feeling.ANGER, _VERY)
    return is_bloody or is_angry or _is_of(film, {Genre.HORROR, Genre.WAR})


def _frights(film: Nature, words: set[str]) -> bool:  # noqa: ARG001 - all are asked alike
    enough = _SCARY if Genre.HORROR in film.genres else _VERY
    is_meant_to = _is_of(film, {Genre.HORROR, Genre.THRILLER})
    return is_meant_to and film.year >= _MODERN and film.gives(Feeling.FEAR, enough)


def _sex(film: Nature, words: set[str]) -> bool:  # noqa: ARG001 - all are asked alike
    if film.certificate is not None:
        return film.certificate in FOR_GROWN_UPS
    is_of_love = Genre.ROMANCE in film.genres or film.gives(Feeling.LOVE, _VERY)
    return is_of_love and film.year >= _MODERN and Genre.FAMILY not in film.genres


def _darkness(film: Nature, words: set[str]) -> bool:  # noqa: ARG001 - all are asked alike
    if film.gives(Feeling.JOY, _CHEERFUL) or film.certificate in _FOR_ALL:
        return False
    return (
        film.gives(Feeling.DISGUST, REPULSIVE)
        or film.gives(Feeling.FEAR, _VERY)
        or film.gives(Feeling.ANGER, _STRONG)
        or film.gives(Feeling.SADNESS, _STRONG)
    )


def _harmed_animals(film: Nature, words: set[str]) -> bool:
    if words.isdisjoint(_ANIMALS):
        return False
    moves = (Feeling.SADNESS, Feeling.FEAR, Feeling.ANGER)
    return film.certificate in FOR_GROWN_UPS or any(film.gives(one, PLAIN) for one in moves)


def _is_of(film: Nature, genres: Collection[Genre]) -> bool:
    return any(genre in film.genres for genre in genres)


_LIKELY: Final = {
    Content.VIOLENCE: _violence,
    Content.GORE: _gore,
    Content.FRIGHTS: _frights,
    Content.SEX: _sex,
    Content.DARKNESS: _darkness,
    Content.HARMED_ANIMALS: _harmed_animals,
}
