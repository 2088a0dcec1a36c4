"""A guess at English or French, the languages Watson reads moods in, by their commonest words."""

from __future__ import annotations

import re
from typing import Final

from emotion.words.texts.lists import word_set

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

COMMON: Final[dict[str, frozenset[str]]] = {
    "en": word_set(
        "i i'm im the a an and or but is am are was were my me you your he she it we they this "
        "that to of in on at for with from by so just not no don't dont can't cant feel feeling "
        "felt day today tonight tomorrow week work boss job happy sad angry tired bored scared "
        "nervous good bad great nice rough hard everything nothing something have has had got "
        "been what why how when about really very too all out up down off back home love hate "
        "need want"
    ),
    "fr": word_set(
        "je j'ai suis tu il elle nous vous ils elles le la les un une des du de et ou mais est "
        "sont c'est ce cette ça ca mon ma mes ne pas plus très tres trop pour avec sans dans sur "
        "au aux qui que quoi quand journée jour soir demain aujourd'hui heureux heureuse triste "
        "fatigué fatiguée content contente peur colère marre rien tout me m'a m'ennuie j'en"
    ),
    # Only there to win over the two above.
    "other": word_set(
        "estoy soy es el los las muy que por para con sin hoy mi me una uno no yo y estou sou "
        "muito não nao com meu minha hoje eu um uma os ich bin der die das und nicht ist ein eine "
        "mein mir mich heute sehr so mit sono io il lo gli che non molto oggi mia mio di e per "
        "sunt mi-e și si nu foarte azi o eu un am main hoon hai bahut aaj mera meri nahi ki ka ho "
        "raha rahi"
    ),
}


def guess_language(text: str) -> str | None:
    """Guess whether a text is English or French.

    Returns:
        "en", "fr", or None for any other language and when in doubt.
    """
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    hits = {code: sum(word in common for word in words) for code, common in COMMON.items()}
    best = max(hits, key=lambda code: hits[code])
    ties = sum(count == hits[best] for count in hits.values())
    if hits[best] == 0 or ties > 1 or best == "other":
        return None
    return best
