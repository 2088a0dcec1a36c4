"""How people answer, in words, whether they watched a film.

Regular expressions in the form that `bare_form` leaves, for whole messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Watched

_WHO: Final = r"(?:(?:i|we|ive|weve|(?:my|the) \w+|both of us) )?"
_IT: Final = r"(?: (?:it|that|this|that one|this one|the film|the movie))?"
_HOW: Final = (
    r"(?:(?:so|too|very|really|just|quite|pretty|rather|a bit|kind of|kinda|a little|incredibly) )*"
)

WATCHED: Final[Mapping[Watched, Mapping[str, tuple[str, ...]]]] = {
    Watched.NEVER_ASK: {
        "en": (r"(?:please )?(?:dont|do not|stop) ask(?:ing)?(?: me| us)?(?: \w+){0,3}",),
        "de": (r"(?:bitte )?(?:frag|hor) (?:mich )?(?:nicht|auf).*",),
        "fr": (r"(?:ne )?(?:me )?(?:le )?demande(?:z)? (?:plus|pas)(?: ca)?|arrete de demander",),
        "es": (r"(?:ya )?no (?:me )?(?:lo )?preguntes(?: mas)?|deja de preguntar(?:me)?",),
        "it": (r"non (?:me lo )?(?:chieder(?:e|mi|melo)|domandare)(?: piu)?|smetti di chiedere",),
        "pt": (r"nao (?:me )?pergunte?s?(?: mais)?|para de perguntar",),
        "ro": (r"nu (?:ma )?mai intreba",),
        "ru": (r"(?:больше )?не спрашивай(?: больше)?",),
        "uk": (r"(?:більше )?не питай(?: більше)?",),
        "hi": (r"(?:मत पूछो|मत पूछिए)",),
        "zh": (r"别(?:再)?问了?",),
    },
    Watched.PARTLY: {
        "en": (
            (
                rf"{_WHO}(?:fell asleep|dozed off|nodded off|drifted off|slept through){_IT}"
                r"(?: (?:half ?way|during|in|before|after|at|through|the|it|that|this|film|movie|"
                r"middle|"
                r"end|first|\w+ minutes|an hour|\w+ hours?|half an hour))*"
            ),
            (
                rf"(?:{_WHO}(?:watched|saw|seen|got through|did|managed) )?(?:(?:only|just|about|"
                rf"like) )*"
                r"(?:half(?: of)?|the first (?:half|part|hour|\w+ minutes)(?: of)?|(?:a |"
                r"some )?(?:bit|"
                rf"part|bits)(?: of)?|the beginning(?: of)?|most of|some of|not all of){_IT}"
            ),
            rf"{_WHO}(?:turned|switched|shut|put){_IT} off(?: .{{1,30}})?",
            (
                rf"{_WHO}(?:stopped|gave up|quit|bailed|dropped|abandoned)(?: on| watching)?{_IT}"
                r"(?: (?:half ?way|midway|in the middle|after|at|before|through|the|\w+ minutes|"
                r"end|"
                r"an hour|half an hour))*"
            ),
            (
                rf"{_WHO}(?:didnt|couldnt|havent|never) finish(?:ed)?{_IT}|partly|"
                rf"not (?:to the end|"
                r"quite to the end|all of it|the whole thing|entirely|until the end)"
            ),
        ),
        "de": (
            r"(?:ich |wir )?(?:bin |sind )?(?:dabei |dann |leider )*eingeschlafen",
            (
                r"(?:nur |bloss )?(?:zur halfte|halb|die (?:erste )?halfte|teilweise|den anfang|"
                r"bis zur "
                r"halfte|zum teil)(?: gesehen| geschaut)?|nicht (?:ganz|zu ende|bis zum (?:ende|"
                r"schluss))"
                r"(?: gesehen| geschaut)?|(?:hab |habe |haben )?(?:ihn )?(?:abgebrochen|ausgemacht|"
                r"ausgeschaltet)"
            ),
        ),
        "fr": (
            (
                r"(?:je )?(?:me )?(?:suis )?endormie?|(?:on s est|"
                r"nous nous sommes) endormi(?:e?s)?|"
                r"(?:que |seulement |juste )?(?:a moitie|la moitie|le debut|une partie)|"
                r"pas (?:tout|en entier|jusqu ?au bout|fini)|(?:j ?ai|on a) (?:arrete|abandonne|"
                r"coupe)"
            ),
        ),
        "es": (
            (
                r"(?:me (?:quede )?|nos (?:quedamos )?)?(?:dormid[oa]s?|dormi|dormimos)|"
                r"(?:solo |nada mas )?(?:la mitad|a medias|una parte|el (?:principio|comienzo))|"
                r"no (?:entera|hasta el final|la (?:termine|acabe|terminamos))|la (?:quite|deje|"
                r"dejamos)"
                r"(?: a (?:la mitad|medias))?"
            ),
        ),
        "it": (
            (
                r"(?:mi sono |ci siamo )?addormentat[oaie]|(?:solo )?(?:(?:a |la )?meta|una parte|"
                r"l ?inizio)|non (?:tutto|fino alla fine|l ?ho finito)|l ?(?:ho|abbiamo) (?:spento|"
                r"interrotto|mollato)"
            ),
        ),
        "pt": (
            (
                r"(?:eu |a gente |nos )?(?:dormi|dormimos|dormiu|adormeci|peguei no sono|cochilei)|"
                r"(?:so |apenas )?(?:a |ate a |pela )?metade|(?:so )?(?:uma parte|o comeco)|"
                r"nao (?:inteiro|ate o (?:fim|final)|terminei)|(?:parei|desisti|"
                r"desliguei)(?: no meio)?"
            ),
        ),
        "ro": (
            (
                r"(?:am |ne am |m am )?adormit|(?:doar |numai )?(?:jumatate|pe jumatate|o parte|"
                r"inceputul)|nu (?:tot|pana la (?:capat|sfarsit)|l am terminat)|l am (?:oprit|"
                r"lasat)"
            ),
        ),
        "ru": (
            (
                r"(?:я |мы )?(?:за|у)снул[аи]?|(?:только )?(?:половину|наполовину|до половины|"
                r"начало|"
                r"частично|часть)|не (?:до конца|весь|досмотрел[аи]?)|(?:я |мы )?(?:выключил|"
                r"бросил)[аи]?"
            ),
        ),
        "uk": (
            (
                r"(?:я |ми )?засну(?:в|ла|ли)|(?:тільки |лише )?(?:половину|наполовину|до половини|"
                r"початок|частково|частину)|не (?:до кінця|весь|додиви(?:вся|лася|лись|вс[ья]))|"
                r"(?:я |ми )?(?:вимкну|кину)(?:в|ла|ли)"
            ),
        ),
        "hi": (r"(?:सो गया|सो गई|सो गए|नींद आ गई|(?:बस |सिर्फ़ )?आधी|आधा|थोड़ी सी)",),
        "zh": (r"(?:我)?(?:看(?:到|着)?)?睡着了|(?:只)?(?:看了)?一半|没看完|看了(?:一点|开头)",),
    },
    Watched.NOT: {
        "en": (
            (
                r"no+|nope|nah|naw|not? (?:yet|really|quite)|not (?:so far|this time)|no time|"
                r"never (?:did|got (?:a)?round to it|got to it|watched it)|"
                r"(?:maybe |perhaps )?(?:tonight|tomorrow|later|another time|this weekend|"
                r"next time)|"
                r"still on (?:my|the) list|(?:not|havent) (?:watched|seen)(?: it)?(?: yet)?"
            ),
            (
                rf"{_WHO}(?:didnt|did not|havent|have not|hadnt|couldnt)"
                r"(?: (?:watch(?:ed)?|seen?|get (?:a)?round to|get to|got to|manage|"
                r"have (?:the )?time|"
                rf"find (?:the )?time)(?: to)?)?{_IT}(?: (?:yet|either|at all|in the end|yesterday|"
                r"last night|so far|after all|for it))*"
            ),
            (
                rf"{_WHO}(?:watched|saw|picked|chose|went for) (?:something else|another (?:one|"
                rf"film|"
                r"movie))(?: instead)?|(?:i )?forgot(?: about it)?|(?:i was|we were|was|were) too "
                r"(?:tired|busy)"
            ),
        ),
        "de": (
            (
                r"(?:nein|nee?|nö|no) ?|noch nicht|leider nicht|(?:bin |sind )?(?:noch )?nicht "
                r"(?:dazu )?(?:gekommen|geschafft|gesehen)|keine zeit(?: gehabt)?|"
                r"(?:ich |wir )?(?:hab|habe|haben)(?: (?:ihn|es|den))? (?:noch )?nicht (?:gesehen|"
                r"geschaut|"
                r"geschafft)"
            ),
        ),
        "fr": (
            (
                r"non|pas (?:encore|vu|eu le temps)|(?:je n ?ai |on n ?a |"
                r"j ?ai )?pas (?:encore )?(?:eu le "
                r"temps|regarde|vu)"
            ),
        ),
        "es": (
            (
                r"(?:todavia|aun) no|(?:no )?todavia|no (?:la |lo )?(?:vi|vimos|he visto|"
                r"hemos visto)"
                r"(?: (?:todavia|aun))?|no (?:tuve|tuvimos|he tenido) tiempo"
            ),
        ),
        "it": (
            (
                r"(?:non )?ancora(?: no)?|non (?:l ?)?(?:ho|abbiamo)(?: ancora)? visto|non (?:ho|"
                r"abbiamo) "
                r"(?:avuto|fatto in) tempo"
            ),
        ),
        "pt": (
            (
                r"nao|ainda nao|nao (?:vi|vimos|assisti|assistimos|deu|deu tempo|"
                r"tive tempo)(?: ainda)?"
            ),
        ),
        "ro": (
            (
                r"nu|inca nu|nu inca|nu l am vazut(?: inca)?|nu (?:am avut|a fost) timp|"
                r"n am (?:avut timp|"
                r"apucat|reusit)"
            ),
        ),
        "ru": (
            (
                r"не[ат]|нет (?:ещ[её]|пока)|(?:пока|ещ[её]) (?:не|нет)(?: \w+)?|не (?:смотрел|"
                r"видел|"
                r"успел|посмотрел)[аи]?|не было времени"
            ),
        ),
        "uk": (
            (
                r"ні|нє|(?:поки|ще) (?:не|ні)(?: \w+)?|не (?:бачи(?:в|ла|ли)|встиг(?:ла|ли)?|"
                r"диви(?:вся|"
                r"лася|лись|вс[ья]))|не було часу"
            ),
        ),
        "hi": (r"(?:नहीं|ना|अभी नहीं|अभी तक नहीं|नहीं देखी|नहीं देखा|समय नहीं मिला)",),
        "zh": (r"没有?|还没有?(?:看)?|没看|没时间|没空|不",),
    },
    Watched.TO_RATE: {
        "en": (
            (
                rf"{_WHO}{_HOW}(?:hated|disliked|(?:didnt|did not) {_HOW}(?:like|enjoy|love|"
                rf"care for))"
                rf"{_IT}(?: (?:much|at all|that much|so much|though))*"
            ),
            (
                rf"(?:(?:it|that|this|the film|the movie) was )?(?:{_HOW}(?:bad|boring|awful|"
                rf"terrible|"
                r"horrible|dull|rubbish|trash|garbage|crap|stupid|silly|slow|long|weird|"
                r"disappointing|"
                rf"meh|ok|okay|alright|all right|fine|so so|decent|average|mid)|"
                rf"not {_HOW}(?:that )?"
                r"(?:bad|great|good|my thing|for (?:me|us)|my cup of tea))"
            ),
            r"could(?:ve| have) been better|seen better",
        ),
        "de": (
            (
                r"(?:war |der war |fand ich |fand ihn )?(?:nicht (?:so )?(?:gut|toll|meins|"
                r"schlecht)|"
                r"langweilig|schlecht|furchtbar|ok|okay|ganz (?:ok|okay|gut|nett)|so la ?la|"
                r"na ja|naja|"
                r"geht so|mittel(?:massig)?)|(?:hat|hats) (?:mir|uns) nicht gefallen"
            ),
        ),
        "fr": (
            (
                r"(?:c ?etait |bof |mouais )?(?:bof|nul|ennuyeux|pas (?:terrible|top|genial|mal)|"
                r"moyen|"
                r"comme ci comme ca|decevant)|(?:je n ?ai |j ?ai |on n ?a |"
                r"on a )?pas (?:trop )?aime|"
                r"j ?ai deteste"
            ),
        ),
        "es": (
            (
                r"(?:(?:fue|era|me parecio) )?(?:regular|aburrid[oa]|mal[oa]|un rollo|asi asi|"
                r"mas o menos|"
                r"ni fu ni fa|meh|normalita)|no (?:me|nos) (?:ha )?gust(?:o|ado)(?: (?:mucho|"
                r"nada))?|"
                r"(?:la )?odie"
            ),
        ),
        "it": (
            (
                r"(?:era )?(?:noioso|brutto|cosi cosi|carino|mah|boh|niente di che|deludente)|"
                r"non (?:mi|ci) "
                r"(?:e )?piaciut[oa](?: (?:molto|per niente))?|l ?ho odiato"
            ),
        ),
        "pt": (
            (
                r"(?:foi |era |achei )?(?:chato|ruim|mais ou menos|meia boca|fraco|decepcionante|"
                r"ok)|"
                r"nao (?:gostei|gostamos|curti)(?: (?:muito|nada))?|odiei|detestei"
            ),
        ),
        "ro": (
            (
                r"(?:a fost )?(?:plictisitor|slab|prost|asa si asa|merge|ok)|nu (?:mi|ne) a placut"
                r"(?: (?:deloc|prea mult))?|l am urat"
            ),
        ),
        "ru": (
            (
                r"(?:было )?(?:скучно|скучный|так себе|нормально|плохо|ужасно|ерунда|на троечку|"
                r"неплохо)|"
                r"не (?:очень )?понравил(?:ся|ось|ась)|не очень|не зашло?"
            ),
        ),
        "uk": (
            (
                r"(?:було )?(?:нудно|нудний|так собі|нормально|погано|жахливо|дурниця|непогано)|"
                r"не (?:дуже )?сподоба(?:вся|лося|лась|лось)|не дуже|не зайшло?"
            ),
        ),
        "hi": (r"(?:ठीक ठाक|बोरिंग(?: थी)?|अच्छी नहीं (?:लगी|थी)|पसंद नहीं आई)",),
        "zh": (r"一般|还行|不好看|不喜欢|很?无聊|难看|马马虎虎",),
    },
}
"""Each kind of answer in every language; the first that fits counts."""

BEFORE: Final = (
    r"(?:(?:yes|yeah|yep|no|nope|nah|sorry|haha|lol|ha|oh|ugh|well|but|and|ok|honestly|actually|"
    r"unfortunately|sadly|ja|nein|leider|aber|oui|non|mais|helas|si|pero|ma|purtroppo|sim|nao|mas|"
    r"infelizmente|da|nu|dar|да|нет|но|увы|так|ні|але|на жаль|हाँ|नहीं|看了|嗯|没有) )*"
)
"""May stand before any of these."""
