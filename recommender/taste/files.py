"""What was learned of everybody's taste as files: versioned folders, the newest of which counts."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.drafts import new_draft
from recommender.taste.community import Community
from recommender.taste.model import TasteModel
from recommender.taste.moods import MoodModel
from recommender.taste.traits import TraitModel

_log = logging.getLogger(__name__)
_ARRAYS = ("starts", "targets", "weights", "popularity", "factors")
_MOOD_ARRAYS = ("centre", "axes", "between", "means", "counts")
_TRAIT_ARRAYS = ("shares", "usual", "powers")
# Each time a newer version took the place of the one that was just found.
_MOST_TRIES = 5


def save(learned: Community, directory: Path) -> None:
    """Write it beside what is there, in one rename; what is older is removed.

    A process that has the older one mapped keeps it until it loads the new one.
    """
    moods, traits = learned.model.moods, learned.model.traits
    arrays = {"films": learned.films}
    arrays |= {name: getattr(learned.model, name) for name in _ARRAYS}
    if moods is not None:
        arrays |= {name: getattr(moods, name) for name in _MOOD_ARRAYS}
    if traits is not None:
        arrays |= {name: getattr(traits, name) for name in _TRAIT_ARRAYS}
    about = {
        "people": learned.people,
        "learned_from": learned.learned_from,
        "moods": moods is not None,
        "traits": traits is not None,
    }
    with new_draft(directory) as draft:
        for name, array in arrays.items():
            np.save(draft / f"{name}.npy", array)
        (draft / "about.json").write_text(json.dumps(about))
        place = directory / str(max(_versions(directory), default=0) + 1)
        draft.rename(place)
    for older in directory.iterdir():
        if older.name.isdigit() and older != place:
            shutil.rmtree(older, ignore_errors=True)


def load(directory: Path, at_hand: Community | None = None) -> Community | None:
    """Map what was learned last into memory; None when there is nothing, or it is broken.

    Args:
        directory: where it lies.
        at_hand: what is loaded already, and returned when nothing newer is there.
    """
    for _ in range(_MOST_TRIES):
        newest = max(_versions(directory), default=None)
        if newest is None:
            return None
        place = directory / str(newest)
        try:
            return _read(place, at_hand)
        except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
            # Else it was removed while it was read, for there is a newer one.
            if place.exists():
                _log.warning("What was learned of taste is broken: %s", type(error).__name__)
                return None
    return None


def _read(place: Path, at_hand: Community | None) -> Community:
    told = json.loads((place / "about.json").read_text())
    if at_hand is not None and at_hand.learned_from == told["learned_from"]:
        return at_hand
    people, learned_from = int(told["people"]), str(told["learned_from"])
    model = TasteModel(
        **_mapped(place, _ARRAYS),
        people=people,
        moods=MoodModel(**_mapped(place, _MOOD_ARRAYS)) if told["moods"] else None,
        # What an earlier release learned has none: they come with the next training.
        traits=TraitModel(**_mapped(place, _TRAIT_ARRAYS)) if told.get("traits") else None,
    )
    return Community(model, _mapped(place, ("films",))["films"], people, learned_from)


def _mapped(place: Path, names: Sequence[str]) -> dict[str, npt.NDArray[Any]]:
    return {name: np.load(place / f"{name}.npy", mmap_mode="r") for name in names}


def _versions(directory: Path) -> list[int]:
    try:
        return [int(path.name) for path in directory.iterdir() if path.name.isdigit()]
    except FileNotFoundError:
        return []
