"""What came of the films that were offered to those whose answers may help others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from catalog.people.consents import Consent
from catalog.people.models import ConsentRow, RatingRow, SlateFilmRow

_BEST = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    """A film that was shown, and what came of it.

    Attributes:
        person_id: to whom.
        parts: the parts of its score then, by name.
        propensity: with which probability it was drawn.
        reward: 0 for one star to 1 for five stars.
    """

    person_id: int
    parts: Mapping[str, float]
    propensity: float
    reward: float


def outcomes(session: Session) -> list[Outcome]:
    """All that was shown and then given stars, of people who agreed that these help others.

    Stars belong to the last offer before them. What was left unanswered says too little: many watch
    a film and never tell.
    """
    rated = and_(
        RatingRow.person_id == SlateFilmRow.person_id,
        RatingRow.film_id == SlateFilmRow.film_id,
        RatingRow.rated_at >= SlateFilmRow.shown_at,
    )
    told = session.execute(
        select(
            SlateFilmRow.person_id,
            SlateFilmRow.film_id,
            SlateFilmRow.reason,
            SlateFilmRow.propensity,
            RatingRow.stars,
        )
        .join(RatingRow, rated)
        .join(ConsentRow, ConsentRow.person_id == SlateFilmRow.person_id)
        .where(ConsentRow.kind == Consent.TRAINING.value, ConsentRow.given.is_(True))
        .order_by(SlateFilmRow.shown_at)
    )
    last = {(person_id, film_id): rest for person_id, film_id, *rest in told}
    return [
        Outcome(person_id, reason["parts"], propensity, (stars - 1) / (_BEST - 1))
        for (person_id, _), (reason, propensity, stars) in sorted(last.items())
        if reason.get("parts")
    ]
