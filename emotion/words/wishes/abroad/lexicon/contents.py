"""What people ask to be spared in a film, in other languages, beside violence and blood."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Content, Feeling
from emotion.words.wishes.terms import Term

SEX: Final = Term(content=frozenset({Content.SEX}))
FRIGHTS: Final = Term(content=frozenset({Content.FRIGHTS}))
DARK: Final = Term(
    feelings=MappingProxyType({Feeling.FEAR: 0.5, Feeling.SADNESS: 0.4}),
    content=frozenset({Content.DARKNESS}),
)
HARMED_ANIMALS: Final = Term(content=frozenset({Content.HARMED_ANIMALS}))
_MEANT: Final = (SEX, FRIGHTS, DARK, HARMED_ANIMALS)


def _terms(*words: str) -> Mapping[str, Term]:
    """Words for sex scenes, jump scares, what is dark, and animals that come to harm."""
    return MappingProxyType(dict(zip(words, _MEANT, strict=True)))


CONTENTS_ABROAD: Final[Mapping[str, Mapping[str, Term]]] = {
    "es": _terms(
        r"escenas? (?:de sexo|sexuales?|er[oó]ticas?|de cama|subidas de tono)|sexo|desnudos|"
        r"er[oó]tic[oa]s?",
        r"sustos|sobresaltos|jump ?scares?",
        r"oscur[oa]s?|s[oó]rdid[oa]s?|perturbador(?:a|es|as)?",
        r"(?:perros?|animales|gatos?) (?:muertos?|que (?:mueran?|muere[n]?|sufra[n]?|sufre[n]?))|"
        r"(?:que )?(?:se )?muera[n]? (?:el|los|ning[uú]n) (?:perros?|animal(?:es)?|gatos?)|"
        r"maltrato animal",
    ),
    "fr": _terms(
        r"sc[eè]nes? (?:de sexe|sexuelles?|[eé]rotiques?|de nu|os[eé]es?)|sexe|nudit[eé]|"
        r"[eé]rotiques?",
        r"sursauts|jump ?scares?|screamers?",
        r"sombres?|glauques?|d[eé]rangeante?s?",
        r"(?:chiens?|animaux|animal|chats?) (?:morts?|qui (?:meurt|meurent|souffre(?:nt)?))|"
        r"mort (?:d'|de |du )(?:animal|animaux|chiens?|chats?)|maltraitance animale",
    ),
    "de": _terms(
        r"sex(?:szenen?)?|nacktszenen?|nacktheit|nackte[rsn]?|bettszenen?|erotik|erotische[srn]?",
        r"jump ?scares?|schreckmomente?n?|schockmomente?n?|schreckeffekte?n?",
        r"d(?:ü|ue)ster(?:e[srn]?)?|finster(?:e[srn]?)?|verst(?:ö|oe)rend(?:e[srn]?)?",
        r"(?:tote[nr]?|sterbende[nr]?|leidende[nr]?) (?:tiere?n?|hunde?n?|katzen?)|"
        r"(?:tiere?|hunde?|katzen?),? (?:die )?(?:sterben|stirbt|leiden|zu schaden kommen)|"
        r"tierqu(?:ä|ae)lerei",
    ),
    "pt": _terms(
        r"cenas? (?:de sexo|de nudez|sexuais|er[oó]ticas?|de cama|picantes?)|sexo|nudez|"
        r"er[oó]tic[oa]s?",
        r"sustos|jump ?scares?",
        r"sombri[oa]s?|pesad[oa]s?|perturbador(?:a|es|as)?",
        r"(?:cachorros?|c[aã]es|animais|gatos?) (?:mort[oa]s?|morrendo|sofrendo|"
        r"que (?:morr[ae]m?|sofr[ae]m?))|maus[- ]tratos a animais",
    ),
    "it": _terms(
        r"scene (?:di sesso|di nudo|sessuali|erotiche|spinte|di letto)|sesso|nudit[aà]|"
        r"erotic[oiae]",
        r"jump ?scares?|spaventi improvvisi|salti sulla sedia",
        r"cup[oiae]|inquietant[ei]|disturbant[ei]",
        r"(?:cani|cane|animali|animale|gatti|gatto) (?:mort[oi]|che (?:muoi?ono|muore|soffrono|"
        r"soffre))|maltrattamenti di animali",
    ),
    "ro": _terms(
        r"scene (?:de sex|de nuditate|sexuale|erotice|de pat)|sex|nuditate|erotic[aăe]?",
        r"jump ?scares?|sperieturi(?: bru[sșş]te)?",
        r"[iî]ntunecat[aăe]?|sumbr[uăe]|tulbur[aă]tor|tulbur[aă]toare",
        r"(?:c[aâ]ini|c[aâ]ine|animale|animal|pisici) (?:mor[tțţ]i|moarte|"
        r"care (?:mor|moare|sufer[aă]))",
    ),
    "ru": _terms(
        r"постельн\w+ сцен\w*|эротическ\w+(?: сцен\w*)?|секс(?:а|уальн\w+ сцен\w*)?|эротик\w|"
        r"обнаж[её]нк\w",
        r"скример\w*|пугалок|резких пугалок|джампскейр\w*",
        r"мрачн\w+|тягостн\w+|ч[её]рнух\w|депрессивн\w+",
        r"(?:гибел|смерт)\w+ (?:животных|собак\w*|кош\w+)|м[её]ртвых (?:животных|собак|кошек)|"
        r"(?:где )?(?:умира(?:ют|ет)|гибн(?:ут|ет)) (?:животные|собак\w|кошк\w)|"
        r"страда\w+ животн\w+|жестокост\w+ к животным",
    ),
    "uk": _terms(
        r"постільн\w+ сцен\w*|еротичн\w+(?: сцен\w*)?|секс(?:у|уальн\w+ сцен\w*)?|еротик\w",
        r"скример\w*|раптових лякалок|лякалок|джампскейр\w*",
        r"похмур\w+|моторошн\w+ занадто|чорнух\w|депресивн\w+",
        r"(?:загибел|смерт)\w* (?:тварин|собак\w*|кот\w+)|мертвих (?:тварин|собак|котів)|"
        r"(?:де )?(?:вмира(?:ють|є)|гинуть|гине) (?:тварини|собак\w|коти)|"
        r"страждан\w+ тварин|жорстокост\w+ до тварин",
    ),
}
