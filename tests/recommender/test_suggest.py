import math
import shutil
from datetime import timedelta
from pathlib import Path
from statistics import mean

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import update

from catalog.base import now
from catalog.engine import Database
from catalog.films import lookup
from catalog.films.film import Film
from catalog.films.titles import match_form
from catalog.people import ratings, slates
from catalog.people.history import History
from catalog.people.models import SlateFilmRow
from catalog.people.slates import Offer
from catalog.people.verdicts import Verdict, judge
from emotion.vocabulary import MOOD_READINGS, Aim, Constraints, Feeling, Genre, Mood
from emotion.words.reader import WordsReader
from recommender.filters import Limit
from recommender.search import Search, search_for_mood, search_for_words, surprise_search
from recommender.suggest import SLATE_SIZE, Recommender, Suggestions
from tests.catalog.databases import bring_in, changed, some_film
from tests.recommender.strategies import searches

ANNA, BORIS = 1, 2


@pytest.fixture
def recommender(seeded: Database, seeded_index: Path) -> Recommender:
    """Reelmood's judgement over the seed films."""
    return Recommender(seeded, History(seeded, None), seeded_index)


@pytest.fixture
def over(database: Database, tmp_path: Path) -> Recommender:
    """The same over an empty catalog."""
    return Recommender(database, History(database, None), tmp_path / "index")


async def _films(database: Database, answer: Suggestions) -> list[Film]:
    return await lookup.films_by_id(database, [one.film_id for one in answer.films])


async def _by_title(database: Database, title: str) -> Film:
    return (await lookup.find(database, title, limit=1))[0]


async def _heard(text: str) -> Search:
    return search_for_words(await WordsReader().hear(text))


def _asked(**limits: object) -> Search:
    constraints = Constraints(**limits)  # type: ignore[arg-type] # tests write what fits
    return Search(MOOD_READINGS[Mood.GOOD], Aim.MATCH, constraints=constraints)


