"""Cutting the plainest wishes of other languages out of a text, clause by clause.

A clause is a wish if it asks ("quiero", "film"), names a genre or refuses a term; what stands
before the asking stays where it tells how somebody is ("estoy triste y quiero una comedia").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from emotion.words.texts.lists import word_set
from emotion.words.wishes.abroad.aims import cut_aims_abroad
from emotion.words.wishes.abroad.asian import cut_asian
from emotion.words.wishes.abroad.bare import feelings_in
from emotion.words.wishes.abroad.changes import hear_change
from emotion.words.wishes.abroad.lexicon.contents import CONTENTS_ABROAD
from emotion.words.wishes.abroad.lexicon.dislikes import DISLIKES, GENRES_OF_LIFE
from emotion.words.wishes.abroad.lexicon.genres import ALIKE
from emotion.words.wishes.abroad.lexicon.kinds import KINDS
from emotion.words.wishes.abroad.lexicon.naming import NAMING
from emotion.words.wishes.abroad.lexicon.occasions import OCCASIONS, WATCHED
from emotion.words.wishes.abroad.lexicon.others import OTHERS, PLEASE
from emotion.words.wishes.abroad.lexicon.reach import ACCUSATIVE, REACH
from emotion.words.wishes.abroad.loved import cut_loved
from emotion.words.wishes.abroad.naming import Named, named_in
from emotion.words.wishes.abroad.spoken import adjectives, from_lands, in_languages
from emotion.words.wishes.abroad.times import cut_lengths, cut_years, lengths, years
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.terms import Term

# Portuguese "mais de" is "more than", French "avec ma" no "with but".
_CLAUSES = re.compile(
    r"([,.;!?\n]+|(?<!\w)(?:pero|mais(?! (?:longo )?(?:de|do|que) )|aber|sondern|mas|"
    r"(?<!avec )(?<!pour )ma|но|а|але|dar)(?!\w))",
    re.IGNORECASE,
)
# "No horror", "it was a film": what is English, too, tells nothing.
_ENGLISH_TOO: Final = frozenset({"was", "film", "dei film", "angst", "a film", *grammar.ENTRIES})
# "Щось нічого не вийшло" asks for nothing.
_VAGUE: Final = word_set(
    "что-то что-нибудь чего-нибудь ничего щось що-небудь чогось нічого algo nada niente qualcosa "
    "etwas was nichts ceva nimic"
)
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
# "Без ужасов комедию"; no other language that is read here has such a case.
_ACCUSATIVE = re.compile(rf"(?=[а-яёіїєґ]).*(?:{ACCUSATIVE})$", re.IGNORECASE)
# Who names a film or a person asks, whatever else is said; and who says nothing but a wish.
_SURE: Final = 2
_LONGEST_WISH: Final = 120
_MOST_BEFORE: Final = 9


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The words of one language, compiled.

    Attributes:
        asking: as in `Words`.
        being: as in `Words`.
        watched: what tells of a film seen before, and asks for none.
        term: a term, with what refuses it.
        kinds: genres and such, which ask by themselves.
        lands: where films are from.
        things: these, and for whom or what a film is: they ask where nothing else is said.
        spared: what a film is not to hold, with what refuses it.
        terms: what each term means.
        anew: what ends a refusal, between a thing refused and the next.
        carried: a refusal that goes on to what follows.
        title_ends: what ends a title, for it asks for something else.
        fillers: words that say nothing beside a wish.
    """

    code: str
    asking: re.Pattern[str]
    being: re.Pattern[str]
    watched: re.Pattern[str]
    term: re.Pattern[str]
    kinds: re.Pattern[str]
    lands: re.Pattern[str]
    things: re.Pattern[str]
    spared: re.Pattern[str]
    terms: tuple[tuple[re.Pattern[str], Term], ...]
    anew: re.Pattern[str]
    carried: re.Pattern[str]
    title_ends: re.Pattern[str]
    fillers: frozenset[str]


