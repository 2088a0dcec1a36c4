"""Whether a film is by or with somebody, or about something, as people ask it: "is Leo in it?"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.replies.facts import said_of
from bot.replies.phrases import joined, subject_name
from bot.texts import Texts
from catalog.films.film import Film
from catalog.films.slips import slips
from catalog.films.subjects import is_about, is_told_of
from catalog.films.titles import last_word, match_form

_MOST_NOTED = 5
# "Leo" is short for Leonardo; two letters are short for too much.
_SHORTEST = 3


def told_whether(texts: Texts, film: Film, thing: str, *, is_subject: bool = False) -> str | None:
    """The film, and that it is by or with somebody, or about something, in HTML; else None.

    Args:
        texts: the language of whoever asks.
        film: the film.
        thing: the person or the subject, as typed.
        is_subject: whether other films are about it, so that it is nobody's name cut short: a cat
            is no Catherine.
    """
    found = list(_found(texts, film, thing, is_subject=is_subject))
    return said_of(texts, film, found) if found else None


def told_has_not(texts: Texts, film: Film) -> str:
    """The film, that it has not what was asked for, as far as we know, and what it has, in HTML."""
    sentences = [texts.html("told-has-not")]
    if film.keywords:
        noted = [subject_name(texts, name) for name in film.keywords[:_MOST_NOTED]]
        sentences.append(texts.html("told-noted", names=joined(texts, noted)))
    return said_of(texts, film, sentences)


def _found(texts: Texts, film: Film, thing: str, *, is_subject: bool) -> Iterator[str]:
    name = match_form(thing)
    people = list(_people(texts, film, lambda one: f" {name} " in f" {one} "))
    if people:
        yield from people
    elif _tells_of(film, thing):
        yield texts.html("told-has", name=subject_name(texts, thing))
    elif not is_subject:
        yield from _people(texts, film, _nearly_called(name))


def _tells_of(film: Film, thing: str) -> bool:
    is_noted = is_about(film.keywords, thing) or match_form(thing) in film.genres
    return is_noted or is_told_of(film.synopses, thing)


def _people(texts: Texts, film: Film, is_called: Callable[[str], bool]) -> Iterator[str]:
    """Who of those who made it, and of those who play in it, is called so."""
    for text, people in (("told-made", film.directors), ("told-plays", film.cast)):
        found = next((one for one in people if is_called(match_form(one))), None)
        if found:
            yield texts.html(text, name=found)


def _nearly_called(name: str) -> Callable[[str], bool]:
    """Whether somebody is meant by a name with a slip, or by one that is cut short or in two."""
    near, (first, *others) = set(slips(name)), name.split() or [name]
    surname = "".join(others)

    def is_called(whole: str) -> bool:
        words = whole.split()
        ends = {"".join(words[at:]) for at in range(len(words))}
        is_short = len(first) >= _SHORTEST and whole.startswith(first)
        return (
            first + surname in ends
            or not near.isdisjoint((whole, last_word(whole)))
            or (is_short and (not surname or surname in ends))
        )

    return is_called
