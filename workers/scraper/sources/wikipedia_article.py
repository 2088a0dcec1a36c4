"""The parts of a Wikipedia article, in the layouts of the last years (desktop, mobile, Parsoid)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote

from bs4 import BeautifulSoup, Tag
from selectolax.lexbor import LexborNode

from workers.scraper.page import Page, soup_of
from workers.scraper.wording import names_in, tidy, unique, words_of

_CONTENT = ("#mw-content-text .mw-parser-output", "#mw-content-text", "#bodyContent", "body")
_NOT_TEXT = (
    "sup.reference, .reference, .mw-editsection, style, script, .noprint, .mw-ref, .IPA, "
    "[style*='display:none'], [style*='display: none'], .mw-empty-elt, .Inline-Template, "
    ".ext-phonos, .nowrap > .rt-commentedText + sup"
)
_PARAGRAPHS = {"p", "ul", "ol", "dl", "blockquote"}
_HEADINGS = {"h1", "h2"}
# It is the film itself, and no director, album or novel of one.
_CALLED_A_FILM = re.compile(
    r"^[^.]*?\b(?:is|was) (?:an?|the) (?:(?!(?:of|for|from|by|who|that|which)\b)[^ ]+ ){0,12}?"
    r"(?:film|movie)\b(?! (?:and \w+ )?(?:\w+(?:[eo]r|ess)|critic|series|festival)\b)"
    r"[^.]*?(?:directed|starring|released)"
)
# "M. Night Shyamalan", "Guillermo del Toro", "Robert Downey, Jr."; a full stop ends any other name.
_WORD = r"(?:(?:[^\W\d_a-z]\.)+|St\.|[^\W\d_a-z][\w'’-]*)"
_SMALL = r"(?:(?:de|del|della|di|da|dos|du|von|van|der|den|la|le|el|al) )*"
_NAME = rf"{_WORD}(?: {_SMALL}{_WORD})+(?:, [JS]r\.)?"
_NAMES = rf"{_NAME}(?:(?:,? and |, ){_NAME})*"
_CATEGORIES = "#mw-normal-catlinks li, .catlinks li"
_HEADING_CLASSES = ("mw-heading", "section-heading")
_POSTER = re.compile(r"\.(?:jpe?g|png|webp|gif)\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_LISTED = "li a[href], td a[href], th a[href], dd a[href]"
# Parts of a list that lead elsewhere.
_ASIDE = (
    ".navbox a, .reflist a, .references a, .reference a, .infobox a, .hatnote a, .metadata a, "
    ".sistersitebox a, #toc a, .toc a, .side-box a"
)
_LEADS_ON = re.compile(r"Lists? of .*(?:films?|movies?)\b|\d{4} in film\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:https?://\w+\.(?:m\.)?wikipedia\.org)?(?:/wiki/|\./)([^?]+)$")
# A colon may stand in the title of a film; these are other things than articles, but for the
# categories of films, which lead on.
_NO_ARTICLE = re.compile(
    r"(?:File|Image|Help|Special|Talk|Template|Wikipedia|Portal|User|Draft|Module|MediaWiki|"
    r"TimedText|Book|\w+_talk|Category(?!:[^:]*films(?:_|$))):",
    re.IGNORECASE,
)
# What is longer is no sentence, and to look for a verb and a noun in it would never end.
_LONGEST_SENTENCE = 1500
_LAST_LABELS = ("directed by", "produced by", "written by", "starring")


def article_of(page: Page) -> Article | None:
    """The article in a page; None where there is none."""
    content = next(filter(None, map(page.first, _CONTENT)), None)
    title = page.words("h1#firstHeading, #firstHeading, h1")
    if not title:
        title = re.sub(r" [-–—] Wikipedia.*$", "", page.title)
    if content is None or not title or not page.all(f"#mw-content-text p, p, {_BOX}"):
        return None
    return Article(page, title, content)


_BOX = "table.infobox, .infobox"


@dataclass(frozen=True)
class Article:
    """An article of which each part is read when it is asked for."""

    page: Page
    title: str
    content: LexborNode = field(repr=False)

    @cached_property
    def box(self) -> BeautifulSoup | None:
        """The infobox without references and hidden parts."""
        soup = self.page.soup(_BOX)
        return _bare(soup, keep_dates=True) if soup else None

    @cached_property
    def rows(self) -> dict[str, Tag]:
        """The cells of the infobox by their label, in lower case."""
        rows: dict[str, Tag] = {}
        for row in self.box.find_all("tr") if self.box else ():
            label, cell = row.find("th"), row.find("td")
            if isinstance(label, Tag) and isinstance(cell, Tag):
                rows.setdefault(words_of(label).lower().rstrip(":"), cell)
        return rows

    @cached_property
    def categories(self) -> tuple[str, ...]:
        """The names of the categories the article is in."""
        shown = [tidy(node.text()) for node in self.page.all(_CATEGORIES)]
        linked = self.page.all('link[rel="mw:PageProp/Category"]') if not shown else []
        addresses = [(node.attributes.get("href") or "").partition(":")[2] for node in linked]
        return unique([*shown, *(unquote(name).replace("_", " ") for name in addresses)])

    @cached_property
    def paragraphs(self) -> list[BeautifulSoup]:
        """The paragraphs before the first heading."""
        found = []
        for node in self._top():
            if _is_heading(node):
                break
            if node.tag == "p":
                soup = _bare(soup_of(node))
                if soup.get_text(strip=True) and not soup.select_one("#coordinates"):
                    found.append(soup)
        return found

    @cached_property
    def lead(self) -> str:
        """The text before the first heading."""
        return "\n".join(filter(None, (words_of(one) for one in self.paragraphs)))

    @cached_property
    def first_sentence(self) -> str:
        """The beginning of the lead, without what stands in brackets."""
        text = self.lead.partition("\n")[0][:_LONGEST_SENTENCE]
        for _ in range(3):
            text = _BRACKETS.sub("", text)
        verb = re.search(r"\b(?:is|was|are)\b", text)
        start = verb.start() if verb else 0
        end = re.search(r"(?<![A-Z][a-z])(?<![A-Z])[.](?:\s|$)", text[start:])
        return text[: start + end.start()] if end else text

    @property
    def is_called_a_film(self) -> bool:
        """Whether the first sentence says that it is a film."""
        return bool(_CALLED_A_FILM.search(self.first_sentence))

    @property
    def is_disambiguation(self) -> bool:
        """Whether the article only tells namesakes apart."""
        return (
            self.page.first("#disambigbox, .dmbox-disambig") is not None
            or "Disambiguation pages" in self.categories
            or "(disambiguation)" in self.title
        )

    def section(self, names: Sequence[str]) -> str:
        """The paragraphs of the first section with one of these headings, subsections included."""
        headings = {_title_of(node): node for node in self.page.all("h2")}
        heading = next((headings[name] for name in names if name in headings), None)
        if heading is None:
            return ""
        told = (soup_of(node) for node in _following(heading) if node.tag in _PARAGRAPHS)
        return "\n".join(filter(None, (words_of(_bare(soup)) for soup in told)))

    def cast(self) -> tuple[str, ...]:
        """Who plays, by the section of this name."""
        heading = next(
            (one for one in self.page.all("h2") if _title_of(one).startswith("cast")),
            None,
        )
        names: list[str] = []
        for node in _following(heading) if heading is not None else ():
            if node.tag == "ul":
                items = _bare(soup_of(node)).find_all("li")
                told = (re.split(r"\s+(?:as|[-–—:])\s+|,\s", words_of(item))[0] for item in items)
                names.extend(told)
        return unique(_BRACKETS.sub("", name) for name in names)[:30]

    def said(self, before: str) -> list[str]:
        """The names that stand behind some words of the lead: "directed by", "starring"."""
        found = re.search(rf"\b{before} ({_NAMES})", self.lead[:_LONGEST_SENTENCE])
        return names_in(found[1]) if found else []

    @cached_property
    def foreign_names(self) -> list[tuple[str, str]]:
        """What the first sentence gives in other languages, by their codes."""
        names = []
        first = self.paragraphs[0] if self.paragraphs else None
        for tag in first.select("[lang]") if first else ():
            code = str(tag.get("lang") or "")
            # A code such as ja-Latn marks a transliteration, fr-fonipa a pronunciation.
            if code and not code.startswith("en") and not re.search(r"-(?:Latn|fon)", code):
                names.append((code.partition("-")[0], words_of(tag)))
        return names

    @property
    def boxed_name(self) -> str:
        """The name in its own language that stands at the top of the infobox."""
        for label, cell in self.rows.items():
            if label in _LAST_LABELS:
                break
            tagged = cell.select_one("[lang]:not([lang*=Latn]), big")
            if tagged is not None:
                return words_of(tagged)
        return ""

    @cached_property
    def external_links(self) -> tuple[str, ...]:
        """The addresses in the section of external links; of the whole article without one."""
        heading = next(
            (node for node in self.page.all("h2") if "external links" in node.text().lower()), None
        )
        parts = [*_following(heading)] if heading is not None else [self.content]
        links = (link for part in parts for link in part.css("a[href]"))
        return unique((link.attributes.get("href") or "") for link in links)

    def links(self) -> tuple[str, ...]:
        """The films, further lists and categories that a list leads to, as absolute URLs.

        Not every link of a list is a film: its tables name directors, studios and newspapers, too.
        Titles of films stand in italics; a category has nothing but titles.
        """
        if self.title.startswith("Category:"):
            return self._addresses(self.content.css("#mw-pages li a, #mw-subcategories a"))
        aside = {node.mem_id for node in self.content.css(_ASIDE)}
        links = [link for link in self.content.css(_LISTED) if link.mem_id not in aside]
        further = [link for link in links if _LEADS_ON.match(tidy(link.text()))]
        in_italics = {node.mem_id for node in self.content.css("i a, em a, cite a")}
        titles = [link for link in links if link.mem_id in in_italics]
        if not titles:
            # Some lists have none in italics; the first link of an entry is its title then.
            firsts = (entry.css_first("a[href]") for entry in self.content.css("li, tr"))
            named = {node.mem_id for node in firsts if node is not None}
            titles = [link for link in links if link.mem_id in named]
        return self._addresses([*titles, *further])

    def _addresses(self, links: Sequence[LexborNode]) -> tuple[str, ...]:
        found = []
        for link in links:
            address = (link.attributes.get("href") or "").partition("#")[0]
            article = _ARTICLE.match(address)
            if article is not None and not _NO_ARTICLE.match(article[1]):
                found.append(self.page.absolute(address))
        return unique(found)

    @property
    def poster(self) -> str | None:
        """The address of the picture in the infobox."""
        for image in self.box.select("img") if self.box else ():
            address = str(image.get("src") or image.get("data-src") or "")
            if _POSTER.search(address) and "/static/" not in address:
                return self.page.absolute(address) or None
        return None

    def _top(self) -> Iterator[LexborNode]:
        """The elements of the article's top, also where sections wrap them."""
        for node in self.content.iter():
            wraps = node.tag == "section" or "mw-parser-output" in _classes(node)
            yield from node.iter() if wraps else (node,)


