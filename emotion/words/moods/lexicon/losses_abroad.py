"""Losses told in other languages than English. Patterns are as in losses.py."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Loss
from emotion.words.moods.lexicon.sayings import BAD_NEWS, GRIEF, Cue

# Phones and cars die, too.
_THING = (
    r"(?:handy|akku|auto|laptop|computer|pc|m[oó]vil|tel[eé]fono|bater[ií]a|coche|celular|carro|"
    r"bateria|t[eé]l[eé]phone|portable|batterie|voiture|ordi|cellulare|batteria|macchina|телефон|"
    r"ноут\w*|комп\w*|батарея|машина|mobil|masina|mașina|phone|wifi|internet|wlan|pflanzen?|plantas?|plantes?|piant[ae]|"
    r"растени\w+|цвет\w+|рослин\w+|квітк\w+|планшет|फ़?ोन|手机|电脑|车)\b"
)
_PET = (
    r"(?:perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|cachorr[oa]|cachorrinh[oa]|gatinh[oa]|hund|hündin|"
    r"katze|kater|chienn?e?|chat|chatte|cane|cagnolin[oa]|gatt[oa]|gattin[oa]|собак[аи]|п[её]с|"
    r"кот|кошка|кіт|кішка|c[aâ]ine(?:le)?|c[aă][tț]el(?:ul|u[sș]\w*)?|pisic[aă]?|कुत्ता|कुत्ते|"
    r"बिल्ली|kutt?a|billi|狗狗?|猫咪?|貓)"
)

_KIN = (
    r"(?:мама|папа|отец|мать|бабушка|дедушка|дед|муж|жена|сын|дочь|дочка|брат|сестра|друг|подруга|"
    r"тато|батько|мати|бабуся|дідусь|чоловік|дружина|син|донька)"
)
_OF_KIN = (
    r"(?:мамы|папы|отца|матери|бабушки|дедушки|деда|мужа|жены|сына|дочери|брата|сестры|друга|"
    r"мами|тата|батька|бабусі|дідуся|чоловіка|дружини|сина|доньки)"
)


def _died(who: str, with_others: str = "") -> str:
    """That somebody, or something, of one's own died, in the languages we know."""
    return (
        rf"(?:se )?(?:me |nos )?(?:ha |h[aá] )?(?:muri[oó]|muerto|falleci[oó]|fallecido) (?:mi|"
        rf"nuestr[oa]) {who}|"
        rf"mi {who},? (?:que )?(?:se )?(?:ha )?(?:muri[oó]|muerto|falleci[oó]|fallecido)|"
        rf"(?:o |a )?(?:meu|minha) {who} (?:morreu|faleceu)|morreu (?:o |a )?(?:meu|minha) {who}|"
        rf"meine? {who} (?:ist |heute |gestern |letzte \w+ |vor \w+ \w+ )*(?:gestorben|"
        rf"verstorben|tot|eingeschläfert worden)|meine? {who} liegt im sterben|"
        rf"(?:mon|ma|notre) {who} (?:est |vient de |hier |ce matin )*(?:mort|morte|mourir|"
        rf"d[eé]c[eé]d[eé]e?)|"
        rf"(?:[eè] )?(?:morto|morta|mancat[oa]) (?:il |la )?mi[oa] {who}|(?:il |la )?mi[oa] {who} "
        rf"[eè] (?:morto|morta|mancat[oa])|"
        rf"(?:умер(?:ла|ло|ли)?|погиб(?:ла|ли)?|не стало) (?:мо[йяеи]\w?|наш\w*) {who}|"
        rf"м[оі][йяє] {who} (?:умер(?:ла)?|помер(?:ла)?|загину(?:в|ла))|(?:помер(?:ла|ли)?|"
        rf"загину(?:в|ла)) (?:м[оі][йяї]\w?|наш\w*) {who}|"
        rf"у (?:меня|мене) (?:умер(?:ла)?|погиб(?:ла)?|помер(?:ла)?|загину(?:в|ла)) {who}|"
        rf"mi-?a murit {who}|a murit {who} (?:meu|mea)" + with_others
    )


