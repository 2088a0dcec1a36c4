"""What other languages ask for in a word or two: "engraçado", "что-то уютное", "de beaux paysages".

Regular expressions for a whole message; letters with marks may be typed without.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from emotion.vocabulary import Content, Feeling, Genre
from emotion.words.wishes.abroad.lexicon.occasions import FOR_TWO
from emotion.words.wishes.abroad.lexicon.others import EXCITING, FUNNY, LIGHT, ROMANTIC, SCARY
from emotion.words.wishes.english.lexicon.grammar import meaning_of
from emotion.words.wishes.terms import Term, feel, genre

_FAR: Final = feel(wonder=0.7, joy=0.3)
_SCENERY: Final = feel(wonder=0.7, calm=0.3)
_LESS_VIOLENT: Final = Term(
    feelings={Feeling.ANGER: -0.5, Feeling.DISGUST: -0.5},
    spares=frozenset({Content.VIOLENCE}),
)
_SOVIET: Final = meaning_of("soviet")
_MEANT: Final = (
    FUNNY,
    LIGHT,
    ROMANTIC,
    SCARY,
    EXCITING,
    meaning_of("cosy"),
    meaning_of("heartwarming"),
    meaning_of("brainless"),
    _FAR,
    _SCENERY,
    genre(Genre.ACTION),
    genre(Genre.MUSIC),
    FOR_TWO,
    Term(not_genres=frozenset({Genre.DRAMA})),
    _LESS_VIOLENT,
)


@dataclass(frozen=True, slots=True)
class Bare:
    """How one language asks in a word or two.

    Attributes:
        leads: words that may stand before, any number of them ("algo", "otra", "de preferencia").
        tails: words that may stand behind ("nach all dem Geheule").
        wishes: the wishes.
    """

    leads: str
    tails: str
    wishes: Mapping[str, Term]


def _wishes(*words: str) -> dict[str, Term]:
    """Words for what is funny, cheerful, romantic, scary, gripping, cosy, warm or mindless.

    Then for what takes one far away, for landscapes, fights, music and two; no dramas, less
    violence.
    """
    return dict(zip(words, _MEANT, strict=True))


BARE: Final[Mapping[str, Bare]] = {
    "es": Bare(
        leads=(
            r"quiero|quisiera|prefiero|mejor|dame|ponme|y|pero|solo|también|algo|alguna?|otra?|"
            r"una?|peli|película|que sea|más bien|de preferencia|preferiblemente"
        ),
        tails=r"de preferencia|también|después de (?:tant[oa]|tod[oa] (?:el|la|este|esta)) \w+",
        wishes=_wishes(
            r"divertid[oa]s?|gracios[oa]s?|cómic[oa]s?|para reír",
            r"(?:algo|alguna|una|otra) alegre|ligerit[oa]|livian[oa]",
            r"romántic[oa]s?",
            r"terrorífic[oa]s?|aterrador(?:a|es|as)?|que (?:me )?d[eé] miedo",
            r"emocionantes?|trepidantes?",
            r"acogedor(?:a|es|as)?|calentit[oa]",
            r"que (?:me )?abrac[ea]|reconfortantes?|tiern[oa]s?|entrañables?|bonit[oa]|"
            r"que (?:me )?(?:llegue al corazón|reconforte|d[eé] calorcito)",
            r"para (?:no pensar|desconectar(?: la cabeza| el cerebro)?|apagar (?:el cerebro|la "
            r"cabeza))|que no (?:me )?haga pensar|nada para pensar",
            r"que me (?:transporte|haga viajar|lleve lejos)|para (?:viajar|evadirme|evadirse)",
            r"(?:con )?(?:buenos|bonitos|bellos|lindos) paisajes|paisajes bonitos",
            r"con (?:peleas|golpes|puñetazos|tiros|explosiones)|de (?:peleas|tortas)|"
            r"(?:para )?(?:desahogarme|soltar tensión|descargar)",
            r"con música|con canciones",
            r"para dos|para (?:ver )?en pareja",
            r"(?:nada de|sin|no quiero) dram(?:as?|ones)",
            r"(?:menos|sin tanta) (?:violencia|sangre)|menos violent[oa]",
        ),
    ),
    "fr": Bare(
        leads=(
            r"je veux|je voudrais|plutôt|donne-moi|mets-moi|et|mais|juste|aussi|quelque chose|"
            r"un truc|un film|une?|autre|de|d'|de préférence"
        ),
        tails=r"de préférence|aussi|ce soir|après (?:tout(?:es)? (?:ces?|cette)|tant de) \w+",
        wishes=_wishes(
            r"drôles?|marrante?s?|rigolo(?:te)?|amusante?s?|pour rigoler",
            r"(?:chose de|truc|film|un|plutôt) (?:gai|joyeux)|légers?|légères?",
            r"romantiques?",
            r"effrayante?s?|flippante?s?|terrifiante?s?|qui fait peur",
            r"palpitante?s?|haletante?s?",
            r"douillet(?:te)?|cocooning|cosy",
            r"réconfortante?s?|touchante?s?|tendres?|(?:qui|pour) (?:fait|se|me) "
            r"(?:chaud au cœur|chaud au coeur|réchauffer le cœur)|qui réchauffe(?: le cœur)?",
            r"(?:à regarder )?d'un (?:œil|oeil)|pour (?:se|me) vider la tête|pour ne pas réfléchir|"
            r"sans (?:prise de tête|réfléchir)|pas prise de tête|rien de compliqué",
            r"qui (?:me |nous )?(?:dépayse|fait voyager|fasse voyager|transporte)|dépaysante?|"
            r"pour (?:m'évader|s'évader|voyager)",
            r"(?:avec )?(?:de |des )?(?:beaux|jolis|magnifiques|grands) paysages",
            r"avec (?:de la |des )?(?:bagarres?|baston|coups|explosions|cascades)|de la baston|"
            r"(?:pour )?(?:me défouler|se défouler)",
            r"avec (?:de la )?musique|avec des chansons",
            r"pour (?:nous )?deux|à deux|en couple",
            r"(?:pas de|sans|rien de|surtout pas de) drames?",
            r"(?:moins de|sans trop de) (?:violence|sang)|moins violent",
        ),
    ),
    "de": Bare(
        leads=(
            r"ich (?:will|möchte|hätte gern)|lieber|gib mir|zeig mir|und|aber|nur|einfach|auch|"
            r"mal|(?:irgend)?(?:et)?was|eine?n?|anderes|am liebsten|vorzugsweise|film"
        ),
        tails=(
            r"heute|(?:heute )?abend|am liebsten|auch|"
            r"nach (?:all |so viel |dem ganzen )?(?:dem|der|diesem|dieser)? ?\w+"
        ),
        wishes=_wishes(
            r"lustig(?:e[nrsm]?)?|witzig(?:e[nrsm]?)?|komisches",
            r"fröhlich(?:e[nrsm])|heiter(?:e[nrsm])?|leichtes",
            r"romantisch(?:e[nrsm]?)?",
            r"gruselig(?:e[nrsm]?)?|unheimliche[nrsm]?|zum gruseln",
            r"spannend(?:e[nrsm]?)?|packende[nrsm]?",
            r"gemütlich(?:e[nrsm]?)|kuschelig(?:e[nrsm]?)?|zum kuscheln",
            r"warmherzig(?:e[nrsm]?)?|herzerwärmend(?:e[nrsm]?)?|fürs herz|rührendes|"
            r"das (?:mich umarmt|das herz wärmt|ans herz geht)",
            r"(?:ohne|nichts) (?:zum )?(?:nachdenken|mitdenken)|zum nebenbei(?:gucken|schauen| "
            r"gucken)?|für nebenbei|hirnloses|zum hirn ausschalten|kopf aus",
            r"zum (?:träumen|wegträumen)|zum (?:abtauchen|eintauchen)|"
            r"das mich (?:entführt|mitnimmt|weit weg bringt)",
            r"(?:mit )?(?:schöne|tolle|schönen|tollen)[nr]? (?:landschaft(?:en)?|bilder[n]?)",
            r"mit (?:prügeleien|schlägereien|explosionen|kämpfen|wumms)|"
            r"zum (?:dampf ablassen|abreagieren)|dampf ablassen",
            r"mit (?:viel |guter )?musik|mit (?:liedern|gesang)",
            r"für (?:uns )?(?:zwei|zu zweit|beide)|zu zweit|für paare",
            r"(?:keine?n?|bloß keine?n?|ohne) (?:dramen|drama)",
            r"weniger (?:gewalt|blut)|nicht so viel (?:gewalt|blut)",
        ),
    ),
    "pt": Bare(
        leads=(
            r"quero|queria|prefiro|melhor|me dá|e|mas|só|também|algo|alguma coisa|algum|alguma|"
            r"outr[oa]|uma?|filme|que seja|de preferência"
        ),
        tails=r"de preferência|também|hoje|depois de (?:tant[oa]|tod[oa] (?:[oa]|esse|essa)) \w+",
        wishes=_wishes(
            r"engraçad[oa]s?|divertid[oa]s?|pra rir|cômic[oa]s?",
            r"(?:algo|um|outro|filme) alegre|levinh[oa]|leves?",
            r"romântic[oa]s?",
            r"assustador(?:a|es|as)?|que dê medo|de dar medo",
            r"emocionantes?|eletrizantes?",
            r"aconchegantes?|quentinh[oa]",
            r"que (?:me )?abrac[ea]|(?:que |para |pra )?(?:esquent(?:ar?|e)|aquec(?:er?|a)) o "
            r"coração|fof[oa]|tern[oa]|reconfortantes?|acolhedor(?:a)?",
            r"(?:para|pra) (?:não pensar|desligar (?:a cabeça|o cérebro)|espairecer)|"
            r"que não (?:me )?faça pensar|nada (?:para|pra) pensar",
            r"que me (?:transporte|faça viajar|leve longe)|(?:para|pra) (?:viajar|fugir da rotina)",
            r"(?:com )?(?:belas|lindas|bonitas) paisagens|paisagens (?:bonitas|lindas)",
            r"com (?:porrada|pancadaria|briga|lutas?|explosões|tiros?)|(?:de )?porrada|"
            r"(?:para|pra) (?:desabafar|extravasar|descarregar a raiva)",
            r"com (?:muita )?música|com canções",
            r"(?:para|pra) dois|a dois|(?:para|pra) (?:ver )?(?:o )?casal",
            r"(?:nada de|sem|não quero) dramas?",
            r"menos (?:violência|sangue)|menos violento|sem tanta violência",
        ),
    ),
    "it": Bare(
        leads=(
            r"voglio|vorrei|preferisco|meglio|dammi|e|ma|solo|anche|qualcosa|qualche|un altr[oa]|"
            r"altr[oa]|una?|film|di|che sia|preferibilmente|di preferenza"
        ),
        tails=r"preferibilmente|anche|stasera|dopo (?:tutt[oaie] (?:quest[oaie]|[ie]l?|la)) \w+",
        wishes=_wishes(
            r"divertent[ei]|buff[oai]|comic[oai]|(?:fammi|per) ridere",
            r"(?:di|un|altro|film|qualcosa) allegro|legger[oai]",
            r"romantic(?:o|a|i|he)",
            r"spaventos[oaie]|terrificante|che (?:fa|faccia) paura",
            r"emozionant[ei]|avvincent[ei]",
            r"accoglient[ei]|coccoloso",
            r"che (?:mi )?(?:abbracci|coccoli)|(?:che |per )?scald(?:a|i|are) il cuore|tener[oa]|"
            r"confortante|commovente e dolce",
            r"per (?:non pensare|staccare(?: il cervello)?|spegnere il cervello)|"
            r"che non (?:mi )?faccia pensare|niente di impegnativo|poco impegnativo",
            r"che mi (?:trasporti|faccia viaggiare|porti lontano)|per (?:evadere|viaggiare)",
            r"(?:con )?(?:bei|bellissimi|dei bei) (?:paesaggi|panorami)",
            r"con (?:botte|scazzottate|risse|esplosioni|sparatorie)|per (?:sfogarmi|sfogarsi)",
            r"con (?:la |tanta |molta )?musica|con (?:le )?canzoni",
            r"per due|(?:da vedere )?in (?:coppia|due)",
            r"(?:niente|senza|basta) (?:drammi|drammoni|film drammatici)",
            r"meno (?:violenza|sangue)|meno violento",
        ),
    ),
    "ro": Bare(
        leads=(
            r"vreau|aș vrea|prefer|mai bine|dă-mi|și|dar|doar|tot|de preferat|de preferință|ceva|"
            r"vreun(?:ul|a)?|alt(?:ul|a|ceva)?|un|o|film|și mai|care să fie"
        ),
        tails=r"de preferință|și|diseară|după (?:atât(?:a|ea)|tot|toată) \w+",
        wishes=_wishes(
            r"amuzant[aăeo]?|haios|haioasă|distractiv[aăe]?|comic[aăe]?|de râs",
            r"vesel[aăe]?|ușurel|lejer[aăe]?",
            r"romantic[aăe]?",
            r"înfrico[sșş]ăto(?:r|are)|de speriat|care sperie",
            r"captivant[aăe]?|palpitant[aăe]?",
            r"confortabil|călduț|intim",
            r"(?:care (?:să )?)?(?:încălzește|încălzească|mângâie) (?:sufletul|inima)|duios|"
            r"duioasă|ceva cald|de suflet|pentru suflet",
            r"(?:ca )?să nu (?:mă )?gândesc|fără bătăi de cap|nimic de gândit|de relaxat creierul",
            r"care (?:să )?mă (?:poarte|ducă) departe|care mă duce departe|exotic",
            r"(?:cu )?peisaje (?:frumoase|superbe)",
            r"cu (?:bătăi|bătaie|împușcături|explozii|lupte)|(?:ca )?să mă descarc",
            r"cu (?:multă )?muzică|cu cântece",
            r"pentru (?:noi )?doi|în doi|în cuplu",
            r"(?:fără|nu|nu vreau) drame",
            r"mai puțin(?:ă|e)? (?:violență|violent|sânge)",
        ),
    ),
    "ru": Bare(
        leads=(
            r"хочу|хочется|лучше|давай|покажи|и|а|но|просто|тоже|мне|(?:что|чего)(?:-| )?"
            r"(?:то|нибудь)|какое-нибудь|друго[ей]|друг(?:ой|ую)|желательно|"
            r"фильм|кино|бы|посмотреть"
        ),
        tails=r"желательно|тоже|сегодня|вечером|после (?:всего|всех|всей|такого|этого) \w+",
        wishes=_wishes(
            r"посмеяться|поржать|смешно(?:е|го)|вес[её]ло(?:е|го)|забавно(?:е|го)",
            r"легко(?:е|го)|позитивно(?:е|го)",
            r"романтично(?:е|го)|романтическо(?:е|го)",
            r"страшно(?:е|го)|жутко(?:е|го)|пострашнее",
            r"захватывающе(?:е|го)|увлекательно(?:е|го)",
            r"уютно(?:е|го)|домашнее",
            r"добро(?:е|го)|добрый|т[её]пло(?:е|го)|трогательно(?:е|го)|душевно(?:е|го)|"
            r"согрева(?:ющее|ющего)(?: душу)?|чтобы согре(?:ло|ться)",
            r"чтобы (?:не думать|мозг отдохнул|отключить (?:мозг|голову))|"
            r"(?:отключить|разгрузить) (?:мозг|голову)|без напряга|фоном",
            r"унестись далеко|чтобы (?:унесло|перенестись) (?:далеко|в другой мир)",
            r"(?:с )?красивы(?:е|ми) (?:пейзажи|пейзажами|виды|видами)|красивую природу",
            r"(?:с )?(?:драками|мордобоем|перестрелками|взрывами)|"
            r"(?:хочу )?(?:выпустить пар|спустить пар)",
            r"с музыкой|с песнями|музыкально(?:е|го)",
            r"(?:для|на) (?:нас )?(?:двоих|двух)|вдво[её]м",
            r"(?:без|никаких|не надо|только не) драм(?:ы|у)?",
            r"(?:по)?меньше (?:насилия|крови|жестокости)|без лишней жестокости",
        )
        | {r"(?:старо?е |старый )?советск(?:ое|ий|ого|ую|ая|ие)": _SOVIET},
    ),
    "uk": Bare(
        leads=(
            r"хочу|хочеться|краще|давай|покажи|і|й|та|а|але|просто|теж|мені|щось|чогось|"
            r"що-небудь|якесь|інше|інший|бажано|фільм|кіно|подивитися"
        ),
        tails=r"бажано|теж|сьогодні|ввечері|після (?:всього|всіх|всієї|такого|цього) \w+",
        wishes=_wishes(
            r"посміятися|поржати|смішн(?:е|ого)|весел(?:е|ого)|кумедн(?:е|ого)",
            r"легк(?:е|ого)|позитивн(?:е|ого)",
            r"романтичн(?:е|ого)",
            r"страшн(?:е|ого)|моторошн(?:е|ого)|страшніше",
            r"захоплив(?:е|ого)|захоплююч(?:е|ого)",
            r"затишн(?:е|ого)|домашнє",
            r"добр(?:е|ого)|тепл(?:е|ого)|зворушлив(?:е|ого)|душевн(?:е|ого)|"
            r"що (?:зігріє|гріє)(?: душу)?|щоб зігріло(?: душу)?",
            r"щоб (?:не думати|вимкнути (?:мозок|голову)|мозок відпочив)|вимкнути мозок|фоном",
            r"щоб (?:перенестися|занесло) (?:далеко|в інший світ)",
            r"(?:з |із )?(?:гарн|красив)(?:і|ими) (?:краєвид(?:и|ами)|пейзаж(?:і|ами))",
            r"(?:з |із )?(?:бійками|вибухами|перестрілками)|випустити пару?",
            r"(?:з|із) музикою|(?:з|із) піснями|музичн(?:е|ого)",
            r"(?:для|на) (?:нас )?(?:двох|двоє)|удвох|вдвох",
            r"(?:без|ніяких|не треба|тільки не) драм(?:и|у)?",
            r"менше (?:насильства|крові|жорстокості)|без зайвої жорстокості",
        )
        | {r"(?:старе |старий )?радянськ(?:е|ий|ого|у|а|і)": _SOVIET},
    ),
}
