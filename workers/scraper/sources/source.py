"""What a source is: a name, its hosts, its rules, and a function that reads its pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from workers.scraper.found import Found
from workers.scraper.page import Page


class Crawling(StrEnum):
    """Whether a site may be crawled."""

    OPEN = "open"
    """Its terms and robots.txt allow it."""
    ON_REQUEST = "on request"
    """Only where the operator, who must have the right, puts it on the allow-list."""
    WITH_KEY = "with a key"
    """An API, visited where the operator has a key."""
    REFUSED = "refused"
    """Its terms forbid it; no allow-list changes that."""


@dataclass(frozen=True, slots=True)
class Source:
    """A site films are read from.

    Attributes:
        name: the name under which facts of it are kept.
        hosts: its domains; a page of a subdomain is one of its own.
        read: what a page of it is.
        rules: its terms and robots rule, in a line.
        starts: pages that lead to films.
        pictures: the hosts its posters lie on; visited where the site itself may be.
    """

    name: str
    hosts: tuple[str, ...]
    read: Callable[[Page], Found]
    rules: str
    crawling: Crawling = Crawling.ON_REQUEST
    starts: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()

    def has(self, host: str) -> bool:
        """Whether a host is one of its own."""
        return any(host == own or host.endswith(f".{own}") for own in self.hosts)
