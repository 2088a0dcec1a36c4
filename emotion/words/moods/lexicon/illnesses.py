"""Grave illness of somebody close, in the languages we know. Patterns are as in moods.py."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Emotion
from emotion.words.moods.lexicon.losses import LOVED
from emotion.words.moods.lexicon.sayings import Cue, Weights

WORRIED: Final[Weights] = {Emotion.SAD: 0.6, Emotion.FEAR: 0.3, Emotion.NEUTRAL: 0.1}

_ENGLISH: Final = (
    rf"(?:my|our) (?:\w+ )?{LOVED}(?: just| now| recently)* (?:(?:has|have|got|is fighting|"
    r"is battling|(?:was|is|got|been|has been) diagnosed with)(?: \w+){0,2}? (?:cancer(?! free)|"
    r"leuk[ae]+mia|an? (?:brain )?tumou?r|dementia|alzheimers?|parkinsons?)|"
    r"(?:had|has had|suffered) (?:an?|another) (?:stroke|heart attack)|"
    r"is (?:in (?:the )?(?:icu|hospice|intensive care)|in a coma|terminally ill|"
    r"(?:very|seriously|gravely|really) (?:ill|sick)|"
    r"in (?:the )?hospital(?!.{0,40}\b(?:baby|birth|born|labou?r|works?|working)\b)))"
)
_ROMANCE: Final = (
    r"mi \w+ (?:tiene|le ha dado|tuvo) (?:un )?(?:c[aá]ncer|tumor|leucemia|alzheimer|demencia|"
    r"infarto|ictus)|"
    r"(?:meu|minha) \w+ (?:tem|est[aá] com|teve) (?:um )?(?:c[aâ]ncer|cancro|tumor|leucemia|"
    r"alzheimer|avc|infarto)|"
    r"(?:mon|ma) \w+ (?:a|a eu|a fait) (?:un |une )?(?:cancer|tumeur|leuc[eé]mie|alzheimer|avc|"
    r"infarctus)|"
    r"(?:mi[oa] \w+|mamma|pap[aà]|nonn[oa]) ha (?:avuto )?(?:un |il |l)?(?:cancro|"
    r"tumore|leucemia|alzheimer|infarto|ictus)|"
    r"(?:mama|tata|mami|tati|bunic\w+|"
    r"(?:so[tț]i?[aei]|sora|fiica|prietena) mea|(?:so[tț]ul|fratele|fiul|prietenul) meu) are "
    r"(?:un |o )?(?:cancer|tumoare|leucemie)"
)
_OTHERS: Final = (
    r"meine? \w+ (?:hat|hatte) (?:\w+ ){0,2}?(?:\w*krebs|(?:hirn)?tumor|leuk[aä]mie|alzheimer|"
    r"demenz|schlaganfall|herzinfarkt)|"
    r"у (?:мо\w+ )?(?:мамы|папы|отца|матери|бабушки|дедушки|сестры|брата|мужа|жены|сына|дочери|"
    r"дочки|друга|подруги|мами|тата|батька|матері|бабусі|дідуся|сестри|чоловіка|дружини|сина|"
    r"доньки|подруги) (?:рак|опухоль|инсульт|инфаркт|лейкоз|пухлина|інсульт|інфаркт|лейкемія)|"
    r"(?:मा[ँं]|पापा|पिता\w*|दादी|दादा|नानी|नाना|भाई|बहन) को कैंसर|"
    r"(?:maa?|papa|dadi|dada|nani|nana|bhai|behen) ko (?:cancer|kainsar)|"
    r"(?:妈妈?|爸爸?|爷爷|奶奶|外婆|外公|老公|老婆|姐姐|哥哥|弟弟|妹妹)(?:得了?|患了?|"
    r"确诊了?)(?:\w{0,2}癌症?|肿瘤|白血病)"
)

ILLNESSES: Final[tuple[tuple[Cue, str], ...]] = (
    (Cue(WORRIED, share=0.7, confidence=0.85), f"{_ENGLISH}|{_ROMANCE}|{_OTHERS}"),
)
