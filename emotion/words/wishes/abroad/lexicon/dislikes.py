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
        fine: what stands behind a kind that may be shown after all ("están bien").
    """

    hating: str
    but: str
    of: str
    fine: str


GENRES_OF_LIFE: Final = frozenset({Genre.WAR, Genre.FAMILY, Genre.ROMANCE, Genre.CRIME})
"""Who hates these hates no films, but what they tell of: "odio la guerra"."""

DISLIKES: Final[Mapping[str, Dislikes]] = {
    "es": Dislikes(
        hating=r"(?:yo )?(?:odio|detesto|no (?:me gustan?|soporto|aguanto))",
        but=r"(?:todo|cualquier cosa) menos|excepto|salvo",
        of=r"(?:(?:el|la|los|las) )?(?:(?:cine|pel[ií]culas|pelis) (?:de )?)?",
        fine=(r"(?:s[ií] )?(?:est[aá]n? bien|tambi[eé]n valen?|me valen?)(?: despu[eé]s de todo)?"),
    ),
    "fr": Dislikes(
        hating=r"(?:je )?(?:d[eé]teste|hais|ne supporte pas)|(?:je n'|j')aime (?:pas|plus)",
        but=r"(?:tout )?(?:sauf|except[eé]|hormis)",
        of=r"(?:l'|(?:les?|la|des?|du) )?(?:(?:films?|trucs?) )?(?:d'|de )?",
        fine=(
            r"(?:c'est (?:ok|bon|d'accord)|[cç]a (?:me )?va|sont ok|d'accord)"
            r"(?: (?:finalement|quand m[eê]me))?"
        ),
    ),
    "de": Dislikes(
        hating=r"(?:ich )?(?:hasse|mag keine?n?)",
        but=r"(?:alles )?au(?:ß|ss)er|(?:nur|blo(?:ß|ss)) keine?n?",
        of=r"(?:die |den |das )?",
        fine=(
            r"(?:(?:sind|ist|w[aä]ren|w[aä]re) (?:(?:doch|auch|jetzt|schon) )*"
            r"(?:ok(?:ay)?|in ordnung|gut|erlaubt)|gehen? (?:doch|auch))"
        ),
    ),
    "pt": Dislikes(
        hating=r"(?:eu )?(?:odeio|detesto|n[aã]o (?:gosto|suporto|curto))",
        but=r"tudo menos|exceto",
        of=r"(?:(?:de|[oa]s?|d[ao]s?) )?(?:filmes? (?:de )?)?",
        fine=r"(?:podem?(?: ser)?|tudo bem|est(?:á|a|ão|ao) (?:bem|ok))(?: afinal)?",
    ),
    "it": Dislikes(
        hating=r"(?:io )?(?:odio|detesto|non (?:mi (?:piace|piacciono)|sopporto|amo))",
        but=r"(?:tutto )?(?:tranne|eccetto)",
        of=r"(?:l'|(?:il?|gli|l[aeo]) )?(?:film (?:di |d')?)?",
        fine=r"(?:va(?:nno)? bene|sono ok|[eè] ok)(?: (?:dopo tutto|comunque))?",
    ),
    "ro": Dislikes(
        hating=r"(?:eu )?(?:ur[aă]sc|detest|nu(?:-| [iî])mi plac(?:e)?)",
        but=r"(?:orice )?[iî]n afar[aă] de",
        of=r"(?:filmele (?:de )?)?",
        fine=r"(?:e|sunt|este) (?:ok|bine|[iî]n regul[aă])(?: totu[sșş]i)?",
    ),
    "ru": Dislikes(
        hating=r"(?:я )?(?:ненавижу|терпеть не могу|не люблю)|мне не нрав(?:ятся|ится)",
        but=r"(?:вс[её] |что угодно )?кроме",
        of=r"(?:фильмы |кино )?(?:про )?",
        fine=(
            r"(?:вс[её]-таки |тоже |можно и )?"
            r"(?:можно|пойд[её]т|пойдут|подойд[её]т|подойдут|норм|ок)"
        ),
    ),
    "uk": Dislikes(
        hating=r"(?:я )?(?:ненавиджу|терпіти не можу|не люблю)|мені не подоба(?:ю|є)ться",
        but=r"(?:все |що завгодно )?(?:о?крім)",
        of=r"(?:фільми |кіно )?(?:про )?",
        fine=r"(?:все-таки |теж )?(?:можна|піде|підуть|підійде|підійдуть|норм|ок)",
    ),
}
