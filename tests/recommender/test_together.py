from dataclasses import replace
from pathlib import Path
from statistics import mean

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.engine import Database
from catalog.films import lookup
from catalog.people import ratings
from catalog.people.history import History
from emotion.vocabulary import MOOD_READINGS, Aim, Constraints, Feeling, Genre, Heard, Mood
from recommender.search import Search, search_for_mood
from recommender.suggest import Recommender
from recommender.together import Rule, merged, merged_limits
from tests.recommender.strategies import constraints

ANNA, BORIS = 1, 2
LOW, BORED = search_for_mood(Mood.LOW), search_for_mood(Mood.BORED)


@pytest.fixture
def recommender(seeded: Database, seeded_index: Path) -> Recommender:
    """Reelmood's judgement over the seed films."""
    return Recommender(seeded, History(seeded, None), seeded_index)


async def test_nobody_is_left_out_of_an_evening_for_two(
    seeded: Database, recommender: Recommender
) -> None:
    alone = await recommender.suggest(BORIS, BORED)
    both = await recommender.suggest_together([(ANNA, LOW), (BORIS, BORED)])
    films = await lookup.films_by_id(seeded, [one.film_id for one in both.films])

    assert len(films) == 5
    # What Boris would watch alone thrills more; what they watch together also cheers Anna.
    thrills = await lookup.films_by_id(seeded, [one.film_id for one in alone.films])
    assert mean(film.feelings[Feeling.JOY] for film in films) > mean(
        film.feelings[Feeling.JOY] for film in thrills
    )
    for one in both.films:
        assert set(one.parts) == {"person 1", "person 2"}


async def test_the_least_happy_fares_better_by_the_fair_rule_than_by_the_average(
    recommender: Recommender,
) -> None:
    everyone = [(ANNA, LOW), (BORIS, BORED)]
    least = {}
    for rule in Rule:
        answer = await recommender.suggest_together(everyone, rule=rule)
        least[rule] = mean(min(one.parts.values()) for one in answer.films)

    assert least[Rule.LEAST_MISERY] >= least[Rule.FAIR] - 0.02
    assert least[Rule.FAIR] >= least[Rule.AVERAGE] - 1e-6


async def test_of_two_faces_neither_is_miserable(recommender: Recommender) -> None:
    glad, tense = MOOD_READINGS[Mood.GOOD], MOOD_READINGS[Mood.ANXIOUS]
    for_both = search_for_mood(Mood.GOOD).for_all((glad, tense))
    assert [one.aim for one in for_both.each] == [Aim.MATCH, Aim.CALM], "each what helps them"
    alike = replace(for_both, faces=())  # as one person of a mood that is neither's

    async def least(search: Search) -> float:
        answer = await recommender.suggest(ANNA, search)
        fitting = [await recommender.in_it_for(one.film_id, for_both.each) for one in answer.films]
        return mean(all(one.fits for one in everyone) for everyone in fitting)

    assert await least(for_both) == 1.0
    assert await least(alike) < 1.0


def test_what_is_named_for_all_is_looked_for_for_each() -> None:
    faces = (MOOD_READINGS[Mood.GOOD], MOOD_READINGS[Mood.LOW])
    scary = LOW.for_all(faces).refined(Heard(None, wish={Feeling.FEAR: 1.0}))
    assert [one.aim for one in scary.each] == [Aim.THRILL, Aim.THRILL]
    assert all(one.wish == {Feeling.FEAR: 1.0} for one in scary.each)
    assert LOW.each == (LOW,)


async def test_what_one_has_seen_is_offered_to_nobody_and_their_stars_are_not_spoken_of(
    seeded: Database, recommender: Recommender
) -> None:
    before = await recommender.suggest_together([(ANNA, LOW), (BORIS, LOW)])
    seen = before.films[0].film_id
    await ratings.rate(seeded, BORIS, seen, 5)

    after = await recommender.suggest_together([(ANNA, LOW), (BORIS, LOW)])

    assert seen not in {one.film_id for one in after.films}
    assert all(one.reason.liked_film_id is None for one in after.films)


