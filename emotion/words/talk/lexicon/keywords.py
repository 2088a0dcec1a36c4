"""One word or two that tell what a question asks of the film that shows, however it is put.

Regular expressions in the form that `bare_form` leaves, searched in one part of a message that
asks; of several the first counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Asked, Content, Fact, Feeling

KEYWORDS: Final[Mapping[Asked, str]] = {
    Fact.WHERE: (
        r"\bwhere\b.*\b(?:watch|see|stream|get|rent|"
        r"find(?! (?:help|hope|peace|love|friends)))\b|\bnetflix\b|\bprime\b|\bdisney\b|"
        r"\bwo (?:kann|l[aä]uft|gibt)|\bdonde (?:la|puedo|se)|\bou (?:le |la )?(?:voir|regarder)|"
        r"\bdove (?:lo|posso|si)|\bonde (?:ver|assist|passa|posso)|\bunde (?:il|pot|se)|"
        r"\bгде (?:его |можно )?(?:по)?смотреть|\bде (?:його |можна )?(?:по)?дивит|कहाँ देख|"
        r"在哪|哪里看"
    ),
    Fact.DIRECTOR: (
        r"\bwho(?:s| is| was)?\b.*\b(?:direct\w*|made)\b|\bdirectors?\b|\bregisseur\w*|\bregie\b|"
        r"\bregist\w+|\bdirig\w+|\brealis\w+|\bregizat\w*|\bregizor\w*|реж[иі]с+[её]р|снял\b|"
        r"निर्देशक|导演"
    ),
    Fact.CAST: (
        r"\bwho(?:s| is| are) (?:she|he|they)\b|\bwho(?:s| is| are| else is| plays| "
        r"stars)?\b.*\b(?:in (?:it|this|that)|starring|acting|"
        r"actors?|actress|main|lead|play\w*|stars?)\b|\bwho (?:is|are) (?:the )?actors?\b|\bcast\b|"
        r"\b(?:anyone|somebody|anybody) (?:famous|i know)|\bwer (?:spielt|ist)\b.*\b(?:mit|"
        r"dabei|drin)|"
        r"\bquien(?:es)? (?:sale|actua|esta|son los)|\bqui (?:joue|y a|est dedans)|\bactores?\b|"
        r"\bchi (?:ce|recita|sono gli)|\battori\b|\bquem (?:ta|esta|faz|atua)|\bcine (?:joaca|"
        r"e in)|"
        r"\bactor\w*\b|кто (?:там|играет|снимал)|хто (?:там|грає|знімав)|акт[её]р|कौन (?:है|"
        r"हैं)|谁(?:演|主演)|演员"
    ),
    Fact.LENGTH: (
        r"\bhow (?:long|many (?:hours?|minutes?|mins?))\b|\brun ?time\b|\bis it (?:very |too |"
        r"so )?long\b|"
        r"\bwie lan\w+|\bcuant\w+ (?:dura|tiempo|rato)|\bdura mucho|\b(?:dure|duree)\b|"
        r"\bcombien de temps|\bquanto (?:tempo )?dura|\bdura (?:quanto|tanto|muito)|\bcat "
        r"(?:dureaza|"
        r"tine)|\bdureaza\b|сколько (?:он )?(?:идёт|идет|длится|по времени|минут)|долго "
        r"(?:идёт|идет)|"
        r"скільки (?:він )?(?:йде|іде|триває|хвилин)|कितनी (?:लंबी|देर)|कितने (?:घंटे|मिनट)|多长|"
        r"多久|几个小时"
    ),
    Fact.ENDING: (
        r"\b(?:end|ends|ending)\b.*\b(?:well|happy|happily|badly|sad|good)\b|\b(?:happy|sad|"
        r"good|bad) "
        r"end(?:ing)?\b|\bhow(?: does)? it ends?\b|\bgeht\b.*\bgut aus|\b(?:ende|happy end)\b|"
        r"\bfinal\b|\btermina (?:bien|mal)|\bfin (?:triste|heureuse)|\bfinit (?:bien|mal)|"
        r"\bfinisce (?:bene|male)|\bfinale\b|\bacaba (?:bem|mal)|\bse termina\b|конец|кон[ч]?аетс|"
        r"кінець|закінчу|अंत|结局"
    ),
    Fact.CHILDREN: (
        r"\b(?:can|could|may) (?:he|she|they) (?:watch|see)\b|\b(?:ok|okay|fine|suitable|safe|"
        r"good|alright|appropriate) for\b.*\b(?:kids?|"
        r"child(?:ren)?s?|"
        r"(?:\w+ )?year olds?|son|daughter|grand\w+|toddlers?)\b|\b(?:can|could|may)\b.*\b(?:kids?|"
        r"child(?:ren)?|year olds?|son|daughter|grand\w+)\b.*\b(?:watch|see)\b|\bfor (?:\w+ )?"
        r"(?:kids|children|childrens)\b|\bage rating\b|\b(?:rude|swear\w*|certificate)\b|"
        r"\bf[uü]r (?:\w+ )?kinder\b|\bniños\b|\bninos\b|\bpara (?:crianca\w*|los peques)|"
        r"\bpour (?:les )?enfants|\bper (?:i )?bambini|\bpentru copii|для детей|детям|для "
        r"дітей|дітям|"
        r"बच्चों|适合孩子|小孩"
    ),
    Fact.FATE: (
        r"\b(?:dog|cat|horse|pet|animal|puppy)s?\b.*\b(?:die[sd]?|dying|dead|killed|hurt|"
        r"survives?)\b"
    ),
    Content.VIOLENCE: (
        r"\bviolen\w+|\bbrutal\w*|\bgewalt\w*|насили|жесток|жорсток|насильств|हिंसा|暴力"
    ),
    Content.GORE: (
        r"\b(?:blood\w*|gor[ey]\w*)\b|\bblut\w*|\bsangre|\bsang\b|\bsangue|\bsange\b|"
        r"кров[иьіа]\b|खून|血腥|流血|有血"
    ),
    Content.SEX: (
        r"\b(?:nud\w+|naked|sex\w*|kissing)\b|\bnackt\w*|\bdesnud\w+|\bnu(?:e|di)\b|секс|裸"
    ),
    Content.FRIGHTS: r"\bjump ?scares?\b",
    Fact.LANGUAGE: (
        r"\b(?:in|what|which) (?:english|german|french|spanish|italian|language|hindi|chinese|"
        r"russian)\b|\b(?:subtitle\w*|subs|dubbed)\b|\b(?:auf deutsch|untertitel)|\b(?:en espanol|"
        r"subtitul\w+|doblad\w+)|\b(?:en francais|vf|vost\w*|sous ?titr\w*)\b|\b(?:in italiano|"
        r"sottotitol\w+|doppiat\w+)|\b(?:dublad\w+|legendad\w+|em portugues)|\b(?:subtitrat|"
        r"dublat|in "
        r"romana)|на русском|озвучк|українською|हिंदी में|中文|国语|字幕"
    ),
    Fact.YEAR: (
        r"\b(?:what|which) year\b|\byears? that\b|\bwhen (?:was|is|did)\b.*\b(?:made|from|out|"
        r"filmed|"
        r"released)\b|\bhow old is (?:it|this|that)|\bvon wann|\bwelches jahr|\bde que (?:ano|"
        r"annee)|"
        r"\bquelle annee|\bde cuando|\bde quand|\bdi che anno|\bque ano|\bdin ce an|какого года|"
        r"якого року|किस साल|哪年|几年的"
    ),
    Fact.REGARD: (
        r"\b(?:any good|worth (?:it|watching|seeing)|critics?|reviews?|rating|imdb|is it good|"
        r"is it "
        r"boring|boring)\b|\bist (?:der|die|das|er) gut|\b(?:esta|es) buena|\bcest bien|\be bello|"
        r"\be bom\b|\be bun\b|хороший|гарний|बढ़िया|好看吗"
    ),
    Fact.TRUTH: (
        r"\btrue story\b|\breal events?\b|\bwahre geschichte|\bhechos reales|\bhistoire vraie|"
        r"\bstoria vera|реальн\w+ (?:событ|поді)"
    ),
    Fact.STORY: (
        r"\b(?:whats|what is)\b.*\babout\b|\bthe (?:story|plot)\b|\b(?:worum|um was) geht|\bwovon "
        r"handelt|\bde que (?:va|trata)|\bparle de quoi|\bca raconte|\bdi cosa parla|\bsobre o que|"
        r"\bdo que se trata|\bdespre ce|о ч[её]м|про (?:що|что|шо)|"
        r"किस बारे|कहानी|讲(?:的是)?(?:什么|啥)"
    ),
    Feeling.FEAR: (
        r"\b(?:scary|creepy|frightening|spooky)\b|\bgruselig|\bda miedo|\bde miedo|\bfait peur|"
        r"\bfa paura|\bda medo|\bassustador|\bsperie\b|\bhorror\?|страшн\w+|डरावनी|吓人|恐怖吗"
    ),
    Feeling.SADNESS: (
        r"\b(?:sad|depressing|heartbreaking|tissues|cry)\b|\btraurig|\btriste?\b|\btristo\b|"
        r"\bgrustn|"
        r"грустн\w+|сумн\w+|печальн\w+|दुखद|रुलान|悲伤|悲剧"
    ),
    Feeling.JOY: (
        r"\b(?:funny|hilarious|laughs?)\b|\blustig|\bwitzig|\bdivertida|\bgracios[oa]|\bdrole|"
        r"\bmarrant|\bdivertente|\bfa ridere|\bengracad\w|\bamuzant|смешн\w+|смішн\w+|मज़ेदार|"
        r"好笑|搞笑吗"
    ),
    Feeling.LOVE: (
        r"\b(?:romantic|romance|love story)\b|\bromantisch|\bromantica|\bromantique|"
        r"\bromantico|романтич"
    ),
    Feeling.CALM: (
        r"\b(?:slow|drags?|relaxing|calm|peaceful|stressful)\b|\blangsam|\blenta|\blento|\blent\b|"
        r"медленн|повільн|慢吗"
    ),
    Feeling.EXCITEMENT: (
        r"\b(?:exciting|tense|gripping|intense)\b|\bspannend|\bemocionante|\bhaletant|"
        r"\bavvincente|напряж"
    ),
}
