"""How other languages tell years and lengths: "der 80er", "de 1994", "moins de deux heures"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from emotion.words.texts.lists import word_set


@dataclass(frozen=True, slots=True)
class Times:
    """The words of one language around years; regular expressions.

    Attributes:
        decade: around `{decade}`, the first two of whose digits may be left out ("años {decade}").
        decades: decades in words, with the year each begins in.
        year: leads to a year ("de"), though a year may stand alone.
        since: leads to the first year.
        before: leads to a year that is too late.
        after_year: may stand after a year.
    """

    decade: str
    decades: Mapping[str, int]
    year: str
    since: str
    before: str
    after_year: str = ""


TIMES: Final[Mapping[str, Times]] = {
    "es": Times(
        decade=(
            r"(?:de |en )?(?:(?:los |la d[eé]cada de(?: los)? )(?:a[nñ]os )?|a[nñ]os )"
            r"'?{decade}"
        ),
        decades={
            r"(?:de )?(?:los )?a[nñ]os veinte": 1920,
            r"(?:de )?(?:los )?a[nñ]os treinta": 1930,
            r"(?:de )?(?:los )?a[nñ]os cuarenta": 1940,
            r"(?:de )?(?:los )(?:a[nñ]os )?cincuenta": 1950,
            r"(?:de )?(?:los )(?:a[nñ]os )?sesenta": 1960,
            r"(?:de )?(?:los )(?:a[nñ]os )?setenta": 1970,
            r"(?:de )?(?:los )(?:a[nñ]os )?ochenta|ochentera?": 1980,
            r"(?:de )?(?:los )(?:a[nñ]os )?noventa|noventera?": 1990,
        },
        year=r"de(?:l)?(?: a[nñ]o)?|en",
        since=r"desde|a partir de(?:l)?|despu[eé]s de|posterior(?:es)? a",
        before=r"antes de|anterior(?:es)? a",
    ),
    "fr": Times(
        decade=r"(?:des |dans les |les )?ann[eé]es {decade}",
        decades={
            r"(?:des )?ann[eé]es vingt": 1920,
            r"(?:des )?ann[eé]es trente": 1930,
            r"(?:des )?ann[eé]es quarante": 1940,
            r"(?:des )?ann[eé]es cinquante": 1950,
            r"(?:des )?ann[eé]es soixante": 1960,
            r"(?:des )?ann[eé]es soixante-dix": 1970,
            r"(?:des )?ann[eé]es quatre-vingts?": 1980,
            r"(?:des )?ann[eé]es quatre-vingt-dix": 1990,
        },
        year=r"de|en|sorti en",
        since=r"depuis|apr[eè]s|[aà] partir de",
        before=r"avant",
    ),
    "de": Times(
        decade=r"(?:aus den |der |den |die )?{decade}er[nj]?(?: jahren?)?",
        decades={
            r"(?:aus den |der )?zwanziger[nj]?(?: jahren?)?": 1920,
            r"(?:aus den |der )?drei(?:ß|ss)iger[nj]?(?: jahren?)?": 1930,
            r"(?:aus den |der )?vierziger[nj]?(?: jahren?)?": 1940,
            r"(?:aus den |der )?f[uü]nfziger[nj]?(?: jahren?)?": 1950,
            r"(?:aus den |der )?sechziger[nj]?(?: jahren?)?": 1960,
            r"(?:aus den |der )?siebziger[nj]?(?: jahren?)?": 1970,
            r"(?:aus den |der )?achtziger[nj]?(?: jahren?)?": 1980,
            r"(?:aus den |der )?neunziger[nj]?(?: jahren?)?": 1990,
        },
        year=r"von|aus(?: dem jahr)?|aus dem jahre",
        since=r"seit|nach|ab",
        before=r"vor",
    ),
    "pt": Times(
        decade=r"(?:(?:dos |nos |os )?anos|da d[eé]cada de) {decade}",
        decades={
            r"(?:dos )?anos vinte": 1920,
            r"(?:dos )?anos trinta": 1930,
            r"(?:dos )?anos quarenta": 1940,
            r"(?:dos )?anos cinq[uü]enta": 1950,
            r"(?:dos )?anos sessenta": 1960,
            r"(?:dos )?anos setenta": 1970,
            r"(?:dos )?anos oitenta": 1980,
            r"(?:dos )?anos noventa": 1990,
        },
        year=r"de|do ano(?: de)?|em",
        since=r"desde|a partir de|depois de",
        before=r"antes de|anterior(?:es)? a",
    ),
    "it": Times(
        decade=r"(?:degli |dagli |negli )?anni '?{decade}",
        decades={
            r"(?:degli )?anni venti": 1920,
            r"(?:degli )?anni trenta": 1930,
            r"(?:degli )?anni quaranta": 1940,
            r"(?:degli )?anni cinquanta": 1950,
            r"(?:degli )?anni sessanta": 1960,
            r"(?:degli )?anni settanta": 1970,
            r"(?:degli )?anni ottanta": 1980,
            r"(?:degli )?anni novanta": 1990,
        },
        year=r"del|dell'anno",
        since=r"dal|dopo il",
        before=r"prima del",
    ),
    "ro": Times(
        decade=r"(?:din |[iî]n )?anii '?{decade}",
        decades={
            r"(?:din )?anii dou[aă]zeci": 1920,
            r"(?:din )?anii treizeci": 1930,
            r"(?:din )?anii patruzeci": 1940,
            r"(?:din )?anii cincizeci": 1950,
            r"(?:din )?anii [sșş]aizeci": 1960,
            r"(?:din )?anii [sșş]aptezeci": 1970,
            r"(?:din )?anii optzeci": 1980,
            r"(?:din )?anii nou[aă]zeci": 1990,
        },
        year=r"din(?: anul)?",
        since=r"dup[aă]|de dup[aă]|[iî]ncep[aâ]nd cu",
        before=r"[iî]nainte de|dinainte de",
    ),
    "ru": Times(
        decade=r"(?:из )?{decade}-?(?:х|е|ые|ых)(?: годов| годы| гг)?",
        decades={
            r"(?:из )?двадцатых(?: годов)?": 1920,
            r"(?:из )?тридцатых(?: годов)?": 1930,
            r"(?:из )?сороковых(?: годов)?": 1940,
            r"(?:из )?пятидесятых(?: годов)?": 1950,
            r"(?:из )?шестидесятых(?: годов)?": 1960,
            r"(?:из )?семидесятых(?: годов)?": 1970,
            r"(?:из )?восьмидесятых(?: годов)?": 1980,
            r"(?:из )?девяностых(?: годов)?": 1990,
        },
        year=r"из",
        since=r"с|после|начиная с",
        before=r"до",
        after_year=r" ?(?:года?|году|г)\.?",
    ),
    "uk": Times(
        decade=r"(?:з |із )?{decade}-?(?:х|ті|тих|их)(?: років| роки)?",
        decades={
            r"(?:з |із )?двадцятих(?: років)?": 1920,
            r"(?:з |із )?тридцятих(?: років)?": 1930,
            r"(?:з |із )?сорокових(?: років)?": 1940,
            r"(?:з |із )?п'ятдесятих(?: років)?": 1950,
            r"(?:з |із )?шістдесятих(?: років)?": 1960,
            r"(?:з |із )?сімдесятих(?: років)?": 1970,
            r"(?:з |із )?вісімдесятих(?: років)?": 1980,
            r"(?:з |із )?дев'яностих(?: років)?": 1990,
        },
        year=r"із",
        since=r"після|починаючи з",
        before=r"до",
        after_year=r" ?(?:року|рік|р)\.?",
    ),
}

# "Less than 90 minutes", "under two hours".
AT_MOST: Final = (
    # "Two hours to kill".
    r"(?:s[oó]lo )?tengo(?: s[oó]lo)?|j'ai(?: juste)?|(?:ich )?habe?(?: nur)?|(?:s[oó] )?tenho|"
    r"у меня (?:есть|только)|у мене (?:є|лише)|"
    r"(?:no|nada(?: de)?|que no dure) m[aá]s (?:largo )?de|"
    r"(?:pas|rien de) plus (?:d'|(?:long )?de)|"
    r"non pi[uù] (?:lungo )?di|niente (?:di )?pi[uù] (?:lungo )?di|niente oltre|"
    r"(?:n[aã]o|nada) mais (?:longo )?(?:de|(?:do )?que)|(?:nu|nimic) mai (?:mult|lung) de|"
    r"nicht mehr als|nichts (?:[uü]ber|l[aä]nger als)|ничего (?:дольше|длиннее)|нічого довше|"
    r"menos de|moins de|moins d'|unter|weniger als|h[oö]chstens|maximal|bis zu|k[uü]rzer als|"
    r"nicht l[aä]nger als|meno di|al massimo|massimo|sotto (?:i|le)|at[eé]|no m[aá]ximo|"
    r"hasta|m[aá]ximo|como mucho|sub|maxim|mai pu[tțţ]in de|cel mult|не больше|"
    r"не более|не длиннее|не дольше|до|меньше|короче|максимум|не більше|не довше|коротше|менше"
)
AT_LEAST: Final = (
    r"m[aá]s de|por lo menos|al menos|plus de|plus d'|au moins|[uü]ber|mehr als|l[aä]nger als|"
    r"mindestens|pi[uù] di|almeno|oltre|mais de|pelo menos|mai mult de|cel pu[tțţ]in|больше|"
    r"дольше|длиннее|не меньше|не менее|більше|довше|не менше"
)
NUMBERS: Final[Mapping[str, float]] = {
    **dict.fromkeys(word_set("una uma une un un' eine einer einen o"), 1),
    **dict.fromkeys(word_set("dos deux zwei duas due două doua двух два двох дві"), 2),
    **dict.fromkeys(word_set("tres trois drei três tre trei трёх трех три трьох"), 3),
    **dict.fromkeys(word_set("anderthalb eineinhalb полутора півтори"), 1.5),
    **dict.fromkeys(word_set("noventa quatre-vingt-dix neunzig novanta девяноста"), 90),
}
UNIT: Final = (
    r"min(?:uten?|utos?|uti|utes?|ut)?|минут\w*|мин|хвилин\w*|хв|h|or[ae]|or[aă]|horas?|heures?|"
    r"stunden?|std|час\w*|годин\w*"
)
HOURS: Final = ("h", "or", "st", "час", "годин")
TO_SPEND: Final = r" libres?| devant moi| [aà] tuer| zeit| livres?| времени| часу"
HALF_MORE: Final = r" y media| et demie| e meia| e mezzo| e mezza| с половиной| [sș]i jum[aă]tate"
