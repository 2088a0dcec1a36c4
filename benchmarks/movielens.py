"""MovieLens sets, as downloaded, data files gzipped or not."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Ratings:
    """Ratings as columns, people and films numbered from 0, and what is known of the films."""

    people: Array
    films: Array
    stars: Array
    times: Array
    items: list[dict[str, str]]

    @property
    def shape(self) -> tuple[int, int]:
        """How many people and films there are."""
        return int(self.people.max()) + 1, int(self.films.max()) + 1

    def matrix(self, rows: Array, *, with_stars: bool = False) -> csr_matrix:
        """Ones, or the stars, at some of the ratings."""
        told = self.stars[rows].astype(np.float32) if with_stars else np.ones(len(rows), np.float32)
        return csr_matrix((told, (self.people[rows], self.films[rows])), self.shape)


def read(folder: Path) -> Ratings:
    """Read a set; without `u.item` or `movies.csv` nothing is known of the films.

    Raises:
        FileNotFoundError: there are no ratings.
    """
    for name, separator, header in (("u.data", "\t", 0), ("ratings.csv", ",", 1)):
        for path in (folder / name, folder / f"{name}.gz"):
            if path.exists():
                # numpy opens what is gzipped by itself.
                table = np.loadtxt(path, delimiter=separator, skiprows=header)
                people = np.unique(table[:, 0], return_inverse=True)[1]
                numbers, films = np.unique(table[:, 1], return_inverse=True)
                known = _films(folder)
                items = [known.get(int(number), {}) for number in numbers]
                return Ratings(people, films, table[:, 2], table[:, 3], items)
    raise FileNotFoundError(f"no ratings in {folder}")


def _films(folder: Path) -> dict[int, dict[str, str]]:
    """Titles, which end in the year, and genres, with "|" between them, by number of the film."""
    if (folder / "movies.csv").exists():
        with (folder / "movies.csv").open(encoding="utf-8", newline="") as lines:
            return {
                int(film["movieId"]): {"title": film["title"], "genres": film["genres"]}
                for film in csv.DictReader(lines)
            }
    if not (folder / "u.item").exists():
        return {}
    films = (line.split("|") for line in (folder / "u.item").read_text("latin-1").splitlines())
    return {
        int(film[0]): {
            "title": film[1],
            "genres": "|".join(str(genre) for genre, has in enumerate(film[5:]) if has == "1"),
        }
        for film in films
    }
