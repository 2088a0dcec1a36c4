"""Hear a message that changes a wish in a word or two: "más antigua", "trop long".

Nothing else may be said, so no mood is mistaken. In English such is heard as any wish is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Final

from emotion.vocabulary import Degree, Genre
from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.abroad.lexicon.changes import (
    A_BIT,
    CHANGES,
    EVEN,
    MUCH,
    WITHOUT_SUBTITLES,
)
from emotion.words.wishes.abroad.lexicon.dislikes import DISLIKES, GENRES_OF_LIFE
from emotion.words.wishes.abroad.lexicon.too import TOO
from emotion.words.wishes.abroad.spoken import in_languages
from emotion.words.wishes.asked import Asked
from emotion.words.wishes.terms import Term

# Nobody says this at more length.
_LONGEST, _MOST_WORDS = 60, 6
_IN_CYRILLIC: Final = frozenset({"ru", "uk"})
_CYRILLIC: Final = re.compile(r"[а-я]", re.IGNORECASE)
# "And in Spanish".
_BUT: Final = r"(?:(?:pero|y|mais|et|aber|und|mas|e|ma|dar|[sș]i|но|а|и|але|і|та) )*"
_NOT_SO: Final = r"(?:(?:no|nicht|pas|non|n[aã]o|nu|не) )?"
_STRAY: Final = re.compile(r"[.,!¡¿?]")
_OPENING: Final = re.compile(r"\s*(?P<first>[^.,;!?…\n]{3,40})[.,;!…]+\s*(?=\w)", re.IGNORECASE)
_DEGREES: Final = (
    (re.compile(rf"(?<!\w)(?:{MUCH})(?!\w)"), Degree.MUCH),
    (re.compile(rf"(?<!\w)(?:{A_BIT})(?!\w)"), Degree.A_BIT),
)
_Hear = Callable[[Asked, int], None]


def hear_change(text: str, asked: Asked, this_year: int) -> bool:
    """Note what a whole message changes; whether it does.

    Args:
        text: as typed.
        asked: what was asked for is added.
        this_year: what "older" counts from.
    """
    if len(text) > _LONGEST:
        return False
    said = _STRAY.sub(" ", text.lower()).split()
    if len(said) > _MOST_WORDS:
        return False
    form = " ".join(said)
    for hears, pattern in changes(in_cyrillic=_CYRILLIC.search(text) is not None).among(form):
        match = pattern.fullmatch(form)
        if match is None or match.lastgroup is None:
            continue
        compared = len(asked.than)
        hears[match.lastgroup](asked, this_year)
        if len(asked.than) > compared:
            words = f" {form} "
            asked.compare(next((degree for one, degree in _DEGREES if one.search(words)), None))
        return True
    return False


def cut_too_much_abroad(text: str, asked: Asked, this_year: int) -> str:
    """Note what there was too much of before a text goes on: "puh, zu lang, ich penn gleich ein".

    Only what is said of a film: "too sad, I cannot stop crying" is a mood.

    Returns:
        What goes on; the whole text where nothing was too much.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return text
    form = " ".join(opening["first"].lower().split())
    for terms, pattern in too_much().among(form):
        match = pattern.fullmatch(form)
        if match is not None and match.lastgroup is not None:
            asked.take(terms[match.lastgroup], 1.0, this_year)
            return text[opening.end() :]
    return text


@cache
def too_much() -> Sieve[Mapping[str, Term]]:
    """How each language says that there is too much of what no mood has."""
    return Sieve(_named(too.of_films()) for too in TOO.values())


def _named(said: Mapping[str, Term]) -> tuple[Mapping[str, Term], str]:
    """Sayings in one expression, in groups that name what each means."""
    terms = {f"_{at}": term for at, term in enumerate(said.values())}
    return terms, "|".join(f"(?P<{name}>{words})" for name, words in zip(terms, said, strict=True))


@cache
def changes(*, in_cyrillic: bool) -> Sieve[Mapping[str, _Hear]]:
    """All changes of a script in one expression, in groups that name what each means."""
    hears: dict[str, _Hear] = {}

    def one_of(heard: Iterable[tuple[str, _Hear]]) -> str:
        groups: list[str] = []
        for words, hear in heard:
            name = f"_{len(hears)}"
            hears[name] = hear
            groups.append(f"(?P<{name}>{words})")
        return "|".join(groups)

    said: list[str] = []
    for code, one in CHANGES.items():
        if (code in _IN_CYRILLIC) != in_cyrillic:
            continue
        dislikes, genres = DISLIKES[code], one.genres.items()
        more = one_of((words, _taking(term)) for words, term in one.terms.items())
        any_kind = one_of((words, _refusing(genre)) for words, genre in genres)
        hated = one_of(
            (words, _refusing(genre)) for words, genre in genres if genre not in GENRES_OF_LIFE
        )
        languages = one_of((words, _taking(term)) for words, term in in_languages(code).items())
        too = one_of((words, _taking(term)) for words, term in TOO[code].terms().items())
        welcome = one_of((words, _welcoming(genre)) for words, genre in genres)
        said += (
            rf"(?:(?:{EVEN}|{MUCH}|{A_BIT}) )*{one.more}(?:{more})(?: (?:{EVEN}))?",
            rf"(?:{one.refusing}|{dislikes.but}) ?{dislikes.of}(?:{any_kind})",
            rf"(?:{dislikes.hating}) {dislikes.of}(?:{hated})",
            rf"{dislikes.of}(?:{welcome}) {dislikes.fine}",
            languages,
            one_of([(WITHOUT_SUBTITLES[code], _taking(Term(language=code)))]),
            rf"{_NOT_SO}(?:{too})",
        )
    return Sieve([(hears, f"{_BUT}(?:{'|'.join(said)})")])


def _taking(term: Term) -> _Hear:
    return lambda asked, this_year: asked.take(term, 1.0, this_year)


def _welcoming(genre: Genre) -> _Hear:
    return lambda asked, _: asked.lifted.add(genre)


def _refusing(genre: Genre) -> _Hear:
    refused = Term(genres=frozenset({genre}))
    return lambda asked, _: asked.refuse(refused, 1.0)
