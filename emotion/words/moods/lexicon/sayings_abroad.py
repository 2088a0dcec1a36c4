"""Sayings and slang that tell a mood in other languages than English.

The encoder of other languages has seen few people say how they are; what everybody there says in
a few fixed words is written down here. Patterns are as in moods.py, which they follow.
"""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Emotion, Mood
from emotion.words.moods.lexicon.sayings import (
    BAD_NEWS,
    BORED,
    DENYING,
    FED_UP,
    FURIOUS,
    LOW,
    TENSE,
    THRILLED,
    WORN_OUT,
    Cue,
    Weights,
)

DISGUSTED: Final[Weights] = {Emotion.DISGUST: 0.85, Emotion.ANGRY: 0.1, Emotion.NEUTRAL: 0.05}
ASTONISHED: Final[Weights] = {Emotion.SURPRISE: 0.8, Emotion.HAPPY: 0.1, Emotion.NEUTRAL: 0.1}
ORDINARY: Final[Weights] = {Emotion.NEUTRAL: 0.75, Emotion.HAPPY: 0.15, Emotion.SAD: 0.1}

_LOW: Final = (
    # es, pt
    r"(?:te|lo|la|os|l[ao]s|le) (?:extraño|echo (?:mucho )?de menos)|echo (?:mucho )?de menos|"
    r"extraño (?:a|mi)|coraz[oó]n (?:roto|partido|destrozado)|ganas de llorar|por los suelos|"
    r"de baj[oó]n|(?:sin|tengo) ganas de nada|(?:que )?saudades?(?: (?:de|do|da|dos|das))?|"
    r"na fossa|na bad|cora[cç][aã]o partido|vontade de chorar|"
    # de
    r"vermisse (?:dich|ihn|sie|euch|mein\w*)|heimweh|(?:zum|k[oö]nnte|nur noch) heulen|"
    r"am boden zerst[oö]rt|gebrochenes herz|herz gebrochen|liebeskummer|niedergeschlagen|"
    # fr
    r"(?:tu|il|elle|[cç]a|vous|ils) (?:me|nous) manquent?s?|(?:jai|ai|gros) le cafard|le cafard|"
    r"(?:jai |ai )?le (?:blues|bourdon)|"
    r"c(?:oe|œ)ur (?:bris[eé]|en miettes)|envie de (?:pleurer|rien)|"
    r"moral (?:est )?(?:[aà] z[eé]ro|"
    r"dans les chaussettes)|au fond du trou|"
    # it
    r"mi manc(?:a|hi|ano)|cuore (?:a pezzi|spezzato|infranto)|gi[uù] (?:di (?:morale|corda)|"
    r"di tono)|"
    r"voglia di (?:piangere|niente)|a terra|un po gi[uù]|"
    # ru, uk
    r"скуча(?:ю|ем) (?:по|за)|тоскливо|тоска|кошки скребут|разбит\w* сердце|сердце разб\w+|"
    r"хочется плакать|хоть (?:вой|плачь)|хреново|паршиво|сумую за|серце (?:розбит\w*|"
    r"розрива\w+|крається)|хочеться плакати|сумно на душі|"
    # ro
    r"mi-?e dor|inima (?:fr[aâ]nt[aă]|rupt[aă])|[iî]mi vine s[aă] pl[aâ]ng|la p[aă]m[aâ]nt|"
    # hi
    r"याद (?:आ रही|आती|सता रही)|दिल (?:टूट|टुट)\w*|रोने का मन|रोना आ रहा|yaad (?:aa? rah[ie]|"
    r"aati)|"
    r"dil (?:toot|tut)(?: gaya)?|rona aa? rah[ai]|rone ka man+|"
    r"(?:mood|मूड) (?:bahut |bohot |बहुत )?(?:kharab|खराब|ख़राब|ऑफ)|"
    # zh
    r"(?:好|很|太|真)?想(?:你|家|念|妈妈|爸爸)|心(?:都)?(?:碎|凉)了?|想哭|难受|失恋"
)
_WORN_OUT: Final = (
    r"hech[oa] (?:polvo|mierda|un trapo)|agotad[oa]s?|reventad[oa]|molid[oa]|"
    r"muert[oa] de (?:cansancio|sueño)|cansad[oa]s?|esgotad[oa]|exaust[oa]|acabad[oa]|"
    r"(?:s[oó] )?com sono|"
    r"fix und (?:fertig|alle)|(?:v[oö]llig|total|echt|bin|so) (?:kaputt|fertig|erledigt|platt|"
    r"k\.?o)|"
    r"(?:bin|total|so|nur|einfach|echt) (?:ersch[oö]pft|m[uü]de)|crev[eé]e?s?|[eé]puis[eé]e?|"
    r"(?:sur les|[aà] plat) (?:rotules|rotule)|lessiv[eé]e?|(?:suis|juste|trop) fatigu[eé]e?|"
    r"distrutt[oa]|esaust[oa]|sfinit[oa]|a pezzi|stanc[oa] (?:morto|morta)|stanchissim[oa]|"
    r"(?:так |очень |просто |сильно )?устал[аи]?|вымотан\w*|вымоталс\w+|измотан\w*|без сил|"
    r"выгорел\w*|"
    r"втоми(?:вся|лась|лися)|втомлен\w+|виснажен\w*|знесилен\w*|"
    r"(?:sunt|s[iî]nt) (?:terminat[aă]?|praf|rupt[aă]?|varz[aă])|epuizat[aă]?|obosit[aă]?|"
    r"थक (?:गया|गयी|गई|चुका|चुकी)|थका(?:न|वट)|थका (?:हुआ )?हूँ|thak (?:gay[aie]|gai|chuk[ai])|"
    r"thak(?:a|i) (?:hua |hui )?(?:hu|hoon|hun)|"
    r"累(?:死|坏|趴|惨|瘫)了?|(?:好|有点|太|很|真)累"
)
_FED_UP: Final = (
    r"hart[oa]s? de|estoy hart[oa]|hasta (?:las narices|los (?:huevos|cojones)|el (?:gorro|"
    r"moño)|la coronilla|la madre|las pelotas)|"
    r"de saco cheio|n[aã]o aguento mais|fart[oa] (?:de|disso)|"
    r"(?:die )?(?:schnauze|nase|faxen) (?:gestrichen )?(?:voll|dicke)|kotzt mich an|"
    r"ich kann nicht mehr|es reicht mir|"
    r"(?:en ai|ai) (?:marre|ras le bol|plein le dos|ma claque)|(?:jen|jai) ai marre|marre de|"
    r"ras[ -]le[ -]bol|"
    r"(?:ne ho |ho )(?:le (?:scatole|palle) piene|abbastanza)|stuf[oa] (?:di|marci[oa])|"
    r"non ne posso pi[uù]|"
    r"достал[оаи]?(?: вс[её]| все| уже| меня)?|задолбал\w*|заебал\w*|сыт[аы]? по горло|надоело|"
    r"дістал[оаи](?: вже)?(?: всі| все| мене)?|набридло|"
    r"m-?am s[aă]turat|s[aă]tul[aă]? (?:de|p[aâ]n[aă])|"
    r"तंग आ (?:गया|गयी|गई|चुका|चुकी)|पक गया|tang aa (?:gay[ai]|gai|chuk[ai])|pak gay[ai]|"
    r"受够了|(?:我)?真是够了"
)
_FURIOUS: Final = (
    r"(?:qu[eé]|me da|me dan) (?:mucha )?rabia|cabread[oa]|encabronad[oa]|echo (?:humo|chispas)|"
    r"me (?:saca|sacan|pone|ponen) de (?:quicio|los nervios|mis casillas)|"
    r"(?:que|com|t[oô] com) (?:muita )?raiva|put[oa] da (?:vida|cara)|me tira do s[eé]rio|"
    r"auf den (?:sack|keks|geist|wecker)|stinksauer|auf (?:180|hundertachtzig)|nervt (?:mich|"
    r"total|so|gewaltig|tierisch)|"
    r"(?:me|m)(?: )?(?:so[uû]le|gonfle|[eé]nerve|saoule|gave)(?:nt)?|v[eé]n[eè]re|furax|"
    r"les nerfs|"
    r"incazzat[oa]|incazzare|mi fa (?:rabbia|imbestialire|arrabbiare)|fuori di me|"
    r"(?:меня |мене )?(?:все |всё )?(?:бес(?:ит|ят|ишь)|бісить|бісять)|в бешенстве|зл(?:ой|"
    r"ая) как|"
    r"(?:мене )?драту(?:є|ють)|"
    r"(?:m[aă] )?(?:scoate|scot) din s[aă]rite|m[aă] enerv\w+|nervi la p[aă]m[aâ]nt|"
    r"nervii la p[aă]m[aâ]nt|"
    r"गुस्सा आ|दिमाग (?:खराब|ख़राब)|ख़?ू?न खौल|gussa aa?|dimag (?:kharab|khrab)|khoon khaul|"
    r"气死(?:我|人)|烦死|火大|(?:很|好|太|真)(?:生气|火大|气人)|很?生气"
)
_TENSE: Final = (
    r"de los nervios|(?:muero|muert[oa]) de miedo|(?:me da|tengo|qu[eé]) (?:mucho )?miedo|"
    r"agobiad[oa]|me cago de miedo|"
    r"morrendo de medo|(?:t[oô]|estou) com (?:muito )?medo|ansios[oa](?: demais)?|"
    r"schiss|bammel|muffensausen|(?:riesen|solche|so) angst|"
    r"flippe(?:r)?|(?:la |trop la |trop les )(?:trouille|p[eé]toche|jetons)|ai (?:trop |"
    r"tr[eè]s )?peur|angoisse|"
    r"(?:che|in|ho|l)? ?ansia|(?:ho |una )?paura (?:matta|da morire|folle)|"
    r"(?:мне |так |очень )?страшно|тряс[её]т|на нервах|(?:мені |так |дуже )?страшно|"
    r"тривог[аиу]|"
    r"mi-?e (?:fric[aă]|groaz[aă]|team[aă])|am emo[tț]ii|"
    r"(?:बहुत )?(?:टेंशन|घबराहट)|डर लग|(?:bahut |bohot )(?:tension|ghabrahat)|tension (?:ho|"
    r"hai)|dar lag|ghabra\w+|"
    r"(?:好|很|太|真)(?:紧张|害怕|焦虑|慌)|压力(?:好|很|太|山)?大|吓死"
)
_BORED: Final = (
    r"aburrid(?:[oa]s?|[ií]sim[oa])|me aburro|(?:qu[eé] )?aburrimiento|nada que hacer|"
    r"t[eé]dio|entediad[oa]|nada (?:pra|para) fazer|"
    r"(?:mir (?:ist|wird) )?(?:so |total |echt )?langweilig|langweile(?: mich)?|gelangweilt|"
    r"(?:je )?m ?ennuie|rien [aà] (?:faire|foutre)|"
    r"(?:che )?noia|mi annoio|(?:non so|niente da) (?:cosa |che )?fare|"
    r"скучно|скука|делать нечего|нечего делать|нудно|нудьга|нема що робити|нічого робити|"
    r"(?:m[aă] )?plictis(?:esc|eal[aă]|it[aă]?)|nimic de f[aă]cut|"
    r"बोर (?:हो|हूँ)|ऊब (?:गया|गयी|गई|रहा)|bore? ho (?:rah[aie]|gay[aie])|"
    r"(?:好|很|太|真)?无聊|没事(?:干|做)|闲得"
)
_THRILLED: Final = (
    r"en las nubes|(?:s[uú]per|re|muy|tan) (?:content[oa]|feliz)|no quepo en m[ií]|"
    r"nas nuvens|(?:t[oô]|estou) (?:muito |t[aã]o )?feliz|"
    r"(?:mega|super|total|so|echt) (?:happy|gl[uü]cklich|froh)|wie auf wolken|wolke sieben|"
    r"freu(?:e)? mich (?:so|total|riesig|mega)|"
    r"aux anges|trop (?:content|contente|heureu(?:x|se))|sur un (?:petit )?nuage|"
    r"(?:mor(?:ri|rendo|ro)|chor(?:ei|ando)|rachei) de (?:tanto )?rir|"
    r"(?:muero|muert[oa]|parto) de (?:la )?risa|morte?s? de rire|mort[oa] dal ridere|"
    r"totgelacht|lach\w* mich (?:tot|kaputt|schlapp)|"
    r"(?:умираю|умер(?:ла)?|помираю|вмираю) (?:со|от|зі|від) (?:смеху|смеха|сміху)|笑死(?:我)?了?|"
    r"al settimo cielo|felicissim[oa]|(?:tanto|troppo|super) (?:felice|content[oa])|"
    r"на седьмом небе|на сьомому небі|(?:так |очень )(?:счастлив\w*|рад[аы]?)|(?:така |так |"
    r"дуже )(?:щаслив\w*|рад[аий])|"
    r"al noua?[aă]?lea cer|[iî]n al nou[aă]lea cer|foarte fericit[aă]?|"
    r"(?:मज़ा|मजा) आ|बहुत (?:खुश|ख़ुश)|(?:maza|mazaa|mazza) aa?|(?:bahut|bohot) khush|"
    r"爽翻了?|太爽了|开心(?:死了|极了)?|(?:太|好|真|很)(?:开心|高兴|幸福)"
)
_DISGUSTED: Final = (
    r"(?:qu[eé]|vaya|me da|menudo) (?:puto )?asco|(?:que|dá|me dá) nojo|nojent[oa]|"
    r"(?:ist |so |echt |voll |total )?(?:ekelhaft|eklig|widerlich)|"
    r"d[eé]gueulasse|d[eé]go[uû]tante?|[cç]a me d[eé]go[uû]te|(?:che|fa|mi fa) schifo|"
    r"schifos[oa]|"
    r"гадость|мерзость|мерзко|тошнит|противно|гидота|огидно|бридко|"
    r"(?:ce |mi-?e )?sc[aâ]rb(?:os|oas[aă]|[aă])|dezgust[aă]tor|"
    r"छी|घिन|(?:chhi+|chi chi|ghin)(?= |$|,)|(?:好|太|真|很)?恶心"
)
_ASTONISHED: Final = (
    r"no me lo (?:puedo|esperaba)|(?:não|nao) (?:tô|estou) acreditando|"
    r"(?:nie|nicht|niemals) (?:damit )?gerechnet|ничего себе|вот это да|офигеть|не ожидал[аи]?|"
    r"не очікува(?:в|ла)|оце так|यकीन नहीं हो|yakeen nahi ho|没想到|不敢相信"
)
_ORDINARY: Final = (
    r"(?:un )?d[ií]a normal|nada (?:de )?especial|sin novedad(?:es)?|dia (?:normal|tranquilo)|"
    r"(?:ganz )?normaler tag|nichts besonderes|journ[eé]e normale|rien (?:[aà] signaler|"
    r"de sp[eé]cial)|"
    r"(?:tutto|giornata) normale|niente di (?:che|speciale)|обычный день|ничего (?:особенного|"
    r"нового)|"
    r"звичайний день|нічого (?:нового|особливого)|(?:o )?zi (?:normal[aă]|obi[sș]nuit[aă])|"
    r"nimic (?:deosebit|special|nou)|"
    r"(?:आम|सामान्य) दिन|(?:normal|aam) din(?: tha)?|没什么特别|普通的一天|老样子"
)
# Work and love lost, exams failed, things broken or stolen.
_BAD_NEWS: Final = (
    r"me (?:han |ha )?(?:echado|echaron|despidieron|despedido|dej[oó]|robaron|robado|dejaron|"
    r"suspendieron)|he suspendido|"
    r"fui (?:demitid[oa]|mandad[oa] embora|assaltad[oa]|reprovad[oa])|me (?:demitiram|largou|"
    r"roubaram)|terminou comigo|"
    r"(?:wurde|bin) (?:gefeuert|entlassen|gek[uü]ndigt|verlassen)(?: worden)?|(?:hat|"
    r"mit mir) schluss gemacht|durchgefallen|"
    r"(?:ins|im) klo gefallen|geklaut|gestohlen|"
    r"(?:fait|suis) (?:virer|vir[eé]e?|larguer|plaquer|largu[eé]e?|licenci[eé]e?)|(?:ma|"
    r"m a) (?:quitt[eé]e?|largu[eé]e?|plaqu[eé]e?)|rat[eé] mon|"
    r"(?:mi (?:hanno|ha) )(?:licenziat[oa]|lasciat[oa]|bocciat[oa]|rubato|mollat[oa])|"
    r"меня (?:уволили|бросил[аи]?|обокрали|кинули)|мене (?:звільнили|кинув|кинула|обікрали)|"
    r"(?:завалил[аи]?|провалил[аи]?) экзамен|"
    r"(?:ma|m-a|mau|m-au) (?:concediat|dat afar[aă]|p[aă]r[aă]sit)|am picat|"
    r"नौकरी (?:चली गई|छूट गई|से निकाल)|फेल हो ग|naukri (?:chali gayi|chali gai|chhoot)|"
    r"fail ho gay[ai]|breakup ho gay[ai]|"
    r"(?:quebrou|estragou|se rompi[oó]|se estrope[oó]|kaputt gegangen|"
    r"est (?:tomb[eé]e? en panne|cass[eé]e?)|si [eè] rott[oa]|сломал(?:ся|ась)|зламав(?:ся|"
    r"лась))|"
    r"被(?:炒|裁|开除|甩|偷)了?|失业了?|分手了?|挂科了?"
)
_BAD_DAY: Final = (
    r"(?:todo|toda|tudo) (?:me )?(?:ha |deu |sale |sali[oó] )?(?:salido )?(?:mal|errado)|"
    r"(?:qu[eé] |que |un |um )?(?:d[ií]a|semana) (?:de mierda|horrible|horr[ií]vel|fatal|"
    r"p[eé]ssim[oa])|"
    r"alles (?:schief|daneben)(?: gegangen)?|(?:ging|geht) alles schief|"
    r"(?:schei(?:ss|ß)|mist|(?:beschissen|schlimm|mies|furchtbar|schrecklich)e[rn] )tag|"
    r"mich (?:angeschrien|angebr[uü]llt)|"
    r"(?:journ[eé]e|semaine) (?:de merde|pourrie|horrible|affreuse)|tout va (?:mal|de travers)|"
    r"tutto (?:storto|male)|(?:giornata|settimana) (?:di merda|orribile|terribile|no)|"
    r"вс[её] (?:пошло |идет |идёт )?(?:не так|наперекосяк)|(?:ужасный|паршивый|дурацкий) день|"
    r"все (?:пішло |йде )?(?:не так|шкереберть)|(?:жахливий|поганий) день|"
    r"(?:mi-?a |a |imi )?(?:mers|merge) (?:totul )?prost|zi (?:groaznic[aă]|oribil[aă]|"
    r"proast[aă]|de rahat)|"
    r"दिन (?:बहुत |बड़ा )?(?:बुरा|खराब|ख़राब|बेकार)|din (?:bahut |bada |bohot )?(?:bura|kharab|"
    r"bekar)|"
    r"倒霉|(?:什么都|诸事)不顺|糟糕(?:的一天|透了)"
)
_ALONE: Final = (
    r"(?:me siento|estoy|me sinto|t[oô]|estou) (?:muy |tan |muito |t[aã]o )?(?:sol[oa]|"
    r"sozinh[oa]|solit[aá]ri[oa])|"
    r"(?:f[uü]hl\w* mich|bin) (?:so |ganz |sehr )?(?:allein|einsam)|einsam|"
    r"(?:me sens|suis) (?:si |tellement |tr[eè]s |bien )?seule?|(?:mi sento|sono) (?:così |"
    r"molto |tanto )?sol[oa]|"
    r"одиноко|одинок(?:им|ой|ая)?|самотньо|самотн(?:я|ій|ьою|ім)|"
    r"(?:m[aă] simt|sunt) (?:atât de |foarte |tare )?singur[aă]?|अकेला|अकेली|अकेलापन|"
    r"akel[ai] (?:feel|hu|hoon|mehsoos)|"
    r"孤单|孤独|寂寞"
)
_LOOKING_FORWARD: Final = (
    r"qu[eé] (?:ilusi[oó]n|ganas de)|(?:no veo|n[aã]o vejo) (?:la|a) hora|"
    r"freu(?:e)? mich (?:schon |so )?auf|kann es kaum erwarten|(?:jai|ai) h[aâ]te|vivement|"
    r"non vedo lora|"
    r"жду не дождусь|скорее бы|чекаю не дочекаюсь|(?:не можу|аж не) дочекатися|abia a[sș]tept|"
    r"终于(?:放假|周末|下班)|(?:好|很)期待"
)
_NO: Final = (
    r"(?:no (?:estoy|me siento|ando|soy|tengo)|n[aã]o (?:t[oô]|estou|tenho)|bin nicht|nicht|"
    r"(?:suis|ai|est) pas|pas|non (?:sono|ho|sto)|не|nu (?:sunt|m[aă]|mi-?e)|нет|不|没)"
    r"(?: (?:so|muy|tan|muito|tr[eè]s|trop|molto|очень|так|foarte|mehr))? ?"
)
_ALL: Final = "|".join((_LOW, _WORN_OUT, _FED_UP, _FURIOUS, _TENSE, _BORED, _THRILLED, _DISGUSTED))

PHRASES_ABROAD: Final[tuple[tuple[Cue, str], ...]] = (
    (Cue(DENYING, share=0.3, confidence=0.5), rf"{_NO}(?:{_ALL})"),
    (Cue(BAD_NEWS, share=0.55), _BAD_NEWS),
    (Cue(BAD_NEWS, share=0.55), _BAD_DAY),
    (Cue(LOW, share=0.55), _ALONE),
    (Cue(THRILLED, share=0.55), _LOOKING_FORWARD),
    (Cue(BORED, share=0.45, mood=Mood.BORED), _BORED),
    (Cue(FED_UP, share=0.55), _FED_UP),
    (Cue(FURIOUS, share=0.55), _FURIOUS),
    (Cue(LOW, share=0.55), _LOW),
    (Cue(TENSE, share=0.55), _TENSE),
    (Cue(DISGUSTED, share=0.55), _DISGUSTED),
    (Cue(THRILLED, share=0.55), _THRILLED),
    (Cue(WORN_OUT, share=0.55), _WORN_OUT),
    (Cue(ASTONISHED, share=0.55), _ASTONISHED),
    (Cue(ORDINARY, share=0.55), _ORDINARY),
)
