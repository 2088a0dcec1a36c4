"""How other languages change a wish in a word or two: "más antigua", "kürzer", "без ужасов"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Genre
from emotion.words.wishes.abroad.lexicon.others import CALM, EXCITING, FUNNY, OTHERS, SAD, SCARY
from emotion.words.wishes.english.lexicon.measures import LONGER, NEWER, OLDER, SHORTER
from emotion.words.wishes.terms import Term

MUCH: Final = (
    r"mucho|beaucoup|bien|viel|deutlich|wesentlich|bem|muito|molto|намного|гораздо|сильно|"
    r"набагато|значно|mult"
)
"""Words of all languages that ask for a large step."""
A_BIT: Final = (
    r"un poco|un poquito|un (?:petit )?peu|etwas|ein bi(?:ss|ß)chen|ein bissl|ein wenig|um pouco|"
    r"um pouquinho|un po'?|un pochino|чуть(?:-чуть)?|немного|немножко|чуточку|трохи|трішки|трошки|"
    r"pu[tțţ]in|un pic"
)
"""And for a small one."""
EVEN: Final = r"aún|aun|todavía|todavia|incluso|encore|noch|ainda|ancora|ещё|еще|ще|[sșş]i"


@dataclass(frozen=True, slots=True)
class Changes:
    """How one language changes a wish; all are regular expressions for a whole message.

    Attributes:
        more: what stands before each of `terms` ("más"); may be empty.
        terms: the changes.
        refusing: words that refuse the genre after them.
        genres: the genres, as they stand there.
        language: a film's language around `{name}`, its name in this language.
        ending: of the name, and what it becomes there.
    """

    more: str
    terms: Mapping[str, Term]
    refusing: str
    genres: Mapping[str, Genre]
    language: str
    ending: tuple[str, str] = ("", "")


_MEANT: Final = (OLDER, NEWER, SHORTER, LONGER, FUNNY, SAD, CALM, SCARY, EXCITING)


def _terms(*words: str) -> Mapping[str, Term]:
    """Words for older, newer, shorter, longer, funnier, sadder, calmer, scarier, more gripping."""
    return MappingProxyType(dict(zip(words, _MEANT, strict=True)))


def _genres(code: str, **more: str) -> Mapping[str, Genre]:
    """Those that the language asks by, and some of which only a refusal can be sure."""
    known = OTHERS[code].genres if code in OTHERS else {}
    return {pattern: Genre(name) for name, pattern in more.items()} | dict(known)


CHANGES: Final[Mapping[str, Changes]] = {
    "es": Changes(
        more=r"(?:algo |una? )?m[aá]s ",
        terms=_terms(
            r"antigu[oa]s?|viej[oa]s?",
            r"nuev[oa]s?|recientes?|actual(?:es)?",
            r"cort[oa]s?",
            r"larg[oa]s?",
            r"divertid[oa]s?|gracios[oa]s?|alegres?|liger[oa]s?",
            r"tristes?",
            r"tranquil[oa]s?|calmad[oa]s?",
            r"de miedo|aterrador(?:a|es|as)?",
            r"emocionantes?",
        ),
        refusing=r"sin|nada de|no|no quiero ver",
        genres=_genres(
            "es",
            musical=r"musical(?:es)?",
            romance=r"romances?|amor|comedias? rom[aá]nticas?|(?:m[aá]s )?parej(?:as|itas)"
            r"(?: (?:felices|enamoradas))?|enamorados|besos",
            crime=r"crimen",
            horror=r"terror",
            thriller=r"thrillers?",
            western=r"westerns?",
            family=r"ni[nñ]os",
        ),
        language=r"(?:que (?:sea|est[eé]) |hablad[oa] )?en {name}",
    ),
    "fr": Changes(
        more=r"(?:quelque chose de |un |une )?plus ",
        terms=_terms(
            r"vieux|vieille|ancien(?:ne)?s?",
            r"r[eé]cente?s?|nouveaux?|nouvelle|moderne",
            r"court(?:e|s)?",
            r"long(?:ue|s)?",
            r"dr[oô]le|gaie?|joyeux|joyeuse|l[eé]g(?:er|[eè]re)",
            r"triste",
            r"calme|doux|douce",
            r"effrayante?",
            r"palpitante?",
        ),
        refusing=r"sans|pas de|pas d'|rien de|rien d'|"
        r"je (?:ne )?veux (?:pas|plus) voir (?:de|des|d')",
        genres=_genres(
            "fr",
            musical=r"com[eé]dies? musicales?|film musical|films musicaux",
            horror=r"(?:films? d')?horreur",
            romance=r"romances?|com[eé]dies? romantiques?|(?:gentils )?couples?(?: (?:heureux|"
            r"amoureux))?|amoureux|bisous",
            action=r"action",
            thriller=r"thrillers?",
            western=r"westerns?",
            family=r"enfants?",
            animation=r"animation",
        ),
        language=r"en {name}",
    ),
    "de": Changes(
        more=r"(?:etwas |was |ein |einen |noch |ein bisschen )?",
        terms=_terms(
            r"[aä]lter(?:e[srn]?)?",
            r"neuer(?:e[srn]?)?|aktueller(?:e[srn]?)?",
            r"k[uü]rzer(?:e[srn]?)?",
            r"l[aä]nger(?:e[srn]?)?",
            r"lustiger(?:e[srn]?)?|witziger(?:e[srn]?)?|fr[oö]hlicher(?:e[srn]?)?",
            r"trauriger(?:e[srn]?)?",
            r"ruhiger(?:e[srn]?)?",
            r"gruseliger(?:e[srn]?)?",
            r"spannender(?:e[srn]?)?",
        ),
        refusing=r"ohne|(?:ich (?:will|mag|m[oö]chte) )?keine?n?|(?:bloß|bloss|bitte) keine?n?",
        genres=_genres(
            "de",
            musical=r"musicals?",
            western=r"western",
            thriller=r"thriller",
            romance=r"romantik|romance|liebesgeschichten?|(?:(?:gl[uü]cklichen?|verliebten?) )?"
            r"(?:liebes)?(?:paare?|p[aä]rchen)(?: sehen)?|verliebten(?: sehen)?|liebesfilme? sehen",
            family=r"kinder",
            animation=r"animation(?:en)?|animiertes?",
            war=r"krieg",
        ),
        language=r"(?:auf|in) {name}",
    ),
    "pt": Changes(
        more=r"(?:algo |um |uma )?mais ",
        terms=_terms(
            r"antig[oa]s?|velh[oa]s?",
            r"nov[oa]s?|recentes?",
            r"curt[oa]s?",
            r"long[oa]s?|comprid[oa]s?",
            r"engra[cç]ad[oa]s?|divertid[oa]s?|alegres?|leves?",
            r"tristes?",
            r"calm[oa]s?|tranquil[oa]s?",
            r"assustador(?:a|es|as)?",
            r"emocionantes?",
        ),
        refusing=r"sem|nada de|n[aã]o|n[aã]o quero (?:ver|mais ver)",
        genres=_genres(
            "pt",
            musical=r"musica(?:l|is)",
            romance=r"romances?|com[eé]dias? rom[aâ]nticas?|(?:casais|casalzinhos?|casal)"
            r"(?: (?:felize?s?|apaixonad[oa]s?))?|beijos",
            thriller=r"thrillers?|suspense",
            western=r"westerns?|faroestes?",
            family=r"crian[cç]as",
        ),
        language=r"(?:falad[oa] )?em {name}",
    ),
    "it": Changes(
        more=r"(?:qualcosa di |un[oa]? )?pi[uù] ",
        terms=_terms(
            r"vecchi[oa]|antic[oa]",
            r"nuov[oa]|recente",
            r"cort[oa]|breve",
            r"lung[oa]",
            r"divertente|allegr[oa]|legger[oa]",
            r"triste",
            r"calm[oa]|tranquill[oa]",
            r"spaventos[oa]|pauros[oa]",
            r"avvincente",
        ),
        refusing=r"senza|niente|nessun|no|non voglio (?:pi[uù] )?vedere",
        genres=_genres(
            "it",
            musical=r"musical",
            western=r"western",
            thriller=r"thriller",
            romance=r"romance|commedie romantiche|storie d'amore|(?:coppi(?:e|ette)|coppia)"
            r"(?: (?:felic[ei]|innamorat[ea]))?|innamorati|baci",
            family=r"bambini",
        ),
        language=r"in {name}",
    ),
    "ru": Changes(
        more=r"(?:что-нибудь |что-то |чуть |немного )?",
        terms=_terms(
            r"постарше|старее|старше",
            r"поновее|новее|посвежее|посовременнее",
            r"покороче|короче",
            r"подлиннее|длиннее|подольше",
            r"повесел(?:ее|ей)|веселее|посмешнее|смешнее|полегче",
            r"погрустнее|грустнее|печальнее",
            r"поспокойнее|спокойнее",
            r"пострашнее|страшнее",
            r"поинтереснее|позахватывающе",
        ),
        refusing=r"без|только не|не надо|не хочу (?:видеть|смотреть на)",
        genres=_genres(
            "ru",
            musical=r"мюзикл(?:ов|ы)?",
            war=r"войны|военных",
            romance=r"романтик[иу]|(?:счастливых |влюбл[её]нных )?(?:пар|парочек)|"
            r"влюбл[её]нных|поцелуев",
            family=r"детей",
            animation=r"анимаци[ий]",
        ),
        language=r"на {name}(?: языке)?",
        ending=("ий", "ом"),
    ),
    "uk": Changes(
        more=r"(?:щось |трохи |фільм )?",
        terms=_terms(
            r"старіш(?:е|ий|у)|давніш(?:е|ий)",
            r"новіш(?:е|ий|у)|сучасніш(?:е|ий|у)",
            r"коротш(?:е|ий|у)",
            r"довш(?:е|ий|у)",
            r"веселіш(?:е|ий|у)|смішніш(?:е|ий|у)|легш(?:е|ий|у)",
            r"сумніш(?:е|ий|у)",
            r"спокійніш(?:е|ий|у)",
            r"страшніш(?:е|ий|у)",
            r"захопливіш(?:е|ий|у)",
        ),
        refusing=r"без|тільки не|не треба|не хочу (?:бачити|дивитися на)",
        genres=_genres(
            "uk",
            musical=r"мюзикл(?:ів|и)",
            horror=r"жах(?:ів|и)",
            comedy=r"комеді[йї]",
            war=r"війни",
            romance=r"романтик[иу]|(?:щасливих |закоханих )?(?:пар|парочок)|закоханих|поцілунків",
            family=r"дітей",
            animation=r"анімаці[їй]",
        ),
        language=r"{name}(?: мовою)?",
        ending=("а", "ою"),
    ),
    "ro": Changes(
        more=r"(?:ceva )?mai ",
        terms=_terms(
            r"vechi|veche",
            r"nou[aă]?|recent[aă]?",
            r"scurt[aă]?",
            r"lung[aă]?",
            r"amuzant[aă]?|vesel[aă]?|u[sșş]or|u[sșş]oar[aă]",
            r"trist[aă]?",
            r"lini[sșş]tit[aă]?|calm[aă]?",
            r"[iî]nfrico[sșş][aă]tor",
            r"captivant[aă]?",
        ),
        refusing=r"f[aă]r[aă]|nu|nu (?:mai )?vreau s[aă] v[aă]d",
        genres=_genres(
            "ro",
            musical=r"musical(?:uri(?:le)?)?",
            romance=r"romantism|romance|comedii(?:le)? romantice|cuplur(?:i|ile)(?: (?:fericite|"
            r"[iî]ndr[aă]gostite))?|[iî]ndr[aă]gosti[tț]i|s[aă]ruturi",
            horror=r"(?:filme )?(?:de )?groaz[aă]|horror",
            comedy=r"comedii(?:le)?|comedie",
            war=r"r[aă]zboi",
            family=r"copii",
            animation=r"desene(?: animate)?",
        ),
        language=r"[iî]n (?:limba )?{name}",
    ),
}

WITHOUT_SUBTITLES: Final[Mapping[str, str]] = {
    "es": r"(?:sin|no quiero|nada de) subt[ií]tulos",
    "fr": r"(?:sans|pas de) sous[ -]?titres",
    "de": r"(?:ohne|keine) untertitel",
    "it": r"(?:senza|niente) sottotitoli",
    "pt": r"(?:sem|nada de) legendas?",
    "ro": r"f[aă]r[aă] subtitr(?:are|[aă]ri)",
    "ru": r"без субтитров",
    "uk": r"без субтитрів",
}
"""Who wants none wants to hear their own language."""
