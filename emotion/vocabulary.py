"""The values every room speaks in: emotions, readings, feelings, aims, wishes and constraints."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final


class Emotion(StrEnum):
    """How a person feels: the seven of the face literature, in DeepFace's order."""

    ANGRY = "angry"
    DISGUST = "disgust"
    FEAR = "fear"
    HAPPY = "happy"
    SAD = "sad"
    SURPRISE = "surprise"
    NEUTRAL = "neutral"


class Feeling(StrEnum):
    """What a film gives its viewer; a film's profile is a strength in [0, 1] for each."""

    JOY = "joy"
    SADNESS = "sadness"
    FEAR = "fear"
    ANGER = "anger"
    DISGUST = "disgust"
    SURPRISE = "surprise"
    LOVE = "love"
    CALM = "calm"
    INSPIRATION = "inspiration"
    EXCITEMENT = "excitement"
    NOSTALGIA = "nostalgia"
    WONDER = "wonder"


class Aim(StrEnum):
    """What the person wants of the evening."""

    MATCH = "match"
    LIFT = "lift"
    CALM = "calm"
    THRILL = "thrill"
    CRY = "cry"
    SURPRISE = "surprise"


class Genre(StrEnum):
    """The genres people ask for and films carry; sources map theirs onto these."""

    ACTION = "action"
    ADVENTURE = "adventure"
    ANIMATION = "animation"
    BIOGRAPHY = "biography"
    COMEDY = "comedy"
    CRIME = "crime"
    DOCUMENTARY = "documentary"
    DRAMA = "drama"
    FAMILY = "family"
    FANTASY = "fantasy"
    HISTORY = "history"
    HORROR = "horror"
    MUSIC = "music"
    MUSICAL = "musical"
    MYSTERY = "mystery"
    NOIR = "noir"
    ROMANCE = "romance"
    SCIENCE_FICTION = "science fiction"
    SPORT = "sport"
    THRILLER = "thriller"
    WAR = "war"
    WESTERN = "western"


class Source(StrEnum):
    """Where a reading comes from.

    A company's is that of the face that leads among several, which need not be the person's own, or
    of them all.
    """

    FACE = "face"
    COMPANY = "company"
    WORDS = "words"
    BOTH = "both"
    CHOSEN = "chosen"


class Talk(StrEnum):
    """What words are for when they tell no mood: people say hello, too."""

    GREETING = "greeting"
    THANKS = "thanks"
    NEVER_MIND = "never_mind"
    GOODBYE = "goodbye"
    HELP = "help"
    ANY_FILM = "any_film"
    AGAIN = "again"
    WHY = "why"


class Fact(StrEnum):
    """What people ask of the film that shows; what it gives they ask by the Feeling: is it sad?"""

    LENGTH = "length"
    CAST = "cast"
    DIRECTOR = "director"
    CREW = "crew"
    STORY = "story"
    TRUTH = "truth"
    ENDING = "ending"
    YEAR = "year"
    COUNTRY = "country"
    SETTING = "setting"
    LANGUAGE = "language"
    KIND = "kind"
    REGARD = "regard"
    CHILDREN = "children"
    WHERE = "where"
    TRAILER = "trailer"


class Kin(StrEnum):
    """By what another film is to be akin to the one that shows."""

    FILM = "film"
    DIRECTOR = "director"
    CAST = "cast"


class Mood(StrEnum):
    """The buttons of the mood row; each names a reading in `MOOD_READINGS`."""

    GOOD = "good"
    LOW = "low"
    ANGRY = "angry"
    ANXIOUS = "anxious"
    BORED = "bored"


class Loss(StrEnum):
    """What somebody says they have just lost: such words want sympathy before any film."""

    LIFE = "life"
    PET = "pet"
    LOVE = "love"
    WORK = "work"


