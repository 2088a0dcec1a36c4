"""The ranking index: what is ranked by, as arrays in a versioned folder that processes share."""

from __future__ import annotations

import json
import logging
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from uuid import uuid4

import numpy as np
import numpy.typing as npt
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from catalog.films.models import FilmRow, FilmVotesRow
from catalog.films.upsert import revision
from emotion.vocabulary import Feeling, Genre

Floats = npt.NDArray[np.float32]

_log = logging.getLogger(__name__)

_GENRES = tuple(Genre)
_ARRAYS = ("ids", "profiles", "genres", "languages", "years", "minutes", "priors")
# A rating from the public counts fully from about this many votes on (a Bayesian mean).
_VOTES_TRUSTED = 2000.0
_MIDDLING = 0.6
# A deviation below this is rounding: all films give the Feeling alike.
_FLAT = 1e-4


@dataclass(frozen=True, eq=False)
class FilmIndex:
    """The catalog as arrays, one row a film.

    Attributes:
        revision: the revision of the catalog it was built from.
        ids: film ids, int64, ascending, shape (n,).
        profiles: strengths in [0, 1], float32, shape (n, 12), Feelings in the vocabulary's order.
        genres: which Genres a film has, bool, shape (n, 22).
        languages: which of `language_codes` a film is in, bool, shape (n, l).
        years: year of release, int16, shape (n,).
        minutes: runtime, int16, shape (n,), 0 when unknown.
        priors: how good a film is held to be, float32 in [0, 1], shape (n,).
        language_codes: ISO 639-1 codes, the columns of `languages`.
    """

    revision: int
    ids: npt.NDArray[np.int64]
    profiles: Floats
    genres: npt.NDArray[np.bool_]
    languages: npt.NDArray[np.bool_]
    years: npt.NDArray[np.int16]
    minutes: npt.NDArray[np.int16]
    priors: Floats
    language_codes: tuple[str, ...]

    def __len__(self) -> int:
        """How many films there are."""
        return len(self.ids)

    @cached_property
    def standard_profiles(self) -> Floats:
        """Profiles with each Feeling at mean 0 and deviation 1 over the catalog, shape (n, 12)."""
        if not len(self):
            return self.profiles
        spread = self.profiles.std(axis=0)
        centred = self.profiles - self.profiles.mean(axis=0)
        return np.asarray(centred / np.where(spread > _FLAT, spread, 1.0), np.float32)

    @cached_property
    def features(self) -> Floats:
        """What likeness between films is measured on, rows of length 1, shape (n, 12 + 22)."""
        frequency = self.genres.mean(axis=0) if len(self) else np.zeros(len(_GENRES))
        rarity = np.log((1.0 + frequency) / (0.02 + frequency))
        features = np.hstack([self.standard_profiles * 0.6, self.genres * rarity])
        lengths = np.linalg.norm(features, axis=1, keepdims=True)
        return np.asarray(features / np.where(lengths > 0.0, lengths, 1.0), np.float32)

    def rows_of(self, film_ids: set[int] | frozenset[int]) -> npt.NDArray[np.bool_]:
        """Which rows hold these films, bool, shape (n,)."""
        return np.isin(self.ids, np.fromiter(film_ids, np.int64, len(film_ids)))

    def row_of(self, film_id: int) -> int | None:
        """The row of a film; None when it is not ranked."""
        row = int(np.searchsorted(self.ids, film_id))
        return row if row < len(self) and self.ids[row] == film_id else None


