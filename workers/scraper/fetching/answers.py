"""What became of a request for a page."""

from __future__ import annotations

from dataclasses import dataclass

from workers.scraper.page import Page


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page, with what lets the next visit ask whether it has changed."""

    page: Page
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class NotModified:
    """The page is as it was."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """The page is not for us: not allowed, gone, or no page at all.

    Attributes:
        by_rule: whether a rule keeps us away, so that nothing is known of the page itself.
        is_unread: whether it came, but was too large, or packed in a way that we cannot unpack.
    """

    reason: str
    by_rule: bool = False
    is_unread: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """The page could not be had this time; it may be later.

    Attributes:
        ends: whether no other page of its host can be had now either.
    """

    reason: str
    ends: bool = False


Answer = Fetched | NotModified | Skipped | Failed
