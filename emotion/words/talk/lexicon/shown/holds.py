"""How it is asked what a film holds: violence, blood, jump scares, sex, a dog and its fate."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Asked, Content, Fact

_HELD: Final = (Content.VIOLENCE, Content.GORE, Content.FRIGHTS, Content.SEX)


def _holds(frame: str, held: tuple[str, str, str, str], fate: str) -> Mapping[Asked, str]:
    """The questions of one language.

    Args:
        frame: how it asks whether there is something; `%s` is its place.
        held: violence, blood, jump scares and sex.
        fate: how it asks what becomes of an animal.
    """
    asked = {what: frame.replace("%s", words) for what, words in zip(_HELD, held, strict=True)}
    return MappingProxyType({**asked, Fact.FATE: fate})


_ANIMAL: Final = r"(?:dog|cat|horse|puppy|pet|animal)s?"
ENGLISH: Final = _holds(
    r"(?:(?:is|are) there|does {it} (?:have|contain|show)|{it} has|any)"
    r"(?: (?:any|an?|much|many|some|lots of|a lot of|too much|explicit|graphic))*"
    r" (?:%s)(?: (?:scenes?|content))?(?: in {it})?|"
    r"how (?:much|many) (?:%s) (?:is|are) (?:there|in {it})(?: in {it})?",
    (
        r"violence|violent",
        r"gore|blood|guts|gory",
        r"jump ?scares?",
        r"nudity|sex|sexual|nude|naked people",
    ),
    rf"(?:does|do|will|did) (?:the|a|any|some) {_ANIMAL} (?:die|survive|live|make it|suffer|"
    r"get (?:hurt|killed|eaten))(?: in {it}| (?:at|in) the end)?|"
    rf"(?:is|are) (?:the|a|any) {_ANIMAL} (?:(?:being )?(?:killed|hurt|harmed)|ok|okay|alright|"
    r"safe)(?: in {it}| (?:at|in) the end)?|"
    rf"(?:is there |are there )?any (?:dead|dying) {_ANIMAL}(?: in {{it}})?|"
    r"(?:is there |are there )?any animal (?:deaths?|cruelty|abuse)(?: in {it})?",
)
GERMAN: Final = _holds(
    r"(?:gibt es|gibts|hat {it}|kommt|kommen|sind|ist)(?: (?:da|darin|drin|in dem film))*"
    r"(?: (?:viel|viele|da|eine|irgendwelche))* (?:%s)(?: (?:drin|darin|vor|da|dabei))*",
    (
        r"gewalt|gewaltszenen",
        r"blut",
        r"jump ?scares?|schreckmomente|schockmomente",
        r"sex|sexszenen|nacktszenen|nacktheit",
    ),
    r"(?:stirbt|überlebt) (?:der|ein|da ein) (?:hund|kater|tier)(?: (?:am ende|darin|drin))*|"
    r"(?:stirbt|überlebt) (?:die|eine|das|ein) (?:katze|pferd|tier)(?: (?:am ende|darin|drin))*|"
    r"sterben (?:da |darin )?tiere(?: (?:darin|drin))?",
)
SPANISH: Final = _holds(
    r"(?:hay|tiene|salen?)(?: (?:mucha|muchos|muchas|algo de|alguna))? (?:%s)(?: en {it})?",
    (r"violencia", r"sangre", r"sustos|sobresaltos", r"sexo|desnudos|escenas? de sexo"),
    r"(?:se )?(?:muere|sobrevive) (?:el|un|algún|la|una) (?:perro|gato|caballo|animal|perra|gata)"
    r"(?: al final)?|(?:se )?mueren animales",
)
PORTUGUESE: Final = _holds(
    r"(?:tem|há)(?: (?:muita|muito|muitos|alguma))? (?:%s)(?: n(?:ele|esse filme))?",
    (r"violência", r"sangue", r"sustos", r"sexo|nudez|cenas? de sexo"),
    r"(?:o|um|algum) (?:cachorro|cão|gato|cavalo|animal) (?:morre|sobrevive)(?: no (?:fim|final))?|"
    r"morre (?:o|um|algum) (?:cachorro|cão|gato|cavalo|animal)",
)
FRENCH: Final = _holds(
    r"(?:est ce quil y a|il y a|y a t il|y a|ya)(?: (?:beaucoup|pas mal))?(?: (?:de|du|des|de la))?"
    r" ?(?:%s)(?: dedans)?",
    (
        r"violence",
        r"sang",
        r"sursauts|jump ?scares?|screamers?",
        r"sexe|nudité|scènes? de (?:sexe|nu)",
    ),
    r"(?:est ce que )?(?:le|un|la) (?:chien|chat|cheval|chienne) (?:meurt|survit)(?: à la fin)?|"
    r"(?:est ce que )?des animaux meurent",
)
ITALIAN: Final = _holds(
    r"(?:cè|ci sono|ha)(?: (?:molta|molto|molte|tanta|tanto))? (?:%s)",
    (r"violenza", r"sangue", r"jump ?scares?|spaventi", r"sesso|nudità|scene di sesso"),
    r"(?:muore|sopravvive) (?:il|un|qualche) (?:cane|gatto|cavallo|animale)(?: alla fine)?|"
    r"(?:il|un) (?:cane|gatto|cavallo) (?:muore|sopravvive)",
)
ROMANIAN: Final = _holds(
    r"(?:e|este|sunt|are)(?: (?:multă|mult|multe))? (?:%s)(?: în {it}| în el)?",
    (r"violență", r"sânge", r"sperieturi", r"sex|nuditate|scene de sex"),
    r"(?:moare|supraviețuiește) (?:câinele|pisica|calul|vreun animal)(?: la final)?|"
    r"câinele (?:moare|supraviețuiește)",
)
RUSSIAN: Final = _holds(
    r"(?:там |в н[её]м )?(?:есть|много)(?: (?:там|ли))?(?: много)? (?:%s)(?: там)?",
    (
        r"насили[ея]|жестокост[ьи]",
        r"кров[ьи]",
        r"скримеры|скримеров",
        r"секс|секса|постельные сцены|постельных сцен|эротика",
    ),
    r"(?:собак[аи]|кошка|кот|п[её]с|лошадь|животные)(?: там)? (?:умр[её]т|умирает|умирают|"
    r"погибает|погибн[её]т|выживает|выживет)(?: в конце)?|"
    r"(?:умр[её]т|умирает|погибает|выживет) ли (?:собака|кошка|кот|п[её]с)",
)
UKRAINIAN: Final = _holds(
    r"(?:там |[ву] ньому )?(?:є|багато)(?: (?:там|чи))?(?: багато)? (?:%s)(?: там)?",
    (
        r"насильство|насильства|жорстокість",
        r"кров|крові",
        r"скримери|скримерів",
        r"секс|сексу|постільні сцени|постільних сцен|еротика",
    ),
    r"(?:собака|кішка|кіт|пес|кінь|тварини)(?: там)? (?:помре|помирає|вмирає|гине|загине|"
    r"виживе|виживає|помирають)(?: [ву] кінці)?",
)
CHINESE: Final[Mapping[Asked, str]] = MappingProxyType(
    {
        Content.VIOLENCE: r"{it}?(?:很)?暴力吗|(?:里面)?有暴力(?:镜头|场面)?吗",
        Content.GORE: r"{it}?(?:很)?血腥吗|(?:里面)?有血腥(?:镜头|场面)?吗",
        Content.SEX: r"(?:里面)?有(?:床戏|裸露镜头|色情内容)吗",
        Fact.FATE: r"(?:那?只?)?(?:小?狗|猫)(?:最后)?(?:会)?死(?:了|掉)?吗",
    }
)
