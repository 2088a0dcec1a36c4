"""What other languages say of no film in particular, and of one that they like or do not.

Regular expressions in the form that `bare_form` leaves: small letters, without apostrophes, signs
and marks but those of "ö", "ü" and Cyrillic letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# "Show me a film", "what shall I watch", "another one", "not that one", "whatever".
ANY_FILM: Final[Mapping[str, tuple[str, ...]]] = {
    "es": (
        r"ne+l|nop|na+",
        (
            r"(?:(?:quiero(?: ver)?|recomienda(?: ?me)?|ponme|dame|pon) )?(?:una |un |alguna |"
            r"otra |cualquier )?(?:buena )?(?:pelicula|peli)(?: buena)?"
            r"(?: para (?:hoy|esta noche))?"
        ),
        (
            r"que (?:peli |pelicula )?(?:veo|vemos|puedo ver|podemos ver|me recomiendas)"
            r"(?: hoy| esta noche)?"
        ),
        r"recomiendame algo|otra(?: mas)?|otra cosa|algo (?:distinto|diferente)|(?:la )?siguiente",
        r"lo que sea|cualquiera|me da igual",
        r"(?:no )?es[aeo] no|(?:no )?est[aeo] no|no (?:quiero )?(?:es[ae]|est[ae])(?: peli)?",
    ),
    "fr": (
        r"no+n|na+n",
        (
            r"(?:(?:je (?:veux|voudrais)(?: voir| regarder)?|(?:montre|donne|propose|conseille|"
            r"recommande) moi) )?(?:un|des)(?: autres?)?(?: bons?)? films?(?: pour ce soir)?"
        ),
        r"(?:que|quoi) (?:regarder|voir)(?: ce soir)?",
        r"quest ce (?:que je|quon|que on) (?:regarde|peut regarder|pourrait regarder)(?: ce soir)?",
        r"un autre|encore un|(?:le )?suivant|autre chose",
        r"nimporte (?:lequel|quoi)|peu importe",
        r"(?:non )?pas (?:celui (?:la|ci)|ca|lui|ce film(?: la)?)",
    ),
    "de": (
        r"n[oö]+|ne+|nein|nah",
        (
            r"(?:(?:ich (?:will|m[oö]chte|h[aä]tte gern)|(?:zeig|empfiehl|gib) mir) )?"
            r"(?:(?:irgend)?(?:ein(?:en)?|nen) )?(?:noch einen )?(?:(?:gute|sch[oö]ne)[rn]? )?film"
            r"(?: f[uü]r heute(?: abend)?)?"
        ),
        (
            r"was (?:soll|kann|k[oö]nnte|sollen|k[oö]nnen) (?:ich|wir) (?:heute )?(?:abend )?"
            r"(?:schauen|gucken|ansehen|sehen)"
        ),
        r"noch (?:einen|einer|ein(?:en)? film)|(?:den )?n[aä]chste[rn]?",
        r"(?:zeig mir )?(?:lieber )?(?:was|etwas|einen|ein) ander(?:es|en|er)(?: film)?",
        r"irgendwas|irgendeinen|(?:ist )?(?:mir )?egal",
        (
            r"(?:nein )?(?:bitte )?nicht (?:de[rn]|das|diese[rns])(?: film)?|"
            r"(?:de[rn]|diese[rn])(?: film)? (?:bitte )?nicht|den (?:will|mag) ich nicht"
        ),
    ),
    "it": (
        (
            r"(?:(?:consigliami|dammi|mostrami|voglio(?: vedere)?|vorrei(?: vedere)?) )?un"
            r"(?: altro)?(?: bel| buon)? film(?: bello)?(?: per (?:stasera|oggi))?"
        ),
        (
            r"(?:cosa|che film) (?:guardo|guardiamo|vedo|vediamo|posso (?:guardare|vedere)|"
            r"mi consigli)(?: oggi| stasera)?"
        ),
        (
            r"(?:(?:dam|mostra)mene )?(?:ancora uno|un altro|qualcos ?altro|"
            r"qualcosa (?:di diverso|d ?altro))|(?:il )?prossimo"
        ),
        r"qualsiasi cosa",
        r"(?:no )?non (?:questo|quello)(?: film)?|(?:questo|quello)(?: film)? no",
    ),
    "pt": (
        r"na+o|n",
        (
            r"(?:(?:me recomenda|quero|queria)(?: ver| assistir)? )?(?:um )?(?:bom )?filme(?: bom)?"
            r"(?: (?:para|pra) hoje)?"
        ),
        (
            r"(?:o )?que (?:eu )?(?:assisto|vejo|posso (?:ver|assistir)|assistir|a gente assiste)"
            r"(?: hoje)?"
        ),
        r"outro(?: filme)?|mais um(?: filme)?|(?:o )?proximo|outra coisa",
        r"qualquer (?:um|coisa)|tanto faz",
        r"(?:nao )?es[st][ea](?: filme)? nao|nao (?:quero )?es[st]e",
    ),
    "ro": (
        r"nu+",
        (
            r"(?:(?:vreau(?: sa vad)?|(?:arata|recomanda|da)(?: mi)?) )?(?:un|alt|inca un) film"
            r"(?: bun)?(?: pentru (?:diseara|seara asta))?"
        ),
        (
            r"ce (?:film )?(?:sa (?:vad|vedem|ma uit|ne uitam)|pot sa vad|putem sa vedem)"
            r"(?: diseara| azi| in seara asta)?"
        ),
        r"(?:un )?altul|(?:un )?alt film|inca unul|altceva|urmatorul",
        r"orice",
        r"(?:nu )?nu (?:asta|acesta|pe asta|filmul asta)|asta nu",
    ),
    "ru": (
        r"не+т?|неа",
        (
            r"(?:(?:посоветуй|покажи|порекомендуй|дай|хочу|подбери)(?: мне)? )?(?:какой нибудь )?"
            r"(?:хороший )?фильм(?: на (?:вечер|сегодня))?"
        ),
        r"что (?:бы )?(?:мне )?(?:по)?смотреть(?: сегодня)?(?: вечером)?",
        (
            r"(?:(?:давай|покажи|хочу) )?(?:ещ[её] (?:один|одно|что нибудь)|друг(?:ой|ое)|"
            r"что нибудь другое|следующий)(?: фильм| кино)?|дальше"
        ),
        r"вс[её] равно|что угодно|любой",
        r"(?:нет )?не (?:этот|это|тот|то|его)(?: фильм)?|этот(?: фильм)? не (?:надо|хочу)",
    ),
    "uk": (
        r"ні+|нє+",
        (
            r"(?:(?:порадь|покажи|порекомендуй|дай|хочу|підбери)(?: мені)? )?(?:якийсь )?"
            r"(?:гарний |хороший )?фільм(?: на (?:вечір|сьогодні))?|порадь(?: мені)? щось"
        ),
        r"що (?:б )?(?:мені )?(?:по)?дивитися(?: сьогодні)?(?: ввечері)?",
        (
            r"(?:(?:давай|покажи|хочу) )?(?:ще (?:один|одне|щось)|інш(?:ий|е|у|а)|щось інше|"
            r"наступний)(?: фільм| кіно)?|далі"
        ),
        r"будь що|байдуже|будь який",
        r"(?:ні )?не (?:цей|це|той|те|його)(?: фільм)?|цей(?: фільм)? не (?:треба|хочу)",
    ),
    "hi": (
        r"नहीं|नही|ना|nahi|nahin",
        (
            r"(?:(?:कोई|एक) )?(?:और|दूसरी)(?: (?:(?:फ\u093c?|\u095e)िल्म|मूवी))?"
            r"(?: (?:दिखाओ|दिखाइए|दिखाएँ|बताओ|बताइए))?"
        ),
        r"(?:कोई )?(?:(?:फ\u093c?|\u095e)िल्म|मूवी) (?:दिखाओ|दिखाइए|बताओ|बताइए|सुझाओ)",
    ),
    "zh": (
        r"不(?:要|是|行|好|了)?",
        r"(?:再来|再推荐|换|下)(?:一部|一个|个|部)(?:电影|片子)?吧?",
        r"(?:推荐|来)一?(?:部|个)(?:电影|片子)吧?",
    ),
}
# What is said of a film that was seen, and liked.
PRAISING: Final[Mapping[str, tuple[str, ...]]] = {
    "es": (r"me (?:encanto|gusto(?: mucho)?)",),
    "fr": (r"(?:jai|on a) (?:adore|(?:bien |beaucoup )?aime)",),
    "de": (r"(?:der |es )?war (?:toll|super|perfekt|klasse|sehr gut)|hat mir (?:sehr )?gefallen",),
    "it": (r"(?:mi )?(?:e piaciuto(?: molto| tanto)?|lho adorato)",),
    "pt": (r"(?:eu )?amei|(?:eu )?gostei muito",),
    "ro": (r"mi a placut(?: mult| foarte mult)?",),
    "ru": (r"(?:мне )?(?:очень )?понравил(?:ся|ось)",),
    "uk": (r"(?:мені )?(?:дуже )?сподоба(?:вся|лося)",),
    "hi": (r"(?:बहुत )?(?:अच्छी|पसंद) (?:लगी|आई)",),
    "zh": (r"(?:很|太|非常)?(?:好看|喜欢)(?:了|极了)?",),
}
# What is said of a film that shows, and is not liked.
DISLIKING: Final[Mapping[str, tuple[str, ...]]] = {
    "es": (
        r"no me (?:gusta|gusto|convence|interesa|apetece)(?: nada| mucho)?",
        r"no es (?:lo mio|para mi)",
    ),
    "fr": (
        r"(?:je )?(?:naime pas|nai pas aime|deteste)(?: ca| celui la)?",
        r"(?:ca )?(?:ne )?me plait pas|pas (?:pour moi|mon (?:truc|genre))|ca ne me dit rien",
    ),
    "de": (
        (
            r"(?:das |der )?(?:gef[aä]llt mir|mag ich|m[oö]chte ich|will ich)"
            r"(?: gar| [uü]berhaupt)? nicht"
        ),
        r"nicht mein (?:geschmack|ding|fall|film)|nichts f[uü]r mich",
    ),
    "it": (
        r"non mi (?:piace|e piaciuto|ispira|convince|interessa|va)(?: per niente)?",
        r"non fa per me",
    ),
    "pt": (
        r"nao (?:gosto|gostei|curti)(?: disso| desse| muito)?",
        r"nao (?:e|faz) (?:pra mim|o meu (?:tipo|estilo))",
    ),
    "ro": (r"nu (?:mi|imi) place(?: deloc)?|nu e (?:genul meu|pentru mine)",),
    "ru": (
        r"(?:мне )?(?:это |он )?не (?:нравится|понравил(?:ся|ось)|интересно)",
        r"не мо[её]|не для меня",
    ),
    "uk": (
        r"(?:мені )?(?:це |він )?не (?:подобається|сподоба(?:вся|лося)|цікаво)",
        r"не мо[єе]|не для мене",
    ),
    "hi": (r"(?:मुझे )?(?:यह |ये )?पसंद नहीं(?: (?:है|आई|आया))?",),
    "zh": (r"(?:我)?不(?:太)?喜欢(?:这部|这个|它)?",),
}
# What says no more than that a film is nothing special.
SHRUGS: Final = (
    r"me+h|tss+|bah|na ?ja|geht so|so lala|bo+f|mouais|pf+|bo+h|ma+h|insomma|pse|ni fu ni fa|buah|"
    r"aff|mda|мда+|(?:ну )?так(?:ое|е)|фигня"
)
# "Leave me alone", "I don't want a film now".
LEAVE_ALONE: Final[Mapping[str, tuple[str, ...]]] = {
    "es": (
        r"dejame(?: (?:en paz|sol[oa]|tranquil[oa]))?",
        (
            r"(?:ahora )?no (?:quiero|me apetece) (?:ver )?(?:una |ninguna )?(?:pelicula|peli)"
            r"(?: ahora)?"
        ),
    ),
    "pt": (
        r"me deix[ae] (?:em paz|sozinh[oa]|quiet[oa])|deixa me (?:em paz|sozinh[oa])",
        r"nao quero (?:ver )?(?:um |nenhum )?filme(?: agora)?",
    ),
    "fr": (
        r"laissez? moi(?: (?:tranquille|seule?))?",
        r"(?:je )?(?:ne )?veux pas (?:voir |regarder )?(?:de|un) film(?: maintenant)?",
    ),
    "de": (
        r"lass mich (?:bitte )?(?:in (?:ruhe|frieden)|allein)",
        r"ich (?:will|m[oö]chte) (?:jetzt |gerade |heute )?keinen film(?: (?:sehen|schauen))?",
    ),
    "it": (
        r"lasciami (?:in pace|stare|sol[oa])",
        r"non voglio (?:vedere )?(?:un |nessun )?film(?: adesso| ora)?",
    ),
    "ru": (
        r"оставь(?:те)? меня(?: (?:в покое|одн\w+))?|отстань",
        r"(?:я )?(?:сейчас )?не хочу (?:сейчас )?(?:смотреть )?(?:фильм|кино)",
    ),
    "uk": (
        r"залиш(?:те)? мене(?: (?:в спокої|сам\w+|одн\w+))?|відчепись",
        r"(?:я )?(?:зараз )?не хочу (?:зараз )?(?:дивитися )?(?:фільм|кіно)",
    ),
    "ro": (
        r"lasa ma (?:in pace|singur\w*)",
        r"nu vreau (?:acum )?(?:sa vad )?(?:un |niciun )?film(?: acum)?",
    ),
    "hi": (r"मुझे अकेला छोड़ (?:दो|दीजिए)",),
    "zh": (r"别烦我|让我(?:一个人)?静静|(?:现在)?不想看(?:电影)?",),
}
