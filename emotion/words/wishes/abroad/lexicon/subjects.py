"""What films are about, as other languages call it: "perros" and "Hunden" are dogs.

Sources keep the subjects of films in English. The forms are those that stand after "with", "about"
and "of".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# English subject: its words in Spanish, French, German, Portuguese, Italian, Russian, Ukrainian and
# Romanian, set off by commas; what two of them share stands once.
_WORDS: Final[Mapping[str, str]] = {
    "dog": (
        "perro, perros, chien, chiens, hund, hunde, hunden, cão, cães, cachorro, cachorros, cane, "
        "cani, собака, собаку, собак, собаки, собаками, собакой, собакою, câine, câini, caine, "
        "caini"
    ),
    "cat": (
        "gato, gatos, chat, chats, katze, katzen, gatto, gatti, кота, котов, котами, кошку, кошек, "
        "кошками, котів, кішку, кішками, pisică, pisici, pisica"
    ),
    "horse": (
        "caballo, caballos, cheval, chevaux, pferd, pferde, pferden, cavalo, cavalos, cavallo, "
        "cavalli, лошадь, лошадей, лошадьми, коней, кіньми, cal, cai"
    ),
    "animals": (
        "animales, animaux, tiere, tieren, animais, animali, животных, животными, тварин, "
        "тваринами, animale"
    ),
    "christmas": (
        "navidad, la navidad, noël, weihnachten, natal, natale, рождество, рождестве, різдво, "
        "crăciun, craciun"
    ),
    "zombies": "zombis, zombies, zombi, zumbis, zombie, зомби, зомбі",
    "vampires": (
        "vampiros, vampire, vampiren, vampiri, вампиров, вампирами, вампирах, вампірів, вампірами"
    ),
    "ghosts": (
        "fantasmas, fantômes, geister, geistern, fantasmi, привидений, привидениями, призраков, "
        "призраками, привидів, привидами, fantome"
    ),
    "witches": "brujas, sorcières, hexen, bruxas, streghe, ведьм, ведьмами, відьом, vrăjitoare",
    "aliens": (
        "extraterrestres, alienígenas, außerirdische, außerirdischen, alieni, extraterrestri, "
        "инопланетян, инопланетянами, пришельцев, прибульців, прибульцями, extratereștri"
    ),
    "robot": "robots, robot, roboter, robotern, robôs, роботов, роботами, роботах, роботів, roboți",
    "dinosaurs": (
        "dinosaurios, dinosaures, dinosaurier, dinosauriern, dinossauros, dinosauri, динозавров, "
        "динозаврами, динозаврів, dinozauri"
    ),
    "sharks": ("tiburones, requins, haie, haien, tubarões, squali, акул, акулами, rechini"),
    "dragons": (
        "dragones, drachen, dragões, draghi, драконов, драконами, драконах, драконів, dragoni"
    ),
    "pirates": (
        "piratas, pirates, piraten, pirati, пиратов, пиратами, пиратах, піратів, піратами, pirați"
    ),
    "spy": (
        "espías, espionaje, espions, espionnage, spione, spionen, agenten, espiões, espionagem, "
        "spie, spionaggio, шпионов, шпионах, шпионами, шпигунів, spioni"
    ),
    "mafia": "la mafia, die mafia, la maffia, máfia, мафию, мафии, мафію",
    "gangsters": "gángsters, gangstern, гангстеров, гангстерах, гангстерів, gangsteri",
    "heist": "atracos, atraco, braquages, braquage, raubüberfall, bankraub, ограбление, ограбления",
    "prison": (
        "cárcel, la cárcel, la prison, gefängnis, prisão, prigione, carcere, тюрьму, тюрьме, "
        "в'язницю, închisoare"
    ),
    "school": "escuela, instituto, l'école, école, schule, escola, scuola, школу, школе, școală",
    "football": "fútbol, foot, fußball, futebol, calcio, футбол, футболе, fotbal",
    "boxing": "boxeo, la boxe, boxe, boxen, pugilato, бокс, боксе",
    "music": "música, musique, la musique, musik, musica, музыку, музыке, музику, muzică",
    "space": (
        "espacio, el espacio, l'espace, weltraum, weltall, espaço, o espaço, spazio, космос, "
        "космосе, spațiu"
    ),
    "ocean": "océano, océan, l'océan, ozean, oceano, океан, океане",
    "sea": "mar, el mar, la mer, mer, meer, o mar, mare, il mare, море",
    "time travel": (
        "viaje en el tiempo, viajes en el tiempo, voyage dans le temps, voyages dans le temps, "
        "zeitreisen, zeitreise, viagem no tempo, viagens no tempo, viaggi nel tempo, путешествия "
        "во времени, путешествие во времени, подорожі в часі, călătorii în timp"
    ),
    "superhero": (
        "superhéroes, super-héros, superhelden, super-heróis, supereroi, супергероев, "
        "супергероях, супергероями, супергероїв"
    ),
    "samurai": "samuráis, samouraïs, самураев, самураях, самураїв",
    "friendship": (
        "amistad, la amistad, amitié, l'amitié, freundschaft, amizade, amicizia, дружбу, дружбе, "
        "prietenie"
    ),
    "family": "familia, la famille, familie, família, famiglia, семью, семье, сім'ю, родину",
    "first love": (
        "primer amor, el primer amor, premier amour, erste liebe, ersten liebe, die erste liebe, "
        "primeiro amor, primo amore, первую любовь, первой любви, перше кохання, prima iubire"
    ),
    "revenge": (
        "venganza, la venganza, vengeance, rache, vingança, vendetta, месть, мести, помсту, "
        "răzbunare"
    ),
    "road trip": "viaje por carretera, roadtrip",
    "wedding": (
        "boda, bodas, una boda, mariage, un mariage, hochzeit, eine hochzeit, casamento, "
        "matrimonio, свадьбу, свадьбе, свадьбой, весілля, nuntă"
    ),
    "cooking": (
        "cocina, la cocina, la cuisine, cuisine, kochen, culinária, cozinha, cucina, кулинарию, "
        "кухню"
    ),
    "summer": "verano, l'été, sommer, verão, estate, лето, лете, літо, vară",
    "winter": "invierno, l'hiver, inverno, зиму, зиме, iarnă",
    "serial killer": (
        "asesinos en serie, tueur en série, tueurs en série, serienmörder, serienmördern, "
        "assassinos em série, serial killer, маньяка, маньяков, маньяках, маніяка"
    ),
    "loneliness": "soledad, la soledad, solitude, einsamkeit, solidão, solitudine, одиночество",
    "village": (
        "pueblo, un pueblo, village, un village, dorf, ein dorf, dorfleben, vilarejo, aldeia, "
        "villaggio, paese, деревню, деревне, село, селі, сільське життя, sat, viața la sat"
    ),
    "nature": "naturaleza, la nature, natur, natureza, natura, природу, природе",
}

SUBJECTS: Final[Mapping[str, str]] = MappingProxyType(
    {word: subject for subject, words in _WORDS.items() for word in words.split(", ")}
)
