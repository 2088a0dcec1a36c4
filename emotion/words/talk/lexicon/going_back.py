"""How people go back to the film before, and say that a mood was not quite read.

Regular expressions in the form that `bare_form` leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Talk
from emotion.words.texts.lists import any_of

_ONE: Final = r"(?: (?:one|film|movie|card|suggestion|pick))?"
_BEFORE: Final = (
    rf"(?:the |that )?(?:last|previous|prior|earlier|first|other|former){_ONE}|"
    rf"(?:the )?one (?:before|from before|earlier)(?: (?:that|this|it))?|"
    r"what (?:you|u) (?:had|showed|gave)(?: me| us)? before"
)
_BACK: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            rf"(?:(?:please |can (?:we|you|i) |could (?:we|you|i) |lets |i want to |id like to )*"
            rf"(?:go|take me|get me|step|jump|turn|bring it|bring that) back"
            rf"(?: (?:one|a step|to (?:{_BEFORE}|it|that(?: one)?)))?)"
        ),
        (
            rf"(?:can you |could you )?(?:show|give|bring)(?: me| us)?(?: back)? "
            rf"(?:{_BEFORE})(?: back)?(?: again)?|"
            rf"(?:actually )?(?:{_BEFORE})(?: (?:was|is|looked|sounded)(?: much| far| way)? "
            rf"(?:better|nicer|good|"
            r"fine|nice))(?: actually)?|i (?:liked|preferred|meant|want) "
            rf"(?:{_BEFORE})(?: better| more)?|"
            r"(?:whats |what was )?(?:the )?(?:previous (?:one|film|movie)|one before(?: "
            r"(?:that|this))?)"
        ),
        (
            r"undo(?: (?:it|that|this))?|take (?:it|that) back|unsee (?:it|that)|back one|"
            r"(?:that was |it was |this was )?(?:a mistake|by mistake|an accident|my mistake)|"
            r"wrong button|i (?:pressed|hit|tapped) the wrong (?:button|one)|"
            r"i (?:havent|have not) (?:actually |really )?seen (?:it|that|this)(?: one)?(?: yet)?"
        ),
    ),
    "de": (
        (
            r"(?:(?:geh|mach|nimm) )?(?:noch ?mal |wieder )?(?:ein(?:en|s)? )?zur[uü]ck(?: "
            r"(?:bitte|"
            r"zum|zu dem|zur|den) ?(?:letzten|vorigen|vorherigen|davor|film davor)?)?|"
            r"(?:der |den )?(?:vorige|vorherige|letzte|davor)n?(?: (?:film|nochmal|bitte|war "
            r"besser))*|"
            r"r[uü]ckg[aä]ngig(?: machen)?|war ein versehen"
        ),
    ),
    "es": (
        (
            r"(?:vuelve|volver|volvamos|regresa)(?: (?:atras|a la (?:anterior|de antes|primera|"
            r"otra)))?|"
            r"la (?:anterior|de antes)(?: (?:era|estaba|me gustaba)(?: mejor| mas)?)?|deshacer|"
            r"deshaz"
            r"(?:lo)?|atras|me equivoque"
        ),
    ),
    "fr": (
        (
            r"(?:reviens|revenir|retour|retourne|remets)(?: (?:en arriere|au (?:precedent|film "
            r"d ?avant|"
            r"premier)|a celui d ?avant|celui d ?avant|le precedent))?|(?:le precedent|celui d "
            r"?avant)"
            r"(?: (?:etait mieux|svp|stp))?|annule(?: ca)?|je me suis trompee?"
        ),
    ),
    "it": (
        (
            r"(?:torna|tornare|torniamo|ritorna)(?: (?:indietro|a quello (?:di prima|"
            r"precedente)|al "
            r"(?:precedente|primo)))?|(?:quello di prima|il precedente)(?: era meglio)?|"
            r"indietro|annulla|"
            r"mi sono sbagliat[oa]"
        ),
    ),
    "pt": (
        (
            r"(?:volta|voltar|volte)(?: (?:atras|um|(?:pro|para o|ao) (?:anterior|de antes|"
            r"primeiro|"
            r"outro)))?|(?:o )?(?:anterior|de antes)(?: era melhor)?|desfaz(?:er)?|foi sem "
            r"querer|me "
            r"enganei"
        ),
    ),
    "ro": (
        (
            r"(?:inapoi|intoarce te|revino|du te inapoi)(?: la (?:cel (?:de )?(?:dinainte|"
            r"anterior)|"
            r"primul|precedentul))?|(?:cel de dinainte|precedentul|cel anterior)(?: era mai bun)?|"
            r"anuleaza|am gresit"
        ),
    ),
    "ru": (
        (
            r"(?:верни(?:те|сь)?|вернись|вернуться|вернемся|вернёмся|давай)? ?(?:назад|обратно|"
            r"(?:к |на )?"
            r"(?:предыдущ\w+|прошл\w+|тот что был)(?: (?:фильм\w*|был лучше))*)|верни|отмени|"
            r"отмена|"
            r"(?:это )?случайно(?: нажал\w*)?"
        ),
    ),
    "uk": (
        (
            r"(?:поверни(?:сь|ся)?|повернись|повернутися|повернімось|давай)? ?(?:назад|(?:до |на )?"
            r"(?:попередн\w+|минул\w+)(?: (?:фільм\w*|був кращ\w+))*)|поверни|скасуй|відміни|"
            r"(?:це )?випадково(?: натис\w*)?"
        ),
    ),
    "hi": (r"(?:पिछली|पहले वाली)(?: (?:फिल्म|वापस|दिखाओ|पर जाओ))*|वापस(?: जाओ)?",),
    "zh": (
        r"(?:回到|返回|看)?(?:上一(?:部|个)|前一(?:部|个)|刚才那?(?:部|个))(?:吧)?|返回|撤销|退回(?:去)?|点错了",
    ),
}
_NOT_QUITE: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (r"not (?:quite|exactly)(?: (?:right|it|that|there|how i feel))?",),
    "de": (r"nicht ganz(?: richtig)?",),
    "es": (r"no (?:del todo|exactamente)",),
    "fr": (r"pas (?:tout a fait|vraiment|exactement)",),
    "it": (r"non (?:proprio|esattamente|del tutto)",),
    "pt": (r"nao (?:exatamente|bem isso|e bem isso)",),
    "ro": (r"nu (?:chiar|tocmai|exact)",),
    "ru": (r"не (?:совсем|вполне)(?: так)?",),
    "uk": (r"не (?:зовсім|цілком)(?: так)?",),
    "hi": (r"बिल्कुल (?:ऐसा|वैसा) नहीं|ठीक ऐसा नहीं",),
    "zh": (r"不太对|不完全是|不完全对",),
}
GOING_BACK: Final[Mapping[Talk, str]] = {
    Talk.BACK: any_of(_BACK),
    Talk.NOT_QUITE: any_of(_NOT_QUITE),
}
