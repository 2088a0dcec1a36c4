import json
from dataclasses import replace

import pytest
from hypothesis import given

from emotion.vocabulary import (
    MOOD_READINGS,
    Aim,
    Bound,
    Constraints,
    Content,
    Emotion,
    Feeling,
    Genre,
    Heard,
    Mood,
    reading_of_emotion,
)
from recommender.filters import Limit
from recommender.kept_search import from_json, to_json
from recommender.search import (
    Search,
    search_for_mood,
    search_for_words,
    surprise_search,
    usual_aim,
)
from tests.recommender.strategies import constraints, searches, wishes


@pytest.mark.parametrize(
    ("mood", "aim"),
    [
        (Mood.GOOD, Aim.MATCH),
        (Mood.LOW, Aim.LIFT),
        (Mood.ANGRY, Aim.CALM),
        (Mood.ANXIOUS, Aim.CALM),
        (Mood.BORED, Aim.THRILL),
    ],
)
def test_every_mood_button_looks_for_what_helps(mood: Mood, aim: Aim) -> None:
    search = search_for_mood(mood)
    assert (search.reading, search.aim) == (MOOD_READINGS[mood], aim)


@pytest.mark.parametrize(
    ("emotion", "aim"),
    [
        (Emotion.HAPPY, Aim.MATCH),
        (Emotion.NEUTRAL, Aim.MATCH),
        (Emotion.SURPRISE, Aim.MATCH),
        (Emotion.SAD, Aim.LIFT),
        (Emotion.ANGRY, Aim.CALM),
        (Emotion.FEAR, Aim.CALM),
    ],
)
def test_a_face_is_met_with_what_people_in_its_mood_mostly_come_for(
    emotion: Emotion, aim: Aim
) -> None:
    assert usual_aim(reading_of_emotion(emotion)) is aim


def test_a_corrected_mood_brings_its_own_aim_and_keeps_what_was_asked_for() -> None:
    asked = Constraints(genres=frozenset({Genre.COMEDY}))
    heard = Heard(MOOD_READINGS[Mood.GOOD], {Feeling.JOY: 1.0}, None, asked)

    corrected = search_for_words(heard).corrected(MOOD_READINGS[Mood.LOW])

    assert corrected.aim is Aim.LIFT
    assert corrected.reading == MOOD_READINGS[Mood.LOW]
    assert (corrected.wish, corrected.constraints) == ({Feeling.JOY: 1.0}, asked)


def test_a_mood_told_beside_a_wish_adds_and_clears_nothing() -> None:
    asked = Constraints(max_minutes=90, not_genres=frozenset({Genre.HORROR}))
    before = search_for_words(Heard(None, {Feeling.LOVE: 1.0}, None, asked))
    heard = Heard(MOOD_READINGS[Mood.LOW], {}, None, Constraints(languages=frozenset({"fr"})))

    felt = before.felt(search_for_words(heard), heard)

    assert felt.reading == MOOD_READINGS[Mood.LOW]
    assert felt.aim is Aim.LIFT
    assert felt.wish == before.wish
    assert felt.constraints == replace(asked, languages=frozenset({"fr"}))


def test_an_aim_in_words_wins_over_the_usual_one() -> None:
    assert search_for_words(Heard(MOOD_READINGS[Mood.LOW], aim=Aim.CRY)).aim is Aim.CRY
    assert search_for_words(Heard(MOOD_READINGS[Mood.LOW])).aim is Aim.LIFT


def test_words_without_a_mood_leave_it_open() -> None:
    search = search_for_words(Heard(None))

    assert search.reading.confidence == 0.0
    assert search.aim is Aim.MATCH


@pytest.mark.parametrize(
    ("wish", "aim"),
    [
        ({Feeling.FEAR: 1.0}, Aim.THRILL),
        ({Feeling.SADNESS: 0.8, Feeling.LOVE: 0.5}, Aim.CRY),
        ({Feeling.JOY: 0.2, Feeling.CALM: 0.9}, Aim.CALM),
        ({Feeling.WONDER: 1.0}, Aim.MATCH),
        ({Feeling.FEAR: -1.0}, Aim.MATCH),
        ({Feeling.FEAR: 0.0}, Aim.MATCH),
    ],
)
def test_a_wish_may_amount_to_an_aim(wish: dict[Feeling, float], aim: Aim) -> None:
    assert search_for_words(Heard(None, wish)).aim is aim


def test_another_aim_changes_nothing_else() -> None:
    search = search_for_mood(Mood.LOW)

    assert search.aimed(Aim.CRY) == Search(search.reading, Aim.CRY)
    assert search_for_words(Heard(search.reading)).aimed(Aim.LIFT) == search
    assert surprise_search().aim is Aim.SURPRISE


@given(searches())
def test_a_search_survives_the_database(search: Search) -> None:
    told = to_json(search)
    kept = json.loads(json.dumps(told))

    again = from_json(kept)

    assert to_json(again)["emotions"] == pytest.approx(told["emotions"], abs=1e-3)
    assert (again.aim, dict(again.wish)) == (search.aim, dict(search.wish))
    assert again.constraints == search.constraints
    assert again.reading.source is search.reading.source
    assert again.loss is search.loss
    assert len(again.faces) == len(search.faces)


@pytest.mark.parametrize("broken", [{}, {"constraints": {}}])
def test_a_search_that_is_not_whole_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(KeyError):
        from_json(broken)


def test_a_word_of_another_vocabulary_is_refused() -> None:
    told = to_json(surprise_search()) | {"aim": "party"}
    with pytest.raises(ValueError, match="party"):
        from_json(told)


