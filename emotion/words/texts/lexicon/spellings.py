"""How people write in chats what the rules know in full: "nich" is "nicht", "jveux" "je veux".

A spelling, an equals sign, and the words it stands for, joined by underscores. What the rules know
as it is written ("gibts", "спс", "pra") is not listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# These are no words elsewhere. Where several languages share one, the rest of a text decides.
SPELLINGS: Final[Mapping[str, str]] = {
    "de": (
        "nich=nicht nix=nichts nixx=nichts nimma=nicht_mehr nimmer=nicht_mehr haste=hast_du "
        "kannste=kannst_du willste=willst_du fürn=für_ein bidde=bitte büdde=bitte schn=schon "
        "scho=schon gesehn=gesehen gsehn=gesehen gsehen=gesehen sterbn=sterben "
        "aufwachn=aufwachen eig=eigentlich nochn=noch_ein hallöchen=hallo dankö=danke "
        "andern=anderen lustich=lustig"
    ),
    "es": (
        "xq=por_qué xk=por_qué pq=por_qué porq=porque porke=porque kiero=quiero kieres=quieres "
        "kien=quién ke=que grax=gracias grac=gracias graciass=gracias holaa=hola holis=hola "
        "wena=buena muxo=mucho muxa=mucha"
    ),
    "fr": (
        "jsuis=je_suis jsui=je_suis chui=je_suis chuis=je_suis jveux=je_veux jveu=je_veux "
        "veu=veux jvoudrais=je_voudrais jme=je_me jpeux=je_peux jpeu=je_peux jsais=je_sais "
        "jte=je_te jvais=je_vais jlai=je_l'ai jprends=je_prends jconnais=je_connais "
        "jcherche=je_cherche koi=quoi pk=pourquoi pq=pourquoi pkoi=pourquoi pourkoi=pourquoi "
        "pquoi=pourquoi ke=que qqch=quelque_chose qqchose=quelque_chose slt=salut bjr=bonjour "
        "bsr=bonsoir cimer=merci mrc=merci bcp=beaucoup ojd=aujourd'hui ajd=aujourd'hui "
        "mtn=maintenant marant=marrant"
    ),
    "it": (
        "qlcs=qualcosa qlcosa=qualcosa qcs=qualcosa qualkosa=qualcosa xke=perché xkè=perché "
        "xké=perché xche=perché xchè=perché xché=perché perke=perché perkè=perché pk=perché "
        "grz=grazie grzie=grazie ciaoo=ciao ke=che kosa=cosa qst=questo qsto=questo "
        "qsta=questa trp=troppo anke=anche"
    ),
    "pt": (
        "oq=o_que oque=o_que qq=qualquer pq=por_que vc=você vcs=vocês mto=muito mta=muita "
        "mt=muito tbm=também hj=hoje blz=beleza vlw=valeu obg=obrigado obgd=obrigado "
        "brigado=obrigado brigada=obrigada qro=quero qria=queria kero=quero qlqr=qualquer "
        "qualker=qualquer qdo=quando qto=quanto qnto=quanto msm=mesmo naum=não ñ=não oii=oi "
        "oie=oi olaa=olá flw=tchau"
    ),
    "ro": ("ctv=ceva vr=vreau vreu=vreau plc=place msi=mersi mersii=mersi ptr=pentru nush=nu_știu"),
    "ru": (
        "че=что чё=что чо=что шо=что чето=что-то чёто=что-то чета=что-то чёта=что-то "
        "чот=что-то чтонибудь=что-нибудь чтонить=что-нибудь чонить=что-нибудь "
        "ченить=что-нибудь чёнить=что-нибудь скока=сколько скоко=сколько пасиб=спасибо "
        "пасибо=спасибо пасибки=спасибо спасиб=спасибо спсб=спасибо щас=сейчас ща=сейчас "
        "счас=сейчас седня=сегодня сёдня=сегодня седни=сегодня ваще=вообще вобще=вообще "
        "именна=именно хачу=хочу ниче=ничего ничё=ничего чтоб=чтобы нахера=зачем нахрена=зачем "
        "нахуя=зачем нафига=зачем прив=привет превет=привет приветик=привет приветики=привет"
    ),
    "uk": (
        "шо=що чо=чому шось=щось чось=щось шоб=щоб скіки=скільки скіко=скільки нашо=навіщо "
        "нащо=навіщо привітик=привіт привітики=привіт дяки=дякую всьо=все зара=зараз щас=зараз "
        "подивитись=подивитися дивитись=дивитися нафіга=навіщо нахіба=навіщо"
    ),
    "hi": (
        "nhi=nahi kr=kar krna=karna krdo=kar_do mujhko=mujhe mje=mujhe mjhe=mujhe muje=mujhe "
        "koii=koi kch=kuch kuchh=kuch thk=theek thik=theek accha=acha acchi=achi acche=ache "
        "achha=acha phle=pehle dkh=dekh dekhli=dekh_li bht=bahut bhut=bahut bohot=bahut "
        "bohat=bahut"
    ),
}
# These are words, or signs, in other languages, too: only the rest of a text tells them.
MISTAKABLE: Final[Mapping[str, str]] = {
    "de": ("grad=gerade kb=kein_bock leb=lebe net=nicht ned=nicht n=ein nem=einem wat=was dat=das"),
    "es": "q=que k=que d=de x=por pa=para ps=pues",
    "fr": "c=c'est nn=non q=que d=de ds=dans pr=pour tt=tout k=que",
    "it": "nn=non x=per k=che d=di c=c'è tt=tutto",
    "pt": "n=não q=que d=de eh=é p=para mt=muito",
    "ro": "cv=ceva dc=de_ce pt=pentru ms=mersi d=de bn=bine k=ca",
    "en": "y=why",
    "hi": "h=hai hy=hai nai=nahi ni=nahi ny=nahi",
}
