"""Texts: each that the code asks for is there, and what people say never becomes markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from html import unescape
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_message
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.handlers import COMMANDS
from bot.replies.captions import caption
from bot.replies.readings import faces_line
from bot.texts import LOCALES_DIR, texts_for
from catalog.films.film import Film
from catalog.people.companies import MOST_MEMBERS
from catalog.people.verdicts import Verdict
from emotion.vocabulary import (
    MOOD_READINGS,
    Aim,
    Content,
    Emotion,
    Feeling,
    Genre,
    Loss,
    Mood,
    Regard,
)
from recommender.filters import Limit
from recommender.ranking import PARTS
from recommender.reason import Reason
from recommender.search import Search
from recommender.together import InIt

BOT = Path(__file__).parents[2] / "bot"
texts = texts_for("en")


LOCALES = sorted(path.stem for path in LOCALES_DIR.glob("*.ftl"))


def messages(locale: str = "en") -> dict[str, str]:
    """The messages of a locale file as they stand there, by key."""
    resource = FluentParser().parse((LOCALES_DIR / f"{locale}.ftl").read_text("utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    written = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    assert len({entry.id.name for entry in written}) == len(written)
    return {entry.id.name: serialize_message(entry) for entry in written}


def keys() -> set[str]:
    return set(messages())


def families() -> set[str]:
    """Keys that the code makes of a value's name."""
    made: list[tuple[str, Iterable[str]]] = [
        ("emotion-{}", Emotion),
        ("feels-{}", [*Emotion, Mood.BORED]),
        ("mood-{}", [*Mood, "surprise"]),
        ("aim-{}", Aim),
        ("for-{}", Aim),
        ("loss-{}", Loss),
        ("wish-{}", Feeling),
        ("refused-{}", Feeling),
        ("gives-{}", Feeling),
        ("spared-{}", Content),
        ("content-{}", Content),
        ("limit-{}", Limit),
        ("regard-{}", Regard),
        ("part-{}", PARTS),
        ("genre-{}", [genre.replace(" ", "-") for genre in Genre]),
        ("command-{}", COMMANDS),
        ("toast-{}", Verdict),
        ("picture-{}", ("too-big", "unreadable", "no-face")),
        ("clip-{}", ("too-big", "unreadable", "no-face")),
    ]
    kinds = product(("words", "face", "both"), ("one", "two", "mixed"))
    return {
        *(key.format(value) for key, values in made for value in values),
        *(f"{source}-{kind}" for source, kind in kinds),
        *(f"button-{name}-on" for name in ("seen", "disliked", "later")),
    }


def test_every_text_that_is_asked_for_is_there_and_none_is_idle() -> None:
    code = "".join(path.read_text("utf-8") for path in BOT.rglob("*.py"))
    quoted = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', code))
    assert families() <= keys()
    assert keys() - families() - quoted == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_has_every_text_with_its_values_and_marks(locale: str) -> None:
    ours, english = messages(locale), messages()
    assert ours.keys() == english.keys()
    for key, text in ours.items():
        for what in (r"\$\w+", r"</?\w+>"):
            assert set(re.findall(what, text)) == set(re.findall(what, english[key])), key
        for mark in re.findall(r"<(\w+)>", text):
            assert text.count(f"<{mark}>") == text.count(f"</{mark}>"), key
        assert set(re.findall(r"(?<!\w)/[a-z]+", text)) == set(
            re.findall(r"(?<!\w)/[a-z]+", english[key])
        ), key


@pytest.mark.parametrize("locale", LOCALES)
def test_what_stands_on_buttons_and_in_notes_is_short_enough(locale: str) -> None:
    spoken = texts_for(locale)
    for key in messages(locale):
        if key.startswith(("mood-", "emotion-", "aim-", "button-", "consent-yes", "consent-no")):
            said = spoken.plain(
                key, aim="", stars="5", place="5", count="5", title="", year="", page=1, pages=1
            )
            assert len(said) <= 40, key
        # Telegram tells no limit for these; they are a line on a phone.
        if key.startswith("inline-"):
            assert len(spoken.plain(key)) <= 64, key
        # https://core.telegram.org/bots/api#answercallbackquery
        if key.startswith("toast-"):
            assert len(spoken.plain(key, stars=5, place=1, count=5)) <= 200, key
        # https://core.telegram.org/bots/api#botcommand and #setmyshortdescription
        if key.startswith("command-"):
            assert len(spoken.plain(key)) <= 256, key
    assert len(spoken.plain("about-short")) <= 120
    assert len(spoken.plain("about")) <= 512


def test_what_people_say_never_becomes_markup() -> None:
    assert "&lt;b&gt;" in texts.html("why-like", title="<b>")
    assert texts.plain("like-title", title="<b>") == "like <b>"


def test_a_title_that_ends_with_a_full_stop_needs_no_second_one() -> None:
    texts = texts_for("en")
    assert texts.html("took-for", title="Monsters, Inc.").endswith("Inc.</i>")
    assert texts.html("akin-none", names="Robert Downey Jr.").endswith("Jr.")
    assert texts.html("took-for", title="Tick, Tick...").endswith("...</i>.")


