"""How other languages dislike a kind of film, or want any but one: "odio los musicales"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from emotion.vocabulary import Genre


@dataclass(frozen=True, slots=True)
class Dislikes:
    """How one language dislikes; all are regular expressions between word boundaries.

    Attributes:
        hating: whose kind of film follows ("odio").
        but: what asks for anything else ("todo menos").
        of: what may stand before the kind ("las películas de "); may be empty.
    """

    hating: str
    but: str
    of: str


OF_LIFE: Final = frozenset({Genre.WAR, Genre.FAMILY, Genre.ROMANCE, Genre.CRIME})
"""Who hates these hates no films, but what they tell of: "odio la guerra"."""

DISLIKES: Final[Mapping[str, Dislikes]] = {
    "es": Dislikes(
        hating=r"(?:yo )?(?:odio|detesto|no (?:me gustan?|soporto|aguanto))",
        but=r"(?:todo|cualquier cosa) menos|excepto|salvo",
        of=r"(?:(?:el|la|los|las) )?(?:(?:cine|pel[ií]culas|pelis) (?:de )?)?",
    ),
    "fr": Dislikes(
        hating=r"(?:je )?(?:d[eé]teste|hais|ne supporte pas)|(?:je n'|j')aime (?:pas|plus)",
        but=r"(?:tout )?(?:sauf|except[eé]|hormis)",
        of=r"(?:l'|(?:les?|la|des?|du) )?(?:(?:films?|trucs?) )?(?:d'|de )?",
    ),
    "de": Dislikes(
        hating=r"(?:ich )?(?:hasse|mag keine?n?)",
        but=r"(?:alles )?au(?:ß|ss)er|(?:nur|blo(?:ß|ss)) keine?n?",
        of=r"(?:die |den |das )?",
    ),
    "pt": Dislikes(
        hating=r"(?:eu )?(?:odeio|detesto|n[aã]o (?:gosto|suporto|curto))",
        but=r"tudo menos|exceto",
        of=r"(?:(?:de|[oa]s?|d[ao]s?) )?(?:filmes? (?:de )?)?",
    ),
    "it": Dislikes(
        hating=r"(?:io )?(?:odio|detesto|non (?:mi (?:piace|piacciono)|sopporto|amo))",
        but=r"(?:tutto )?(?:tranne|eccetto)",
        of=r"(?:l'|(?:il?|gli|l[aeo]) )?(?:film (?:di |d')?)?",
    ),
    "ro": Dislikes(
        hating=r"(?:eu )?(?:ur[aă]sc|detest|nu(?:-| [iî])mi plac(?:e)?)",
        but=r"(?:orice )?[iî]n afar[aă] de",
        of=r"(?:filmele (?:de )?)?",
    ),
    "ru": Dislikes(
        hating=r"(?:я )?(?:ненавижу|терпеть не могу|не люблю)|мне не нрав(?:ятся|ится)",
        but=r"(?:вс[её] |что угодно )?кроме",
        of=r"(?:фильмы |кино )?(?:про )?",
    ),
    "uk": Dislikes(
        hating=r"(?:я )?(?:ненавиджу|терпіти не можу|не люблю)|мені не подоба(?:ю|є)ться",
        but=r"(?:все |що завгодно )?(?:о?крім)",
        of=r"(?:фільми |кіно )?(?:про )?",
    ),
}
