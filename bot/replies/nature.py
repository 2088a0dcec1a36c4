"""What a film gives, is and holds, as told when somebody asks: is it scary, a comedy, violent?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.replies.captions import facts, feeling_given
from bot.replies.phrases import genre_name, joined, shortened
from bot.texts import Texts
from catalog.films.content import FOR_GROWN_UPS, HARSH, PLAIN, REPULSIVE, Nature, contents, is_said
from catalog.films.film import Film
from emotion.vocabulary import Content, Feeling, Genre

_MOST_GIVEN = 2
# From which strength on a film gives a Feeling somewhat, plainly and strongly.
_STEPS = (0.18, PLAIN, 0.55)
_STEPS_OF_DISGUST = (0.06, 0.12, REPULSIVE)
_GRADES = ("told-hardly", "told-somewhat", "told-plainly", "told-strongly")
PLAINLY = 2
"""The grade from which on a film plainly gives a Feeling."""


def whether(texts: Texts, film: Film, asked: Feeling | Genre | Content) -> Iterator[str]:
    """Whether a film gives a Feeling, is of a Genre or holds a Content, in HTML."""
    if isinstance(asked, Feeling):
        return _gives(texts, film, asked)
    return _is_of(texts, film, asked) if isinstance(asked, Genre) else _holds(texts, film, asked)


def _gives(texts: Texts, film: Film, feeling: Feeling) -> Iterator[str]:
    """How far a film gives a Feeling; where that is little, what it gives instead."""
    if not any(film.feelings.values()):
        yield texts.html("told-no-feelings")
        return
    reached = grade(film, feeling)
    yield texts.html(_GRADES[reached], feeling=texts.plain(f"wish-{feeling}"))
    if reached < PLAINLY:
        yield from above_all(texts, film)


def _is_of(texts: Texts, film: Film, genre: Genre) -> Iterator[str]:
    """Whether a film is of a genre, and of which it is."""
    if film.genres:
        yield texts.html("told-yes" if genre in film.genres else "told-no")
    yield from kind(texts, film)


def _holds(texts: Texts, film: Film, content: Content) -> Iterator[str]:
    """Whether a film is said, or likely, to hold something; where not, what it gives instead."""
    name = texts.plain(f"content-{content}")
    nature = Nature(film.genres, film.keywords, film.certificate, film.year, film.feelings)
    if nature.is_unknown:
        yield texts.html("told-unknown", facts=facts(texts, film))
    elif is_said(film.keywords, content):
        yield texts.html("told-has", name=name)
    elif content in contents(nature):
        # An age rating for grown-ups has many reasons.
        guess = "told-perhaps" if content is Content.SEX else "told-probably"
        yield texts.html(guess, name=name)
    else:
        yield texts.html("told-spared")
        yield from above_all(texts, film)


def kind(texts: Texts, film: Film) -> Iterator[str]:
    """Of which genres a film is."""
    names = [genre_name(texts, genre) for genre in film.genres]
    yield named(texts, "told-kind", "told-no-kind", names)


def grade(film: Film, feeling: Feeling) -> int:
    """How far a film gives a Feeling: hardly, somewhat, plainly or strongly, from 0 to 3."""
    strength = film.feelings.get(feeling, 0.0)
    if feeling is not Feeling.DISGUST:
        return sum(strength >= step for step in _STEPS)
    reached = sum(strength >= step for step in _STEPS_OF_DISGUST)
    is_harsh = film.certificate in FOR_GROWN_UPS and not HARSH.isdisjoint(film.genres)
    return min(reached + is_harsh, len(_STEPS_OF_DISGUST))


def above_all(texts: Texts, film: Film) -> Iterator[str]:
    """What a film plainly gives, most first; nothing where it gives nothing much."""
    plain = [feeling for feeling in Feeling if grade(film, feeling) >= PLAINLY]
    plain.sort(key=lambda feeling: -film.feelings[feeling])
    if plain:
        most = [feeling_given(texts, film, feeling) for feeling in plain[:_MOST_GIVEN]]
        yield texts.html("told-above-all", feelings=joined(texts, most))


def named(texts: Texts, known: str, unknown: str, names: Sequence[str]) -> str:
    """Names in the one text, or the other where there are none, in HTML."""
    if not names:
        return texts.html(unknown)
    return texts.html(known, names=joined(texts, [shortened(name) for name in names]))