def build(engine: Engine) -> FilmIndex:
    """Read the index from the database; films without a profile are left out."""
    with Session(engine) as session:
        built_from = revision(session)
        votes: dict[int, list[FilmVotesRow]] = {}
        for vote in session.scalars(select(FilmVotesRow)):
            votes.setdefault(vote.film_id, []).append(vote)
        films = [
            film
            for film in session.scalars(select(FilmRow).order_by(FilmRow.id))
            if film.profile is not None
        ]
        codes = tuple(sorted({code for film in films for code in film.languages}))
        return FilmIndex(
            revision=built_from,
            ids=np.array([film.id for film in films], np.int64),
            profiles=np.array([_profile(film) for film in films], np.float32).reshape(
                len(films), len(Feeling)
            ),
            genres=np.array(
                [[genre in film.genres for genre in _GENRES] for film in films], np.bool_
            ).reshape(len(films), len(_GENRES)),
            languages=np.array(
                [[code in film.languages for code in codes] for film in films], np.bool_
            ).reshape(len(films), len(codes)),
            years=np.array([film.year for film in films], np.int16),
            minutes=np.array([film.runtime_minutes or 0 for film in films], np.int16),
            priors=np.array([_prior(film, votes.get(film.id, [])) for film in films], np.float32),
            language_codes=codes,
        )


def save(index: FilmIndex, directory: Path) -> Path:
    """Write the index as `directory/<revision>`, in one rename; older and broken ones are removed.

    A process that has an older one mapped keeps it until it loads the new one.
    """
    directory.mkdir(parents=True, exist_ok=True)
    place = directory / str(index.revision)
    if place.exists():
        if load(directory, index.revision) is not None:
            return place
        shutil.rmtree(place, ignore_errors=True)
    draft = directory / f".{uuid4().hex}"
    draft.mkdir()
    for name in _ARRAYS:
        np.save(draft / f"{name}.npy", getattr(index, name))
    (draft / "languages.json").write_text(json.dumps(index.language_codes))
    try:
        draft.rename(place)
    except OSError:  # another process was faster with the same revision
        shutil.rmtree(draft)
    for older in directory.iterdir():
        if older.name.isdigit() and int(older.name) < index.revision:
            shutil.rmtree(older, ignore_errors=True)
    return place


def load(directory: Path, wanted_revision: int) -> FilmIndex | None:
    """Map the index of this revision into memory; None when there is none, or a broken one."""
    place = directory / str(wanted_revision)
    try:
        arrays = {name: np.load(place / f"{name}.npy", mmap_mode="r") for name in _ARRAYS}
        codes = tuple(json.loads((place / "languages.json").read_text()))
    except FileNotFoundError:
        return None
    except (OSError, EOFError, ValueError) as error:
        _log.warning("The ranking index is broken: %s", type(error).__name__)
        return None
    return FilmIndex(revision=wanted_revision, language_codes=codes, **arrays)


def load_or_build(
    engine: Engine, directory: Path, *, at_hand: FilmIndex | None = None
) -> FilmIndex:
    """The index of the catalog as it is now, built and saved when there is none yet.

    Args:
        engine: the catalog's database.
        directory: where the index lies.
        at_hand: an index that is loaded already, and returned when the catalog has not changed.
    """
    with Session(engine) as session:
        current = revision(session)
    if at_hand is not None and at_hand.revision == current:
        return at_hand
    index = load(directory, current)
    if index is None:
        index = build(engine)
        save(index, directory)
    return index


def _profile(film: FilmRow) -> list[float]:
    feelings = film.profile.feelings if film.profile else {}
    return [feelings.get(feeling.value, 0.0) for feeling in Feeling]


def _prior(film: FilmRow, votes: list[FilmVotesRow]) -> float:
    """How good a film is held to be: our own marks, or the public's once enough have voted."""
    marks = _MIDDLING
    if film.acclaim is not None:
        marks = 0.75 * (film.acclaim - 1) / 4 + 0.25 * ((film.renown or 1) - 1) / 4
    counted = sum(vote.votes for vote in votes)
    if not counted:
        return marks
    public = sum(vote.votes * vote.rating / vote.best for vote in votes) / counted
    return (_VOTES_TRUSTED * marks + counted * public) / (_VOTES_TRUSTED + counted)
