"""How far learning taste scales: time, memory, size served, and how soon a new star counts.

`python -m benchmarks.taste_scale 20000000 200000 30000` makes so many ratings by so many people
over so many films and learns from them, twice: without moods, and with the mood each was given in.
The data are made to be as uneven as those of real sites: how much people rate is log-normal, how
often films are rated falls off as a power of their rank, and people keep to a few of forty corners
of the catalog.
"""

from __future__ import annotations

import time
from typing import Annotated, Any

import numpy as np
import numpy.typing as npt
import typer
from rich.console import Console
from scipy.sparse import csr_matrix

from benchmarks.memory import peak_mb
from recommender.taste import Taste
from recommender.taste.model import TasteModel

Array = npt.NDArray[Any]
_CORNERS, _MOODS = 40, 7
_IN_VAIN = 1.25
_ALLOWED_SECONDS, _ALLOWED_GB, _ALLOWED_MB = 15 * 60, 8.0, 400.0
_console = Console(width=120)


def made(count: int, people: int, films: int) -> csr_matrix:
    """About so many ratings of 1 to 5 stars, people x films."""
    chance = np.random.default_rng(0)
    activity = chance.lognormal(0.0, 1.1, people)
    # Who draws a film twice has rated it once: so many are drawn in vain.
    drawn = activity / activity.sum() * count * _IN_VAIN
    sizes = np.clip(drawn, 1.0, films / 4).astype(np.int64)
    fame = 1.0 / (np.arange(films) + 150.0) ** 1.5
    corner = chance.integers(0, _CORNERS, films)
    favourites = chance.integers(0, _CORNERS, (people, 3))
    who = np.repeat(np.arange(people, dtype=np.int32), sizes)
    film = chance.choice(films, len(who), p=fame / fame.sum()).astype(np.int32)
    # Two in three are from a corner that is theirs.
    own = np.flatnonzero(chance.random(len(who)) < 2 / 3)
    theirs = favourites[who[own], chance.integers(0, 3, len(own))]
    for place in range(_CORNERS):
        inside = np.flatnonzero(corner == place)
        here = own[theirs == place]
        odds = fame[inside] / fame[inside].sum()
        film[here] = inside[chance.choice(len(inside), len(here), p=odds)]
    pairs = np.unique(who.astype(np.int64) * films + film)
    who, film = (pairs // films).astype(np.int32), (pairs % films).astype(np.int32)
    loved = (corner[film][:, None] == favourites[who]).any(axis=1)
    quality = chance.normal(0.0, 0.5, films)[film]
    stars = 3.1 + 0.7 * loved + quality + chance.normal(0.0, 0.9, len(film))
    stars = np.clip(np.rint(stars), 1, 5).astype(np.float32)
    return csr_matrix((stars, (who, film)), (people, films))


def moods_of(ratings: csr_matrix) -> Array:
    """A mood for each rating, which the corner of the film has some say in, shape (nnz, 7)."""
    chance = np.random.default_rng(1)
    usual = chance.dirichlet(np.full(_MOODS, 0.7), ratings.shape[1]).astype(np.float32)
    moods = chance.random((ratings.nnz, _MOODS), np.float32)
    moods += usual[ratings.indices]
    moods /= moods.sum(axis=1, keepdims=True)
    return moods


def fold_in(model: TasteModel, likes: int) -> float:
    """Median milliseconds to score all films for somebody with so many likes."""
    chance = np.random.default_rng(2)
    taken = []
    for _ in range(50):
        films = chance.choice(len(model), likes, replace=False)
        start = time.perf_counter()
        model.scores(films, np.ones(likes, np.float32))
        taken.append((time.perf_counter() - start) * 1000.0)
    return float(np.median(taken))


def main(
    count: Annotated[int, typer.Argument(help="Ratings to make up, about.")],
    people: Annotated[int, typer.Argument(help="By so many people.")],
    films: Annotated[int, typer.Argument(help="Of so many films.")],
) -> None:
    """Learn taste from made-up ratings, and print what time and memory that takes."""
    ratings = made(count, people, films)
    per_film = np.sort(np.diff(ratings.tocsc().indptr))[::-1]
    _console.print(
        f"{ratings.nnz:,} ratings by {people:,} people of {films:,} films; the most rated "
        f"hundredth has {per_film[: films // 100].sum() / ratings.nnz:.0%} of them, the least "
        f"rated half {per_film[films // 2 :].sum() / ratings.nnz:.0%}"
    )
    for name in ("without moods", "with moods"):
        moods = moods_of(ratings) if name == "with moods" else None
        start, worked = time.perf_counter(), time.process_time()
        model = Taste().fit(ratings, None, moods).model
        seconds, cpu = time.perf_counter() - start, time.process_time() - worked
        served = model.nbytes / 1e6
        peak_gb = peak_mb() / 1024
        kept = seconds <= _ALLOWED_SECONDS and peak_gb <= _ALLOWED_GB and served <= _ALLOWED_MB
        _console.print(
            f"{name}: learned in {seconds / 60:.1f} min ({cpu / 60:.1f} of work), at most "
            f"{peak_gb:.2f} GB; served from {served:.0f} MB, 30 likes folded in within "
            f"{fold_in(model, 30):.2f} ms: {'within' if kept else 'NOT within'} "
            "15 minutes, 8 GB and 400 MB"
        )
        del model, moods


if __name__ == "__main__":
    typer.run(main)
