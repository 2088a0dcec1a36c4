"""Whom and what English names when it asks of the film that shows."""

from __future__ import annotations

from typing import Final

from emotion.words.talk.lexicon.shown.told import STREAMS

THE_PEOPLE: Final = (
    r"(?:main |lead(?:ing)? |same )?(?:cast|actors?|actress(?:es)?|stars?|leads?|performers?)"
)
CHILD: Final = (
    r"(?:(?:my|the|our|all|little|small|young|younger|smaller|whole) )*"
    r"(?:(?:grand)?(?:kids?|child(?:ren)?)|famil(?:y|ies)|(?:grand)?(?:sons?|daughters?)|toddlers?|"
    r"little ones?|minors|teens?|teenagers?|boys?|girls?|(?:an? )?\d+ (?:years?|yrs?) olds?"
    r"(?: (?:son|daughter|kid|child|boy|girl))?|everyone|all ages)"
)
GROWN_UP: Final = (
    r"(?:my|our|an?|the|his|her) (?:(?:old|elderly|dear|whole) )*(?:(?:grand ?)?(?:mother|father|"
    r"mum|mom|mam|dad|ma|pa|parents?)|gran(?:ny|dma|dpa|ny|s)?|nan|nana|aunt(?:ie)?|uncle|"
    r"(?:girl|boy)?friends?|wife|husband|partner|date(?: night)?|sister|brother|boss|colleagues?|"
    r"(?:mother|father|parents) in law|in laws)"
)
LANGUAGE: Final = (
    r"(?:(?:in )?(?:english|french|german|spanish|italian|portuguese|russian|ukrainian|japanese|"
    r"korean|chinese|mandarin|cantonese|hindi|arabic|persian|farsi|turkish|polish|swedish|danish|"
    r"norwegian|dutch|romanian|my language)(?: or (?:dubbed|subtitled))?|"
    r"(?:dubbed|subtitled|subbed)(?: in(?:to)? \w+)?|"
    r"(?:with|got) (?:\w+ )?(?:subtitles|subs))"
)
STREAM: Final = (
    rf"(?:{STREAMS}|tv|the criterion channel|any (?:streaming|platform|service)\w*(?: service)?)"
    r"(?: too| tonight| now)?"
)
THING: Final = r"(?:something|anything|smth|sth|some|more|another|others?|films?|movies?|ones?)"
