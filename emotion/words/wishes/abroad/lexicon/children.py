"""Children who watch along, as other languages speak of them: regular expressions."""

from __future__ import annotations

from typing import Final

ALONG: Final = (
    # German, French, Spanish.
    r"(?:mit|f(?:ü|u|ue)r|zusammen mit) (?:(?:den|die|meinen?|unseren?|zwei|drei|paar) )*"
    r"(?:kids?|kindern?|kleinen|zwergen|enkeln?|enkelkindern?|jungs|m[aä]dels|tochter|sohn)|"
    r"(?:avec|pour) (?:(?:les|mes|nos|deux|trois|ma|mon) )*"
    r"(?:petite?s?|enfants|gamins|gosses|mômes|momes|kids|loulous|fille|fils|petits-enfants)|"
    r"(?:con|para|pa) (?:(?:los|las|mis?|nuestros|dos|tres|unos) )*"
    r"(?:peques|ni[ñn][oa]s?|hij[oa]s?|crí[oa]s|chavales|nenes?|chicos|nietos|sobrin[oa]s?)|"
    # Italian, Portuguese, Romanian.
    r"(?:coi?n?|per) (?:(?:i|le|miei|mie|due|tre|mio|mia) )*"
    r"(?:bambin[ioae]|bimb[ioae]|piccoli|figli[oae]?|ragazzini|nipotin[ioe])|"
    r"(?:com|pra|para|pros|pras) (?:(?:os|as|meus|minhas|minha|meu|dois|duas) )*"
    r"(?:crian[cç]as?|pequen[oa]s|filh[oa]s?|netos|sobrinh[oa]s?)|"
    r"(?:cu|pentru|pt) (?:(?:cei|doi|doua|două) )*"
    r"(?:copi(?:i|ii|lul|lu)|pitici|micu[tț]i|nepo[tț](?:i|ei|eii)|fiic[aă]-?mea|fiul meu|"
    r"b[aă]ie[tț]ii)|"
    # Russian, Ukrainian.
    r"(?:с|со|для) (?:(?:моими|моей|моим|маленькими|маленьких|своими) )*"
    r"(?:дет(?:ьми|ей|ишками|ишек|к[аи]ми)|ребенк\w+|ребёнк\w+|малы[мх]\w*|малыш\w*|мелки[мх]\w*|"
    r"дочк\w+|дочер\w+|сын\w+|внук\w+|внуч\w+)|"
    r"(?:з|із|зі|для) (?:(?:моїми|моєю|моїм|маленькими|маленьких|своїми) )*"
    r"(?:д[іи]т(?:ьми|ей|иною|лахами|лахів|очками)|мал(?:ими|их|ечею|ечі|юками)|донь\w+|"
    r"син\w+|онук\w+)|"
    # Chinese, Hindi in both scripts.
    r"(?:陪|带|和|跟|给|适合)(?:着|我家?|我的|两个|小)*(?:孩子|小孩|娃|宝宝|小朋友|女儿|儿子|孙子)们?"
    r"(?:一起)?(?:看)?(?:的)?|"
    r"(?:बच्चों|बच्चे|बेटी|बेटे|पोतों) के (?:साथ|लिए)|"
    r"(?:bach{1,2}(?:on?|e|o)|bachch?on?|beti|bete) (?:k[ei]|che) (?:sath|saath|liye|lie)"
)
"""For whom, or with whom, where these are children."""

YEARS: Final = (
    r"jahre?n?(?: alt)?|j\.?|ans|años|anos|anni|ani|лет|года?|років|рок[иу]|岁|"
    r"साल(?: के| की| का)?|saal"
)

WATCH: Final = (
    r"sehen|schauen|gucken|angucken|anschauen|ansehen|voir|regarder|mater|ver|vemos|mirar|vedere|"
    r"guardare|guardiamo|assistir|v[aă]d|vedem|ne uit[aă]m|смотрет\w*|посмотре\w*|смотрим|"
    r"глянут\w*|дивит\w*|подивит\w*|дивим\w*|看|देख\w*|dekh\w*|films?|filme|pel[ií]culas?|pelis?|"
    r"фильм\w*|фільм\w*|мульт\w*|кино|кіно|电影|片"
)
"""What tells that something is watched."""

BESIDE: Final = (
    r"tonight|heute(?: abend)?|hoy|esta noche|ce soir|stasera|hoje|disear[aă]|сегодня|"
    r"сьогодні|今晚|आज|"
    r"was|etwas|un truc|quelque chose|algo|alguna?|qualcosa|ceva|unul|una?|uno|что-то|"
    r"что-нибудь|щось|"
    r"कुछ|कोई|kuch|koi|zu|para|pra|per|есть|є|hay|gibt\w*|tem|c'?è|ai|invece|bitte|porfa|stp|呢"
)
"""What may stand beside, and tells nothing else."""
