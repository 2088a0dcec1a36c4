"""Broken hearts and homesickness, in the languages we know. Patterns are as in losses.py."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Emotion, Loss
from emotion.words.moods.lexicon.sayings import BAD_NEWS, GRIEF, Cue, Weights

_LONGING: Final[Weights] = {Emotion.SAD: 0.8, Emotion.HAPPY: 0.05, Emotion.NEUTRAL: 0.15}

_MATE: Final = (
    r"(?:he|she|they|my (?:\w+ )?(?:girlfriend|boyfriend|gf|bf|wife|husband|hubby|partner|"
    r"fianc[eé]e?|ex))"
)
_BY_TEXT: Final = (
    r"(?:by|over|via|in|with|through) (?:a |an )?(?:text|sms|whatsapp|dm|e-?mail|note)"
)
_HEARTBREAK: Final = (
    # en
    r"(?:so |utterly |completely |totally |absolutely )*(?:heart ?broken|broken[ -]hearted)"
    r"(?! (?:film|movie|man|woman|girl|boy|hero|people|character|about (?:the|my team|our)))|"
    r"(?:my|a) (?:poor )?(?:broken heart|heart (?:is|has been|got|was) (?:\w+ )?(?:broken|"
    r"shattered|"
    r"in (?:pieces|bits)|ripped out|aching))|my heart (?:aches|hurts)|"
    rf"{_MATE} (?:just |really |has |have )*(?:broke|broken|shattered|ripped out) my heart|"
    rf"{_MATE} (?:just )?(?:told me|ended it|did it|dumped me|left me|broke up(?: with me)?) "
    rf"(?:it was over |it is over |its over )?{_BY_TEXT}|"
    rf"{_MATE} (?:just |really )?(?:doesnt|does not|never|no longer|didnt) (?:really )?loved?s? me"
    r"(?: any ?more| back)?|doesnt (?:love me back|feel the same(?: way)?(?: about me)?)|"
    rf"(?:{_MATE} (?:is|has been)|hes|shes|theyre) (?:already |now )?(?:seeing|dating|with|"
    r"in love with|sleeping with|moving in with) (?:someone|somebody) (?:else|new)|"
    rf"my ex (?:is|has|just|got|already|now|is already|has already)(?: just| already)? (?:\w+ )?"
    r"(?:married|engaged|marrying|moved on|a new (?:\w+)|found (?:someone|somebody)|dating|seeing|"
    r"with (?:someone|somebody))|"
    r"(?:miss|missing|(?:cant|cannot|trying to|not|never|still not|getting) (?:get |stop |"
    r"be )?(?:over|"
    r"forget|forgetting|thinking (?:about|of))|dreamt? (?:about|of)|ran into|saw) my ex"
    r"(?!-|\w| film| movie)|(?:still )?(?:not over|in love with) my ex|"
    r"(?:fresh|just|newly|straight) out of an? (?:\w+ )?(?:break ?up|relationship|marriage|"
    r"divorce)|"
    r"just got out of an? (?:\w+ )?(?:relationship|marriage)|newly (?:single|dumped|divorced)|"
    r"single again|(?:my )?(?:unrequited|one[ -]sided) love(?= (?:sucks|hurts)|\W*$)|"
    # de
    r"liebeskummer|gebrochene[sn]? herze?n?s?|herz (?:ist )?(?:gebrochen|zerbrochen|"
    r"in tr[uü]mmern)|"
    r"(?:er|sie|freund(?:in)?|ex) liebt mich nicht(?: mehr)?|meine? ex (?:heiratet|"
    r"hat (?:eine? neue"
    r"|einen neuen|schon)|ist wieder vergeben)|vermisse meinen? ex|(?:frisch|gerade) getrennt|"
    r"wieder single|ungl[uü]cklich verliebt|"
    # fr
    r"chagrin d ?amour|peine de c(?:oe|œ)ur|c(?:oe|œ)ur (?:est )?(?:bris[eé]|en miettes|en mille "
    r"morceaux)|bris[eé] le c(?:oe|œ)ur|(?:il|elle) (?:ne )?m ?aime (?:plus|pas)|"
    r"mon ex (?:se marie|"
    r"a (?:un|une) (?:nouve|autre)|me manque|sest mari)|nouvellement c[eé]libataire|amour (?:non "
    r"partag[eé]|pas r[eé]ciproque)|"
    # es, pt
    r"coraz[oó]n (?:roto|partido|destrozado|hecho pedazos)|mal de amor(?:es)?|penas? de amor|"
    r"desamor|(?:roto|rompi[oó]|partido|parti[oó]) el coraz[oó]n|ya no me (?:quiere|ama)(?! ver)|"
    r"mi "
    r"ex (?:se (?:casa|cas[oó])|tiene (?:novi|pareja|otr))\w*|(?:extraño|echo de menos|"
    r"no supero) a "
    r"mi ex|"
    r"cora[cç][aã]o (?:partido|quebrado|despeda[cç]ado)|dor de cotovelo|desilus[aã]o amorosa|"
    r"(?:partiu|quebrou) (?:o )?meu cora[cç][aã]o|n[aã]o me ama mais|(?:meu|"
    r"minha) ex (?:vai (?:se )?"
    r"casar|casou|(?:t[aá]|est[aá]) (?:namorando|com outr[oa]))|saudades? d[oa] (?:meu|minha) ex|"
    r"sofrendo (?:por|de) amor|na fossa|"
    # it
    r"cuore (?:a pezzi|spezzato|infranto)|(?:pene|mal|delusione|pena) d ?amore|spezzato il cuore|"
    r"non "
    r"mi ama pi[uù]|(?:il mio|la mia) ex (?:si (?:sposa|[eè] spos)|ha (?:un|una|gi[aà]))\w*|"
    r"mi manca "
    r"(?:il mio|la mia) ex|"
    # ru, uk
    r"разбит\w* сердце|сердце (?:разб\w+|вдребезги)|разбил[аи]? (?:мне |мо[её] )?сердце|(?:он|она) "
    r"меня (?:больше )?(?:не любит|разлюбил[а]?)|(?:мой )?бывший (?:женится|женился)|"
    r"(?:моя )?бывшая"
    r" (?:выходит|вышла) замуж|скучаю по бывш\w+|(?:несчастн\w+|безответн\w+|"
    r"неразделенн\w+) любовь|"
    r"серце (?:розбит\w*|розрива\w+|крається)|розбит\w+ серце|розби(?:в|ла) (?:мені |моє )?серце|"
    r"(?:він|вона) мене (?:більше )?не (?:кохає|любить)|(?:мій )?колишній одруж\w+|(?:моя )?колишня"
    r" (?:виходить|вийшла) заміж|сумую за колишн\w+|нещасливе кохання|"
    # ro, hi, zh
    r"inima (?:fr[aâ]nt[aă]|rupt[aă])|(?:fr[aâ]nt|rupt) inima|nu m[aă] mai iube[sș]te|suf[aăe]r\w* "
    r"din (?:dragoste|iubire)|fost(?:ul|a)(?: meu| mea)? se (?:c[aă]s[aă]tore[sș]te|[iî]nsoar[aă]|"
    r"m[aă]rit[aă])|(?:mi-?e dor de|dorul de) fost\w+|dezam[aă]gire [iî]n dragoste|"
    r"दिल (?:टूट|टुट)\w*(?: ग(?:या|ई))?(?: है)?|दिल तोड़ (?:दिया|गया)|dil (?:toot|tut)\w*"
    r"(?: gay[ai])?|dil tod (?:diya|gay[ai])|"
    r"(?:我的?)?心(?:都|真的)?碎了?|失恋了?|(?:他|她)不(?:再)?爱我了?|前任(?:要)?结婚了?|"
    r"[想忘]不?[了掉]?前(?:任|男友|女友)|单恋"
)
_BETRAYAL: Final = (
    rf"{_MATE} (?:just |has |have |is |was )*(?:cheated|cheating) on me(?: with \w+ \w+ ?\w*)?|"
    r"(?:ive been|i was|got) cheated on|"
    r"(?:hat|betr[uü]gt) mich (?:\w+ ){0,2}?betrogen|mich (?:mit \w+ \w+ )?betrogen|"
    r"(?:ma|m a) tromp[eé]e?|me (?:ha )?(?:engañado|engañ[oó]) con|me (?:ha )?(?:puso|puesto|pone) "
    r"los cuernos|me (?:traiu|chifrou|corneou)|mi ha tradit[oa]|mi ha fatto le corna|"
    r"(?:он|она|парень|муж|девушка|жена) (?:мне )?изменил[аи]?(?: мне)?|изменил[аи]? мне|мне "
    r"изменил[аи]?|мене зради(?:в|ла)|зради(?:в|ла) мене|m-?a (?:[iî]n[sș]elat|tr[aă]dat)|"
    r"(?:usne|उसने) (?:mujhe |मुझे )?(?:dhokha|धोखा)|(?:他|她|男友|女友|老公|老婆)(?:出轨|劈腿)了?"
)
_HOMESICK: Final = (
    r"home ?sick|(?:so |really )?miss(?:ing)? (?:home(?! ?alone)|my home(?: country)?|my country|"
    r"(?:my )?family back home)|so far (?:away )?from home|"
    r"heimweh|mal du pays|(?:la maison|mon pays|chez moi|ma famille) me manquent?|"
    r"(?:extraño|echo de menos) (?:mi (?:casa|pa[ií]s|tierra|familia|hogar))|morriña|nostalgia de "
    r"(?:casa|mi tierra)|saudades? de casa|saudades? d[oa] (?:meu pa[ií]s|minha (?:terra|"
    r"fam[ií]lia))|"
    r"nostalgia di casa|mi manca(?:no)? (?:casa(?: mia)?|il mio paese|i miei)|"
    r"(?:скучаю|тоскую|тоска) по (?:дому|родине|родным|семье)|хочу домой к маме|сумую за "
    r"(?:домом|домівкою|батьківщиною|родиною)|(?:mi-?e )?dor de (?:cas[aă]|[tț]ar[aă]|ai mei|"
    r"familie)|"
    r"घर की (?:बहुत )?याद|ghar ki (?:bahut |bohot )?yaad|想家"
)

HEARTBREAK: Final[tuple[tuple[Cue, str], ...]] = (
    (Cue(BAD_NEWS, share=0.75, confidence=0.85, loss=Loss.LOVE), _BETRAYAL),
    (Cue(GRIEF, share=0.8, confidence=0.85, loss=Loss.LOVE), _HEARTBREAK),
    (Cue(_LONGING, share=0.75, confidence=0.85, loss=Loss.HOME), _HOMESICK),
)
