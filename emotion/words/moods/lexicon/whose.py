"""How people tell their own mood beside that of somebody else: "she's happy, I'm not".

Regular expressions, in whatever case, for whole clauses: of others, their mood in the group "mood";
of whoever writes, how such a clause begins.
"""

from __future__ import annotations

from typing import Final

from emotion.words.wishes.english.others import KIN

_HOW: Final = (
    r"(?: (?:so|very|really|a bit|a little|quite|all|pretty|rather|still|totally|in a|sehr|so|"
    r"total|ganz|tr[eè]s|trop|un peu|muy|tan|un poco|molto|tanto|un po'|muito|t[aã]o|foarte|tare|"
    r"очень|так|немного|дуже|трохи))*"
)
_MOODS: Final = (
    r"happy|sad|angry|mad|furious|anxious|scared|afraid|nervous|worried|stressed|bored|tired|"
    r"exhausted|low|down|depressed|lonely|calm|relaxed|excited|upset|grumpy|moody|fine|ok|okay|"
    r"great|good|well|cheerful|content|chill|wide awake|(?:good|bad|great|foul|terrible) mood|"
    # German, French.
    r"gl[uü]cklich|fr[oö]hlich|traurig|w[uü]tend|sauer|[aä]ngstlich|nerv[oö]s|gestresst|"
    r"gelangweilt|m[uü]de|ersch[oö]pft|einsam|entspannt|gut drauf|schlecht drauf|"
    r"heureu(?:x|se)|contente?|joyeu(?:x|se)|triste|en col[eè]re|f[aâ]ch[eé]e?|stress[eé]e?|"
    r"inqui[eè]te?|fatigu[eé]e?|crev[eé]e?|d[eé]prim[eé]e?|"
    # Spanish, Italian, Portuguese, Romanian.
    r"feliz|content[oa]|alegre|tristes?|enfadad[oa]|enojad[oa]|nervios[oa]|cansad[oa]|agotad[oa]|"
    r"aburrid[oa]|estresad[oa]|deprimid[oa]|preocupad[oa]|felice|arrabbiat[oa]|nervos[oa]|"
    r"stanc[oa]|annoiat[oa]|stressat[oa]|depress[oa]|irritad[oa]|entediad[oa]|estressad[oa]|"
    r"fericit[aă]?|trist[aă]?|furios[aă]?|obosit[aă]?|plictisit[aă]?|stresat[aă]?|sup[aă]rat[aă]?|"
    # Russian, Ukrainian.
    r"счастлива?|рада?|груст(?:ит|ная|ный)|зл(?:ится|ая|ой)|устал[а]?|скучает|"
    r"щаслив(?:а|ий)|рад(?:а|ий)|сум(?:ує|на|ний)|зл(?:иться|а|ий)|втомлен(?:а|ий)|нудьгує"
)
_AND: Final = (
    r"\s*(?:(?:and|but|while|though|because|und|aber|et|mais|y|pero|e|ma|mas|si|și|dar|и|а|но|і|"
    r"але),? )*"
)
_THEY: Final = (
    rf"(?:(?:(?:my|our|the|her|his) (?:\w+ ){{0,2}}?{KIN}|he|she|they|everyone|everybody)"
    r"(?:'s|'re|s| is| are| feels?| seems?)|"
    r"(?:meine? \w+|er|sie) ist|(?:m(?:a|on) \w+|elle|il) est|"
    r"(?:mi \w+|[eé]l|ella) est[aá]|(?:(?:il |la )?mi[oa] \w+|lei|lui) [eè]|"
    r"(?:(?:o |a )?(?:meu|minha) \w+|ele|ela) est[aá]|(?:\w+ (?:mea|meu)|el|ea) (?:este|e)|"
    r"(?:мо[йяі]|мій) \w+|он|она|він|вона)"
)
OTHERS_MOOD: Final = (
    rf"{_AND}{_THEY}{_HOW} (?P<mood>{_MOODS})"
    r"(?: (?:today|tonight|now|right now|again|heute|hoy|oggi|hoje|сегодня|сьогодні))?\s*"
)
"""How somebody else is, and no more."""

OTHERS_ARE_NOT: Final = (
    rf"{_AND}(?:(?:my|our|the|her|his) (?:\w+ )?{KIN}|he|she|they) "
    r"(?:isn'?t|aren'?t|is not|are not)"
)
"""Somebody else is not as the writer is."""

BUT_ME: Final = rf"{_THEY}{_HOW} (?P<mood>{_MOODS}),? (?:but|except(?: for)?) me\W*"
"""Somebody else is as the writer is not."""

OWN: Final = (
    rf"{_AND}(?:i'?m|i am|i feel|i'?ve been|ich (?:bin|f[uü]hl)|mir geht|moi|je suis|j'ai|"
    r"(?:yo )?(?:estoy|me siento)|yo|io|(?:io )?(?:sono|sto|mi sento)|(?:eu )?estou|eu|sunt|"
    r"я|мне|мені)\b(?!,? (?:too|as well|auch|aussi|tambi[eé]n|anche|tamb[eé]m|тоже|також)\b)"
)
"""How the clause begins in which whoever writes tells how they are, unless it is the same."""

OWN_IS_NOT: Final = rf"{_AND}(?:i'?m|i am) (?:really |so |certainly |definitely )?not\s*"
"""Whoever writes is not as somebody else is."""

FOR_OTHERS: Final = (
    r"both|us|we(?:'re)?|our|together|for (?:her|him|them)|(?:her|him|them) up|beide|uns|wir|"
    r"zusammen|nous|ensemble|(?:les|nos) deux|l(?:os|as) dos|nos(?:otr[oa]s)?|junt[oa]s|noi|"
    r"insieme|entrambi|n[oó]s|ambos|[iî]mpreun[aă]|am[aâ]ndoi|нас|нам|мы|вместе|обоих|ми|разом|обох"
)
"""The film is for somebody else, too."""
