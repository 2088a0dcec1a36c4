"""How other languages find too much of something in a film: "trop long", "zu traurig"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Content, Feeling
from emotion.words.wishes.abroad.lexicon.others import EXCITING
from emotion.words.wishes.english.lexicon.grammar import ENTRIES
from emotion.words.wishes.english.lexicon.measures import NOT_LONG, NOT_NEW, NOT_OLD, NOT_SHORT
from emotion.words.wishes.terms import Term


def _not(*feelings: Feeling, spares: frozenset[Content] = frozenset()) -> Term:
    return Term(feelings=MappingProxyType(dict.fromkeys(feelings, -1.0)), spares=spares)


def _refused(words: str) -> Term:
    """What "too kitschy" asks for, as in English."""
    term = ENTRIES[words].term
    return (term and term.if_refused) or Term()


_MEANT: Final = (
    NOT_OLD,
    NOT_NEW,
    NOT_SHORT,
    NOT_LONG,
    EXCITING,
    _not(Feeling.SADNESS),
    _not(Feeling.FEAR),
    _not(Feeling.ANGER, Feeling.DISGUST, spares=frozenset({Content.VIOLENCE})),
    _refused("kitschy"),
    _refused("arty"),
)
_PLAIN: Final = 5
"""How many of these are no feelings: "very long" asks for less of it, "very sad" tells a mood."""


@dataclass(frozen=True, slots=True)
class Too:
    """How one language says that there is too much; regular expressions for a whole message.

    Attributes:
        too: around `{what}`: "too" and "less".
        very: around `{what}`: what is enough where no feeling is told.
        words: old, new, short, long, slow, sad, scary, violent, sentimental and arty.
    """

    too: str
    very: str
    words: tuple[str, ...]

    def terms(self) -> Mapping[str, Term]:
        """What each saying asks for."""
        said = {
            self.too.replace("{what}", f"(?:{what})"): term
            for what, term in zip(self.words, _MEANT, strict=True)
        }
        plain = zip(self.words[:_PLAIN], _MEANT[:_PLAIN], strict=True)
        return said | {self.very.replace("{what}", f"(?:{what})"): term for what, term in plain}

    def of_films(self) -> Mapping[str, Term]:
        """Those that tell of no mood, whatever is said behind them."""
        moods = {Feeling.SADNESS, Feeling.FEAR}
        return {
            said: term for said, term in self.terms().items() if moods.isdisjoint(term.feelings)
        }


TOO: Final[Mapping[str, Too]] = {
    "es": Too(
        too=r"(?:(?:es|est[aá]|me parece) )?(?:demasiad[oa]|menos|no (?:tan|muy)) {what}",
        very=r"(?:(?:es|est[aá]|me parece) )?muy {what}",
        words=(
            r"antigu[oa]|viej[oa]",
            r"nuev[oa]|reciente",
            r"cort[oa]",
            r"larg[oa]",
            r"lent[oa]",
            r"tristes?",
            r"aterrador(?:a)?|de miedo|terror[ií]fic[oa]",
            r"violent[oa]s?|sangrient[oa]s?|fuerte",
            r"cursi|empalagos[oa]|sentimental(?:oide)?|[nñ]o[nñ][oa]|sensibler[oa]",
            r"intelectual|pretencios[oa]|de autor|experimental|rar[oa]",
        ),
    ),
    "fr": Too(
        too=r"(?:c'est |il est )?(?:(?:un peu |beaucoup )?trop|moins|pas si) {what}",
        very=r"c'est (?:tr[eè]s|bien) {what}",
        words=(
            r"vieux|vieille|ancien(?:ne)?",
            r"r[eé]cente?|nouveau",
            r"courte?",
            r"long(?:ue)?",
            r"lente?",
            r"triste|d[eé]primante?",
            r"effrayante?|flippante?",
            r"violente?|sanglante?|gore",
            r"mi[eè]vre|guimauve|[aà] l'eau de rose|sentimentale?|gnangnan|cucul",
            r"intello|pr[eé]tentieux|d'auteur|art et essai|exp[eé]rimental",
        ),
    ),
    "de": Too(
        too=r"(?:(?:das|der) ist )?(?:mir )?(?:(?:viel |etwas |ein bisschen )?zu|weniger|"
        r"nicht so) {what}",
        very=r"(?:das|der) ist (?:mir )?(?:sehr|aber(?: sehr| ganz schön)?|ganz schön|echt) {what}",
        words=(
            r"alt",
            r"neu",
            r"kurz",
            r"lang",
            r"langsam|ruhig|langatmig",
            r"traurig|deprimierend|traurige[srn]?",
            r"gruselig|unheimlich|gruselige[srn]?",
            r"brutal|blutig|gewaltt[aä]tig",
            r"kitschig|schnulzig|schmalzig|sentimental|r[uü]hrselig",
            r"k[uü]nstlerisch|verkopft|anspruchsvoll|experimentell|intellektuell",
        ),
    ),
    "pt": Too(
        too=r"(?:[eé] )?(?:(?:demasiado|menos|n[aã]o (?:t[aã]o|muito)) {what}|{what} demais)",
        very=r"(?:[eé] )?muito {what}",
        words=(
            r"antig[oa]|velh[oa]",
            r"nov[oa]|recente",
            r"curt[oa]",
            r"long[oa]|comprid[oa]",
            r"lent[oa]|parad[oa]",
            r"tristes?",
            r"assustador(?:a)?",
            r"violent[oa]s?|sangrent[oa]s?|pesad[oa]",
            r"meloso|melos[oa]|piegas|brega|sentimental|a[cç]ucarad[oa]",
            r"cabe[cç]a|intelectual|pretensios[oa]|experimental|cult",
        ),
    ),
    "it": Too(
        too=r"(?:[eè] )?(?:(?:un po' )?troppo|meno|non (?:cos[iì]|tanto)) {what}",
        very=r"(?:[eè] )?molto {what}",
        words=(
            r"vecchi[oa]",
            r"nuov[oa]|recente",
            r"cort[oa]|breve",
            r"lung[oa]",
            r"lent[oa]",
            r"trist[ei]|deprimente",
            r"spaventos[oa]|pauros[oa]",
            r"violent[oai]|sanguinos[oa]|crud[oa]",
            r"sdolcinat[oa]|melens[oa]|mieloso|sentimentale|stucchevole",
            r"d'essai|intellettuale|cerebrale|pretenzios[oa]|sperimentale|d'autore",
        ),
    ),
    "ro": Too(
        too=r"(?:e |este )?(?:(?:mult |cam )?prea|mai pu[tțţ]in|nu (?:at[aâ]t de|a[sșş]a)) {what}",
        very=r"(?:e |este )?foarte {what}",
        words=(
            r"vechi|veche",
            r"nou[aă]?|recent[aă]?",
            r"scurt[aă]?",
            r"lung[aă]?",
            r"lent[aă]?",
            r"trist[aă]?",
            r"[iî]nfrico[sșş][aă]to(?:r|are)",
            r"violent[aă]?|s[aâ]ngeros|s[aâ]ngeroas[aă]",
            r"siropos|siropoas[aă]|dulceag[aă]?|sentimental[aă]?|kitsch",
            r"de art[aă]|intelectual[aă]?|preten[tțţ]ios|experimental[aă]?",
        ),
    ),
    "ru": Too(
        too=r"(?:это )?(?:слишком|чересчур|менее|не так(?:ой|ое|ая)?|помене[ей]) {what}",
        very=r"(?:это )?(?:очень|больно) {what}",
        words=(
            r"стар(?:ый|ое|ая|о)",
            r"нов(?:ый|ое|ая|о)",
            r"коротк(?:ий|ое|ая|о)",
            r"длинн(?:ый|ое|ая|о)|долг(?:ий|ое|о)",
            r"медленн(?:ый|ое|ая|о)|затянут(?:ый|о)?",
            r"грустн(?:ый|ое|ая|о)|печальн(?:ый|ое|ая|о)|тяж[её]л(?:ый|ое|ая|о)",
            r"страшн(?:ый|ое|ая|о)|жутк(?:ий|ое|ая|о)",
            r"жесток(?:ий|ое|ая|о)|кроваво?е?",
            r"слащав(?:ый|ое|ая|о)|приторн(?:ый|ое|ая|о)|сентиментальн(?:ый|ое|ая|о)|сопливо?е?",
            r"заумн(?:ый|ое|ая|о)|артхаусн(?:ый|ое|ая|о)|интеллектуальн(?:ый|ое|ая|о)|претенциозн(?:ый|ое|ая|о)",
        ),
    ),
    "uk": Too(
        too=r"(?:це )?(?:надто|занадто|менш|не так(?:ий|е|а)?) {what}",
        very=r"(?:це )?дуже {what}",
        words=(
            r"стар(?:ий|е|а|о)",
            r"нов(?:ий|е|а|о)",
            r"коротк(?:ий|е|а|о)",
            r"довг(?:ий|е|а|о)",
            r"повільн(?:ий|е|а|о)|затягнут(?:ий|о)",
            r"сумн(?:ий|е|а|о)|важк(?:ий|е|а|о)",
            r"страшн(?:ий|е|а|о)|моторошн(?:ий|е|а|о)",
            r"жорсток(?:ий|е|а|о)|кривав(?:ий|е|а|о)",
            r"солодкав(?:ий|е|а|о)|нудотн(?:ий|е|а|о)|сентиментальн(?:ий|е|а|о)|сопливо?е?",
            r"заумн(?:ий|е|а|о)|артхаусн(?:ий|е|а|о)|інтелектуальн(?:ий|е|а|о)|претензійн(?:ий|е|а|о)",
        ),
    ),
}
