"""Read films from the database as arrays: the whole catalog, or what changed since."""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from sqlalchemy import Row, Select, and_, func, select
from sqlalchemy.orm import Session

from catalog.films.content import Nature, contents
from catalog.films.models import FilmRow, FilmVotesRow, ProfileRow
from catalog.films.removal import is_here
from catalog.films.revision import revision
from emotion.vocabulary import Content, Feeling, Genre, Regard
from recommender.index.films import FilmIndex, Floats, Mask, Measures
from recommender.index.layers import Layer

_FEELINGS = tuple(feeling.value for feeling in Feeling)
_GENRES = {genre.value: place for place, genre in enumerate(Genre)}
# Rows in hand at once, as they come from the database.
_BATCH = 5_000
# While answers go on, so many, which takes some 2 ms; then others have so many seconds to go on. An
# answer of 10 ms is held up twice at the most, and not by turns of 5 ms at each of its steps.
_STEP, _REST = 20, 0.008
# A rating from the public counts fully from about this many votes on (a Bayesian mean).
_VOTES_TRUSTED = 2000.0
_MIDDLING = 0.6
# In minutes; what each hour more costs of how good a film is, and the most that it costs.
_AN_EVENING = 140
_AN_HOUR_OVER, _MOST_FOR_LENGTH = 0.3, 0.4
# Our own marks, 1 to 5, and the public's ratings as shares of the best, with how many have voted.
_ACCLAIMED, _GOOD, _LITTLE_RENOWN = 5, 4, 2
_ACCLAIMED_RATING, _GOOD_RATING = 0.78, 0.7
_FEWEST_VOTES, _FEW_VOTES = 50, 10_000
_LONGEST = int(np.iinfo(np.int16).max)


def build(session: Session) -> Layer:
    """The whole catalog; films without a profile, or that were removed, are left out.

    Memory: the arrays, twice for a moment, and a few thousand rows.
    """
    # Asked first: of what is written meanwhile, too much is read rather than too little.
    built_from = revision(session)
    read = _read(session)
    return _layer(built_from, read, Measures.of(read.profiles, read.genres))


def changes(session: Session, base: Layer, most: int) -> tuple[Layer, frozenset[int]] | None:
    """The films that changed since a base was built, by its measures; and ids no longer ranked.

    Answers go on beside it: it goes in steps of a millisecond or so, and rests in between.

    Args:
        session: the catalog.
        base: what was built.
        most: how many changes are worth reading; None is returned when there are more.
    """
    newest = revision(session)
    changed = (
        select(FilmRow.id, and_(ProfileRow.film_id.is_not(None), is_here()))
        .outerjoin(ProfileRow)
        .where(FilmRow.revision > base.revision)
    )
    told = session.execute(changed).all()
    ranked = sorted(film_id for film_id, is_ranked in told if is_ranked)
    unranked = np.array([film_id for film_id, is_ranked in told if not is_ranked], np.int64)
    gone = frozenset(base.films.ids[base.films.find(unranked)].tolist())
    if len(ranked) + len(gone) > most:
        return None
    read = _Read()
    for start in range(0, len(ranked), _STEP):
        read.add(session.execute(_films(ranked[start : start + _STEP])).all())
        time.sleep(_REST)
    return _layer(newest, read, base.films.measures), gone


@dataclass(slots=True)
class _Read:
    """What was read, film by film."""

    ids: array[int] = field(default_factory=lambda: array("q"))
    years: array[int] = field(default_factory=lambda: array("h"))
    minutes: array[int] = field(default_factory=lambda: array("h"))
    priors: array[float] = field(default_factory=lambda: array("f"))
    profile_parts: list[Floats] = field(default_factory=list)
    genre_parts: list[Mask] = field(default_factory=list)
    spoken: dict[str, array[int]] = field(default_factory=dict)
    regarded: dict[Regard, array[int]] = field(default_factory=dict)
    holding: dict[Content, array[int]] = field(default_factory=dict)
    made_in: dict[str, array[int]] = field(default_factory=dict)
    # Sources name first what a film is for the most part.
    mainly_spoken: dict[str, array[int]] = field(default_factory=dict)
    mainly_made_in: dict[str, array[int]] = field(default_factory=dict)

    def add(self, rows: Sequence[Row[Any]]) -> None:
        """Take in some more."""
        genres = np.zeros((len(rows), len(_GENRES)), np.bool_)
        for place, row in enumerate(rows):
            for codes, rows_of, main_rows_of in (
                (row.languages, self.spoken, self.mainly_spoken),
                (row.countries, self.made_in, self.mainly_made_in),
            ):
                for code in codes:
                    rows_of.setdefault(code, array("i")).append(len(self.ids))
                for code in codes[:1]:
                    main_rows_of.setdefault(code, array("i")).append(len(self.ids))
            for regard in _regards(row):
                self.regarded.setdefault(regard, array("i")).append(len(self.ids))
            for content in contents(_nature(row)):
                self.holding.setdefault(content, array("i")).append(len(self.ids))
            self.ids.append(row.id)
            self.years.append(row.year)
            self.minutes.append(min(row.runtime_minutes or 0, _LONGEST))
            self.priors.append(_prior(row))
            genres[place, [_GENRES[genre] for genre in row.genres if genre in _GENRES]] = True
        self.genre_parts.append(genres)
        self.profile_parts.append(_profiles([row.feelings for row in rows]))

    @property
    def profiles(self) -> Floats:
        """All profiles, shape (n, 12)."""
        return np.concatenate([np.zeros((0, len(_FEELINGS)), np.float32), *self.profile_parts])

    @property
    def genres(self) -> Mask:
        """All genres, shape (n, 22)."""
        return np.concatenate([np.zeros((0, len(_GENRES)), np.bool_), *self.genre_parts])