class TestMoods:
    async def test_somebody_low_is_lifted_and_may_ask_to_cry(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        low = search_for_mood(Mood.LOW)
        lifting = await _films(seeded, await recommender.suggest(ANNA, low))
        sad = await _films(seeded, await recommender.suggest(ANNA, low.aimed(Aim.CRY)))

        assert all(film.feelings[Feeling.JOY] > film.feelings[Feeling.SADNESS] for film in lifting)
        assert all(film.feelings[Feeling.SADNESS] >= 0.5 for film in sad)
        assert mean(film.feelings[Feeling.JOY] for film in lifting) > 0.5

    async def test_something_scary_is_scary(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        answer = await recommender.suggest(ANNA, await _heard("something scary"))
        films = await _films(seeded, answer)

        assert films[0].genres[0] == Genre.HORROR
        assert sum(Genre.HORROR in film.genres for film in films) >= 3
        assert all(film.feelings[Feeling.FEAR] >= 0.55 for film in films)
        assert all(Feeling.FEAR in one.reason.feelings for one in answer.films)

    async def test_somebody_anxious_is_not_frightened(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        answer = await recommender.suggest(ANNA, search_for_mood(Mood.ANXIOUS), count=10)

        for film in await _films(seeded, answer):
            assert Genre.HORROR not in film.genres
            assert film.feelings[Feeling.FEAR] < 0.5, film.title

    @pytest.mark.parametrize("mood", Mood)
    @pytest.mark.parametrize("aim", Aim)
    async def test_five_cards_are_not_all_of_a_kind(
        self, seeded: Database, recommender: Recommender, mood: Mood, aim: Aim
    ) -> None:
        answer = await recommender.suggest(ANNA, search_for_mood(mood).aimed(aim))
        films = await _films(seeded, answer)

        assert len(films) == SLATE_SIZE
        assert len({film.genres[0] for film in films}) >= 3
        assert not set.intersection(*(set(film.genres) for film in films))

    async def test_the_same_question_gets_the_same_answer(self, recommender: Recommender) -> None:
        search = search_for_mood(Mood.BORED)

        assert await recommender.suggest(ANNA, search) == await recommender.suggest(ANNA, search)


class TestWishes:
    async def test_limits_are_kept_and_said_to_be_met(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        answer = await recommender.suggest(
            ANNA, _asked(languages=frozenset({"fr"}), year_to=1990, max_minutes=120)
        )
        films = await _films(seeded, answer)

        assert films
        assert answer.relaxed == ()
        for film in films:
            assert "fr" in film.languages
            assert film.year <= 1990
            assert film.runtime_minutes is not None
            assert film.runtime_minutes <= 120
        for one in answer.films:
            assert set(one.reason.met) == {Limit.LANGUAGE, Limit.YEARS, Limit.RUNTIME}

    async def test_a_limit_no_film_keeps_is_given_up_and_owned_up_to(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        answer = await recommender.suggest(
            ANNA, _asked(languages=frozenset({"xx"}), genres=frozenset({Genre.COMEDY}))
        )

        assert answer.relaxed == (Limit.LANGUAGE,)
        assert all(Genre.COMEDY in film.genres for film in await _films(seeded, answer))
        assert all(one.reason.met == (Limit.GENRE,) for one in answer.films)

    async def test_a_director_is_found_though_typed_carelessly(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        resolved = await recommender.resolve(_asked(people=("hayao miyazaki",)))
        answer = await recommender.suggest(ANNA, resolved.search)

        assert answer.films
        assert resolved.unknown == ()
        assert resolved.search.constraints.people == ("Hayao Miyazaki",)
        assert all("Hayao Miyazaki" in film.directors for film in await _films(seeded, answer))
        assert all(one.reason.met == (Limit.PEOPLE,) for one in answer.films)

    async def test_a_subject_is_found_though_typed_otherwise(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        resolved = await recommender.resolve(_asked(about=("Zombie",)))
        answer = await recommender.suggest(ANNA, resolved.search)

        assert resolved.search.constraints.about == ("zombies",)
        assert answer.films
        assert all("zombies" in film.keywords for film in await _films(seeded, answer))
        assert all(one.reason.met == (Limit.SUBJECT,) for one in answer.films)

    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            ("christmas", Constraints(about=("christmas",))),
            ("christopher nolan", Constraints(people=("Christopher Nolan",))),
            ("truman show", Constraints(like=("The Truman Show",))),
        ],
    )
    async def test_what_a_film_is_to_be_about_may_be_a_subject_a_person_or_a_title(
        self, recommender: Recommender, typed: str, meant: Constraints
    ) -> None:
        resolved = await recommender.resolve(_asked(about=(typed,)))

        assert resolved.search.constraints == meant
        assert resolved.unknown == ()

    async def test_what_is_refused_by_name_does_not_come(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        refused = ("christmas", "tom hanks", "beekeeping")
        resolved = await recommender.resolve(_asked(without=refused, about=("family",)))
        answer = await recommender.suggest(ANNA, resolved.search, count=200)

        films = await _films(seeded, answer)
        assert resolved.search.constraints.without == ("christmas", "Tom Hanks")
        assert len(films) > SLATE_SIZE
        assert not any("christmas" in film.keywords or "Tom Hanks" in film.cast for film in films)

    async def test_an_unknown_subject_is_named_and_keeps_no_film_away(
        self, recommender: Recommender
    ) -> None:
        resolved = await recommender.resolve(_asked(about=("beekeeping",)))
        answer = await recommender.suggest(ANNA, resolved.search)

        assert resolved.unknown == ("beekeeping",)
        assert len(answer.films) == SLATE_SIZE
        assert answer.relaxed == ()

    async def test_who_and_what_is_not_in_the_catalog_is_named(
        self, recommender: Recommender
    ) -> None:
        resolved = await recommender.resolve(
            _asked(people=("Nobody Atall",), like=("No Such Film", "amelie"))
        )
        answer = await recommender.suggest(ANNA, resolved.search)

        assert resolved.unknown == ("Nobody Atall", "No Such Film")
        assert resolved.search.constraints.like == ("Amélie",), "only the catalog's words go on"
        assert resolved.search.constraints.people == ()
        assert len(answer.films) == SLATE_SIZE
        # Nobody's films cannot be kept to.
        assert all(one.reason.met == () for one in answer.films)

    async def test_films_like_one_named_are_like_it_and_not_it(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        shining = await _by_title(seeded, "The Shining")

        answer = await recommender.suggest(ANNA, _asked(like=("the shining",)))
        films = await _films(seeded, answer)

        assert shining.id not in [film.id for film in films]
        assert Genre.HORROR in films[0].genres
        assert answer.films[0].reason.like_film_id == shining.id


class TestTaste:
    async def _rank(self, recommender: Recommender, search: Search, ids: set[int]) -> float:
        answer = await recommender.suggest(ANNA, search, count=1000)
        order = [one.film_id for one in answer.films]
        return mean(order.index(film_id) for film_id in ids)

    async def test_who_loves_horror_sees_more_of_it_and_why(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        search = search_for_mood(Mood.BORED)
        loved = [await _by_title(seeded, title) for title in ("The Shining", "The Exorcist")]
        everything = await recommender.suggest(ANNA, search, count=1000)
        horror = {
            film.id
            for film in await _films(seeded, everything)
            if Genre.HORROR in film.genres and film.id not in {one.id for one in loved}
        }
        before = await self._rank(recommender, search, horror)

        for film in loved:
            await ratings.rate(seeded, ANNA, film.id, 5, emotions=search.reading.emotions)

        assert await self._rank(recommender, search, horror) < before
        answer = await recommender.suggest(ANNA, search)
        horror_cards = [one for one in answer.films if one.film_id in horror]
        assert horror_cards
        named = {one.reason.liked_film_id for one in horror_cards} - {None}
        assert named
        assert named <= {film.id for film in loved}
        assert {one.reason.liked_stars for one in horror_cards} <= {5, None}

    async def test_stars_given_in_this_mood_count_for_more(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        shining, exorcist = [
            await _by_title(seeded, title) for title in ("The Shining", "The Exorcist")
        ]
        bored = search_for_mood(Mood.BORED)
        likes = []
        for mood in (Mood.GOOD, Mood.BORED):
            emotions = MOOD_READINGS[mood].emotions
            await ratings.rate(seeded, ANNA, shining.id, 5, emotions=emotions)
            answer = await recommender.suggest(ANNA, bored, count=1000)
            likes += [one.parts["likes"] for one in answer.films if one.film_id == exorcist.id]

        in_another_mood, in_this_mood = likes
        assert in_this_mood > in_another_mood > 0.0

    async def test_what_one_person_likes_says_nothing_of_another(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        search = search_for_mood(Mood.GOOD)
        before = await recommender.suggest(BORIS, search)
        shining = await _by_title(seeded, "The Shining")
        await ratings.rate(seeded, ANNA, shining.id, 5)
        await judge(seeded, ANNA, before.films[0].film_id, Verdict.SEEN, stands=True)

        assert await recommender.suggest(BORIS, search) == before


class TestNotAgain:
    async def test_what_was_rated_seen_refused_or_shown_is_not_offered(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        search = search_for_mood(Mood.GOOD)
        first = [one.film_id for one in (await recommender.suggest(ANNA, search)).films]
        rated, seen, refused, shown, untouched = first
        await ratings.rate(seeded, ANNA, rated, 5)
        await judge(seeded, ANNA, seen, Verdict.SEEN, stands=True)
        await judge(seeded, ANNA, refused, Verdict.DISLIKED, stands=True)
        slate = await slates.offer(
            seeded, ANNA, 1, {}, [Offer(shown, 1.0, {}), Offer(untouched, 1.0, {})]
        )
        await slates.placed(seeded, slate.id, 1)

        second = {one.film_id for one in (await recommender.suggest(ANNA, search)).films}

        assert not second & {rated, seen, refused, shown}
        assert untouched in second

    async def test_what_was_shown_long_ago_may_come_again(
        self, seeded: Database, recommender: Recommender
    ) -> None:
        search = search_for_mood(Mood.GOOD)
        best = (await recommender.suggest(ANNA, search)).films[0].film_id
        await slates.offer(seeded, ANNA, 1, {}, [Offer(best, 1.0, {})])
        for days, comes_again in ((20, False), (22, True)):
            shown_at = now() - timedelta(days=days)
            await changed(seeded, update(SlateFilmRow).values(shown_at=shown_at))
            offered = {one.film_id for one in (await recommender.suggest(ANNA, search)).films}
            assert (best in offered) is comes_again

    async def test_who_has_seen_everything_gets_nothing_and_no_excuse(
        self, over: Recommender, database: Database
    ) -> None:
        for film_id in bring_in(database.url, some_film("One"), some_film("Two"), profiled=True):
            await judge(database, ANNA, film_id, Verdict.SEEN, stands=True)

        assert await over.suggest(ANNA, _asked(max_minutes=90)) == Suggestions(())


class TestSmallCatalogs:
    async def test_an_empty_catalog_offers_nothing(self, over: Recommender) -> None:
        for search in (surprise_search(), _asked(max_minutes=90, genres=frozenset({Genre.WAR}))):
            assert await over.suggest(ANNA, search) == Suggestions(())
        resolved = await over.resolve(_asked(like=("Amélie",), people=("Nobody",)))
        assert resolved.unknown == ("Nobody", "Amélie")
        assert await over.suggest(ANNA, resolved.search) == Suggestions(())

    async def test_the_only_film_is_offered(self, over: Recommender, database: Database) -> None:
        [film_id] = bring_in(database.url, some_film(languages=()), profiled=True)

        answer = await over.suggest(ANNA, search_for_mood(Mood.LOW))

        assert [one.film_id for one in answer.films] == [film_id]
        assert math.isfinite(answer.films[0].total)

    async def test_a_film_brought_in_later_is_found_after_a_refresh(
        self, over: Recommender, database: Database
    ) -> None:
        assert (await over.suggest(ANNA, surprise_search())).films == ()
        bring_in(database.url, some_film(), profiled=True)

        await over.refresh()

        assert len((await over.suggest(ANNA, surprise_search())).films) == 1

    async def test_an_index_lost_under_our_feet_is_made_again(
        self, seeded: Database, tmp_path: Path
    ) -> None:
        folder = tmp_path / "index"
        first = Recommender(seeded, History(seeded, None), folder)
        answer = await first.suggest(ANNA, surprise_search())
        shutil.rmtree(folder)

        assert await first.suggest(ANNA, surprise_search()) == answer
        again = Recommender(seeded, History(seeded, None), folder)
        assert await again.suggest(ANNA, surprise_search()) == answer


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(search=searches())
async def test_whatever_is_asked_the_answer_keeps_its_promises(
    seeded: Database, recommender: Recommender, search: Search
) -> None:
    known = [one.film_id for one in (await recommender.suggest(BORIS, surprise_search())).films]
    await ratings.rate(seeded, ANNA, known[0], 5)
    await ratings.rate(seeded, ANNA, known[1], 1, emotions=search.reading.emotions)
    await judge(seeded, ANNA, known[2], Verdict.SEEN, stands=True)
    await judge(seeded, ANNA, known[3], Verdict.DISLIKED, stands=True)
    shown = await slates.offer(seeded, ANNA, 1, {}, [Offer(known[4], 1.0, {})])
    await slates.placed(seeded, shown.id, 1)

    search = (await recommender.resolve(search)).search
    answer = await recommender.suggest(ANNA, search)
    films = await _films(seeded, answer)

    asked = search.constraints
    named = {match_form(name) for name in asked.people}
    assert 0 < len(films) <= SLATE_SIZE
    assert len({film.id for film in films}) == len(films)
    assert not {film.id for film in films} & set(known)
    for film, one in zip(films, answer.films, strict=True):
        assert all(math.isfinite(part) for part in (*one.parts.values(), one.total))
        assert 0.0 < one.propensity <= 1.0
        assert all(film.feelings[feeling] >= 0.35 for feeling in one.reason.feelings)
        assert not set(film.genres) & asked.not_genres
        assert not set(film.languages) & asked.not_languages
        assert not set(film.countries) & asked.not_countries
        assert not set(one.reason.met) & set(answer.relaxed)
        kept = {
            Limit.GENRE: (not asked.genres or bool(set(film.genres) & asked.genres))
            and asked.all_genres <= set(film.genres),
            Limit.COUNTRY: not asked.countries or bool(set(film.countries) & asked.countries),
            Limit.YEARS: (asked.year_from or 0) <= film.year <= (asked.year_to or 9999),
            Limit.RUNTIME: (asked.min_minutes or 0)
            <= (film.runtime_minutes or 0)
            <= (asked.max_minutes or 9999),
            Limit.LANGUAGE: not asked.languages or bool(set(film.languages) & asked.languages),
            Limit.PEOPLE: not named
            or bool(named & {match_form(name) for name in (*film.directors, *film.cast)}),
        }
        assert {limit for limit, is_kept in kept.items() if not is_kept} <= set(answer.relaxed)
