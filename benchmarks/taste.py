"""How well taste is learned, beside its peers and in one run.

`python -m benchmarks.taste DATA_DIR` reads MovieLens sets (`ml-100k`, `ml-latest-small`, as
downloaded, data files gzipped or not) from the folder and prints nDCG@10, every film ranked:

- of what people liked last (each person's ratings in time, 80 % to learn from, those of one second
  in an order drawn by lot; likes from 4 stars on; what they rated before is not offered),
- of people nobody has seen before who tell 0, 1, 2, 3, 5, 10 and 20 likes (a quarter of the people
  with 25 likes and more, in five draws), with the difference from popularity and from EASE and its
  95 % bootstrap interval, by person: once their first likes in time, with all beyond the 20th to be
  found; once any of their likes, with a fifth of all to be found.

The peers from the `implicit` library run where it is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import numpy.typing as npt
import typer
from rich.console import Console
from rich.table import Table
from scipy.sparse import csr_matrix

from benchmarks.movielens import Ratings, read
from recommender.taste import Taste

Array = npt.NDArray[Any]
Score = Callable[[csr_matrix], Array]
LIKES_TOLD = (0, 1, 2, 3, 5, 10, 20)
_LIKED, _CUT, _DRAWS = 4.0, 10, 5
_MOST_TOLD = max(LIKES_TOLD)
_DISCOUNTS = 1.0 / np.log2(np.arange(2, _CUT + 2))
_console = Console(width=120)


def best(scores: Array, known: Array) -> Array:
    """The ten films that score highest for each person, but for those they know already."""
    scores = np.where(known, -np.inf, scores)
    return np.argsort(-scores, axis=1, kind="stable")[:, :_CUT]


def ndcg(top: Array, truth: Array) -> Array:
    """nDCG@10 of each person who has something to find, from ten films and a mask of all."""
    hits = np.take_along_axis(truth, top, axis=1)
    wanted = truth.sum(axis=1)
    ideal = np.concatenate([[0.0], np.cumsum(_DISCOUNTS)])[np.minimum(wanted, _CUT)]
    found = wanted > 0
    return np.asarray((hits @ _DISCOUNTS)[found] / ideal[found])


def popularity(train: csr_matrix) -> Score:
    """What most like, for everybody."""
    counts = np.asarray(train.sum(axis=0)).ravel()
    return lambda likes: np.tile(counts, (likes.shape[0], 1))


def item_knn(train: csr_matrix) -> Score:
    """Cosine likeness to each of the likes, among the hundred nearest."""
    products = np.asarray((train.T @ train).toarray(), np.float64)
    sizes = np.sqrt(np.maximum(products.diagonal(), 1.0))
    likeness = products / sizes / sizes[:, None]
    np.fill_diagonal(likeness, 0.0)
    likeness[likeness < np.sort(likeness, axis=0)[-100]] = 0.0
    return lambda likes: np.asarray(likes @ likeness)


def ease(train: csr_matrix) -> Score:
    """EASE as published, with the ridge that suits these sets best (100)."""
    products = np.asarray((train.T @ train).toarray(), np.float64)
    products[np.diag_indices_from(products)] += 100.0
    inverse = np.linalg.inv(products)
    links = inverse / -inverse.diagonal()
    np.fill_diagonal(links, 0.0)
    return lambda likes: np.asarray(likes @ links)


def ours(train: csr_matrix) -> Score:
    """Reelmood's estimator, folding in whoever asks and is known for these likes alone."""
    model = Taste().fit(train).model

    def score(likes: csr_matrix) -> Array:
        rows = np.split(likes.indices, likes.indptr[1:-1])
        return np.stack([model.scores(row, np.ones(len(row), np.float32)) for row in rows])

    return score


def _implicit(name: str, **settings: Any) -> Callable[[csr_matrix], Score]:
    def fit(train: csr_matrix) -> Score:
        import implicit  # where installed

        module = implicit.als if name == "als" else implicit.bpr
        model_class = (
            module.AlternatingLeastSquares if name == "als" else module.BayesianPersonalizedRanking
        )
        model = model_class(random_state=0, num_threads=1, **settings)
        model.fit(train, show_progress=False)
        films = np.asarray(model.item_factors)
        if name == "bpr":
            return lambda _: np.asarray(model.user_factors) @ films.T
        return lambda likes: (
            np.asarray(model.recalculate_user(np.arange(likes.shape[0]), likes)) @ films.T
        )

    return fit


OURS = "Reelmood"
PEERS: dict[str, Callable[[csr_matrix], Score]] = {
    "popularity": popularity,
    "item-kNN": item_knn,
    "EASE": ease,
    OURS: ours,
}
if find_spec("implicit"):
    PEERS["implicit ALS"] = _implicit("als", factors=64, regularization=0.1, iterations=15)
    PEERS["implicit BPR"] = _implicit("bpr", factors=64, iterations=200)


