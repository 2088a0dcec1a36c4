"""MPST's films and what their viewers' tags say of the twelve Feelings."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from catalog.films.titles import match_form
from catalog.profiles.genres import known_genres
from emotion.vocabulary import Feeling

# One film in so many is never learned from.
_HELD_OUT_OF: Final = 8
# MPST has no tag for these three Feelings: its tags of the kinds of film that mostly give them.
NEAR_TAGS: Final[dict[Feeling, frozenset[str]]] = {
    Feeling.EXCITEMENT: frozenset({"action", "suspenseful", "entertaining", "good versus evil"}),
    Feeling.NOSTALGIA: frozenset(
        {"historical", "historical fiction", "autobiographical", "sentimental"}
    ),
    Feeling.WONDER: frozenset(
        {"fantasy", "sci-fi", "magical realism", "alternate reality", "whimsical"}
    ),
}


@dataclass(frozen=True, slots=True)
class TaggedFilm:
    """A film of MPST; genres under our names, and none (nor a year) where they are not known."""

    imdb_id: str
    title: str
    tags: frozenset[str]
    text: str
    genres: tuple[str, ...]
    year: int | None

    @property
    def is_held_out(self) -> bool:
        """Whether the film is only for measuring, by the hash of its id."""
        digest = hashlib.sha256(self.imdb_id.encode()).digest()
        return int.from_bytes(digest[:8]) % _HELD_OUT_OF == 0


def read_films(data: Path) -> list[TaggedFilm]:
    """The films of `mpst_train.jsonl.gz` with the genres of `mpst_train_genres.tsv.gz`.

    Raises:
        OSError: a file is missing.
    """
    told: dict[str, tuple[int | None, tuple[str, ...]]] = {}
    with gzip.open(data / "mpst_train_genres.tsv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            imdb_id, shown, names = line.rstrip("\n").split("\t")
            told[imdb_id] = (int(shown) if shown else None, tuple(known_genres(names.split("|"))))
    films = []
    with gzip.open(data / "mpst_train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            film = json.loads(line)
            year, genres = told.get(film["imdb_id"], (None, ()))
            films.append(
                TaggedFilm(
                    imdb_id=film["imdb_id"],
                    title=film["title"],
                    tags=frozenset(film["tags"]),
                    text=film["synopsis"],
                    genres=genres,
                    year=year,
                )
            )
    return films


@dataclass(frozen=True, slots=True)
class Extract:
    """What an encyclopedia says of a film in a few sentences, and the genres it has for it."""

    text: str
    genres: tuple[str, ...]

    def of(self, film: TaggedFilm, *, own_genres: bool = False) -> TaggedFilm:
        """The film as if nothing but this were told of it, with its own genres or these."""
        return replace(film, text=self.text, genres=film.genres if own_genres else self.genres)


def read_extracts(folder: Path, films: Sequence[TaggedFilm]) -> dict[str, Extract]:
    """The extracts of films, by their IMDb ids.

    A film is known by its title and the year, give or take one; without a year only by a title that
    no other film of the folder has.

    Args:
        folder: holds `movies-*.json`, lists of `{"title", "year", "genres", "extract"}`.
        films: those that are wanted.
    """
    told: defaultdict[str, list[tuple[int, Extract]]] = defaultdict(list)
    for path in sorted(folder.glob("movies-*.json")):
        for one in json.loads(path.read_text("utf-8")):
            if one.get("extract") and one.get("year"):
                genres = tuple(known_genres(one.get("genres") or ()))
                told[match_form(one["title"])].append(
                    (one["year"], Extract(one["extract"], genres))
                )
    extracts = {}
    for film in films:
        namesakes = told.get(match_form(film.title), [])
        if film.year is not None:
            namesakes = [one for one in namesakes if abs(one[0] - film.year) <= 1]
        if len(namesakes) == 1:
            extracts[film.imdb_id] = namesakes[0][1]
    return extracts


def read_true_tags(data: Path) -> dict[Feeling, frozenset[str]]:
    """Which tags make a Feeling true, for those that have such tags."""
    told = json.loads((data / "mpst_tags_to_feelings.json").read_text("utf-8"))
    return {Feeling(name): frozenset(tags) for name, tags in told.items()}


def labels(
    films: Sequence[TaggedFilm], tags: Mapping[Feeling, frozenset[str]]
) -> NDArray[np.bool_]:
    """Whether viewers tagged each film with each Feeling, shape (films, 12)."""
    return np.array([[bool(film.tags & tags[feeling]) for feeling in Feeling] for film in films])
