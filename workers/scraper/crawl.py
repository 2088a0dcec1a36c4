"""A run of the scraper: every due page, one lane a host, kept in small batches."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from urllib.parse import urldefrag, urlsplit

from sqlalchemy import Engine
from sqlalchemy.exc import DataError
from sqlalchemy.orm import Session

from catalog.films.pages import due_pages, hosts_with_due_pages, note_pages
from catalog.session import writing
from workers.scraper import sources
from workers.scraper.fetching.answers import Failed, Fetched, Skipped
from workers.scraper.fetching.fetcher import Fetcher
from workers.scraper.found import Found, UnreadablePage
from workers.scraper.keep import Visit, keep
from workers.scraper.page import Page
from workers.scraper.report import Report

# Pages that are fetched before they are kept: so many at most are fetched again after a kill.
_BATCH = 20
# What a value raises that is no text, or larger than its column; readers leave out what they know.
_NO_DATABASE_TAKES_IT = (DataError, OverflowError, UnicodeEncodeError)


async def crawl(
    engine: Engine,
    fetcher: Fetcher,
    starts: Iterable[str],
    *,
    read: Callable[[Page], Found] = sources.read,
    most_pages: int = 1_000_000,
    on_progress: Callable[[Report], None] = lambda _report: None,
) -> Report:
    """Fetch, read and keep every page that is due, and those they lead to.

    Args:
        engine: the catalog's database.
        fetcher: an open one.
        starts: pages to begin with; those that are known and not due are left.
        read: says what a page is.
        most_pages: pages to ask for at most.
        on_progress: told after every batch.
    """
    run = _Run(engine, fetcher, read, most_pages, on_progress)
    await asyncio.to_thread(run.note, starts)
    while hosts := [host for host in await asyncio.to_thread(run.hosts) if host not in run.closed]:
        async with asyncio.TaskGroup() as group:
            for host in hosts:
                group.create_task(run.visit_host(host))
    return run.report


class _Run:
    def __init__(
        self,
        engine: Engine,
        fetcher: Fetcher,
        read: Callable[[Page], Found],
        most_pages: int,
        on_progress: Callable[[Report], None],
    ) -> None:
        self.report = Report()
        self.closed: set[str] = set()
        self._engine, self._fetcher, self._read = engine, fetcher, read
        self._left = most_pages
        self._on_progress = on_progress
        # Films are changed by one at a time: in here, batches come in turn.
        self._writing = asyncio.Lock()

    def note(self, urls: Iterable[str]) -> None:
        """Note pages to begin with."""
        cleaned = [urldefrag(url).url for url in urls]
        with writing(self._engine) as session:
            note_pages(session, [(url, urlsplit(url).netloc.lower(), 0) for url in cleaned])

    def hosts(self) -> list[str]:
        """The hosts of which pages are due."""
        with Session(self._engine) as session:
            return hosts_with_due_pages(session)

    async def visit_host(self, host: str) -> None:
        """Visit a host's due pages, until there are none or the host is closed to us."""
        while host not in self.closed and (batch := await asyncio.to_thread(self._due, host)):
            visits = []
            for url, depth, etag, last_modified in batch:
                if self._left <= 0:
                    self.closed.add(host)
                    break
                self._left -= 1
                visit = await self._visit(url, depth, etag, last_modified)
                if isinstance(visit.answer, Failed) and visit.answer.ends:
                    # No fault of the page: it stays due for the next run.
                    self.closed.add(host)
                    self.report.failed[visit.answer.reason] += 1
                    break
                visits.append(visit)
            if visits:
                async with self._writing:
                    await asyncio.to_thread(self._keep, visits)
                self._on_progress(self.report)

    def _keep(self, visits: Sequence[Visit]) -> None:
        """Keep what came of visits, alone where one of them cannot be kept with the others."""
        try:
            keep(self._engine, visits, self.report)
        except _NO_DATABASE_TAKES_IT as error:
            if len(visits) > 1:
                for visit in visits:
                    self._keep([visit])
                return
            refused = Skipped(f"cannot be kept: {type(error).__name__}")
            keep(self._engine, [replace(visits[0], answer=refused, found=None)], self.report)

    def _due(self, host: str) -> list[tuple[str, int, str, str]]:
        with Session(self._engine) as session:
            rows = due_pages(session, host, _BATCH)
            return [(row.url, row.depth, row.etag, row.last_modified) for row in rows]

    async def _visit(self, url: str, depth: int, etag: str, last_modified: str) -> Visit:
        answer = await self._fetcher.fetch(url, etag=etag, last_modified=last_modified)
        found = None
        if isinstance(answer, Fetched):
            found = await asyncio.to_thread(self._safely, answer.page)
        return Visit(url, depth, answer, found)

    def _safely(self, page: Page) -> Found:
        """Read a page; one that makes its reader fall is unreadable, and the run goes on."""
        try:
            return self._read(page)
        except Exception as error:  # noqa: BLE001 # one page must not end a run of thousands
            return UnreadablePage(f"its reader fell over it: {type(error).__name__}")
