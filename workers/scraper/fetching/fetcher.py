"""Fetch pages politely and safely, over aiohttp."""

from __future__ import annotations

import asyncio
import email.utils
import random
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from types import MappingProxyType, TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit

import aiohttp
from yarl import URL

from workers.scraper.fetching.addresses import AllowList, PrivateAddressError, PublicResolver
from workers.scraper.fetching.answers import Answer, Failed, Fetched, NotModified, Skipped
from workers.scraper.fetching.body import ENCODINGS, BodyError, read_body
from workers.scraper.fetching.lane import Lane
from workers.scraper.fetching.politeness import Budget, Politeness
from workers.scraper.fetching.robots import AGENT, Robots, no_rules, rules_in
from workers.scraper.page import Page

_REDIRECTS = {301, 302, 303, 307, 308}
_TOO_MUCH = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for.

    Attributes:
        kinds: how the content types of it begin.
        accept: the header that says so.
        largest: bytes at most, if fewer than manners allow.
    """

    kinds: tuple[str, ...]
    accept: str
    largest: int | None = None


PAGES = Wanted(
    ("text/", "application/xhtml", "application/json", "application/xml"),
    "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
)
# Rules are rules, whatever a server calls the file that they stand in.
_ROBOTS = Wanted(("",), "text/plain,*/*;q=0.1")


@dataclass(frozen=True, slots=True)
class _Redirect:
    url: str


@dataclass(frozen=True, slots=True)
class _Trouble:
    """A try that failed; `wait` is what the host asked for, in seconds."""

    reason: str
    wait: float | None = None


class Fetcher:
    """Fetches pages; an asynchronous context manager.

    Args:
        allowed: which URLs may be visited.
        contact: whom a site can write to about us; stands in the User-Agent.
        politeness: our manners.
        allow_private: whether names may lead into a private network; for tests only.
        keys: keys of APIs by host; sent to that very host alone, and never part of a page's URL.
        jitter: a number in [0, 1) each time, so that retries do not come in step.
    """

    def __init__(
        self,
        allowed: AllowList,
        *,
        contact: str,
        politeness: Politeness | None = None,
        allow_private: bool = False,
        keys: Mapping[str, str] = MappingProxyType({}),
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._allowed = allowed
        self._contact = contact
        self._manners = politeness or Politeness()
        self._allow_private = allow_private
        self._keys = keys
        self._jitter = jitter
        self.budget = Budget(self._manners)
        self._lanes: defaultdict[str, Lane] = defaultdict(lambda: Lane(self._manners))
        self._robots: dict[str, Robots] = {}
        self._asking: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Open the connections' pool."""
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit_per_host=1,
                resolver=None if self._allow_private else PublicResolver(),
                use_dns_cache=False,
            ),
            headers={
                "User-Agent": f"{AGENT}/1.0 (film catalog; {self._contact})",
                "Accept-Encoding": ENCODINGS,
                "Accept-Language": "en",
            },
            timeout=aiohttp.ClientTimeout(total=self._manners.timeout),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    async def fetch(
        self, url: str, *, etag: str = "", last_modified: str = "", wanted: Wanted = PAGES
    ) -> Answer:
        """Fetch a page; its redirects are followed as long as they stay on the allow-list."""
        asked = {
            "Accept": wanted.accept,
            "If-None-Match": etag,
            "If-Modified-Since": last_modified,
        }
        headers = {name: value for name, value in asked.items() if value}
        for _ in range(self._manners.redirects + 1):
            url = _as_asked_for(url)
            objection = self._allowed.objection(url)
            if objection:
                return Skipped(objection, by_rule=True)
            robots = await self._robots_of(url)
            if robots.is_closed:
                return Failed("robots.txt cannot be read", ends=True)
            if not robots.allows(url):
                return Skipped("robots.txt forbids it", by_rule=True)
            answer = await self._persist(url, headers, wanted)
            if not isinstance(answer, _Redirect):
                return answer
            url = answer.url
        return Skipped("redirects without end")

    async def _robots_of(self, url: str) -> Robots:
        """The rules of the URL's host, asked for once a day."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}".lower()
        async with self._asking[origin]:
            known = self._robots.get(origin)
            now = time.monotonic()
            if known is None or now - known.fetched_at > self._manners.robots_age:
                self._robots[origin] = known = await self._ask_robots(f"{origin}/robots.txt", now)
                self._lanes[parts.netloc.lower()].crawl_delay = known.crawl_delay
        return known

    async def _ask_robots(self, url: str, now: float) -> Robots:
        for _ in range(self._manners.redirects + 1):
            answer = await self._persist(url, {"Accept": _ROBOTS.accept}, _ROBOTS)
            if isinstance(answer, _Redirect) and not self._allowed.objection(answer.url):
                url = answer.url
                continue
            if isinstance(answer, Fetched):
                return rules_in(answer.page.body, now)
            # Whatever is no trouble of the server counts as a file that is not there; one that is
            # there and cannot be read may forbid anything.
            is_missing = isinstance(answer, Skipped) and not answer.is_unread
            return no_rules(now, is_closed=not is_missing)
        return no_rules(now, is_closed=False)

    async def _persist(
        self, url: str, headers: dict[str, str], wanted: Wanted
    ) -> Answer | _Redirect:
        """Ask for a URL, again after trouble, as often as manners allow."""
        lane = self._lanes[urlsplit(url).netloc.lower()]
        reason = ""
        for attempt in range(self._manners.tries):
            if not lane.breaker.allows:
                return Failed(
                    f"{reason or 'trouble'}; the host is left alone for a while", ends=True
                )
            if lane.wait > self._manners.most_patience:
                return Failed("the host asks to be left alone for longer than we wait", ends=True)
            if self.budget.is_spent:
                return Failed("the budget of this run is spent", ends=True)
            self.budget.requests -= 1
            async with lane.turn():
                answer = await self._ask(url, headers, wanted)
            if not isinstance(answer, _Trouble):
                lane.went_well()
                return answer
            reason = answer.reason
            lane.breaker.failed()
            lane.too_much(answer.wait or self._backoff(attempt, lane))
        return Failed(reason)

    def _backoff(self, attempt: int, lane: Lane) -> float:
        """Seconds before the next try: twice as many each time, and not in step with others."""
        longest = min(lane.delay * 2.0 ** (attempt + 1), self._manners.most_delay)
        return float(longest * (0.5 + self._jitter() / 2))

    async def _ask(
        self, url: str, headers: dict[str, str], wanted: Wanted
    ) -> Answer | _Redirect | _Trouble:
        assert self._session is not None  # noqa: S101 # within the context manager
        try:
            async with self._session.get(
                url, headers=headers, params=self._key_for(url), allow_redirects=False
            ) as response:
                return await self._answer(url, response, wanted)
        except BodyError as error:
            return Skipped(str(error), is_unread=True)
        except (aiohttp.InvalidURL, ValueError):
            return Skipped("is no URL")
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            if isinstance(error, PrivateAddressError) or _leads_inside(error):
                return Skipped("leads into a private network")
            name = "timed out" if isinstance(error, TimeoutError) else type(error).__name__
            return _Trouble(name)

    def _key_for(self, url: str) -> dict[str, str] | None:
        parts = urlsplit(url)
        # A redirect to plain HTTP would tell it to everybody on the way.
        is_safe = parts.scheme == "https" or self._allow_private
        key = self._keys.get(parts.hostname or "") if is_safe else None
        return {"api_key": key} if key else None

    async def _answer(
        self, url: str, response: aiohttp.ClientResponse, wanted: Wanted
    ) -> Answer | _Redirect | _Trouble:
        status = response.status
        if status == HTTPStatus.NOT_MODIFIED:
            return NotModified()
        if status in _REDIRECTS and response.headers.get("Location"):
            return _Redirect(urljoin(url, response.headers["Location"]))
        if status in _TOO_MUCH or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return _Trouble(f"status {status}", _retry_after(_header(response, "Retry-After")))
        if status != HTTPStatus.OK:
            return Skipped(f"status {status}")
        kind = (_header(response, "Content-Type") or "text/html").lower()
        if not kind.startswith(wanted.kinds):
            return Skipped(f"is {kind.partition(';')[0]}")
        body = await read_body(
            response.content.iter_chunked(_CHUNK),
            _header(response, "Content-Encoding"),
            min(self._manners.largest_body, wanted.largest or self._manners.largest_body),
            self.budget.came,
        )
        etag, last_modified = (_header(response, name) for name in ("ETag", "Last-Modified"))
        return Fetched(Page(url, body, kind), etag, last_modified)


def _as_asked_for(url: str) -> str:
    """The URL as aiohttp asks for it: a rule on "/private" holds for "/a/../private", too."""
    try:
        return str(URL(url).with_fragment(None))
    except ValueError:
        return url


def _header(response: aiohttp.ClientResponse, name: str) -> str:
    """A header of an answer; empty where there is none.

    aiohttp hands bytes that are no text on as half characters, which no database takes.
    """
    return response.headers.get(name, "").encode(errors="replace").decode()


def _leads_inside(error: BaseException) -> bool:
    """Whether aiohttp wrapped the refusal of a private address."""
    inner = getattr(error, "os_error", None) or error.__cause__
    return isinstance(inner, PrivateAddressError)


def _retry_after(told: str) -> float | None:
    """The seconds of a Retry-After, which is a number or a date."""
    if told.strip().isdecimal():
        return min(float(told), 7 * 24 * 3600.0)
    try:
        moment = email.utils.parsedate_to_datetime(told)
    except (ValueError, TypeError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
