"""Whether words tell of a mood at all: a model finds one in whatever it is given.

Questions of fact, orders and languages we do not read are answered by saying so, not by a guess.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from emotion.vocabulary import Emotion, Reading
from emotion.words.cues import cue_form
from emotion.words.lexicon.calm import CALM, CALM_UNSPACED
from emotion.words.spelling import is_word
from emotion.words.talk import bare_form, says_nothing
from emotion.words.unread import in_unread_script

LITTLE: Final = 0.2
"""The highest confidence of a reading of words that tell no mood; below 0.35 none is claimed."""

_UNPLEASANT: Final = -0.3
_CLEAR: Final = 0.75
_WEIGHTY: Final = 3
# Without capitals in titles.
_SMALL: Final = frozenset({"and", "the", "for", "from", "with", "of", "in", "on", "at", "to", "a"})
_SURELY_A_TITLE: Final = 4
# "Have you got Titanic?", "The Shining please"; who feels like a parasite asks for nothing.
_ASKED_FOR = re.compile(
    r"(?i)\s*(?P<before>(?:(?:can|could) (?:you|i|we) |please |"
    r"i (?:want|wanna|would like|feel like)(?: to)? |id like to |let'?s )?"
    r"(?:show me|give me|find me|see|watch|watching|put on|play|"
    r"(?:have you|do you have|you) got|do you have|do you know|got)\s+|"
    r"(?:i feel like(?! an? (?-i:[^A-Z]))|i fancy)\s+)?"
    r"(?P<name>.+?)"
    r"(?:(?:\s*,)?\s+(?:(?P<after>please|pls|plz|vibes)|tonight|again))*\s*[.!?]*\s*"
)
# Words of a title; few have more.
_LONGEST_NAME: Final = 9
_MOST_CHARACTERS: Final = 200
# Words of "can you show me ... please tonight".
_MOST_ASKING: Final = 8
# A question or an order to the bot; "what a day" and "how awful" are neither.
_ASKS = re.compile(
    r"^(?:(?:so|and|but|ok|okay|hey|hi|hello|please|well|bot|now|then)[ ,]+)*(?:"
    r"(?:what|who|when|where|which)s?(?= (?:is|are|was|were|can|could|do|does|did|will|would|"
    r"should|time|"
    r"year|movie|film|kind|sort|type|language|won|made|wrote|directed|played|the (?!hell|"
    r"fuck|heck|shit)|"
    r"your|in|on|for|up))|"
    r"what[s]? (?:the (?:weather|time|date|capital|best|news|score)|your|on)|whos|wheres|"
    r"whens|who|where|"
    r"when (?:is|are|was|were|do|does|did|will)|why (?:is|are|do|does|did|was|were)|"
    r"how (?:do|does|did|is|are|can|could|many|much|long|far|old|tall|big|to|often)|"
    r"(?:can|could|would|will|do|does|did|are|have) (?:you|u|they|we|it|he|she)|"
    r"(?:is|are|was|were) (?:there|it|the|this|that|he|she|they)|"
    r"tell (?:me|us) (?:about|a|an|the|what|who|how|when|where|more|something)|"
    r"(?:explain|translate|write|calculate|define|convert|compare|describe|summari[sz]e|"
    r"search|google|"
    r"count|list|name|sing|draw|book|order|call|open|turn|set|remind|play)(?! (?:is|was|made))"
    r")(?!\w)"
)
_ASKS_ABROAD = re.compile(
    r"^(?:(?:wie|was|wer|wann|wo) (?:ist|wird|sind|war|hei(?:ß|ss)t|viele?)|"
    r"quel(?:le)?s? (?:est|sont|temps|heure)|qui est|qu[eé] (?:es|hora|tiempo)|cu[aá]l es|"
    r"qui[eé]n es|qual [eè]|как(?:ая|ой|ие) (?:погода|сегодня|завтра)|кто так\w+|что такое)(?!\w)"
)
# "Are you happy?" asks after the bot.
_ASKS_BOT = re.compile(r"^(?:are|do|did|have|were) (?:you|u)(?!\w)(?!.*\b(?:i|im|me|my)\b)")
# Who says these speaks of themselves or of how something felt, question or not.
_OF_ONESELF = re.compile(
    r"(?<!\w)(?:i|im|ive|id|ill|my|myself|mine|everyone|everybody|nobody|no one|to me|with "
    r"me|always|feel\w*|sad|happy|angry|"
    r"mad|scared|afraid|anxious|nervous|lonely|bored|tired|depress\w*|hurt\w*|cry\w*|cried|"
    r"hate\w*|"
    r"love[sd]?|awful|terrible|horrible|unfair|stupid|fuck\w*|shit\w*|hell|damn|crap\w*|"
    r"stress\w*|"
    r"worr\w*|upset\w*|annoy\w*|disgust\w*|gross|amazing|wonderful|excit\w*|beautiful)(?!\w)"
)
_OF_THE_WRITER = re.compile(
    r"(?<!\w)(?:i|im|ive|id|ill|me|my|myself|we|were|our|feel\w*|felt|so|very|really|too|kinda|"
    r"today|tonight|rn)(?!\w)"
)
# "Pretty good, you?"
_ANSWERS = re.compile(r"(?<!\w)(?:good|great|fine|well|bad|okay|ok|not|rough|tough|long)(?!\w)")
_ENDS_ASKING = re.compile(r"(?<![!?])\?\s*$")
_CALM = re.compile(rf"(?<!\w)(?:{'|'.join(CALM.values())})(?!\w)|{CALM_UNSPACED}")
_EMOJI = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]")


def tells_mood(text: str) -> bool:
    """Whether a text may tell of a mood.

    Args:
        text: what is left of a message once the wish is cut out.
    """
    if _EMOJI.search(text):
        return True
    return not (says_nothing(text) or in_unread_script(text) or _asks_for_facts(text))


def tells_calm(text: str) -> bool:
    """Whether a text in which no emotion is read tells of a calm or an ordinary evening.

    Most texts without an emotion tell of no mood at all: "the meeting took two hours", "bruh".

    Args:
        text: what is left of a message once the wish is cut out.
    """
    return bool(_EMOJI.search(text) or _CALM.search(bare_form(text)))


def name_in(text: str, reading: Reading) -> str:
    """What a text without cues and wishes may be the mere name of: "Batman", "Casablanca please".

    Args:
        text: as typed.
        reading: the mood in it, as read. In most names nothing clear or unpleasant is read.
    """
    words = text.split()
    if len(words) > _LONGEST_NAME + _MOST_ASKING or len(text) > _MOST_CHARACTERS:
        return ""
    # A heap of spaces would be tried in every way.
    asked = _ASKED_FOR.fullmatch(" ".join(words))
    name = (asked["name"] if asked else " ".join(words)).strip(" .!?")
    if len(name.split()) > _LONGEST_NAME:
        return ""
    if is_written_as_title(name) or (asked and (asked["before"] or asked["after"])):
        return name
    is_clear = reading.ranked()[0][0] is not Emotion.NEUTRAL and reading.confidence > _CLEAR
    is_plain = reading.valence > _UNPLEASANT and not is_clear
    may_be = is_plain or reading.confidence <= LITTLE
    return name if may_be and not _OF_ONESELF.search(cue_form(name)) else ""


def is_plainly_name(name: str, reading: Reading) -> bool:
    """Whether words are the name of somebody or something and no more: "Chantal Akerman".

    Args:
        name: what they may be the name of.
        reading: the mood in them, as read: "Rough Day" and "Schlechte Laune" tell one, but not
            "Fear and Loathing in Las Vegas".
    """
    if not is_written_as_title(name):
        return False
    words = name.split()
    if len(words) >= _SURELY_A_TITLE and not _SMALL.isdisjoint(words):
        return True
    is_calm = reading.ranked()[0][0] is Emotion.NEUTRAL
    return is_calm or (
        reading.confidence <= LITTLE and not all(map(is_word, name.casefold().split()))
    )


def title_in(text: str) -> str:
    """What a text that asks for nothing may be the mere title of, whatever mood is read in it.

    "Kill Bill" and "Crazy Rich Asians" sound angry and crazy; who says "I" means themselves.

    Args:
        text: as typed.
    """
    words = text.split()
    if not 1 < len(words) <= _LONGEST_NAME or _OF_THE_WRITER.search(cue_form(text)):
        return ""
    return " ".join(words).strip(" .!?")


def is_written_as_title(text: str) -> bool:
    """Whether all words but the smallest have capitals: "My Neighbour Totoro", "Die Hard"."""
    words = [word for word in text.split() if len(word) >= _WEIGHTY and word not in _SMALL]
    return len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words)


def doubted(reading: Reading) -> Reading:
    """The same reading, claiming next to nothing."""
    return replace(reading, confidence=min(reading.confidence, LITTLE))


def nothing_told(reading: Reading) -> Reading:
    """A reading of words such as "stop": neutral, claiming next to nothing."""
    return Reading.of(
        {emotion: 0.1 * share for emotion, share in reading.emotions.items()}
        | {Emotion.NEUTRAL: 0.9 + 0.1 * reading.emotions[Emotion.NEUTRAL]},
        confidence=min(reading.confidence, LITTLE),
        source=reading.source,
        engine=reading.engine,
        scores=reading.scores,
    )


def _asks_for_facts(text: str) -> bool:
    form = cue_form(text)
    if _ASKS_BOT.match(form) or _ASKS_ABROAD.match(form):
        return True
    if _OF_ONESELF.search(form):
        return False
    if _ASKS.match(form):
        return True
    asks = form.isascii() and _ENDS_ASKING.search(form) is not None
    return asks and not _ANSWERS.search(form)