def test_what_is_said_later_refines_what_was_looked_for() -> None:
    before = Search(
        MOOD_READINGS[Mood.LOW],
        Aim.LIFT,
        {Feeling.FEAR: 1.0},
        Constraints(max_minutes=120, year_from=2010, genres=frozenset({Genre.COMEDY})),
    )

    older = before.refined(Heard(None, constraints=Constraints(year_to=2000)))
    assert older.constraints == Constraints(
        max_minutes=120, year_to=2000, genres=frozenset({Genre.COMEDY})
    )
    assert older.reading is before.reading
    assert older.aim is Aim.LIFT

    refused = Constraints(not_genres=frozenset({Genre.COMEDY}))
    assert before.refined(Heard(None, constraints=refused)).constraints.genres == frozenset()

    named = before.refined(Heard(None, constraints=Constraints(people=("Kubrick",)))).refined(
        Heard(None, constraints=Constraints(about=("dogs",), without=("cats",)))
    )
    assert named.constraints.about == ("dogs",)
    assert named.constraints.people == (), "who names another means that one"
    cats = named.refined(Heard(None, constraints=Constraints(about=("cats",)))).constraints
    assert (cats.about, cats.without) == (("cats",), ())

    funnier = before.refined(Heard(None, wish={Feeling.JOY: 1.0}))
    assert funnier.wish[Feeling.JOY] > funnier.wish[Feeling.FEAR] > 0.0


def test_what_had_to_be_let_go_does_not_come_back() -> None:
    asked = Constraints(about=("silent film",), year_from=1990, year_to=1999, max_minutes=60)
    search = replace(surprise_search(), constraints=asked)

    kept = search.letting_go((Limit.YEARS, Limit.RUNTIME)).constraints

    assert kept == Constraints(about=("silent film",), max_minutes=60)


def test_limits_are_lifted_and_dropped() -> None:
    asked = Constraints(about=("dogs",), year_to=1989, max_minutes=90)
    search = replace(surprise_search(), constraints=asked, wish={Feeling.JOY: 1.0})

    any_year = search.refined(Heard(None, constraints=Constraints(lifted=frozenset({Bound.YEARS}))))
    anew = search.refined(Heard(None, constraints=Constraints(people=("Kubrick",)), afresh=True))

    assert any_year.constraints == Constraints(about=("dogs",), max_minutes=90)
    assert any_year.wish == search.wish
    assert anew.constraints == Constraints(people=("Kubrick",))
    assert not anew.wish


def test_what_was_refused_may_be_fine_after_all() -> None:
    asked = Constraints(
        not_genres=frozenset({Genre.MUSICAL}), not_content=frozenset({Content.GORE, Content.SEX})
    )
    search = replace(surprise_search(), constraints=asked, wish={Feeling.DISGUST: -1.0})

    fine = search.refined(
        Heard(None, constraints=Constraints(lifted=frozenset({Content.GORE, Content.VIOLENCE})))
    )
    sung = search.refined(
        Heard(None, constraints=Constraints(lifted=frozenset({Genre.MUSICAL, Content.SEX})))
    )
    gory = search.refined(Heard(None, wish={Feeling.DISGUST: 1.0}))

    assert sung.constraints == Constraints(not_content=frozenset({Content.GORE}))
    assert sung.wish == search.wish
    assert not fine.wish
    assert gory.constraints == replace(asked, not_content=frozenset({Content.SEX}))
    told = Constraints(lifted=frozenset({Bound.YEARS, Genre.MUSICAL, Content.SEX}))
    assert Constraints.from_json(told.to_json()) == told


@pytest.mark.parametrize(("first", "last", "left"), [(1958, 1969, None), (1990, 1999, 1990)])
def test_the_years_of_a_school_go_with_its_country(first: int, last: int, left: int | None) -> None:
    french = Constraints(countries=frozenset({"FR"}), year_from=first, year_to=last)

    korean = french.then(Constraints(languages=frozenset({"ko"})))

    assert korean.year_from == left
    assert not korean.countries


def test_a_new_request_is_told_from_one_that_narrows() -> None:
    silent = replace(surprise_search(), constraints=Constraints(about=("silent film",)))

    hindi = silent.refined(Heard(None, constraints=Constraints(languages=frozenset({"hi"}))))
    older = silent.refined(Heard(None, constraints=Constraints(year_to=2001)))

    assert hindi.latest == {Limit.LANGUAGE}
    assert older.latest == frozenset()


@given(searches(), wishes(), constraints())
def test_the_later_word_counts(
    before: Search, wish: dict[Feeling, float], asked: Constraints
) -> None:
    after = before.refined(Heard(None, wish=wish, constraints=asked))

    assert {feeling: after.wish[feeling] for feeling in wish} == wish
    assert before.constraints.then(Constraints()) == before.constraints
    assert after.constraints.not_genres >= asked.not_genres
    if asked.genres or asked.all_genres:
        assert after.constraints.genres == asked.genres
        assert after.constraints.all_genres == asked.all_genres
    if asked.languages or asked.countries:
        assert after.constraints.languages == asked.languages
        assert after.constraints.countries == asked.countries
    if asked.year_to is not None:
        assert after.constraints.year_to == asked.year_to
        assert after.constraints.year_from == asked.year_from


@given(searches())
def test_afresh_only_the_mood_stays(before: Search) -> None:
    afresh = before.afresh()
    assert (afresh.reading, afresh.mood) == (before.reading, before.mood)
    assert afresh.loss is before.loss
    assert afresh.faces == before.faces
    whatever_they_are = before.loss or before.faces
    assert afresh.aim is (Aim.MATCH if whatever_they_are else usual_aim(before.reading))
    assert not afresh.wish
    assert not afresh.constraints
