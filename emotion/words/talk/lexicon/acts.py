"""The cores of what people do about the film that shows, whatever else is said around them.

Regular expressions in the form that `bare_form` leaves, searched in one part of a message. They
are for where a film shows: elsewhere "I saw it" and "take it" speak of other things.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Opinion

_IT: Final = (
    r"(?:(?:it|this|these|those|them|(?:this|that|the) (?:one|film|movie|picture))(?!\w)|"
    r"that(?! (?:you|he|she|they|we|i|it|there|the|my|a|an|this|these|all)\b)|one$)"
)
_DULL: Final = (
    r"(?:boring|dull|lame|mid|rubbish|trash|garbage|crap|stupid|dumb|silly|cringe\w*|cringy|lousy|"
    r"cheesy|tacky|snoozefest|snooze|awful|terrible|weird|bad|shit|naff|pants|meh|bleak|hippie|"
    r"tame)"
)
_MISHEARD: Final[Mapping[str, str]] = {
    "en": (
        r"(?:(?:not|isnt|wasnt)(?: at all)? (?:quite )?what (?:i|we) (?:asked|meant|said|wanted|"
        r"had in mind|was (?:asking|looking)|am (?:asking|looking))|"
        r"(?:i|we) (?:never|didnt|did not) (?:ask(?:ed)?|said|say|mean|meant|want(?:ed)?)(?: for)?"
        r"(?: (?:that|this|it|any of (?:that|this|it))(?: one)?)?$|"
        r"(?:you|u) (?:got|get|took|have|ve got) (?:that|it|me) (?:all )?wrong|"
        r"(?:you|u|youve) (?:misheard|misunderstood|misread|misunderstand)|"
        r"^(?:(?:no|nope|nah|but|bro|bruh|mate|dude) )*(?:thats |that is |thats all |thats just )?"
        r"(?:wrong|incorrect|not right|a mistake)$|"
        r"(?:are|r) (?:you|u) (?:deaf|blind|even listening|listening|even reading)|"
        r"(?:did|do) (?:you|u) (?:even |not |actually )+(?:read|listen|hear|understand)|"
        r"(?:you|u) (?:dont|arent|didnt|did not|do not) (?:listen\w*|hear|read)|"
        r"\b(?:not|nothing|nowhere|isnt)\b.* what (?:i|we) (?:asked|said|meant|wanted)\b)"
    ),
    "de": (
        r"(?:(?:nicht|was anderes)(?: das)? (?:gemeint|gefragt|gesagt|verlangt|gewollt|was ich "
        r"(?:wollte|meinte|gesagt))|(?:ich )?(?:hab|habe) (?:doch )?(?:das )?(?:gesagt|gemeint)$|"
        r"falsch verstanden|^(?:das ist |das war )?falsch$|h[oö]rst du (?:mir )?(?:nicht|"
        r"[uü]berhaupt) ?\w*|bist du taub)"
    ),
    "es": (
        r"(?:no (?:es|era|fue) (?:eso )?lo que (?:\w+ )?(?:ped\w+|dije|quer\w+|he (?:pedido|"
        r"dicho))|"
        r"no (?:dije|pedi|he (?:dicho|pedido)|me referia|quise decir) ?|(?:me )?entendiste mal|"
        r"te equivocas|estas sordo)"
    ),
    "fr": (
        r"(?:(?:cest |ce nest |cetait )?pas (?:du tout )?ce que (?:je|j) ?(?:ai )?(?:demand\w+|dit|"
        r"voula\w+|veux)|"
        r"pas ce que jai (?:demande|dit)|tu (?:nas|as|mas) (?:rien|mal|pas) compris|"
        r"(?:je nai|jai|jai jamais|jai pas) (?:pas |jamais )?(?:dit|demande)\b|tes sourd|"
        r"cest faux)"
    ),
    "it": (
        r"(?:non (?:e|era) (?:quello|cio) che (?:(?:ho|avevo) (?:chiesto|detto)|volevo|intendevo)|"
        r"non (?:ho )?(?:detto|"
        r"chiesto|intendevo)|hai (?:capito|sbagliato)(?: male)?|"
        r"sei sordo|^sbagliato$)"
    ),
    "pt": (
        r"(?:nao (?:foi|e|era) (?:isso|o) (?:o )?que (?:eu )?(?:ped\w+|disse|quer\w+|falei)|"
        r"nao (?:foi isso|pedi|disse|falei)|(?:voce |vc )?(?:entendeu|ouviu) errado|"
        r"ta surdo|^errado$)"
    ),
    "ro": (
        r"(?:nu (?:asta|e ce|era ce|ce) (?:am )?(?:cerut|zis|spus|vrut|voiam)|nu am (?:cerut|zis|"
        r"spus)|ai inteles gresit|esti surd|^gresit$)"
    ),
    "ru": (
        r"(?:не (?:это|то|об этом) (?:\w+ )?(?:прос\w+|имел\w*|говорил\w*|хотел\w*)|не то$|"
        r"я не (?:это )?(?:просил|сказал|говорил|имел)\w*(?: это)?$|не имел\w* в виду|"
        r"(?:ты )?(?:не так|неправильно) понял|не понял[аи]?\b|ты глухой|^неправильно$)"
    ),
    "uk": (
        r"(?:не (?:це|те|про це) (?:\w+ )?(?:прос\w+|ма(?:в|ла) на увазі|казал?\w*|хоті\w+)|не те$|"
        r"я не (?:це )?(?:просив|просила|сказав|сказала|казав|казала)(?: це)?$|"
        r"(?:ти )?(?:не так|неправильно) зрозумі\w+|ти глухий|^неправильно$)"
    ),
    "hi": r"(?:मैंने (?:यह |ये |ऐसा )?नहीं (?:कहा|मांगा|माँगा|बोला)|गलत (?:समझ\w*|है))",
    "zh": (
        r"(?:我?不是(?:这个|那个)?意思|我(?:没|不是)(?:要|说|想要)(?:这个|这部|这样的?)?$|"
        r"你(?:理解|听|搞)错了|不是(?:我要的|这样)|^错了$)"
    ),
}
ASKED: Final[Mapping[str, str]] = {
    "en": (
        r"^(?:(?:no|but|bro|bruh|mate|dude|lol|hey|hello|again|as) )*(?:i|we) (?:clearly |just |"
        r"literally |already )?(?:said|asked for|wanted|meant|"
        r"(?:never|didnt|did not) (?:said|say|ask(?:ed)? for|want(?:ed)?|meant?))\b"
    ),
    "de": (
        r"\bich (?:wollte|meinte) (?:doch|was|etwas|ein\w*|kein\w*)|"
        r"\b(?:hab|habe) (?:doch )?(?:\w+ ){0,3}(?:gesagt|gemeint)\b"
    ),
    "es": r"\b(?:dije|he dicho|pedi) ",
    "fr": r"\bje voulais (?:dire|un|une|du|quelque)|\bjai (?:bien )?(?:dit|demande) ",
    "it": r"\bho (?:detto|chiesto) |\bintendevo ",
    "pt": r"\b(?:pedi|disse|falei) |\bquis dizer ",
    "ro": r"\bam (?:zis|spus|cerut) |\bvreau sa zic ",
    "ru": r"\bя (?:не )?(?:просил\w*|сказал\w*|говорил\w*|имел\w* в виду)",
    "uk": r"\bя (?:не )?(?:проси|сказа|каза)(?:в|ла)|\bя ма(?:в|ла) на увазі",
    "hi": r"मैंने (?:कहा|मांगा|माँगा|बोला)",
    "zh": r"我(?:说的?(?:是|不是)|(?:没|不是)(?:要|说|想要))",
}
"""What only whoever names a film again says to us: "I said a comedy", but not "I said no"."""
_SEEN: Final[Mapping[str, str]] = {
    "en": (
        rf"(?:(?:re)?(?:seen|saw|watched|caught)(?: \w+){{0,1}} {_IT}"
        r"(?!(?: \w+)? (?:coming|happen\w*))|"
        rf"remember (?:watching|seeing) {_IT}|"
        r"^(?:(?:\w+ ){0,3}(?:ive|weve|we|i|shes|hes|theyve) )?(?:already |both |all |have )*seen"
        r"(?: (?:already|before|too|again|lol|haha|loads|twice|last \w+))*$|"
        r"(?:i|we|she|he)(?:ve)? (?:already |do )?knows? "
        r"(?:it(?! \w)|it(?= (?:already|by|well|too)\b)|this one|that one|that film|"
        r"this film)\b|that one (?:i|we) (?:already )?(?:know|saw|watched)|"
        r"(?:seen|saw|watched) (?:it |that |this )?(?:about |like )?(?:a )?(?:\w+ )?times)"
    ),
    "de": (
        r"(?:\b(?:gesehen|geguckt|geschaut)\b|\b(?:schon|bereits) gekannt\b|"
        r"\bkenn(?:e|en)?(?: (?:ich|wir|den|ihn|das|ja|auch))+ (?:schon|bereits)|"
        r"\b(?:den|das|ihn) kenn(?:e|en)?\b)"
    ),
    "es": (
        r"(?:\b(?:ya )?(?:la|lo|las|esa|esta) (?:ya )?(?:vi|vimos|he visto|hemos visto|conozco|"
        r"tengo vista|me la se)\b|\b(?:muy|ya) vista\b)"
    ),
    "fr": (
        r"(?:\b(?:(?:lai|la|lavons|lont) )?deja vue?\b|\b(?:lai|la|lavons|lont) vu\b|"
        r"\bvue? (?:deja|et revue?)|"
        r"\bconna(?:is|it) (?:deja|par coeur))"
    ),
    "it": (
        r"(?:\bgia vist[oia]\b|\b(?:lho|labbiamo|ho|abbiamo) (?:gia )?(?:vist[oi])\b|conosco gia)"
    ),
    "pt": r"(?:\bja (?:vi|vimos|assisti\w*|conheco)\b|\b(?:esse|este|ele) (?:eu )?(?:ja )?vi\b)",
    "ro": r"(?:\b(?:am|lam|l am|o am|i am)(?: mai| deja)? vazut|\bvazut deja)",
    "ru": (
        r"\b(?:уже|это|этот|его)(?: (?:я|мы|уже|это|этот|его|тоже|все|всё))* (?:видел|смотрел|"
        r"пересматривал)\w*|^видел\w*|"
        r"^смотрел\w*"
    ),
    "uk": (
        r"\b(?:вже|це|цей|його)(?: (?:я|ми|вже|це|цей|його|теж|усі|всі))* (?:бачи(?:в|ла|ли)|"
        r"диви(?:вся|лася|лись|лися))|"
        r"^бачи(?:в|ла|ли)\b"
    ),
    "hi": r"देख(?:ी|ा)? (?:ली|लिया|चुक\w*|रखी|हुई|हुआ)(?: है)?|पहले देख",
    "zh": r"看过了?|看了(?:好多|很多|无数)遍",
}
_TAKES: Final[Mapping[str, str]] = {
    "en": (
        rf"(?:(?:take|taking|watch|watching|try|trying|pick|picked|picking|choose|choosing|chose|"
        rf"go(?:ing)? (?:with|for)|settle for|stick(?:ing)? with|start|starting|play|playing|"
        rf"screw it)(?: (?:just|definitely))? {_IT}"
        r"(?! (?:\w+ ){0,2}(?:alone|on my own|by myself)\b)|"
        r"put(?:ting)? (?:it|this|that|this one|that one) on|"
        r"give (?:it|this|that|this one|that one) a (?:go|try|shot|chance|whirl|watch)|"
        r"(?:it|this|that|this one|that one) it is$|^(?:(?:\w+ ){0,3})?(?:that|this)(?:s|ll be)? "
        r"(?:one )?(?:then|please|it is|will do|is the one|wins)$|(?:thats|this is|its) the one\b|"
        r"(?:convinced|sold) (?:me|us)\b|talked (?:me|us) into|(?:with|for) your (?:pick|"
        r"choice)\b|\b(?:decided|sold|deal)$|pressing play|here goes|"
        r"(?:popcorn|snacks)\b.* ready|lights (?:off|out)|(?:we|they|both|all) (?:\w+ )?(?:like|"
        r"love|picked|chose|want) (?:that|this) one)"
    ),
    "de": (
        r"(?:\b(?:nehm|schau|guck|kuck)(?:e|en)?\b(?: (?:ich|wir|dann|mal|halt|jetzt|heute))* "
        r"(?:den|das|ihn)\b|"
        r"\b(?:den|das|ihn) (?:nehm|schau|guck|kuck)(?:e|en)?\b|^dann (?:halt )?de[nr]$)"
    ),
    "es": (
        r"(?:\bme (?:la|lo) quedo|\b(?:me|nos) quedo con (?:esa|esta)|\b(?:veo|vemos|pongo|"
        r"ponemos) "
        r"(?:esa|esta)|\b(?:voy|vamos) a ver(?:la|lo| esa| esta)$|\besta me sirve)"
    ),
    "fr": (
        r"(?:\b(?:on|je|jvais|je vais|on va) (?:(?:le|va le|vais le) )?(?:prend(?:s|re)?|regarder?|"
        r"mater?|tenter?)\b|"
        r"\bva pour\b|^celui la$)"
    ),
    "it": (
        r"(?:\b(?:guardo|guardiamo|vediamo|prendo|prendiamo|scelgo) (?:questo|quello)|\blo "
        r"(?:guardo|prendo)\b)"
    ),
    "pt": (
        r"(?:\b(?:vou|vamos|bora) (?:ver|assistir|nesse)\b|\bquero esse\b|\b(?:fico|vou) "
        r"(?:com|de) "
        r"esse|^esse (?:entao|mesmo)$)"
    ),
    "ro": (
        r"(?:\b(?:ma uit|ne uitam) la (?:el|asta|acesta|film\w*)\b|\b(?:il|pe asta il) (?:iau|vad|"
        r"luam)|\bpe asta (?:il "
        r")?(?:iau|vad)|^asta$)"
    ),
    "ru": (
        r"(?:\bдавай(?:те)? (?:этот|его|посмотр\w+)|\b(?:беру|смотрю|смотрим|пойду смотреть|"
        r"включаю)\b)"
    ),
    "uk": (
        r"(?:\bдавай(?:те)? (?:цей|його|подив\w+)|\b(?:беру|дивлюс[яь]|дивимос[яь]|піду "
        r"дивит\w+|вмикаю)(?!\w))"
    ),
    "hi": r"(?:यही|यह|ये|इसे) (?:वाली )?देख\w*|यही (?:चलेगी|ठीक)",
    "zh": r"就(?:看)?(?:这部|这个|它)|那就(?:这部|这个|它)|^这部$|我去看了?",
}
_DISLIKES: Final[Mapping[str, str]] = {
    "en": (
        r"(?:(?:dont|do not|doesnt|didnt|not|cant say (?:i|we)|cannot say i|wont|wouldnt|isnt|"
        r"arent|"
        r"never)(?: (?:really|quite|that|so|very|much|all|exactly|be|sure|too|something|anything|"
        r"for|i|id|wed|would|want|like|my|a))*"
        r" (?:like|fancy|enjoy|keen(?: on)?|feel like|feeling|into|up for|convinced|sold|grab\w*|"
        r"appeal\w*|interest\w*|tempt\w*|thing|taste|style|cup of tea|fan|vibe|bothered|"
        rf"want)(?: (?:me|us|her|him))?(?: (?:{_IT}|her|him))?(?: (?:tonight|today|sorry|really|"
        r"tbh|though|at all|either))*$|"
        r"(?:dont|do not|doesnt|wont|wouldnt)(?: \w+){0,6} (?:like|enjoy|love|want|fancy) "
        r"(?:it|this|"
        r"that)(?: one)?$|\b(?:would|will|is going to) hate (?:it|this|that)|"
        rf"(?:looks?|sounds?|seems?)(?: (?:a|an|bit|so|too|really|very|quite|rather|kind|kinda|of|"
        rf"pretty|like|proper|well))* {_DULL}\b|"
        rf"^(?:(?:no|nah|lol|oh|well|so|bit|a|too|very|pretty|kinda|looks?|its|thats|this|that|"
        rf"it|is|"
        rf"one|film|he|she|they|says?|said|really|just|quite|rather) )*{_DULL}$|"
        r"\b(?:id|wed) rather not\b|\bhard no\b|^(?:nah|no|nope) (?:fam|mate|bro|bruh|man|dude)$|"
        r"(?:says?|(?<!\bhe )(?<!\bshe )(?<!\bi )(?<!\bwe )said|goes) (?:no|nope|no way|nah)$|"
        r"(?:hates?|cant stand) (?:it|this|that|her|him|"
        r"this one|that one)\b|(?<!theres )(?<!is )\bno way$|not in the mood for (?:it|this|that)|"
        r"(?:thats|its|this is) (?:\w+ )?for (?:old people|babies|kids|grannies|girls|boys|"
        r"toddlers|"
        r"children)\b|^(?:oh )*(?:(?:no|nah|nope|urgh|ugh|e+w+|yuck|meh)(?: |$))+(?:ta|thanks|"
        r"thank you|way|sorry)?$|"
        r"not (?:that|this)(?: one)?$|not for (?:me|us|him|her|them)$)"
    ),
    "de": (
        r"(?:\b(?:lass mal|nicht so (?:meins|unser\w*|mein \w+)|nicht mein\w*|mag ich nicht|kein "
        r"bock|keine lust|reizt mich nicht|spricht mich nicht an)\b|\b(?:sieht|klingt|ist) "
        r"(?:(?:so|sehr|zu|echt|total|ziemlich|mir zu) )?(?:langweilig|bl[oö]d|doof|[oö]de|"
        r"schlecht)|^(?:ach |och )?(?:nee|ne|n[oö]|nein)"
        r"(?: danke| bitte)?$)"
    ),
    "es": (
        r"(?:\bno me (?:\w+ )?(?:llama|gusta|convence|apetece|late|interesa|va|atrae)|\bni de "
        r"broma|"
        r"^(?:nel|que va|nah|no gracias)$|\b(?:se ve|parece|suena) (?:\w+ )?(?:aburrid\w|mal\w?|"
        r"fe[oa]))"
    ),
    "fr": (
        r"(?:\b(?:me|nous) (?:tente|dit|plait|branche|parle) (?:pas|rien)|\bpas (?:envie|trop mon|"
        r"mon (?:truc|genre|delire))|\b(?:a lair|parait) (?:\w+ )?(?:nul|chiant|ennuyeux)|"
        r"^(?:bof|mouais|nan|non merci|non)$)"
    ),
    "it": (
        r"(?:\bnon mi (?:\w+ )?(?:ispira|piace|convince|va|attira|interessa)|^(?:boh|mah|no "
        r"grazie|no|mm no)$|\bche (?:palle|noia)\b)"
    ),
    "pt": (
        r"(?:\bnao (?:\w+ )?(?:curti|gostei|quero esse|me interessa|me atrai)|\besse nao|\bnao "
        r"faz (?:o )?meu|"
        r"^(?:nao|n|credo|nem pensar)$)"
    ),
    "ro": (
        r"(?:\bnu (?:prea )?(?:imi place|ma (?:atrage|tenteaza|intereseaza)|am chef)|^(?:nu|nu "
        r"prea|nu mersi)$|\bpare (?:plictisitor|slab))"
    ),
    "ru": (
        r"(?:(?:\bмне )?\bне (?:\w+ )?(?:хочется|хочу (?:такое|это|этот)(?! терпеть)|нравится|"
        r"интересно|цепляет|моё|мое)|^(?:не|нет|неа|нет спасибо)$|"
        r"\b(?:скучн(?:ый|ая|ое|оват\w*)|ерунда|фигня)$)"
    ),
    "uk": (
        r"(?:(?:\bмені )?\bне (?:\w+ )?(?:хочеться|хочу (?:таке|це|цей)|подобається|цікаво|дуже|"
        r"моє)$|"
        r"^(?:ні|нє|та ні|не треба)$|\b(?:нудн(?:ий|а|е|уват\w*)|дурня|фігня)$)"
    ),
    "hi": r"(?:पसंद नहीं|^(?:नहीं|ना)(?: यार)?$|मन नहीं|बोरिंग)",
    "zh": (
        r"不(?:太|是很|怎么)?(?:想看|喜欢|感兴趣|好看)|没(?:什么)?兴趣|"
        r"^(?:不|不要|不行)了?吧?$|(?:这部|这个|它|片子|电影|看起来)(?:好|太|很|有点)?无聊$"
    ),
}
_PRAISES: Final[Mapping[str, str]] = {
    "en": (
        r"(?:\b(?:i|we|kids|they|both|all|everyone)(?: \w+){0,2} (?:loved|enjoyed|adored) "
        r"(?:it|that|"
        r"this|every)|^(?:\w+ ){0,2}(?:loved|enjoyed|adored) (?:it|that|this)|\b(?:did|really) "
        r"enjoy "
        r"it|\b(?:it|that|film|movie)(?: \w+)? was(?: \w+)? (?:brilliant|lovely|great|good|"
        r"fantastic|"
        r"amazing|wonderful|awesome|very good|so good|ok|alright|fun|funny|the best)\b|"
        r"\b(?:didnt|did not) finish it|\blaughed (?:so|too|a lot|my)|"
        r"\b(?:cried|fell asleep)\b.*\b(?:halfway|(?:in|at|through|during|watching) (?:it|this|"
        r"that|the (?:film|movie|end\w*|start|middle|credits))|at the end))"
    ),
    "de": (
        r"\b(?:film|es|der) war (?:(?:so|sehr|echt|total|richtig|ganz) )?(?:toll|super|sch[oö]n|"
        r"klasse|lustig|gut)\b"
    ),
    "es": r"\b(?:me|nos) (?:encanto|gusto)\b",
    "fr": r"\b(?:jai|on a) (?:(?:trop|bien|tous|vraiment|beaucoup) )?(?:adore|aime)\b",
    "it": r"\b(?:mi|ci) e (?:\w+ )?piaciuto\b|\bbellissimo$",
    "pt": r"\b(?:amei|adoramos|gostamos)\b",
    "ro": r"\b(?:mi|ne) a placut\b",
    "ru": r"\bпонравил(?:ся|ось)\b",
    "uk": r"сподоба(?:вся|лося|лось)(?!\w)",
    "hi": r"(?:अच्छी|पसंद) (?:लगी|आई)",
    "zh": r"很好看|太好看了",
}
ACTS: Final[Mapping[Opinion, Mapping[str, str]]] = {
    Opinion.MISHEARD: _MISHEARD,
    Opinion.PRAISES: _PRAISES,
    Opinion.SEEN: _SEEN,
    Opinion.DISLIKES: _DISLIKES,
    Opinion.WILL_DO: _TAKES,
}
"""In the order in which they count within one part of a message."""

NOT_DONE: Final = (
    r"\b(?:remember|havent|hasnt|have not|has not|hadnt|not|never|nobody has|want to|wanted to|"
    r"wanna|dont|nobody|no ?one|used to|watched|saw|"
    r"(?:too(?: \w+){1,4}|sad|tired|hard|scared|depressed) to|"
    r"cant|wont|wouldnt|couldnt|shouldnt|didnt|should|shall|could|would you|can i|can we|where|how|"
    r"(?:have|has|did) (?:you|u|anyone|anybody|people|he|she|they)|nicht|noch nie|nie|kein\w*|no|"
    r"nunca|pas|jamais|non|mai|nao|nu|niciodata|не|ні|ще не|никогда|नहीं|没|没有)\b|不|没"
)
"""Beside these nothing was seen or is taken: "I haven't seen it", "can we watch it?"."""

OF_LIFE: Final = (
    r"\b(?:my life|mi vida|mia vita|minha vida|ma vie|viata mea|mein\w* leben|мо\w+ жизн\w+|"
    r"мо\w+ життя|auf (?:alles|nichts)|(?:ничего|нічого) не|when i cry|(?:ex|boss) says?)\b|"
    r"मेरी (?:ज़िंदगी|जिंदगी)|我的?(?:生活|人生)|什么都|任何人"
)
"""What is not liked, or done, beside these is no film: "non mi piace la mia vita"."""
