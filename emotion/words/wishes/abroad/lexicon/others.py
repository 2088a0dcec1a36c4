"""The plainest words of asking in other languages; English has a grammar of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Content, Feeling, Genre
from emotion.words.texts.lists import word_set
from emotion.words.wishes.abroad.lexicon.genres import GENRES
from emotion.words.wishes.terms import Term, feel

FUNNY: Final = feel(joy=1.0)
SCARY: Final = feel(fear=1.0)
SAD: Final = feel(sadness=1.0)
LIGHT: Final = feel(joy=0.6, calm=0.4, sadness=-0.5)
ROMANTIC: Final = feel(love=1.0)
CALM: Final = feel(calm=1.0)
EXCITING: Final = feel(excitement=1.0)
VIOLENT: Final = Term(
    feelings=MappingProxyType({Feeling.ANGER: 0.5, Feeling.DISGUST: 0.5}),
    content=frozenset({Content.VIOLENCE}),
)
BLOODY: Final = Term(
    feelings=MappingProxyType({Feeling.DISGUST: 1.0}), content=frozenset({Content.GORE})
)


@dataclass(frozen=True, slots=True)
class Words:
    """How one language asks for films; all are regular expressions between word boundaries.

    Attributes:
        asking: words that make a clause a wish ("quiero", "película", "algo").
        refusing: words that refuse what follows ("sin", "nada de").
        being: words that say how somebody is ("estoy").
        terms: what is asked for, beside what may be said alone (`BARE`); the longest stand first.
        genres: genre nouns, which ask by themselves.
        fillers: words that say nothing beside a wish.
        hints: words one of which is in nearly all that asks in it, so that other texts cost little.
    """

    asking: str
    refusing: str
    being: str
    terms: Mapping[str, Term]
    genres: Mapping[str, Genre]
    fillers: frozenset[str]
    hints: frozenset[str]


OTHERS: Final[Mapping[str, Words]] = {
    "es": Words(
        asking=(
            r"quiero|quisiera|dame|pon(?:me|nos)?|mu[eé]strame|recomi[eé]ndame|pel[ií]culas?|"
            r"pelis?|algo|cine(?! (?:a|e|este)\b)|nada"
        ),
        refusing=r"sin|nada(?: de)?|no(?: quiero| me pongas| me muestres)?|ni|que no sea",
        being=r"estoy|soy|me siento|estaba|ando|mi|fue",
        terms={
            r"re[ií]r(?:me)?|risas?": FUNNY,
            r"miedo|de susto": SCARY,
            r"tristes?|tristeza|llorar": SAD,
            r"liger[oa]s?|tranquil[oa]s?": LIGHT,
            r"relajantes?|relajad[oa]s?": CALM,
            r"amor": ROMANTIC,
            r"violencia|violent[oa]s?": VIOLENT,
            r"sangre|sangrient[oa]s?|gore": BLOODY,
        },
        genres=GENRES["es"],
        fillers=word_set(
            "de una un con y esta noche hoy buen buena buenas ver para que sea alguna algún "
            "unas más muy me te dure duren"
        ),
        hints=word_set(
            "un menos comedia comedias documental años infantil navideña navideño francesa coreana "
            "española italiana con sin como algo nada quiero quisiera dame pon ponme ponnos "
            "muéstrame recomiéndame recomiendame película películas pelicula peliculas peli "
            "joya cine tengo pero pelis de los una sobre para parecida parecido estilo"
        ),
    ),
    "fr": Words(
        asking=(
            r"je (?:veux|voudrais)|j'?aimerais|montre(?:-moi)?|donne-moi|un film|des films|"
            r"quelque chose|film|cin[eé]ma|rien"
        ),
        refusing=r"sans|pas(?: de| d'| trop)?|rien(?: de)?|ni|surtout pas",
        being=r"je suis|j'ai|je me sens|c'[eé]tait|mon|ma",
        terms={
            r"rire|rigoler|comiques?": FUNNY,
            r"peur|flipper": SCARY,
            r"tristes?|tristesse|pleurer": SAD,
            r"amour": ROMANTIC,
            r"calmes?|apaisante?s?|relaxante?s?|reposante?s?": CALM,
            r"violence|violente?s?": VIOLENT,
            r"sang|sanglante?s?|gore": BLOODY,
        },
        genres=GENRES["fr"],
        fillers=word_set(
            "de d un une des bon bonne bons ce soir pour à voir regarder avec du la le plutôt très "
            "qui dure"
        ),
        hints=word_set(
            "comédie comédies documentaire années moins français avec sans comme quelque film "
            "pépite cinéma j ai films veux voudrais aimerais montre donne rien pas un une des sur "
            "pour genre dans mais"
        ),
    ),
    "de": Words(
        asking=(
            r"(?:ich )?(?:will|m[oö]chte|h[aä]tte gern)|zeig(?: mir)?|gib mir|empfiehl(?: mir)?|"
            r"etwas|was|filme?|bitte|nichts"
        ),
        refusing=r"ohne|weder|keine?n?|nichts|nicht(?: zu)?|blo(?:ß|ss) nicht",
        being=r"ich bin|bin|ich f[uü]hle|mir ist|mein|meine|war",
        terms={
            r"lachen|komische[rn]?": FUNNY,
            r"gruseln|angst": SCARY,
            r"traurige[nrsm]?|traurig|weinen|heulen": SAD,
            r"leichte[nrm]?|leicht": LIGHT,
            r"liebe": ROMANTIC,
            r"ruhige[nrsm]?|ruhig|entspannende[srn]?": CALM,
            r"gewalt|brutal(?:e[srn]?)?": VIOLENT,
            r"blut(?:ige?[srn]?)?": BLOODY,
        },
        genres=GENRES["de"],
        fillers=word_set(
            "aus von der die das mit für heute abend gute guter guten gutes ein mal gern "
            "gerne noch schönen schöner wieder so sehr ganz richtig und bitte im dauert geht"
        ),
        hints=word_set(
            "komödie komödien doku krimi weihnachtsfilm kinderfilm liebesfilm actionfilm "
            "horrorfilm familienfilm zeichentrick höchstens weniger unter er ern auf vor nach für "
            "deutscher französischer mit ohne wie etwas irgendwas film filme ein eine einen "
            "einer weder kein keine keinen nichts nicht ich möchte zeig gib empfiehl über aus der "
            "das bitte ähnlich lustiges gruseliges trauriges ruhiges spannendes leichtes "
            "romantisches witziges aber entspannendes geheimtipp oscargewinner meisterwerk"
        ),
    ),
    "pt": Words(
        asking=r"quero|queria|me (?:mostra|d[aá]|recomenda)|filmes?|cinema|algo|alguma coisa|nada",
        refusing=r"sem|nada(?: de)?|n[aã]o(?: quero)?|nem",
        being=r"estou|t[oô]|sou|me sinto|meu|minha|foi",
        terms={
            r"rir": FUNNY,
            r"medo": SCARY,
            r"tristes?|tristeza|chorar": SAD,
            r"relaxantes?|calm[oa]s?": CALM,
            r"amor": ROMANTIC,
            r"viol[eê]ncia|violent[oa]s?": VIOLENT,
            r"sangue|sangrent[oa]s?|gore": BLOODY,
        },
        genres=GENRES["pt"],
        fillers=word_set("de um uma bom boa hoje noite com para pra ver que seja muito da do dure"),
        hints=word_set(
            "comédia comédias documentário menos anos em para pra com sem como algo alguma "
            "filme filmes quero queria mostra recomenda nada não nao até dos um uma parecido "
            "joia chuva cinema tenho mas"
        ),
    ),
    "it": Words(
        asking=(
            r"voglio|vorrei|dammi|mostrami|consigliami|un film|dei film|film|cinema|qualcosa|niente"
        ),
        refusing=r"senza|niente(?: di)?|non(?: voglio| troppo)?|n[eé]",
        being=r"sono|mi sento|sto|ero|il mio|la mia",
        terms={
            r"ridere": FUNNY,
            r"paura|pauros[oiae]": SCARY,
            r"leggere": LIGHT,
            r"trist[ei]|tristezza|piangere": SAD,
            r"rilassant[ei]": CALM,
            r"amore": ROMANTIC,
            r"violenza|violent[oiae]": VIOLENT,
            r"sangue|sanguinos[oiae]|splatter|gore": BLOODY,
        },
        genres=GENRES["it"],
        fillers=word_set(
            "di un una un' bel buon bella stasera con da vedere per che sia molto dei del duri dura"
        ),
        hints=word_set(
            "commedia commedie documentario meno con senza come qualcosa film voglio vorrei "
            "dammi mostrami consigliami niente di non un una degli anni simile capolavoro "
            "cinema ma su sui sulla sugli sulle"
        ),
    ),
    "ru": Words(
        asking=(
            r"хочу|хочется|покажи(?:те)?|посоветуй(?:те)?|фильм(?:ы|а|ов)?|кино|что-нибудь|"
            r"что-то|чего-нибудь|ничего"
        ),
        refusing=r"без|не(?: хочу| надо| слишком)?(?: ничего)?|ничего|никаких",
        being=r"мне|я (?!хочу)|у меня|мой|моя",
        terms={
            r"вес[её]л(?:ое|ый|ого|ую|ая)|смешн(?:ое|ой|ого|ую|ая)|забавн\w+|посмеяться": FUNNY,
            r"страшн(?:ое|ый|ого|ую|ая)|жутк\w+": SCARY,
            r"грустн(?:ое|ый|ого|ую|ая)|печальн\w+|поплакать": SAD,
            r"л[её]гк(?:ое|ий|ого|ую|ая)": LIGHT,
            r"романти(?:ч\w+|к[аиуе])|про любовь|о любви": ROMANTIC,
            r"спокойн(?:ое|ый|ого|ую|ая)|расслабляющ\w+|для души|душевн\w+": CALM,
            r"захватывающ\w+": EXCITING,
            r"насили\w+|жесток\w+": VIOLENT,
            r"кров(?:и|ь)|кровав\w+|расчлен[её]нк\w+": BLOODY,
        },
        genres=GENRES["ru"],
        fillers=word_set(
            "на с и хороший хорошую хорошее какой нибудь какую какое вечер сегодня очень про "
            "из годов года что чтобы шёл шел длился"
        ),
        hints=frozenset(),
    ),
    "uk": Words(
        asking=(
            r"хочу|хочеться|покажи|порадь(?:те)?|порекомендуй|фільм(?:и|у|ів)?|кіно|щось|"
            r"що-небудь|чогось|нічого"
        ),
        refusing=r"без|не(?: хочу| треба| надто)?(?: нічого)?|нічого|жодних",
        being=r"мені|я (?!хочу)|у мене|мій|моя",
        terms={
            r"весел(?:е|ий|ого|у|а)|смішн(?:е|ий|ого|у|а)|кумедн\w+|посміятися": FUNNY,
            r"страшн(?:е|ий|ого|у|а)|моторошн\w+": SCARY,
            r"сумн(?:е|ий|ого|у|а)|поплакати": SAD,
            r"легк(?:е|ий|ого|у|а)": LIGHT,
            r"романти(?:ч\w+|к[аиу])|про кохання": ROMANTIC,
            r"спокійн(?:е|ий|ого|у|а)|розслаблив\w+|для душі|душевн\w+": CALM,
            r"захоплив\w+": EXCITING,
            r"насильств\w+|жорсток\w+": VIOLENT,
            r"кров(?:і|у)?|кривав\w+": BLOODY,
        },
        genres=GENRES["uk"],
        fillers=word_set(
            "на з і гарний гарну гарне якийсь якусь вечір сьогодні дуже про щось із років року "
            "щоб тривав йшов"
        ),
        hints=frozenset(),
    ),
    "ro": Words(
        asking=(
            r"vreau|a[sș] vrea|d[aă]-mi|arat[aă]-mi|recomand[aă]-mi|un film|filme|filmul|ceva|nimic"
        ),
        refusing=r"f[aă]r[aă]|nimic|nu(?: vreau| prea)?|nici",
        being=r"sunt|s[iî]nt|m[aă] simt|mi-e|mi e|meu|mea|a fost",
        terms={
            r"s[aă] r[aâ]d": FUNNY,
            r"de groaz[aă]|fric[aă]": SCARY,
            r"trist[aăe]?|s[aă] pl[aâ]ng": SAD,
            r"u[sșş]or|u[sșş]oar[aăe]": LIGHT,
            r"dragoste|iubire": ROMANTIC,
            r"lini[sșş]tit[aăe]?|calm[aăe]?|relaxant[aăe]?": CALM,
            r"violen[tțţ][aăe]?": VIOLENT,
            r"s[aâ]nge(?:ros|roas[aăe])?": BLOODY,
        },
        genres=GENRES["ro"],
        fillers=word_set(
            "un o bun bună de cu diseară în seara asta pentru foarte din care să dureze"
        ),
        hints=word_set(
            "comedie comedii documentar mai cu fără fara film filme vreau vrea dă arată arata "
            "recomandă recomanda ceva nimic despre un anii pentru mi o dar"
        ),
    ),
}

PLEASE: Final = (
    r"por favor|porfa|s'il (?:te|vous) pla[iî]t|stp|svp|bitte|per favore|per piacere|пожалуйста|"
    r"будь ласка|te rog|v[aă] rog"
)
