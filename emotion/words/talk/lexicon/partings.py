"""Thanks and goodbyes at more length than one word: "much obliged", "off to bed, sleep well".

Regular expressions in the form that `bare_form` leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

THANKING: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        r"(?:im |i am )?(?:much|very much|so|most|very|ever so) (?:obliged|grateful)(?: to you)?",
        (
            r"(?:thats |that is |how |so |very |most )*kind of you|bless (?:you|your heart)|ta(?: "
            r"very "
            r"much| ever so)?|(?:thanks|thank you) (?:for (?:that|this|everything|your help|the "
            r"(?:film|"
            r"tip|help|suggestion|recommendation))|kindly|indeed)|youre (?:an angel|a star|a "
            r"lifesaver|"
            r"a gem|very kind)|i appreciate (?:it|that)"
        ),
    ),
    "de": (
        (
            r"(?:tausend|herzlichen|besten|ganz herzlichen) dank|danke (?:f[uü]r (?:alles|den tipp|"
            r"die "
            r"hilfe)|vielmals|dir)|sehr nett(?: von dir)?|lieb von dir"
        ),
    ),
    "fr": (r"merci (?:pour (?:tout|l ?aide)|infiniment|a toi|mille fois)|mille mercis",),
    "es": (r"gracias (?:por (?:todo|la ayuda)|de verdad)|te lo agradezco|muy amable",),
    "it": (
        r"(?:tante|molte) grazie|grazie (?:di tutto|davvero|di cuore)|ti ringrazio|molto gentile",
    ),
    "pt": (r"(?:obrigad[oa]|valeu) (?:por tudo|mesmo|demais)|brigad(?:o|a|ao|ão)|agradeco",),
    "ro": (r"(?:mersi|multumesc)(?: (?:mult|frumos|pentru tot))+|iti multumesc|ms",),
    "ru": (
        r"спасиб(?:о|ки|очки)(?: (?:огромное|тебе|за (?:все|всё|помощь)))+|спасибочки|спасибки",
    ),
    "uk": (
        r"(?:щиро |дуже |красно )?дякую(?: (?:щиро|дуже|тобі|за (?:все|допомогу)))*|дякс|спасибі",
    ),
    "hi": (r"बहुत (?:धन्यवाद|शुक्रिया)|(?:धन्यवाद|शुक्रिया) (?:आपका|जी)",),
    "zh": (r"(?:多谢|谢谢(?:你|您|啦|了)|感谢|谢啦)",),
}
PARTING: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            r"(?:nighty? )?night(?: night)?(?: (?:all|dear|bot|love))?|nite(?: nite)?|sleep "
            r"(?:well|"
            r"tight)|"
            r"sweet dreams|toodle ?(?:pip|oo)|cheerio|so long|good evening to you|ta ?ta"
        ),
        (
            r"(?:(?:im|i am|were|time) )?(?:off )?to bed(?: now)?|(?:(?:im|were) )?(?:signing "
            r"off|going to bed|heading to bed|(?:done|off) for (?:now|today|tonight|the night))|"
            r"im off|"
            r"(?:i |we )?(?:have to|must|gotta|got to|need to) (?:go|run)(?: now)?|catch you later|"
            r"until (?:tomorrow|next time)|till (?:tomorrow|next time)|talk tomorrow|"
            r"(?:that is|thats|thatll be) (?:it|all)(?: for (?:now|today|tonight))?|enough for "
            r"(?:now|today|tonight)"
        ),
    ),
    "de": (
        (
            r"(?:sch[oö]nen|gute|sch[oö]ne) (?:abend|nacht|tag|woche)(?: noch)?|schlaf (?:gut|"
            r"sch[oö]n)|"
            r"ich (?:geh|gehe|muss) (?:jetzt )?(?:ins bett|schlafen|los)|das (?:wars|war es|war "
            r"alles)"
            r"(?: (?:f[uü]r heute|schon))?|(?:das )?reicht f[uü]r heute|bis (?:sp[aä]ter|"
            r"n[aä]chstes "
            r"mal)"
        ),
    ),
    "fr": (
        (
            r"bonne (?:soiree|journee|fin de soiree)|dors bien|a (?:demain|plus(?: tard)?)|"
            r"c ?(?:e|est) tout(?: pour (?:ce soir|aujourd ?hui))?|"
            r"je vais (?:me coucher|dormir|au lit)|salut a (?:demain|plus)"
        ),
    ),
    "es": (
        (
            r"(?:que )?descans(?:es|a)|dulces suenos|(?:eso es|es) todo(?: por hoy)?|ya esta(?: "
            r"por "
            r"hoy)?|"
            r"hasta (?:la proxima|otra)|me voy a (?:dormir|la cama)|nos vemos|chao|chau|buena noche"
        ),
    ),
    "it": (
        (
            r"(?:buona|dolce) (?:serata|notte)|sogni d ?oro|a (?:domani|presto|dopo)|"
            r"(?:e|questo e) tutto(?: per (?:oggi|stasera))?|basta (?:cosi|per oggi|per stasera)|"
            r"vado a (?:letto|dormire)|ci vediamo|dormi bene"
        ),
    ),
    "pt": (
        (
            r"(?:por hoje )?(?:e|era) (?:so|isso|tudo)(?: (?:por hoje|entao))?|durma bem|bons "
            r"sonhos|"
            r"ate (?:mais|amanha|a proxima)|vou (?:dormir|pra cama|deitar)|boa noite (?:pra "
            r"(?:voce|"
            r"ti)|"
            r"a todos)|fui|falou"
        ),
    ),
    "ro": (
        (
            r"asta e tot|(?:gata|ajunge|atat) (?:pe|pentru) (?:azi|astazi|seara asta|acum)|somn "
            r"usor|"
            r"vise placute|pa(?: pa)?|pe (?:curand|maine)|ne (?:auzim|vedem)|ma (?:duc|bag) "
            r"(?:la|in) "
            r"(?:somn|culcare|pat)|o seara (?:buna|frumoasa)|seara (?:buna|frumoasa)"
        ),
    ),
    "ru": (
        (
            r"(?:доброй|спокойной|сладких) (?:ночи|снов)|(?:на сегодня|пока) (?:все|"
            r"всё|"
            r"хватит)|(?:всё|все|хватит) на сегодня|до (?:завтра|встречи|скорого)|(?:я "
            r")?(?:пош[её]л|"
            r"пошла|иду) спать|хорошего вечера|пока пока|споки|споки ноки"
        ),
    ),
    "uk": (
        (
            r"(?:на ?)?добраніч|(?:доброї|спокійної|надобраніч) ?(?:ночі)?|солодких снів|на "
            r"сьогодні (?:все|"
            r"усе|досить)|(?:все|усе|досить) на сьогодні|до (?:завтра|зустрічі)|(?:я )?(?:пішов|"
            r"пішла|йду) "
            r"спати|гарного вечора|бувай|па па|па"
        ),
    ),
    "hi": (
        (
            r"शुभ रात्रि|अलविदा|फिर मिलेंगे|आज के लिए (?:बस|इतना ही)|बस आज के लिए|मैं सोने जा "
            r"रह[ाी] "
            r"(?:हूँ|हूं)"
        ),
    ),
    "zh": (
        r"拜拜|(?:今天)?就(?:到这里|这样)(?:吧|了)?|(?:我)?(?:去|要)睡(?:觉)?了|明天见|回头见|先这样(?:吧)?",
    ),
}