async def test_everybodys_limits_are_kept(seeded: Database, recommender: Recommender) -> None:
    short = replace(LOW, constraints=Constraints(max_minutes=110))
    no_animation = replace(BORED, constraints=Constraints(not_genres=frozenset({Genre.ANIMATION})))
    both = await recommender.suggest_together([(ANNA, short), (BORIS, no_animation)])

    assert both.films
    for film in await lookup.films_by_id(seeded, [one.film_id for one in both.films]):
        assert film.runtime_minutes is not None
        assert film.runtime_minutes <= 110
        assert Genre.ANIMATION not in film.genres


async def test_what_is_in_a_film_for_whom_goes_by_the_moods_alone(
    seeded: Database, recommender: Recommender
) -> None:
    both = await recommender.suggest_together([(ANNA, LOW), (BORIS, BORED)])

    for one in both.films:
        [film] = await lookup.films_by_id(seeded, [one.film_id])
        told = await recommender.in_it_for(film.id, [LOW, BORED])
        assert len(told) == 2
        assert any(in_it.feelings for in_it in told)
        for in_it in told:
            assert all(film.feelings[feeling] >= 0.35 for feeling in in_it.feelings)
        await ratings.rate(seeded, ANNA, film.id, 1)
        assert await recommender.in_it_for(film.id, [LOW, BORED]) == told
    assert await recommender.in_it_for(10**9, [LOW, BORED]) == ()


async def test_what_all_ask_for_is_looked_up_once(
    recommender: Recommender, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Constraints(people=("Hayao Miyazaki",), like=("Amélie",))
    looked_up = []

    async def look_up(database: Database, name: str) -> set[int]:
        looked_up.append(name)
        return await ids_with_person(database, name)

    ids_with_person = lookup.ids_with_person
    monkeypatch.setattr(lookup, "ids_with_person", look_up)
    everyone = [(who, replace(LOW, constraints=asked)) for who in range(1, 13)]
    both = await recommender.suggest_together(everyone)

    assert looked_up == ["Hayao Miyazaki"]
    assert both.films


async def test_somebody_must_be_there(recommender: Recommender) -> None:
    with pytest.raises(ValueError, match="somebody"):
        await recommender.suggest_together([])


@given(st.lists(st.lists(st.floats(-2.0, 3.0), min_size=3, max_size=3), min_size=1, max_size=5))
def test_a_merged_score_lies_among_everybodys(told: list[list[float]]) -> None:
    scores = np.array(told, np.float32)

    for rule in Rule:
        found = merged(scores, rule)
        assert found.shape == (3,)
        assert np.isfinite(found).all()
        assert (found <= np.maximum(scores.max(axis=0), 0.02) + 1e-4).all()
        assert (found >= scores.min(axis=0) - 1e-4).all()


@given(st.lists(constraints(), min_size=1, max_size=4))
def test_merged_limits_hold_for_everybody_where_they_can(told: list[Constraints]) -> None:
    found = merged_limits(told)

    lowest = max((one.min_minutes for one in told if one.min_minutes is not None), default=0)
    highest = min((one.max_minutes for one in told if one.max_minutes is not None), default=999)
    if lowest <= highest:
        assert (found.min_minutes or 0, found.max_minutes or 999) == (lowest, highest)
    for one in told:
        assert one.not_genres <= found.not_genres
    assert merged_limits([told[0]]) == replace(
        told[0],
        people=tuple(dict.fromkeys(told[0].people)),
        about=tuple(dict.fromkeys(told[0].about)),
        without=tuple(dict.fromkeys(told[0].without)),
        like=tuple(dict.fromkeys(told[0].like)),
    )


def test_who_asks_for_two_in_one_film_gets_them_beside_somebody_who_names_nobody() -> None:
    both = Constraints(people=("Robert De Niro", "Al Pacino"), together=True)
    assert merged_limits([Constraints(), both]) == both
    assert not merged_limits([both, Constraints(people=("Tom Hanks",))]).together


def test_years_that_exclude_each_other_are_those_of_who_came_first() -> None:
    old, new = Constraints(year_to=1970), Constraints(year_from=2000)

    assert merged_limits([old, new]) == old
    assert merged_limits([new, old]) == new