def cut_foreign(text: str, asked: Asked, this_year: int) -> str:
    """Take the wishes of other languages, those of `OTHERS` and Asian ones, out of a text.

    Returns:
        The text with a blank where something was found; as it is if it asks in none of these.
    """
    text = cut_aims_abroad(cut_asian(cut_loved(text, asked), asked, this_year), asked)
    language, named = _language(text)
    if language is None:
        return text
    if named is not None:
        named.note(asked)
        text = named.rest
    parts = _CLAUSES.split(_please().sub(f" {BLANK} ", text))
    refused = False
    for at in range(0, len(parts), 2):
        if hear_change(parts[at], asked, this_year):
            parts[at] = f" {BLANK} "
        else:
            has_names = named is not None and BLANK in parts[at]
            parts[at], refused = _cut_clause(
                parts[at], asked, language, this_year, has_names=has_names, refused_before=refused
            )
        # "But funnier": its "but" goes along.
        if at and parts[at].startswith(f" {BLANK}") and parts[at - 1].isalpha():
            parts[at - 1] = ""
    return "".join(parts)


def _language(text: str) -> tuple[_Patterns | None, Named | None]:
    """The language that a text asks in, and what it names there.

    It knows most of its words, at least two, or names something, or is nothing but a wish.
    """
    best, named, most = None, None, 1
    for code in _possible(text):
        patterns = _compiled(code)
        names = named_in(text, code, patterns.title_ends, patterns.term)
        count = _weight(text, patterns) + (_SURE if names else 0)
        if count > most:
            best, named, most = patterns, names, count
    return best, named


def _possible(text: str) -> tuple[str, ...]:
    """The languages that a text may ask in."""
    if _CYRILLIC.search(text):
        return ("uk",) if _UKRAINIAN.search(text) else ("ru", "uk")
    words = set(_WORD.findall(text.lower()))
    return tuple(code for code, one in OTHERS.items() if not words.isdisjoint(one.hints))


def _weight(text: str, patterns: _Patterns) -> int:
    """How many words of a language a text asks in."""
    found = [match["term"] for match in patterns.term.finditer(text)]
    found += patterns.asking.findall(text)
    own = {word.lower() for word in found} - _ENGLISH_TOO
    own -= set(sorted(own & _VAGUE)[1:])
    times = len(years(patterns.code).findall(text)) + len(lengths().findall(text))
    count = len(own) + times if own else 0
    if len(text) > _LONGEST_WISH:
        return count
    # "Un film de Cuba" is by nobody of that name.
    if patterns.asking.search(text) and patterns.lands.search(text):
        count += 1
    is_sure = _is_all_wish(text, patterns) or any(
        patterns.kinds.search(clause) and _is_all_wish(clause, patterns)
        for clause in _CLAUSES.split(text)[::2]
    )
    if _spares(text, patterns):
        # "Un thriller" may be of many languages, "mais pas trop sombre" is of one.
        return max(_SURE, count) + 1
    return max(_SURE, count) if is_sure else count


def _spares(text: str, patterns: _Patterns) -> bool:
    """Whether a name, or little more, goes on with what is not to be: "X, aber nicht so brutal"."""
    if len(text.split()) > _MOST_BEFORE or patterns.being.search(text):
        return False
    *_, last = _CLAUSES.split(text.rstrip(" .!"))
    return patterns.spared.search(last) is not None and _is_all_wish(last, patterns)


def _is_all_wish(text: str, patterns: _Patterns) -> bool:
    """Whether a text asks for something and says nothing else: "una comedia", "aus den 80ern"."""
    asks = patterns.term.search(text) if patterns.asking.search(text) else None
    thing = asks or patterns.things.search(text)
    left = years(patterns.code).sub(" ", lengths().sub(" ", text))
    if thing is None and left == text:
        return False
    for pattern in (patterns.term, patterns.asking, _please()):
        left = pattern.sub(" ", left)
    return all(word in patterns.fillers for word in _WORD.findall(left.lower()))


