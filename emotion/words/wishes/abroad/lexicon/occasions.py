"""What an evening asks of a film, and a few praises and subjects, in other languages.

Who watches and what for, a rainy Sunday, hidden gems: the same meanings as in the English lexicons
of praise, evenings and company.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Genre, Regard
from emotion.words.wishes.terms import Term, about, feel, genre

_ACCLAIMED: Final = Term(regard=Regard.ACCLAIMED)
_HIDDEN: Final = Term(regard=Regard.HIDDEN)
_COSY: Final = feel(calm=0.7, joy=0.5)
_WITH_ELDERS: Final = feel(joy=0.6, love=0.5, disgust=-0.8, fear=-0.4)
_FAMILY: Final = genre(Genre.FAMILY)
_CHRISTMAS: Final = about("christmas")
FOR_TWO: Final = feel(love=0.7, joy=0.5)

OCCASIONS: Final[Mapping[str, Mapping[str, Term]]] = {
    "es": {
        r"joyas? (?:oculta|escondida|desconocida)s?|poco conocid[oa]s?|infravalorad[oa]s?": _HIDDEN,
        r"(?:ganador(?:a|as|es)?|premiad[oa]s?) (?:de(?:l| un)?|con (?:el|un)|en los) [oó]scars?|"
        r"(?:con|que gan[oó]) (?:un|el|varios) [oó]scars?|(?:premi|galardon|oscariz|aclam)ad[oa]s?|"
        r"obras? maestras?": _ACCLAIMED,
        r"(?:para )?(?:una? )?(?:domingo|s[aá]bado|d[ií]a|tarde|noche) (?:de lluvia|lluvios[oa])|"
        r"(?:de|con|peli y|sof[aá] y) mant(?:a|ita)": _COSY,
        r"(?:para (?:ver )?)?(?:con )?(?:mis?|la|los) (?:abuel(?:it)?[oa]s?|padres|suegros)|"
        r"(?:para (?:ver )?)?con mi (?:madre|padre|mam[aá]|pap[aá])": _WITH_ELDERS,
        r"(?:para (?:ver |verla |una tarde |una noche )?)?(?:en familia|con "
        r"(?:la |mi |toda la )?familia|con (?:los |mis |unos )?(?:ni[nñ]os|"
        r"hijos|peques|nietos|sobrinos))|para (?:toda la familia|(?:los |mis )?(?:ni[nñ]os|"
        r"hijos|peques))|familiar(?:es)?": _FAMILY,
        r"para (?:ver en )?una cita|para una noche rom[aá]ntica": FOR_TWO,
        r"navide[nñ][oa]s?|de navidad|para navidad": _CHRISTMAS,
    },
    "fr": {
        r"p[eé]pites?(?: (?:m[eé]connue|cach[eé]e)s?)?|perles? (?:rare|cach[eé]e|m[eé]connue)s?|"
        r"m[eé]connue?s?|peu connue?s?|sous-estim[eé]e?s?": _HIDDEN,
        r"oscaris[eé]e?s?|(?:laur[eé]ats?|gagnants?) (?:d'un|de l'|des|aux) oscars?|"
        r"qui a (?:eu|gagn[eé]|remport[eé]|re[cç]u) (?:un |l'|des )oscars?|avec un oscar|"
        r"prim[eé]e?s?|palmes? d'or|chefs?[- ]d'(?:oe|œ)uvre": _ACCLAIMED,
        r"(?:pour )?(?:une? )?(?:dimanche|samedi|jour(?:n[eé]e)?|soir(?:[eé]e)?|apr[eè]s-midi) "
        r"(?:de pluie|pluvieu(?:x|se))|sous (?:la|un|une) (?:couette|plaid|couverture)": _COSY,
        r"(?:[aà] (?:voir|regarder) )?(?:avec|pour) (?:ma|mon|mes|nos) (?:grands?-?(?:m[eè]re|"
        r"p[eè]re|parents|maman)|mamie|papi|parents|m[eè]re|p[eè]re|maman|papa)": _WITH_ELDERS,
        r"(?:[aà] (?:voir|regarder) |pour (?:une soir[eé]e )?)?(?:en famille|avec (?:les |mes |"
        r"nos |des )?(?:enfants|petits-enfants|gosses))|pour (?:toute la famille|(?:les |mes )?"
        r"enfants)|familia(?:l|ux)": _FAMILY,
        r"pour un (?:rendez-vous|rencard|date)|pour une soir[eé]e (?:romantique|en amoureux)|"
        r"en amoureux": FOR_TWO,
        r"de no[eë]l|pour no[eë]l": _CHRISTMAS,
    },
    "de": {
        r"geheimtipps?|(?:verborgene[rsn]?|versteckte[rsn]?|unbekannte[rsn]?) (?:perlen?|juwele?n?|"
        r"sch[aä]tze?)|wenig bekannte[rsn]?|untersch[aä]tzte[rsn]?": _HIDDEN,
        r"oscar-?(?:gewinner|preistr[aä]ger)n?|oscar-?pr[aä]mierte?[rsn]?|mit (?:einem )?oscar "
        r"(?:ausgezeichnet|pr[aä]miert)|(?:oscar-?)?preisgekr[oö]nte?[rsn]?|pr[aä]mierte?[rsn]?|"
        r"meisterwerke?n?": _ACCLAIMED,
        r"(?:f[uü]r )?(?:ein(?:en)? |den |das )?(?:verregnete|regnerische|gem[uü]tliche)[nrs]? "
        r"(?:sonntag|samstag|tag|abend|nachmittag|wochenende)s?|unter(?: der|m) decke": _COSY,
        r"(?:mit|f[uü]r) (?:meine[rnm]?|unsere[rnm]?) (?:oma|opa|eltern|"
        r"gro(?:ß|ss)(?:mutter|vater|eltern)|mutter|vater|mama|papa|schwiegereltern)": _WITH_ELDERS,
        r"(?:f[uü]r (?:einen |den )?(?:filmabend |abend )?)?(?:mit (?:den |meinen |unseren |zwei |"
        r"drei )?(?:kindern|enkeln|kids)|mit (?:der |meiner )?(?:ganzen )?familie)|"
        r"f[uü]r (?:die (?:ganze )?familie|(?:die |meine )?kinder)": _FAMILY,
        r"f[uü]r (?:ein |unser |das erste )date|zum date|f[uü]r einen romantischen abend": FOR_TWO,
        r"weihnachtsfilme?n?|weihnachtlich\w*|zu weihnachten|[uü]ber weihnachten": _CHRISTMAS,
        r"zombiefilme?n?": about("zombies"),
        r"vampirfilme?n?": about("vampires"),
        r"agentenfilme?n?|spionagefilme?n?": about("spy"),
        r"mafiafilme?n?": about("mafia"),
        r"gangsterfilme?n?": about("gangsters"),
        r"piratenfilme?n?": about("pirates"),
        r"superheldenfilme?n?": about("superhero"),
        r"katastrophenfilme?n?": about("disaster"),
        r"hundefilme?n?": about("dog"),
        r"tierfilme?n?": about("animals"),
        r"stummfilme?n?": about("silent film"),
    },
    "pt": {
        r"(?:j[oó]ias?|p[eé]rolas?) (?:escondida|oculta|rara)s?|pouco conhecid[oa]s?|"
        r"subestimad[oa]s?": _HIDDEN,
        r"(?:ganhador|vencedor)(?:a|es)? (?:do|de|de um) oscar|"
        r"que ganh(?:ou|aram) (?:o |um )?oscar|premiad[oa]s?|oscarizad[oa]s?|"
        r"obras?[- ]primas?|aclamad[oa]s?": _ACCLAIMED,
        r"(?:para |pra )?(?:uma? )?(?:domingo|s[aá]bado|dia|tarde|noite) (?:de chuva|chuvos[oa])|"
        r"(?:debaixo|embaixo) d[ae] coberta": _COSY,
        r"(?:(?:para|pra) (?:ver|assistir) )?(?:com|para) (?:minha|meus?|nossos) "
        r"(?:av[oóô]s?|vov[oóô]|pais?|m[aã]e|sogros)": _WITH_ELDERS,
        r"(?:para (?:ver |assistir |uma noite )?|pra (?:ver |assistir )?)?(?:em fam[ií]lia|com "
        r"(?:a |minha |toda a )?fam[ií]lia|com (?:as |os |meus |minhas )?(?:crian[cç]as|filhos|"
        r"netos))|(?:para|pra) (?:toda a fam[ií]lia|(?:as |os |meus )?"
        r"(?:crian[cç]as|filhos))": _FAMILY,
        r"(?:para|pra) um (?:encontro|date)|(?:para|pra) uma noite rom[aâ]ntica": FOR_TWO,
        r"natalin[oa]s?|de natal|(?:para|pro) (?:o )?natal": _CHRISTMAS,
    },
    "it": {
        r"(?:gemm[ae]|perl[ae]|chicc(?:a|he)) (?:nascost[ae]|rar[ae]|sconosciut[ae])|"
        r"poco (?:conosciut|not)[oi]|sottovalutat[oi]": _HIDDEN,
        r"vincitor[ei] (?:di un |dell'|di |agli |del premio )oscar|che ha(?:nno)? vinto (?:l'|un )"
        r"oscar|(?:pluri)?premiat[oi]|da oscar|capolavor[oi]": _ACCLAIMED,
        r"(?:per )?(?:una? )?(?:domenica|sabato|giorn(?:o|ata)|pomeriggio|sera(?:ta)?) "
        r"(?:di pioggia|piovos[oa])|sotto (?:la coperta|le coperte|il plaid)": _COSY,
        r"(?:da (?:vedere|guardare) )?(?:con (?:mi[ao]|i miei)|con la|coi|per (?:mi[ao]|i miei)) "
        r"(?:nonn[aoi]|genitori|madre|padre|mamma|pap[aà]|suoceri)": _WITH_ELDERS,
        r"(?:da (?:vedere|guardare) |per (?:una serata )?)?(?:in famiglia|con (?:la |tutta la )?"
        r"famiglia|(?:con i|coi) (?:bambini|figli|miei figli|nipoti))|per (?:tutta la famiglia|"
        r"(?:i )?bambini)": _FAMILY,
        r"per un (?:appuntamento|primo appuntamento)|per una serata romantica": FOR_TWO,
        r"natalizi[oaie]?|di natale|per natale": _CHRISTMAS,
    },
    "ro": {
        r"(?:bijuteri[ei]|comori|comoar[aă]|perl[aăe]) ascuns[aăe]|pu[tțţ]in cunoscute?|"
        r"subapreciate?": _HIDDEN,
        r"premiate?(?: (?:cu|la) (?:premiul )?oscar(?:uri)?)?|cu un oscar|capodoper[aăe]|"
        r"c[aâ][sșş]tig[aă]to(?:r|are|ri) (?:de|al|la) (?:premiului )?oscar": _ACCLAIMED,
        r"(?:pentru )?(?:o |un )?(?:duminic[aă]|zi|sear[aă]|dup[aă]-amiaz[aă]|weekend) "
        r"(?:ploioas[aă]|ploios|cu ploaie|de ploaie)|sub p[aă]tur[aă]": _COSY,
        r"(?:cu|pentru) (?:bunic(?:a|ul|ii)|p[aă]rin[tțţ]ii|mama|tata)"
        r"(?: mea| meu| mei)?": _WITH_ELDERS,
        r"(?:de (?:v[aă]zut|vizionat) |pentru )?(?:[iî]n familie|cu (?:familia|toat[aă] familia|"
        r"copiii|nepo[tțţ]ii))|pentru (?:toat[aă] familia|copii)": _FAMILY,
        r"pentru o (?:[iî]nt[aâ]lnire|sear[aă] romantic[aă])": FOR_TWO,
        r"de cr[aă]ciun": _CHRISTMAS,
    },
    "ru": {
        r"скрыт(?:ый|ая|ую) (?:шедевр|жемчужин[ау])|жемчужин[ау]|(?:мало|не)известн\w+ шедевр\w*|"
        r"малоизвестн\w+|недооцен[её]нн\w+": _HIDDEN,
        r"оскароносн\w+|получивш\w+ оскар\w*|(?:лауреат|обладател)\w* (?:премии )?оскара?|"
        r"с оскаром|шедевр(?:а|ы|ов)?": _ACCLAIMED,
        r"(?:для |на |в )?дождлив\w+ (?:воскресень[ея]|суббот[уы]|дня|день|вечера?)|"
        r"под пледом": _COSY,
        r"(?:(?:по)?смотреть )?(?:с|для) (?:моей |моими |моих )?(?:бабушк(?:ой|и)|дедушк(?:ой|и)|"
        r"родителями|родителей|мамой|мамы|папой)": _WITH_ELDERS,
        r"(?:(?:по)?смотреть |для (?:вечера|просмотра) )?(?:с (?:детьми|семь[её]й|ребёнком|"
        r"ребенком|внуками)|всей семь[её]й)|для (?:всей семьи|детей|семейного просмотра)": _FAMILY,
        r"для свидания|на свидание|для романтического вечера": FOR_TWO,
        r"рождественск\w+|новогодн\w+|про (?:рождество|новый год)": _CHRISTMAS,
    },
    "uk": {
        r"прихован(?:ий|а|у) (?:шедевр|перлин[ау])|перлин[ау]|маловідом\w+|недооцінен\w+": _HIDDEN,
        r"оскароносн\w+|(?:лауреат|володар)\w* (?:премії )?оскара?|з оскаром|"
        r"шедевр(?:у|и|ів)?": _ACCLAIMED,
        r"(?:для |на |[ув] )?дощов\w+ (?:неділ[іюя]|субот[уи]|дня|день|вечора|вечір)|"
        r"під (?:пледом|ковдрою)": _COSY,
        r"(?:(?:по)?дивитися )?(?:з|із|для) (?:моєю |моїми |моїх )?(?:бабус(?:ею|і)|дідус(?:ем|я)|"
        r"батьками|батьків|мамою|мами|татом)": _WITH_ELDERS,
        r"(?:(?:по)?дивитися |для (?:вечора|перегляду) )?(?:(?:з|із) (?:дітьми|родиною|сім'єю|"
        r"дитиною|онуками)|(?:усією|всією) родиною)|для (?:всієї (?:родини|сім'ї)|дітей)": _FAMILY,
        r"для побачення|на побачення|для романтичного вечора": FOR_TWO,
        r"різдвян\w+|новорічн\w+|про (?:різдво|новий рік)": _CHRISTMAS,
    },
}

# "Ayer vi una película con mi madre": that was another evening.
WATCHED: Final[Mapping[str, str]] = {
    "es": r"vi|vimos|viendo|he(?:mos)? visto",
    "fr": r"(?:j'ai|on a|avons) (?:vu|regard[eé])",
    "de": r"sah|sahen|war|waren|hatte|hatten|habe?n?",
    "pt": r"vi|vimos|assisti|assistimos",
    "it": r"(?:ho|abbiamo) (?:visto|guardato)",
    "ro": r"am v[aă]zut|m-am uitat|ne-am uitat",
    "ru": r"(?:по)?смотрел[аи]?|видел[аи]?",
    "uk": r"(?:по)?дивил(?:ася|ась|ися|ись)|(?:по)?дивився|бачи(?:в|ла|ли)",
}
