"""Whether words tell of a mood at all: a model finds one in whatever it is given.

Questions of fact, orders and languages we do not read are answered by saying so, not by a guess.
"""

from __future__ import annotations

import re

from emotion.vocabulary import Emotion, Reading
from emotion.words.moods.lexicon.calm import CALM, CALM_UNSPACED
from emotion.words.talk.small_talk import says_nothing
from emotion.words.texts.forms import bare_form, cue_form
from emotion.words.texts.unread import in_unread_script

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


def nothing_told(reading: Reading) -> Reading:
    """A reading of words such as "stop": neutral, claiming next to nothing."""
    return Reading.of(
        {emotion: 0.1 * share for emotion, share in reading.emotions.items()}
        | {Emotion.NEUTRAL: 0.9 + 0.1 * reading.emotions[Emotion.NEUTRAL]},
        confidence=reading.doubted().confidence,
        source=reading.source,
        engine=reading.engine,
        scores=reading.scores,
    )


def is_of_oneself(form: str) -> bool:
    """Whether a text, in the form of cues, speaks of its writer or of how something felt."""
    return _OF_ONESELF.search(form) is not None


def _asks_for_facts(text: str) -> bool:
    form = cue_form(text)
    if _ASKS_BOT.match(form) or _ASKS_ABROAD.match(form):
        return True
    if is_of_oneself(form):
        return False
    if _ASKS.match(form):
        return True
    asks = form.isascii() and _ENDS_ASKING.search(form) is not None
    return asks and not _ANSWERS.search(form)
