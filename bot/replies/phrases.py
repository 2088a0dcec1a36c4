"""What people ask for, in words that fit into a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.texts import Texts
from emotion.vocabulary import FELT_AS, LOVE_STORY, Constraints, Content, Feeling, Genre
from recommender.filters import Limit

_WISHED = 0.5
# "Something light" also means not too sad, but nobody need be told so.
_REFUSED_TOO = 0.8
_MOST_WISHES = 3
_NAME_CHARACTERS = 60
_NO_BREAK = "\N{NO-BREAK SPACE}"


def wishes(
    texts: Texts, wish: Mapping[Feeling, float], spared: Collection[Content] = ()
) -> list[str]:
    """The Feelings asked for and refused, the clearest first.

    Args:
        texts: the person's language.
        wish: the Feelings.
        spared: what is not to be in a film; Feelings that come of it need no saying.
    """
    said = frozenset().union(*(FELT_AS.get(content, frozenset()) for content in spared))
    wish = {one: weight for one, weight in wish.items() if weight > 0 or one not in said}
    positive = any(weight >= _WISHED for weight in wish.values())
    refused = _REFUSED_TOO if positive else _WISHED
    clear = [(f, w) for f, w in wish.items() if w >= _WISHED or w <= -refused]
    clear.sort(key=lambda pair: -abs(pair[1]))
    return [_wish(texts, feeling, weight) for feeling, weight in clear[:_MOST_WISHES]]


def _wish(texts: Texts, feeling: Feeling, weight: float) -> str:
    if feeling is Feeling.LOVE and 0 < weight < LOVE_STORY:
        return texts.plain("gives-warmth")
    return texts.plain(f"{'wish' if weight > 0 else 'refused'}-{feeling}")


def asked(texts: Texts, told: Constraints) -> dict[Limit | None, list[str]]:
    """What is ruled in or out, by the kind of limit.

    Under None stand the films named as examples, and what is refused: by name, language or
    country, or in a film, of which nobody can be sure. Several genres, languages or people are
    alternatives: any of them will do.
    """
    genres = [genre_name(texts, genre) for genre in sorted(told.genres)]
    every = [genre_name(texts, genre) for genre in sorted(told.all_genres)]
    refused = [genre_name(texts, genre) for genre in sorted(told.not_genres)]
    people = [shortened(name) for name in told.people]
    about = [subject_name(texts, name) for name in told.about]
    without = [subject_name(texts, name) for name in told.without]
    languages = [language_name(texts, code) for code in sorted(told.languages)]
    countries = [country_name(texts, code) for code in sorted(told.countries)]
    not_from = [language_name(texts, code) for code in sorted(told.not_languages)]
    not_from += [country_name(texts, code) for code in sorted(told.not_countries)]
    return {
        Limit.REGARD: ([texts.plain(f"regard-{told.regard}")] if told.regard else []),
        Limit.GENRE: [
            *([texts.plain("genre-wish", genre=joined(texts, every))] if every else []),
            *([texts.plain("genre-wish", genre=either(texts, genres))] if genres else []),
            *(texts.plain("without-genre", genre=genre) for genre in refused),
        ],
        Limit.YEARS: _years(texts, told),
        Limit.RUNTIME: _minutes(texts, told),
        Limit.LANGUAGE: (
            [texts.plain("in-language", language=either(texts, languages))] if languages else []
        ),
        Limit.COUNTRY: (
            [texts.plain("from-country", country=either(texts, countries))] if countries else []
        ),
        Limit.SUBJECT: ([either(texts, about)] if about else []),
        Limit.PEOPLE: [(joined if told.together else either)(texts, people)] if people else [],
        None: [
            *(texts.plain("like-title", title=shortened(title)) for title in told.like),
            *(texts.plain("without-genre", genre=name) for name in [*not_from, *without]),
            *(texts.plain(f"spared-{content}") for content in sorted(told.not_content)),
        ],
    }


def limit_names(texts: Texts, kinds: Sequence[Limit]) -> str:
    """The names of limits, joined."""
    return joined(texts, [texts.plain(f"limit-{kind}") for kind in kinds])


def joined(texts: Texts, parts: Sequence[str]) -> str:
    """The parts as "a, b and c"."""
    if len(parts) < 2:  # noqa: PLR2004 # one part needs no joining
        return "".join(parts)
    return texts.plain("both", one=", ".join(parts[:-1]), two=parts[-1])


def either(texts: Texts, parts: Sequence[str]) -> str:
    """The parts as "a, b or c"."""
    if len(parts) < 2:  # noqa: PLR2004 # one part needs no joining
        return "".join(parts)
    return texts.plain("either", one=", ".join(parts[:-1]), two=parts[-1])


def shortened(text: str, most: int = _NAME_CHARACTERS) -> str:
    """The text, cut where it is too long to be a name."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def runtime(texts: Texts, minutes: int) -> str:
    """A length of time, such as "1 h 43", which no line of a narrow card breaks apart."""
    told = texts.plain("runtime", hours=minutes // 60, minutes=minutes % 60)
    return told.replace(" ", _NO_BREAK)


def genre_name(texts: Texts, genre: str) -> str:
    """A genre in the person's language; one that we have no word for stays as it is."""
    if genre not in set(Genre):
        return genre
    return texts.plain(f"genre-{genre.replace(' ', '-')}")


def subject_name(texts: Texts, name: str) -> str:
    """A subject in the person's language; one that we have no word for stays as it is."""
    return shortened(texts.plain("subject", slug=name.replace(" ", "-"), name=name))


def language_name(texts: Texts, code: str) -> str:
    """A language, by its ISO 639-1 code, in the person's; a code of none stays as it is."""
    try:
        return Locale.parse(code).get_display_name(texts.locale) or code
    except (UnknownLocaleError, ValueError):
        return code


def likely_country(language_code: str | None) -> str:
    """Where somebody whose Telegram speaks this language ("de", "pt-br") most likely lives."""
    language, _, rest = (language_code or "").partition("-")
    if re.fullmatch("[A-Za-z]{2}", rest):
        return rest.upper()
    return str(get_global("likely_subtags").get(language, "")).rpartition("_")[2]


def country_name(texts: Texts, code: str) -> str:
    """A country, by its ISO 3166 code, in the person's language; a code of none stays as it is."""
    return str(Locale.parse(texts.locale).territories.get(code, code))


def _years(texts: Texts, told: Constraints) -> list[str]:
    first, last = told.year_from, told.year_to
    if first is not None and first == last:
        return [texts.plain("years-one", year=str(first))]
    if first is not None and last is not None:
        return [texts.plain("years-between", first=str(first), last=str(last))]
    if first is not None:
        return [texts.plain("years-from", year=str(first))]
    if last is not None:
        return [texts.plain("years-to", year=str(last))]
    return []


def _minutes(texts: Texts, told: Constraints) -> list[str]:
    bounds = (("minutes-most", told.max_minutes), ("minutes-least", told.min_minutes))
    return [
        texts.plain(key, runtime=runtime(texts, minutes))
        for key, minutes in bounds
        if minutes is not None
    ]
