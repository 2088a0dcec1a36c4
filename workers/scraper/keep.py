"""Keep what a batch of pages told, in one transaction: films, links, and the pages' own state.

A run that is killed before the transaction ends finds the same pages due again; after it, none of
them. Nothing is lost and nothing doubled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

from sqlalchemy import Engine

from catalog.base import now
from catalog.films.pages import LONGEST_DATE, LONGEST_ETAG, PageRow, note_pages
from catalog.films.scraped import ScrapedFilm
from catalog.films.upsert import Outcome, upsert
from catalog.session import writing
from workers.scraper.fetching.answers import Answer, Failed, Fetched, NotModified, Skipped
from workers.scraper.found import FilmPage, Found, OtherPage
from workers.scraper.report import Report

# From a list to its lists to their films.
_DEEPEST = 3
_MOST_TRIES = 6
_FIRST_RETRY = timedelta(hours=1)
_SKIPPED_FOR = timedelta(days=180)
_LISTS_FOR = timedelta(days=7)
_TRENDING_FOR = timedelta(hours=6)
# A film's page changes most in its first years.
_FRESH_FOR = ((1, timedelta(days=7)), (5, timedelta(days=30)))
_OLD_FOR = timedelta(days=120)
_KNOWN_WELL = 100_000


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was asked for, what came, and what it was read as."""

    url: str
    depth: int
    answer: Answer
    found: Found | None = None


def keep(engine: Engine, visits: Sequence[Visit], report: Report) -> None:
    """Write what came of visits, and count it."""
    with writing(engine) as session:
        films = [one.found.film for one in visits if isinstance(one.found, FilmPage)]
        results = iter(upsert(session, films))
        outcomes: list[Outcome] = []
        links: list[tuple[str, str, int]] = []
        for visit in visits:
            row = session.get_one(PageRow, visit.url)
            if isinstance(visit.found, FilmPage):
                result = next(results)
                row.film_id = result.film_id
                outcomes.append(result.outcome)
            elif isinstance(visit.found, OtherPage) and visit.depth < _DEEPEST:
                links += [
                    (link, urlsplit(link).netloc.lower(), visit.depth + 1)
                    for link in visit.found.links
                ]
            _note(row, visit)
        discovered = note_pages(session, links)
    # Counted only now that it is kept.
    report.seen += len(visits)
    report.discovered += discovered
    report.films.update(outcomes)
    for visit in visits:
        _count(visit, report)


def _note(row: PageRow, visit: Visit) -> None:
    """Note in a page's row what became of it and when it is due again."""
    answer = visit.answer
    row.reason = _reason(visit)
    if isinstance(answer, Failed):
        row.tries += 1
        row.outcome = "failed"
        row.due_at = now() + _FIRST_RETRY * 2 ** min(row.tries, _MOST_TRIES)
        return
    span = due_in(visit.found)
    if isinstance(answer, NotModified) and row.fetched_at is not None:
        # Half as often as before: a list that was due every week is not left for months.
        span = min(max(2 * (row.due_at - row.fetched_at), _LISTS_FOR), _OLD_FOR)
    row.tries, row.fetched_at = 0, now()
    row.due_at = now() + (min(span, _TRENDING_FOR) if "trending" in visit.url else span)
    if isinstance(answer, Fetched):
        row.etag = _if_short(answer.etag, LONGEST_ETAG)
        row.last_modified = _if_short(answer.last_modified, LONGEST_DATE)
        row.outcome = "film" if isinstance(visit.found, FilmPage) else "skipped"
    elif isinstance(answer, Skipped):
        row.outcome = "skipped"


def _if_short(header: str, longest: int) -> str:
    """A header that asks whether a page has changed; one too long to be kept is as good as none."""
    return header if len(header) <= longest else ""


def due_in(found: Found | None) -> timedelta:
    """After which time a page is asked for again: by the film's age and how well it is known."""
    if isinstance(found, FilmPage):
        return _fresh_for(found.film)
    if isinstance(found, OtherPage) and found.links:
        return _LISTS_FOR
    return _OLD_FOR if found is None else _SKIPPED_FOR


def _fresh_for(film: ScrapedFilm) -> timedelta:
    age = date.today().year - film.year  # noqa: DTZ011 # a day more or less is no matter
    span = next((span for years, span in _FRESH_FOR if age <= years), _OLD_FOR)
    is_known_well = film.rating is not None and film.rating[2] >= _KNOWN_WELL
    return span / 2 if is_known_well else span


def _reason(visit: Visit) -> str:
    if isinstance(visit.answer, Skipped | Failed):
        return visit.answer.reason
    if isinstance(visit.found, OtherPage):
        return f"is a page of the kind: {visit.found.kind}"
    return "" if visit.found is None or isinstance(visit.found, FilmPage) else visit.found.reason


def _count(visit: Visit, report: Report) -> None:
    if isinstance(visit.answer, NotModified):
        report.films[Outcome.UNCHANGED] += 1
    elif isinstance(visit.answer, Failed):
        report.failed[visit.answer.reason] += 1
    elif not isinstance(visit.found, FilmPage):
        report.skipped[_reason(visit)] += 1
