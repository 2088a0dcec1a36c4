"""What wishes are put in: "have you got", "my wife wants", "hast du", "tienes", "есть".

Regular expressions, of whole words in any case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

BEFORE: Final = (
    # English.
    r"(?:have|do|would|will) (?:you|u)(?: not)? (?:have|got|know(?: of)?)|(?:you|u)(?: have|"
    r"'ve)? got|"
    r"(?:have|has) (?:you|u|it)(?! (?:seen|watched|heard))|(?:do )?(?:you|u) have|got|"
    r"(?:is|are) there|(?:can|could|may|shall) (?:i|we|you|u|it)(?: (?:please|just|maybe))?"
    r"(?: (?:get|have|see|watch|show|find|give|do|be|make it|try|put on))?(?: (?:me|us))?|"
    r"(?:i|we|he|she|they|hubby|everyone|(?:my|the|our|his|her) \w+)(?:'d| would| was| were|'s|"
    r"'re| "
    r"am|'m| is| are)?(?: (?:just|really|rather|actually|clearly|literally|kinda|only))*(?: "
    r"(?:wants?|wanted|fanc(?:y|ies)|likes?|loves?|prefers?|preferred|needs?|hop(?:ing|ed) for|"
    r"ask(?:s|ed)?(?: for)?|said|says|meant|after|looking for|thinking(?: of)?))+(?: (?:to see|to "
    r"watch|something))?(?=.{3})|"
    r"(?:make|making) (?:it|that)|(?:it|this|that|they)(?:'s)? (?:has to|have to|must|should|"
    r"needs to) "
    r"be|(?:give|show|find|get|gimme|hit)(?: me| us)?(?: with)?|(?:how|what) about|rather|instead|"
    r"preferably|"
    # German.
    r"(?:hast du|haste|habt ihr)(?: (?:auch|vielleicht|noch|denn|eventuell|zufällig))*|"
    r"hätte?st du|gibt(?:'s| es|s)|kennst du|ich (?:hätte?|will|wollte|"
    r"möchte|"
    r"meinte|meine|hab(?:e)?(?: doch)?)(?: (?:gern(?:e)?|lieber|doch|eigentlich|gesagt|eher))*|"
    r"(?:doch |dann |eher )?lieber|wie (?:wär|wäre)(?:'s| es|s)? mit|zeig (?:mir )?|"
    # Spanish.
    r"hay|tienes|tendr[ií]as|tendr[aá]s|me das|dame|ponme|quiero|quer[ií]a|quisiera|prefiero|mejor|"
    r"ped[ií]|dije|"
    # French.
    r"(?:tu (?:n'?)?as|t'as|vous avez|tu aurais|t'aurais)(?: pas| rien(?: de)?)?|(?:il )?y'? "
    r"?a(?:-t-il)?(?: "
    r"pas)?|"
    r"est[- ]ce qu'?il y a|(?:je|j')\s?(?:veux|voudrais|voulais|préfère|préférerais|ai dit|ai "
    r"demandé)|"
    r"plutôt|jveux|donne[- ]moi|"
    # Italian.
    r"hai|c'è|ci sono|avete|mi dai|dammi|voglio|vorrei|volevo|preferisco|meglio|piuttosto|ho "
    r"(?:detto|"
    r"chiesto)|"
    # Portuguese.
    r"(?:você |vc )?tem|tens|me dá|me da|manda|quero|queria|prefiro|melhor|prefere|pedi|falei|"
    # Romanian.
    r"ai|aveți|aveti|există|exista|dă-mi|da-mi|vreau|voiam|aș vrea|as vrea|mai bine|prefer|am "
    r"(?:zis|"
    r"cerut)|"
    # Russian and Ukrainian.
    r"(?:а )?(?:у тебя )?есть(?: ли)?|(?:а )?можно|давай(?:те)?|дай|хочу|хотел(?:а|ось)?(?: "
    r"бы)?|лучше|"
    r"сказал(?:а)?|просил(?:а)?|"
    r"(?:а )?(?:чи )?(?:у тебе )?є|маєш|(?:а )?можна|хотілося б|(?:та )?краще|просив|просила|"
    # Hindi.
    r"क्या"
)
BEHIND: Final = (
    r"(?:have|got) (?:you|u)|(?:you|u) (?:have|got)(?: (?:it|that|any|one))?|hast du|haste|"
    r"gibt(?:'s|s| "
    r"es)(?: (?:da|auch|was))?|hay(?: algo| alguna)?|tienes|no tienes|t'as(?: pas)?|y'a|hai|"
    r"c'è|tem|ai|"
    r"ai ceva|есть(?: (?:что-то|что-нибудь))?|"
    r"(?:ничего |нічого )?(?:нет|нету|нема|маєш)|можна|можно|є|है(?: क्या)?|हैं(?: क्या)?|hai(?: kya)?"
)

_ADVERBS: Final = r"(?:(?:bit|little|tad|lot|way|far|much|just) )*"
EXCESS: Final[Mapping[str, str]] = {
    (
        rf"(?:(?:a )?{_ADVERBS}too|(?<!not )(?<!more )(?:a bit|bit|a little|a tad|kinda|kind "
        rf"of|sort of|"
        rf"rather|pretty|quite|awfully|terribly|very|super))(?: too| of an?)?"
    ): "too {}",
    r"on the(?=\s+\w+\s+side)": "too {}",
    r"(?:viel |etwas |bisschen |bissl |a bissl )*zu": "zu {}",
    r"(?:un peu |beaucoup |bien )*trop": "trop {}",
    r"(?:demasiado|muy|(?:está|es) muy|un poco)": "demasiado {}",
    r"(?:un po'? |decisamente )*troppo": "troppo {}",
    r"(?:muito|mt|meio|(?:um pouco )?demais)": "muito {}",
    r"(?:cam |mult )*prea": "prea {}",
    r"(?:как-то |чуть |немного )*(?:слишком|очень)": "слишком {}",
    r"(?:якось |трохи )*(?:занадто|надто|дуже|задовг\w)": "занадто {}",
}
"""How it is said that there is too much, and how it is put most plainly; `{}` stands for of "
"what."""

OF_WRITER: Final = (
    r"i(?:'m| am| feel| was)|im|we(?:'re| are| feel)|my (?:day|life|week)|feel(?:ing)?|something|"
    r"anything|more|want|like|ich bin|bin|estoy|ando|je suis|j'ai|sono|sto|estou|tô|sunt|я|мне|"
    r"мені|"
    r"не (?:слишком|очень|дуже|занадто)|nicht zu|pas trop|no (?:muy|demasiado)|non troppo|não "
    r"muito|"
    r"nu prea"
)
"""Where it is said of oneself, or asked for, there is not too much of it in the film."""
VAGUE: Final = (
    r"(?:something|anything|one)(?: (?:that'?s|which is))?|(?:auch )?(?:was|etwas|einen|eine)|"
    r"(?:y )?(?:algo|alguna|una)|(?:un truc|quelque chose)(?: de)?|qualcosa(?: di)?|"
    r"(?:alg(?:um|uma)|um|uma)|ceva|(?:что|чего|чт)[- ]?(?:то|нибудь|нить)|щось|कोई|कुछ"
)
"""A film, as vaguely as can be, before how it is to be."""
