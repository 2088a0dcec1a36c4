"""The catalog as it is now: a layer that processes share, and over it the films changed since."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from emotion.vocabulary import Genre
from recommender.index.cells import Cells, in_cells, middles_of
from recommender.index.films import FilmIndex, Floats, Mask, Rows, best, joined

_GENRES = tuple(Genre)
# The best of those looked at are handed on, to be ranked in full.
_FINALISTS = 1000
# So many films that may be offered are all scored in full. Of more in a large catalog, so many and
# one in twenty-five of them are scored roughly, and so many of these in full; beside them so many
# that others' taste speaks for.
_ALL = 16_000
_ROUGHLY, _BEYOND = 30_000, 25
_CLOSELY = 8_000
_LIKED = 8_000


@dataclass(frozen=True, eq=False)
class Layer:
    """Films, and which of them have a genre or a language.

    Attributes:
        revision: the revision of the catalog that they were read from.
        films: the films, n of them.
        genres: which films have each Genre, bits, uint8, shape (22, n / 8).
        languages: which films are in each of `language_codes`, bits, uint8, shape (l, n / 8).
        language_codes: ISO 639-1 codes.
        cells: the films by likeness, if there are many.
    """

    revision: int
    films: FilmIndex
    genres: npt.NDArray[np.uint8]
    languages: npt.NDArray[np.uint8]
    language_codes: tuple[str, ...]
    cells: Cells | None = None

    @classmethod
    def of(cls, revision: int, films: FilmIndex, spoken: Mapping[str, Sequence[int]]) -> Layer:
        """A layer of films; `spoken` has for each language the rows of films that are in it."""
        divided = in_cells(films)
        cells = None
        places = np.arange(len(films))
        if divided is not None:
            order, starts = divided
            places[order] = np.arange(len(films))
            films = replace(films.take(order), by_id=places)
            cells = Cells(starts, middles_of(films, starts))
        codes = tuple(sorted(spoken))
        languages = np.zeros((len(codes), (len(films) + 7) // 8), np.uint8)
        for place, code in enumerate(codes):
            mask = np.zeros(len(films), np.bool_)
            mask[places[np.asarray(spoken[code], np.int64)]] = True
            languages[place] = np.packbits(mask)
        genres = np.packbits(np.ascontiguousarray(films.genres.T), axis=1)
        return cls(revision, films, genres, languages, codes, cells)

    def with_genres(self, genres: frozenset[Genre]) -> Mask:
        """Which films have one of these genres, shape (n,)."""
        return self._any(self.genres, [_GENRES.index(genre) for genre in genres])

    def in_languages(self, codes: frozenset[str]) -> Mask:
        """Which films are in one of these languages, shape (n,)."""
        known = [place for place, code in enumerate(self.language_codes) if code in codes]
        return self._any(self.languages, known)

    def _any(self, bits: npt.NDArray[np.uint8], columns: list[int]) -> Mask:
        found = np.bitwise_or.reduce(bits[columns], axis=0, initial=np.uint8(0))
        return np.unpackbits(found, count=len(self.films)).view(np.bool_)


@dataclass(frozen=True, eq=False)
class Told:
    """What some films score for other reasons than what they are like.

    Attributes:
        films: ids, int64, shape (m,); the very same array while they are the same films.
        worth: what each scores for it, shape (m,).
    """

    films: Rows
    worth: Floats


class Judge(Protocol):
    """Scores films, or middles of films, by what they are like and by the rest."""

    @property
    def told(self) -> Told:
        """What some films score for other reasons than what they are like."""

    def alike(self, films: FilmIndex) -> Floats:
        """How like films are to what is looked for, by one measure a row, shape (k, n)."""

    def total(self, films: FilmIndex, alike: Floats) -> Floats:
        """The films' scores, given that, shape (n,)."""