_PETS = _died(
    _PET,
    rf"|(?:умер(?:ла)?|помер(?:ла)?) {_PET}|{_PET} (?:умер(?:ла)?|помер(?:ла)?)|"
    rf"{_PET} (?:मर|गुज़र|गुजर|mar) (?:गया|गयी|गई|gay[aie]|gai)|我?的?{_PET}(?:去世|过世|死)了",
)
_PEOPLE = _died(
    rf"(?!{_THING})[\w-]+",
    rf"|(?:^|сегодня |вчера |сьогодні |вчора )(?:(?:умер(?:ла)?|помер(?:ла)?) {_KIN}|"
    rf"{_KIN} (?:умер(?:ла)?|помер(?:ла)?))|(?:не стало|більше немає) {_OF_KIN}|"
    r"(?:mein opa|meine oma) ist (?:weg(?= *$|[.,!])|nicht mehr da)|"
    r"(?:मर|गुज़र|गुजर|चल) (?:गया|गयी|गई|गए|गईं|बसे|बसा|बसी)|(?:guzar|gujar|mar|"
    r"chal) (?:gay[aie]|gaye|gai|base|basa|basi)"
    r"(?= *$| *[.,!]| (?:kal|aaj|yaar|hai))|"
    rf"(?!我的?{_THING})(?:我的?|我家)\w{{1,4}}(?:去世|过世|死)了",
)
_PARTING = (
    # es, pt
    r"mi (?:novi[oa]|mujer|esposa|marido|esposo|pareja) me (?:ha )?dej(?:[oó]|ado)|"
    r"me (?:ha )?dej(?:[oó]|ado) mi (?:novi[oa]|mujer|esposa|marido|esposo|pareja)|"
    r"(?:rompi[oó]|ha roto|termin[oó]|cort[oó]) conmigo|hemos (?:roto|terminado|cortado)|"
    r"nos (?:hemos separado|separamos|divorciamos)|me (?:divorci[eé]|estoy divorciando)|"
    r"(?:meu|minha) (?:namorad[oa]|marido|mulher|esposa|noiv[oa]) (?:me (?:deixou|largou)|"
    r"terminou(?: comigo)?)|(?:terminou|acabou) comigo|levei um fora|"
    r"n[oó]s (?:nos separamos|terminamos)|estou me (?:separando|divorciando)|"
    # de, fr
    r"(?:freund(?:in)?|frau|mann|partner(?:in)?|verlobter?|er|sie) hat (?:mich (?:\w+ ){0,4}?"
    r"verlassen|(?:\w+ ){0,3}?schluss gemacht|sich (?:von mir )?getrennt)|"
    r"(?:wir haben|haben wir) uns (?:\w+ ){0,2}?(?:getrennt|scheiden)|lasse mich scheiden|"
    r"(?:mon|ma) (?:copain|copine|mari|femme|conjointe?|compagne|compagnon|fianc[eé]e?) ?"
    r"m ?a (?:quitt[eé]e?|largu[eé]e?|plaqu[eé]e?)|(?:il|elle) m ?a (?:quitt[eé]e?|larg"
    r"u[eé]e?|plaqu[eé]e?)|(?:on|nous) (?:sest|nous sommes) s[eé]par[eé]e?s?|on a rompu|"
    r"en (?:plein )?divorce|"
    # it
    r"(?:il mio|la mia) (?:ragazz[oa]|marito|moglie|fidanzat[oa]|compagn[oa]) mi ha "
    r"(?:lasciat[oa]|mollat[oa])|mi ha (?:lasciat[oa](?! (?:un|una|il|la|solo|sola|a|con|senza)"
    r"\b)|mollat[oa])|ci siamo lasciati|sto divorziando|"
    # ru, uk
    r"(?:меня )?бросил[аи]? (?:девушка|парень|муж|жена)|(?:девушка|парень|муж|жена|он|она) "
    r"(?:меня бросил[аи]?|бросил[аи]? меня|уш(?:ел|ёл|ла) от меня)|мы (?:\w+ )?расстались|"
    r"расстал(?:ся|ась) с (?:девушкой|парнем|мужем|женой)|(?:мы )?(?:разводимся|развелись)|"
    r"мене (?:кинув|кинула|покинув|покинула) (?:дівчина|хлопець|чоловік|дружина)|(?:дівчина|"
    r"хлопець|чоловік|дружина|він|вона) (?:мене )?(?:кинув|кинула|покинув|покинула)(?: мене)?|"
    r"ми (?:\w+ )?(?:розійшлися|розлучаємося|розлучилися)|"
    # ro, hi, zh
    r"m-?a l[aă]sat (?:iubit\w*|so[tț]\w+|prieten\w*)|"
    r"(?:iubit\w*|so[tț]ul|so[tț]ia|prieten(?:ul|a)) m-?a (?:l[aă]sat|p[aă]r[aă]sit)|"
    r"m-?a p[aă]r[aă]sit(?: (?:iubit\w*|so[tț]\w+|prieten\w*))?|ne-?am desp[aă]r[tț]it|"
    r"(?:breakup|ब्रेकअप) हो गया|break ?up ho gay[ai]|तलाक हो (?:गया|रहा)|"
    r"(?:我们|我和\w{1,4}|跟(?:男|女)朋友)?分手了|我?被(?:(?:男|女)朋友)?甩了|我?离婚了|我?失恋了"
)
_FIRED = (
    # es, pt, de, fr
    r"(?:perd[ií]|he perdido) (?:mi|el) (?:trabajo|empleo)|me (?:han )?(?:despedido|"
    r"despidieron|echado del trabajo|echaron del trabajo)|"
    r"perdi (?:o |meu |o meu )(?:emprego|trabalho)|fui (?:demitid[oa]|mandad[oa] embora)|"
    r"me demitiram|"
    r"(?:meinen |den )?(?:job|arbeitsplatz) verloren|(?:meine )?(?:arbeit|stelle) verloren|"
    r"(?:wurde|bin) (?:heute |gestern )?(?:gefeuert|entlassen|gek[uü]ndigt)(?: worden)?|"
    r"mir wurde (?:heute |gestern )?gek[uü]ndigt|"
    r"perdu mon (?:travail|emploi|boulot|job|taf)|(?:fait|suis|[eé]t[eé]|d[eê]tre) (?:virer|"
    r"vir[eé]e?|licencier|licenci[eé]e?)|"
    # it, ru, uk, ro, hi, zh
    r"(?:ho )?perso il (?:mio )?lavoro|(?:mi hanno|sono stat[oa]) licenziat[oa]|"
    r"потерял[аи]? работу|лишил(?:ся|ась) работы|меня (?:сегодня |вчера )?(?:уволили|"
    r"сократили)|"
    r"втрати(?:в|ла) роботу|мене (?:сьогодні |вчора )?(?:звільнили|скоротили)|"
    r"mi-?am pierdut (?:locul de munc[aă]|jobul|slujba)|(?:m-?au|am fost) (?:concediat[aă]?|"
    r"dat[aă]? afar[aă])|"
    r"(?:नौकरी|naukri|job) (?:चली गई|चली गयी|छूट गई|से निकाल\w*|chali ga[yi]+|chhoot ga[yi]+)|"
    r"我?(?:失业了|丢了工作)|我?被(?:裁员|裁|解雇|开除|炒(?:鱿鱼)?)了"
)

LOSSES_ABROAD: Final[tuple[tuple[Cue, str], ...]] = (
    (Cue(GRIEF, share=0.9, confidence=0.9, loss=Loss.PET), _PETS),
    (Cue(GRIEF, share=0.9, confidence=0.9, loss=Loss.LIFE), _PEOPLE),
    (Cue(GRIEF, share=0.6, confidence=0.85, loss=Loss.LOVE), _PARTING),
    (Cue(BAD_NEWS, share=0.6, confidence=0.85, loss=Loss.WORK), _FIRED),
)
