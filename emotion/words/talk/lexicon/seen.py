"""How people say that they have seen the film that shows, once or till they know it by heart.

Regular expressions in the form that `bare_form` leaves, for parts of a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_IT: Final = (
    r"(?:them all|all of (?:them|these|those)|these|those|them|(?:this|that) (?:one|film|movie|"
    r"picture)|the (?:film|movie|picture)|(?:it|this|that)(?! all(?! of)))"
)
_WHO: Final = (
    r"(?:(?:ive|weve|theyve|shes|hes|(?:i|we|they|he|she|everybody|everyone|(?:my|the|our) \w+)"
    r"(?: have| has| had)?)(?: (?:all|both))? )?"
)
_HOW_OFTEN: Final = (
    r"(?: (?:already|before|yesterday|recently|twice|once|to death|a lot|too often|"
    r"(?:about |like |at least |some |over |more than |literally )*(?:(?:a|one|two|three|four|five|"
    r"ten|twenty|forty|fifty|hundred|thousand|million|gazillion|dozen|dozens|hundreds|loads|of|so|"
    r"too|many|several|countless|umpteen|\d+) )+times|last (?:night|week|month|year|summer|winter)|"
    r"(?:at|in) the (?:cinema|pictures|theat(?:re|er)|movies|odeon)|when it came out|years ago|"
    r"as an? (?:kid|child)|in \d{4}|(?:on|in) (?:tv|telly|netflix|an? \w+|the \w+)|"
    r"with (?:my|the) \w+|more times than i can count))*"
)

SEEN: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            rf"{_WHO}(?:(?:already|just|actually|probably|definitely|all|both) )*"
            rf"(?:seen|saw|watched) {_IT}"
            rf"{_HOW_OFTEN}"
        ),
        (
            rf"{_WHO}knows? (?:{_IT} (?:by heart|off by heart|inside out|already|too well)|it|"
            r"(?:this|that) (?:one|film|movie|picture))|"
            r"been there done that|old hat|seen that(?: got the t ?shirt)?"
        ),
    ),
    "de": (
        (
            r"(?:(?:den|die|das|diesen|ihn)(?: film)? )?(?:hab|habe|haben) (?:ich|wir)"
            r"(?: (?:den|ihn|ja|schon|auch|bereits|leider|alle|oft|so|zu|viel|gestern|neulich|im "
            r"kino|"
            r"\w+ ?mal|\d+))* (?:gesehen|geguckt|geschaut)"
        ),
        (
            r"(?:ich|wir) (?:hab|habe|haben) (?:den|die|das|ihn)(?: (?:ja|schon|auch|bereits|oft|"
            r"zu|im "
            r"kino|\w+ ?mal))* (?:gesehen|geguckt|geschaut)"
        ),
        (
            r"(?:(?:den|die|das) )?(?:kenn|kann)(?:e|en)? (?:ich|wir)(?: (?:den|ihn|ja|schon|"
            r"auch|bereits|"
            r"leider|auswendig|in und auswendig))+|(?:den|die) (?:kenne?|kennen) (?:ich|wir)|"
            r"(?:schon|bereits) gesehen"
        ),
    ),
    "fr": (
        (
            r"(?:(?:je|on|nous) )?(?:lai|la|lavons|les ai|les a|les avons)(?: (?:deja|tous|"
            r"bien))* vue?s?"
            r"(?: (?:deja|(?:mille|cent|dix|vingt|plein de|trop de|\d+|plusieurs) fois|au "
            r"cine(?:ma)?|"
            r"hier))*|deja vu(?: (?:(?:mille|cent|dix|\d+|plusieurs) fois|au cine(?:ma)?))*|vu "
            r"et revu|"
            r"(?:(?:je|on|nous) )?(?:le |l ?)?conna(?:is|it|issons)(?: (?:deja|par c(?:oe|œ)ur))+|"
            r"je (?:le |l)?connais"
        ),
    ),
    "es": (
        (
            r"(?:(?:ya|esa|esta|peli|la|lo|las|los|tambien|yo|nosotros) )*(?:he|hemos|han|tengo|"
            r"tenemos) "
            r"(?:ya )?(?:muy |mas que |requete)?vist[oa]s?(?: (?:ya|todas?|(?:mil|cien|muchas|"
            r"varias|"
            r"demasiadas|\d+|como \w+) veces|en el cine|hace poco|ayer))*"
        ),
        (
            r"(?:(?:ya|esa|esta|peli|la|lo|las) )+(?:vi|vimos)(?: (?:ya|todas?|(?:mil|cien|"
            r"muchas|varias|"
            r"\d+) veces|en el cine|ayer))*|(?:me |nos )?la (?:se|sabemos) de memoria|(?:esa|esta) "
            r"(?:muy|requete) vista|(?:ya )?(?:la|lo) conozco(?: ya)?"
        ),
    ),
    "it": (
        (
            r"(?:(?:gia|questo|quello|noi|io|li) )*(?:lho|labbiamo|ho|abbiamo) (?:gia )?vist[oi]"
            r"(?: (?:gia|tutti|(?:mille|cento|tante|troppe|dieci|\d+) volte|al cinema|ieri))*|"
            r"(?:questo |quello )?gia vist[oi](?: (?:(?:mille|cento|tante|troppe) volte|al "
            r"cinema))*|"
            r"visto e rivisto|lo (?:so|sappiamo|conosco|conosciamo)(?: (?:gia|a memoria))+|"
            r"lo conosco"
        ),
    ),
    "pt": (
        (
            r"(?:(?:esse|este|eu|a gente|nos|ja|filme|tambem) )+(?:vi|vimos|viu|assisti|assistimos)"
            r"(?: (?:esse|este|ele|ja|todos|(?:mil|umas \w+|muitas|varias|cem|trocentas|\d+) "
            r"vezes|no "
            r"cinema|ontem))*|(?:ja )?sei de cor"
        ),
    ),
    "ro": (
        (
            r"(?:(?:pe|asta|acesta|filmul|noi|eu|deja) )*(?:l |le |lam )?(?:am)?(?: ?(?:mai|tot|"
            r"deja))* "
            r"?vazut(?: ?o)?(?: (?:deja|la (?:cinema|tv|televizor)|de (?:\w+ )+ori|anul trecut|pe "
            r"toate))*|il (?:stiu|stim|cunosc|cunoastem)(?: (?:deja|pe de rost))+"
        ),
    ),
    "ru": (
        (
            r"(?:(?:я|мы|это|этот|эту|его|их|уже|все|всё|тоже) )*(?:видел[аи]?|смотрел[аи]?|"
            r"пересматривал[аи]?)(?: (?:это|этот|эту|его|уже|раз|раза|сто|тысячу|миллион|много|"
            r"наизусть|"
            r"в кино|недавно|вчера|в детстве|все|всё|\d+))*"
        ),
        (
            r"(?:(?:все|всё|мы|я|уже) )*(?:эту|это|этот|его|наизусть) "
            r"(?:(?:все|всё|мы|я|уже|эту|это|этот|его|наизусть) )*(?:знаю|знаем|знают)"
            r"(?: наизусть)?|(?:(?:все|всё|мы|я|уже) )*(?:знаю|знаем|знают) наизусть"
        ),
    ),
    "uk": (
        (
            r"(?:(?:я|ми|це|цей|цю|його|їх|вже|уже|усе|все|всі|теж) )*(?:бачи(?:в|ла|ли)|"
            r"диви(?:вся|вс[ья]|"
            r"лас[ья]|лис[ья])|переглядали?)(?: (?:це|цей|цю|його|вже|уже|раз|рази|разів|сто|"
            r"тисячу|багато|"
            r"в кіно|у кіно|недавно|вчора|в дитинстві|все|\d+))*"
        ),
        (
            r"(?:(?:всі|ми|я|вже) )*(?:це|цей|цю|його|напамять) "
            r"(?:(?:всі|ми|я|вже|це|цей|цю|його|напамять) )*(?:знаю|знаємо|знають)"
            r"(?: напамять)?|(?:(?:всі|ми|я|вже) )*(?:знаю|знаємо|знають) напамять"
        ),
    ),
    "hi": (
        (
            r"(?:(?:यह|ये|इसे|मैंने|हमने|पहले|ही|से|भी|तो|कई|सौ|बार|हम|मैं) )+देख(?:ी|ा)?"
            r"(?: (?:हुई|हुआ|चुका|चुकी|चुके|रखी|रखा|ली|लिया))?(?: (?:हैं|हूँ|हूं|है))"
        ),
    ),
    "zh": (
        (
            r"(?:这部|这个|我|我们|都|早|就|已经)*看过(?:(?:很多|好多|好几|无数|几百|一百|两|三)(?:遍|次))?了?|"
            r"(?:这部|这个|我|我们|都|早|就|已经)*看了(?:很多|好多|好几|无数|几百|一百)(?:遍|次)了?|看腻了"
        ),
    ),
}
