"""The catalog as it is now: a layer that processes share, and over it the films changed since."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from emotion.vocabulary import Content, Genre, Regard
from recommender.index.bits import any_of, between, packed
from recommender.index.cells import Cells, in_cells, middles_of
from recommender.index.films import ARRAYS, FilmIndex, Mask, Rows, joined

_GENRES = tuple(Genre)
_REGARDS = tuple(Regard)
_CONTENTS = tuple(Content)


@dataclass(frozen=True, eq=False)
class Layer:
    """Films, and which of them have a genre, a language or a name.

    Attributes:
        revision: the revision of the catalog that they were read from.
        films: the films, n of them.
        genres: which films have each Genre, bits, uint8, shape (22, n / 8).
        regards: which films stand so, of each Regard, bits, uint8, shape (2, n / 8).
        contents: which films may hold each Content, bits, uint8, shape (6, n / 8).
        languages: which films are in each of `language_codes`, bits, uint8, shape (l, n / 8).
        language_codes: ISO 639-1 codes.
        countries: which films are from each of `country_codes`, bits, uint8, shape (c, n / 8).
        country_codes: ISO 3166-1 alpha-2 codes.
        main_languages: which films are in each of `language_codes` before all others, like these.
        main_countries: which films are from each of `country_codes` before all others.
        cells: the films by likeness, if there are many.
    """

    revision: int
    films: FilmIndex
    genres: npt.NDArray[np.uint8]
    regards: npt.NDArray[np.uint8]
    contents: npt.NDArray[np.uint8]
    languages: npt.NDArray[np.uint8]
    language_codes: tuple[str, ...]
    countries: npt.NDArray[np.uint8]
    country_codes: tuple[str, ...]
    main_languages: npt.NDArray[np.uint8]
    main_countries: npt.NDArray[np.uint8]
    cells: Cells | None = None

    @classmethod
    def of(
        cls,
        revision: int,
        films: FilmIndex,
        spoken: Mapping[str, Sequence[int]],
        regarded: Mapping[Regard, Sequence[int]] = MappingProxyType({}),
        made_in: Mapping[str, Sequence[int]] = MappingProxyType({}),
        *,
        mainly_spoken: Mapping[str, Sequence[int]] = MappingProxyType({}),
        mainly_made_in: Mapping[str, Sequence[int]] = MappingProxyType({}),
        holding: Mapping[Content, Sequence[int]] = MappingProxyType({}),
    ) -> Layer:
        """A layer of films.

        Args:
            revision: the revision of the catalog that they were read from.
            films: the films.
            spoken: for each language the rows of films that are in it.
            regarded: for each Regard the rows of films that stand so.
            made_in: for each country the rows of films that are from there.
            mainly_spoken: for each language the rows of films that are in it before all others.
            mainly_made_in: for each country those that are from there before all others.
            holding: for each Content the rows of films that may hold it.
        """
        divided = in_cells(films)
        cells = None
        places = np.arange(len(films))
        if divided is not None:
            order, starts = divided
            places[order] = np.arange(len(films))
            films = replace(films.take(order), by_id=places)
            cells = Cells(starts, middles_of(films, starts))
        languages, countries = tuple(sorted(spoken)), tuple(sorted(made_in))
        regards = packed(places, [regarded.get(regard, ()) for regard in _REGARDS])
        genres = np.packbits(np.ascontiguousarray(films.genres.T), axis=1)
        return cls(
            revision,
            films,
            genres,
            regards,
            packed(places, [holding.get(content, ()) for content in _CONTENTS]),
            packed(places, [spoken[code] for code in languages]),
            languages,
            packed(places, [made_in[code] for code in countries]),
            countries,
            packed(places, [mainly_spoken.get(code, ()) for code in languages]),
            packed(places, [mainly_made_in.get(code, ()) for code in countries]),
            cells,
        )

    def with_genres(self, genres: frozenset[Genre]) -> Mask:
        """Which films have one of these genres, shape (n,)."""
        return self._any(self.genres, [_GENRES.index(genre) for genre in genres])

    def regarded(self, regard: Regard) -> Mask:
        """Which films stand so, shape (n,)."""
        return self._any(self.regards, [_REGARDS.index(regard)])

    def holding(self, contents: frozenset[Content]) -> Mask:
        """Which films may hold any of this, shape (n,)."""
        return self._any(self.contents, [_CONTENTS.index(content) for content in contents])

    def in_languages(self, codes: frozenset[str], *, mainly: bool = False) -> Mask:
        """Which films are in one of these languages, or are so before all others, shape (n,)."""
        known = [place for place, code in enumerate(self.language_codes) if code in codes]
        return self._any(self.main_languages if mainly else self.languages, known)

    def from_countries(self, codes: frozenset[str], *, mainly: bool = False) -> Mask:
        """Which films are from one of these countries, or so before all others, shape (n,)."""
        known = [place for place, code in enumerate(self.country_codes) if code in codes]
        return self._any(self.main_countries if mainly else self.countries, known)

    def _any(self, bits: npt.NDArray[np.uint8], columns: list[int]) -> Mask:
        return any_of(bits, columns, len(self.films))


@dataclass(frozen=True, eq=False)
class Whereabouts:
    """Where some films lie, for whoever asks of the same ones again.

    Attributes:
        films: their ids, int64, shape (m,).
        rows: the row of each in the base, -1 for those that are not there, int64, shape (m,).
        cells: the cell of each of these, -1 likewise, int64, shape (m,).
        places: the place in `films` of every row's film, -1 for none, int32, shape (n,).
    """

    films: Rows
    rows: Rows
    cells: Rows
    places: npt.NDArray[np.int32]


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
        self._none = base.films.take(np.zeros(0, np.int64))
        self._asked_last: Whereabouts | None = None

    def __len__(self) -> int:
        """How many rows there are, hidden ones and all."""
        return sum(len(layer.films) for layer in self._layers)

    @property
    def whole(self) -> FilmIndex | None:
        """All films in the order of their rows, as they lie; None where some lie over others."""
        return self.base.films if len(self._layers) == 1 else None

    def open(self, never: frozenset[int] = frozenset()) -> Mask:
        """Which rows hold a film as it is now, but none of these, shape (n,); the caller's own."""
        mask = np.ones(len(self), np.bool_)
        if self._hides:
            mask[: len(self._open)] = self._open
        start = 0
        for layer in self._layers:
            mask[start + layer.films.rows(never)] = False
            start += len(layer.films)
        return mask

    def rows_of(self, film_ids: set[int] | frozenset[int]) -> Mask:
        """Which rows hold these films, bool, shape (n,)."""
        return self._each(lambda layer: layer.films.rows_of(film_ids))

    def with_genres(self, genres: frozenset[Genre]) -> Mask:
        """Which rows have one of these genres, shape (n,)."""
        return self._each(lambda layer: layer.with_genres(genres))

    def regarded(self, regard: Regard) -> Mask:
        """Which rows stand so with those who know films, shape (n,)."""
        return self._each(lambda layer: layer.regarded(regard))

    def holding(self, contents: frozenset[Content]) -> Mask:
        """Which rows may hold any of this, shape (n,)."""
        return self._each(lambda layer: layer.holding(contents))

    def in_languages(self, codes: frozenset[str], *, mainly: bool = False) -> Mask:
        """Which rows are in one of these languages, or are so before all others, shape (n,)."""
        return self._each(lambda layer: layer.in_languages(codes, mainly=mainly))

    def from_countries(self, codes: frozenset[str], *, mainly: bool = False) -> Mask:
        """Which rows are from one of these countries, or so before all others, shape (n,)."""
        return self._each(lambda layer: layer.from_countries(codes, mainly=mainly))

    def from_years(self, first: int, last: int) -> Mask:
        """Which rows are of these years, shape (n,)."""
        return self._each(lambda layer: between(layer.films.years, first, last))

    def lasting(self, shortest: int, longest: int) -> Mask:
        """Which rows last so many minutes, shape (n,)."""
        return self._each(lambda layer: between(layer.films.minutes, shortest, longest))

    def films(self, film_ids: set[int] | frozenset[int]) -> FilmIndex:
        """Those of these films that there are, by ascending ids."""
        if not film_ids:
            return self._none
        ids = np.sort(np.fromiter(film_ids, np.int64, len(film_ids)))
        base, *others = (layer.films for layer in self._layers)
        rows = base.find(ids)
        films = base.take(rows[self._open[rows]])
        if not others:
            return films
        films = joined([films, *(layer.take(layer.find(ids)) for layer in others)])
        return films.take(np.argsort(films.ids))

    def take(self, rows: Rows, names: tuple[str, ...] = ARRAYS) -> FilmIndex:
        """The films of some rows, which ascend within a layer, in this order.

        Args:
            rows: those of the base first.
            names: which arrays are looked at; the others are left empty.
        """
        if len(self._layers) == 1:
            return self.base.films.take(rows, names)
        parts, start = [], 0
        for layer in self._layers:
            end = start + len(layer.films)
            inside = rows[(rows >= start) & (rows < end)]
            parts.append(layer.films.take(inside - start, names))
            start = end
        return joined(parts)

    def whereabouts(self, film_ids: Rows) -> Whereabouts:
        """Where films lie; kept, for the next who asks with the very same array."""
        last = self._asked_last
        if last is None or last.films is not film_ids:
            self._asked_last = last = self._look_up(film_ids)
        return last

    def asked_like(self, other: Index) -> None:
        """Look up what another index was asked of, so that the first who asks need not wait."""
        if other._asked_last is not None:
            self.whereabouts(other._asked_last.films)

    def _look_up(self, film_ids: Rows) -> Whereabouts:
        places = np.full(len(self), -1, np.int32)
        start = 0
        for layer in self._layers:
            rows = layer.films.located(film_ids)
            places[start + rows[rows >= 0]] = np.flatnonzero(rows >= 0)
            start += len(layer.films)
        rows, cells = self.base.films.located(film_ids), self.base.cells
        return Whereabouts(film_ids, rows, rows if cells is None else cells.of(rows), places)

    def _each(self, ask: Callable[[Layer], Mask]) -> Mask:
        masks = [ask(layer) for layer in self._layers]
        return masks[0] if len(masks) == 1 else np.concatenate(masks)