def test_a_text_that_is_not_there_or_lacks_a_value_is_an_error() -> None:
    for key in ("nonsense", "why-like"):
        with pytest.raises(KeyError):
            texts.plain(key)


def test_a_language_we_do_not_speak_is_answered_in_english() -> None:
    assert texts_for("tlh").plain("not-quite") == texts.plain("not-quite")
    assert texts_for(None).plain("not-quite") == texts_for("en-GB").plain("not-quite")


def film(**told: object) -> Film:
    plain: dict[str, object] = {
        "id": 1,
        "title": "Paddington 2",
        "original_title": "",
        "year": 2017,
        "runtime_minutes": 103,
        "certificate": "PG",
        "synopsis": "A bear in London.",
        "countries": ("GB",),
        "languages": ("en",),
        "genres": ("comedy", "family"),
        "keywords": (),
        "directors": ("Paul King",),
        "cast": (),
        "poster_url": None,
        "feelings": {},
    }
    return Film(**{**plain, **told})  # type: ignore[arg-type] # a test's own film


def test_a_card_reads_well() -> None:
    reason = Reason((Feeling.JOY, Feeling.CALM), liked_film_id=2, liked_stars=5)
    search = Search(MOOD_READINGS[Mood.LOW], Aim.LIFT)
    assert caption(texts, film(), reason, search, {2: "Babe"}) == (
        "<b>Paddington 2</b> (2017)\n"
        "comedy, family · 1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}43 · by Paul King\n"
        "\n"
        "Cheerful and gentle: it lifts. Like <i>Babe</i>, which you gave five stars.\n"
        "<blockquote expandable>A bear in London.</blockquote>"
    )


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=25)
@given(
    st.sampled_from(Aim),
    st.sets(st.sampled_from(Feeling), min_size=2, max_size=2),
    st.lists(
        st.tuples(
            st.just("n" * 64),
            st.builds(
                InIt,
                st.lists(st.sampled_from(Feeling), max_size=2, unique=True).map(tuple),
                fits=st.just(False),
            ),
        ),
        max_size=MOST_MEMBERS,
    ),
)
def test_the_longest_card_fits_into_a_caption(
    locale: str, aim: Aim, feelings: set[Feeling], company: list[tuple[str, InIt]]
) -> None:
    long = film(title="<" * 300, synopsis="& " * 2500, directors=("z" * 200, "w" * 200))
    search = Search(MOOD_READINGS[Mood.LOW], aim)
    reason = Reason(tuple(feelings), 2, 5, tuple(Limit), 3, is_curveball=True)
    if company:  # what one of them likes is not spoken of
        reason = Reason(tuple(feelings), met=tuple(Limit))
    titles = {2: "t" * 200, 3: "u" * 200}
    told = caption(texts_for(locale), long, reason, search, titles, company=company)
    assert len(unescape(re.sub("<[^>]+>", "", told))) <= 1024


def test_a_card_for_several_says_what_is_in_it_for_whom() -> None:
    search = Search(MOOD_READINGS[Mood.LOW], Aim.MATCH)
    joy, calm = Feeling.JOY, Feeling.CALM

    def why(*company: tuple[str, InIt]) -> str:
        reason = Reason((joy,))
        return caption(texts, film(), reason, search, {}, company=company).splitlines()[3]

    both, other = InIt((joy, calm), fits=True), InIt((calm, joy), fits=True)
    assert why(("Anna", both), ("<Ben>", other)) == "For both of you: cheerful and gentle."
    assert why(
        ("Cleo", InIt((calm,), fits=True)),
        ("Anna", both),
        ("<Ben>", other),
        ("Dan", InIt((), fits=False)),
        ("Eve", InIt((), fits=True)),
    ) == (
        "For Anna and &lt;Ben&gt;: cheerful and gentle. For Cleo: gentle."
        " A little less for Dan this time."
    )
    assert why(("Anna", both)) == "For Anna: cheerful and gentle."
    search = replace(search, wish={joy: 1.0})
    assert why(("Anna", both), ("Ben", both)) == "For both of you: cheerful and gentle."


@pytest.mark.parametrize("locale", LOCALES)
def test_faces_are_named_by_where_they_are_in_the_picture(locale: str) -> None:
    glad, low = MOOD_READINGS[Mood.GOOD], MOOD_READINGS[Mood.LOW]
    told = faces_line(texts_for(locale), (glad, low))
    of_three = faces_line(texts_for(locale), (glad, low, glad))
    for mood in ("happy", "sad"):
        assert texts_for(locale).plain(f"feels-{mood}") in told
        assert texts_for(locale).plain(f"feels-{mood}") in of_three
    assert told.index(texts_for(locale).plain("feels-happy")) < told.index(
        texts_for(locale).plain("feels-sad")
    )


@pytest.mark.parametrize(
    ("minutes", "told"), [(45, "45 min"), (60, "1 h"), (103, "1 h 43"), (120, "2 h")]
)
def test_lengths_are_told_as_people_do_and_never_broken_apart(minutes: int, told: str) -> None:
    said = caption(texts, film(runtime_minutes=minutes), None, None, {})
    assert told.replace(" ", "\N{NO-BREAK SPACE}") in said
