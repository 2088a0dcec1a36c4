"""A fetched or saved page: decoded once, its parts found by a quick parser and read by bs4."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup
from bs4.dammit import EncodingDetector
from selectolax.lexbor import LexborHTMLParser, LexborNode

from workers.scraper.wording import tidy

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
# JSON in a page may stand in a comment or a CDATA section.
_BEFORE_JSON = ("//<![CDATA[", "// <![CDATA[", "<![CDATA[", "<!--")
_AFTER_JSON = (";", "//]]>", "// ]]>", "]]>", "-->", ";")


@dataclass(frozen=True)
class Page:
    """A page as it came.

    Attributes:
        url: where it is from, after redirects.
        body: its bytes, decompressed.
        content_type: the header of this name, if it came over HTTP.
    """

    url: str
    body: bytes
    content_type: str = ""

    @property
    def host(self) -> str:
        """The host of its URL, in lower case; empty where there is none."""
        try:
            return (urlsplit(self.url).hostname or "").lower().rstrip(".")
        except ValueError:
            return ""

    @property
    def path(self) -> str:
        """The path of its URL."""
        try:
            return urlsplit(self.url).path
        except ValueError:
            return ""

    @cached_property
    def text(self) -> str:
        """The body as text: as UTF-8 where it is that, else as header or page declare it.

        Servers declare wrong charsets; text in another one is hardly ever valid UTF-8.
        """
        try:
            return self.body.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
        header = _CHARSET.search(self.content_type)
        declared = (
            header[1]
            if header
            else EncodingDetector.find_declared_encoding(self.body, is_html=True)
        )
        body, marked = EncodingDetector.strip_byte_order_mark(self.body)
        for encoding in (marked, declared, "windows-1252"):
            if encoding:
                try:
                    return body.decode(encoding, errors="replace")
                except (LookupError, ValueError, UnicodeError):
                    continue
        return self.body.decode("utf-8", errors="replace")

    @cached_property
    def tree(self) -> LexborHTMLParser:
        """The page, parsed."""
        return LexborHTMLParser(self.text)

    def first(self, selector: str) -> LexborNode | None:
        """The first element that matches a CSS selector."""
        return self.tree.css_first(selector)

    def all(self, selector: str) -> list[LexborNode]:
        """Every element that matches a CSS selector, in order."""
        return self.tree.css(selector)

    def soup(self, selector: str) -> BeautifulSoup | None:
        """The first part that matches a CSS selector, for BeautifulSoup to read."""
        node = self.first(selector)
        return soup_of(node) if node is not None else None

    def words(self, selector: str) -> str:
        """The text of the first element that matches; empty when there is none."""
        node = self.first(selector)
        return tidy(node.text()) if node is not None else ""

    def attribute(self, selector: str, name: str) -> str:
        """An attribute of the first element that matches; empty when there is none."""
        node = self.first(selector)
        return ((node.attributes.get(name) if node is not None else None) or "").strip()

    def meta(self, name: str) -> str:
        """What a meta element says."""
        return self.attribute(f'meta[property="{name}"], meta[name="{name}"]', "content")

    @cached_property
    def title(self) -> str:
        """The title in the page's head."""
        return self.words("title")

    @cached_property
    def canonical(self) -> str:
        """The URL by which the page wants to be known; its own where it says none."""
        named = self.attribute('link[rel="canonical"]', "href") or self.meta("og:url")
        return self.absolute(named) if named else self.url

    def absolute(self, link: str) -> str:
        """A link of the page as an absolute URL; empty when it is none."""
        if not link.strip():
            return ""
        try:
            joined = urljoin(self.url, link.strip())
        except ValueError:
            return ""
        return joined if joined.startswith(("http://", "https://")) else ""

    def json(self, selector: str) -> Iterator[Any]:
        """The JSON in every script that matches; what is no JSON is left out."""
        for node in self.all(selector):
            text = node.text()
            for attempt in (text, _unwrapped(text)):
                try:
                    told = json.loads(attempt, strict=False)
                except (ValueError, RecursionError):
                    continue
                yield told
                break


def _unwrapped(text: str) -> str:
    """JSON without the comment or section that stands around it."""
    text = text.strip()
    for before in _BEFORE_JSON:
        text = text.removeprefix(before).lstrip()
    for after in _AFTER_JSON:
        text = text.removesuffix(after).rstrip()
    return text


def soup_of(node: LexborNode) -> BeautifulSoup:
    """A part of a page, for BeautifulSoup to read."""
    return BeautifulSoup(node.html or "", "html.parser")
