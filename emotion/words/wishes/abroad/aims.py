"""Aims in other languages, cut out of a text: "estoy triste, hazme reír"."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Aim
from emotion.words.texts.forms import plain_letters
from emotion.words.texts.lists import word_set
from emotion.words.wishes.abroad.lexicon.aims import AIMS
from emotion.words.wishes.abroad.lexicon.changes import A_BIT
from emotion.words.wishes.abroad.lexicon.others import OTHERS
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.lexicon.phrases import REFUSED_AIMS

_CLAUSES = re.compile(r"([,.;:!?\n¡¿]+)")
# "Tirami un po' su" asks for what "tirami su" does, "bring mich mal zum Lachen", too.
_A_BIT = re.compile(rf"(?<!\w)(?:{A_BIT}|mal|doch)(?!\w)")
_LAST: Final = frozenset(phrase.rpartition(" ")[2] for phrase in AIMS)
_MOST_WORDS = max(len(phrase.split()) for phrase in AIMS)
# "Bitte", and when: nothing that changes what is asked for.
_AFTER: Final = word_set(
    "bitte porfa please stp svp heute hoy stasera hoje diseara сегодня сьогодні"
)
# What may stand before: "ich möchte etwas zum Lachen".
_BEFORE: Final = frozenset(
    word
    for words in OTHERS.values()
    for told in (*words.fillers, *words.hints)
    for word in plain_letters(told).split()
) | word_set(
    "was quiero veux voudrais je vorrei хочу хочется мне что нибудь то фильм кино щось фильма "
    "хочеться мені фільм кіно що mochte will hatte gern ich brauche necesito besoin ai bisogno ho "
    "chose truc preciso нужно нужен треба нужна vreau am nevoie bitte dame zeig mir mal "
    "aber pero mais ma mas"
)
_REFUSING: Final = word_set("no nicht nichts ne pas nao non nu не kein nie nunca jamais")


def cut_aims_abroad(text: str, asked: Asked) -> str:
    """Take the aims of other languages out of a text, clause by clause, and note them.

    Only where the clause says nothing else: "das ist doch zum Lachen" tells of something.

    Returns:
        The text with a blank where one was found.
    """
    parts = _CLAUSES.split(text)
    for at in range(0, len(parts), 2):
        if _note(_A_BIT.sub(" ", plain_letters(parts[at])).split(), asked):
            parts[at] = f" {BLANK} "
    return "".join(parts)


def _note(words: list[str], asked: Asked) -> bool:
    """Note the aim that a clause ends in; whether there is one."""
    while words and words[-1] in _AFTER:
        words.pop()
    if not words or words[-1] not in _LAST:
        return False
    for begin in range(max(0, len(words) - _MOST_WORDS), len(words)):
        meant = AIMS.get(" ".join(words[begin:]))
        before = set(words[:begin])
        if meant is None or not before <= _BEFORE | _REFUSING:
            continue
        refused = bool(before & _REFUSING)
        if not isinstance(meant, Aim):
            asked.take(meant, 1.0, 0) if not refused else asked.refuse(meant, 1.0)
        elif refused:
            asked.feel(REFUSED_AIMS.get(meant, MappingProxyType({})))
        else:
            asked.aim = asked.aim or meant
        return True
    return False
