"""Films for two or more people, so that nobody is miserable.

Each person's score of a film is worked out as if they were alone; then the scores are merged. Three
rules are known from the literature (Masthoff, 2011, "Group recommender systems: combining
individual models"): the average, which may leave one person out; the least happy one's score, by
which that person alone decides; and here, by default, the product, on which bargainers with equal
rights settle (Nash, 1950, "The bargaining problem"): a gain of the least happy counts most, but
everybody's counts. Nobody's ratings are spoken of to the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import numpy as np

from emotion.vocabulary import Constraints, Feeling
from recommender.answer import Asked, Scorer, Suggestion, Suggestions
from recommender.filters import Limit
from recommender.implied import allowed_for
from recommender.index import ByOthers, FilmIndex, Floats, Index, finalists
from recommender.likes import Likes
from recommender.ranking import diverse_top, mood_fit
from recommender.reason import feelings_given, limits_asked, reason
from recommender.search import Search
from recommender.target import target

_Name = TypeVar("_Name")

# A film that somebody cannot stand is nearly, but not quite, out of the question.
_LEAST = 0.02
# A film that fits a mood less well than most do was not chosen for that mood's sake.
_FITS = 0.5


class Rule(StrEnum):
    """How the scores of several people become one."""

    AVERAGE = "average"
    LEAST_MISERY = "least-misery"
    FAIR = "fair"


@dataclass(frozen=True, slots=True)
class InIt:
    """What is in a film for one of a company.

    Attributes:
        feelings: at most two Feelings their mood looks for that the film gives, strongest first.
        fits: whether it suits their mood at all.
    """

    feelings: tuple[Feeling, ...]
    fits: bool


class _Table:
    """Several judges as one."""

    def __init__(self, judges: Sequence[Scorer], rule: Rule) -> None:
        self._judges = judges
        self._rule = rule

    @property
    def likened_to(self) -> int:
        """How many films others are likened to for whoever has told least."""
        return min(judge.likened_to for judge in self._judges)

    @property
    def by_others(self) -> ByOthers:
        """What others' taste scores for them, in the mean; they all learn from the same others."""
        told = [judge.by_others for judge in self._judges if len(judge.by_others.films)]
        if not told:
            return self._judges[0].by_others
        worth = np.sum([one.worth for one in told], axis=0) / len(self._judges)
        return ByOthers(told[0].films, np.asarray(worth, np.float32))

    def beside(self, films: FilmIndex) -> Floats:
        """What films score with each for what they are like, shape (people, n)."""
        return np.concatenate([judge.beside(films) for judge in self._judges])

    def total(self, films: FilmIndex, beside: Floats) -> Floats:
        """The merged scores, shape (n,)."""
        parts = np.split(beside, len(self._judges))
        each = zip(self._judges, parts, strict=True)
        return merged(np.stack([judge.total(films, part) for judge, part in each]), self._rule)


def answer_together(
    index: Index,
    everyone: Sequence[Asked],
    count: int,
    *,
    rule: Rule = Rule.FAIR,
    chance: np.random.Generator | None = None,
) -> Suggestions:
    """Rank the films that may be offered to all of them.

    Args:
        index: the catalog.
        everyone: who is there, and what each looks for.
        count: how many films at the most.
        rule: how their scores become one.
        chance: what to draw with; without it the best come first.

    Raises:
        ValueError: nobody is there.
    """
    if not everyone:
        raise ValueError("somebody must be there")
    limits = merged_limits([one.search.constraints for one in everyone])
    found = _found(everyone)
    # An evening for two is romantic if one of them asks for that, and none refuses.
    love = max(one.search.wish.get(Feeling.LOVE, 0.0) for one in everyone)
    choice = allowed_for(
        index,
        limits,
        {Feeling.LOVE: love},
        count,
        found=found,
        never=frozenset().union(*(one.never for one in everyone)),
        latest=frozenset().union(*(one.search.latest for one in everyone)),
    )
    judges = [Scorer(index, one) for one in everyone]
    table = _Table(judges, rule)
    films = finalists(index, choice.rows, table, count)
    total = table.total(films, table.beside(films))
    drawn = diverse_top(
        films, total, count, chance=chance, may_share=limits.genres | limits.all_genres
    )
    rows = np.array([one.row for one in drawn], np.int64)
    offered = films.take(rows)
    wanted = np.mean([judge.wanted for judge in judges], axis=0)
    met = choice.kept(limits_asked(limits), found)
    return Suggestions(
        tuple(
            Suggestion(
                film_id=int(offered.ids[place]),
                propensity=one.propensity,
                reason=reason(
                    offered,
                    place,
                    wanted=np.asarray(wanted, np.float32),
                    likes=_untold(offered),
                    met=met,
                    like_film_id=None,
                ),
                parts={
                    f"person {number + 1}": float(judge.scores(offered).total[place])
                    for number, judge in enumerate(judges)
                },
                total=float(total[one.row]),
            )
            for place, one in enumerate(drawn)
        ),
        choice.relaxed,
    )