def later_likes(ratings: Ratings) -> dict[str, Array]:
    """nDCG@10 of the last fifth of each person's ratings, by peer."""
    lots = np.random.default_rng(0).permutation(len(ratings.times))
    order = np.lexsort((lots, ratings.times, ratings.people))
    sizes = np.bincount(ratings.people)
    place = np.arange(len(order)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    early = place < np.repeat((sizes * 0.8).astype(int), sizes)
    liked = ratings.stars[order] >= _LIKED
    train = ratings.matrix(order[early & liked])
    known = ratings.matrix(order[early]).toarray() > 0
    truth = ratings.matrix(order[~early & liked]).toarray() > 0
    found = {
        name: ndcg(best(fit(train)(train), known), truth)
        for name, fit in PEERS.items()
        if name != OURS
    }
    told = ratings.matrix(order[early], with_stars=True)
    for name, learned, items in (
        (OURS, train, None),
        (f"{OURS}, told genres and years", train, ratings.items),
        (f"{OURS}, told these and all ratings", told, ratings.items),
    ):
        taste = Taste().fit(learned, items)
        top = [taste.recommend(person, _CUT, mask) for person, mask in enumerate(known)]
        found[name] = ndcg(np.stack(top), truth)
    return found


def new_people(ratings: Ratings, *, in_time: bool) -> dict[str, dict[int, Array]]:
    """nDCG@10 of strangers by peer and by how many likes they tell.

    Args:
        ratings: everybody's.
        in_time: whether they tell their first likes, or any.
    """
    by_time = np.argsort(ratings.times, kind="stable")
    liked = by_time[ratings.stars[by_time] >= _LIKED]
    likes = ratings.matrix(liked)
    sizes = np.diff(likes.indptr)
    able = np.flatnonzero(sizes >= 25)
    of_person = {person: ratings.films[liked[ratings.people[liked] == person]] for person in able}
    # BPR cannot take in whoever it was not trained with.
    peers = {name: fit for name, fit in PEERS.items() if name != "implicit BPR"}
    found: dict[str, dict[int, list[Array]]] = {name: {} for name in peers}
    for seed in range(_DRAWS):
        chance = np.random.default_rng(seed)
        held = chance.permutation(able)[: len(able) // 4]
        train = likes[np.setdiff1d(np.arange(len(sizes)), held)]
        orders = [of_person[person] for person in held]
        if not in_time:
            orders = [chance.permutation(order) for order in orders]
        fitted = {name: fit(train) for name, fit in peers.items()}
        for count in LIKES_TOLD:
            told, truth = np.zeros((2, len(held), likes.shape[1]), np.float32)
            for row, order in enumerate(orders):
                told[row, order[:count]] = 1.0
                truth[row, order[_MOST_TOLD if in_time else -(len(order) // 5) :]] = 1.0
            for name, score in fitted.items():
                result = ndcg(best(score(csr_matrix(told)), told > 0), truth > 0)
                found[name].setdefault(count, []).append(result)
    return {
        name: {count: np.concatenate(parts) for count, parts in by_count.items()}
        for name, by_count in found.items()
    }


def difference(one: Array, other: Array) -> str:
    """The mean difference by person, with its 95 % bootstrap interval."""
    apart = one - other
    chance = np.random.default_rng(0)
    means = apart[chance.integers(0, len(apart), (2000, len(apart)))].mean(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return f"{apart.mean():+.3f} [{low:+.3f}, {high:+.3f}]"


def main(
    folder: Annotated[Path, typer.Argument(help="With ml-100k, ml-latest-small or the like.")],
) -> None:
    """Print how well taste is learned from every MovieLens set in a folder, beside peers."""
    sets = [path for path in sorted(folder.glob("**/ml-*")) if path.is_dir()]
    if not sets:
        raise typer.BadParameter(f"there is no ml-* in {folder}")
    for path in sets:
        ratings = read(path)
        table = Table("nDCG@10 of later likes", "mean", "Reelmood less this", title=path.name)
        later = later_likes(ratings)
        for name, result in later.items():
            table.add_row(name, f"{result.mean():.4f}", difference(later[OURS], result))
        _console.print(table)
        for in_time, which in ((True, "the first"), (False, "any")):
            _print_strangers(
                f"{path.name}: {which} of their likes", new_people(ratings, in_time=in_time)
            )


def _print_strangers(title: str, strangers: dict[str, dict[int, Array]]) -> None:
    table = Table("likes told by strangers", *map(str, LIKES_TOLD), title=title)
    for name, by_count in strangers.items():
        table.add_row(name, *(f"{by_count[count].mean():.3f}" for count in LIKES_TOLD))
    _console.print(table)
    table = Table("likes", "Reelmood less popularity", "less EASE", title=title)
    for count in LIKES_TOLD:
        mine = strangers[OURS][count]
        peers = (strangers[name][count] for name in ("popularity", "EASE"))
        table.add_row(str(count), *(difference(mine, peer) for peer in peers))
    _console.print(table)


if __name__ == "__main__":
    typer.run(main)
