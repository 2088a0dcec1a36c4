"""The plainest wishes in Chinese and Hindi: a kind of film, a feeling, a short one.

Regular expressions; those of Hindi for single words, without nuktas.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Genre
from emotion.words.texts.lists import word_set
from emotion.words.wishes.abroad.lexicon.contents import DARK, FRIGHTS, HARMED_ANIMALS, SEX
from emotion.words.wishes.abroad.lexicon.others import (
    BLOODY,
    CALM,
    EXCITING,
    FUNNY,
    LIGHT,
    ROMANTIC,
    SAD,
    SCARY,
    VIOLENT,
)
from emotion.words.wishes.english.lexicon.grammar import ENTRIES
from emotion.words.wishes.english.lexicon.measures import (
    NEWER,
    NOT_LONG,
    OLD_YEARS,
    OLDER,
    RECENT_YEARS,
    SHORT_MINUTES,
    SHORTER,
)
from emotion.words.wishes.terms import Term, genre

_SHORT: Final = Term(max_minutes=SHORT_MINUTES)
_NEW: Final = Term(newest=RECENT_YEARS)
_OLD: Final = Term(oldest=OLD_YEARS)

_COLOURLESS: Final = ENTRIES["black and white"].term or Term()
_CHINESE_LANDS: Final = {
    "印度": "IN",
    "韩国": "KR",
    "日本": "JP",
    "法国": "FR",
    "美国": "US",
    "英国": "GB",
    "意大利": "IT",
    "国产": "CN",
    "香港": "HK",
}
# These ask by themselves.
CHINESE_KINDS: Final[Mapping[str, Term]] = {
    r"(?:爱情|浪漫)喜剧片?": Term(genres=frozenset({Genre.COMEDY, Genre.ROMANCE}), every=True),
    r"喜剧片?|搞笑片": genre(Genre.COMEDY),
    r"恐怖片|鬼片": genre(Genre.HORROR),
    r"爱情片|浪漫片": genre(Genre.ROMANCE),
    r"动作片": genre(Genre.ACTION),
    r"科幻片?": genre(Genre.SCIENCE_FICTION),
    r"动画片?|动漫": genre(Genre.ANIMATION),
    r"纪录片": genre(Genre.DOCUMENTARY),
    r"战争片": genre(Genre.WAR),
    r"悬疑片?": genre(Genre.MYSTERY),
    r"惊悚片": genre(Genre.THRILLER),
    r"犯罪片|警匪片": genre(Genre.CRIME),
    r"歌舞片|音乐剧": genre(Genre.MUSICAL),
    r"奇幻片": genre(Genre.FANTASY),
    r"儿童片|家庭片|合家欢": genre(Genre.FAMILY),
    r"短(?:一)?点(?:儿)?": SHORTER,
    r"(?:别|不要|不)太长(?:了)?": NOT_LONG,
    r"太长": NOT_LONG,
    r"新(?:一)?点(?:儿)?": NEWER,
    r"老(?:一)?点(?:儿)?": OLDER,
    r"老片|老电影": _OLD,
    r"(?:搞笑|好笑|有趣)的|(?:想(?:要)?|让我|逗我)笑(?:一?[笑下])?": FUNNY,
    r"轻松的": LIGHT,
    r"(?:温馨|治愈|暖心)的": CALM,
    r"刺激的": EXCITING,
    r"浪漫的": ROMANTIC,
    r"黑白(?:的|片|电影)": _COLOURLESS,
    **{
        rf"{name}(?:的|片|电影)": Term(countries=frozenset({land}))
        for name, land in _CHINESE_LANDS.items()
    },
}
# And these where something asks or a film is named: "恐怖" alone is a mood.
CHINESE_FEELINGS: Final[Mapping[str, Term]] = {
    r"搞笑|好笑": FUNNY,
    r"恐怖|吓人": SCARY,
    r"爱情|情侣|秀恩爱": genre(Genre.ROMANCE),
    r"浪漫": ROMANTIC,
    r"动作": genre(Genre.ACTION),
    r"轻松": LIGHT,
    r"治愈|温馨|安静": CALM,
    r"刺激": EXCITING,
    r"悲伤|伤感|感人|催泪": SAD,
    r"暴力": VIOLENT,
    r"血腥": BLOODY,
    r"床戏|色情|裸露(?:镜头)?|性爱(?:镜头)?": SEX,
    r"突然(?:的)?(?:惊吓|吓人)|jump ?scare": FRIGHTS,
    r"黑暗|压抑|沉重": DARK,
    r"(?:小?狗|猫|动物)(?:会)?死(?:掉|亡|去)?|虐待?动物|动物受伤": HARMED_ANIMALS,
    r"短": _SHORT,
    r"新": _NEW,
    r"老": _OLD,
}
CHINESE_ASKING: Final = (
    r"(?:我们?|今晚|今天|现在|就|只)*(?:想要?看?|要看?|看|给我(?:来|看|推荐)?|来|推荐|有没有)"
    r"(?:一)?(?:点儿?|部|个|些|场)?"
)
CHINESE_REFUSING: Final = (
    r"(?:我)?(?:不想看|不要看?|不看|别看?|不喜欢看?|讨厌|除了|不要有|没有|不带)(?:太)?"
)
CHINESE_FILM: Final = r"(?:的)?(?:电影|片子|影片|片)"
CHINESE_AFTER: Final = r"的?(?:看看?|吧|吗|了|呢|都行|也行|就行)*"

HINDI_KINDS: Final[Mapping[str, Term]] = {
    r"कॉमेडी|हास्य": genre(Genre.COMEDY),
    r"हॉरर": genre(Genre.HORROR),
    r"रोमांस": genre(Genre.ROMANCE),
    r"एक्शन": genre(Genre.ACTION),
    r"हंसना|हँसना|हंसाओ|हँसाओ": FUNNY,
    r"थ्रिलर": genre(Genre.THRILLER),
    r"कार्टून|एनिमेशन": genre(Genre.ANIMATION),
}
# "मजेदार" may be a day.
HINDI_FEELINGS: Final[Mapping[str, Term]] = {
    r"डरावनी|भूतिया": genre(Genre.HORROR),
    r"रोमांटिक": genre(Genre.ROMANCE),
    r"मजेदार": FUNNY,
    r"हल्का|हल्की|हलका|हलकी|हल्का-फुल्का": LIGHT,
    r"भारतीय|हिंदुस्तानी": Term(countries=frozenset({"IN"})),
    r"कोरियाई|कोरियन": Term(countries=frozenset({"KR"})),
    r"जापानी": Term(countries=frozenset({"JP"})),
    r"अमेरिकी|अमेरिकन": Term(countries=frozenset({"US"})),
    r"हिंसा|हिंसक|मारधाड़|मारपीट": VIOLENT,
    r"खून|खूनखराबा|खूनी": BLOODY,
    r"अश्लील|अश्लीलता|सेक्स": SEX,
    r"छोटी": _SHORT,
    r"पुरानी": _OLD,
    r"नयी|नई": _NEW,
}
HINDI_ASKING: Final = word_set(
    "फिल्म फिल्में मूवी पिक्चर देखनी देखना दिखाओ दिखाइए दिखा चाहिए बताओ बताइए सुझाओ"
)
HINDI_BESIDE: Final = word_set(
    "मुझे हमें मैं हम कोई एक कुछ और है हैं चाहता चाहती हूँ हूं दो आज अभी रात के लिए की का अच्छी सी वाली "
    "वाला बस थोडा थोडी जरा भाई यार प्लीज कृपया पसंद"
)
HINDI_SOMETHING: Final = word_set("कुछ कोई")
HINDI_REFUSING: Final = word_set("नहीं बिना मत")
