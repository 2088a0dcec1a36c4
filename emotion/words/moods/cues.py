"""Plain cues of mood in a text, which models miss: slang, emoji, grief, negation, mock praise.

The cues are data (`lexicon/`). Their words are taken out of the text, which tells whether anything
else is said; what a model reads is mixed with what they tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Emotion, Feeling, Loss, Mood, Reading, Source
from emotion.words.moods.lexicon.days import DAYS
from emotion.words.moods.lexicon.heartbreak import HEARTBREAK
from emotion.words.moods.lexicon.illnesses import ILLNESSES
from emotion.words.moods.lexicon.losses import LOSSES
from emotion.words.moods.lexicon.losses_abroad import LOSSES_ABROAD
from emotion.words.moods.lexicon.news import NEWS
from emotion.words.moods.lexicon.news_abroad import NEWS_ABROAD
from emotion.words.moods.lexicon.sayings import EMOJI, PHRASES, Cue, Weights
from emotion.words.moods.lexicon.sayings_abroad import PHRASES_ABROAD
from emotion.words.moods.lexicon.spent import SPENT
from emotion.words.texts.forms import cue_form
from emotion.words.texts.lists import word_set
from emotion.words.texts.sieve import Sieve

# Words that say how strongly, or when: with a cue beside them they need no model.
_BESIDE: Final = word_set(
    "i im ive id am is its it was be been feel feeling felt so very really just quite pretty "
    "totally absolutely completely literally a an the at all and but or today tonight now rn "
    "lately "
    "these days this that day week last year month ago morning evening yesterday af tbh ngl "
    "lowkey "
    "highkey honestly actually anymore man mate bro dude guys omg oh well too still me my "
    "about you "
    "in on of to for hey hi hello kinda bit right pls please again ugh with person anything "
    "from work everything all whole time he she they we our have has had got get"
)
_CUES: Final = (
    *LOSSES,
    *LOSSES_ABROAD,
    *HEARTBREAK,
    *ILLNESSES,
    *SPENT,
    *NEWS,
    *NEWS_ABROAD,
    *DAYS,
    *PHRASES,
    *PHRASES_ABROAD,
)
_SHARPENERS = re.compile(r"\b(?:lowkey|highkey|low key|high key|ngl|tbh|af|fr|deadass)\b")


NOT_READ: Final = Reading.of(
    {Emotion.NEUTRAL: 1.0},
    confidence=0.0,
    source=Source.WORDS,
    engine="cues",
    scores=MappingProxyType(dict.fromkeys(Emotion, 0.0)),
)
"""The reading of a text whose cues say all, to be coloured by them."""


@dataclass(frozen=True, slots=True)
class Cued:
    """A text taken apart into cues and what a model has to read.

    Attributes:
        rest: the text without its cues, as typed where there are none; empty where it says nothing
            without them.
        cues: what was found.
    """

    rest: str
    cues: tuple[Cue, ...]

    @property
    def says_all(self) -> bool:
        """Whether the text says nothing beside its cues, so that no model need be asked."""
        return bool(self.cues) and not self.rest

    @property
    def mood(self) -> Mood | None:
        """What people call the mood told, where all cues are of that one."""
        moods = {cue.mood for cue in self.cues}
        return moods.pop() if len(moods) == 1 else None

    @property
    def loss(self) -> Loss | None:
        """What was lost; of several losses the one found first."""
        return next((cue.loss for cue in self.cues if cue.loss is not None), None)

    @property
    def spent(self) -> bool:
        """Whether somebody tells that they are at the end of their strength."""
        return any(cue.spent for cue in self.cues)

    @property
    def wish(self) -> Mapping[Feeling, float]:
        """The feelings that the moods told look for."""
        return MappingProxyType({f: weight for cue in self.cues for f, weight in cue.wish.items()})

    def colour(self, reading: Reading) -> Reading:
        """Mix what a model read in the rest with what the cues tell."""
        if not self.cues:
            return reading
        share = max(cue.share for cue in self.cues) if self.rest else 1.0
        # Where the model is unsure of the rest, the rest says little.
        share = max(share, 1.0 - reading.confidence)
        told = self._told()
        mix = {e: share * told[e] + (1.0 - share) * reading.emotions[e] for e in Emotion}
        known = reading.scores or reading.emotions
        sure = max(cue.confidence for cue in self.cues)
        return Reading.of(
            mix,
            confidence=round(share * sure + (1.0 - share) * reading.confidence, 4),
            source=Source.WORDS,
            engine=reading.engine,
            # A cue speaks for an emotion and against none: two may be there at once.
            scores={e: max(share * told[e], known[e]) for e in Emotion},
        )

    def _told(self) -> dict[Emotion, float]:
        """The mean of the cues' moods, each counting by its share."""
        total = sum(cue.share for cue in self.cues)
        return {
            emotion: sum(cue.share * _part(cue.weights, emotion) for cue in self.cues) / total
            for emotion in Emotion
        }


def _part(weights: Weights, emotion: Emotion) -> float:
    return weights.get(emotion, 0.0) / sum(weights.values())


def find_cues(text: str) -> Cued:
    """Take the cues out of a text.

    Args:
        text: what is left of a message once the wish is cut out.
    """
    form = cue_form(text)
    cues: list[Cue] = []
    for cue, pattern in patterns().among(form):
        form, times = pattern.subn(" ", form)
        if times:
            cues.append(cue)
    for emoji, weights in EMOJI.items():
        if emoji in form:
            form = form.replace(emoji, " ")
            cues.append(Cue(weights, share=0.5))
    if not cues:
        return Cued(text, ())
    form = _SHARPENERS.sub(" ", form)
    telling = any(word not in _BESIDE for word in re.findall(r"[^\W\d_]+|[^\w\s.,;:!?…-]", form))
    return Cued(" ".join(form.split()).strip(" ,;") if telling else "", tuple(cues))


@cache
def patterns() -> Sieve[Cue]:
    """The patterns of all cues, in the order in which they are taken out."""
    # Chinese writes its words without spaces between them.
    before, after = r"(?<![^\W\u4e00-\u9fff])", r"(?![^\W\u4e00-\u9fff])"
    return Sieve((cue, f"{before}(?:{pattern}){after}") for cue, pattern in _CUES)
