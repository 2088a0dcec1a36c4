"""Look at the posters that are due, politely, and keep what came of it."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from catalog.films.posters import Look, due_posters, keep_looks
from catalog.session import writing
from workers.posters.picture import LARGEST, objection
from workers.scraper.fetching.answers import Answer, Failed, Fetched, Skipped
from workers.scraper.fetching.fetcher import Fetcher, Wanted
from workers.scraper.report import Report

# Looks that are kept at once: so many at most are done again after a kill.
_BATCH = 20
_LONGEST_REASON = 100
# What a picture may call itself; its bytes say what it is.
_PICTURES = Wanted(
    ("image/", "application/octet-stream", "binary/octet-stream"), "image/*", LARGEST
)


async def check_posters(engine: Engine, fetcher: Fetcher, report: Report, most: int) -> None:
    """Look at posters that are new or were looked at long ago.

    One host is not waited for by another, and nobody is asked twice at once.

    Args:
        engine: the catalog's database.
        fetcher: an open one.
        report: where good and bad posters are counted.
        most: posters to look at.
    """
    due = await asyncio.to_thread(_due, engine, most)
    by_host: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for film_id, url in due:
        by_host[urlsplit(url).netloc].append((film_id, url))
    writing = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        for posters in by_host.values():
            group.create_task(_visit(engine, fetcher, report, writing, posters))


async def _visit(
    engine: Engine,
    fetcher: Fetcher,
    report: Report,
    writing: asyncio.Lock,
    posters: Sequence[tuple[int, str]],
) -> None:
    """Look at the posters of one host, until there are no more or it is closed to us."""
    for start in range(0, len(posters), _BATCH):
        looks, is_closed = await _look_at(fetcher, posters[start : start + _BATCH])
        async with writing:
            await asyncio.to_thread(_keep, engine, looks)
        for look in looks:
            report.posters[_told(look)] += 1
        if is_closed:
            return


async def _look_at(fetcher: Fetcher, posters: Iterable[tuple[int, str]]) -> tuple[list[Look], bool]:
    """What came of posters, and whether their host is closed to us for now."""
    looks: list[Look] = []
    for film_id, url in posters:
        answer = await fetcher.fetch(url, wanted=_PICTURES)
        if isinstance(answer, Failed) and answer.ends:
            # No fault of the poster: it stays due for the next run.
            return looks, True
        is_good, reason = await asyncio.to_thread(_verdict, answer)
        looks.append(Look(film_id, url, is_good, reason[:_LONGEST_REASON]))
    return looks, False


def _verdict(answer: Answer) -> tuple[bool | None, str]:
    """Whether a poster is good, and what speaks against it or kept us from looking."""
    if isinstance(answer, Fetched):
        reason = objection(answer.page.body)
        return not reason, reason
    if isinstance(answer, Skipped):
        return answer.by_rule, answer.reason
    return None, answer.reason if isinstance(answer, Failed) else ""


def _due(engine: Engine, most: int) -> list[tuple[int, str]]:
    with Session(engine) as session:
        return due_posters(session, most)


def _keep(engine: Engine, looks: Sequence[Look]) -> None:
    with writing(engine) as session:
        keep_looks(session, looks)


def _told(look: Look) -> str:
    if look.is_good is None:
        return "not seen"
    return ("not visited" if look.reason else "good") if look.is_good else "bad"
