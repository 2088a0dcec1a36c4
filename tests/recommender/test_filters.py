from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Constraints, Content, Genre, Regard
from recommender.filters import LOOKED_UP, Allowed, Limit, allowed
from recommender.index import Index
from tests.recommender.films import FUNNY, FUNNY_TOO, SAD, SCARY, SCARY_TOO, index_of, whole
from tests.recommender.strategies import constraints

_FILMS = index_of(
    [SCARY, SCARY_TOO, FUNNY, FUNNY_TOO, SAD],
    years=[1960, 1980, 1999, 2014, 2020],
    minutes=[80, 120, 95, 0, 150],
)
_MADE_IN = {"US": [0, 2], "FR": [1, 4], "MX": [3, 4]}
_HOLDING = {Content.GORE: [0], Content.DARKNESS: [0, 1, 4]}
_INDEX = whole(
    _FILMS, ["en", "fr", "en", "ja", "fr"], {Regard.HIDDEN: [1, 3]}, _MADE_IN, holding=_HOLDING
)


def _allowed(
    asked: Constraints,
    *,
    found: Mapping[Limit, frozenset[int]] = MappingProxyType({}),
    never: frozenset[int] = frozenset(),
    index: Index = _INDEX,
    latest: frozenset[Limit] = frozenset(),
) -> tuple[list[int], tuple[Limit, ...]]:
    choice: Allowed = allowed(index, asked, found=found, never=never, latest=latest)
    return index.take(np.flatnonzero(choice.rows)).ids.tolist(), choice.relaxed


def test_without_limits_everything_may_be_offered() -> None:
    assert _allowed(Constraints()) == ([1, 2, 3, 4, 5], ())


def test_each_limit_is_kept() -> None:
    assert _allowed(Constraints(genres=frozenset({Genre.HORROR, Genre.DRAMA}))) == ([1, 2, 5], ())
    assert _allowed(Constraints(not_genres=frozenset({Genre.HORROR}))) == ([3, 4, 5], ())
    assert _allowed(Constraints(year_from=1980, year_to=1999)) == ([2, 3], ())
    assert _allowed(Constraints(year_from=1999)) == ([3, 4, 5], ())
    assert _allowed(Constraints(max_minutes=95)) == ([1, 3], ())
    assert _allowed(Constraints(min_minutes=120)) == ([2, 5], ())
    assert _allowed(Constraints(languages=frozenset({"fr"}))) == ([2, 5], ())
    assert _allowed(Constraints(not_languages=frozenset({"fr"}))) == ([1, 3, 4], ())
    assert _allowed(Constraints(regard=Regard.HIDDEN)) == ([2, 4], ())
    assert _allowed(Constraints(countries=frozenset({"MX"}))) == ([4, 5], ())
    assert _allowed(Constraints(countries=frozenset({"150"}))) == ([2, 5], ())
    assert _allowed(Constraints(not_countries=frozenset({"US", "GB"}))) == ([2, 4, 5], ())
    assert _allowed(Constraints(not_content=frozenset({Content.GORE}))) == ([2, 3, 4, 5], ())
    assert _allowed(Constraints(not_content=frozenset(Content))) == ([3, 4], ())
    both = frozenset({Genre.HORROR, Genre.MYSTERY})
    assert _allowed(Constraints(all_genres=both)) == ([2], ())
    assert _allowed(Constraints(), found={Limit.PEOPLE: frozenset({4, 5})}) == ([4, 5], ())
    assert _allowed(Constraints(), found={Limit.SUBJECT: frozenset({1, 9})}) == ([1], ())
    assert _allowed(Constraints(), never=frozenset({1, 99})) == ([2, 3, 4, 5], ())


def test_a_film_is_from_its_main_country_as_long_as_there_is_one() -> None:
    index = whole(_FILMS, None, {}, _MADE_IN, {"US": [0, 2], "FR": [1], "MX": [3, 4]})
    french = Constraints(countries=frozenset({"FR"}))

    assert _allowed(french, index=index) == ([2], ())
    assert _allowed(french, index=index, never=frozenset({2})) == ([5], ())
    assert _allowed(replace(french, year_from=2000), index=index) == ([5], ())
    not_french = Constraints(not_countries=frozenset({"FR"}))
    assert _allowed(not_french, index=index) == ([1, 3, 4], ())


def test_a_film_of_unknown_length_is_neither_long_nor_short() -> None:
    assert _allowed(Constraints(max_minutes=1000)) == ([1, 2, 3, 5], ())


def test_the_softest_limit_gives_way_first() -> None:
    asked = Constraints(genres=frozenset({Genre.COMEDY}), max_minutes=80)

    assert _allowed(asked) == ([3, 4], (Limit.RUNTIME,))


