"""What may stand around an act on the film that shows, in other languages than English.

"Je prends", "ho visto" and "pedí" tell of a film only where nothing else is told: "je prends des
antidépresseurs" takes no film. In the form that `bare_form` leaves.
"""

from __future__ import annotations

from typing import Final

from emotion.words.talk.lexicon.answers import BESIDE, YES
from emotion.words.texts.lists import word_set

THE_FILM: Final = (
    r"(?<!\w)(?:(?:der|den|dieser|diesen) (?:film|streifen)|(?:la|esta|esa) (?:peli|pelicula)|"
    r"(?:le|ce) film|(?:il|questo|quel|sto) film|(?:o|esse|este|nesse|desse) filme|filmul|"
    r"(?:этот|этого|цей|цього)? ?(?:фильм|фільм)|(?:यह|ये|इस) फिल्म)(?!\w)|这部|这个?(?:电影|片)"
)
"""Says of the film what is said, whatever else is told."""

_CINEMA: Final = (
    r"im kino|en el cine|au cine(?:ma)?|al cinema|no cinema|la cinema|в кино|[ву] кіно|"
    r"(?!letzt|derniere|ultim|последн|останн)\w+ (?:mal|veces|fois|volte|vezes|раза?|рази|разів)|"
    r"de (?:\w+ )?ori|per niente|"
    r"para nada|"
    r"esta noche|ce soir|hier soir|questa sera|ieri sera|essa noite|de noite|a noite|du tout"
)
_WITH_KIN: Final = (
    r"mit (?:mein\w*|unser\w*|de[rmn]) (?:frau|mann|freund\w*|mutter|mama|vater|papa|schwester|"
    r"bruder|kinder\w*|tochter|sohn|oma|opa|familie)|"
    r"con (?:(?:mi|mis|el|la|los|nuestros?) )?(?:novi[oa]|muj?er|espos[oa]|marido|madre|mama|padre|"
    r"papa|herman[oa]s?|hij[oa]s?|ninos|amig[oa]s?|familia|abuel[oa])|"
    r"avec (?:ma|mon|mes|la|les|des) (?:femme|mari|copine?|ami\w*|mere|pere|soeur|sœur|frere|fille|"
    r"fils|enfants|famille|potes?|grand ?mere)|"
    r"con (?:(?:mia|mio|la|il|i|le|mie[i]?) )?(?:(?:mia|mio|miei) )?(?:moglie|marito|ragazz[oa]|"
    r"madre|mamma|padre|papa|sorella|fratello|figli[oa]?|amic\w+|famiglia)|"
    r"com (?:(?:minha|meu|meus|minhas|a|o|os) )*(?:mulher|esposa|marido|namorad[oa]|mae|pai|irma|"
    r"irmao|filh[oa]s?|amig[oa]s?|familia|galera)|"
    r"cu (?:(?:sora|fratele|sotia|sotul|mama|tata|prietenul|prietena|fiul|fiica|copiii|prietenii|"
    r"familia) ?(?:mea|meu|mei)?)|"
    r"(?:с|со) (?:(?:мо\w+|сво\w+) )?(?:мужем|женой|другом|друзьями|подруг\w+|парнем|девушкой|"
    r"мамой|папой|"
    r"сестрой|братом|детьми|сыном|дочкой|дочерью|семь[её]й|бабушкой)|"
    r"(?:з|із|зі) (?:(?:мо\w+|сво\w+) )?(?:чоловіком|дружиною|друзями|другом|подруг\w+|хлопцем|"
    r"дівчиною|мамою|татом|сестрою|братом|дітьми|сином|донькою|сімєю|родиною|бабусею)|"
    r"(?:(?:मेरी|मेरे|अपनी|अपने) )?(?:पति|पत्नी|बहन|भाई|दोस्त|दोस्तों|माँ|मां|पापा|बच्चों|"
    r"परिवार) के साथ"
)
_CHINESE: Final = (
    r"(?:跟|和|陪)(?:我的?)?(?:老公|老婆|男?女?朋友|妈妈?|爸爸?|姐姐?|妹妹?|哥哥?|弟弟?|同学|室友|孩子|家人)们?|"
    r"一起|在?电影院|昨天|昨晚|今天|今晚|以前|小时候|去年|上周|早就|已经|我们?|这部|这个|它|片子|电影|"
    r"(?:很多|好多|好几|无数|几百|一百|两|三)(?:遍|次)|真的|谢谢|都|也|就|太|了|吧|啊|呀|呢|的|嗯|哦|好|行|"
    r"那|要|看|说"
)
PHRASES: Final = rf"(?<!\S)(?:{_CINEMA}|{_WITH_KIN})(?!\S)|{_CHINESE}"
"""Where, how often and with whom it was or will be watched: these tell nothing else."""

NOTHING_ELSE: Final = BESIDE - YES | word_set(
    "ja jo klar gerne oui ouais vale venga claro certo si sim da да ага ладно ок окей так гаразд "
    # Who, and this one.
    "ich wir den ihn das dieser diesen hab habe haben film heute abend gestern neulich schon "
    "bereits ja auch mal halt doch leider jetzt dann echt wirklich total so sehr mir uns "
    "yo nosotros esa esta ese este ya hoy ayer anoche ahora entonces mucho la me nos "
    "je on nous il le ce celui ci la ca deja hier demain maintenant alors donc vraiment trop "
    "pas tellement beaucoup moi merci et bah ben hein mince "
    "io noi questo quello lo gia ieri oggi stasera domani adesso subito tanto grazie molto mi "
    "eu nos a gente esse este isso ja hoje ontem agora entao mesmo muito obrigado obrigada nao "
    "eu noi pe asta acesta el deja ieri azi diseara acum atunci mai tare mult mersi multumesc "
    "я мы это этот его уже вчера сегодня вечером сейчас недавно тоже все всё это такое что то "
    "как очень блин спасибо ну вот в детстве давно "
    "я ми це цей його вже вчора сьогодні ввечері зараз недавно теж усе таке щось якось дуже "
    "дякую ну ось давно "
    "मैं हम मैंने हमने यह ये इसे वाली पहले ही भी तो आज रात कल है हैं हूँ हूं मुझे हमें यार"
)
"""Words that may stand beside an act, and tell nothing else."""
