"""What is told of a film is what we were told of it, and no more."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.replies.facts import told, told_nothing
from bot.replies.phrases import likely_country
from bot.replies.whether import told_has_not, told_whether
from bot.texts import LOCALES_DIR, texts_for
from catalog.films.film import Film
from catalog.films.public import Provider, Public, PublicRating
from catalog.films.scraped import Translation
from emotion.vocabulary import Asked, Content, Fact, Feeling, Genre

TEXTS = texts_for("en")
FOUND = Film(
    id=1,
    title="Tea & Ghosts",
    original_title="",
    year=2001,
    runtime_minutes=125,
    certificate="PG",
    synopsis="A girl serves tea to <ghosts>.",
    countries=("JP", "FR"),
    languages=("ja",),
    genres=("fantasy", "family"),
    keywords=(),
    directors=("Ada Maker",),
    cast=("Ben Player", "Cleo Star"),
    poster_url=None,
    feelings=dict.fromkeys(Feeling, 0.05) | {Feeling.WONDER: 0.8, Feeling.JOY: 0.4},
    acclaim=5,
)
BARE = replace(
    FOUND,
    runtime_minutes=None,
    certificate=None,
    synopsis="",
    countries=(),
    languages=(),
    genres=(),
    directors=(),
    cast=(),
    feelings=dict.fromkeys(Feeling, 0.0),
    acclaim=None,
)


ALWAYS_TOLD = {Fact.YEAR, Fact.ENDING, Fact.TITLE, Fact.TRUTH, Fact.TRAILER}


def answer(film: Film, *asks: Asked) -> str:
    title, said = told(TEXTS, film, asks).split("\n")
    assert title == "<b>Tea &amp; Ghosts</b> (2001)"
    return said


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (Fact.LENGTH, "It runs 2\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}5."),
        (Fact.CAST, "With Ben Player and Cleo Star."),
        (Fact.DIRECTOR, "Directed by Ada Maker."),
        (Fact.STORY, "<i>A girl serves tea to &lt;ghosts&gt;.</i>"),
        (Fact.CREW, "Who did that I have not noted. Directed by Ada Maker."),
        (Fact.TRUTH, "Not that I know of."),
        (Fact.YEAR, "It is from 2001."),
        (Fact.COUNTRY, "Made in Japan and France."),
        (Fact.LANGUAGE, "It is in Japanese. Subtitles"),
        (Fact.KIND, "What it is: fantasy and family."),
        (Fact.REGARD, "It is held to be one of the great ones."),
        (Fact.CHILDREN, "Its age rating: PG. It is made with children in mind."),
    ],
)
def test_what_is_known_is_told(fact: Fact, said: str) -> None:
    assert answer(FOUND, fact).startswith(said)


@pytest.mark.parametrize(
    "asked", [*(fact for fact in Fact if fact not in ALWAYS_TOLD), Feeling.FEAR]
)
def test_what_is_not_known_is_said_to_be_so(asked: Asked) -> None:
    assert re.search(r"(?:not|n't) (?:know|noted|have)", answer(BARE, asked))


def test_a_feeling_is_graded_as_its_profile_has_it() -> None:
    def scary(strength: float) -> str:
        film = replace(FOUND, feelings={**FOUND.feelings, Feeling.FEAR: strength})
        return answer(film, Feeling.FEAR)

    assert scary(0.8) == "Yes, very much so: it is scary."
    assert scary(0.4) == "Yes, it is scary."
    instead = "Above all it is full of wonder and cheerful."
    assert scary(0.2) == f"Somewhat scary, no more. {instead}"
    assert scary(0.02) == f"No, hardly scary. {instead}"


@pytest.mark.parametrize(
    ("asked", "film", "said"),
    [
        (Genre.FAMILY, FOUND, "Yes. What it is: fantasy and family."),
        (Genre.MUSICAL, FOUND, "No. What it is: fantasy and family."),
        (Genre.MUSICAL, BARE, "I don't know what kind of film it is."),
        (Content.VIOLENCE, FOUND, "No, as far as I know. Above all it is"),
        (Content.GORE, BARE, "That I do not know of it."),
        (
            Content.VIOLENCE,
            replace(FOUND, genres=("war",), certificate="R"),
            "Probably, going by its kind and age rating: violence.",
        ),
        (
            Content.SEX,
            replace(FOUND, certificate="R"),
            "I would not rule it out, by its age rating: sex scenes.",
        ),
        (
            Content.GORE,
            replace(FOUND, keywords=("gore with jokes",)),
            "Yes, as far as I have noted: blood and gore.",
        ),
        (Fact.FATE, FOUND, "I have not noted an animal in it."),
        (
            Fact.FATE,
            replace(FOUND, synopsis="A dog on a train."),
            "In it, as far as I have noted: dog. How it ends for them I don't know.",
        ),
    ],
)
def test_yes_or_no_comes_first(asked: Asked, film: Film, said: str) -> None:
    assert answer(film, asked).startswith(said)


def test_who_asks_two_things_is_not_told_a_third_twice() -> None:
    both = answer(FOUND, Feeling.FEAR, Feeling.SADNESS)
    assert both == (
        "No, hardly scary. Above all it is full of wonder and cheerful. No, hardly sad."
    )


def test_where_it_shows_is_told_of_the_country_it_shows_in() -> None:
    providers = (
        Provider("DE", "Apple TV", "rent"),
        Provider("DE", "Mubi", "stream"),
        Provider("FR", "Arte", "free"),
    )

    def where(country: str) -> str:
        return told(TEXTS, FOUND, [Fact.WHERE], Public(providers=providers), country)

    assert "on Mubi and Apple TV (Germany)" in where("DE")
    assert "on Arte (France)" in where("FR")
    assert "I do not know" in where("US")


def test_a_trailer_is_sent_where_there_is_one() -> None:
    public = Public(trailer_url="https://example.org/?a=1&b=2")
    assert "https://example.org/?a=1&amp;b=2" in told(TEXTS, FOUND, [Fact.TRAILER], public)
    assert "no trailer" in told(TEXTS, FOUND, [Fact.TRAILER])


def test_what_the_public_makes_of_it_is_told_if_there_are_enough_of_them() -> None:
    ratings = (PublicRating("imdb", 7.84, 10.0, 9000), PublicRating("csfd", 12.0, 100.0, 3))

    said = told(TEXTS, replace(FOUND, acclaim=None), [Fact.REGARD], Public(ratings=ratings))

    assert "People rate it 7.8/10 (IMDb)." in said


@pytest.mark.parametrize(
    ("language", "country"),
    [("de", "DE"), ("pt-br", "BR"), ("en", "US"), ("uk", "UA"), ("xx", ""), (None, "")],
)
def test_a_country_is_guessed_by_the_language(language: str | None, country: str) -> None:
    assert likely_country(language) == country


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        ("ada maker", "Yes, Ada Maker directed it."),
        ("Player", "Yes, Ben Player plays in it."),
        ("ben", "Yes, Ben Player plays in it."),
        ("cleo st ar", "Yes, Cleo Star plays in it."),
        ("Adda Maker", "Yes, Ada Maker directed it."),
        ("a girl", "Yes, as far as I have noted: a girl."),
        ("a ghost", "Yes, as far as I have noted: a ghost."),
        ("fantasy", "Yes, as far as I have noted: fantasy."),
    ],
)
def test_whether_it_has_somebody_or_something(thing: str, said: str) -> None:
    film = replace(FOUND, keywords=("ghosts", "tea"))
    assert (told_whether(TEXTS, film, thing) or "").split("\n")[1] == said
    assert told_whether(TEXTS, film, "lay") is None
    assert "Not that I know of. What I noted of it: ghosts and tea." in told_has_not(TEXTS, film)


def test_a_thing_is_looked_for_in_what_the_film_tells_in_any_language_at_hand() -> None:
    told = {
        "en": Translation("", FOUND.synopsis),
        "de": Translation("", "Eine Teestube voll Spuk."),
    }
    film = replace(FOUND, translations=told).told_in("de")
    for thing in ("Spuk", "a girl"):
        assert told_whether(TEXTS, film, thing) is not None


def test_a_name_may_be_cut_short_unless_other_films_are_about_it() -> None:
    film = replace(FOUND, cast=("Catherine Player",))
    assert "Yes, Catherine" in (told_whether(TEXTS, film, "cat") or "")
    assert told_whether(TEXTS, film, "cat", is_subject=True) is None


def test_what_cannot_be_told_is_told_to_be_unknown() -> None:
    said = told_nothing(TEXTS, FOUND)
    assert "That I do not know of it. What I do know: fantasy, family" in said


def test_children_are_not_promised_what_we_do_not_know() -> None:
    scary = replace(FOUND, feelings={**FOUND.feelings, Feeling.FEAR: 0.6})
    assert "Mind that it is scary" in answer(scary, Fact.CHILDREN)
    assert "grown-ups" in answer(replace(FOUND, certificate="R"), Fact.CHILDREN)
    assert "grown-ups" in answer(replace(FOUND, genres=("horror",)), Fact.CHILDREN)
    assert "look at it first" in answer(replace(FOUND, genres=("comedy",)), Fact.CHILDREN)
    unrated = answer(replace(FOUND, certificate=None, genres=("drama",)), Fact.CHILDREN)
    assert "don't know" in unrated
    assert "look at it first" in unrated


def test_a_film_full_of_blows_is_not_called_harmless() -> None:
    """Profiles hold little disgust even of the bloodiest."""
    of_war = replace(FOUND, genres=("war",), certificate="R")
    film = replace(of_war, feelings={**FOUND.feelings, Feeling.DISGUST: 0.11})
    assert answer(film, Feeling.DISGUST) == "Yes, it is gruesome."


@pytest.mark.parametrize("locale", sorted(path.stem for path in LOCALES_DIR.glob("*.ftl")))
def test_every_language_answers_everything(locale: str) -> None:
    for film in (FOUND, BARE):
        public = Public((Provider("DE", "Mubi", "stream"),), (PublicRating("imdb", 8, 10, 99),))
        said = told(texts_for(locale), film, [*Fact, *Feeling], public, "DE")
        assert "{" not in said
        assert "$" not in said
