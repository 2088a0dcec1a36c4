"""Bring the films of a folder of JSON files into a catalog: films a second, memory, rows."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from benchmarks.memory import peak_mb
from catalog.engine import sync_engine
from catalog.films.models import FilmRow
from catalog.films.scraped import ScrapedFilm
from catalog.films.upsert import Outcome, upsert
from catalog.migrate import migrate
from catalog.session import writing
from workers.scraper.found import FilmPage, film_page
from workers.scraper.genres import genres_of
from workers.scraper.wording import names_in

_BATCH = 500
_DIRECTORS = re.compile(
    r"\bdirected(?:,? (?:and )?\w+(?: and \w+)?)? by "
    # A point after an initial ends no sentence.
    r"([A-Z](?:[^,.;]|(?<=\b[A-Z])\.)*?)"
    r"(?= from| and starring| and written| starring| based|, |(?<!\b[A-Z])\.|;| with| for|$)"
)


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import.

    Attributes:
        outcomes: how many films were new, updated or unchanged.
        seconds: by the clock.
        processor: seconds of our own process; a database server takes its own.
        rows: of films, afterwards.
        peak_mb: of the process's memory.
    """

    outcomes: Counter[Outcome]
    seconds: float
    processor: float
    rows: int
    peak_mb: float


def films_in(folder: Path) -> Iterator[ScrapedFilm]:
    """The films of `movies-*.json`, as the Wikipedia source would tell of them.

    The folder lists a film in each year that it was shown in, with other facts; a crawl would see
    its one article. So an article tells of one film: by the entry that says most, of equals the
    first.
    """
    told_best: dict[str, ScrapedFilm] = {}
    for path in sorted(folder.glob("movies-*.json")):
        for told in json.loads(path.read_text("utf-8")):
            found = _film(told)
            if isinstance(found, FilmPage):
                film = found.film
                article = film.ids.get("wikipedia")
                if article is None:
                    yield film
                elif article not in told_best or _facts(film) > _facts(told_best[article]):
                    told_best[article] = film
    yield from told_best.values()


def _facts(film: ScrapedFilm) -> int:
    return len(film.cast) + len(film.genres) + len(film.directors)


def _film(told: dict[str, Any]) -> object:
    extract = told.get("extract") or ""
    directors = _DIRECTORS.search(extract)
    return film_page(
        "wikipedia",
        {
            "title": told.get("title") or "",
            "year": told.get("year"),
            "ids": {"wikipedia": told["href"]} if told.get("href") else {},
            "cast": tuple(dict.fromkeys(told.get("cast") or ())),
            "directors": tuple(dict.fromkeys(names_in(directors[1]))) if directors else (),
            "genres": genres_of(told.get("genres") or ()),
            "synopsis": extract,
            "poster_url": told.get("thumbnail"),
        },
    )


def bring_in(url: str, films: Sequence[ScrapedFilm]) -> Imported:
    """Upsert films in short transactions, as a run of the scraper does."""
    migrate(url)
    engine = sync_engine(url)
    outcomes: Counter[Outcome] = Counter()
    started, spent = time.perf_counter(), time.process_time()
    try:
        for start in range(0, len(films), _BATCH):
            with writing(engine) as session:
                results = upsert(session, films[start : start + _BATCH])
                outcomes.update(result.outcome for result in results)
        seconds, processor = time.perf_counter() - started, time.process_time() - spent
        with Session(engine) as session:
            rows = session.scalar(select(func.count()).select_from(FilmRow)) or 0
    finally:
        engine.dispose()
    return Imported(outcomes, seconds, processor, rows, peak_mb())