class Index:
    """What is ranked by. Rows are those of the base, then those of the changes.

    A film that changed is offered as it is now, its row in the base no more; neither is a film that
    is ranked no longer.

    Attributes:
        revision: the revision of the catalog that this is.
        base: the layer below.
        changed: how many films are new, other or gone since that was built.
    """

    def __init__(
        self,
        revision: int,
        base: Layer,
        changes: Layer | None = None,
        *,
        gone: frozenset[int] = frozenset(),
    ) -> None:
        """Put changes over a base.

        Args:
            revision: the revision of the catalog that this is.
            base: most films, by whose measures all are compared.
            changes: films that are new or other than in the base.
            gone: ids of films that are in the base and ranked no longer.
        """
        self.revision = revision
        self.base = base
        self._layers = [base] if changes is None else [base, changes]
        changed = [] if changes is None else changes.films.ids.tolist()
        self.changed = len(changed) + len(gone)
        self._open = ~base.films.rows_of(gone.union(changed))
        self._hides = not self._open.all()
        self._asked: tuple[Rows, Rows, Rows] | None = None

    def __len__(self) -> int:
        """How many rows there are, hidden ones and all."""
        return sum(len(layer.films) for layer in self._layers)

    def open(self) -> Mask:
        """Which rows hold a film as it is now, shape (n,); the caller's own to change."""
        mask = np.ones(len(self), np.bool_)
        if self._hides:
            mask[: len(self._open)] = self._open
        return mask

    def rows_of(self, film_ids: set[int] | frozenset[int]) -> Mask:
        """Which rows hold these films, bool, shape (n,)."""
        return self._each(lambda layer: layer.films.rows_of(film_ids))

    def with_genres(self, genres: frozenset[Genre]) -> Mask:
        """Which rows have one of these genres, shape (n,)."""
        return self._each(lambda layer: layer.with_genres(genres))

    def in_languages(self, codes: frozenset[str]) -> Mask:
        """Which rows are in one of these languages, shape (n,)."""
        return self._each(lambda layer: layer.in_languages(codes))

    def from_years(self, first: int, last: int) -> Mask:
        """Which rows are of these years, shape (n,)."""
        return self._each(lambda layer: _between(layer.films.years, first, last))

    def lasting(self, shortest: int, longest: int) -> Mask:
        """Which rows last so many minutes, shape (n,)."""
        return self._each(lambda layer: _between(layer.films.minutes, shortest, longest))

    def films(self, film_ids: set[int] | frozenset[int]) -> FilmIndex:
        """Those of these films that there are."""
        ids = np.sort(np.fromiter(film_ids, np.int64, len(film_ids)))
        base, *others = (layer.films for layer in self._layers)
        rows = base.find(ids)
        parts = [base.take(rows[self._open[rows]])]
        films = joined([*parts, *(layer.take(layer.find(ids)) for layer in others)])
        return films.take(np.argsort(films.ids))

    def take(self, rows: Rows) -> FilmIndex:
        """The films of some rows, which ascend, in this order."""
        parts, start = [], 0
        for layer in self._layers:
            end = start + len(layer.films)
            inside = slice(*np.searchsorted(rows, [start, end]))
            parts.append(layer.films.take(rows[inside] - start))
            start = end
        return joined(parts)

    def finalists(self, rows: Mask, judge: Judge, count: int = _FINALISTS) -> FilmIndex:
        """The films with the best scores, nearly always; of a small catalog, for certain.

        Args:
            rows: which may be offered, shape (n,).
            judge: scores films.
            count: how many films are asked for at the least.
        """
        cells = self.base.cells
        allowed = int(np.count_nonzero(rows))
        if cells is not None and allowed > _ALL:
            looked_at = self._promising(rows, judge, cells, allowed / len(rows))
        else:
            looked_at = np.flatnonzero(rows)
        count = max(count, _FINALISTS)
        if len(looked_at) > count:
            films = self.take(looked_at)
            places = best(judge.total(films, judge.alike(films)), count)
            looked_at = looked_at[np.sort(places)]
        films = self.take(looked_at)
        return films.take(np.argsort(films.ids))

    def _promising(self, rows: Mask, judge: Judge, cells: Cells, share: float) -> Rows:
        """The rows that are worth a close look, ascending.

        First whole cells are chosen by their middles, as many as hold enough films that may be
        offered; then films, as alike to others as the middle of their cell is, and for the rest as
        they are.
        """
        base = self.base.films
        end = len(base)
        alike = judge.alike(cells.centres)
        worth = judge.total(cells.centres, alike)
        inside = cells.counts(rows[:end])
        chosen = cells.best(worth, inside, int(_ROUGHLY + inside.sum() / _BEYOND))
        near, cell = cells.rows(chosen)
        told = judge.told
        if len(told.films):
            place, home = self._whereabouts(told.films, cells)
            elsewhere = np.ones(len(worth), np.bool_)
            elsewhere[chosen] = False
            guess = np.where((place >= 0) & elsewhere[home], worth[home] + told.worth, -np.inf)
            liked = best(guess, min(int(_LIKED / share), int(np.isfinite(guess).sum())))
            near = np.concatenate([near, place[liked]])
            cell = np.concatenate([cell, home[liked]])
        may_be = rows[near]
        near, cell = near[may_be], cell[may_be]
        rough = judge.total(base.glance(near), alike[:, cell])
        near = np.sort(near[best(rough, _CLOSELY)])
        return np.concatenate([near, end + np.flatnonzero(rows[end:])])

    def _whereabouts(self, film_ids: Rows, cells: Cells) -> tuple[Rows, Rows]:
        """The rows of films, -1 for none, and their cells; kept, for the next who asks the same."""
        asked = self._asked
        if asked is None or asked[0] is not film_ids:
            rows = self.base.films.located(film_ids)
            cell = np.searchsorted(cells.starts, np.maximum(rows, 0), side="right") - 1
            self._asked = asked = film_ids, rows, cell
        return asked[1:]

    def _each(self, ask: Callable[[Layer], Mask]) -> Mask:
        masks = [ask(layer) for layer in self._layers]
        return masks[0] if len(masks) == 1 else np.concatenate(masks)


def _between(values: npt.NDArray[np.int16], first: int, last: int) -> Mask:
    lowest, highest = (int(limit) for limit in (np.iinfo(np.int16).min, np.iinfo(np.int16).max))
    # Compared as what they are: a wider bound would make wide copies of them.
    first, last = max(first, lowest), min(last, highest)
    if first > last:
        return np.zeros(len(values), np.bool_)
    return (values >= np.int16(first)) & (values <= np.int16(last))
