"""How Spanish and Portuguese ask of the film that shows."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Fact, Feeling, Kin
from emotion.words.talk.lexicon.shown import holds, natures, watchers
from emotion.words.talk.lexicon.shown.told import STREAMS, Shown

_OTRA: Final = (
    r"(?:(?:ponme|dame|quiero|busco|recomiéndame) )?"
    r"(?:algo|otras?|más|una|alguna|(?:otra |una |más )?(?:películas?|pelis?))"
)

SPANISH: Final = Shown(
    it=r"(?:(?:esta |la )(?:película|peli)|est[aeo]|es[ao])",
    along=(
        r"y|pero|ok|vale|bueno|oye|hola|gracias|por favor|porfa|ah|mmm?|pues|entonces|bien|genial"
    ),
    joins=r"y|e|o",
    questions={
        **holds.SPANISH,
        Fact.LENGTH: (
            r"cuánto (?:tiempo )?dura(?: {it})?|(?:cuál es )?(?:la |su )?duración(?: de {it})?"
        ),
        Fact.CAST: (
            r"quién(?:es)? (?:sale|salen|actúa|actúan|aparece|aparecen)(?: en {it})?|"
            r"quién(?:es)? (?:es|son) (?:el|la|los|las) (?:actor(?:es)?|actriz|actrices|"
            r"protagonistas?)|(?:el )?reparto|qué actores (?:salen|hay|actúan)(?: en {it})?"
        ),
        Fact.DIRECTOR: (
            r"quién (?:la |lo )?(?:dirigió|dirige|ha dirigido)(?: {it})?|quién (?:la )?hizo {it}|"
            r"quién es (?:el|la) directora?(?: de {it})?|de quién es(?: {it})?|(?:el )?director"
        ),
        Fact.STORY: (
            r"de qué (?:trata|va|se trata)(?: {it})?|qué pasa en {it}|sinopsis|argumento|"
            r"cuéntame más(?: (?:de|sobre) {it})?|cuál es (?:el argumento|la trama|la historia)"
            r"(?: de {it})?"
        ),
        Fact.ENDING: (
            r"cómo (?:acaba|termina)(?: {it})?|(?:acaba|termina) (?:bien|mal)(?: {it})?|"
            r"tiene (?:un )?final feliz"
        ),
        Fact.YEAR: (
            r"de (?:qué año|cuándo) es(?: {it})?|(?:en )?qué año (?:es|salió|se estrenó)(?: {it})?|"
            r"cuándo (?:salió|se estrenó|se hizo)(?: {it})?|de qué año"
        ),
        Fact.COUNTRY: r"de (?:dónde|qué país) es(?: {it})?|dónde se hizo(?: {it})?",
        Fact.SETTING: r"dónde (?:se (?:rodó|filmó)|transcurre|está ambientada)(?: {it})?",
        Fact.LANGUAGE: (
            r"en qué (?:idioma|lengua)(?: (?:es|está)(?: {it})?)?|qué idioma hablan|"
            r"(?:tiene|hay) subtítulos|está (?:doblada|subtitulada|en (?:español|inglés|"
            r"castellano))"
        ),
        Fact.CHILDREN: (
            rf"{watchers.SPANISH}|"
            r"(?:la )?(?:puedo|podemos) ver(?:la)? con (?:mis?|los|las) \w+(?: de \d+ años)?|"
            r"(?:la )?pueden ver(?:la)? (?:mis|los|las) (?:niñ[oa]s|hij[oa]s|peques)|"
            r"(?:a partir de|desde|para) qué edad(?: es)?(?: {it})?"
        ),
        Fact.WHERE: (
            r"dónde (?:la |se )?(?:puedo|podemos|puede) ver(?:la|se)?(?: {it})?|"
            r"dónde (?:la )?(?:veo|ponen|echan|ver|verla|está disponible)(?: {it})?|"
            rf"en qué plataforma(?: está)?(?: {{it}})?|está en {STREAMS}"
        ),
        Fact.REGARD: r"(?:vale|merece) la pena(?: verla)?",
        Feeling.SADNESS: r"(?:voy a|me va a hacer|me hará|hace) llorar",
    },
    stated=r"(?:{it} )?(?:es|da) (.+)",
    quality=r"(?:(?:muy|tan|demasiado|algo|un poco|mucho|una|un|película|peli) )*(?:%s)(?: {it})?",
    qualities={
        Fact.LENGTH: r"larga|corta",
        Fact.YEAR: r"vieja|antigua|nueva|reciente",
        **natures.SPANISH,
        Fact.REGARD: r"buena|aburrida|recomendable",
        Fact.CHILDREN: (
            r"vulgar|grosera|"
            r"(?:(?:apta|adecuada|buena) )?para (?:(?:mis|los|las|todos los) )?(?:niñ[oa]s|"
            r"hij[oa]s|"
            r"peques|públicos)|para (?:toda )?(?:la )?familia|infantil"
        ),
        Feeling.FEAR: r"(?:de )?(?:miedo|terror)|aterradora",
        Feeling.SADNESS: r"triste|deprimente",
        Feeling.JOY: r"divertida|graciosa|alegre|de risa",
        Feeling.DISGUST: r"asquerosa|repugnante",
        Feeling.LOVE: r"romántica|de amor",
        Feeling.CALM: r"lenta|tranquila",
        Feeling.EXCITEMENT: r"emocionante|entretenida",
    },
    ask=_OTRA,
    kin={
        Kin.OPPOSITE: (
            r"(?:justo |todo )?lo (?:contrario|opuesto)|algo (?:completamente|"
            r"totalmente|muy) (?:distinto|diferente)|al revés"
        ),
        Kin.FILM: (
            r"{ask} (?:como|parecid[oa]s? a) (?:est[aeo]|es[aeo])|algo (?:parecido|similar|así)|"
            r"{ask} (?:así|parecid[oa]s?|similar(?:es)?)|(?:algo )?del mismo estilo"
        ),
        Kin.DIRECTOR: r"(?:{ask} )?(?:del mismo|de este|de ese) director|(?:el )?mismo director",
        Kin.CAST: (
            r"(?:{ask} )?con (?:el mismo|la misma|los mismos|las mismas|est[ea]|es[ea]|estos) "
            r"(?:actor(?:es)?|actriz|actrices|reparto)|(?:el )?mismo (?:actor|reparto)|"
            r"(?:otras?|más)(?: películas?| pelis?)? con (?:ella|él|ellos)"
        ),
    },
    same=r"lo mismo|como est[ae]",
)

PORTUGUESE: Final = Shown(
    it=r"(?:(?:o|es[st]e) filme|ele|es[st]e)",
    along=r"e|mas|ok|tá|tá bom|ah|hm+|obrigad[oa]|valeu|por favor|oi|então|legal|beleza|me diz",
    joins=r"e|ou",
    questions={
        **holds.PORTUGUESE,
        Fact.LENGTH: (
            r"quanto (?:tempo )?(?:{it} )?dura(?: {it})?|quanto tempo tem(?: {it})?|"
            r"(?:qual (?:é )?)?(?:a )?duração(?: do filme)?"
        ),
        Fact.CAST: (
            r"quem (?:está|tá|atua|participa|trabalha|aparece) (?:d?nele|"
            r"n[oe]s?[st]?e? ?filme)|quem (?:atua|participa)|"
            r"quem são os atores|(?:o )?elenco|quais (?:são os )?atores"
        ),
        Fact.DIRECTOR: (
            r"quem (?:dirigiu|dirige)(?: {it})?|quem fez (?:o|es[st]e) filme|quem é o diretor|"
            r"de quem é(?: {it})?|(?:o )?diretor"
        ),
        Fact.STORY: (
            r"(?:{it} )?é sobre o que|sobre o que é(?: {it})?|do que (?:se )?(?:trata|"
            r"fala)(?: {it})?|"
            r"qual (?:é )?a (?:história|sinopse)(?: do filme)?|sinopse|(?:me )?conta mais"
        ),
        Fact.ENDING: (
            r"como (?:{it} )?(?:acaba|termina)(?: {it})?|(?:acaba|termina) (?:bem|mal)|"
            r"tem final feliz"
        ),
        Fact.YEAR: (
            r"de (?:quando|que ano) é(?: {it})?|(?:{it} )?é de (?:quando|que ano)|de que ano|"
            r"quando (?:{it} )?(?:saiu|foi lançado|estreou)(?: {it})?"
        ),
        Fact.COUNTRY: r"de (?:onde|que país) é(?: {it})?|(?:{it} )?é de (?:onde|que país)",
        Fact.SETTING: r"onde (?:{it} )?se passa(?: {it})?",
        Fact.LANGUAGE: (
            r"(?:(?:{it} )?é )?em que (?:idioma|língua)(?: (?:é|está)(?: {it})?)?|"
            r"tem legendas?|que língua falam"
        ),
        Fact.CHILDREN: (
            rf"{watchers.PORTUGUESE}|"
            r"(?:as |minhas |meus )?(?:crianças|filhos) podem (?:ver|assistir)(?: {it})?|"
            r"(?:qual (?:é )?a )?classificação(?: indicativa)?|a partir de que idade"
        ),
        Fact.WHERE: (
            r"onde (?:eu |a gente )?(?:posso|podemos|dá pra|dá para|consigo|pode) (?:ver|assistir)"
            r"(?: {it})?|onde (?:assistir|assisto|vejo|ver|passa)(?: {it})?|"
            r"(?:está |tá )?em que plataforma(?: (?:está|tá))?(?: {it})?|"
            rf"(?:tem|está|tá) (?:na|no|em) {STREAMS}"
        ),
        Fact.REGARD: r"vale a pena(?: (?:ver|assistir))?",
    },
    stated=r"(?:{it} )?(?:é|dá) (.+)",
    quality=r"(?:(?:muito|tão|demais|um pouco|meio|bem|um|uma|filme) )*(?:%s)",
    qualities={
        Fact.LENGTH: r"longo|comprido|curto",
        Fact.YEAR: r"velho|antigo|novo|recente",
        **natures.PORTUGUESE,
        Fact.REGARD: r"bom|bom filme|legal|chato",
        Fact.CHILDREN: (
            r"vulgar|grosseiro|"
            r"(?:(?:bom|adequado|próprio) )?(?:para|pra) (?:(?:as|minhas|meus) )?(?:crianças?|"
            r"filhos|toda a família)|infantil"
        ),
        Fact.LANGUAGE: r"dublado|legendado|em (?:português|inglês|espanhol|francês)",
        Feeling.FEAR: r"assustador|medo|de (?:terror|medo)",
        Feeling.SADNESS: r"triste|deprimente",
        Feeling.JOY: r"engraçado|divertido|leve|alegre",
        Feeling.DISGUST: r"nojento|repugnante",
        Feeling.LOVE: r"romântico|de amor|romance",
        Feeling.CALM: r"lento|calmo|parado",
        Feeling.EXCITEMENT: r"emocionante|empolgante",
    },
    ask=r"(?:algo|(?:outros?|mais|um)(?: filmes?)?|filmes)",
    kin={
        Kin.OPPOSITE: (
            r"(?:exatamente )?o (?:contrário|oposto)|algo (?:completamente|"
            r"totalmente|bem) diferente|ao contrário"
        ),
        Kin.FILM: (
            r"{ask} (?:como|parecid[oa]s? com|igual a) (?:es[st]e|isso)(?: filme)?|"
            r"algo (?:parecido|semelhante|similar|assim)|{ask} (?:parecidos?|assim|semelhantes?|"
            r"desse tipo|do mesmo tipo)|do mesmo (?:estilo|gênero|tipo)"
        ),
        Kin.DIRECTOR: r"(?:{ask} )?(?:do mesmo|des[st]e) diretor|(?:o )?mesmo diretor",
        Kin.CAST: (
            r"(?:{ask} )?com (?:o mesmo|a mesma|os mesmos|es[st][ea]s?) (?:ator|atriz|atores|"
            r"elenco)|"
            r"(?:o )?mesmo (?:ator|elenco)|(?:outros?|mais)(?: filmes?)? com (?:ela|ele|eles)"
        ),
    },
    same=r"(?:o mesmo|igual|como es[st]e)",
)
