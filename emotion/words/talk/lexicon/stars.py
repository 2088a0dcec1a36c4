"""How people give a film stars in words: "4 stars", "ich gebe ihm 4 von 5", "五星"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NUMBERS: Final[Mapping[str, float]] = {
    word: number
    for number, words in enumerate(
        (
            "zero|null|cero|zéro|ноль",
            "one|ein|einen|una|un|une|uma|o|один|одна|одну|一|एक",
            "two|zwei|dos|deux|due|dois|duas|două|два|две|дві|二|两|दो",
            "three|drei|tres|trois|tre|três|trei|три|三|तीन",
            "four|vier|cuatro|quatre|quattro|quatro|patru|четыре|чотири|四|चार",
            "five|fünf|cinco|cinq|cinque|cinci|пять|п'ять|пʼять|五|पांच|पाँच",
            "six|sechs|seis|sei|șase|шесть|шість|六|छह",
            "seven|sieben|siete|sept|sette|sete|șapte|семь|сім|七|सात",
            "eight|acht|ocho|huit|otto|oito|opt|восемь|вісім|八|आठ",
            "nine|neun|nueve|neuf|nove|nouă|девять|дев'ять|九|नौ",
            "ten|zehn|diez|dix|dieci|dez|zece|десять|十|दस",
        )
    )
    for word in words.split("|")
}
STARS: Final = (
    r"stars?|sterne?n?|estrell(?:a|ita)s?|étoiles?|stell[ae]|estrelas?|stele|stea|"
    r"зв[её]зд(?:а|ы|у|очк\w+)?|зірк[аиу]|зірок|зірочк\w+|颗?星|स्टार|सितारे"
)
OUT_OF: Final = r"(?:/|out of|von|de|sobre|sur|su|din|из|із|з|में से)"
GIVING: Final = (
    r"(?:i(?:'d| would|'ll| will)? (?:give|rate) (?:it|this|that)(?: one| film| movie)?|"
    r"(?:it|this|that) (?:gets|deserves)|(?:my )?(?:rating|score)(?: is)?|"
    r"ich (?:gebe|würde) (?:ihm|dem(?: film)?|ihr)|(?:gebe|geb) (?:ihm|dem film)|bekommt|von mir|"
    r"le (?:doy|pongo|daría)|je lui (?:donne|mets)|je (?:donne|mets)|gli (?:do|darei)|"
    r"(?:eu )?(?:dou|daria)|îi dau|(?:я )?(?:ставлю|даю)(?: ему| йому)?|我给(?:它|这部)?|给)"
)
BEFORE: Final = (
    r"(?:(?:it|this|that)(?:'s| is)|a|an|solid|easy|easily|strong|weak|ok|okay|well|hmm|"
    r"eine?|un|una|une|um)"
)
AFTER: Final = (
    r"(?:from me|for me|for (?:this|that)(?: one)?|for it|easily|tbh|von mir|de mi parte|pour moi|"
    r"da parte mia|de mim|de la mine|от меня|від мене|geben|punkte|points?|puntos|punti|pontos|"
    r"баллов|балів|分)"
)
