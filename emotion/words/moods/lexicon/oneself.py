"""Words of whoever writes, of how they are, and of films: what tells a mood from talk of a film.

Regular expressions in the form that `cue_form` leaves; those of Chinese need no spaces around them.
"""

from __future__ import annotations

from typing import Final

# I, my, we; verbs that say it where the pronoun is left out.
ONESELF: Final = (
    r"i|im|ive|id|ill|me|my|mine|myself|we|were|weve|us|our|everyone|everybody|nobody|"
    r"ich|mich|mir|mein\w*|wir|uns|unser\w*|bin|hab|"
    r"yo|mi|mis|me|conmigo|nos|nuestr\w+|estoy|estamos|tengo|siento|soy|ando|extraño|puedo|aguanto|"
    r"je|jai|j|jsuis|suis|mon|ma|mes|moi|nous|notre|nos|"
    r"io|mio|mia|miei|mie|ho|sono|sto|stiamo|siamo|abbiamo|noi|riesco|posso|"
    r"eu|meu|minha|meus|minhas|comigo|estou|tô|tou|consigo|aguento|tenho|sou|estamos|nós|"
    r"eu|mă|ma|mi|îmi|imi|mie|meu|mea|mei|mele|sunt|sînt|am|noi|nostru|noastră|"
    r"я|мне|меня|мной|мо[йяеёи]|моего|моей|моих|моя|мы|нас|нам|наш\w*|себе|себя|могу|"
    r"мені|мене|мною|мій|моє|моєї|моєму|ми|нам|нас|собі|себе|можу|"
    r"मैं|मुझे|मुझको|मेरा|मेरी|मेरे|हम|मैंने|हमें|हमारा|हमारी|हूँ|हूं|मन|दिल"
)
ONESELF_UNSPACED: Final = r"[我咱俺]|心里|心情|今天"
# Verbs of Slavic languages that say "I" by their end: "злюсь", "посварилася", "устала".
ENDS_OF_ONESELF: Final = (
    r"\w{2,}(?:юс[ья]|усь|уся|лась|лася|лся|вся)|(?:устал|соскучил|плак|уволил|выгорел|втомил|"
    r"заболел|плач|скуча|сумую|боюсь|ненавиж|люблю|хвилю)\w*"
)

