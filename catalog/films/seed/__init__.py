"""The films that ship with Reelmood, written by us: one JSON object a line in a `.jsonl` here.

What films are called and about in another language stands in `translations`, in a file for each;
what else the best known are called in other countries in `other_titles.json`, by their keys, but
for titles that somebody may say of themselves ("Seul au monde").
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from catalog.films.models import CatalogStateRow
from catalog.films.scraped import ScrapedFilm, Translation
from catalog.profiles.profile import MODEL

SEED_DIR = Path(__file__).parent

_STATE = "seed"
_OTHER_TITLES = "other_titles.json"
_TRANSLATIONS = "translations"
_LISTS = ("countries", "languages", "directors", "cast", "genres", "keywords")


def seed_films(directory: Path = SEED_DIR) -> Iterator[ScrapedFilm]:
    """Every seed film, in the order of files and lines.

    Raises:
        ValueError: a line is no film; the message names file and line.
    """
    others = directory / _OTHER_TITLES
    titles = json.loads(others.read_text("utf-8")) if others.exists() else {}
    translations = _translations(directory)
    for path in sorted(directory.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            try:
                yield _film(json.loads(line), titles, translations)
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                raise ValueError(f"{path.name}, line {number}: {error}") from error


def seeded(session: Session) -> bool:
    """Whether these very seed films have been brought in already."""
    state = session.get(CatalogStateRow, _STATE)
    return state is not None and state.detail.get("digest") == _digest()


def note_seeded(session: Session) -> None:
    """Remember that the seed films as they are now have been brought in."""
    session.merge(CatalogStateRow(name=_STATE, revision=1, detail={"digest": _digest()}))


def _digest() -> str:
    told = hashlib.sha256(MODEL.encode())
    for path in (*sorted(SEED_DIR.rglob("*.jsonl")), SEED_DIR / _OTHER_TITLES):
        told.update(path.read_bytes())
    return told.hexdigest()


def _translations(directory: Path) -> Mapping[str, Mapping[str, Translation]]:
    """What films are called and about, by their keys and the languages."""
    found: dict[str, dict[str, Translation]] = defaultdict(dict)
    for path in sorted((directory / _TRANSLATIONS).glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            told = json.loads(line)
            key = told.pop("key")
            found[key][path.stem] = Translation(**told)
    return found


def _film(
    told: dict[str, Any],
    other_titles: Mapping[str, list[str]],
    translations: Mapping[str, Mapping[str, Translation]],
) -> ScrapedFilm:
    ids = {"seed": told.pop("key")}
    imdb_id = told.pop("imdb_id")
    if imdb_id:
        ids["imdb"] = imdb_id
    fields: dict[str, Any] = {
        name: tuple(value) if name in _LISTS else value for name, value in told.items()
    }
    others = tuple(other_titles.get(ids["seed"], ()))
    return ScrapedFilm(
        source="seed",
        ids=ids,
        other_titles=others,
        translations=translations.get(ids["seed"], {}),
        **fields,
    )
