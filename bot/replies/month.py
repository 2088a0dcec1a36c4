"""The last weeks of a person: what is drawn of them, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby
from statistics import fmean

from babel.dates import format_date, format_skeleton

from bot.replies.captions import MOST_CHARACTERS
from bot.replies.phrases import shortened
from bot.replies.posters.month import Day, Loved, Month
from bot.texts import Texts
from catalog.people.readings import Felt
from emotion.vocabulary import Emotion

_NAMED = 5
_SPACE = "\n\n"


def days_of(felt: Sequence[Felt]) -> list[Day]:
    """The moods day by day, in UTC: the mean of each day's, and what leads in it."""
    return [_day(when, list(told)) for when, told in groupby(felt, lambda one: one.at.date())]


def month_of(
    texts: Texts, first: datetime, last: datetime, days: Sequence[Day], loved: Sequence[Loved]
) -> Month:
    """What is to be drawn."""
    title = format_date(last, "LLLL y", locale=texts.locale)
    if first.month != last.month:
        title = f"{format_date(first, 'LLLL', locale=texts.locale)} – {title}"
    title = title[:1].upper() + title[1:]
    high, low = (texts.plain(f"feels-{emotion}") for emotion in (Emotion.HAPPY, Emotion.SAD))
    return Month(title, first.date(), last.date(), days, loved, high, low)


def in_words(texts: Texts, month: Month) -> str:
    """What the picture shows, in HTML, for who does not see it and for who looks closer."""
    days = " · ".join(
        f"{_short(texts, day.date)}: {texts.html(f'feels-{day.mood or day.emotion}')}"
        for day in month.days
    )
    told = [texts.html("month-title"), days]
    if month.loved:
        films = ", ".join(f"{shortened(one.title)} {one.stars}★" for one in month.loved[:_NAMED])
        told.append(texts.html("month-loved", films=films))
    # A month of moods in a language of long words leaves no room for films, at worst.
    while len(_SPACE.join(told)) > MOST_CHARACTERS:
        told.pop()
    return _SPACE.join(told)


def _day(when: date, felt: Sequence[Felt]) -> Day:
    mix = {emotion: fmean(one.emotions[emotion] for one in felt) for emotion in Emotion}
    leads = max(mix, key=lambda one: mix[one])
    # Of those readings that the day is told by, the last says what people call it.
    alike = [one.mood for one in felt if max(one.emotions, key=one.emotions.__getitem__) is leads]
    called = alike[-1] if alike else None
    return Day(when, fmean(one.valence for one in felt), leads, called)


def _short(texts: Texts, day: date) -> str:
    return format_skeleton("MMMd", day, locale=texts.locale)
