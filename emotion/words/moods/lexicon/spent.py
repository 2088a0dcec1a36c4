"""Words of somebody at the end of their strength: most of them after a bad day, a few of despair.

They get a film, as they do not cry for help, and are told who listens, should they need it; words
that do cry for help are in `distress`. Patterns are as in sayings.py.
"""

from __future__ import annotations

from typing import Final

from emotion.words.moods.lexicon.sayings import LOW, Cue

# Whoever cannot any more may be laughing.
_END: Final = (
    r"(?= *(?:$|[.,!?;…:()]|(?:and|but|because|today|tonight|rn|right now|und|aber|heute|et|mais|"
    r"y|pero|e|ma|mas|hoje|hoy|oggi|и|но|сегодня|і|але|сьогодні|[sș]i|dar|azi)(?!\w)))"
    r"(?!.*(?:😂|🤣|(?<!\w)(?:haha|lol|lmao|xd|mdr|lachen|rire|risa|ridere|rir)))"
)
_VERY: Final = r"(?:so |just |really |completely |totally |honestly |literally |absolutely )*"
_ENGLISH: Final = (
    r"(?:at|near|reached|reaching|past|hit|hitting) (?:the end of my (?:rope|tether)|"
    rf"my (?:(?:absolute )?limit|breaking point){_END}|(?:a |the )?breaking point|rock bottom)|"
    rf"(?:im|i am) {_VERY}done{_END}|"
    r"(?:tired|sick|exhausted|fed up)(?: and tired)? (?:of|with) (?:everything|it all|all of "
    rf"(?:it|this)){_END}|"
    rf"^(?:so |but |and )?(?:whats|what is) the (?:point|use){_END}|^why (?:even )?bother{_END}|"
    rf"(?:cant|cannot) any ?more{_END}|(?:^|i |im |i am ){_VERY}(?:falling|coming) apart{_END}|"
    rf"(?:im|i am) {_VERY}(?:breaking down|drowning|losing it|not ok(?:ay)?(?: at all)?){_END}|"
    rf"(?:everything|my (?:whole )?life|it all)(?: is|s)? {_VERY}(?:falling|fell|coming) apart|"
    rf"(?:its all|everything is|everythings|life is|lifes) {_VERY}(?:too much|a mess){_END}|"
    r"nothing makes sense any ?more|nothing left (?:to give|in me|in the tank)|"
    rf"(?:i feel|feeling|i feel like im) {_VERY}(?:empty|trapped|like giving up){_END}|"
    rf"(?:i )?(?:feel nothing|dont feel anything)(?: at all| any ?more)?{_END}|"
    rf"my life is {_VERY}(?:over|ruined|a disaster){_END}|"
    rf"(?:tired|exhausted) (?:of|from) (?:fighting|trying|pretending)(?: to be \w+)?{_END}|"
    rf"(?:i|just) (?:want to|wanna) give up{_END}|(?:about|ready) to give up{_END}|"
    r"(?:no ?one|nobody) (?:needs|wants|loves|cares about) me"
)
_GERMAN: Final = (
    rf"bin (?:\w+ ){{0,3}}?am ende{_END}|mit (?:den|meinen) (?:nerven|kr[aä]ften) (?:\w+ )?"
    r"am ende|mit meiner kraft am ende|kann (?:einfach |echt |wirklich |so |bald )*nicht mehr"
    rf"{_END}|"
    rf"(?:mir )?(?:ist|wird) (?:\w+ )?alles (?:\w+ )?zu ?viel{_END}|"
    r"(?:hab|habe|bin) (?:\w+ )?alles (?:so )?(?:satt|leid)|(?:schnauze|nase|genug) (?:voll )?"
    rf"von allem|(?:keine (?:kraft|lust)|kein bock) mehr auf (?:gar )?(?:nichts|alles|irgendwas)|"
    rf"keine kraft mehr{_END}|wei(?:ß|ss) nicht mehr weiter|ich geb(?:e)? auf{_END}|"
    rf"(?:mir ist|ist mir) (?:gerade |inzwischen )?alles egal{_END}|^wozu (?:noch|[uü]berhaupt)"
    rf"{_END}|mein leben ist (?:vorbei|ruiniert|im eimer)|innerlich leer|f[uü]hl\w* mich (?:so |"
    rf"einfach |total |innerlich )*leer|halte? (?:das |es )?(?:alles )?(?:einfach )?nicht mehr aus"
    rf"{_END}"
)
_FRENCH: Final = (
    rf"suis (?:vraiment |compl[eè]tement )?[aà] bout(?: de (?:forces?|nerfs|tout))?{_END}|"
    rf"au bout (?:du rouleau|de ma vie)|[jn]?en peux (?:vraiment |juste |tellement )?plus{_END}|"
    rf"je craque{_END}|[aà] quoi bon{_END}|"
    rf"(?:marre|ras[ -]le[ -]bol) de tout{_END}|(?:plus|pas) la force{_END}|je (?:ne )?tiens plus"
    rf"{_END}|tout s ?[eé]croule|tout me d[eé]passe|ma vie est (?:foutue|finie|vide|un enfer)|"
    rf"(?:me sens|suis) (?:si |tellement |compl[eè]tement )?vide{_END}|envie de tout (?:l[aâ]cher|"
    r"laisser tomber)"
)
_IBERIAN: Final = (
    rf"no (?:puedo|aguanto|doy|resisto) m[aá]s{_END}|estoy al l[ií]mite|(?:hart|cansad)[oa] de "
    rf"todo{_END}|no (?:tengo|me quedan) (?:m[aá]s )?fuerzas{_END}|no puedo con (?:la|mi) vida|"
    rf"todo me supera|me supera todo|^¿?(?:y )?para qu[eé]{_END}|mi vida es un(?:a)? (?:asco|"
    rf"desastre|mierda)|me rindo{_END}|(?:toqu[eé]|he tocado) fondo|me siento (?:muy |tan )?"
    r"vac[ií][oa]|"
    rf"n[aã]o (?:aguento|posso|dou conta|suporto) mais{_END}|no meu limite|(?:cansad|fart)[oa] de "
    rf"tudo{_END}|^(?:e )?(?:pra|para) qu[eê]{_END}|sem for[cç]as{_END}|minha vida (?:[eé]|"
    rf"est[aá]|t[aá]) um(?:a)? (?:lixo|desastre|merda)|(?:eu )?desisto{_END}|no fundo do po[cç]o|"
    r"me sinto (?:muito |t[aã]o )?vazi[oa]"
)
_ITALIAN_ROMANIAN: Final = (
    rf"non ce la faccio (?:proprio |davvero )?pi[uù]{_END}|non ne posso (?:proprio |davvero )?"
    rf"pi[uù]{_END}|allo stremo|sono al limite{_END}|(?:stanc|stuf)[oa] di tutto{_END}|"
    rf"^(?:e |ma )?a che serve{_END}|non ho pi[uù] (?:le )?forze{_END}|toccato il fondo|"
    rf"la mia vita [eè] (?:un disastro|uno schifo|finita)|mi arrendo{_END}|mi sento (?:cos[iì] |"
    rf"tanto )?vuot[oa]|[eè] tutto troppo{_END}|"
    rf"nu mai (?:pot|rezist){_END}|la cap[aă]tul puterilor|sunt la limit[aă]{_END}|"
    rf"(?:s[aă]tul[aă]?|s[aă]turat[aă]?|obosit[aă]?) de tot{_END}|"
    rf"^(?:[sș]i )?ce rost (?:mai )?are{_END}|^la ce bun{_END}|"
    rf"nu mai am (?:nicio |nici o )?putere{_END}|"
    rf"m[aă] dau b[aă]tut[aă]?{_END}|"
    rf"via[tț]a mea e (?:un dezastru|distrus[aă]|terminat[aă])|m[aă] simt (?:at[aâ]t de |foarte )?"
    rf"(?:gol|goal[aă]){_END}"
)
_SLAVIC: Final = (
    rf"больше (?:так )?не могу{_END}|(?:нет|нету) больше сил{_END}|сил больше (?:нет|нету){_END}|"
    rf"(?:я )?на пределе{_END}|устал[аи]? от всего{_END}|надоело вс[её]{_END}|вс[её] надоело{_END}|"
    rf"^(?:и )?какой смысл{_END}|моя жизнь (?:кончена|разрушена|дно)|руки опускаются|опустились "
    rf"руки|(?:на душе|внутри) (?:так )?пуст(?:о|ота)|мне вс[её] безразлично|я не справляюсь|"
    rf"більше (?:так )?не можу{_END}|(?:немає|нема) більше сил{_END}|сил більше (?:немає|нема)"
    rf"{_END}|(?:я )?на межі{_END}|втоми(?:вся|лася|лась) від усього{_END}|все набридло{_END}|"
    rf"^(?:і )?який сенс{_END}|моє життя (?:зруйноване|скінчене)|всередині (?:так )?порожн\w+|"
    r"не справляюс[яь]|мені все байдуже"
)
_ASIAN: Final = (
    r"अब (?:और )?नह[ीि]ं? (?:हो पा|होता)|मुझसे (?:अब )?नह[ीि]ं हो(?:गा| पा)|सब ?से थक|"
    r"हार (?:मान ली|गया ह[ूु]|गई ह[ूु])|मैं टूट (?:गया|गई|चुका|चुकी)|अंदर से खाली|"
    r"ab (?:aur )?nahi hota|mujhse (?:ab )?nahi ho(?:ga| pa)|sab ?se thak|haar (?:maan li|gaya hu|"
    r"gayi hu)|main toot|andar se khali|"
    r"(?:真的|快|已经|要)*崩[溃潰]了?|(?:真的|快|已经|再也)*[撑撐]不住了?|(?:真的|快|再也)*"
    r"[坚堅]持不(?:下去|住)了?|心(?:好|太|真|很)?累|(?:好|很|太|真|彻底|感到|我)[绝絕]望|"
    r"人间不值得|走投[无無]路|[没沒]有?人(?:在乎|[爱愛]|需要|[关關]心)我"
)

_UNWANTED: Final = (
    r"(?:niemand|keiner) (?:braucht|liebt|mag|will) mich|personne (?:ne )?m(?: ?aime| a besoin| en "
    r"veut)|nadie me (?:quiere|necesita)|a nadie le importo|ningu[eé]m (?:me (?:ama|quer|entende)|"
    r"liga pra mim|precisa de mim)|nessuno mi (?:vuole|ama|cerca)|a nessuno importa di me|"
    r"(?:я )?никому (?:я )?не нуж\w+|никто меня не (?:любит|понимает)|(?:я )?нікому (?:я )?не "
    r"потріб\w+|ніхто мене не (?:любить|розуміє)|nimeni nu m[aă] (?:iube[sș]te|vrea|place)|"
    r"nim[aă]nui nu[ -]i pas[aă] de mine"
)

SPENT: Final[tuple[tuple[Cue, str], ...]] = (
    (
        Cue(LOW, share=0.75, spent=True),
        "|".join(
            (
                _ENGLISH,
                _GERMAN,
                _FRENCH,
                _IBERIAN,
                _ITALIAN_ROMANIAN,
                _SLAVIC,
                _ASIAN,
                _UNWANTED,
            ),
        ),
    ),
)