# Valence and arousal of each emotion on Russell's circumplex, both in [-1, 1]. Means of the
# category words in Russell & Mehrabian (1977), "Evidence for a three-factor theory of emotions",
# Journal of Research in Personality 11(3), rounded to two digits; neutral is the origin.
CIRCUMPLEX: Mapping[Emotion, tuple[float, float]] = MappingProxyType(
    {
        Emotion.ANGRY: (-0.51, 0.59),
        Emotion.DISGUST: (-0.60, 0.35),
        Emotion.FEAR: (-0.64, 0.60),
        Emotion.HAPPY: (0.81, 0.51),
        Emotion.SAD: (-0.63, -0.27),
        Emotion.SURPRISE: (0.40, 0.67),
        Emotion.NEUTRAL: (0.0, 0.0),
    }
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a person feels.

    Attributes:
        emotions: a distribution over all seven emotions; sums to 1.
        confidence: how far the reading is to be trusted, in [0, 1].
        source: what was read.
        engine: the model that read it ("embedded", "polyglot", "tfidf", "watson", "deepface",
            "button").
        scores: independent strengths in [0, 1] where the model gives them.
        uncalibrated: the engine's own distribution, where the person's corrections shifted it.
    """

    emotions: Mapping[Emotion, float]
    confidence: float
    source: Source
    engine: str = ""
    scores: Mapping[Emotion, float] | None = None
    uncalibrated: Mapping[Emotion, float] | None = None

    def __post_init__(self) -> None:
        """Refuse what is no distribution.

        Raises:
            ValueError: an emotion is missing, a strength is no probability, or the sum is not 1.
        """
        if set(self.emotions) != set(Emotion):
            raise ValueError("a reading names all seven emotions")
        values = self.emotions.values()
        if not all(math.isfinite(v) and 0.0 <= v <= 1.0 + 1e-6 for v in values):
            raise ValueError("emotions are probabilities")
        if not math.isclose(sum(values), 1.0, abs_tol=1e-3):
            raise ValueError("emotions sum to 1")

    @classmethod
    def of(
        cls,
        weights: Mapping[Emotion, float],
        *,
        confidence: float,
        source: Source,
        engine: str = "",
        scores: Mapping[Emotion, float] | None = None,
        uncalibrated: Mapping[Emotion, float] | None = None,
    ) -> Reading:
        """Make a reading of any non-negative weights; missing emotions weigh nothing.

        Raises:
            ValueError: a weight is negative or not finite, or all are zero.
        """
        if any(not math.isfinite(w) or w < 0.0 for w in weights.values()):
            raise ValueError("weights are finite and not negative")
        total = sum(weights.values())
        if total <= 0.0:
            raise ValueError("at least one emotion has weight")
        emotions = {emotion: weights.get(emotion, 0.0) / total for emotion in Emotion}
        return cls(MappingProxyType(emotions), confidence, source, engine, scores, uncalibrated)

    @property
    def valence(self) -> float:
        """Expected pleasantness under the distribution, in [-1, 1]."""
        return sum(p * CIRCUMPLEX[emotion][0] for emotion, p in self.emotions.items())

    @property
    def arousal(self) -> float:
        """Expected activation under the distribution, in [-1, 1]."""
        return sum(p * CIRCUMPLEX[emotion][1] for emotion, p in self.emotions.items())

    def ranked(self) -> list[tuple[Emotion, float]]:
        """The emotions with their probabilities, strongest first."""
        return sorted(self.emotions.items(), key=lambda pair: -pair[1])


def _chosen(**weights: float) -> Reading:
    return Reading.of(
        {Emotion(name): weight for name, weight in weights.items()},
        confidence=0.9,
        source=Source.CHOSEN,
        engine="button",
    )


MOOD_READINGS: Mapping[Mood, Reading] = MappingProxyType(
    {
        Mood.GOOD: _chosen(happy=0.85, surprise=0.05, neutral=0.10),
        Mood.LOW: _chosen(sad=0.80, fear=0.05, neutral=0.15),
        Mood.ANGRY: _chosen(angry=0.80, disgust=0.10, sad=0.05, neutral=0.05),
        Mood.ANXIOUS: _chosen(fear=0.75, sad=0.15, surprise=0.05, neutral=0.05),
        Mood.BORED: _chosen(neutral=0.80, sad=0.15, disgust=0.05),
    }
)


def reading_of_emotion(emotion: Emotion) -> Reading:
    """The reading of a person who taps one emotion to correct us."""
    if emotion is Emotion.NEUTRAL:
        return Reading.of({emotion: 1.0}, confidence=0.95, source=Source.CHOSEN, engine="button")
    return Reading.of(
        {emotion: 0.9, Emotion.NEUTRAL: 0.1},
        confidence=0.95,
        source=Source.CHOSEN,
        engine="button",
    )


class Regard(StrEnum):
    """How a film stands with those who know films."""

    ACCLAIMED = "acclaimed"
    """Held to be among the best."""
    HIDDEN = "hidden"
    """Well held, and known to few."""


WOMAN_DIRECTOR: Final = "woman director"
"""The subject under which a film by a woman is asked for, as those sources call it that tell."""


_BOUNDS = ("year_from", "year_to", "min_minutes", "max_minutes")
_SETS_OF_GENRES = ("genres", "all_genres", "not_genres")
_SETS_OF_CODES = ("languages", "not_languages", "countries", "not_countries")
_AS_TYPED = ("people", "about", "without", "like")


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a person rules in or out, as typed; the recommender resolves it against the catalog.

    Attributes:
        genres: any of these.
        all_genres: every one of these.
        not_genres: none of these.
        year_from: first year, inclusive.
        year_to: last year, inclusive.
        min_minutes: shortest runtime in minutes, inclusive.
        max_minutes: longest runtime in minutes, inclusive.
        languages: any of these ISO 639-1 codes.
        not_languages: none of these.
        regard: how it stands with those who know it.
        countries: any of these, by their codes in `emotion.places`.
        not_countries: none of these.
        people: names as typed.
        about: subjects as typed ("dogs", "a heist").
        without: none of these subjects, people or titles, as typed.
        like: titles as typed ("like Amélie").
    """

    genres: frozenset[Genre] = frozenset()
    all_genres: frozenset[Genre] = frozenset()
    not_genres: frozenset[Genre] = frozenset()
    year_from: int | None = None
    year_to: int | None = None
    min_minutes: int | None = None
    max_minutes: int | None = None
    languages: frozenset[str] = frozenset()
    not_languages: frozenset[str] = frozenset()
    regard: Regard | None = None
    countries: frozenset[str] = frozenset()
    not_countries: frozenset[str] = frozenset()
    people: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    like: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is ruled in or out."""
        return self != Constraints()

    def to_json(self) -> dict[str, Any]:
        """These as plain values, sets in order."""
        return {one.name: _plain(getattr(self, one.name)) for one in fields(self)}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Constraints:
        """Those that `to_json` told; earlier releases told of fewer.

        Raises:
            ValueError: a name is not in the vocabulary.
        """
        regard = told.get("regard")
        values: dict[str, Any] = {
            **{name: told.get(name) for name in _BOUNDS},
            **{name: frozenset(map(Genre, told.get(name, ()))) for name in _SETS_OF_GENRES},
            **{name: frozenset(told.get(name, ())) for name in _SETS_OF_CODES},
            **{name: tuple(told.get(name, ())) for name in _AS_TYPED},
            "regard": None if regard is None else Regard(regard),
        }
        return cls(**values)

    def then(self, later: Constraints) -> Constraints:
        """These as changed by what was said later, which counts where both cannot hold."""
        years, minutes = self, self
        kinds = later if later.genres or later.all_genres else self._without_kinds(later)
        # Whoever names a language means no country that was named before, nor the other way round.
        places = later if later.languages or later.countries else self._without_places(later)
        if later.year_from is not None or later.year_to is not None:
            years = later
        if later.min_minutes is not None or later.max_minutes is not None:
            minutes = later
        # Few films are by one, about the other and like a third: who names another means that one.
        named = later if later.people or later.about or later.like else self
        refused = tuple(name for name in self.without if name not in later.about)
        return Constraints(
            genres=kinds.genres,
            all_genres=kinds.all_genres,
            not_genres=(self.not_genres - later.genres - later.all_genres) | later.not_genres,
            year_from=years.year_from,
            year_to=years.year_to,
            min_minutes=minutes.min_minutes,
            max_minutes=minutes.max_minutes,
            languages=places.languages,
            not_languages=(self.not_languages - later.languages) | later.not_languages,
            countries=places.countries,
            not_countries=(self.not_countries - later.countries) | later.not_countries,
            regard=later.regard or self.regard,
            people=named.people,
            about=named.about,
            without=refused + tuple(name for name in later.without if name not in refused),
            like=named.like,
        )

    def _without_kinds(self, refused: Constraints) -> Constraints:
        """These but for genres that are refused."""
        return replace(
            self,
            genres=self.genres - refused.not_genres,
            all_genres=self.all_genres - refused.not_genres,
        )

    def _without_places(self, refused: Constraints) -> Constraints:
        """These but for languages and countries that are refused."""
        return replace(
            self,
            languages=self.languages - refused.not_languages,
            countries=self.countries - refused.not_countries,
        )


def _plain(value: Any) -> Any:
    """A constraint's value as JSON has it."""
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Beside:
    """A mere name, and what is asked for beside it: "Tom Hanks, but not Forrest Gump".

    Attributes:
        name: as typed; it may be nobody's, and is empty where somebody is only refused.
        wish: feelings asked for (positive) or refused (negative), each in [-1, 1]; may be empty.
        constraints: what is ruled in or out.
    """

    name: str
    wish: Mapping[Feeling, float]
    constraints: Constraints


@dataclass(frozen=True, slots=True)
class Asking:
    """A question that is of a film if there is one to ask of.

    Attributes:
        asks: what is asked of the film of this title.
        title: as typed; empty where it is the film that shows that is asked of.
        thing: what, or whom, that film is asked to have, as typed; empty where it is asked for
            something that we do not know to answer.
    """

    asks: tuple[Fact | Feeling, ...] = ()
    title: str = ""
    thing: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a person's words say: how they are, and what they ask for.

    Attributes:
        reading: the mood in the words once the wish is cut out; None when they hold only a wish.
        wish: feelings asked for (positive) or refused (negative), each in [-1, 1]; may be empty.
        aim: an aim named in words ("cheer me up"), if any.
        constraints: what is ruled in or out.
        distress: the words speak of despair or self-harm: answer with warmth, not with films.
        mood: what people call the mood, where it is none of the seven emotions: boredom.
        loss: what they have just lost, where the words tell of a loss.
        talk: what the words are for, when they tell neither a mood nor a wish.
        approves: said of a film that was shown, the words say that it will do.
        name: the words, where they may be no more than the name of a film, a person or a subject.
        asks: what they ask of the film that shows, in their order, and nothing else.
        kin: by what the film asked for is to be akin to the one that shows.
        asking: what else they ask, if there is a film to ask it of.
        unread: the words are in a language that we do not read.
        beside: the words taken as such a name with something asked for beside it.
        title: the words where they tell a mood, but would rather be the title of a well-known film
            if there is one; empty where they speak of whoever wrote them.
    """

    reading: Reading | None
    wish: Mapping[Feeling, float] = field(default_factory=lambda: MappingProxyType({}))
    aim: Aim | None = None
    constraints: Constraints = field(default_factory=Constraints)
    distress: bool = False
    mood: Mood | None = None
    loss: Loss | None = None
    talk: Talk | None = None
    approves: bool = False
    name: str = ""
    asks: tuple[Fact | Feeling, ...] = ()
    kin: Kin | None = None
    asking: Asking | None = None
    unread: bool = False
    beside: Beside | None = None
    title: str = ""
