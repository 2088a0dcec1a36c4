"""What suits one person in which mood: learned from what they rated up, and in what mood.

A Bayesian linear regression of a person's ratings on what the films give (Rasmussen & Williams,
2006, "Gaussian Processes for Machine Learning", chapter 2). A person leans towards some Feelings
and away from others, in part always and in part differently in each Emotion; before they rate, both
are zero, which leaves everybody's table as it is. So there are 8 x 12 numbers a person, never kept:
they follow from the ratings at once, and are gone with them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from catalog.people.ratings import Rating
from emotion.vocabulary import Emotion, Feeling
from recommender.index import FilmIndex, Floats
from recommender.likes import mood_vectors

# Prior deviation of what a person leans to always, and further in one mood; and of a rating about
# what they lean to. In units of half the way from one star to five.
_ALWAYS, _IN_A_MOOD, _NOISE = 0.25, 0.35, 0.6
# Ratings that say nothing yet, so that the first one is not taken for the usual one.
_HALF_TRUST = 4.0
_MIDDLING, _SPAN = 3.0, 2.0
# Older ratings say little more, and the square of this many is inverted.
_MOST = 200


def leaning(
    films: FilmIndex, ratings: Sequence[Rating], emotions: Mapping[Emotion, float]
) -> Floats:
    """How far somebody who feels like this leans to each Feeling, beyond everybody's table.

    Args:
        films: where the rated films are found; those that are not there are left out.
        ratings: what the person has rated, newest first.
        emotions: how they feel, Emotions to probabilities.

    Returns:
        Shape (12,), Feelings in the vocabulary's order; zeros without ratings.
    """
    here = films.rows_by_id({rating.film_id for rating in ratings})
    rated = [rating for rating in ratings if rating.film_id in here][:_MOST]
    if not rated:
        return np.zeros(len(Feeling), np.float32)
    gives = films.standard_profiles[[here[rating.film_id] for rating in rated]].astype(np.float64)
    moods, [mood] = mood_vectors([one.emotions for one in rated]), mood_vectors([emotions])
    verdicts = np.array([(rating.stars - _MIDDLING) / _SPAN for rating in rated])
    # Who rates everything high leans to nothing by that.
    verdicts = verdicts - verdicts.sum() / (len(rated) + _HALF_TRUST)
    alike = (_ALWAYS**2 + _IN_A_MOOD**2 * moods @ moods.T) * (gives @ gives.T) / len(Feeling)
    alike[np.diag_indices_from(alike)] += _NOISE**2
    now = _ALWAYS**2 + _IN_A_MOOD**2 * moods @ mood
    return np.asarray((np.linalg.solve(alike, verdicts) * now) @ gives / len(Feeling), np.float32)