FEELINGS: Final = (
    # English.
    r"sad\w*|happ\w+|unhappy|angr\w+|anger|mad|furious|rage|raging|scared|afraid|fear\w*|anxi\w+|"
    r"nervous|worr\w+|lonel\w+|lonesome|alone|bored|boredom|tired|tiring|exhaust\w+|knackered|"
    r"drained|"
    r"shattered|wiped|sleepy|depress\w*|down|low|blue|gloomy|miserable|heartbr\w+|heart ?broken|"
    r"broken|hurt\w*|cry|crying|cried|tears|sobbing|upset|annoy\w+|pissed|livid|fuming|frustrat\w+|"
    r"irritat\w+|stress\w*|overwhelm\w+|numb|empty|lost|hopeless|guilt\w*|asham\w+|embarrass\w+|"
    r"jealous|disgust\w*|sick|ill|hungover|homesick|restless|calm|relaxed|content|chill\w*|"
    r"excit\w+|"
    r"thrilled|ecstatic|joy\w*|cheerful|elated|proud|grateful|blessed|hopeful|euphoric|giddy|"
    r"shock\w*|"
    r"surpris\w+|stunned|moody|grumpy|cranky|melanchol\w*|nostalgic|hate|love|awful|terrible|"
    r"horrible|rough|crap\w*|shit\w*|fuck\w*|ugh|meh|rotten|lousy|wonderful|fantastic|best|worst|"
    r"day|week|month|year|work|job|boss|school|exams?|miss|grief|grieving|mourn\w*|betrayed|dumped|"
    r"ghosted|fired|sacked|promot\w+|divorce\w*|break ?up|broke up|pain|ache|headache|panic\w*|"
    r"dread\w*|terrified|petrified|bliss\w*|delighted|glad|peaceful|mood|feel\w*|flat|"
    r"today|tonight|lately|anymore|weekend|evening|morning|yesterday|home|house|hospital|dinner|"
    r"meal|"
    r"news|mom|mum|dad|rent|concert|everything|failed|passed|slept|sleep|debt|finally|at last|omg|"
    r"dormir|dorm|уснуть|заснути|спать|спати|नींद|lol|lmao\w*|rofl|wtf|ha(?:ha)+|yaa*y|wha+t|on "
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|hoy|heute|aujourd ?hui|oggi|hoje|azi|ast[aă]zi|"
    r"сегодня|сьогодні|настроен\w+|настр[іо]\w+|आज|मज़ा|मजा|aprob\w+|passei|"
    # German.
    r"traurig\w*|gl[uü]cklich|froh|fr[oö]hlich|w[uü]tend|sauer|w[uü]t|[aä]ngst\w*|nerv[oö]s|"
    r"einsam\w*|"
    r"allein|langweil\w*|gelangweilt|m[uü]de|ersch[oö]pft|fertig|kaputt|platt|gestresst|stress|"
    r"genervt|deprimiert|niedergeschlagen|mies|schlecht|beschissen|schei(?:ß|ss)\w*|heul\w*|"
    r"wein\w*|"
    r"verzweifelt|verliebt|entspannt|ruhig|aufgeregt|[uü]berfordert|kummer|liebeskummer|heimweh|"
    r"frust\w*|tag|woche|arbeit|chef|"
    # Spanish, Portuguese.
    r"trist\w*|feli[zc]\w*|content\w*|alegr\w+|enfadad[oa]|enojad[oa]|rabia|furios[oa]|mied\w+|"
    r"miedo|"
    r"medo|ansi\w+|nervios[oa]|nervos[oa]|sol[oa]|sozinh[oa]|solitári[oa]|aburrid[oa]|entediad[oa]|"
    r"tédio|cansad[oa]|cansanci\w+|agotad[oa]|exaust[oa]|exhaust[oa]|estresad[oa]|estressad[oa]|"
    r"deprimid[oa]|deprê|fatal|llor\w+|chor\w+|saudades?|nostalgia|hart[oa]|fart[oa]|puta|mierda|"
    r"merda|raiva|bravo|brava|irritad[oa]|ilusionad[oa]|animad[oa]|preocupad[oa]|angusti\w+|"
    r"abrumad[oa]|desanimad[oa]|arrasad[oa]|destrozad[oa]|molid[oa]|polvo|asco|nojo|sorpres\w+|"
    r"surpres\w+|tranquil[oa]|calm[oa]|relajad[oa]|día|dia|semana|trabajo|trabalho|jefe|chefe|"
    # French.
    r"heureu\w+|joyeu\w+|colère|énervé\w*|furieu\w+|peur|angoiss\w+|anxieu\w+|stressé\w*|seule?|"
    r"ennui\w*|ennuie|fatigué\w*|crevé\w*|épuisé\w*|claqué\w*|déprim\w+|pleur\w+|cafard|moral|"
    r"nulle?|"
    r"marre|ras le bol|dégoûté\w*|déçue?|inquiète|inquiet|amoureu\w+|sereine?|détendue?|journée|"
    r"semaine|boulot|flemme|chagrin|"
    # Italian.
    r"felice|allegr[oa]|arrabbiat[oa]|rabbia|paura|ansia|ansios[oa]|nervos[oa]|sol[oa]|annoiat[oa]|"
    r"noia|stanc[oa]|stanchezza|esaust[oa]|stressat[oa]|depress[oa]|giù|pianto|piang\w+|stuf[oa]|"
    r"schifo|delus[oa]|preoccupat[oa]|innamorat[oa]|seren[oa]|giornat\w+|settimana|lavoro|capo|"
    # Romanian.
    r"fericit[ăa]?|vesel[ăa]?|nervos|nervoas[ăa]|supărat[ăa]?|furios|furioas[ăa]|fric[ăa]|anxios|"
    r"anxioas[ăa]|singur[ăa]?|plictisit[ăa]?|plictiseal\w+|obosit[ăa]?|epuizat[ăa]?|stresat[ăa]?|"
    r"deprimat[ăa]?|plâng\w*|plang\w*|dor|scârb\w+|trist[ăe]?|liniștit[ăa]?|ziua|zi|săptămân\w+|"
    r"muncă|"
    # Russian, Ukrainian.
    r"груст\w+|печаль\w*|тоск\w+|счаст\w+|рад|рада|радост\w*|весел\w+|зл(?:ой|ая|юсь|ость|ий|а|о)|"
    r"бес(?:ит|ишь)|страш\w+|страх\w*|боюсь|тревож\w+|тревог\w+|нерв\w+|одинок\w+|одиноч\w+|"
    r"скучн?о|"
    r"скука|устал\w*|вымотан\w*|выжат\w*|стресс?\w*|депресс\w+|депрес\w+|плач\w*|плака\w+|больно|"
    r"обид\w+|"
    r"ненавиж\w+|люблю|ужасн\w+|отврат\w+|спокойн\w+|хренов\w*|плохо|погано|день|неделя|тиждень|"
    r"работ\w+|"
    r"робот\w+|сум\w+|щаст\w+|радіст\w*|радію|лют\w+|страшно|тривож\w+|тривог\w+|самотн\w+|нудно|"
    r"нудьг\w+|"
    r"втом\w+|виснажен\w+|болить|ображ\w+|жах\w+|спокійн\w+|кепсько|"
    # Hindi.
    r"उदास\w*|दुखी|खुश|ख़ुश|गुस्सा|ग़ुस्सा|डर|अकेला|अकेली|बोर|थक\w*|परेशान|तनाव|रोना|बेचैन|"
    r"घबराहट|निराश|शांत|दिन"
)
FEELINGS_UNSPACED: Final = (
    r"难过|伤心|悲伤|开心|高兴|快乐|生气|愤怒|害怕|焦虑|紧张|孤独|孤单|寂寞|无聊|累|疲|郁闷|抑郁|"
    r"烦|哭|压力|痛苦|失望|委屈|恶心|惊|平静|放松|睡不着|失眠|想家|失恋|心碎|糟|倒霉"
)