def test_where_none_is_so_short_the_nearest_are_offered() -> None:
    lengths = [62, 64, 0, *range(100, 140)]
    index = whole(index_of([FUNNY] * len(lengths), years=[1999] * len(lengths), minutes=lengths))

    hour = _allowed(Constraints(max_minutes=60), index=index)
    evening = _allowed(Constraints(min_minutes=240), index=index)

    assert hour == ([1, 2, *range(4, 14)], (Limit.RUNTIME,))
    assert evening == ([*range(32, 44)], (Limit.RUNTIME,))


def test_the_later_of_two_limits_outlasts_the_softer() -> None:
    funny_or_french = Constraints(
        genres=frozenset({Genre.COMEDY}), languages=frozenset({"fr"}), max_minutes=80
    )

    later_french = _allowed(funny_or_french, latest=frozenset({Limit.LANGUAGE}))
    later_short = _allowed(funny_or_french, latest=frozenset({Limit.RUNTIME}))

    assert later_french == ([2, 5], (Limit.RUNTIME, Limit.GENRE))
    assert later_short == ([3, 4], (Limit.RUNTIME, Limit.LANGUAGE))


def test_praise_is_softer_still() -> None:
    asked = Constraints(regard=Regard.HIDDEN, max_minutes=100)

    assert _allowed(asked) == ([1, 3], (Limit.REGARD,))


def test_a_limit_that_was_not_to_blame_stands() -> None:
    asked = Constraints(languages=frozenset({"xx"}), max_minutes=80)

    assert _allowed(asked) == ([1], (Limit.LANGUAGE,))


def test_all_may_have_to_give_way() -> None:
    asked = Constraints(year_from=2050, languages=frozenset({"xx"}), max_minutes=5)

    ids, relaxed = _allowed(asked)

    assert ids == [1, 2, 3, 4, 5]
    assert set(relaxed) == {Limit.RUNTIME, Limit.YEARS, Limit.LANGUAGE}


def test_what_is_refused_never_comes_back() -> None:
    asked = Constraints(
        genres=frozenset({Genre.HORROR}), not_genres=frozenset({Genre.HORROR}), max_minutes=95
    )

    ids, relaxed = _allowed(asked)

    assert ids == [3]
    assert relaxed == (Limit.GENRE,)


def test_when_nothing_is_left_nothing_has_given_way() -> None:
    seen_all = frozenset({1, 2, 3, 4, 5})

    assert _allowed(Constraints(max_minutes=90), never=seen_all) == ([], ())
    assert _allowed(Constraints(max_minutes=90), index=whole(index_of([]))) == ([], ())


def test_of_a_subject_and_a_name_the_subject_gives_way() -> None:
    found = {Limit.PEOPLE: frozenset({4, 5}), Limit.SUBJECT: frozenset({1})}

    assert _allowed(Constraints(), found=found) == ([4, 5], (Limit.SUBJECT,))


@given(
    constraints(),
    st.dictionaries(st.sampled_from(LOOKED_UP), st.frozensets(st.integers(1, 6))),
    st.frozensets(st.integers(1, 6)),
)
def test_a_limit_is_kept_or_said_to_have_given_way(
    asked: Constraints, found: Mapping[Limit, frozenset[int]], never: frozenset[int]
) -> None:
    ids, relaxed = _allowed(asked, found=found, never=never)

    assert not never & set(ids)
    for film_id in ids:
        row = film_id - 1
        genres = {genre for place, genre in enumerate(Genre) if _FILMS.genres[row, place]}
        year, minutes = int(_FILMS.years[row]), int(_FILMS.minutes[row])
        assert not genres & asked.not_genres
        assert all(row not in _HOLDING.get(content, []) for content in asked.not_content)
        if asked.genres and Limit.GENRE not in relaxed:
            assert genres & asked.genres
        assert genres >= asked.all_genres or Limit.GENRE in relaxed
        if Limit.YEARS not in relaxed:
            assert (asked.year_from or 0) <= year <= (asked.year_to or 9999)
        if Limit.RUNTIME not in relaxed:
            assert (asked.min_minutes or 0) <= minutes <= (asked.max_minutes or 9999)
        for limit, films in found.items():
            assert limit in relaxed or film_id in films
    hard = Constraints(
        not_genres=asked.not_genres,
        not_languages=asked.not_languages,
        not_countries=asked.not_countries,
        not_content=asked.not_content,
    )
    may_be_offered = _allowed(hard, never=never)[0]
    assert bool(ids) == bool(may_be_offered)
