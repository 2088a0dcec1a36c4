"""Which of many patterns may match a text: those of which it holds a word that they need.

"(?:dead|dying) inside" needs "inside". Of a few hundred patterns an everyday sentence holds what
two or three need, and only these are then tried. Nothing is lost: what is not known for certain
lets a pattern pass.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

# The parser of the standard library, which knows all that `re` does. It is private and may change:
# a kind of node that is not known here lets its pattern pass, and tests hold sieves to `re`.
from re import _constants as op  # type: ignore[attr-defined] # see above
from re import _parser  # type: ignore[attr-defined] # see above
from typing import Any, Final, Generic, TypeVar

# What can be said in more ways is not spelled out.
_MOST_WAYS: Final = 20
# Letters of a word that tells enough.
_TELLING: Final = 4
# What `re.IGNORECASE` takes for an "i", and folding does not.
_DOTS: Final = str.maketrans("İı", "ii")
_ZERO_WIDTH: Final = frozenset({op.AT, op.ASSERT, op.ASSERT_NOT})
_REPEATS: Final = frozenset({op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT})
# All that is matched: nothing but where it stands, and nothing at all.
_NOTHING: Final = frozenset({""})
_NEVER: Final = frozenset[str]()

_Ways = frozenset[str]
Meaning = TypeVar("Meaning")


class Sieve(Generic[Meaning]):
    """Patterns with their meanings, of which only those are tried that may match a text.

    A pattern is compiled when it is first tried, as most never are and all would take a second.

    Args:
        patterns: in the order in which they are to be tried, each after what it means.
        flags: `re.IGNORECASE`, or none.
    """

    def __init__(self, patterns: Iterable[tuple[Meaning, str]], flags: int = 0) -> None:
        self._patterns: Final = tuple(patterns)
        self._flags: Final = flags
        self._compiled: dict[int, re.Pattern[str]] = {}
        places: dict[str, set[int]] = defaultdict(set)
        for at, (_, pattern) in enumerate(self._patterns):
            for word in needed(pattern) or _NOTHING:
                places[word].add(at)
        self._always: Final = frozenset(places.pop("", ()))
        # Where one word begins another the longer is found, and stands for both.
        self._places: Final = {
            word: frozenset[int]().union(*(places.get(word[:end], ()) for end in _ends(word)))
            for word in places
        }
        self._latin: Final = _finder(filter(str.isascii, self._places))
        self._others: Final = _finder(word for word in self._places if not word.isascii())

    def __iter__(self) -> Iterator[tuple[Meaning, re.Pattern[str]]]:
        """All patterns, in their order."""
        return map(self._at, range(len(self._patterns)))

    def among(self, text: str) -> list[tuple[Meaning, re.Pattern[str]]]:
        """The patterns that may match a text, in their order.

        They still are all that may once others were cut out of it and left a space: no word that
        a pattern needs is made by that.
        """
        text = folded(text)
        words = set(self._latin.findall(text))
        if not text.isascii():
            words.update(self._others.findall(text))
        passed = self._always.union(*map(self._places.__getitem__, words))
        return [self._at(at) for at in sorted(passed)]

    def _at(self, at: int) -> tuple[Meaning, re.Pattern[str]]:
        meaning, source = self._patterns[at]
        pattern = self._compiled.get(at)
        if pattern is None:
            pattern = self._compiled[at] = re.compile(source, self._flags)
        return meaning, pattern


def needed(pattern: str) -> _Ways:
    """Words, or parts of words, folded: one is in all that a pattern matches; none if not known."""
    known = _known(_parser.parse(pattern)) or ()
    return frozenset(folded(_longest_word(letters)) for letters in known)


def _known(tree: Iterable[tuple[Any, Any]]) -> _Ways | None:
    """Letters of which some are in all that a pattern matches."""
    whole, some = _sequence(tree)
    return _best([whole, some])


def _sequence(tree: Iterable[tuple[Any, Any]]) -> tuple[_Ways | None, _Ways | None]:
    """All that a sequence matches, if that is known and little; else some letters of all that."""
    run, is_whole = _NOTHING, True
    some: list[_Ways | None] = []
    for code, argument in tree:
        whole, part = _node(code, argument)
        if whole is not None and len(run) * len(whole) <= _MOST_WAYS:
            run = frozenset(before + after for before in run for after in whole)
        else:
            some += [run, part]
            run, is_whole = whole or _NOTHING, False
    return (run, None) if is_whole else (None, _best([*some, run]))


def _node(code: Any, argument: Any) -> tuple[_Ways | None, _Ways | None]:  # noqa: PLR0911 - a kind of node each
    if code is op.LITERAL:
        return frozenset({chr(argument)}), None
    # "(?!)": newer parsers have a code for it.
    if code is op.FAILURE or (code is op.ASSERT_NOT and not argument[1]):
        return _NEVER, None
    if code in _ZERO_WIDTH:
        return _NOTHING, None
    if code is op.IN and all(one is op.LITERAL for one, _ in argument):
        return frozenset(chr(letter) for _, letter in argument), None
    if code is op.SUBPATTERN:
        return _sequence(argument[-1])
    if code is op.ATOMIC_GROUP:
        return _sequence(argument)
    if code is op.BRANCH:
        return _any_of([_sequence(branch) for branch in argument[1]])
    if code in _REPEATS:
        least, most, repeated = argument
        whole, some = _sequence(repeated)
        if whole is not None and most == 1:
            return (whole if least else whole | _NOTHING), None
        return None, _best([whole, some]) if least else None
    return None, None


def _any_of(
    branches: Sequence[tuple[_Ways | None, _Ways | None]],
) -> tuple[_Ways | None, _Ways | None]:
    branches = [both for both in branches if both[0] != _NEVER]
    whole = [ways for ways, _ in branches if ways is not None]
    known = _NEVER.union(*whole)
    if len(whole) == len(branches) and len(known) <= _MOST_WAYS:
        return known, None
    some = [ways for both in branches if (ways := _best(both)) is not None]
    return None, _NEVER.union(*some) if len(some) == len(branches) else None


def _best(known: Iterable[_Ways | None]) -> _Ways | None:
    """Of letters that are needed those that tell most: the longest words, then the fewest."""
    telling = [ways for ways in known if ways and all(map(_longest_word, ways))]
    return max(telling, key=lambda ways: (_least(ways), -len(ways)), default=None)


def _least(ways: _Ways) -> int:
    return min(min(len(_longest_word(letters)), _TELLING) for letters in ways)


def _longest_word(letters: str) -> str:
    return max(letters.split(), key=len, default="")


def _ends(word: str) -> range:
    return range(1, len(word) + 1)


def _finder(words: Iterable[str]) -> re.Pattern[str]:
    """Finds the longest of some words at every place of a text."""
    known = sorted(words)
    return re.compile(f"(?=({_tree(known)}))" if known else "(?!)")


def _tree(words: Sequence[str]) -> str:
    """A pattern of sorted words that looks at a letter once, however many words begin with it."""
    by_first = groupby(filter(None, words), key=lambda word: word[0])
    branches = [re.escape(first) + _tree([w[1:] for w in some]) for first, some in by_first]
    may_end = "?" if branches and not words[0] else ""
    return f"(?:{'|'.join(branches)}){may_end}"


def folded(text: str) -> str:
    """A text in which letters are the same that `re.IGNORECASE` takes for the same."""
    return text.lower() if text.isascii() else text.translate(_DOTS).casefold()
