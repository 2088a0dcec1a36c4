"""How people take the film that shows, and say that it will do.

Regular expressions in the form that `bare_form` leaves, for parts of a message: "brilliant" and
"we'll watch that" of "brilliant, we'll watch that tonight, thanks".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_WILL: Final = (
    r"(?:(?:ill|well|i will|we will|i shall|we shall|im (?:gonna|going to)|were (?:gonna|going to)|"
    r"i am going to|we are going to|lets|let us|imma|ima|id like to|i think (?:ill|well)|gonna) "
    r"(?:definitely |just |probably |totally |certainly |gladly |happily |have to )?)"
)
_ONE: Final = (
    r"(?:(?:this|that|the) (?:one|film|movie|picture)|the (?:first|last) one|it|this|that)"
)
_TRY: Final = r"(?: a (?:go|try|watch|shot|whirl|chance|spin))?"
_WHEN: Final = (
    r"(?: (?:tonight|now|then|right (?:now|away)|this evening|straight away|after (?:dinner|work|"
    r"supper|tea)|with (?:my|the) \w+|together|instead))*"
)

TAKING: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            rf"{_WILL}(?:take|watch|see|try|have|do|pick|choose|go (?:with|for)|stick with|"
            r"settle (?:for|"
            rf"on)|give) {_ONE}{_TRY}{_WHEN}"
        ),
        rf"(?:taking|watching|going with|putting on|starting) {_ONE}{_WHEN}",
        (
            rf"{_ONE}(?:ll| (?:will|should|would)) (?:do|work|be (?:fine|"
            r"great|"
            r"perfect|lovely|good))(?: nicely| fine| just fine| perfectly| for (?:tonight|now|me|"
            r"us))*"
        ),
        (
            r"sold|done deal|you (?:have )?(?:sold|convinced) (?:me|us)|im (?:in|sold|"
            r"convinced)|"
            r"were (?:in|sold|convinced)|youre on|that works|good enough|fine by (?:me|us)|"
            r"(?:that|this)(?: one)? it is|(?:that|this) one|yes to that(?: one)?|"
            r"pressing play|on it goes|thats (?:us|me) (?:sorted|set)|thats tonight sorted|"
            r"(?:i )?love (?:it|(?:this|that) one)|works for me|say less|"
            rf"i (?:take|watch) {_ONE}|thats (?:it(?! for)|the one)"
        ),
    ),
    "de": (
        (
            r"(?:de[nr]|die|das|diesen|es|ihn) (?:nehm|schau|guck|seh)(?:e|en)? (?:ich|wir)"
            r"(?: (?:mir|uns|heute|jetzt|dann|gerne?|abend|mal))*(?: an)?"
        ),
        (
            r"(?:ich|wir) (?:nehm|schau|guck|seh)(?:e|en)? (?:mir |uns )?(?:de[nr]|die|das|ihn|es)"
            r"(?: (?:heute|jetzt|dann|abend|mal))*(?: an)?"
        ),
        (
            r"(?:de[nr]|das|die) (?:wird geschaut|wirds|ists|ist es|soll es sein|solls sein|passt|"
            r"wird genommen|werden wir schauen|werde ich schauen)|dann den|nehm ich|nehmen wir|"
            r"gekauft|abgemacht|ich bin dabei|(?:das |der )?passt(?: so| gut)?|so machen wirs|"
            r"alles klar"
        ),
    ),
    "fr": (
        (
            r"(?:je|on) (?:le |la )?(?:prends?|regarde|tente)(?: (?:ca|celui (?:la|ci)|ce film))?"
            r"(?: ce soir)?"
        ),
        (
            r"(?:je vais|on va) (?:le |la )?(?:voir|regarder|tenter|prendre)"
            r"(?: (?:ca|celui (?:la|ci)|ce film))?(?: ce soir)?"
        ),
        (
            r"va pour (?:celui (?:la|ci)|ca|lui|ce film)|celui (?:la|ci)|ca (?:fera l ?affaire|ira|"
            r"marche|roule|me va)|vendu|banco|adjuge"
        ),
    ),
    "es": (
        r"(?:la|lo) (?:veo|vemos|cojo|tomo|pillo|vere|veremos)(?: (?:hoy|esta noche|ahora))?",
        r"me (?:la|lo) quedo|me quedo con (?:esta|esa|este|ese)|nos (?:la|lo) quedamos",
        (
            r"(?:la |lo )?(?:voy|vamos) a ver(?:la|lo)?(?: (?:esta|esa))?(?: (?:hoy|esta noche|"
            r"ahora))?"
        ),
        (
            r"(?:veo|vemos|ponemos|pongo) (?:esta|esa)|(?:pues )?(?:esta|esa)(?: mism[oa]| sera)?|"
            r"hecho|trato hecho|venga va|dale|(?:me|nos) (?:sirve|vale)|de acuerdo"
        ),
    ),
    "it": (
        (
            r"(?:lo|la|questo|questa|quello) (?:prendo|guardo|vedo|guardiamo|vediamo|prendiamo)"
            r"(?: (?:stasera|subito|adesso))?"
        ),
        (
            r"(?:prendo|guardo|guardiamo|vediamo|prendiamo|vada per|vado (?:per|con)|scelgo) "
            r"(?:questo|quello|questa)"
        ),
        (
            r"aggiudicato|affare fatto|ci st[ao]|(?:mi )?va ben(?:e|issimo)|mi va|andata|"
            r"questo(?: qui)?|mi hai convint[oa]"
        ),
    ),
    "pt": (
        r"(?:vou|vamos) (?:ver|assistir)(?: (?:esse|este|ele|isso))?(?: (?:hoje|agora|ja))?",
        (
            r"(?:eu )?(?:fico|vou|ficamos) (?:com|de|nesse) ?(?:esse|este|nesse)?|quero (?:ver )?"
            r"(?:esse|este)|(?:esse|este)(?: mesmo| ai| serve)?|pode ser(?: esse)?|fechado|fechou|"
            r"topo|bora(?: (?:ver|assistir))?(?: esse)?|partiu|me convenceu|combinado"
        ),
    ),
    "ro": (
        r"(?:il|o|pe asta il|asta il) (?:iau|vad|vedem|luam)(?: (?:diseara|acum))?",
        (
            r"(?:am sa|o sa|vreau sa|hai sa)(?: (?:ma|ne|il))* (?:vad|vedem|uit|uitam)"
            r"(?: la (?:el|asta|acesta))?|(?:ma uit|ne uitam) la (?:el|asta|acesta)"
        ),
        (
            r"(?:raman|ramanem) la (?:asta|acesta|el)|(?:merg|mergem) pe (?:asta|acesta|el)|"
            r"asta(?: e| sa fie)?|s ?a facut|batem palma|rezolvat|mai convins|merge|e in regula"
        ),
    ),
    "ru": (
        (
            r"(?:я |мы )?(?:его |этот )?(?:беру|бер[её]м|возьму|посмотрю|гляну|посмотрим|смотрю|"
            r"смотрим|"
            r"буду смотреть|будем смотреть|пойду смотреть)(?: (?:его|этот|это|сегодня|вечером|"
            r"сейчас))*"
        ),
        (
            r"(?:ну )?давай(?:те)? (?:его|этот|посмотрим)|пусть будет (?:этот|он)|(?:вот )?этот|"
            r"договорились|уговорил[аи]?|решено|(?:сойд|пойд)[её]т|(?:это )?то что надо|"
            r"по рукам|включаю"
        ),
    ),
    "uk": (
        (
            r"(?:я |ми )?(?:його |цей )?(?:беру|беремо|візьму|подивлю(?:сь|ся)|гляну|глянемо|"
            r"подивимо(?:сь|ся)|дивлю(?:сь|ся)|дивимо(?:сь|ся)|буду дивити(?:сь|ся)|"
            r"будемо дивити(?:сь|ся))(?: (?:його|цей|це|сьогодні|ввечері|зараз))*"
        ),
        (
            r"(?:ну )?давай(?:те)? (?:його|цей|подивимо(?:сь|ся))|хай буде (?:цей|він)|(?:ось "
            r")?цей|"
            r"домовили(?:сь|ся)|умовив|умовила|вирішено|згодиться|годиться|піде|підійде|"
            r"(?:це )?те що треба|вмикаю"
        ),
    ),
    "hi": (
        (
            r"(?:(?:मैं|हम) )?(?:(?:यही|यह|ये|इसे|इसको) )?(?:वाली )?देख(?:ूँगा|ूंगा|ूँगी|ूंगी|"
            r"ेंगे|ते हैं|ता हूँ|ती हूँ|"
            r"ता हूं|ती हूं|ेंगे आज)"
        ),
        r"(?:यही|यह|ये) (?:वाली )?(?:चलेगी|चलेगा|ठीक है|ठीक रहेगी|सही है)|चलेगी|यही",
    ),
    "zh": (
        (
            r"(?:好的?|行|那|那我|那就|我)?(?:就|要|去|会|来)?(?:看|选)(?:这部|这个|它)(?:了|吧)?|"
            r"就(?:它|这部|这个|这样)(?:了|吧)?|成交|今晚就看(?:它|这部)"
        ),
    ),
}
"""It is the one."""

_VERY: Final = (
    r"(?:(?:absolutely|just|so|really|very|simply|thats|that is|thatll be|its|sounds?|looks?|this|"
    r"that(?= (?:looks|sounds))|"
    r"honestly|pretty|quite|jolly|how|what a|a|also|dass?|ist|echt|richtig|sehr|cest|tres|trop|"
    r"vraiment|que|muy|esta|es|che|molto|e|davvero|muito|bem|foarte|chiar|это|очень|просто|"
    r"как|дуже|це|як|बहुत|बड़ी|बड़ा) )*"
)
LIKING: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            rf"{_VERY}(?:perfect|brilliant|splendid|lovely|great|wonderful|fantastic|marvell?ous|"
            r"excellent|superb|awesome|amazing|fab|fabulous|ideal|nice|cool|sweet|smashing|"
            r"delightful|"
            r"fire|peak|slaps|banger|lit|dope|goated|good stuff|just the thing|just what i (?:need|"
            r"needed|"
            r"wanted)|my kind of (?:film|thing|movie)|right up my (?:street|alley)|"
            r"good(?= (?:choice|pick|one|idea|call|suggestion)(?!\w)))"
            r"(?: (?:choice|pick|one|idea|call|suggestion))?|"
            r"(?:(?:this|that|it|one) )*(?:looks|sounds) (?:good|interesting|fun)|thats good|"
            r"this is (?:fire|peak|goated)"
        ),
    ),
    "de": (
        (
            rf"{_VERY}(?:perfekt|super|toll|prima|klasse|wunderbar|spitze|geil|mega|fein|ideal|"
            r"ausgezeichnet|gut|gute(?= (?:wahl|idee))|sch[oö]n|"
            r"genau richtig|genau das richtige)(?: (?:wahl|idee))?|"
            r"(?:(?:das|der) )?(?:gef[aä]llt mir|sieht gut aus|"
            r"klingt (?:gut|super|toll|prima|spannend|interessant))"
        ),
    ),
    "fr": (
        (
            rf"{_VERY}(?:parfait|super|genial|nickel|top|excellent|impec(?:cable)?|formidable|"
            r"chouette|"
            r"bien|merveilleux|cool|bon(?:ne)?(?= (?:choix|idee)))(?: (?:choix|idee))?|"
            r"(?:ca a lair|cest) (?:bon|bien|super|parfait|genial)|ca me (?:plait|convient)|"
            r"jaime(?: bien)?"
        ),
    ),
    "es": (
        (
            rf"{_VERY}(?:perfect[oa]|genial|estupend[oa]|fenomenal|guay|ideal|buenisim[oa]|bien|"
            r"maravillos[oa]|excelente|buena pinta|tiene buena pinta)|"
            r"me (?:gusta|encanta|parece (?:bien|genial))|suena (?:bien|genial)|"
            r"buena (?:eleccion|idea|opcion)"
        ),
    ),
    "it": (
        (
            rf"{_VERY}(?:perfetto|ottim[oa]|fantastico|benissimo|magnifico|bello|bellissimo|"
            r"splendido|stupendo|ideale|bene|buona(?= scelta))(?: (?:scelta|idea))?|"
            r"mi (?:piace|ispira)|sembra (?:bello|interessante)"
        ),
    ),
    "pt": (
        (
            rf"{_VERY}(?:perfeito|otim[oa]|maravilha|show|massa|legal|top|excelente|bom|beleza|boa|"
            r"joia)(?: (?:escolha|ideia))?|parece (?:bom|otimo|legal)|gostei|adorei"
        ),
    ),
    "ro": (
        (
            rf"{_VERY}(?:perfect|super|grozav|minunat|excelent|bine|tare|misto|bun|frumos)|"
            r"buna alegere|imi place|suna (?:bine|interesant)"
        ),
    ),
    "ru": (
        (
            rf"{_VERY}(?:отлично|супер|класс(?:но)?|прекрасно|здорово|замечательно|круто|чудесно|"
            r"огонь|"
            r"шикарно|идеально|хорошо|(?:отличный|хороший) выбор|годится|подходит|"
            r"(?:мне )?нравится)|"
            r"звучит (?:хорошо|здорово|интересно)"
        ),
    ),
    "uk": (
        (
            rf"{_VERY}(?:класно|клас|чудово|супер|круто|гарно|прекрасно|добре|ідеально|вогонь|"
            r"файно|"
            r"шикарно|гарний вибір|згодиться|підходить|"
            r"(?:мені )?подобається)|звучить (?:добре|чудово|цікаво)"
        ),
    ),
    "hi": (rf"{_VERY}(?:बढ\u093c?िया|अच्छा|अच्छी|शानदार|ज\u093c?बरदस्त|ठीक है|मस्त|खूब)(?: है)?",),
    "zh": (r"太好了|不错|很好|好的?|好呀|好吧|太棒了|完美|可以|行|棒|挺好的?|正合适",),
}
"""It will do."""
