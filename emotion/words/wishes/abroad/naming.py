"""What films should be like, with whom and about what, in other languages than English.

"Algo como Amélie", "ein Film mit Audrey Tautou", "un film sur les pirates", "nichts mit Tom
Cruise". A title or a name is taken only as far as it goes for certain: who tells of a film seen
("einen Film mit Tom Hanks gesehen") asks for none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from emotion.words.texts.lists import word_set
from emotion.words.wishes.abroad.lexicon.naming import NAMING, Naming
from emotion.words.wishes.abroad.lexicon.subjects import SUBJECTS
from emotion.words.wishes.asked import BLANK, LONGEST_NAME, Asked
from emotion.words.wishes.english.names import QUOTED

_STRETCH = r"(?P<names>[^.,;:!?¤()\n]{2,200})"
_PARTICLES: Final = word_set("de da del della di do dos du la le van von der den ter")
_INDEFINITE: Final = word_set("un une una uno um uma ein eine einen")
# "I want nothing with": before these words what is refused, or one of a kind, is a wish.
_WANTING: Final = (
    r"(?:(?:(?:ich )?(?:will|m[oö]chte|h[aä]tte gern)|bitte|lieber|aber|no quiero|quiero|quisiera|"
    r"pero|je (?:ne )?(?:veux|voudrais)|mais|n[aã]o quero|quero|queria|mas|non voglio|voglio|"
    r"vorrei|ma|nu vreau|vreau|dar|(?:я )?(?:не )?хочу|но|але)\s+)"
)
# After these a clause tells of something.
_TELLING: Final = (
    r"que|qui|che|care|der|die|das|и|und|y|et|como|wie|как|що|что|ist|war|sind|hat|macht|wird|kann|"
    r"du|ich|er|sie|wir|es|est|[eé]tait|era|fue|est[aá]|[eè]|foi|я|ты|он|она|у|мне|мені|не|nicht|"
    r"no|pas|n[aã]o|non|nu|"
    # "A film with Robert De Niro" is English, whatever his name has in it.
    r"with|by|starring|featuring"
)
_LINKS: Final = ("like", "without", "beside", "about", "by")
_MOST_WORDS_OF_TITLE: Final = 9
_MOST_WORDS_UNMARKED: Final = 4
_MOST_WORDS_OF_SUBJECT: Final = 3
# One more for each of "Almodóvar", "Penélope Cruz" in "de Almodóvar con Penélope Cruz".
_MOST_LINKS: Final = 4


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The naming of one language, compiled.

    Attributes:
        after_film: names after a word for films.
        further_on: the same, past an "of" that names nobody: "película de terror con zombis".
        opening: names that open the text.
    """

    after_film: re.Pattern[str]
    further_on: re.Pattern[str]
    opening: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where names stand.

    Attributes:
        link: what leads to them.
        opens: whether that opens the text, with no film before it.
        vague: whether what stands before may be anything.
        refused: whether they are refused.
    """

    link: str
    opens: bool
    vague: bool
    refused: bool


@dataclass(slots=True)
class Named:
    """What a text names, and the text with a blank in place of each.

    Attributes:
        rest: the text without the names and what leads to them.
        like: titles.
        people: names of people.
        about: subjects, in English where they are known; or names of whatever.
        without: any of these, refused.
    """

    rest: str
    like: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)

    def note(self, asked: Asked) -> None:
        """Ask for it."""
        asked.note_titles(self.like)
        asked.note_people(self.people)
        asked.note_subjects(self.about)
        asked.refuse_names(self.without)


def named_in(text: str, code: str, times: re.Pattern[str], terms: re.Pattern[str]) -> Named | None:
    """Find what a text names.

    Args:
        text: as typed.
        code: the language it is read in.
        times: titles and names end before these, too.
        terms: what else is asked for in this language; names end before it, but not titles.

    Returns:
        What was found; None where nothing was.
    """
    naming, patterns = NAMING[code], _compiled(code)
    named = Named(text)

    def take(match: re.Match[str]) -> str:
        kept = _note(match, named, naming, times, terms)
        return match.group() if kept is None else kept

    named.rest = patterns.opening.sub(take, named.rest)
    for _ in range(_MOST_LINKS):
        before = named.rest
        named.rest = patterns.further_on.sub(take, patterns.after_film.sub(take, before))
        if named.rest == before:
            break
    return None if named.rest == text else named


def _note(
    match: re.Match[str],
    named: Named,
    naming: Naming,
    times: re.Pattern[str],
    terms: re.Pattern[str],
) -> str | None:
    """Note what a match names; returns what is left of it, or None if it names nothing."""
    parts = match.groupdict()
    link = next(link for link in _LINKS if parts.get(link))
    place = _Place(
        link,
        opens="film" not in parts,
        # "Algo malo sobre ellos", "einer wie der andere": said of anything.
        vague=not parts.get("film") and not (parts.get("vague") and not parts["described"]),
        refused=bool(parts.get("none")) or link == "without",
    )
    rest = match.string[match.end() :]
    # "Avec Omar Sy ?" asks for a film with him.
    is_all = link == "beside" and not rest.strip("? ")
    asks_back = place.opens and rest[:1] in {":", "?"} and not is_all
    # "Avec les enfants" tells who watches.
    if asks_back or (link != "like" and terms.match(match.string, match.start(link))):
        return None
    if parts["quoted"]:
        words, goes_on = [parts["quoted"]], ""
    else:
        stretch = parts["names"]
        ends = [end.search(stretch) for end in ((times,) if link == "like" else (times, terms))]
        at = min((end.start() for end in ends if end), default=len(stretch))
        words, goes_on = stretch[:at].split(), stretch[at:]
    note = _note_title if link == "like" else _note_names
    taken = note(words, named, naming, place, is_quoted=bool(parts["quoted"]))
    if not taken:
        return None
    # What is refused leaves nothing to ask for.
    asking = "" if parts.get("none") else match.string[match.start() : match.start(link)]
    return f"{asking} {BLANK} {' '.join(words[taken:])} {goes_on}"


def _note_title(
    words: Sequence[str], named: Named, naming: Naming, place: _Place, *, is_quoted: bool
) -> int:
    """Note the title that words begin with; returns how many it takes, 0 if they are none."""
    if place.refused:
        return 0
    taken = 1 if is_quoted else _title_length(words, naming, place)
    if taken:
        named.like.append(" ".join(words[:taken]))
    return taken


def _note_names(
    words: Sequence[str], named: Named, naming: Naming, place: _Place, *, is_quoted: bool
) -> int:
    """Note the names and subjects that words begin with; returns how many they take."""
    items, taken = ([words], 1) if is_quoted else _items(words, naming)
    names = [_whatever(item, naming, place) for item in items]
    if not all(names):
        return 0
    for item, name in zip(items, names, strict=True):
        is_person = _is_full_name(item) and name == " ".join(item)
        kept = named.without if place.refused else named.people if is_person else named.about
        kept.append(name)
    return taken


def _title_length(words: Sequence[str], naming: Naming, place: _Place) -> int:
    """How many words a title takes of those it begins; 0 if they are none."""
    length = next((at for at, word in enumerate(words) if word in naming.ends), len(words))
    title = words[:length]
    if not title or title[0].lower() in naming.own or len(" ".join(title)) > LONGEST_NAME:
        return 0
    is_marked = title[0][0].isupper() or title[0][0].isdigit()
    if not is_marked and (place.opens or place.vague or title[0] in _INDEFINITE):
        return 0
    most = _MOST_WORDS_OF_TITLE if is_marked and not place.opens else _MOST_WORDS_UNMARKED
    return length if length <= most else 0


def _items(words: Sequence[str], naming: Naming) -> tuple[list[list[str]], int]:
    """The names in a list of them, and how many words it takes."""
    items: list[list[str]] = [[]]
    for at, word in enumerate(words):
        if word in naming.joins:
            items.append([])
        elif word in naming.ends:
            return items, at
        else:
            items[-1].append(word)
    return items, len(words)


def _whatever(item: Sequence[str], naming: Naming, place: _Place) -> str:
    """What an item names, in English if it is a known subject; empty if it is no name.

    Where it opens a message only a full name is certain, or a known subject; where anything may be
    spoken of, what is known or has capitals.
    """
    told = " ".join(item)
    bare = list(item)
    while bare and bare[0].lower() in naming.strays:
        bare.pop(0)
    known = SUBJECTS.get(told.lower()) or SUBJECTS.get(" ".join(bare).lower())
    if place.opens and not known:
        return told if _is_full_name(item) and item[0].lower() not in naming.own else ""
    if known or not bare:
        return known or ""
    if bare[0].lower() in naming.own or len(bare) > _MOST_WORDS_OF_SUBJECT:
        return ""
    capitals = [word[0].isupper() for word in bare if word not in _PARTICLES]
    if all(capitals) and capitals:
        return " ".join(bare)
    # "De" leads to all and nothing; and what is partly a name goes on with what somebody did.
    return "" if place.vague or place.link == "by" or any(capitals) else " ".join(bare)


def _is_full_name(item: Sequence[str]) -> bool:
    """Whether these are two to four words in capitals, but for a "de" between them."""
    if not (
        1 < len(item) <= _MOST_WORDS_UNMARKED and item[0][0].isupper() and item[-1][0].isupper()
    ):
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in item)


@cache
def _compiled(code: str) -> _Patterns:
    words = NAMING[code]
    gap = r"(?:\s+|(?<='))"
    name = rf"(?:{QUOTED}|{_STRETCH})"
    described = rf"(?P<described>(?:(?!(?:{_TELLING})\s)[\w'-]+\s+){{0,3}}?)"
    starts = rf"(?:^|(?<=[.,;:!?]\s)|(?<={BLANK}\s))\s*{_WANTING}?"

    def after_film(links: Sequence[str]) -> re.Pattern[str]:
        leads = "|".join(f"(?P<{link}>{getattr(words, link)})" for link in links)
        return re.compile(
            rf"(?:(?:{starts}(?P<none>{words.none})|(?<!\w)(?:(?P<vague>{words.vague})|"
            rf"(?P<film>{words.film})))\s+{described}|{starts}(?:{words.one})\s+|{BLANK}\s+)"
            rf"(?:{leads}){gap}{name}",
            re.IGNORECASE,
        )

    return _Patterns(
        after_film=after_film(_LINKS),
        further_on=after_film([link for link in _LINKS if link != "by"]),
        opening=re.compile(
            rf"^\s*(?:(?P<like>{words.opens})|(?P<without>{words.without})|"
            rf"(?P<about>{words.about})|(?P<beside>{words.beside})){gap}{name}",
            re.IGNORECASE,
        ),
    )
