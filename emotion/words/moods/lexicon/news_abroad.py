"""What befell somebody, and how the day was, in other languages than English.

Patterns are as in sayings.py.
"""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Emotion, Mood
from emotion.words.moods.lexicon.sayings import (
    BAD_NEWS,
    BORED,
    FURIOUS,
    LOW,
    THRILLED,
    WORN_OUT,
    Cue,
    Weights,
)

_LISTLESS: Final[Weights] = {Emotion.SAD: 0.5, Emotion.NEUTRAL: 0.45, Emotion.ANGRY: 0.05}
_RELIEVED: Final = (
    r"(?:weine|heule|tr[aä]nen) vor (?:gl[uü]ck|freude|erleichterung|lachen)|(?:so |total |echt )?"
    r"erleichtert|stein vom herzen|freudentr[aä]nen|"
    r"(?:pleure|pleurer|larmes) de (?:joie|soulagement|bonheur)|(?:si |tellement |"
    r"trop )?soulag[eé]e?|"
    r"(?:lloro|llorando|l[aá]grimas) de (?:alegr[ií]a|alivio|felicidad|emoci[oó]n)|qu[eé] alivio|"
    r"(?:chorando|chorei|l[aá]grimas) de (?:alegria|al[ií]vio|felicidade|emo[cç][aã]o)|"
    r"que al[ií]vio|"
    r"(?:piango|lacrime) di (?:gioia|sollievo|felicit[aà])|che sollievo|sollevat[oa]|"
    r"(?:плачу|сл[её]зы|слезы) от (?:счастья|радости|облегчения)|(?:какое|такое) облегчение|"
    r"(?:плачу|сльози) від (?:щастя|радості|полегшення)|яке полегшення|"
    r"(?:pl[aâ]ng|lacrimi) de (?:fericire|bucurie|u[sș]urare)|ce u[sș]urare|"
    r"खुशी के आँसू|khushi ke aansu|喜极而泣|松了?一?口气"
)
_BAD_LUCK: Final = (
    r"(?:bei der )?bef[oö]rderung (?:\w+ ){0,3}?(?:[uü]bergangen|nicht bekommen)|"
    r"[uü]bergangen worden|"
    r"(?:der |unser |mein )?vermieter (?:\w+ ){0,2}?(?:k[uü]ndigt|gek[uü]ndigt|wirft|schmei(?:ß|"
    r"ss)t)"
    r"(?: uns| mir| mich| raus)*|(?:die )?(?:stelle|wohnung|zusage) nicht bekommen|"
    r"absage (?:bekommen|"
    r"kassiert|gekriegt)|strafzettel|(?:platten|reifen geplatzt)(?= |$)|"
    r"pas eu (?:la promotion|le poste|le job|lappart\w*)|"
    r"(?:pass[eé] [aà] c[oô]t[eé] de) la promo\w*|"
    r"expuls[eé]e?s? de (?:mon|notre) appart\w*|pneu crev[eé]|(?:pris|re[cç]u) une amende|"
    r"no me (?:dieron|han dado) (?:el|la) (?:ascenso|puesto|trabajo|beca|piso)|nos echan (?:del|"
    r"de)|"
    r"una? multa(?= |$|,)|pinchazo|"
    r"n[aã]o (?:consegui|me deram|ganhei) a? ?(?:promo[cç][aã]o|vaga)|pneu furado|"
    r"levei (?:uma )?multa|"
    r"(?:non (?:ho avuto|mi hanno dato)|saltata) (?:la )?(?:promozione|posto|lavoro)|gomma bucata|"
    r"giornat(?:accia|a storta|a nera)|(?:preso |preso una |^)multa(?= |$|,)|mi sfrattano|"
    r"sfratt\w+|"
    r"(?:обошли|прокатили) (?:меня )?с повышением|повышение (?:не дали|дали другому)|штраф "
    r"(?:пришел|пришёл|прислали|выписали)|пробил[аи]? колесо|выселяют|"
    r"(?:не дали|обійшли з) підвищення\w*|виселяють|"
    r"n-?am (?:luat|primit) (?:promovarea|postul|jobul)|pan[aă] de cauciuc|(?:luat|"
    r"primit) amend[aă]|"
    r"promotion nahi mil\w*|没升(?:职|上)|升职没我|被房东赶|爆胎"
)
_LISTLESS_SAYINGS: Final = (
    r"(?:grosse |[eé]norme |trop la |la |grave la )?flemme(?: de tout)?|pas la (?:motivation|"
    r"p[eê]che)|"
    r"(?:null|keinen?|gar keinen?|[uü]berhaupt keinen?) (?:bock|motivation|antrieb|energie)(?: auf "
    r"(?:nix|nichts|irgendwas))?(?= *$|[.,!]| heute)|antriebslos|lustlos|h[aä]nge? (?:nur )?durch|"
    r"(?:qu[eé]|tengo|mucha) (?:pereza|flojera|hueva)|sin (?:energ[ií]a|motivaci[oó]n)|"
    r"(?:que |muita |t[oô] com |com )pregui[cç]a|sem (?:energia|motiva[cç][aã]o|pique)|"
    r"(?:che |ho )?(?:voglia zero|zero voglia|svogliat[oa]|pigrizia|fiacca)|"
    r"(?:лень|лениво|апатия|нет (?:настроения|энергии|мотивации))(?= *$|[.,!]| сегодня)|"
    r"(?:лінь|ліньки|апатія|немає (?:настрою|енергії))(?= *$|[.,!]| сьогодні)|"
    r"(?:mi-?e )?lene(?= *$|[.,!])|n-?am (?:chef|energie|motiva[tț]ie)(?= *$|[.,!]| de nimic)|"
    r"(?:好|很|太|真)?(?:没劲|没动力|懒得动|提不起劲)"
)
_TIRED: Final = (
    r"(?:nacht|doppel|sp[aä]t|fr[uü]h)schicht (?:hinter mir|gehabt|vorbei|geschafft|rum)|(?:nach|"
    r"aus|"
    r"von) (?:der |einer )?(?:nacht|doppel|sp[aä]t)schicht|\d+[ -]stunden[ -](?:schicht|tag|"
    r"dienst)|"
    r"jet ?lag|(?:kaum|nicht|gar nicht) geschlafen|(?:hirn|kopf|gehirn) (?:ist )?(?:nur noch |"
    r"total )*"
    r"(?:matsch|brei|leer|aus)|"
    r"(?:fini|sors de|rentre de|apr[eè]s) (?:ma |une )?(?:garde|nuit blanche)|garde de \d+ ?h\w*|"
    r"(?:pas|peu|mal|presque pas) dormi|(?:cerveau|t[eê]te) en (?:compote|bouillie)|"
    r"cerveau (?:hs|grill[eé])|"
    r"(?:salgo|vengo|llego) de (?:un |una )?(?:turno|guardia)|turno de \d+ horas|(?:no he|"
    r"apenas he|sin) "
    r"dorm\w+|cabeza (?:hecha|frita)|"
    r"(?:sa[ií]|cheguei) d[eo] (?:um )?(?:plant[aã]o|turno)|plant[aã]o de \d+ ?h\w*|(?:n[aã]o|"
    r"mal) dormi|"
    r"c[eé]rebro (?:frito|derretido)|mort[oa] de cansa[cç]o|"
    r"(?:finito|dopo) (?:il |un )?turno|turno di \d+ ore|(?:non|poco) ho dormito|"
    r"ho dormito (?:poco|male)|"
    r"cervello (?:fuso|in pappa)|morta? di sonno|"
    r"после (?:ночной|суток|смены|дежурства)|(?:не|почти не|совсем не) (?:спал[аи]?|выспал\w+)|"
    r"(?:мозг|голова) (?:не варит|кипит|не соображает|каша)|"
    r"після (?:нічної|зміни|чергування|доби)|(?:не|майже не) (?:спав|спала|виспа\w+)|"
    r"голова не варить|"
    r"(?:dup[aă]|din) (?:tur[aă]|gard[aă]|schimbul de noapte)|n-?am dormit|creierul (?:varz[aă]|"
    r"praf)|"
    r"(?:刚|刚刚)下(?:夜班|班)|一夜没睡|没睡好|熬夜了?|时差|脑子(?:一团浆糊|不转了)"
)
_ANGRY: Final = (
    r"(?:я |так |дуже |страшенно )*(?:злюся|злюсь|лютую|розлючен\w+|сердита?|сердитий)|"
    r"посварил(?:ася|"
    r"ись|ися)|посваривс[яь]|сваримось|(?:я )?(?:очень |так )?(?:злюсь|зла|злой|бешусь)(?= *$|"
    r"[.,!])|"
    r"поссорил(?:ась|ся|ись)|поругал(?:ась|ся|ись)|"
    r"(?:m-?am certat|sunt (?:foarte )?(?:furios|furioas[aă]|nervos|nervoas[aă]))|"
    r"(?:gestritten|streit (?:mit|gehabt)|krach mit|bin (?:so |echt )?(?:sauer|w[uü]tend))|"
    r"(?:me suis (?:disput|engueul)[eé]e?|engueulade)|(?:he discutido|me pele[eé]|discut[ií] con)|"
    r"(?:briguei|discuti com)|(?:ho litigato|litigato con)|(?:jhagda|झगड़ा) (?:ho gaya|हो गया)|"
    r"吵架了?"
)
_MISSING: Final = (
    r"saudades? d[oae]s? (?:minha|meu|minhas|meus|voc[eê]|ela|ele)(?: \w+)?|"
    r"mi manca (?:tanto )?(?:mia|mio|la mia|il mio) \w+|\w+ me manque(?= |$)|vermisse meine?n? \w+|"
    r"(?:me falta|extraño mucho a) mi \w+"
)
_BORED: Final = (
    r"m ?ennuie (?:[aà] mourir|comme un rat mort|ferme)|morr\w+ de t[eé]dio|muero de aburrimiento"
)

NEWS_ABROAD: Final[tuple[tuple[Cue, str], ...]] = (
    (Cue(THRILLED, share=0.8), _RELIEVED),
    (Cue(BORED, share=0.9, mood=Mood.BORED), rf"(?:je )?(?:{_BORED})"),
    (Cue(BAD_NEWS, share=0.75), _BAD_LUCK),
    (Cue(FURIOUS, share=0.7), _ANGRY),
    (Cue(LOW, share=0.7), _MISSING),
    (Cue(WORN_OUT, share=0.75), _TIRED),
    (Cue(_LISTLESS, share=0.75, confidence=0.7), _LISTLESS_SAYINGS),
)
