"""The languages of films, as they are called in other languages: "auf Französisch", "coreana"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from babel import Locale

from emotion.words.lexicon.changes import CHANGES
from emotion.words.lexicon.terms import Term

# The languages that films are mostly asked for in.
_SPOKEN: Final = (
    "ar cs da de el en es et fa fi fr he hi hu id it ja ko lt lv nl no pl pt ro ru sv th tr uk vi "
    "zh"
)
# How adjectives are made of the names of languages: what ends so may end otherwise.
_ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "es": (
        ("és", "[eé]s(?:a|as|es)?"),
        ("án", "[aá]n(?:a|as|es)?"),
        ("ol", "ol(?:a|as|es)?"),
        ("o", "[oa]s?"),
    ),
    "fr": (
        ("turc", "tur(?:c|que)s?"),
        ("ien", "ien(?:ne)?s?"),
        ("éen", "[eé]en(?:ne)?s?"),
        ("ec", "ec(?:que)?s?"),
        ("", "(?:e|es|s)?"),
    ),
    "de": (("", "(?:e[rnms]?)?"),),
    "pt": (("ês", "[eê]s(?:a|as|es)?"), ("ão", "ã(?:o|es)?"), ("o", "[oa]s?")),
    "it": (("o", "[oaie]"), ("e", "[ei]")),
    "ro": (("ă", "[ăaei]?"),),
    "ru": (("ский", "ск(?:ий|ое|ого|ую|ая|ие|их|ой)"), ("цкий", "цк(?:ий|ое|ого|ую|ая|ие|их|ой)")),
    "uk": (("ька", "ьк(?:ий|е|ого|у|а|і|их|ої)"),),
}
# Countries that call their language otherwise.
_FROM: Final[Mapping[str, Mapping[str, str]]] = {
    "es": {
        r"american[oa]s?|estadounidenses?|brit[aá]nic[oa]s?": "en",
        r"mexican[oa]s?|argentin[oa]s?|colombian[oa]s?|chilen[oa]s?": "es",
        r"brasile[nñ][oa]s?": "pt",
    },
    "fr": {
        r"am[eé]ricaine?s?|britanniques?": "en",
        r"br[eé]silien(?:ne)?s?": "pt",
        r"mexicaine?s?|argentine?s?": "es",
        r"qu[eé]b[eé]cois(?:es?)?": "fr",
        r"indien(?:ne)?s?": "hi",
    },
    "de": {
        r"amerikanische?[rnms]?|britische?[rnms]?": "en",
        r"[oö]sterreichische?[rnms]?": "de",
        r"brasilianische?[rnms]?": "pt",
        r"mexikanische?[rnms]?|argentinische?[rnms]?": "es",
        r"indische?[rnms]?": "hi",
    },
    "pt": {
        r"american[oa]s?|brit[aâ]nic[oa]s?": "en",
        r"brasileir[oa]s?": "pt",
        r"mexican[oa]s?|argentin[oa]s?": "es",
    },
    "it": {r"american[oaie]|britannic[oaie]": "en", r"brasilian[oaie]": "pt"},
    "ro": {r"american[aăei]?": "en", r"rom[aâ]ne[sșş]t\w*|rom[aâ]nesc": "ro"},
    "ru": {r"американск\w+|британск\w+": "en", r"советск\w+": "ru", r"индийск\w+": "hi"},
    "uk": {r"американськ\w+|британськ\w+": "en", r"індійськ\w+": "hi"},
}


@cache
def in_languages(code: str) -> Mapping[str, Term]:
    """Patterns of "in French" in a language, for all languages that films are asked for in."""
    changes = CHANGES[code]
    bare, there = changes.ending
    return {
        changes.language.format(
            name=re.escape(name.removesuffix(bare) + there if name.endswith(bare) else name)
        ): Term(language=spoken)
        for spoken, name in _names(code)
    }


@cache
def adjectives(code: str) -> Mapping[str, Term]:
    """Patterns of "French", said of a film, in a language."""
    said = {pattern: Term(language=spoken) for pattern, spoken in _FROM[code].items()}
    for spoken, name in _names(code):
        ending = next((pair for pair in _ENDINGS[code] if name.endswith(pair[0])), None)
        if ending is not None:
            bare, there = ending
            said[re.escape(name.removesuffix(bare)) + there] = Term(language=spoken)
    return said


def _names(code: str) -> Iterator[tuple[str, str]]:
    named = Locale(code).languages
    for spoken in _SPOKEN.split():
        yield spoken, str(named[spoken]).lower()
