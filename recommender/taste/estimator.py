"""The estimator: `fit` on everybody's ratings, `recommend` for one of them. Arrays in and out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from recommender.taste.context import Encoding
from recommender.taste.model import Floats, Places, TasteModel
from recommender.taste.moods import fit_moods
from recommender.taste.traits import trait_model

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

# Of the highest rating given: four stars of five are a like, three a weak one, fewer none. Where a
# weak one counts for more, those told all ratings are served worse than those told likes alone.
_LIKED, _MIDDLING = 0.8, 0.6
_WEAK = 0.1
# Nobody is thought to have rated more than so many films for each that they like.
_RATED_A_LIKE = 8.0


class Taste:
    """What people may like, from what everybody liked and, where known, in which mood.

    Linear links between films (see `training`) over popularity, which fades as likes come in. With
    moods, films liked in the mood of the moment are lifted and a person's likes in moods like it
    count more, each only as far as moods were found to matter (see `moods`).
    """

    def __init__(self) -> None:
        self._likes: tuple[Places, npt.NDArray[np.int32], Floats] | None = None
        self._told: npt.NDArray[np.int64] = np.zeros(0, np.int64)
        self._moods_of_likes: Floats | None = None
        self._encoding: Encoding | None = None
        self._model: TasteModel | None = None

    @property
    def model(self) -> TasteModel:
        """What was learned: all that is needed to serve.

        Raises:
            ValueError: nothing was learned yet.
        """
        if self._model is None:
            raise ValueError("fit comes first")
        return self._model

    def fit(
        self,
        train: csr_matrix,
        items: Sequence[Mapping[str, Any]] | None = None,
        context: npt.NDArray[Any] | None = None,
    ) -> Taste:
        """Learn from everybody's ratings; earlier learning is replaced.

        Args:
            train: people x films, shape (u, n): 1 for a like throughout, or ratings. Of ratings,
                those from 0.8 of the highest on are likes and those from 0.6 on weak ones.
            items: the films, n of them, each with its `genres` where these are known (a list of
                names, or names with "|" or "," between them) and its `year` (or a `title` that
                ends in it, in brackets). Nothing else of them is looked at.
            context: the mood of each rating. Rows go with `train.data`, shape (nnz, d); or one
                mood for each person, shape (u, d). Floats are coordinates (NaN: unknown), integers
                codes of categories (negative: unknown), one a column; shape (nnz,) is one column.

        Raises:
            ValueError: shapes do not go together, or a rating is not a finite number.
        """
        # The bot serves what a worker trained.
        from scipy import sparse  # noqa: PLC0415 - loads only where training happens

        from recommender.taste.training import train as learn  # noqa: PLC0415 - as above

        given = sparse.csr_matrix(train, dtype=np.float32)
        people, count = given.shape
        if items is not None and len(items) != count:
            raise ValueError(f"{len(items)} items for {count} columns")
        if not np.isfinite(given.data).all():
            raise ValueError("a rating is not a finite number")
        strengths = _strengths(given.data)
        kept = strengths > 0.0
        self._told = np.diff(given.indptr).astype(np.int64)
        who = np.repeat(np.arange(people), np.diff(given.indptr))
        moods = self._encode(context, who, given.nnz)
        self._moods_of_likes = None if moods is None else moods[kept]
        starts = np.zeros(people + 1, np.int64)
        np.cumsum(np.bincount(who[kept], minlength=people), out=starts[1:])
        films = given.indices[kept].astype(np.int32)
        self._likes = (starts, films, strengths[kept])
        counted = np.bincount(films, weights=strengths[kept] >= 1.0, minlength=count)
        popularity = (counted / max(int((np.diff(starts) > 0).sum()), 1)).astype(np.float32)
        mood_model = (
            None
            if self._moods_of_likes is None
            else fit_moods(films.astype(np.int64), self._moods_of_likes, count)
        )
        likes = sparse.csr_matrix((strengths[kept], films, starts), (people, count))
        model = learn(likes, popularity, mood_model, self._moods_of_likes)
        self._model = replace(model, traits=trait_model(items, popularity))
        return self

    def recommend(
        self,
        user: int,
        k: int,
        exclude: npt.NDArray[Any] | None = None,
        mood: npt.NDArray[Any] | None = None,
    ) -> npt.NDArray[np.int64]:
        """The films somebody may like most, best first.

        Args:
            user: a row of `train`; anybody else is a stranger, who gets what is popular.
            k: how many, at the most.
            exclude: columns that are not recommended, or a mask of all columns. Where only likes
                were told it is taken for what they have rated: who likes few of many is known
                better than who has told few, though never better than as if they had rated eight
                films for each like.
            mood: the mood now, as a row of `context`, shape (d,); None or NaN when unknown.

        Returns:
            Columns of `train`, shape (up to k,).

        Raises:
            ValueError: nothing was learned yet, or the mood is not shaped as those learned from.
        """
        left_out = np.zeros(len(self.model), bool)
        if exclude is not None and len(exclude):
            left_out[np.asarray(exclude)] = True
        scores = self.scores(user, mood, rated=int(left_out.sum()))
        scores[left_out] = -np.inf
        k = max(0, min(k, int(np.isfinite(scores).sum())))
        if not k:
            return np.zeros(0, np.int64)
        # Among equals the popular, then the first.
        best = np.lexsort((-self.model.popularity, -scores))[:k]
        return best.astype(np.int64)

    def scores(self, user: int, mood: npt.NDArray[Any] | None = None, *, rated: int = 0) -> Floats:
        """How likely somebody is to like each film, in no unit, shape (n,).

        Args:
            user: as `recommend` takes it.
            mood: as `recommend` takes it.
            rated: how many films they have rated, should that be more than were told.

        Raises:
            ValueError: nothing was learned yet, or the mood is not shaped as those learned from.
        """
        model = self.model
        now = None if mood is None or self._encoding is None else self._encoding.one(mood)
        if self._likes is None or not 0 <= user < len(self._likes[0]) - 1:
            nothing = np.zeros(0, np.int64), np.zeros(0, np.float32)
            return model.scores(*nothing, mood=now)
        starts, films, strengths = self._likes
        own = slice(int(starts[user]), int(starts[user + 1]))
        moods = None if self._moods_of_likes is None else self._moods_of_likes[own]
        told = max(float(self._told[user]), min(rated, _RATED_A_LIKE * float(strengths[own].sum())))
        return model.scores(
            films[own].astype(np.int64), strengths[own], moods=moods, mood=now, told=told
        )

    def _encode(
        self, context: npt.NDArray[Any] | None, who: npt.NDArray[np.intp], entries: int
    ) -> Floats | None:
        """The mood of each rating as coordinates; None when nothing is known of any."""
        self._encoding = None
        if context is None or not np.size(context):
            return None
        told = np.asarray(context)
        told = told.reshape(len(told), -1)
        if len(told) != entries:
            if not len(who) or len(told) <= int(who.max()):
                raise ValueError(f"{len(told)} rows of context for {entries} ratings")
            told = told[who]
        self._encoding = Encoding.of(told)
        return self._encoding.all(told)


def _strengths(ratings: Floats) -> Floats:
    """How much each rating says that a film was liked, 0 to 1, shape (nnz,)."""
    highest = float(ratings.max(initial=0.0))
    if highest <= 0.0:
        return np.zeros(len(ratings), np.float32)
    if highest <= 1.0:
        return np.maximum(ratings, np.float32(0.0))
    if float(ratings.min()) == highest:
        return np.ones(len(ratings), np.float32)
    return liking(ratings / np.float32(highest))


def liking(shares: Floats) -> Floats:
    """How much ratings, as shares of the highest that can be given, say of liking, 0 to 1."""
    weak = np.where(shares >= _MIDDLING, np.float32(_WEAK), np.float32(0.0))
    return np.asarray(np.where(shares >= _LIKED, np.float32(1.0), weak), np.float32)
