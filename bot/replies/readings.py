"""How a mood that was read is told, and what was understood of a wish."""

from __future__ import annotations

from collections.abc import Mapping

from babel import Locale, UnknownLocaleError

from bot.replies.captions import genre_name, joined, limits, runtime
from bot.texts import Texts
from emotion.vocabulary import Constraints, Feeling, Reading, Source
from recommender.search import Search
from recommender.suggest import Suggestions

# A second emotion is told when it is about this strong, and called equal when nearly as strong.
_TOLD = 0.18
_EQUAL = 0.8
_UNSURE = 0.4
_WISHED = 0.2


def mood_line(texts: Texts, reading: Reading) -> str:
    """The mix that was read, in a line of HTML."""
    (first, p_first), (second, p_second) = reading.ranked()[:2]
    names = {"first": texts.html(f"feels-{first}"), "second": texts.html(f"feels-{second}")}
    kind = "face" if reading.source is Source.FACE else "words"
    if kind == "face" and reading.confidence < _UNSURE:
        return texts.html("face-unsure", **names)
    if p_second < _TOLD:
        return texts.html(f"{kind}-one", first=names["first"])
    mixed = p_second >= _EQUAL * p_first
    return texts.html(f"{kind}-mixed" if mixed else f"{kind}-two", **names)


def search_line(texts: Texts, search: Search, answer: Suggestions) -> str:
    """What is looked for, what had to be let go, and which names nobody bears; may be empty."""
    said = []
    wishes = _wishes(texts, search.wish) + _constraints(texts, search.constraints)
    if wishes:
        said.append(texts.html("looking-for", wishes=", ".join(wishes)))
    if answer.relaxed:
        said.append(texts.html("looking-relaxed", limits=limits(texts, answer.relaxed)))
    if answer.unknown:
        said.append(texts.html("looking-unknown", names=joined(texts, list(answer.unknown))))
    return " ".join(said)


def _wishes(texts: Texts, wish: Mapping[Feeling, float]) -> list[str]:
    asked = sorted(wish.items(), key=lambda pair: -pair[1])
    return [texts.plain(f"wish-{feeling}") for feeling, weight in asked if weight >= _WISHED] + [
        texts.plain(f"refused-{feeling}") for feeling, weight in asked if weight <= -_WISHED
    ]


def _constraints(texts: Texts, told: Constraints) -> list[str]:
    said = []
    if told.genres:
        names = [genre_name(texts, genre) for genre in sorted(told.genres)]
        said.append(texts.plain("genre-wish", genre=joined(texts, names)))
    said += [
        texts.plain("without-genre", genre=genre_name(texts, genre))
        for genre in sorted(told.not_genres)
    ]
    said += _years(texts, told)
    if told.max_minutes is not None:
        said.append(texts.plain("minutes-most", runtime=runtime(texts, told.max_minutes)))
    if told.min_minutes is not None:
        said.append(texts.plain("minutes-least", runtime=runtime(texts, told.min_minutes)))
    if told.languages:
        names = [_language(texts, code) for code in sorted(told.languages)]
        said.append(texts.plain("in-language", language=joined(texts, names)))
    said += [texts.plain("with-person", name=name) for name in told.people]
    said += [texts.plain("like-title", title=title) for title in told.like]
    return said


def _years(texts: Texts, told: Constraints) -> list[str]:
    first, last = told.year_from, told.year_to
    if first is not None and last is not None:
        return [texts.plain("years-between", first=str(first), last=str(last))]
    if first is not None:
        return [texts.plain("years-from", year=str(first))]
    if last is not None:
        return [texts.plain("years-to", year=str(last))]
    return []


def _language(texts: Texts, code: str) -> str:
    try:
        return Locale.parse(code).get_display_name(texts.locale) or code
    except (UnknownLocaleError, ValueError):
        return code
