"""How French, Italian and Romanian ask of the film that shows."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Fact, Feeling, Kin
from emotion.words.talk.lexicon.shown import holds, natures, watchers
from emotion.words.talk.lexicon.shown.told import STREAMS, Shown

FRENCH: Final = Shown(
    it=r"(?:il|elle|ça|(?:ce|le) film)",
    along=(
        r"et|mais|ok|bon|ah|euh|hm+|merci|salut|stp|svp|sil (?:te|vous) plaît|dis moi|alors|"
        r"super|sympa"
    ),
    joins=r"et|ou",
    questions={
        **holds.FRENCH,
        Fact.LENGTH: (
            r"{it} dure combien(?: de temps)?|combien de temps(?: (?:dure(?: t il| {it})?|"
            r"{it} dure))?|"
            r"(?:(?:quelle est|cest quoi) )?(?:la |sa )?durée(?: du film)?|quelle durée"
        ),
        Fact.CAST: (
            r"(?:(?:il )?y a )?qui (?:joue|y a t il) (?:dedans|dans {it})|(?:il )?y a qui dedans|"
            r"qui (?:y )?joue|(?:cest )?avec qui|quels (?:sont les )?acteurs(?: (?:jouent )?"
            r"(?:dedans|dans {it}))?|qui sont les acteurs|(?:le )?casting"
        ),
        Fact.DIRECTOR: (
            r"(?:cest )?de qui(?: est {it})?|qui (?:la|a) (?:réalisé|fait|tourné)(?: {it})?|"
            r"(?:cest )?qui(?: est)? le réalisateur|(?:le )?réalisateur"
        ),
        Fact.STORY: (
            r"{it} parle de quoi|de quoi {it} parle|de quoi parle(?: t il| {it})|"
            r"(?:cest quoi|quelle est) lhistoire|(?:le )?synopsis|de quoi sagit il|"
            r"{it} raconte quoi|quest ce que {it} raconte|raconte men plus"
        ),
        Fact.ENDING: (
            r"comment {it} (?:se )?finit|(?:est ce que )?{it} (?:se )?finit (?:bien|mal|comment)"
        ),
        Fact.YEAR: (
            r"{it} (?:date|est) de quand|cest de quand|de quand (?:date|est)(?: t il| il| {it})?|"
            r"(?:(?:cest|{it} (?:est|date)) )?de quelle année(?: (?:est {it}|{it} (?:est|date)))?|"
            r"quand est (?:il|{it}) sorti|{it} est sorti quand|cest sorti quand"
        ),
        Fact.COUNTRY: (
            r"(?:cest|{it} vient) doù|doù vient(?: t il| {it})|(?:(?:cest|{it} est) )?de quel pays"
        ),
        Fact.SETTING: r"où {it} se passe|{it} se passe où|où se passe(?: t il| {it})",
        Fact.LANGUAGE: (
            r"(?:(?:cest|{it} est) )?(?:en|dans) quelle langue(?: est (?:il|{it}))?|"
            r"(?:y a t il|(?:il )?y a|est ce qu ?il y a) des sous titres"
        ),
        Fact.CHILDREN: (
            rf"{watchers.FRENCH}|"
            r"(?:est ce que )?(?:les|mes) enfants peuvent (?:le )?(?:regarder|voir)(?: {it})?|"
            r"(?:cest )?(?:à partir de|pour) quel âge"
        ),
        Fact.WHERE: (
            r"où (?:est ce que )?(?:je peux|on peut|puis je|peut on) (?:le )?(?:voir|regarder|"
            r"trouver)"
            r"(?: {it})?|où (?:le )?(?:voir|regarder)(?: {it})?|(?:je peux|on peut) le voir où|"
            r"(?:(?:cest|{it} est) )?sur quelle plateforme|où passe t il|{it} passe où"
        ),
        Feeling.SADNESS: r"(?:est ce que )?(?:je vais|{it} va me faire) pleurer|{it} fait pleurer",
        Feeling.JOY: r"{it} fait rire",
    },
    frame=r"est ce que (?:cest|ça fait|{it} est) (.+)|est il (.+)",
    stated=r"(?:est ce )?(?:cest|ça fait|{it} est) (.+)|est ce (.+)",
    quality=r"(?:(?:très|trop|assez|un peu|plutôt|vraiment|un|une|film) )*(?:%s)",
    qualities={
        Fact.LENGTH: r"long|court",
        Fact.YEAR: r"vieux|ancien|récent",
        **natures.FRENCH,
        Fact.REGARD: r"bien|bon film|ennuyeux",
        Fact.CHILDREN: (
            r"vulgaire|grossier|"
            r"(?:(?:adapté|bien|ok|fait) )?(?:pour|aux) (?:(?:les|des|mes) )?enfants|tout public|"
            r"pour toute la famille"
        ),
        Fact.LANGUAGE: r"en (?:français|anglais|vo|vf|version originale)|sous titré|doublé",
        Fact.WHERE: rf"sur {STREAMS}",
        Feeling.FEAR: r"effrayant|flippant|peur|qui fait peur",
        Feeling.SADNESS: r"triste|déprimant",
        Feeling.JOY: r"drôle|marrant|rigolo|gai|léger",
        Feeling.DISGUST: r"dégoûtant|écœurant",
        Feeling.LOVE: r"romantique|histoire damour",
        Feeling.CALM: r"lent|calme",
        Feeling.EXCITEMENT: r"prenant|palpitant|passionnant",
    },
    ask=(
        r"(?:(?:je veux|je voudrais|montre moi|donne moi) )?(?:quelque chose|un autre|dautres|"
        r"encore un|un|des)(?: films?)?"
    ),
    kin={
        Kin.OPPOSITE: (
            r"(?:tout |exactement )?(?:le contraire|linverse|loppose)|"
            r"quelque chose de (?:complètement|totalement|tout à fait|"
            r"très) différent|à linverse"
        ),
        Kin.FILM: (
            r"{ask} (?:comme|dans le (?:genre|style) de|semblables? à) (?:ça|celui ci|celui là|"
            r"ce film)|{ask} (?:de (?:semblable|similaire)|(?:semblable|similaire)s?|du même "
            r"(?:genre|style)|dans le même (?:genre|style))|(?:(?:du|dans le) )?même (?:genre|"
            r"style)|"
            r"plus comme ça"
        ),
        Kin.DIRECTOR: (
            r"(?:{ask} )?(?:du même|de ce|par le même) réalisateur|(?:le )?même réalisateur"
        ),
        Kin.CAST: (
            r"(?:{ask} )?avec (?:le même|la même|les mêmes|cet|cette|ces) (?:acteurs?|actrices?)|"
            r"(?:(?:le|la|les) )?mêmes? (?:acteurs?|actrices?)|"
            r"(?:un autre|dautres|encore un)(?: films?)? avec (?:elle|lui|eux|elles)"
        ),
    },
    same=r"(?:le même|pareil|comme (?:ça|celui ci))",
)

ITALIAN: Final = Shown(
    it=r"(?:(?:il|questo) film|questo)",
    along=r"e|ma|ok|va bene|bene|ah|hm+|grazie|per favore|ciao|senti|bello|allora|dimmi",
    joins=r"e|o",
    questions={
        **holds.ITALIAN,
        Fact.LENGTH: r"quanto dura(?: {it})?|(?:qual è )?la durata(?: del film)?|durata",
        Fact.CAST: (
            r"chi (?:ci )?recita(?: (?:in {it}|nel film))?|chi cè (?:dentro|nel film|nel cast)|"
            r"chi (?:sono gli attori|è lattrice|è lattore|è il protagonista)|(?:il )?cast|"
            r"(?:quali|che) attori ci sono"
        ),
        Fact.DIRECTOR: (
            r"chi (?:lha|ha) (?:diretto|girato)(?: {it})?|chi ha fatto {it}|chi è il regista|"
            r"di chi è(?: {it})?|(?:il )?regista"
        ),
        Fact.STORY: (
            r"di (?:che|cosa|che cosa) (?:parla|tratta|si tratta)(?: {it})?|"
            r"(?:(?:qual è )?la )?trama"
            r"(?: del film)?|cosa succede nel film|(?:dimmi|raccontami) di più(?: (?:del|"
            r"sul) film)?"
        ),
        Fact.ENDING: (
            r"come (?:finisce|va a finire)(?: {it})?|(?:finisce|va a finire) (?:bene|male)|"
            r"(?:ha|cè) un lieto fine"
        ),
        Fact.YEAR: (
            r"di (?:quando|che anno) è(?: {it})?|in che anno è uscito(?: {it})?|di che anno|"
            r"quando è uscito(?: {it})?|che anno è"
        ),
        Fact.COUNTRY: r"di (?:dove|che paese) è(?: {it})?|da dove viene(?: {it})?",
        Fact.SETTING: r"dove (?:è ambientato|si svolge)(?: {it})?",
        Fact.LANGUAGE: (
            r"in (?:che|quale) lingua(?: è)?(?: {it})?|che lingua parlano|"
            r"(?:ci sono|ha) (?:i )?sottotitoli"
        ),
        Fact.CHILDREN: (
            rf"{watchers.ITALIAN}|"
            r"(?:lo )?possono (?:vederlo|guardarlo|vedere|guardare) (?:anche )?(?:i bambini|i miei "
            r"figli|i figli)|i bambini possono (?:vederlo|guardarlo)|(?:da|per) che età(?: è)?"
        ),
        Fact.WHERE: (
            r"dove (?:lo )?(?:posso|possiamo|si può) (?:veder(?:lo|e)|guardar(?:lo|e)|"
            r"trovar(?:lo|e))"
            r"(?: {it})?|dove lo (?:vedo|trovo|danno|guardo)|su (?:che|quale) piattaforma"
            r"(?: (?:è|si trova))?(?: {it})?"
        ),
        Fact.REGARD: r"(?:ne )?vale la pena",
    },
    stated=r"(?:{it} )?(?:è|fa) (.+)",
    quality=r"(?:(?:molto|troppo|tanto|un po|abbastanza|un|una|film) )*(?:%s)",
    qualities={
        Fact.LENGTH: r"lungo|corto|breve",
        Fact.YEAR: r"vecchio|recente|nuovo",
        **natures.ITALIAN,
        Fact.REGARD: r"bello|bel film|buono|noioso",
        Fact.CHILDREN: (
            r"volgare|(?:adatto )?(?:per|ai|a)(?: i)? (?:bambini|ragazzi)|per (?:tutta la "
            r"famiglia|tutti)"
        ),
        Fact.LANGUAGE: r"in (?:italiano|inglese|francese|lingua originale)|doppiato|sottotitolato",
        Fact.WHERE: rf"su {STREAMS}",
        Feeling.FEAR: r"(?:di |da )?paura|pauroso|spaventoso",
        Feeling.SADNESS: r"triste|deprimente|piangere",
        Feeling.JOY: r"divertente|allegro|ridere",
        Feeling.DISGUST: r"disgustoso",
        Feeling.LOVE: r"romantico|damore|storia damore",
        Feeling.CALM: r"lento|tranquillo",
        Feeling.EXCITEMENT: r"avvincente|emozionante",
    },
    ask=r"(?:qualcosa|(?:un altro|altri|ancora|un)(?: film)?|film)",
    kin={
        Kin.OPPOSITE: (
            r"(?:(?:proprio |tutto )?il contrario|lesatto (?:contrario|opposto)|"
            r"lopposto)|qualcosa di (?:completamente|totalmente|molto|"
            r"del tutto) diverso"
        ),
        Kin.FILM: (
            r"{ask} (?:come|simil[ei] a) (?:questo|quello)|qualcosa (?:di (?:simile|analogo)|"
            r"del genere)|{ask} (?:simil[ei]|del genere)|dello stesso genere|altri così"
        ),
        Kin.DIRECTOR: r"(?:{ask} )?(?:dello stesso|di questo) regista|(?:lo )?stesso regista",
        Kin.CAST: (
            r"(?:{ask} )?con (?:lo stesso|la stessa|gli stessi|le stesse|quest[oaie]) "
            r"(?:attor[ei]|attric[ei]|cast)|(?:(?:lo|gli) )?stess[oi] attor[ei]|"
            r"(?:un altro|altri|ancora)(?: film)? con (?:lei|lui|loro)"
        ),
    },
    same=r"lo stesso|come questo",
)

ROMANIAN: Final = Shown(
    it=r"(?:el|asta|acesta|filmul(?: (?:asta|acesta))?|acest film)",
    along=r"și|dar|ok|bine|bun|a|ah|hm+|mersi|mulțumesc|te rog|salut|spune mi|atunci|super",
    joins=r"și|sau",
    questions={
        **holds.ROMANIAN,
        Fact.LENGTH: r"cât (?:durează|ține)(?: {it})?|cât de lung (?:e|este)(?: {it})?|durata",
        Fact.CAST: (
            r"cine joacă(?: în (?:el|film|filmul ăsta|acest film))?|cine (?:e|este|apare) în (?:el|"
            r"film)|cine sunt actorii|ce actori (?:joacă|sunt)(?: în (?:el|film))?|distribuția"
        ),
        Fact.DIRECTOR: (
            r"cine (?:l )?a (?:regizat|făcut|filmat)(?: {it})|cine a regizat|"
            r"cine l a (?:regizat|făcut|filmat)|"
            r"cine (?:e|este) regizorul|regizorul|de cine (?:e|este)(?: (?:făcut|"
            r"regizat))?(?: {it})?"
        ),
        Fact.STORY: (
            r"despre ce (?:e|este)(?: vorba)?(?: (?:{it}|în (?:el|film)))?|"
            r"care (?:e|este) (?:povestea|subiectul)|spune mi mai multe?(?: despre {it})?"
        ),
        Fact.ENDING: r"cum se termină(?: {it})?|se termină (?:cu bine|bine|rău)|are final fericit",
        Fact.YEAR: (
            r"din ce an(?: (?:e|este)(?: {it})?)?|(?:când|în ce an) a (?:apărut|ieșit)(?: {it})?"
        ),
        Fact.COUNTRY: r"din ce țară(?: (?:e|este)(?: {it})?)?|de unde (?:e|este|vine)(?: {it})?",
        Fact.LANGUAGE: r"în ce limbă(?: (?:e|este|se vorbește)(?: {it})?)?|are subtitrare|"
        r"(?:e|este) (?:vorbit|dublat) în \w+",
        Fact.CHILDREN: (
            rf"{watchers.ROMANIAN}|"
            r"(?:îl )?pot vedea (?:și )?copiii|merge (?:și )?(?:cu|pentru) (?:copilul|copiii|un "
            r"copil|copii)"
            r"(?: de \d+ ani)?|pot copiii să l vadă|"
            r"(?:de la|pentru) ce vârstă(?: (?:e|este))?"
        ),
        Fact.WHERE: (
            r"unde (?:îl |l )?(?:pot|putem|se poate) (?:vedea|găsi)(?: {it})?|"
            r"unde pot să (?:îl |l )?(?:văd|găsesc)(?: {it})?|"
            r"pe ce platformă(?: (?:e|este))?(?: {it})?|unde rulează(?: {it})?"
        ),
    },
    stated=r"(?:{it} )?(?:e|este) (.+)",
    quality=r"(?:(?:foarte|prea|cam|destul de|atât de|puțin|un|o|film) )*(?:%s)",
    qualities={
        Fact.LENGTH: r"lung|scurt",
        Fact.YEAR: r"vechi|nou|recent",
        **natures.ROMANIAN,
        Fact.REGARD: r"bun|film bun|plictisitor",
        Fact.CHILDREN: r"vulgar|obscen|(?:potrivit )?pentru (?:copii|copiii mei|toată familia)",
        Fact.LANGUAGE: r"în (?:română|engleză|franceză)|dublat|subtitrat",
        Fact.WHERE: rf"pe {STREAMS}",
        Feeling.FEAR: r"înfricoșător|de groază|de speriat",
        Feeling.SADNESS: r"trist|deprimant",
        Feeling.JOY: r"amuzant|vesel|haios",
        Feeling.DISGUST: r"dezgustător",
        Feeling.LOVE: r"romantic|de dragoste",
        Feeling.CALM: r"lent|liniștit",
        Feeling.EXCITEMENT: r"palpitant|captivant",
    },
    ask=r"(?:ceva|(?:un|alt|încă un) film|altul|alte filme|filme|încă unul)",
    kin={
        Kin.OPPOSITE: (
            r"(?:exact )?(?:opusul|contrariul)|ceva (?:complet|total|"
            r"cu totul) (?:diferit|altceva)|cu totul altceva"
        ),
        Kin.FILM: (
            r"{ask} (?:ca|asemănător cu|similar cu) (?:ăsta|asta|acesta|acest film)|"
            r"ceva (?:asemănător|similar|de genul(?: ăsta)?)|{ask} (?:asemănătoare|similare)"
        ),
        Kin.DIRECTOR: r"(?:{ask} )?(?:de (?:la )?|cu )?același regizor",
        Kin.CAST: (
            r"(?:{ask} )?cu (?:același|aceeași|aceiași|acest|această) (?:actor|actriță|actori)|"
            r"(?:același|aceiași) actori?|(?:alt film|altul|alte filme|încă unul) cu (?:ea|el|ei)"
        ),
    },
    same=r"(?:la fel|același)",
)
