"""What a person is looking for: the mood read, the aim, the wish and the constraints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from emotion.calibration import Correction, calibrated
from emotion.together import merge, mix
from emotion.vocabulary import (
    FELT_AS,
    MOOD_READINGS,
    Aim,
    Constraints,
    Content,
    Emotion,
    Feeling,
    Heard,
    Loss,
    Mood,
    Reading,
    Source,
)
from recommender.filters import BLANK, LOOKED_UP, MODIFYING, SET_BY, Limit, limits_set

# Words that name no mood at all leave it open.
_OPEN_MOOD = Reading.of({Emotion.NEUTRAL: 1.0}, confidence=0.0, source=Source.WORDS)

# What people in a mood mostly come for: repair of a low mood, calm for a tense one, stimulation for
# a dull one (Zillmann, 1988, "Mood management through communication choices").
_MOOD_AIMS: Mapping[Mood, Aim] = MappingProxyType(
    {
        Mood.GOOD: Aim.MATCH,
        Mood.LOW: Aim.LIFT,
        Mood.ANGRY: Aim.CALM,
        Mood.ANXIOUS: Aim.CALM,
        Mood.BORED: Aim.THRILL,
    }
)
# The seven emotions have no name for it.
_NO_EMOTION = frozenset({Mood.BORED})
_WISH_AIMS: Mapping[Feeling, Aim] = MappingProxyType(
    {
        Feeling.JOY: Aim.LIFT,
        Feeling.CALM: Aim.CALM,
        Feeling.SADNESS: Aim.CRY,
        Feeling.EXCITEMENT: Aim.THRILL,
        Feeling.FEAR: Aim.THRILL,
        Feeling.SURPRISE: Aim.SURPRISE,
    }
)
# Said alone these narrow what was asked for, and are no new request.
_NARROWING = frozenset({*MODIFYING, Limit.YEARS})
# The share of an earlier wish that a later one leaves.
_WISHED_BEFORE = 0.5
# Whoever wishes for these minds no more what gives them.
_GIVEN_BY: Mapping[Feeling, frozenset[Content]] = MappingProxyType(
    {
        Feeling.DISGUST: frozenset({Content.GORE, Content.VIOLENCE}),
        Feeling.SADNESS: frozenset({Content.DARKNESS}),
    }
)
_UNPLEASANT = -0.15
_TENSE = 0.3


@dataclass(frozen=True, slots=True)
class Search:
    """A reading, the aim of the evening, and what was asked for in words.

    Attributes:
        reading: how somebody feels.
        aim: what the evening is for.
        wish: feelings asked for or refused, each in [-1, 1].
        constraints: what is ruled in or out.
        mood: what people call how they feel, where it is none of the seven emotions.
        loss: what they have just lost, if they told of a loss.
        faces: of several people in a picture each one's mood, from left to right; the reading is
            that of them all.
        recalls_loss: the loss was told of before, and not with these words; this is not kept.
        latest: the limits that were set last, where there were others before; not kept either.
    """

    reading: Reading
    aim: Aim
    wish: Mapping[Feeling, float] = field(default_factory=lambda: MappingProxyType({}))
    constraints: Constraints = field(default_factory=Constraints)
    mood: Mood | None = None
    loss: Loss | None = None
    faces: tuple[Reading, ...] = ()
    recalls_loss: bool = False
    latest: frozenset[Limit] = frozenset()

    @property
    def each(self) -> tuple[Search, ...]:
        """What each of the people in a picture looks for; it is this alone where there is one.

        As in any company each has the aim that their mood brings, unless one is named for all.
        """
        return tuple(self.for_one(Search(face, usual_aim(face))) for face in self.faces) or (self,)

    def for_one(self, own: Search) -> Search:
        """What one of several looks for: what is asked for them all, for their own mood.

        Args:
            own: what they would look for alone, asked for nothing.
        """
        aim = own.aim if self.aim is Aim.MATCH else self.aim
        return replace(
            own, aim=aim, wish=self.wish, constraints=self.constraints, latest=self.latest
        )

    def aimed(self, aim: Aim) -> Search:
        """The same search with another aim."""
        return replace(self, aim=aim)

    def corrected(self, reading: Reading) -> Search:
        """The same search for another mood; the aim follows the new mood."""
        return replace(
            self, reading=reading, aim=usual_aim(reading), mood=None, loss=None, faces=()
        )

    def for_all(self, faces: Sequence[Reading]) -> Search:
        """The same search for several people in a picture, each with the mood of their face.

        Raises:
            ValueError: there are none.
        """
        everyone = Search(mix(faces), Aim.MATCH, self.wish, self.constraints)
        return replace(everyone, faces=tuple(faces))

    @property
    def may_recall_loss(self) -> bool:
        """Whether it is for sadness alone, of which a loss told before may be the reason.

        Anger and fear have their own reasons, and who wishes for a kind of film looks beyond it.
        """
        is_sad = self.reading.ranked()[0][0] is Emotion.SAD
        return is_sad and self.loss is None and not (self.wish or self.constraints)

    def after(self, loss: Loss) -> Search:
        """The same search of somebody who told of a loss before, where that may be the reason."""
        if not self.may_recall_loss:
            return self
        is_usual = self.aim is _usual_aim(self.reading, self.mood, None)
        aim = Aim.MATCH if is_usual else self.aim
        return replace(self, loss=loss, recalls_loss=True, aim=aim)

    def refined(self, heard: Heard) -> Search:
        """The same search, changed by a wish: "older", "no musicals", "but happier"."""
        if heard.afresh:
            return self.afresh().refined(replace(heard, afresh=False))
        aim = heard.aim or _aim_of_wish(heard.wish) or self.aim
        minded = self.constraints.not_content - _welcomed_by(heard.wish)
        constraints = replace(self.constraints, not_content=minded).then(heard.constraints)
        # What was wished for before still colours what is wished for now.
        left = _WISHED_BEFORE if any(weight > 0.0 for weight in heard.wish.values()) else 1.0
        welcome = _felt_as(heard.constraints.lifted & self.constraints.not_content)
        before = {
            feeling: left * weight
            for feeling, weight in self.wish.items()
            if weight > 0.0 or feeling not in welcome
        }
        latest = _set_by(heard.constraints)
        return replace(
            self,
            aim=aim,
            wish=before | dict(heard.wish),
            constraints=constraints,
            latest=frozenset() if latest <= _NARROWING else latest,
        )

    def felt(self, told: Search, heard: Heard) -> Search:
        """The same search for another mood that was told beside a wish, which both add to it.

        Args:
            told: the search for the words alone.
            heard: the words.
        """
        asked = self.refined(heard)
        wished = heard.aim or _aim_of_wish(heard.wish)
        aim = wished or _usual_aim(told.reading, told.mood, told.loss)
        return replace(
            asked, reading=told.reading, aim=aim, mood=told.mood, loss=told.loss, faces=()
        )

    def letting_go(self, relaxed: Sequence[Limit]) -> Search:
        """The same search without limits that gave way, lest they come back later on.

        The runtime stays: what comes nearest to it keeps it as well as can be.
        """
        gone = [limit for limit in relaxed if limit is not Limit.RUNTIME]
        blank = {name: getattr(BLANK, name) for limit in gone for name in SET_BY[limit]}
        return replace(self, constraints=replace(self.constraints, **blank))

    def afresh(self) -> Search:
        """A search for the same mood, without wish and limits."""
        usual = _usual_aim(self.reading, self.mood, self.loss)
        aim = Aim.MATCH if self.faces else usual
        return replace(self, aim=aim, wish=MappingProxyType({}), constraints=Constraints())


def search_for_mood(mood: Mood) -> Search:
    """The search behind a mood button."""
    called = mood if mood in _NO_EMOTION else None
    return Search(MOOD_READINGS[mood], _MOOD_AIMS[mood], mood=called)


def search_for_words(heard: Heard, corrections: Sequence[Correction] = ()) -> Search:
    """The search for what somebody typed, as their corrections of earlier readings have it."""
    return _search(calibrated(heard.reading or _OPEN_MOOD, corrections), heard)


def search_for_both(face: Reading, heard: Heard, corrections: Sequence[Correction] = ()) -> Search:
    """The search for a face and the words that came with it, each as corrections have it."""
    reading = calibrated(face, corrections)
    if heard.reading is not None:
        reading = merge(reading, calibrated(heard.reading, corrections))
    return _search(reading, heard)


def surprise_search() -> Search:
    """The search of somebody who leaves it all to us."""
    return Search(_OPEN_MOOD, Aim.SURPRISE)


def usual_aim(reading: Reading) -> Aim:
    """What people who feel like this mostly come for."""
    if reading.valence >= _UNPLEASANT:
        return Aim.MATCH
    return Aim.CALM if reading.arousal >= _TENSE else Aim.LIFT


def _search(reading: Reading, heard: Heard) -> Search:
    usual = _usual_aim(reading, heard.mood, heard.loss)
    aim = heard.aim or _aim_of_wish(heard.wish) or usual
    return Search(reading, aim, heard.wish, heard.constraints, heard.mood, heard.loss)


def _usual_aim(reading: Reading, mood: Mood | None, loss: Loss | None) -> Aim:
    if loss is not None:
        # A loss is not repaired in an evening: the film keeps company instead.
        return Aim.MATCH
    return usual_aim(reading) if mood is None else _MOOD_AIMS[mood]


def _aim_of_wish(wish: Mapping[Feeling, float]) -> Aim | None:
    """The aim that a wish amounts to, if it names one."""
    if not wish:
        return None
    wished, weight = max(wish.items(), key=lambda pair: pair[1])
    return _WISH_AIMS.get(wished) if weight > 0.0 else None


def _welcomed_by(wish: Mapping[Feeling, float]) -> frozenset[Content]:
    """What a wish asks for that may have been refused before."""
    wished = (_GIVEN_BY.get(feeling) for feeling, weight in wish.items() if weight > 0.0)
    return frozenset().union(*filter(None, wished))


def _felt_as(contents: Iterable[Any]) -> frozenset[Feeling]:
    """The Feelings that some contents are refused with."""
    return frozenset().union(*(FELT_AS.get(content, frozenset()) for content in contents))


def _set_by(constraints: Constraints) -> frozenset[Limit]:
    """The limits that are set, a name as whatever it may stand for."""
    are_set = limits_set(constraints)
    # What a name stands for only the catalog can tell.
    return are_set.union(LOOKED_UP) if are_set.intersection(LOOKED_UP) else are_set