def _bare(soup: BeautifulSoup, *, keep_dates: bool = False) -> BeautifulSoup:
    """A part without references and what is not shown."""
    for extra in soup.select(_NOT_TEXT):
        if keep_dates and (extra.select_one(".bday") or "bday" in _classes(extra)):
            continue
        extra.decompose()
    return soup


def _classes(node: LexborNode | Tag) -> str:
    told = node.attributes.get("class") if isinstance(node, LexborNode) else node.get("class")
    return " ".join(told) if isinstance(told, list) else told or ""


def _is_heading(node: LexborNode) -> bool:
    classes = _classes(node)
    return node.tag in _HEADINGS or "mw-heading2" in classes or "section-heading" in classes


def _title_of(heading: LexborNode) -> str:
    """What a heading says, in lower case, without the link to edit its section."""
    headline = heading.css_first(".mw-headline") or heading
    return _BRACKETS.sub("", tidy(headline.text())).strip().lower()


def _following(heading: LexborNode) -> Iterator[LexborNode]:
    """What stands between a heading and the next of its rank."""
    start, parent = heading, heading.parent
    if parent is not None and any(name in _classes(parent) for name in _HEADING_CLASSES):
        start = parent
    node = start.next
    while node is not None and not _is_heading(node):
        if node.tag == "section":
            yield from node.iter()
        elif node.tag != "-text":
            yield node
        node = node.next
