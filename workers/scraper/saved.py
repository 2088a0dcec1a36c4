"""A saved page as JSON: what `python -m workers parse` prints."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from catalog.films.scraped import Review, WhereToWatch
from workers.scraper import sources
from workers.scraper.found import FilmPage, Found, OtherPage
from workers.scraper.page import Page

_GZIP = b"\x1f\x8b"
_LARGEST = 32 * 1024 * 1024


def read_file(path: Path, url: str) -> tuple[dict[str, Any], bool]:
    """What a saved page (as it is, or as .gz) is.

    Returns:
        The answer, and whether it is a film.

    Raises:
        OSError: the file cannot be read, or unpacked.
    """
    with path.open("rb") as file:
        is_packed = file.read(2) == _GZIP
    try:
        with gzip.open(path) if is_packed else path.open("rb") as file:
            body = file.read(_LARGEST)
    except (EOFError, zlib.error) as error:
        raise OSError("its .gz is cut off or damaged") from error
    found = sources.read(Page(url if "://" in url else f"https://{url}", body))
    return answer(found), isinstance(found, FilmPage)


def answer(found: Found) -> dict[str, Any]:
    """A page that was read, as JSON values."""
    if isinstance(found, FilmPage):
        film = {one.name: _plain(getattr(found.film, one.name)) for one in fields(found.film)}
        rating = film["rating"]
        told = dict(zip(("value", "best", "votes"), rating, strict=True)) if rating else None
        # Where a site tells no whole plot, what it tells in short is its plot.
        return {"kind": "film", **film, "plot": film["plot"] or film["synopsis"], "rating": told}
    if isinstance(found, OtherPage):
        links = {"films": list(found.links)} if found.links else {}
        return {"kind": found.kind.value, "name": found.name, **links, "error": found.told}
    return {"kind": "unreadable", "error": found.reason}


def _plain(value: Any) -> Any:
    """A field of a film as JSON values; `asdict` copies no mapping that cannot be changed."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [asdict(one) if isinstance(one, Review | WhereToWatch) else one for one in value]
    return value
