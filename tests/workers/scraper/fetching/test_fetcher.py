"""The fetcher against a server that misbehaves, over real sockets."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import pairwise

import pytest
from aiohttp import web

from tests.workers.scraper.fetching import misbehaving
from tests.workers.scraper.fetching.misbehaving import GOOD, Site, first, good, html, says, served
from workers.scraper.fetching.addresses import AllowList
from workers.scraper.fetching.answers import Failed, Fetched, NotModified, Skipped
from workers.scraper.fetching.fetcher import Fetcher
from workers.scraper.fetching.politeness import Politeness

QUICK = Politeness(
    least_delay=0.005, most_delay=0.05, most_patience=0.5, timeout=20.0, largest_body=100_000
)


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with served(Site()) as site:
        yield site


def _fetcher(politeness: Politeness = QUICK, *, hosts: tuple[str, ...] = ("127.0.0.1",)) -> Fetcher:
    return Fetcher(
        AllowList(hosts, allow_private=True),
        contact="films@example.org",
        politeness=politeness,
        allow_private=True,
    )


async def test_a_page_is_fetched_by_somebody_who_says_who_they_are(site: Site) -> None:
    async with _fetcher() as fetcher:
        answer = await fetcher.fetch(f"{site.url}/film#cast")

    assert isinstance(answer, Fetched)
    assert answer.page.text == GOOD
    assert site.paths == ["/robots.txt", "/film"]
    assert all("Reelmood" in one["User-Agent"] for one in site.headers)
    assert all("films@example.org" in one["User-Agent"] for one in site.headers)


async def test_robots_txt_is_asked_once_and_obeyed(site: Site) -> None:
    async with _fetcher() as fetcher:
        answers = [await fetcher.fetch(f"{site.url}/private/{n}") for n in range(3)]

    assert answers == [Skipped("robots.txt forbids it", by_rule=True)] * 3
    assert site.paths == ["/robots.txt"]


@pytest.mark.parametrize(
    ("odd", "path"),
    [
        (Site(robots_kind="application/octet-stream"), "private/1"),
        (Site(robots="\ufeffUser-agent: *\nDisallow: /private/"), "private/1"),
        (Site(), "a/../%70rivate/1"),
    ],
)
async def test_robots_txt_is_obeyed_however_it_or_a_page_is_written(odd: Site, path: str) -> None:
    async with served(odd) as site, _fetcher() as fetcher:
        answer = await fetcher.fetch(f"{site.url}/{path}")

    assert answer == Skipped("robots.txt forbids it", by_rule=True)


async def test_without_robots_txt_all_is_allowed_and_with_a_broken_one_nothing() -> None:
    async with served(Site(robots=None)) as free, _fetcher() as fetcher:
        assert isinstance(await fetcher.fetch(f"{free.url}/film"), Fetched)
    async with served(Site(robots_status=500)) as broken, _fetcher() as fetcher:
        answer = await fetcher.fetch(f"{broken.url}/film")
        assert answer == Failed("robots.txt cannot be read", ends=True)
        assert "/film" not in broken.paths
    async with served(Site(robots="#" * 200_000)) as large, _fetcher() as fetcher:
        answer = await fetcher.fetch(f"{large.url}/film")
        assert answer == Failed("robots.txt cannot be read", ends=True)


async def test_one_request_at_a_time_with_the_delay_that_robots_txt_asks_for() -> None:
    slow = Site(robots="User-agent: *\nCrawl-delay: 0.05\n")
    async with served(slow) as site, _fetcher() as fetcher:
        urls = [f"{site.url}/{n}" for n in range(5)]
        await asyncio.gather(*map(fetcher.fetch, urls))

    pages = [entry for entry in site.log if entry[0] != "/robots.txt"]
    assert len(pages) == 5
    assert all(after[1] - before[2] >= 0.05 for before, after in pairwise(pages))


async def test_what_has_not_changed_is_not_sent_again(site: Site) -> None:
    async def tagged(request: web.Request) -> web.StreamResponse:
        if request.headers.get("If-None-Match") == '"1"':
            return web.Response(status=304)
        return html(GOOD, ETag='"1"')

    site.routes["/film"] = tagged
    async with _fetcher() as fetcher:
        answer = await fetcher.fetch(f"{site.url}/film")
        assert isinstance(answer, Fetched)
        again = await fetcher.fetch(f"{site.url}/film", etag=answer.etag)

    assert again == NotModified()


@pytest.mark.parametrize("trouble", [says(500), says(429), says(503, **{"Retry-After": "0"})])
async def test_after_trouble_it_is_tried_again(site: Site, trouble: misbehaving.Handler) -> None:
    site.routes["/film"] = first(trouble, good)
    async with _fetcher() as fetcher:
        assert isinstance(await fetcher.fetch(f"{site.url}/film"), Fetched)


async def test_a_page_that_never_comes_is_given_up(site: Site) -> None:
    site.routes["/film"] = misbehaving.hangs
    async with _fetcher(replace(QUICK, tries=1, timeout=2.0)) as fetcher:
        assert await fetcher.fetch(f"{site.url}/film") == Failed("timed out")


async def test_a_page_that_breaks_off_is_asked_for_again_and_then_given_up(site: Site) -> None:
    site.routes["/film"] = misbehaving.breaks_off
    async with _fetcher(replace(QUICK, tries=2)) as fetcher:
        assert await fetcher.fetch(f"{site.url}/film") == Failed("ClientPayloadError")
    assert site.paths.count("/film") == 2


async def test_a_host_that_asks_for_an_hour_is_left_alone_for_it(site: Site) -> None:
    site.routes["/film"] = says(429, **{"Retry-After": "3600"})
    async with _fetcher() as fetcher:
        answers = [await fetcher.fetch(f"{site.url}/{path}") for path in ("film", "other")]

    assert all(isinstance(one, Failed) and "left alone" in one.reason for one in answers)
    assert site.paths == ["/robots.txt", "/film"]


async def test_a_host_that_keeps_failing_is_left_alone(site: Site) -> None:
    for number in range(9):
        site.routes[f"/{number}"] = says(500)
    async with _fetcher(replace(QUICK, failures=4)) as fetcher:
        answers = [await fetcher.fetch(f"{site.url}/{number}") for number in range(9)]

    assert all(isinstance(answer, Failed) for answer in answers)
    assert len(site.paths) == 1 + 4


@pytest.mark.parametrize(
    ("name", "reason"),
    [("bomb", "is larger than 100000 bytes when unpacked"), ("huge", "is larger than")],
)
async def test_a_page_too_large_is_not_taken(site: Site, name: str, reason: str) -> None:
    site.routes["/film"] = getattr(misbehaving, name)
    async with _fetcher() as fetcher:
        answer = await fetcher.fetch(f"{site.url}/film")

    assert isinstance(answer, Skipped)
    assert reason in answer.reason
    assert site.paths.count("/film") == 1
    # It is paid for all the same.
    assert fetcher.budget.bytes < QUICK.most_bytes - 10_000


async def test_redirects_are_followed_only_within_the_allow_list(site: Site) -> None:
    site.routes["/old"] = says(301, Location="/new")
    site.routes["/out"] = says(302, Location="https://elsewhere.example/")
    site.routes["/file"] = says(302, Location="file:///etc/passwd")
    site.routes["/loop"] = says(302, Location="/loop")
    site.routes["/secret"] = says(302, Location="/private/x")
    async with _fetcher() as fetcher:
        moved = await fetcher.fetch(f"{site.url}/old")
        assert isinstance(moved, Fetched)
        assert moved.page.url == f"{site.url}/new"
        assert await fetcher.fetch(f"{site.url}/out") == Skipped(
            "elsewhere.example is not on the allow-list", by_rule=True
        )
        assert await fetcher.fetch(f"{site.url}/file") == Skipped("is no web address", by_rule=True)
        assert await fetcher.fetch(f"{site.url}/loop") == Skipped("redirects without end")
        assert await fetcher.fetch(f"{site.url}/secret") == Skipped(
            "robots.txt forbids it", by_rule=True
        )


async def test_what_is_gone_or_no_page_is_skipped_with_the_reason(site: Site) -> None:
    site.routes["/gone"] = says(404)
    site.routes["/image"] = says(200, **{"Content-Type": "image/png"})
    async with _fetcher() as fetcher:
        assert await fetcher.fetch(f"{site.url}/gone") == Skipped("status 404")
        assert await fetcher.fetch(f"{site.url}/image") == Skipped("is image/png")


async def test_a_run_ends_when_its_budget_is_spent(site: Site) -> None:
    async with _fetcher(replace(QUICK, most_requests=3)) as fetcher:
        answers = [await fetcher.fetch(f"{site.url}/{n}") for n in range(4)]

    assert [type(answer) for answer in answers] == [Fetched, Fetched, Failed, Failed]
    assert len(site.paths) == 3


async def test_a_name_that_leads_into_a_private_network_is_refused_after_dns(site: Site) -> None:
    port = site.url.rpartition(":")[2]
    careful = Fetcher(AllowList(["localhost"], allow_private=True), contact="x", politeness=QUICK)
    async with careful as fetcher:
        answer = await fetcher.fetch(f"http://localhost:{port}/film")

    assert isinstance(answer, Skipped)
    assert "private network" in answer.reason
    assert site.log == []
