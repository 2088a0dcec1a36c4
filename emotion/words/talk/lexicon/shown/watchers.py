"""How it is asked whether one may watch a film with somebody, or a child of some age may."""

from __future__ import annotations

from typing import Final

GERMAN: Final = (
    r"(?:kann|können|darf) (?:ich|man|wir) (?:den|ihn|das|{it}) (?:auch )?(?:zusammen )?mit "
    r"(?:\w+ ){0,2}\w+(?: (?:sehen|schauen|gucken|anschauen|ansehen|angucken))?|"
    r"(?:geht|passt|ist) (?:der|das|{it})(?: (?:auch|was|etwas|ok|okay|geeignet))* (?:mit|für) "
    r"(?:\w+ ){0,3}(?:kind|kinder|kindern|\w*jährige[nr]?|mutter|oma|eltern)"
    r"(?: (?:von|mit) \d+(?: jahren)?)?(?: geeignet)?|wird (?:da |darin )?viel geflucht"
)
SPANISH: Final = (
    r"(?:la |lo )?(?:puedo|podemos|se puede) ver(?:la|lo)? con (?:\w+ ){0,2}\w+|"
    r"(?:vale|sirve|va bien|es apta?|es adecuada) (?:para|con) (?:\w+ ){0,3}de \d+(?: años)?|"
    r"(?:dicen|hay) (?:muchos tacos|muchas palabrotas|palabrotas|tacos)"
)
PORTUGUESE: Final = (
    r"(?:(?:eu )?posso|podemos|dá (?:pra|para)) (?:ver|assistir)(?: {it})? com (?:\w+ ){0,2}\w+|"
    r"(?:serve|é bom|é adequado|dá|pode) (?:para|pra) (?:\w+ ){0,2}de \d+(?: anos)?|"
    r"tem (?:muito )?(?:palavrão|palavrões)"
)
FRENCH: Final = (
    r"(?:est ce que )?(?:je peux|on peut|puis je|peut on|nous pouvons) (?:le |la )?(?:voir|"
    r"regarder)(?: ça| {it})? avec (?:\w+ ){0,2}\w+|"
    r"(?:est ce que )?(?:ça va|cest bon|ça passe|cest adapté|il convient|ça convient) "
    r"(?:pour|à|avec) (?:\w+ ){0,3}(?:de )?\d+ ans|(?:il )?y a (?:beaucoup de )?gros mots"
)
ITALIAN: Final = (
    r"(?:lo |la )?(?:posso|possiamo|si può) (?:veder(?:lo|la|e)|guardar(?:lo|la|e)) (?:anche )?con "
    r"(?:\w+ ){0,2}\w+|(?:va bene|è adatto|adatto) (?:per|con|a) (?:\w+ ){0,3}di \d+ anni|"
    r"ci sono (?:molte |tante )?parolacce|dicono parolacce"
)
ROMANIAN: Final = (
    r"(?:îl )?(?:pot|putem|se poate) (?:să (?:îl |l )?)?(?:vedea|văd|vedem|uita|mă uit) (?:și )?"
    r"(?:cu|împreună cu) (?:\w+ ){0,2}\w+|"
    r"(?:merge|e bun|e ok|e potrivit) (?:și )?(?:pentru|cu) (?:\w+ ){0,2}de \d+ (?:de )?ani|"
    r"(?:are|se înjură) (?:multe )?(?:înjurături|mult)"
)
RUSSIAN: Final = (
    r"(?:а )?(?:можно|могу(?: ли)?(?: я)?)(?: ли)?(?: (?:его|е[её]))? (?:по)?смотреть"
    r"(?: (?:его|е[её]))? (?:с|вместе с) (?:\w+ ){0,2}\w+|"
    r"(?:подойд[её]т|подходит|можно)(?: ли)? (?:\w+ ){0,2}\d+ (?:лет|года)|"
    r"(?:там )?(?:много )?(?:матерятся|ругаются|мата|есть мат)(?: там)?"
)
UKRAINIAN: Final = (
    r"(?:а )?(?:чи )?(?:можна|можу)(?: я)?(?: (?:його|її))? (?:по)?дивитис[яь](?: (?:його|її))? "
    r"(?:з|із|зі|разом з) (?:\w+ ){0,2}\w+|"
    r"(?:чи )?(?:підійде|підходить|можна) (?:\w+ ){0,2}\d+ (?:років|роки)|"
    r"(?:там )?(?:багато )?(?:лаються|матюкаються|є мати)(?: там)?"
)
HINDI: Final = (
    r"(?:क्या )?(?:(?:मैं|हम) )?(?:(?:इसे|यह|ये) )?(?:\S+ ){1,3}के साथ (?:(?:इसे|यह|ये) )?देख "
    r"सकत[ाेी] (?:हूँ|हैं)"
)
CHINESE: Final = (
    r"(?:我)?(?:可以|能)(?:和|跟|带|陪)\w{1,6}(?:一起)?看{it}?吗|"
    r"{it}?(?:适合|能给|可以给)\d{1,2}岁的?(?:孩子|小孩|儿童)看?吗"
)