OF_FILMS: Final = (
    r"films?|movies?|flicks?|cinema|watch\w*|subtitl\w*|subs|dubb\w+|cartoons?|animat\w+|actors?|"
    r"actress\w*|cast|director|plot|ending|scenes?|characters?|sequels?|trailer|genre|version|"
    r"screen|"
    r"in it|is it|does it|about it|it has|pictures?|please|(?:some|any)thing|another|else|"
    r"nothing (?:in|with|about|too|set|like)|with that|look at|certificate|"
    r"(?:\w+est) (?:one |film |movie |thing )?(?:you|youve)|untertitel\w*|schauspieler\w*|ende|"
    r"pel[ií]culas?|pelis?|subt[ií]tul\w*|doblad\w+|actriz|actor|doublé\w*|sous ?titr\w*|"
    r"l?acteurs?|"
    r"l?actrice|sottotitol\w*|l?attor\w+|l?attrice|filmes?|legend(?:as|ad\w+)|dublad\w+|ator|atriz|"
    r"subtitrări|subtitrar\w+|actori?|фильм\w*|кино|мульт\w*|субтитр\w*|акт[её]р\w*|сериал\w*|"
    r"конец|концовк\w*|фільм\w*|кіно|актор\w*|серіал\w*|кінець|फिल्म|फ़िल्म|मूवी"
)
OF_FILMS_UNSPACED: Final = r"字幕|电影|片子|动画|演员|结局|这部|那部|导演"

LOOKS: Final = (
    r"(?:look|seem|sound)(?:s|ed)?|posters?|covers?|titles?|klingt|sieht|aussieht|scheint|plakat|"
    r"parece|parecen|suena|pinta|portada|cartel|semble|lair|affiche|sembra|pare|pare a fi|"
    r"locandina|"
    r"cartaz|capa|afi[sș]\w*|выгляд\w+|звучит|постер\w*|афиш\w+|вигляда\w+|звучить|लगत[ीा] है|"
    r"पोस्टर"
)
LOOKS_UNSPACED: Final = r"听起来|看起来|看上去|海报|封面"
"""What is said of a film from outside."""

TOO: Final = (
    r"too|zu|trop|demasiado|demais|troppo|prea|слишком|занадто|надто|बहुत ज़्यादा|not (?:so|that|"
    r"too)|"
    r"nicht (?:so|zu)|pas (?:si|trop)|no (?:tan|muy)|non (?:cos[iì]|troppo)|n[aã]o (?:t[aã]o|"
    r"muito)|nu (?:prea|"
    r"a[sș]a)|"
    r"не (?:так\w*|очень|слишком)|не (?:такий|така|дуже|надто)"
)
FOR_SOMEBODY: Final = (
    r"for (?:my|our|the|us|me|him|her|them|\w*kids?|children)|f[uü]r (?:mein\w*|unser\w*|uns|mich|"
    r"die|den|kinder)|para (?:mis?|los|las|mim|meus?|minhas?|crian[cç]as?)|pra (?:crian[cç]as?|"
    r"mim)|"
    r"pour (?:mes|mon|ma|les|moi|nous|des)|per (?:i|me|noi|bambini)|pentru (?:copii|mine|noi)|"
    r"для (?:дет\w+|ребенка|ребёнка|меня|нас|діт\w+|дитини|мене)"
)
# "That is not Mr. Grant, I am afraid".
IDIOMS: Final = (
    r"(?<=\w)[, ]+(?:i am|im) afraid(?: not| so)?$|(?:i am|im) afraid (?:that|not|so|it|this|"
    r"there|we|i)\b|"
    r"id love|i love|for the love of|mad max|not my (?:day|thing)|love story|(?:im |i am "
    r")?(?:not )?in the mood for \w+"
)
