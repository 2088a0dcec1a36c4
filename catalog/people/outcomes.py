"""What came of the films that were offered to those whose answers may help others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from catalog.people.consents import Consent
from catalog.people.models import ConsentRow, RatingRow, SlateFilmRow, VerdictRow
from catalog.people.verdicts import Verdict

_BEST = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    """A film that was shown, and what came of it.

    Attributes:
        person_id: to whom.
        parts: the parts of its score then, by name.
        propensity: with which probability it was drawn.
        reward: 0 for one star, or for "not for me", to 1 for five stars.
    """

    person_id: int
    parts: Mapping[str, float]
    propensity: float
    reward: float


def outcomes(session: Session) -> list[Outcome]:
    """All that was shown and answered with stars or "not for me", of people who agreed.

    What was left unanswered says too little: many watch a film and never tell.
    """
    disliked = and_(
        VerdictRow.person_id == SlateFilmRow.person_id,
        VerdictRow.film_id == SlateFilmRow.film_id,
        VerdictRow.kind == Verdict.DISLIKED.value,
    )
    rated = and_(
        RatingRow.person_id == SlateFilmRow.person_id, RatingRow.film_id == SlateFilmRow.film_id
    )
    told = session.execute(
        select(
            SlateFilmRow.person_id,
            SlateFilmRow.reason,
            SlateFilmRow.propensity,
            RatingRow.stars,
            VerdictRow.film_id,
        )
        .join(ConsentRow, ConsentRow.person_id == SlateFilmRow.person_id)
        .outerjoin(RatingRow, rated)
        .outerjoin(VerdictRow, disliked)
        .where(
            ConsentRow.kind == Consent.TRAINING.value,
            ConsentRow.given.is_(True),
            SlateFilmRow.shown_at.is_not(None),
        )
        .order_by(SlateFilmRow.person_id, SlateFilmRow.slate_id, SlateFilmRow.position)
    )
    found = []
    for person_id, reason, propensity, stars, disliked_film in told:
        parts = reason.get("parts")
        if not parts or (stars is None and disliked_film is None):
            continue
        reward = 0.0 if stars is None else (stars - 1) / (_BEST - 1)
        found.append(Outcome(person_id, parts, propensity, reward))
    return found
