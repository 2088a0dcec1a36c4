"""From likes to links between films, in closed form.

The links are those of EASE (Steck, 2019, "Embarrassingly shallow autoencoders for sparse data"):
the ridge regression of every film on all others, with nothing on the diagonal. To the ridge comes a
share of each film's own count, as if likes were left out at random in training (Steck, 2020,
"Autoencoders that don't overfit towards the identity"): links then hold for people who have told
only some of what they like, and for few likes come close to plain co-occurrence. Beside them stand
factors, the largest singular vectors of all likes, whose products are the co-occurrence itself.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.sparse.linalg import svds

from recommender.taste.model import MOST_FILMS, Floats, TasteModel
from recommender.taste.moods import MoodModel

# In likes; found on both MovieLens sets, where anything from 50 to 300 does.
_RIDGE = 100.0
# (1 - p) / p for a like kept with probability p = 2/3.
_LEFT_OUT = 0.5
# Six bytes each: under 300 MB however many films there are.
_MOST_LINKS = 48_000_000
_BLOCK = 1000
_FACTORS = 32


def train(
    likes: sparse.csr_matrix,
    popularity: Floats,
    moods: MoodModel | None,
    moods_of_likes: Floats | None,
) -> TasteModel:
    """Learn the links.

    Memory: 4 bytes for each pair of films, once.

    Args:
        likes: people x films, float32, 1 for a like and less for less.
        popularity: the share of people who like a film, shape (n,).
        moods: in which moods films are liked, if that is known.
        moods_of_likes: the mood of each entry of `likes.data`, shape (nnz, d).

    Raises:
        ValueError: there are too many films to hold the square of them.
    """
    count = likes.shape[1]
    active = np.flatnonzero(np.bincount(likes.indices, minlength=count))
    if len(active) > MOST_FILMS:
        raise ValueError(f"more than {MOST_FILMS} liked films: leave out what hardly anybody knows")
    starts = np.zeros(count + 1, np.int64)
    nothing = np.zeros(0, np.int32), np.zeros(0, np.float16)
    factors = np.zeros((count, 0), np.float32)
    people = int((np.diff(likes.indptr) > 0).sum())
    if len(active) < 2:  # noqa: PLR2004 # a link needs two
        return TasteModel(starts, *nothing, popularity, factors, people, moods)
    factors = _factors(likes)
    products = _products(likes[:, active])
    if moods is not None and moods_of_likes is not None:
        # People who liked both in similar moods count for up to twice, in opposite ones for less.
        for feature in moods.features(moods_of_likes).T:
            coloured = sparse.csr_matrix(
                (likes.data * feature, likes.indices, likes.indptr), likes.shape
            )
            _products(coloured[:, active], onto=products)
    links = _Links(_inverse(products), active, starts)
    targets, weights = links.strongest(max(_MOST_LINKS // len(active), 1))
    return TasteModel(starts, targets, weights, popularity, factors, people, moods)


def _factors(likes: sparse.csr_matrix) -> Floats:
    """Factors of the films, whose products are about how many people like both."""
    most = min(_FACTORS, min(likes.shape) - 1)
    if most < 1:
        return np.zeros((likes.shape[1], 0), np.float32)
    # A fixed start, so that the same likes teach the same.
    start = np.ones(min(likes.shape), np.float32)
    _, sizes, vectors = svds(likes, k=most, v0=start, return_singular_vectors="vh")
    return np.ascontiguousarray(vectors.T * sizes, np.float32)


def _products(likes: sparse.csr_matrix, onto: Floats | None = None) -> Floats:
    """The lower triangle of likes' products, films x films, written in blocks."""
    count = likes.shape[1]
    products = np.zeros((count, count), np.float32) if onto is None else onto
    columns = likes.tocsc()
    rows = columns.T
    for start in range(0, count, _BLOCK):
        end = min(start + _BLOCK, count)
        block = rows[start:] @ columns[:, start:end].tocsr()
        products[start:, start:end] += block.toarray()
    return products


def _inverse(products: Floats) -> Floats:
    """Minus the inverse's lower triangle, in the place of the products with the ridge.

    The symmetric sweep (Goodnight, 1979, "A tutorial on the SWEEP operator") by blocks: matrix
    products alone, and half of them saved; LAPACK's inverse in place crashes at 30,000 films.
    """
    count = len(products)
    diagonal = np.einsum("ii->i", products)
    diagonal *= 1.0 + _LEFT_OUT
    diagonal += _RIDGE
    for start in range(0, count, _BLOCK):
        block = slice(start, min(start + _BLOCK, count))
        lower = np.tril(products[block, block])
        corner = np.linalg.inv((lower + np.tril(lower, -1).T).astype(np.float64))
        corner = corner.astype(np.float32)
        before = np.concatenate(
            [products[block, :start].T, lower * 0.0, products[block.stop :, block]]
        )
        after = before @ corner
        for row in range(0, count, _BLOCK):
            rows = slice(row, min(row + _BLOCK, count))
            products[rows, : rows.stop] -= after[rows] @ before[: rows.stop].T
        products[block, :start] = after[:start].T
        products[block.stop :, block] = after[block.stop :]
        products[block, block] = -corner
    return products


class _Links:
    """Rows of the links, read off the lower triangle of the inverse."""

    def __init__(
        self,
        inverse: Floats,
        active: npt.NDArray[np.intp],
        starts: npt.NDArray[np.int64],
    ) -> None:
        self._inverse = inverse
        self._active = active
        self._starts = starts

    def strongest(self, most: int) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float16]]:
        """The strongest links of each film, at most so many; fills `starts`."""
        count = len(self._active)
        most = min(most, count - 1)
        targets = np.empty(count * most, np.int32)
        weights = np.empty(count * most, np.float16)
        own = self._inverse.diagonal()
        for start in range(0, count, _BLOCK):
            end = min(start + _BLOCK, count)
            rows = self._rows(start, end) / -own
            rows[np.arange(end - start), np.arange(start, end)] = 0.0
            kept = np.argpartition(-np.abs(rows), most - 1, axis=1)[:, :most]
            kept.sort(axis=1)
            place = slice(start * most, end * most)
            targets[place] = self._active[kept].ravel()
            weights[place] = np.take_along_axis(rows, kept, axis=1).ravel()
        each = np.zeros(len(self._starts) - 1, np.int64)
        each[self._active] = most
        np.cumsum(each, out=self._starts[1:])
        return targets, weights

    def _rows(self, start: int, end: int) -> Floats:
        """Whole rows of the symmetric inverse, shape (end - start, n)."""
        rows = np.empty((end - start, len(self._inverse)), np.float32)
        rows[:, :start] = self._inverse[start:end, :start]
        square = np.tril(self._inverse[start:end, start:end])
        rows[:, start:end] = square + np.tril(square, -1).T
        rows[:, end:] = self._inverse[end:, start:end].T
        return rows