def _films(only: Sequence[int] | None = None) -> Select[*tuple[Any, ...]]:
    """Films to be ranked, all or only these, with what the public holds of them."""
    votes = select(
        FilmVotesRow.film_id,
        func.sum(FilmVotesRow.votes).label("counted"),
        func.sum(FilmVotesRow.votes * FilmVotesRow.rating / FilmVotesRow.best).label("rated"),
    ).group_by(FilmVotesRow.film_id)
    if only is not None:
        votes = votes.where(FilmVotesRow.film_id.in_(only))
    counted = votes.subquery()
    films = (
        select(
            FilmRow.id,
            FilmRow.year,
            FilmRow.runtime_minutes,
            FilmRow.genres,
            FilmRow.keywords,
            FilmRow.certificate,
            FilmRow.languages,
            FilmRow.countries,
            FilmRow.acclaim,
            FilmRow.renown,
            ProfileRow.feelings,
            counted.c.counted,
            counted.c.rated,
        )
        .join(ProfileRow, ProfileRow.film_id == FilmRow.id)
        .outerjoin(counted, counted.c.film_id == FilmRow.id)
        .where(is_here())
        .order_by(FilmRow.id)
    )
    return films if only is None else films.where(FilmRow.id.in_(only))


def _read(session: Session) -> _Read:
    read = _Read()
    streamed = session.execute(_films().execution_options(yield_per=_BATCH))
    for rows in streamed.partitions():
        read.add(rows)
    return read


def _layer(built_from: int, read: _Read, measures: Measures) -> Layer:
    profiles, genres = read.profiles, read.genres
    films = FilmIndex(
        ids=np.array(read.ids, np.int64),
        profiles=profiles,
        genres=genres,
        years=np.array(read.years, np.int16),
        minutes=np.array(read.minutes, np.int16),
        priors=np.array(read.priors, np.float32),
        features=measures.features(profiles, genres),
        measures=measures,
    )
    return Layer.of(
        built_from,
        films,
        read.spoken,
        read.regarded,
        read.made_in,
        mainly_spoken=read.mainly_spoken,
        mainly_made_in=read.mainly_made_in,
        holding=read.holding,
    )


def _nature(film: Row[Any]) -> Nature:
    return Nature(film.genres, film.keywords, film.certificate, film.year, film.feelings)


def _profiles(told: Sequence[Mapping[str, float]]) -> Floats:
    """Profiles as the ranking takes them: what is no number, or none that can be, is tamed."""
    numbers = [[feelings.get(name) or 0.0 for name in _FEELINGS] for feelings in told]
    profiles = np.array(numbers, np.float32).reshape(len(told), len(_FEELINGS))
    return np.clip(np.nan_to_num(profiles, copy=False, nan=0.0), 0.0, 1.0)


def _prior(film: Row[Any]) -> float:
    """How good a film is for an evening, whoever's it is, in [0, 1].

    As good as it is held to be; but few evenings have room for one of three hours.
    """
    over = max(0, (film.runtime_minutes or 0) - _AN_EVENING) / 60.0
    return max(0.0, _held_to_be(film) - min(_MOST_FOR_LENGTH, _AN_HOUR_OVER * over))


def _held_to_be(film: Row[Any]) -> float:
    """How good a film is held to be: our own marks, or the public's once enough have voted."""
    marks = _MIDDLING
    if film.acclaim is not None:
        marks = 0.75 * (film.acclaim - 1) / 4 + 0.25 * ((film.renown or 1) - 1) / 4
    if not film.counted:
        return marks
    return float((_VOTES_TRUSTED * marks + film.rated) / (_VOTES_TRUSTED + film.counted))


def _regards(film: Row[Any]) -> Iterator[Regard]:
    """How a film stands: by the public once some have voted, or else by our own marks."""
    few = film.renown is None or film.renown <= _LITTLE_RENOWN
    if film.counted and film.counted >= _FEWEST_VOTES:
        rating, few = film.rated / film.counted, few and film.counted <= _FEW_VOTES
        is_acclaimed, is_good = rating >= _ACCLAIMED_RATING, rating >= _GOOD_RATING
    elif film.acclaim is not None:
        is_acclaimed, is_good = film.acclaim >= _ACCLAIMED, film.acclaim >= _GOOD
    else:
        return
    if is_acclaimed:
        yield Regard.ACCLAIMED
    if is_good and few:
        yield Regard.HIDDEN
