"""Days, bodies and people that models misread: exam season, a drink too many, no answer to a text.

Patterns are as in moods.py.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Emotion, Feeling
from emotion.words.moods.lexicon.sayings import (
    BAD_NEWS,
    CONTENT,
    FED_UP,
    LOW,
    TENSE,
    THRILLED,
    WORN_OUT,
    Cue,
)

_JOY: Final = MappingProxyType({Feeling.JOY: 0.9})
_LOVE: Final = MappingProxyType({Feeling.LOVE: 1.0})
_REST: Final = MappingProxyType({Feeling.CALM: 0.6, Feeling.JOY: 0.4})
_TIPSY: Final = {Emotion.HAPPY: 0.6, Emotion.SURPRISE: 0.1, Emotion.NEUTRAL: 0.3}
_AMOROUS: Final = {Emotion.HAPPY: 0.5, Emotion.NEUTRAL: 0.5}
_HANGRY: Final = {Emotion.ANGRY: 0.5, Emotion.SAD: 0.2, Emotion.NEUTRAL: 0.3}
_NEW_PARENT: Final = {
    Emotion.HAPPY: 0.6,
    Emotion.SURPRISE: 0.1,
    Emotion.FEAR: 0.1,
    Emotion.NEUTRAL: 0.2,
}
_AT_WITS_END: Final = {Emotion.ANGRY: 0.55, Emotion.SAD: 0.2, Emotion.NEUTRAL: 0.25}
# "I came out to my parents" and "I'm pregnant" are glad and grave at once.
_MOVED: Final = {
    Emotion.HAPPY: 0.5,
    Emotion.FEAR: 0.2,
    Emotion.SURPRISE: 0.15,
    Emotion.NEUTRAL: 0.15,
}
_OUT_OF_SORTS: Final = {Emotion.SAD: 0.45, Emotion.ANGRY: 0.25, Emotion.NEUTRAL: 0.3}

_I_AM: Final = (
    r"(?:^|im |i am |i feel |feeling |we are |(?:i|just) got )(?:so |very |a bit |a little |bit |"
    r"kinda |pretty |really |super |always )*"
)
_AND_NO_MORE: Final = r"(?=\W*$|[.,!]| (?:and|rn|right now|tonight|again|but|with)(?!\w))"
_THEY: Final = r"(?:he|she|they|my (?:crush|ex|date|boyfriend|girlfriend|bf|gf|friend|best friend))"
_TRIAL: Final = (
    r"(?:(?:job )?interview|exams?|test|finals?|presentation|audition|gig|show|game|match|pitch|"
    r"speech|concert|performance|meeting|race|driving test)"
)
_WORK: Final = r"(?:job|work|school|uni|college|university|office)"

DAYS: Final[tuple[tuple[Cue, str], ...]] = (
    (Cue(WORN_OUT), rf"long (?:day|week|shift|night) (?:at|in|of) (?:the )?{_WORK}"),
    (
        Cue(TENSE),
        (
            r"(?:exams?|finals|midterms?) (?:season|week|period)|finals week|"
            rf"first day (?:at|of|in) (?:my |a |the |our )?(?:new )?{_WORK}(?: is)?"
            r"(?: tomorrow| on monday)?|(?:interview|surgery|operation|exam|test|dentist|"
            r"presentation|driving test|deadline|audition)(?: is| at the dentists?)? tomorrow|"
            r"dreading \w+"
        ),
    ),
    (
        Cue(LOW),
        (
            rf"{_THEY} (?:(?:didnt|doesnt|wont|never|not|hasnt|isnt) (?:even )?)(?:text|call|repl|"
            r"answer|write|respond)(?:s|ed|ing|y|ied|ying)?(?: me)?(?: back)?|"
            r"(?:left|leaves|leaving) me on read|left on read|ghosted me|"
            r"(?:got|was|been|getting|am|im) ghosted|stood me up|(?:got|was) stood up"
        ),
    ),
    (Cue(BAD_NEWS, confidence=0.6), r"flights? (?:was |is |got |has been )?(?:cancell?ed|delayed)"),
    (
        Cue(_TIPSY, confidence=0.6, wish=_JOY),
        rf"{_I_AM}(?:drunk|tipsy|stoned|baked|high)(?: af| as a kite)?{_AND_NO_MORE}",
    ),
    (
        Cue(_AMOROUS, confidence=0.6, wish=_LOVE),
        (
            rf"{_I_AM}(?:horny|frisky|turned on|in the mood){_AND_NO_MORE}|"
            r"feeling (?:spicy|naughty|sexy|flirty)"
        ),
    ),
    (Cue(_HANGRY), r"hangry"),
    (
        Cue(_OUT_OF_SORTS),
        r"(?<!gotten )(?<!my )pms(?:ing)?(?! are)|on my period|period (?:cramps|pain)|im hormonal",
    ),
    (
        Cue(_NEW_PARENT, confidence=0.6),
        (
            r"(?:just|i|we|finally) had (?:a|our|my) (?:first )?baby|"
            r"just became (?:a )?(?:mum|mom|dad|father|mother|parents?)"
        ),
    ),
    (
        Cue(CONTENT, confidence=0.6, wish=_REST),
        (
            r"(?:cat|dog|kitten|puppy)s? (?:is |are )?(?:purring|snoring|curled up|asleep|sleeping)"
            r"(?: (?:on|in|next to) (?:my lap|me|my bed))?|its snowing(?! (?:again|still))"
        ),
    ),
    (
        Cue(_AT_WITS_END, confidence=0.6),
        (
            r"(?:stuck|sitting|still|hours|ages|an hour) in (?:\w+ )?traffic(?: jam)?|"
            r"driv(?:es?|ing|en) (?:me|us) (?:up the (?:\w+ )?wall|crazy|nuts|insane|mad|bonkers|"
            r"bananas|(?:a)?round the (?:bend|twist))|(?:does|doing) my (?:head|nut) in"
        ),
    ),
    (
        Cue(FED_UP, confidence=0.6),
        (
            r"(?:my \w+|today|this (?:day|week|month|year)) "
            r"(?:is|was|has been|feels like|felt like|"
            r"is like|was like) (?:(?:a|one|such|big|total|complete|absolute|real|living) )*"
            r"(?:horror (?:movie|film|show)|disaster(?: movie| film)?|nightmare|trainwreck|"
            r"train wreck|dumpster fire|circus|shit ?show|soap opera|mess)"
        ),
    ),
    (
        Cue(_MOVED, confidence=0.6),
        (
            r"(?:im|i am|we are|shes|my wife is|my girlfriend is) (?:pregnant|expecting a baby)|"
            r"(?:i )?(?:just |finally )?came out (?:to (?:my|the) \w+|as (?:gay|trans\w*|bi\w*|"
            r"lesbian|queer|non ?binary))(?: today| tonight| yesterday)?(?=\W*$)"
        ),
    ),
    (
        Cue(THRILLED),
        (
            rf"(?:(?:i|we) )?(?:killed|nailed|aced|smashed|crushed|slayed|rocked) "
            rf"(?:it (?:at|in|on|during) )?(?:the|my|that|an?|this|todays) {_TRIAL}|nailed it|"
            r"aced it|(?:i|we) (?:absolutely |totally |really )?(?:killed|smashed|crushed) it"
            r"(?: today| tonight)?(?=\W*$)"
        ),
    ),
    (
        Cue(CONTENT, confidence=0.6, wish=_JOY),
        (
            r"(?:its |yay |finally |happy )+(?:friday|saturday|the weekend|weekend)"
            r"(?: (?:night|evening))?(?=\W*$)|tgif|thank god its friday|^friday night(?=\W*$)"
        ),
    ),
)
