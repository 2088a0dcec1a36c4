"""Languages, nations and lands of films, as other languages call them; names are the CLDR's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# The languages that films are mostly asked for in.
SPOKEN: Final = (
    "ar cs da de el en es et fa fi fr he hi hu id it ja ko lt lv nl no pl pt ro ru sv th tr uk vi "
    "zh"
)
# How adjectives are made of the names of languages: what ends so may end otherwise.
ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "es": (
        ("és", "[eé]s(?:a|as|es)?"),
        ("án", "[aá]n(?:a|as|es)?"),
        ("ol", "ol(?:a|as|es)?"),
        ("o", "[oa]s?"),
    ),
    "fr": (
        ("turc", "tur(?:c|que)s?"),
        ("ien", "ien(?:ne)?s?"),
        ("éen", "[eé]en(?:ne)?s?"),
        ("ec", "ec(?:que)?s?"),
        ("", "(?:e|es|s)?"),
    ),
    "de": (("", "(?:e[rnms]?)?"),),
    "pt": (("ês", "[eê]s(?:a|as|es)?"), ("ão", "ã(?:o|es)?"), ("o", "[oa]s?")),
    "it": (("o", "[oaie]"), ("e", "[ei]")),
    "ro": (("ă", "[ăaei]?"),),
    "ru": (("ский", "ск(?:ий|ое|ого|ую|ая|ие|их|ой)"), ("цкий", "цк(?:ий|ое|ого|ую|ая|ие|их|ой)")),
    "uk": (("ька", "ьк(?:ий|е|ого|у|а|і|их|ої)"),),
}
# Nations that share their language are told by the country, as in English.
NATIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "es": {
        r"american[oa]s?|estadounidenses?": "US",
        r"brit[aá]nic[oa]s?": "GB",
        r"mexican[oa]s?": "MX",
        r"argentin[oa]s?": "AR",
        r"colombian[oa]s?": "CO",
        r"chilen[oa]s?": "CL",
        r"brasile[nñ][oa]s?": "BR",
        r"australian[oa]s?": "AU",
        r"canadienses?": "CA",
        r"cuban[oa]s?": "CU",
        r"irland[eé]s(?:a|as|es)?": "IE",
        r"belgas?": "BE",
        r"suiz[oa]s?": "CH",
        r"peruan[oa]s?": "PE",
    },
    "fr": {
        r"am[eé]ricaine?s?": "US",
        r"britanniques?": "GB",
        r"br[eé]silien(?:ne)?s?": "BR",
        r"mexicaine?s?": "MX",
        r"argentine?s?": "AR",
        r"belges?": "BE",
        r"canadien(?:ne)?s?|qu[eé]b[eé]cois(?:es?)?": "CA",
        r"indien(?:ne)?s?": "IN",
        r"suisses?": "CH",
        r"autrichien(?:ne)?s?": "AT",
        r"irlandais(?:es?)?": "IE",
        r"australien(?:ne)?s?": "AU",
    },
    "de": {
        r"amerikanische?[rnms]?": "US",
        r"britische?[rnms]?": "GB",
        r"[oö]sterreichische?[rnms]?": "AT",
        r"schweizer(?:ische?[rnms]?)?": "CH",
        r"brasilianische?[rnms]?": "BR",
        r"mexikanische?[rnms]?": "MX",
        r"argentinische?[rnms]?": "AR",
        r"indische?[rnms]?": "IN",
        r"australische?[rnms]?": "AU",
        r"irische?[rnms]?": "IE",
        r"kanadische?[rnms]?": "CA",
        r"belgische?[rnms]?": "BE",
        r"kubanische?[rnms]?": "CU",
        r"chilenische?[rnms]?": "CL",
    },
    "pt": {
        r"american[oa]s?": "US",
        r"brit[aâ]nic[oa]s?": "GB",
        r"brasileir[oa]s?": "BR",
        r"mexican[oa]s?": "MX",
        r"argentin[oa]s?": "AR",
        r"canaden(?:se|ses)": "CA",
        r"indian[oa]s?": "IN",
        r"australian[oa]s?": "AU",
        r"colombian[oa]s?": "CO",
        r"irland[eê]s(?:a|as|es)?": "IE",
    },
    "it": {
        r"american[oaie]": "US",
        r"britannic[oaie]": "GB",
        r"brasilian[oaie]": "BR",
        r"messican[oaie]": "MX",
        r"argentin[oaie]": "AR",
        r"indian[oaie]": "IN",
        r"canades[ei]": "CA",
        r"australian[oaie]": "AU",
        r"svizzer[oaie]": "CH",
        r"austriac(?:o|a|he)|austriaci": "AT",
        r"irlandes[ei]": "IE",
    },
    "ro": {
        r"american[aăei]?": "US",
        r"britanic[aăei]?": "GB",
        r"indian[aăei]?": "IN",
        r"mexican[aăei]?": "MX",
        r"argentinian[aăei]?": "AR",
        r"brazilian[aăei]?": "BR",
        r"canadian[aăei]?": "CA",
        r"australian[aăei]?": "AU",
    },
    "ru": {
        r"американск\w+": "US",
        r"британск\w+": "GB",
        r"индийск\w+": "IN",
        r"бразильск\w+": "BR",
        r"мексиканск\w+": "MX",
        r"аргентинск\w+": "AR",
        r"австралийск\w+": "AU",
        r"канадск\w+": "CA",
        r"ирландск\w+": "IE",
        r"бельгийск\w+": "BE",
        r"австрийск\w+": "AT",
        r"швейцарск\w+": "CH",
    },
    "uk": {
        r"американськ\w+": "US",
        r"британськ\w+": "GB",
        r"індійськ\w+": "IN",
        r"бразильськ\w+": "BR",
        r"мексиканськ\w+": "MX",
        r"аргентинськ\w+": "AR",
        r"австралійськ\w+": "AU",
        r"канадськ\w+": "CA",
        r"ірландськ\w+": "IE",
        r"бельгійськ\w+": "BE",
        r"австрійськ\w+": "AT",
        r"швейцарськ\w+": "CH",
    },
}
# Where films are mostly asked for from; those of two words only where these stand as in the CLDR.
LANDS: Final = (
    "US GB IE AU CA FR DE AT CH BE NL ES PT IT GR TR SE DK NO FI IS PL HU RO UA RU GE MX AR CL CO "
    "CU PE BR JP KR CN TW IN TH VN IR IL LB EG MA SN NG CZ"
)
# What leads to the land a film is from, and what these are called besides; who says where they
# are from themselves asks for nothing.
FROM: Final[Mapping[str, str]] = {
    "es": r"(?<!soy )(?<!vengo )(?<!estoy )de(?:l| la| los)? ",
    "fr": r"(?<!viens )(?<!suis )(?:de(?: la|s)? |du |d')",
    "de": r"(?<!komme )(?<!bin )(?<!zur[uü]ck )aus (?:de[rnm] )?",
    "pt": r"(?<!sou )(?<!venho )d(?:e|[ao]s?) ",
    "it": r"(?<!sono )(?<!vengo )d(?:i |egli |agli |[ae]l(?: |la |l'))",
    "ro": r"(?<!sunt )(?<!vin )din ",
    "ru": r"(?<!я )(?<!родом )из ",
    "uk": r"(?<!я )(?<!родом )(?:з|із) ",
}
LANDS_BESIDES: Final[Mapping[str, Mapping[str, str]]] = {
    "es": {r"inglaterra": "GB", r"corea": "KR", r"hollywood|ee\.? ?uu\.?": "US"},
    "fr": {r"angleterre": "GB", r"cor[eé]e": "KR", r"hollywood": "US"},
    "de": {r"england|gro(?:ß|ss)britannien": "GB", r"korea": "KR", r"hollywood|amerika|usa": "US"},
    "pt": {r"inglaterra": "GB", r"coreia": "KR", r"hollywood|eua": "US"},
    "it": {r"inghilterra": "GB", r"corea": "KR", r"hollywood|america": "US"},
    "ro": {r"anglia": "GB", r"coreea": "KR", r"america|sua|hollywood": "US"},
    "ru": {r"англии": "GB", r"(?:южной )?кореи": "KR", r"америки|сша|голливуда": "US"},
    "uk": {r"англії": "GB", r"(?:південної )?кореї": "KR", r"америки|сша|голл?івуду": "US"},
}
# What they call their own films, where that is not after the language.
OWN: Final[Mapping[str, str]] = {
    "ro": r"rom[aâ]ne[sșş]t\w*|rom[aâ]n(?:esc|easc[aă])",
    "ru": r"советск\w+",
}
