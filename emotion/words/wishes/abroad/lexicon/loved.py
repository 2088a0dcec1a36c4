"""How other languages say that a film was loved, and that it is films alike that are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LOVED: Final[Mapping[str, str]] = {
    "de": (r"(?:ich (?:habe? )?|mir (?:hat )?)?(?:mochte?|mag|liebe|liebte|gefiel|gef[aä]llt)"),
    "es": (
        r"(?:a m[ií] )?(?:me (?:ha )?(?:gust(?:a|[oó]|ado)|encant(?:a|[oó]|ado))|am[eé]|amo)"
        r"(?: mucho)?"
    ),
    "fr": (
        r"(?:j'ai|j'avais|on a) (?:vraiment |bien |beaucoup )?(?:ador[eé]|aim[eé])|j'(?:adore|aime)"
    ),
    "it": (
        r"(?:mi (?:[eè] )?piac(?:iut[oa]|e)|ho (?:adorato|amato)|adoro|amo)(?: (?:molto|tanto))?"
    ),
    "pt": (r"(?:eu )?(?:(?:gostei|gosto)(?: muito)? d[eoa]|ador(?:ei|o)|am(?:ei|o))"),
    "ro": (r"mi-a pl[aă]cut(?: mult)?|[iî]mi place|am adorat|ador"),
    "ru": (r"(?:мне )?(?:очень )?(?:понравил(?:ся|ась|ось|ись)|нравится)|(?:я )?(?:обожаю|люблю)"),
    "uk": (
        r"(?:мені )?(?:дуже )?(?:сподоба(?:вся|лася|лось|лись|лося)|подобається)|"
        r"(?:я )?(?:обожнюю|люблю)"
    ),
}
"""It stands before the title."""

SIMILAR: Final[Mapping[str, str]] = {
    "de": (
        r"(?:(?:und|bitte|ich|will|m[oö]chte|suche|hast du|gibt es|"
        r"noch) )*(?:et)?was (?:[aä]hnliches|"
        r"in der art|vergleichbares|in die richtung)(?: bitte)?|mehr (?:davon|in der art|so was)"
    ),
    "es": (
        r"(?:(?:y|quiero|busco|dame|hay|tienes) )*(?:algo|m[aá]s|otra) (?:parecid[oa]s?|similar|"
        r"as[ií]|"
        r"por el estilo|del estilo|como es[ao])"
    ),
    "fr": (
        r"(?:(?:et|je|veux|voudrais|cherche|tu as) )*(?:quelque chose|un truc|un autre|d'autres)"
        r"(?: films?)? (?:de |du )?(?:similaires?|semblables?|m[eê]me (?:genre|style)|"
        r"comme [cç]a|pareil)"
    ),
    "it": (
        r"(?:(?:e|voglio|vorrei|cerco|hai) )*(?:qualcosa|qualcos'altro|altro) (?:di |"
        r"del )?(?:simile|"
        r"cos[ií]|genere|simil[ei])"
    ),
    "pt": (
        r"(?:(?:e|quero|queria|procuro|tem) )*(?:algo|alguma coisa|outro|mais) (?:parecid[oa]s?|"
        r"similar|"
        r"assim|semelhante|nesse estilo|do tipo)"
    ),
    "ro": (
        r"(?:(?:[sșş]i|vreau|caut|ai) )*(?:ceva|altceva) (?:asem[aă]n[aă]tor|similar|la fel|"
        r"de genul|"
        r"a[sșş]a)"
    ),
    "ru": (
        r"(?:(?:и|а|хочу|дай|посоветуй|есть) )*(?:что-то|что-нибудь|что нибудь|ещ[её]|чего-нибудь) "
        r"(?:похожее|похожего|подобное|подобного|в (?:этом|том же) (?:духе|роде)|такое(?: же)?)"
    ),
    "uk": (
        r"(?:(?:і|а|хочу|дай|порадь|є) )*(?:щось|що-небудь|ще) (?:схоже|подібне|в (?:цьому|тому ж) "
        r"дусі|таке(?: ж)?)"
    ),
}
"""It ends the message."""
