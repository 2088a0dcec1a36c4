"""Films that are new, old, a classic, to think about or without colours, in other languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Feeling
from emotion.words.wishes.english.lexicon.grammar import meaning_of
from emotion.words.wishes.english.lexicon.measures import OLD_YEARS, RECENT_YEARS, SHORT_MINUTES
from emotion.words.wishes.terms import Term

_NEW: Final = Term(newest=RECENT_YEARS)
_OLD: Final = Term(oldest=OLD_YEARS)
_SHORT: Final = Term(max_minutes=SHORT_MINUTES)
_LOVE: Final = Term(feelings={Feeling.LOVE: 1.0})


_CLASSIC: Final = meaning_of("classic")
_DEEP: Final = meaning_of("thought-provoking")
_COLOURLESS: Final = meaning_of("black and white")

# Only beside a film: "ich will ein neues Leben", "quiero a mi viejo".
KINDS: Final[Mapping[str, Mapping[str, Term]]] = {
    "es": {
        r"(?:pel[ií]culas?|pelis?|algo) cort(?:[oa]|it[oa])s?": _SHORT,
        r"(?:pel[ií]culas?|pelis?|algo) (?:nuev[oa]|reciente|actual)s?|"
        r"nuevas? (?:pel[ií]cula|peli)s?|(?:un )?estrenos?": _NEW,
        r"(?:pel[ií]culas?|pelis?|algo) (?:antigu|viej)[oa]s?": _OLD,
        r"cl[aá]sicos?|(?:pel[ií]culas?|pelis?) cl[aá]sicas?": _CLASSIC,
        r"para (?:pensar|reflexionar)|que (?:te |me )?hagan? (?:pensar|reflexionar)": _DEEP,
        r"en blanco y negro": _COLOURLESS,
        r"(?:pel[ií]culas?|pelis?|historias?) de amor": _LOVE,
    },
    "fr": {
        r"films? courts?|quelque chose de court": _SHORT,
        r"films? (?:r[eé]cents?|nouveaux?)|nouveaux? films?": _NEW,
        r"vieux films?|films? anciens?|anciens? films?": _OLD,
        r"classiques?|films? classiques?": _CLASSIC,
        r"qui (?:me |nous )?(?:fait|fasse) (?:r[eé]fl[eé]chir|penser)|pour r[eé]fl[eé]chir": _DEEP,
        r"(?:en )?noir et blanc": _COLOURLESS,
        r"(?:films?|histoires?) d'amour": _LOVE,
    },
    "de": {
        r"kurze[rn]? (?:filme?|kom[oö]dien?|krimis?)|(?:et)?was kurzes": _SHORT,
        r"(?:neue[rn]?|aktuelle[rn]?) (?:filme?|kom[oö]dien?|krimis?)|etwas neues|was neues": _NEW,
        r"(?:alte[rn]?|[aä]ltere[rn]?) (?:filme?|kom[oö]dien?|krimis?)|etwas altes|was altes": _OLD,
        r"klassikern?|filmklassikern?": _CLASSIC,
        r"zum (?:nachdenken|gr[uü]beln)": _DEEP,
        r"schwarz-?wei(?:ß|ss)-?filme?|in schwarz-?wei(?:ß|ss)": _COLOURLESS,
        r"liebesgeschichten?": _LOVE,
    },
    "pt": {
        r"filmes? curt(?:o|inho)s?|algo curto": _SHORT,
        r"filmes? (?:novo|recente|atual)s?|lan[cç]amentos?": _NEW,
        r"filmes? (?:antigo|velho)s?": _OLD,
        r"cl[aá]ssicos?|filmes? cl[aá]ssicos?": _CLASSIC,
        r"(?:para|pra) (?:pensar|refletir)|que (?:me )?(?:faz|fa[cç]a) (?:pensar|refletir)": _DEEP,
        r"em preto e branco": _COLOURLESS,
        r"(?:filmes?|hist[oó]rias?) de amor": _LOVE,
    },
    "it": {
        r"film (?:cort|brev)[eio]|qualcosa di (?:corto|breve)": _SHORT,
        r"film (?:nuov[oi]|recent[ei])|nuov[oi] film": _NEW,
        r"film (?:vecchi[oi]?|d'epoca)|vecchi[oi]? film": _OLD,
        r"classic[oi]|film classic[oi]": _CLASSIC,
        r"che (?:mi |ci )?(?:fa|faccia|fanno) (?:pensare|riflettere)|"
        r"per (?:pensare|riflettere)": _DEEP,
        r"in bianco e nero": _COLOURLESS,
        r"(?:film|storie?) d'amore": _LOVE,
    },
    "ro": {
        r"film(?:e)? scurte?|ceva scurt": _SHORT,
        r"film(?:e)? (?:nou|noi|recente?)": _NEW,
        r"film(?:e)? vechi": _OLD,
        r"film(?:e)? clasice?|clasice?": _CLASSIC,
        r"de g[aâ]ndit|care te pune pe g[aâ]nduri": _DEEP,
        r"alb-negru|[iî]n alb [sșş]i negru": _COLOURLESS,
        r"(?:film(?:e)?|pove[sșş]ti?|poveste) de (?:dragoste|iubire)": _LOVE,
    },
    "ru": {
        r"коротк(?:ий|ое|ие) (?:фильм(?:ы)?|кино)|(?:что-нибудь|что-то) короткое": _SHORT,
        r"(?:нов|современн|свеж)(?:ый|ое|ые|ого|ых) (?:фильм(?:ы|ов)?|кино)|новинк[иу]": _NEW,
        r"стар(?:ый|ое|ые|ого|ых) (?:фильм(?:ы|ов)?|кино)": _OLD,
        r"классик[ау]|классическ\w+ (?:фильм(?:ы|ов)?|кино)": _CLASSIC,
        r"чтобы (?:подумать|задуматься)|заставля\w+ (?:за)?думаться|"
        r"над которым можно подумать": _DEEP,
        r"ч[её]рно-бел\w+": _COLOURLESS,
        r"про любовь|о любви": _LOVE,
    },
    "uk": {
        r"коротк(?:ий|е|і) (?:фільм(?:и)?|кіно)|щось коротке": _SHORT,
        r"(?:нов|сучасн|свіж)(?:ий|е|і|ого|их) (?:фільм(?:и|ів)?|кіно)|новинк[иу]": _NEW,
        r"стар(?:ий|е|і|ого|их) (?:фільм(?:и|ів)?|кіно)": _OLD,
        r"класик[ау]|класичн\w+ (?:фільм(?:и|ів)?|кіно)": _CLASSIC,
        r"щоб (?:подумати|замислитися)|змушу\w+ замислитися": _DEEP,
        r"чорно-біл\w+": _COLOURLESS,
        r"про кохання|про любов": _LOVE,
    },
}
