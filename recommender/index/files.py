"""The base of the index as files: one versioned folder, put in place by one rename."""

from __future__ import annotations

import json
import logging
import shutil
from contextlib import suppress
from pathlib import Path

import numpy as np

from recommender.drafts import new_draft
from recommender.index.cells import Cells
from recommender.index.films import ARRAYS, FilmIndex, Measures
from recommender.index.layers import Layer
from recommender.index.rules import RULES

_log = logging.getLogger(__name__)
_MEASURES = ("means", "spreads", "rarity")
_BITS = {
    "genre_bits": "genres",
    "regard_bits": "regards",
    "content_bits": "contents",
    "language_bits": "languages",
    "country_bits": "countries",
    "main_language_bits": "main_languages",
    "main_country_bits": "main_countries",
}
_CELLS = ("by_id", "cell_starts")
_MIDDLES = (*ARRAYS, "variances")
_CENTRES = tuple(f"centre_{name}" for name in _MIDDLES)


def save(layer: Layer, directory: Path, catalog: str) -> Path:
    """Write a layer as `directory/<revision>`; all others are removed.

    A process that has another one mapped keeps it until it loads the new one.

    Args:
        layer: what to write.
        directory: where to.
        catalog: tells the database it was read from from others.

    Raises:
        OSError: it cannot be written, as on a full disk.
    """
    place = directory / str(layer.revision)
    if place.exists():
        if load(place, catalog) is not None:
            return place
        shutil.rmtree(place, ignore_errors=True)
    films, cells = layer.films, layer.cells
    arrays = {name: getattr(films, name) for name in ARRAYS}
    arrays |= {name: getattr(films.measures, name) for name in _MEASURES}
    arrays |= {name: getattr(layer, of) for name, of in _BITS.items()}
    if cells is not None:
        arrays |= {"by_id": films.by_id, "cell_starts": cells.starts}
        arrays |= {f"centre_{name}": getattr(cells.centres, name) for name in _MIDDLES}
    about = {
        "catalog": catalog,
        "rules": RULES,
        "languages": layer.language_codes,
        "countries": layer.country_codes,
        "cells": cells is not None,
    }
    with new_draft(directory) as draft:
        for name, array in arrays.items():
            np.save(draft / f"{name}.npy", array)
        (draft / "about.json").write_text(json.dumps(about))
        with suppress(OSError):  # another process was faster with the same revision
            draft.rename(place)
    # Newer ones, too: they are of a catalog that was since put back to what it was before.
    for other in directory.iterdir():
        if other.name.isdigit() and other != place:
            shutil.rmtree(other, ignore_errors=True)
    return place


def newest(directory: Path, most: int) -> Path | None:
    """The folder of the newest layer that is not newer than a revision of the catalog."""
    try:
        kept = [int(path.name) for path in directory.iterdir() if path.name.isdigit()]
    except FileNotFoundError:
        return None
    fitting = [revision for revision in kept if revision <= most]
    return directory / str(max(fitting)) if fitting else None


def load(place: Path, catalog: str) -> Layer | None:
    """Map a layer into memory; None when it is not there, broken, or of another catalog or release.

    What other rules made of the same films is no index of theirs: see `recommender.index.rules`.
    """
    try:
        about = json.loads((place / "about.json").read_text())
        # Those of earlier releases do not tell their rules.
        if (about["catalog"], about.get("rules")) != (catalog, RULES):
            return None
        names = [*ARRAYS, *_MEASURES, *_BITS]
        if about["cells"]:
            names += (*_CELLS, *_CENTRES)
        # As plain arrays over the mapped files: they are quicker to take rows from.
        arrays = {name: np.asarray(np.load(place / f"{name}.npy", mmap_mode="r")) for name in names}
        languages, countries = (
            tuple(str(code) for code in about[kind]) for kind in ("languages", "countries")
        )
    except FileNotFoundError:
        return None
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        _log.warning("The ranking index is broken: %s", type(error).__name__)
        return None
    measures = Measures(**{name: arrays[name] for name in _MEASURES})
    cells = None
    if about["cells"]:
        centres = {name: arrays[f"centre_{name}"] for name in _MIDDLES}
        middles = FilmIndex(**centres, measures=measures)
        cells = Cells(arrays["cell_starts"], middles)
    own = {name: arrays[name] for name in ARRAYS}
    films = FilmIndex(**own, measures=measures, by_id=arrays.get("by_id"))
    bits = {of: arrays[name] for name, of in _BITS.items()}
    return Layer(
        revision=int(place.name),
        films=films,
        **bits,
        language_codes=languages,
        country_codes=countries,
        cells=cells,
    )
