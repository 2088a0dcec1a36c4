"""Who watches and what for, and a few subjects that are said in one word, in other languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Feeling, Genre
from emotion.words.wishes.terms import Term

_FAMILY: Final = Term(genres=frozenset({Genre.FAMILY}))
_DATE: Final = Term(feelings=MappingProxyType({Feeling.LOVE: 0.7, Feeling.JOY: 0.5}))


def _about(*subjects: str) -> Term:
    return Term(about=subjects)


_CHRISTMAS: Final = _about("christmas")

OCCASIONS: Final[Mapping[str, Mapping[str, Term]]] = {
    "es": {
        r"(?:para (?:ver |verla |una tarde |una noche )?)?(?:en familia|con "
        r"(?:la |mi |toda la )?familia|con (?:los |mis |unos )?(?:ni[nñ]os|"
        r"hijos|peques|nietos|sobrinos))|para (?:toda la familia|(?:los |mis )?(?:ni[nñ]os|"
        r"hijos|peques))|familiar(?:es)?": _FAMILY,
        r"para (?:ver en )?una cita|para una noche rom[aá]ntica": _DATE,
        r"navide[nñ][oa]s?|de navidad|para navidad": _CHRISTMAS,
    },
    "fr": {
        r"(?:[aà] (?:voir|regarder) |pour (?:une soir[eé]e )?)?(?:en famille|avec (?:les |mes |"
        r"nos |des )?(?:enfants|petits-enfants|gosses))|pour (?:toute la famille|(?:les |mes )?"
        r"enfants)|familia(?:l|ux)": _FAMILY,
        r"pour un (?:rendez-vous|rencard|date)|pour une soir[eé]e (?:romantique|en amoureux)|"
        r"en amoureux": _DATE,
        r"de no[eë]l|pour no[eë]l": _CHRISTMAS,
    },
    "de": {
        r"(?:f[uü]r (?:einen |den )?(?:filmabend |abend )?)?(?:mit (?:den |meinen |unseren |zwei |"
        r"drei )?(?:kindern|enkeln|kids)|mit (?:der |meiner )?(?:ganzen )?familie)|"
        r"f[uü]r (?:die (?:ganze )?familie|(?:die |meine )?kinder)": _FAMILY,
        r"f[uü]r (?:ein |unser |das erste )date|zum date|f[uü]r einen romantischen abend": _DATE,
        r"weihnachtsfilme?n?|weihnachtlich\w*|zu weihnachten|[uü]ber weihnachten": _CHRISTMAS,
        r"zombiefilme?n?": _about("zombies"),
        r"vampirfilme?n?": _about("vampires"),
        r"agentenfilme?n?|spionagefilme?n?": _about("spy"),
        r"mafiafilme?n?": _about("mafia"),
        r"gangsterfilme?n?": _about("gangsters"),
        r"piratenfilme?n?": _about("pirates"),
        r"superheldenfilme?n?": _about("superhero"),
        r"katastrophenfilme?n?": _about("disaster"),
        r"hundefilme?n?": _about("dog"),
        r"tierfilme?n?": _about("animals"),
        r"stummfilme?n?": _about("silent film"),
    },
    "pt": {
        r"(?:para (?:ver |assistir |uma noite )?|pra (?:ver |assistir )?)?(?:em fam[ií]lia|com "
        r"(?:a |minha |toda a )?fam[ií]lia|com (?:as |os |meus |minhas )?(?:crian[cç]as|filhos|"
        r"netos))|(?:para|pra) (?:toda a fam[ií]lia|(?:as |os |meus )?"
        r"(?:crian[cç]as|filhos))": _FAMILY,
        r"(?:para|pra) um (?:encontro|date)|(?:para|pra) uma noite rom[aâ]ntica": _DATE,
        r"natalin[oa]s?|de natal|(?:para|pro) (?:o )?natal": _CHRISTMAS,
    },
    "it": {
        r"(?:da (?:vedere|guardare) |per (?:una serata )?)?(?:in famiglia|con (?:la |tutta la )?"
        r"famiglia|(?:con i|coi) (?:bambini|figli|miei figli|nipoti))|per (?:tutta la famiglia|"
        r"(?:i )?bambini)": _FAMILY,
        r"per un (?:appuntamento|primo appuntamento)|per una serata romantica": _DATE,
        r"natalizi[oaie]?|di natale|per natale": _CHRISTMAS,
    },
    "ro": {
        r"(?:de (?:v[aă]zut|vizionat) |pentru )?(?:[iî]n familie|cu (?:familia|toat[aă] familia|"
        r"copiii|nepo[tțţ]ii))|pentru (?:toat[aă] familia|copii)": _FAMILY,
        r"pentru o (?:[iî]nt[aâ]lnire|sear[aă] romantic[aă])": _DATE,
        r"de cr[aă]ciun": _CHRISTMAS,
    },
    "ru": {
        r"(?:(?:по)?смотреть |для (?:вечера|просмотра) )?(?:с (?:детьми|семь[её]й|ребёнком|"
        r"ребенком|внуками)|всей семь[её]й)|для (?:всей семьи|детей|семейного просмотра)": _FAMILY,
        r"для свидания|на свидание|для романтического вечера": _DATE,
        r"рождественск\w+|новогодн\w+|про (?:рождество|новый год)": _CHRISTMAS,
    },
    "uk": {
        r"(?:(?:по)?дивитися |для (?:вечора|перегляду) )?(?:(?:з|із) (?:дітьми|родиною|сім'єю|"
        r"дитиною|онуками)|(?:усією|всією) родиною)|для (?:всієї (?:родини|сім'ї)|дітей)": _FAMILY,
        r"для побачення|на побачення|для романтичного вечора": _DATE,
        r"різдвян\w+|новорічн\w+|про (?:різдво|новий рік)": _CHRISTMAS,
    },
}
