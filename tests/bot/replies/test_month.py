"""A month of moods, drawn and in words."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.replies.captions import MOST_CHARACTERS
from bot.replies.month import days_of, in_words, month_of
from bot.replies.posters.month import Day, Loved, Month, draw_month
from bot.texts import LOCALES_DIR, texts_for
from catalog.people.readings import Felt
from emotion.vocabulary import Emotion, Mood

FIRST, LAST = datetime(2026, 10, 27, 20, tzinfo=UTC), datetime(2026, 11, 26, 20, tzinfo=UTC)
LOCALES = sorted(path.stem for path in LOCALES_DIR.glob("*.ftl"))


def felt(at: datetime, valence: float, **shares: float) -> Felt:
    return Felt(at, {emotion: shares.get(emotion.value, 0.0) for emotion in Emotion}, valence)


def whole_month() -> list[Day]:
    dates = (FIRST.date() + timedelta(days=number) for number in range(31))
    return [Day(day, 0.0, Emotion.SURPRISE) for day in dates]


def drawn(month: Month) -> Image.Image:
    return Image.open(io.BytesIO(draw_month(month)))


def test_the_moods_of_a_day_are_one() -> None:
    morning = felt(FIRST, -0.6, sad=0.9, neutral=0.1)
    evening = felt(FIRST + timedelta(hours=2), 0.2, happy=0.5, sad=0.5)
    next_day = felt(FIRST + timedelta(days=1), 0.7, happy=1.0)

    first, second = days_of([morning, evening, next_day])

    assert (first.date, first.emotion) == (date(2026, 10, 27), Emotion.SAD)
    assert first.valence == pytest.approx(-0.2)
    assert second.emotion is Emotion.HAPPY


def test_a_bored_day_is_called_bored_and_not_calm() -> None:
    calm = felt(FIRST, 0.0, neutral=1.0)
    bored = replace(felt(FIRST + timedelta(hours=1), -0.1, neutral=0.8, sad=0.2), mood=Mood.BORED)
    happy = felt(FIRST + timedelta(hours=2), 0.9, happy=1.0)

    [day] = days_of([calm, bored])
    assert (day.emotion, day.mood) == (Emotion.NEUTRAL, Mood.BORED)
    [brighter] = days_of([bored, happy, happy])
    assert (brighter.emotion, brighter.mood) == (Emotion.HAPPY, None)
    [over_it] = days_of([bored, replace(calm, at=FIRST + timedelta(hours=2))])
    assert over_it.mood is None, "the last word of the day counts"

    month = month_of(texts_for("en"), FIRST, LAST, [day], [])
    assert "Oct 27: bored" in in_words(texts_for("en"), month)
    as_calm = replace(month, days=[replace(day, mood=None)])
    assert draw_month(month) != draw_month(as_calm), "it has a light of its own"


def test_words_tell_what_the_picture_shows() -> None:
    days = [Day(FIRST.date(), -0.5, Emotion.SAD), Day(LAST.date(), 0.7, Emotion.HAPPY)]
    month = month_of(texts_for("en"), FIRST, LAST, days, [Loved(LAST.date(), "<Babe>", 5)])

    assert month.title == "October – November 2026"
    assert month_of(texts_for("en"), LAST, LAST, [], []).title == "November 2026"
    assert in_words(texts_for("en"), month) == (
        "<b>Your last thirty days</b>\n\nOct 27: low · Nov 26: happy"
        "\n\nFilms you loved: &lt;Babe&gt; 5★."
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_the_longest_month_fits_under_a_picture_in_every_language(locale: str) -> None:
    loved = [Loved(LAST.date(), "t" * 200, 5)] * 9
    month = month_of(texts_for(locale), FIRST, LAST, whole_month(), loved)
    told = in_words(texts_for(locale), month)

    assert len(told) <= MOST_CHARACTERS
    assert told.count(":") >= 31, "no day is left out"
    assert drawn(month).size == (960, 720)


def test_a_month_is_a_small_jpeg_that_telegram_takes_and_always_the_same() -> None:
    month = Month("November", FIRST.date(), LAST.date(), whole_month(), [])
    with ThreadPoolExecutor(3) as threads:
        pictures = set(threads.map(draw_month, [month] * 3))
    [picture] = pictures
    with Image.open(io.BytesIO(picture)) as image:
        assert image.format == "JPEG"
        assert not image.getexif()
    assert len(picture) < 120_000


def test_brighter_days_stand_higher() -> None:
    def light(valence: float) -> int:
        """The row where the day's light is."""
        day = Day(date(2026, 11, 11), valence, Emotion.HAPPY)
        picture = drawn(Month("", FIRST.date(), LAST.date(), [day], []))
        column = picture.convert("RGB").crop((479, 190, 481, 600)).convert("L")
        shades = column.resize((1, column.height)).tobytes()
        return shades.index(max(shades))

    assert light(0.8) < light(0.0) < light(-0.8)


@settings(max_examples=15, deadline=None)
@given(
    title=st.text(max_size=80),
    valences=st.lists(st.floats(-1.0, 1.0), max_size=31),
)
def test_whatever_it_is_called_it_is_drawn(title: str, valences: list[float]) -> None:
    days = [
        Day(FIRST.date() + timedelta(days=number), valence, Emotion.FEAR)
        for number, valence in enumerate(valences)
    ]
    loved = [Loved(FIRST.date(), title, 4)]

    assert drawn(Month(title, FIRST.date(), LAST.date(), days, loved, title, title)).size