def _cut_clause(
    clause: str,
    asked: Asked,
    words: _Patterns,
    this_year: int,
    *,
    has_names: bool,
    refused_before: bool,
) -> tuple[str, bool]:
    """Note the wishes of a clause; returns what is left, and whether it ended in a refusal."""
    asks = words.asking.search(clause) or words.kinds.search(clause)
    refuses = any(match["refusal"] for match in words.term.finditer(clause))
    being = words.being.search(clause)
    is_all = asks is None and _is_all_wish(clause, words)
    if not (asks or refuses or has_names or is_all) or (being and not asks and not is_all):
        return clause, False
    if asks and words.watched.search(clause, 0, asks.start()):
        return clause, False
    start = asks.start() if asks and being and being.start() < asks.start() else 0
    wish = cut_lengths(cut_years(clause[start:], asked, words.code), asked)
    refused, end = False, 0
    for match in words.term.finditer(wish):
        refused = bool(match["refusal"]) or _reaches(
            words, wish[end : match.start()], match["term"], refused=refused
        )
        end = match.end()
        term = next(term for pattern, term in words.terms if pattern.fullmatch(match["term"]))
        if refused and term.if_refused is not None:
            asked.take(term.if_refused, 1.0, this_year)
        elif refused:
            asked.refuse(term, 1.0)
            asked.refuse_names(term.about)
        else:
            asked.take(term, 1.0, this_year)
    return f"{clause[:start]} {BLANK} ", refused and refused_before


def _reaches(words: _Patterns, between: str, term: str, *, refused: bool) -> bool:
    """Whether a refusal reaches a term: on in its clause, until something is wanted anew.

    Args:
        words: of the language.
        between: what stands between the term before, or the start of the clause, and this one.
        term: as typed.
        refused: whether the term before is refused.
    """
    if not refused:
        return words.carried.search(between) is not None
    if not between.strip():
        return _ACCUSATIVE.search(term) is None
    return words.anew.search(between) is None


@cache
def _please() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{PLEASE})(?!\w)", re.IGNORECASE)


@cache
def _compiled(code: str) -> _Patterns:
    words, naming = OTHERS[code], NAMING[code]
    genres = {pattern: Term(genres=frozenset({genre})) for pattern, genre in words.genres.items()}
    spoken, lands = in_languages(code), from_lands(code)
    alike = {pattern: Term(genres=frozenset({genre})) for pattern, genre in ALIKE.items()}
    terms = {
        **OCCASIONS[code],
        **KINDS[code],
        **genres,
        **alike,
        **spoken,
        **adjectives(code),
        **lands,
        **CONTENTS_ABROAD[code],
        **feelings_in(code),
        **words.terms,
    }
    # "Sin violencia": who refuses a feeling may tell a mood ("sin miedo").
    spared = [pattern for pattern, term in terms.items() if term.content]
    kinds = [
        *genres,
        *KINDS[code],
        *(pattern for pattern, term in OCCASIONS[code].items() if term.about),
    ]
    any_term = "|".join(terms)
    dislikes = DISLIKES[code]
    # "Odio estar triste" tells a mood.
    hated = "|".join(p for p, genre in words.genres.items() if genre not in GENRES_OF_LIFE)

    def bounded(pattern: str) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)

    return _Patterns(
        code=code,
        asking=bounded(words.asking),
        being=bounded(words.being),
        watched=bounded(WATCHED[code]),
        term=bounded(
            rf"(?P<refusal>(?:{words.refusing}|{dislikes.but})\s+(?:[\w'-]+\s+){{0,2}}?|"
            rf"(?:{dislikes.hating})\s+(?:[\w'-]+\s+){{0,3}}?(?:l')?(?=(?:{hated})(?!\w)))?"
            rf"(?P<term>{any_term})"
        ),
        kinds=bounded("|".join(kinds)),
        lands=bounded("|".join(lands)),
        things=bounded("|".join((*kinds, *OCCASIONS[code], *lands, *spared))),
        spared=bounded(rf"(?:{words.refusing})\s+(?:[\w'-]+\s+){{0,2}}?(?:{'|'.join(spared)})"),
        terms=tuple((re.compile(p, re.IGNORECASE), term) for p, term in terms.items()),
        anew=bounded(REACH[code].anew),
        carried=re.compile(
            rf"(?<!\w)(?:{words.refusing})\s+(?:(?!(?:{REACH[code].anew})\s)[\w'-]+\s+){{1,3}}?"
            rf"(?:{REACH[code].on})\s+(?:(?!(?:{REACH[code].anew})\s)[\w'-]+\s+){{0,3}}$",
            re.IGNORECASE,
        ),
        title_ends=re.compile(f"{years(code).pattern}|{'|'.join(spoken)}", re.IGNORECASE),
        fillers=naming.strays | naming.joins | words.fillers,
    )
