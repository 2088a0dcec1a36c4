"""Small talk, word for word: hello, thanks, never mind, what can you do, show me a film."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Talk
from emotion.words.talk.lexicon import talk_abroad
from emotion.words.talk.lexicon.commands import COMMANDS
from emotion.words.talk.lexicon.going_back import GOING_BACK
from emotion.words.talk.lexicon.partings import PARTING, THANKING
from emotion.words.talk.lexicon.seen import SEEN
from emotion.words.texts.lists import any_of

# Regular expressions in the form that `cue_form` leaves. Of several in one message the first
# counts: "hi, what can you do?" asks, "ok thanks, goodnight" says goodbye.
SMALL_TALK: Final[Mapping[Talk, str]] = {
    **COMMANDS,
    **GOING_BACK,
    Talk.WHY: (
        r"(?:but )?(?:why|how come)(?: (?:(?:do|did) you (?:suggest|recommend|show|pick|choose)(?: "
        r"me)?|exactly))?(?: (?:this|that|it)(?: (?:one|film|movie))?)?|what makes you (?:suggest|"
        r"recommend|think of) (?:this|that|it)(?: one)?|(?:y )?por que(?: (?:esta|este|ese|esa|"
        r"esse|isso))?(?: (?:pelicula|peli|filme))?|pourquoi(?: (?:celui la|celui ci|ce film|ca))?|"
        r"(?:warum|wieso)(?: (?:gerade |ausgerechnet )?(?:der|den|das|dieser|diesen)(?: film)?)?|"
        r"(?:ma )?perche(?: (?:proprio )?(?:questo|quello))?(?: (?:qui|film))?|"
        r"что именно (?:этот|это)|почему(?: (?:этот|это|именно этот))?(?: фильм)?|"
        r"чому(?: (?:саме )?(?:цей|це))?(?: фільм)?|"
        r"(?:dar |si )?de ce(?: (?:tocmai|chiar))?(?: (?:acesta|asta|(?:acest|filmul) "
        r"(?:film|acesta|asta)))?|"
        r"为什么(?:是)?(?:这个|这部)?|"
        r"为什么(?:推荐|选)了?(?:这个|这部)(?:电影)?|"
        r"(?:(?:यही|यह|ये) (?:(?:फ\u093c?|\u095e)िल्म )?(?:ही )?)?क्यों"
    ),
    Talk.AGAIN: (
        r"(?:lets )?(?:start|begin|try) (?:over|again|anew|afresh|from (?:scratch|the (?:start|"
        r"beginning)))|again|reset|restart|from (?:scratch|the (?:start|beginning))|(?:forget|"
        r"scratch) (?:that|all that|it all)|"
        r"(?:(?:i want|give me|show me|lets (?:try|do)|now|how about) )?"
        r"(?:something )?(?:completely|totally|entirely) different|"
        r"(?:empezar |empecemos )?de nuevo|"
        r"(?:comecar )?de novo|"
        r"otra vez|(?:on )?recommen(?:ce|cer|cons)|a zero|(?:fang )?(?:noch ?mal )?von vorne?(?: an"
        r"(?:fangen)?)?|neu anfangen|"
        r"(?:nochmal|noch mal)|"
        r"(?:ricomincia(?:mo)? )?(?:da capo|daccapo|da zero|dall ?inizio)|ricomincia(?:mo)?|"
        r"recomecar|спочатку|"
        r"(?:hai )?(?:ia o |(?:s )?o luam )?de la (?:capat|inceput|zero)|din nou|重新开始|重来|"
        r"(?:давай )?(?:начн[её]м )?(?:заново|сначала)|почнімо (?:спочатку|заново)|从头再?来|"
        r"(?:फिर से|नए सिरे से|दोबारा) शुरू(?: (?:करो|करें|करते हैं))?|नए सिरे से"
    ),
    Talk.HELP: (
        r"(?:please )?help(?: me)?(?: out)?|menu|commands?|instructions|"
        r"(?:so )?what (?:can|do|could|are|else can) (?:you|u|this bot|it|this)"
        r"(?: (?:do|able to do|capable of|offer|for|about|know))?(?: exactly| for me)?|"
        r"what (?:can|should|do|could) i (?:do|say|ask|type|write|send)(?: you| to you)?(?: "
        r"here| now)?|"
        r"(?:who|what) (?:are|r) (?:you|u)|who (?:made|built|created|wrote|runs) (?:you|u|this|it)"
        r"(?: bot)?|(?:are|r) (?:you|u) (?:really )?(?:an? )?(?:real )?(?:human|bot|robot|real|ai|"
        r"person|machine|chatbot|chatgpt|gpt)(?: person)?|am i (?:talking|speaking|chatting) "
        r"(?:to|with) an? (?:real )?(?:human|bot|robot|ai|person|machine)|"
        r"whats? (?:is )?this(?: bot)?(?: for| about)?|whats your name|what is your name|"
        r"how (?:does|do|can|should|would|is) (?:this|it|you|u|i|one|the "
        r"bot|this bot|"
        r"this thing)(?: supposed to)? (?:work|use|start|begin|function)(?: with)?"
        r"(?: (?:you|u|this|it|this bot|the bot|here|exactly))?|explain yourself|"
        r"ayuda|que puedes hacer|como funciona(?: esto)?|aide|comment ca marche|hilfe|was "
        r"kannst du"
        r"(?: alles)?|wie funktioniert (?:das|es)|ajuda|aiuto|come funziona|"
        r"помощь|помоги|что ты (?:умеешь|можешь)(?: делать)?|как это работает|допоможи|ajutor"
    ),
    Talk.NEVER_MIND: (
        r"never ?mind(?: then)?|nvm|forget (?:it|about it)|leave it|no (?:thanks|thank (?:you|u))|"
        r"(?:i )?changed my mind|not (?:now|tonight|today)|maybe (?:later|another time|tomorrow)|"
        r"leave me (?:alone|be)|let me be|go away|i (?:dont|do not) (?:want|need|feel like)"
        r"(?: to (?:watch|see)| watching)? (?:an?|any|another) (?:films?|movies?)|"
        r"(?:im |i am )?not in the mood for (?:an?|any|another)? ?(?:films?|movies?)|"
        r"cancel|vergiss es|lass mal|schon gut|laisse (?:tomber|beton)|olvidalo|dejalo|no importa|"
        r"lascia (?:stare|perdere)|fa niente|non importa|deixa (?:pra la|para la)|esquece|nao "
        r"importa|las(?:a|o)(?: balta)?|nu conteaza|неважно|забудь|забей|не надо|не треба|"
        r"nein danke|non merci|no gracias|no grazie|nao obrigad[oa]|nu (?:mersi|multumesc)|"
        r"нет спасибо|ні дякую|नहीं (?:धन्यवाद|शुक्रिया)|不用了?|"
        r"неважливо|रहने दो|रहने दीजिए|छोड़ो|छोड़िए|算了|没事了|"
        rf"{any_of(talk_abroad.LEAVE_ALONE)}"
    ),
    Talk.GOODBYE: (
        r"(?:good ?)?bye(?: ?bye)?|good ?night|nighty? ?night|gn|see (?:you|ya|u)|cya|cu|"
        r"ciao ciao|"
        r"see (?:you|ya|u) (?:later|soon|tomorrow|around)|farewell|take care|talk (?:to you "
        r")?(?:later|soon)|"
        r"ttyl|later|have a (?:good|nice|great|lovely) (?:one|day|night|evening|weekend)|"
        r"adios|hasta (?:luego|manana|pronto|la vista)|"
        r"buenas noches|au revoir|bonne nuit|a bientot|tsch[uü]ss|tschues|auf wiedersehen|"
        r"bis (?:bald|morgen|dann)|tchau|adeus|boa noite|ate logo|arrivederci|buonanotte|"
        r"пока|до свидания|до побачення|la revedere|noapte buna|再见|再見|晚安|"
        rf"{any_of(PARTING)}"
    ),
    Talk.THANKS: (
        rf"{any_of(THANKING)}|"
        r"(?:many |ok |million )?(?:thanks|thank (?:you|u|ya)|thankyou|thx|tysm|tyvm|ty|"
        r"tnx|cheers)"
        r"(?: (?:a lot|a million|so much|very much|a bunch|again|anyway))?|appreciate (?:it|"
        r"that)|"
        r"much appreciated|(?:muchas |mil )?gracias|merci(?: beaucoup| bien)?|danke(?: schon|"
        r" dir| sehr)?|"
        r"vielen dank|(?:muito )?obrigad[oa]|valeu|grazie(?: mille)?|(?:большое )?спасибо(?: "
        r"большое)?|"
        r"спс|благодарю|mul[tț]umesc|mersi|谢谢|謝謝|धन्यवाद|शुक्रिया|shukriya|dhanyavaad"
    ),
    Talk.GREETING: (
        r"(?:hey|hi|hello|helo|hallo|hullo|heya|hiya|yo|howdy|sup|greetings|hola|ola|oi|ciao|"
        r"salut|"
        r"coucou|bonjour|bonsoir|servus|moin|gr[uü]ss gott|namaste|salam|ahoj|hej|merhaba|"
        r"buna(?: ziua|"
        r" seara)?|привет|здравствуй(?:те)?|привіт|добрый (?:день|вечер)|доброе утро|добрий "
        r"(?:день|вечір)|"
        r"नमस्ते|हाय|हेलो|हैलो|你好|在吗|在不在|哈喽|嗨|您好|こんにちは|안녕(?:하세요)?|مرحبا)|"
        r"(?:good )?(?:morning|evening|afternoon)|good day|"
        r"g(?:uten|ute) (?:tag|abend|morgen)|buen(?:os|as) (?:dias|tardes)|bom dia|boa tarde|"
        r"buongiorno|buonasera|whats? ?up|wassup|how (?:are|r) (?:you|u|ya)(?: doing| "
        r"today)?|hows it going|"
        r"nice to meet (?:you|u)|long time no see|como estas|que tal|ca va|comment ca va|wie "
        r"gehts(?: dir)?|"
        r"как дела|come stai|tudo bem|are you (?:there|here)|anyone there|"
        r"(?:its )?me again|im back(?: again)?|here i am(?: again)?"
    ),
}
# "Show me a film then", once "a good film for tonight" is made "film"; who has seen one wants
# another.
ANY_FILM: Final = (
    r"(?:(?:can|could|would|will) (?:you|u) |i (?:just )?(?:want|need|would like)|id (?:like|"
    r"love)|let me|i wanna|lets)? ?(?:to )?(?:please )?(?:just )?(?:recommend|suggest|show|give|"
    r"find|get|send|pick|bring|watch|see|have|need|want|tell)?(?: (?:me|us))?(?: to)?"
    r"(?: (?:watch|see))? ?(?:a|an|the|any|some|one|another|other|more|next|new)?(?: more| other)?"
    r"(?: good| nice| great)? ?(?:films?|movies?|flicks?|one|something|anything|recommendations?|"
    r"suggestions?)(?: to (?:watch|see))?|"
    r"(?:so |ok )?what(?: movie| film)? (?:should|shall|can|could|do|to) ?(?:i|we)? ?"
    r"(?:watch|see)|whats (?:good|on)(?: to watch)?|"
    r"(?:any|got any|have any|do you have any) (?:good )?(?:films?|movies?|recommendations?|"
    r"suggestions?|ideas)|"
    r"next(?: one)?|(?:one )?more(?: please)?|(?:(?:no|nah|nope) )?(?:something|anything|what) "
    r"(?:else|different|better|nicer)|a better (?:one|film|movie)|"
    r"(?:(?:give|show) (?:me|us) )?(?:another|one more)(?: one)?|"
    r"skip(?: (?:this|it|that)(?: one)?)?|no+|nah|nope|naw|"
    r"(?:no |nope )?not (?:this|that|it)(?: one| film| movie)?|"
    r"whatever(?: is fine| works)?|(?:i (?:dont|do not) (?:know|mind|care)|idk|dont care|"
    r"(?:i have )?no (?:idea|clue|preference)|(?:im )?not sure)(?: what (?:i want|to watch|im in "
    r"the mood for))?|(?:it )?doesnt matter|up to you|(?:im )?open to anything|"
    rf"movie time|{any_of(talk_abroad.ANY_FILM)}|{any_of(SEEN)}"
)
# "Hello again" greets, and starts nothing afresh.
GREETED_ANEW: Final = (
    r"((?:hello|hi|hey|hiya|morning|evening|afternoon|day|thanks|thank you|thx|bye|night|hola|"
    r"buenas|gracias|oi|ola|obrigad[oa]|valeu|hallo|danke|abend|tag|buna|seara|mersi|multumesc|"
    r"ciao|grazie|salut|bonsoir|merci|привет|здравствуй(?:те)?|спасибо|привіт|дякую)"
    r"(?: (?:there|dear|bot|you|all))?) (?:again|de nuevo|otra vez|de novo|nochmals?|noch mals?|"
    r"din nou|di nuovo|снова|опять|ещ[её] раз|знову|ще раз)"
)
