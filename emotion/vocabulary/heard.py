"""What a person's words say: mood, wish, question, talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from types import MappingProxyType

from emotion.vocabulary.constraints import Constraints
from emotion.vocabulary.films import Content, Feeling, Genre
from emotion.vocabulary.moods import Aim, Loss, Mood
from emotion.vocabulary.readings import Reading

_POINTS_TO_IT = ("", "it", "this", "that")


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
    KEPT = "kept"
    RATED = "rated"
    MY_STARS = "my_stars"
    BACK = "back"
    """To the film, or the search, of before."""
    NOT_QUITE = "not_quite"


class Opinion(StrEnum):
    """What words say of a film that shows, or of whoever showed it; without one, a mood may do."""

    WILL_DO = "will_do"
    AGREES = "agrees"
    """Yes, and no more: to the film, or to what was asked last."""
    KEEPS = "keeps"
    """It is kept for another day."""
    SEEN = "seen"
    PRAISES = "praises"
    DISLIKES = "dislikes"
    THANKS = "thanks"
    ABUSES = "abuses"
    MISHEARD = "misheard"
    """We did not do what they said."""


class Watched(StrEnum):
    """What words answer, where we asked whether a film was watched; praise is an Opinion."""

    NOT = "not"
    PARTLY = "partly"
    TO_RATE = "to_rate"
    """It was, and was not loved."""
    NEVER_ASK = "never_ask"


class Fact(StrEnum):
    """What people ask of the film that shows, beside what it gives, is and holds."""

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
    RATING = "rating"
    CHILDREN = "children"
    WHERE = "where"
    TRAILER = "trailer"
    TITLE = "title"
    AWARDS = "awards"
    COMPANY = "company"
    FATE = "fate"
    """How it ends for an animal."""


Asked = Fact | Feeling | Genre | Content
"""What is asked of a film; of all but a Fact, whether the film gives it, is of it or holds it."""


class Kin(StrEnum):
    """By what another film is to be akin to the one that shows, or its opposite."""

    FILM = "film"
    DIRECTOR = "director"
    CAST = "cast"
    OPPOSITE = "opposite"


class Measure(StrEnum):
    """By what films are compared with the one that shows."""

    LENGTH = "length"
    YEAR = "year"


class Degree(IntEnum):
    """How far another film is to go."""

    A_BIT = 1
    PLAINLY = 2
    MUCH = 3


@dataclass(frozen=True, slots=True)
class Than:
    """How another film is to compare with the one that shows: shorter, much older.

    Attributes:
        measure: by what.
        up: whether it is to be longer, or newer; else shorter, or older.
        degree: how far it is to go.
    """

    measure: Measure
    up: bool
    degree: Degree = Degree.PLAINLY


@dataclass(frozen=True, slots=True)
class Beside:
    """A mere name, and what is asked for beside it: "Tom Hanks, but not Forrest Gump".

    Attributes:
        name: as typed; it may be nobody's, and is empty where somebody is only refused.
        wish: feelings asked for (positive) or refused (negative), each in [-1, 1]; may be empty.
        constraints: what is ruled in or out.
        of_subjects: whether that may be whatever films are about ("with trains", "no weddings").
    """

    name: str
    wish: Mapping[Feeling, float]
    constraints: Constraints
    of_subjects: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """A question that is of a film if there is one to ask of.

    Attributes:
        asks: what is asked of the film of this title.
        title: as typed; empty where it is the film that shows that is asked of.
        thing: what, or whom, that film is asked to have, as typed; empty where it is asked for
            something that we do not know to answer.
    """

    asks: tuple[Asked, ...] = ()
    title: str = ""
    thing: str = ""

    @property
    def may_be_of_shown(self) -> bool:
        """Whether it is of the film that shows unless there is one of that title.

        "Is it dubbed in English?" may be of a film "It Dubbed", as "is It Follows in English?" is.
        """
        return self.title.partition(" ")[0].casefold() in _POINTS_TO_IT


@dataclass(frozen=True, slots=True)
class Heard:
    """What a person's words say: how they are, and what they ask for.

    Attributes:
        reading: the mood in the words once the wish is cut out; None when they hold only a wish.
        wish: feelings asked for (positive) or refused (negative), each in [-1, 1]; may be empty.
        aim: an aim named in words ("cheer me up"), if any.
        constraints: what is ruled in or out.
        afresh: whether that is all they ask for, whatever it was before.
        distress: the words speak of despair or self-harm: answer with warmth, not with films.
        would_follow: they want to be with somebody, which is despair if that one has died.
        of_oneself: the mood read is one that its writer tells; else it may be of a film that shows.
        mood: what people call the mood, where it is none of the seven emotions: boredom.
        loss: what they have just lost, where the words tell of a loss.
        spent: they are at the end of their strength, which is mostly a bad day.
        recounts: the words go on telling of whom they lost, if they told of a loss before.
        tells_of_else: what happened to them has nothing to do with a loss told before.
        talk: what the words are for, when they tell neither a mood nor a wish.
        opinion: what the words say of a film that was shown, or of us, if they may be that.
        name: the words, where they may be no more than the name of a film, a person or a subject.
        asks: what they ask of the film that shows, in their order, and nothing else.
        kin: by what the film asked for is to be akin to the one that shows.
        untold: what films are asked to have, or how to be, that they cannot be told by: COLOURS, or
            as typed.
        than: how it is to compare with that one; where none shows, the constraints do.
        watched: what they answer, if we asked last whether a film was watched.
        stars: of five, given to the film that shows, if the words may be that.
        asking: what else they ask, if there is a film to ask it of.
        may_ask_of_film: they ask something that may be of the film that shows, marked as a question
            or not.
        unread: the words are in a language that we do not read.
        beside: the words taken as such a name with something asked for beside it.
        title: the words where they tell a mood, but would rather be the title of a well-known film
            if there is one; empty where they speak of whoever wrote them.
    """

    reading: Reading | None
    wish: Mapping[Feeling, float] = field(default_factory=lambda: MappingProxyType({}))
    aim: Aim | None = None
    constraints: Constraints = field(default_factory=Constraints)
    afresh: bool = False
    distress: bool = False
    would_follow: bool = False
    of_oneself: bool = False
    mood: Mood | None = None
    loss: Loss | None = None
    spent: bool = False
    recounts: bool = False
    tells_of_else: bool = False
    talk: Talk | None = None
    opinion: Opinion | None = None
    name: str = ""
    asks: tuple[Asked, ...] = ()
    kin: Kin | None = None
    untold: tuple[str, ...] = ()
    than: tuple[Than, ...] = ()
    watched: Watched | None = None
    stars: int | None = None
    asking: Asking | None = None
    may_ask_of_film: bool = False
    unread: bool = False
    beside: Beside | None = None
    title: str = ""
