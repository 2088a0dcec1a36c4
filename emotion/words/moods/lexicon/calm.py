"""Words of a calm or an ordinary evening: beside them a neutral reading is a mood, not a shrug.

Regular expressions in the form that `bare_form` leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# How somebody is, how the day was, where they have come to rest.
CALM: Final[Mapping[str, str]] = {
    "en": (
        r"calm\w*|relax\w*|chill\w*|peace\w*|quiet\w*|serene|mellow|neutral|lazy|cos[yi]\w*|cozy|"
        r"content|at ease|balanced|settled|zen|laid back|comf\w+|rest(?:ed|ing)|sleepy|drowsy|"
        r"ok(?:ay|ey)?|fine|alright|all right|good|well|great|decent|meh|average|normal|usual|"
        r"ordinary|regular|plain|so so|same old|not (?:much|bad|a lot)|nothing|nm|nada|unbothered|"
        r"indifferent|blank|pensive|thoughtful|contemplative|reflective|dreamy|curious|hungry|"
        r"feel\w*|felt|mood|vib(?:e|es|ing)|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|evening|tonight|day|days|day off|"
        r"(?:at|from|im|am|back|finally|got|get|came|going|go|heading|stay|staying|way) home|"
        r"home (?:now|from|tonight|again)|home|couch|sofa|armchair|bed|blanket|pyjamas|pajamas|"
        r"tea|coffee|cocoa|wine|bath|fireplace|cook(?:ing|ed)|dinner|lunch|supper|"
        r"rain(?:y|ing|s)?|snow(?:y|ing|s)?|"
        r"scrolling|watching|waiting|sitting|lying|on the (?:train|bus|plane)|holidays?|vacation|"
        r"(?:after|off|from|finished|done with|back from) (?:work|school|uni)|woke up|"
        r"it is what it is|getting by|hanging (?:in there|out)"
    ),
    "es": (
        r"tranqui\w*|relajad\w+|calm\w+|normal\w*|regular|bien|en paz|seren\w+|como siempre|"
        r"(?:nada|sin) (?:de )?(?:especial|nuevo|novedad\w*)|asi asi|mas o menos|en casa|sofa|"
        r"me siento|animo|descans\w+|dia|noche|tarde|domingo|lunes"
    ),
    "fr": (
        r"calme\w*|tranquille\w*|detendu\w*|relax\w*|pose\w?|zen|normal\w*|bien|ca va|comme "
        r"(?:dhab|d hab|toujours|ci comme ca)\w*|rien (?:de|a) \w+|serein\w*|chez moi|a la maison|"
        r"canape|je me sens|humeur|journee|soiree|soir|dimanche|lundi|pepere|moyen|bof"
    ),
    "de": (
        r"ruhig\w*|entspannt\w*|gelassen\w*|gem[uü]tlich\w*|normal\w*|gew[oö]hnlich\w*|ok(?:ay)?|"
        r"gut|geht (?:so|schon)|passt schon|nichts (?:besonderes|neues|los)|ausgeglichen\w*|"
        r"zufrieden\w*|mittel\w*|neutral|wie (?:immer|sonst)|feierabend|sofa|couch|zu ?hause|"
        r"daheim|im bett|f[uü]hl\w*|stimmung|laune|tag|abend|heute|sonntag|montag|m[uü]de|gechillt"
    ),
    "it": (
        r"tranquill\w+|rilassat\w+|calm\w+|normal\w+|bene|seren\w+|cosi cosi|come (?:sempre|al "
        r"solito)|(?:niente|nulla) di (?:che|speciale|nuovo)|a casa|divano|mi sento|umore|"
        r"giornata|giorno|serata|stasera|sera|domenica|lunedi|insomma"
    ),
    "pt": (
        r"tranquil\w+|relaxad\w+|calm\w+|normal\w*|bem|seren\w+|em paz|mais ou menos|de boa|suave|"
        r"como sempre|nada (?:de )?(?:especial|novo|demais)|em casa|sofa|me sinto|humor|dia|noite|"
        r"tarde|domingo|segunda|ok"
    ),
    "ro": (
        r"linistit\w*|relaxat\w*|calm\w*|normal\w*|bine|senin\w*|asa (?:si )?asa|"
        r"ca (?:de obicei|intotdeauna)|nimic (?:deosebit|special|nou)|acasa|canapea|ma simt|"
        r"stare\w*|zi|ziua|seara|duminica|luni|ok"
    ),
    "ru": (
        r"спокойн\w+|расслаб\w+|нормальн\w+|норм|обычн\w+|хорошо|неплохо|так себе|ничего|"
        r"как (?:обычно|всегда)|ровно\w*|тих\w+|дома|домой|диван\w*|чувству\w+|настроени\w+|"
        r"день|вечер\w*|сегодня|воскресенье|понедельник|потихоньку|пойд[её]т|отдыха\w+"
    ),
    "uk": (
        r"спок[ії]йн\w+|спок[ії]й|розслаб\w+|нормальн\w+|норм|звичайн\w+|добре|непогано|так собі|"
        r"нічого|як (?:завжди|зазвичай)|рівно\w*|тих\w+|вдома|додому|диван\w*|почува\w+|"
        r"настр[ії]\w+|день|вечір\w*|сьогодні|неділя|понеділок|потихеньку|відпочива\w+"
    ),
    "hi": (r"theek|thik|normal|shant|aaram|sukoon|aam|accha|acha|din|shaam|ghar|mood"),
}
# These are written without spaces, or their signs are no letters to a regular expression.
CALM_UNSPACED: Final = (
    r"ठीक|शांत|शान्त|आराम|सुकून|सामान्य|आम|नॉर्मल|अच्छा|दिन|शाम|घर|मूड|महसूस|"
    r"平静|平淡|平常|普通|还行|还好|还可以|一般|正常|放松|安静|悠闲|轻松|舒服|没什么|老样子|凑合|"
    r"今天|今晚|晚上|周末|在家|心情|感觉|不错"
)
