"""The line on why says nothing that was not asked for, and nothing that the film is not."""

from __future__ import annotations

from dataclasses import replace

from bot.replies.captions import why
from bot.texts import texts_for
from catalog.films.film import Film
from emotion.vocabulary import Aim, Constraints, Feeling, Genre, Heard
from recommender.filters import Limit
from recommender.reason import Reason
from recommender.search import search_for_words

SPIRITS = Film(
    id=1,
    title="The Lantern Inn",
    original_title="",
    year=2001,
    runtime_minutes=125,
    certificate=None,
    synopsis="",
    countries=("JP",),
    languages=("ja",),
    genres=("animation", "fantasy"),
    keywords=(),
    directors=("Ada Maker",),
    cast=("Ben Player",),
    poster_url=None,
    feelings={},
)


def line(film: Film, reason: Reason, **asked: object) -> str:
    search = search_for_words(Heard(None, **asked))  # type: ignore[arg-type] # parts of a Heard
    return why(texts_for("en"), film, reason, search, {})


def test_only_what_was_asked_for_is_said_to_be_so() -> None:
    reason = Reason((Feeling.JOY, Feeling.WONDER), met=(Limit.LANGUAGE,))
    asked = {"wish": {Feeling.WONDER: 1.0}, "constraints": Constraints(languages=frozenset({"ja"}))}
    assert line(SPIRITS, reason, **asked) == "Full of wonder and in Japanese, as you asked."
    asked["wish"] = {Feeling.CALM: 1.0}
    assert line(SPIRITS, reason, **asked).startswith("Cheerful and full of wonder: ")


def test_who_made_a_film_does_not_play_in_it() -> None:
    people = Constraints(people=("ada maker", "Ben Player"))
    said = line(SPIRITS, Reason(met=(Limit.PEOPLE,)), constraints=people)
    assert said == "By ada maker and with Ben Player, as you asked."


def test_a_card_says_what_subject_it_keeps() -> None:
    films = replace(SPIRITS, keywords=("trains", "snow"))
    said = line(films, Reason(met=(Limit.SUBJECT,)), constraints=Constraints(about=("trains",)))
    assert said == "About “trains”, as you asked."


def test_love_is_romance_only_in_a_romance() -> None:
    reason = Reason((Feeling.LOVE,))
    assert line(SPIRITS, reason).startswith("Warm-hearted: ")
    romance = replace(SPIRITS, genres=("romance",))
    assert line(romance, reason).startswith("Romantic: ")


def test_what_is_harsh_is_not_said_to_lift() -> None:
    horror = {"constraints": Constraints(genres=frozenset({Genre.HORROR})), "aim": Aim.LIFT}
    assert line(SPIRITS, Reason((Feeling.FEAR,)), **horror) == "Chilling."
    assert line(SPIRITS, Reason((Feeling.JOY,)), **horror) == "Cheerful: it lifts."


def test_a_curveball_says_so_and_still_says_why() -> None:
    said = line(SPIRITS, Reason((Feeling.CALM,), is_curveball=True))
    assert said.startswith("A curveball, for a change. Gentle: ")
    alone = line(SPIRITS, Reason(is_curveball=True))
    assert alone == "A curveball, for a change. Among the closest I have to what you are after."
