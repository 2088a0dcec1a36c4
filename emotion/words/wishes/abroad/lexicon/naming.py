"""How other languages name what a film should be like, with whom, by whom and about what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from emotion.words.texts.lists import word_set


@dataclass(frozen=True, slots=True)
class Naming:
    """The words of one language around names; regular expressions but for the sets.

    Attributes:
        film: what films are called that something is said of ("película").
        vague: what else is ("algo").
        one: a film that only what follows right after it tells of ("una").
        none: the same, refused ("nada", "kein Film").
        beside: leads to who plays or what is seen ("con").
        without: leads to who must not play ("sin").
        about: leads to what it is about ("sobre").
        by: leads to who made it, or to its kind ("de").
        like: leads to a title ("como").
        opens: those of `like` that ask for a film even where they open a message.
        ends: a title or name ends before these words ("pero", "para").
        joins: these stand between two names.
        strays: articles and such, which are no part of a name.
        own: what is spoken of so is none of a film: "my", "this", and what "like" leads to else.
    """

    film: str
    vague: str
    one: str
    none: str
    beside: str
    without: str
    about: str
    by: str
    like: str
    opens: str
    ends: frozenset[str]
    joins: frozenset[str]
    strays: frozenset[str]
    own: frozenset[str]


NAMING: Final[Mapping[str, Naming]] = {
    "es": Naming(
        film=r"pel[ií]culas?|pelis?|films?|comedias?|dramas?",
        vague=r"algo",
        one=r"una|alguna",
        none=r"nada|ninguna (?:pel[ií]cula|peli)",
        beside=r"con|donde (?:salga|aparezca|act[uú]e)|en la que salga",
        without=r"sin",
        about=r"sobre|acerca de|que trate (?:de|sobre)",
        by=r"de|del|dirigidas? por",
        like=r"como|parecid[oa]s? a|similar(?:es)? a|al estilo de|del estilo de|tipo|estilo",
        opens=r"parecid[oa]s? a|similar a|al estilo de",
        ends=word_set("pero para por porque aunque si hoy esta que sin con"),
        joins=word_set("y e o u ni"),
        strays=word_set("el la los las un una unos unas"),
        own=word_set(
            "mi mis tu tus su sus este esta esto eso ese esa nosotros mí amigos amigas novia "
            "novio pareja familia palomitas ganas para si cuando yo ella él siempre antes más "
            "menos mucho mucha subtítulos"
        ),
    ),
    "fr": Naming(
        film=r"films?|com[eé]dies?|drames?",
        vague=r"quelque chose|un truc",
        one=r"un|une",
        none=r"rien|aucun film|pas de film",
        beside=r"avec|o[uù] joue",
        without=r"sans",
        about=r"sur|[aà] propos d(?:e|u|es)|au sujet d(?:e|u|es)|qui parle(?:nt)? d(?:e|u|es)",
        by=r"de|du|des|d'|r[eé]alis[eé] par",
        like=r"comme|dans le (?:genre|style|go[uû]t) d(?:e|u)|du (?:genre|style)(?: de)?|"
        r"(?:de )?semblables? [aà]|(?:de )?similaires? [aà]|style|genre|[aà] la",
        opens=r"comme|dans le (?:genre|style) de|semblable [aà]",
        ends=word_set("mais pour car parce si s'il svp stp ce qui que sans avec"),
        joins=word_set("et ou ni"),
        strays=word_set("le la les un une des l'"),
        own=word_set(
            "mon ma mes ton ta tes son sa ses ce cet cette ça cela moi toi lui elle eux nous "
            "amis famille copine copain popcorn d'habitude hier toujours si plus moins "
            "beaucoup trop tout tous"
        ),
    ),
    "de": Naming(
        film=r"[a-zäöüß-]*filme?|kom[oö]dien?|krimis?|dramas?|thriller|"
        r"dokus?",
        vague=r"(?:irgend)?(?:et)?was",
        one=r"einen|einer|eine|eins",
        none=r"nichts|keine?n? (?:filme?|kom[oö]dien?|krimis?)|keine[rnm]?",
        beside=r"mit",
        without=r"ohne",
        about=r"[uü]ber|rund um|das von|der von",
        by=r"von|vom|nach",
        like=r"wie|so wie|[aä]hnlich wie|im stil von|[aà] la|in der art von",
        opens=r"so was wie|sowas wie|so etwas wie|[aä]hnlich wie|wie",
        ends=word_set("aber für fuer bitte nur weil denn dabei heute wenn ohne mit sondern"),
        joins=word_set("und oder"),
        strays=word_set("der die das den dem ein eine einen einem einer"),
        own=word_set(
            "mein meine meinem meiner meinen dir mir ihm ihr uns euch freunden freundin "
            "freund familie mama papa oma opa kindern popcorn viel mehr weniger untertiteln "
            "untertitel du ich er sie wir es immer gestern früher damals dieser diese dieses "
            "diesem happy spaß"
        ),
    ),
    "pt": Naming(
        film=r"filmes?|com[eé]dias?|dramas?",
        vague=r"algo|alguma coisa",
        one=r"um|uma",
        none=r"nada|nenhum filme",
        beside=r"com",
        without=r"sem",
        about=r"sobre|a respeito d[eoa]|que fal[ea] (?:de|sobre)",
        by=r"de|do|da|dos|das|dirigido por",
        like=r"como|parecid[oa]s? com|similar a|(?:no|ao) estilo d[eoa]|tipo|estilo",
        opens=r"parecid[oa] com|similar a|no estilo d[eoa]",
        ends=word_set("mas para pra porque hoje por se que sem com"),
        joins=word_set("e ou nem"),
        strays=word_set("o a os as um uma uns umas"),
        own=word_set(
            "meu minha meus minhas seu sua este esta isto isso esse essa mim você ele ela eu "
            "amigos amigas namorada namorado família pipoca sempre antes se quando mais menos "
            "muito muita legendas"
        ),
    ),
    "it": Naming(
        film=r"film|commedi[ae]|dramm[ai]",
        vague=r"qualcosa",
        one=r"uno?|una",
        none=r"niente|nessun film",
        beside=r"con",
        without=r"senza",
        about=r"su|sul|sulla|sulle|sui|sugli|sull'|che parl[ai] d(?:i|el|ella|ei|egli)",
        by=r"di|del|della|dei|degli|diretto da",
        like=r"come|(?:di )?simil[ei] a|tipo|stile|nello stile di|sullo stile di|alla",
        opens=r"simile a|nello stile di|sullo stile di",
        ends=word_set("ma per perché oggi però se che senza con"),
        joins=word_set("e ed o oppure né"),
        strays=word_set("il lo la i gli le un uno una"),
        own=word_set(
            "mio mia miei mie tuo tua suo sua questo questa quello me te lui lei noi amici "
            "amiche ragazza ragazzo famiglia popcorn sempre prima se quando più meno molto "
            "molta sottotitoli"
        ),
    ),
    "ro": Naming(
        film=r"film(?:e|ul)?|comedi[ei]|dram[aăe]",
        vague=r"ceva",
        one=r"un|unul|una",
        none=r"nimic|niciun film",
        beside=r"cu",
        without=r"f[aă]r[aă]",
        about=r"despre|cu tema",
        by=r"de|al lui|ale lui|regizat de",
        like=r"ca|precum|gen|asem[aă]n[aă]tor cu|similar cu|[iî]n (?:stilul|genul)",
        opens=r"asem[aă]n[aă]tor cu|similar cu|[iî]n stilul",
        ends=word_set("dar pentru că azi dacă care fără cu"),
        joins=word_set("și si sau ori nici"),
        strays=word_set("un o"),
        own=word_set(
            "meu mea mei mele tău ta lui ei acesta asta mine tine el ea noi prietenii "
            "prietena familia popcorn mereu când dacă mai mult multă mult de să subtitrare"
        ),
    ),
    "ru": Naming(
        film=r"фильм(?:ы|а|ов)?|кино|комеди[яюи]|драм[уы]|"
        r"мультик(?:и|ов)?|мультфильм(?:ы|ов)?",
        vague=r"что-нибудь|что-то|чего-нибудь",
        one=r"один",
        none=r"ничего|никаких фильмов|только не",
        beside=r"с|со|где играет|в котором играет",
        without=r"без",
        about=r"про|о|об|обо",
        by=r"от|режисс[её]ра",
        like=r"вроде|типа|как|наподобие|похож(?:ее|ий|ую|ие) на|в (?:стиле|духе)|а-ля",
        opens=r"вроде|типа|наподобие|похож(?:ее|ий) на|так как|как|в (?:стиле|духе)",
        ends=word_set("но для на чтобы потому только пожалуйста сегодня без с"),
        joins=word_set("и или ни"),
        strays=frozenset(),
        own=word_set(
            "того этого тобой мой моя мою моим моей моими твой свой своей своим друзьями "
            "подругой парнем девушкой мамой папой семьёй семьей детьми попкорном мной мне "
            "меня обычно всегда этот это эта субтитрами будто если все всё"
        ),
    ),
    "uk": Naming(
        film=r"фільм(?:и|у|ів)?|кіно|комеді[яюї]|драм[уи]|мультик(?:и|ів)?|"
        r"мультфільм(?:и|ів)?",
        vague=r"щось|чогось|що-небудь",
        one=r"один",
        none=r"нічого|жодних фільмів|тільки не",
        beside=r"з|зі|із|де грає",
        without=r"без",
        about=r"про",
        by=r"від|режисера",
        like=r"на кшталт|як|типу|схож(?:е|ий|у|і) на|[ув] (?:стилі|дусі)|подібн(?:е|ий) до",
        opens=r"на кшталт|типу|схож(?:е|ий) на|[ув] стилі|подібне до|як",
        ends=word_set("але для на щоб бо тільки будь сьогодні без з"),
        joins=word_set("і й та або чи"),
        strays=frozenset(),
        own=word_set(
            "того цього тобою мій моя мою моїм моєю моїми твій своєю друзями подругою хлопцем "
            "дівчиною мамою татом родиною сім'єю дітьми попкорном мною мені мене зазвичай "
            "завжди цей це ця субтитрами"
        ),
    ),
}
