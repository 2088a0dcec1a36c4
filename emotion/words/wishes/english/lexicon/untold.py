"""What people ask of films that no catalog tells: how each is acted, whether they swear in it."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import COLOURS
from emotion.words.wishes.terms import Term

# Years since which hardly a film was made without colours: they are noted of those that have none.
_COLOUR_YEARS: Final = 60
_IN_COLOUR: Final = Term(newest=_COLOUR_YEARS, untold=COLOURS)
_HOW: Final = (
    *("", "great ", "good ", "strong ", "memorable ", "brilliant ", "amazing ", "excellent "),
    *("fantastic ", "awesome ", "iconic ", "witty ", "clever ", "sharp ", "complex ", "cool "),
    *("best ", "bad ", "evil ", "scary ", "interesting ", "well-written ", "lots of ", "any "),
)
_THINGS: Final = (
    *("villain", "villains", "bad guy", "bad guys", "antagonist", "acting", "performances"),
    *("dialogue", "dialogues", "screenplay", "script", "soundtrack", "film score", "cast"),
    *("ensemble cast", "special effects", "visual effects", "costumes", "characters"),
    *("character development", "camerawork", "camera work", "cliffhanger", "cliffhangers"),
    *("swearing", "profanity", "bad language", "strong language"),
)

UNTOLD: Final[dict[str, Term]] = {
    **{"|".join(f"{how}{thing}" for how in _HOW): Term(untold=thing) for thing in _THINGS},
    "black and white|black-and-white|b&w|in black and white|shot in black and white": Term(
        about=("black and white",), if_refused=_IN_COLOUR
    ),
    "in colour|in color|colour film|color film|colour films|color films": _IN_COLOUR,
}