def in_it_for(index: Index, film_id: int, everyones: Sequence[Search]) -> tuple[InIt, ...]:
    """What is in a film for each of those who look for it together.

    It goes by the moods alone, which they told each other: what their stars taught is not for the
    others to know.

    Args:
        index: the catalog.
        film_id: the film.
        everyones: what each looks for.

    Returns:
        As many as there are people; none for a film that the catalog has no more.
    """
    film = index.films({film_id})
    if not len(film):
        return ()
    wanted = [target(search) for search in everyones]
    return tuple(
        InIt(feelings_given(film, 0, one), bool(mood_fit(film, one)[0] >= _FITS)) for one in wanted
    )


def merged(scores: Floats, rule: Rule) -> Floats:
    """Everybody's scores as one, shape (people, n) to (n,)."""
    if rule is Rule.AVERAGE:
        return np.asarray(scores.mean(axis=0), np.float32)
    if rule is Rule.LEAST_MISERY:
        return np.asarray(scores.min(axis=0), np.float32)
    # The geometric mean, so that the scale stays that of one person's scores.
    return np.asarray(np.exp(np.log(np.maximum(scores, _LEAST)).mean(axis=0)), np.float32)


def merged_limits(everyones: Sequence[Constraints]) -> Constraints:
    """What keeps everybody's limits; where they exclude each other, what keeps somebody's."""
    years = _range([one.year_from for one in everyones], [one.year_to for one in everyones])
    minutes = _range([one.min_minutes for one in everyones], [one.max_minutes for one in everyones])
    with_people = [one for one in everyones if one.people]
    return Constraints(
        genres=_in_all([one.genres for one in everyones]),
        all_genres=_in_all([one.all_genres for one in everyones]),
        not_genres=frozenset().union(*(one.not_genres for one in everyones)),
        year_from=years[0],
        year_to=years[1],
        min_minutes=minutes[0],
        max_minutes=minutes[1],
        languages=_in_all([one.languages for one in everyones]),
        not_languages=frozenset().union(*(one.not_languages for one in everyones)),
        regard=next((one.regard for one in everyones if one.regard), None),
        countries=_in_all([one.countries for one in everyones]),
        not_countries=frozenset().union(*(one.not_countries for one in everyones)),
        not_content=frozenset().union(*(one.not_content for one in everyones)),
        people=tuple(dict.fromkeys(name for one in everyones for name in one.people)),
        together=bool(with_people) and all(one.together for one in with_people),
        about=tuple(dict.fromkeys(name for one in everyones for name in one.about)),
        without=tuple(dict.fromkeys(name for one in everyones for name in one.without)),
        like=tuple(dict.fromkeys(title for one in everyones for title in one.like)),
    )


def _in_all(told: Sequence[frozenset[_Name]]) -> frozenset[_Name]:
    """What all name who name any; else what anybody names."""
    named = [one for one in told if one]
    if not named:
        return frozenset()
    return frozenset.intersection(*named) or frozenset().union(*named)


def _range(
    lowest: Sequence[int | None], highest: Sequence[int | None]
) -> tuple[int | None, int | None]:
    """What lies in everybody's bounds; where nothing does, in those of the first who set any."""
    for count in range(len(lowest), 0, -1):
        low = max((bound for bound in lowest[:count] if bound is not None), default=None)
        high = min((bound for bound in highest[:count] if bound is not None), default=None)
        if low is None or high is None or low <= high:
            return low, high
    return lowest[0], highest[0]


def _found(everyone: Sequence[Asked]) -> dict[Limit, frozenset[int]]:
    """The films with people and on subjects that anybody asked for."""
    found: dict[Limit, frozenset[int]] = {}
    for one in everyone:
        for limit, films in one.found.items():
            found[limit] = found.get(limit, frozenset()) | films
    return found


def _untold(films: FilmIndex) -> Likes:
    """What one liked is not for the others to know."""
    count = len(films)
    return Likes(np.zeros(count, np.float32), np.zeros((0, count), np.float32), ())
