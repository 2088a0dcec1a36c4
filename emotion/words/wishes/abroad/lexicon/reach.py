"""How far a refusal reaches in other languages; all are regular expressions between word bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Reach:
    """The words of one language by which a refusal ends, or goes on.

    Attributes:
        anew: begins something that is wanted again: "sin terror, *algo* de risa".
        on: carries it over to the next thing: "no quiero zombies *ni* esas cosas de terror".
    """

    anew: str
    on: str


REACH: Final[Mapping[str, Reach]] = {
    "es": Reach(anew=r"una?|algo|mejor|s[oó]lo|quiero", on=r"ni|y|o|u|tampoco"),
    "fr": Reach(
        anew=r"une?|quelque chose|quelqu'un|plut[oô]t|mieux|juste|je veux", on=r"ni|et|ou|non plus"
    ),
    "de": Reach(
        anew=r"was|etwas|irgendwas|eine?n?|lieber|eher|sondern|ich will|nur|einfach",
        on=r"und|oder|noch|auch keine?n?",
    ),
    "pt": Reach(anew=r"uma?|algo|alguma coisa|melhor|s[oó]|quero", on=r"nem|e|ou|tampouco"),
    "it": Reach(anew=r"una?|un'|qualcosa|meglio|piuttosto|solo|voglio", on=r"n[eé]|e|o|oppure"),
    "ro": Reach(anew=r"un|o|ceva|mai bine|doar|vreau", on=r"nici|[sș]i|sau"),
    "ru": Reach(
        anew=r"что-нибудь|что-то|чего-нибудь|что нибудь|лучше|хочу|какую-нибудь|какой-нибудь|давай",
        on=r"и|или|ни|да и",
    ),
    "uk": Reach(
        anew=r"щось|що-небудь|чогось|краще|хочу|якусь|якийсь|давай", on=r"і|й|та|або|чи|ані|ні"
    ),
}

ACCUSATIVE: Final = r"[ую]|(?:ик|ер|ив|рн|кл|льм|алл)"
"""How a kind of film ends in Russian and Ukrainian that is wanted, where "without" takes another
case: "без ужасов комедию"."""
