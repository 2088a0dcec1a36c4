"""How a mood that was read is told, and what was understood of a wish."""

from __future__ import annotations

from collections.abc import Sequence

from bot.replies.phrases import asked, joined, limit_names, shortened, wishes
from bot.texts import Texts
from emotion.vocabulary import COLOURS, WOMAN_DIRECTOR, Aim, Mood, Reading, Source
from recommender.filters import Limit
from recommender.search import Search

# A second emotion is told when it is about this strong, and called equal when nearly as strong.
_TOLD = 0.18
_EQUAL = 0.8
_UNSURE = 0.4
_A_PAIR = 2
_KINDS = {Source.FACE: "face", Source.COMPANY: "face", Source.BOTH: "both"}


def is_unsure(reading: Reading) -> bool:
    """Whether a face was too hard to read to be told without asking."""
    return _KINDS.get(reading.source) == "face" and reading.confidence < _UNSURE


def mood_line(texts: Texts, reading: Reading, mood: Mood | None = None) -> str:
    """The mix that was read, or the mood it is called, in a line of HTML."""
    if mood is not None:
        return texts.html("words-one", first=texts.html(f"feels-{mood}"))
    (first, p_first), (second, p_second) = reading.ranked()[:2]
    names = {"first": texts.html(f"feels-{first}"), "second": texts.html(f"feels-{second}")}
    kind = _KINDS.get(reading.source, "words")
    if is_unsure(reading):
        return texts.html("face-unsure", **names)
    if p_second < _TOLD:
        return texts.html(f"{kind}-one", first=names["first"])
    mixed = p_second >= _EQUAL * p_first
    return texts.html(f"{kind}-mixed" if mixed else f"{kind}-two", **names)


def felt_line(texts: Texts, search: Search) -> str:
    """How somebody, or each of several in a picture, feels as it was understood, in HTML.

    Whoever mourns knows that: they get a warm word.
    """
    if search.faces:
        return faces_line(texts, search.faces)
    if search.loss is None:
        return mood_line(texts, search.reading, search.mood)
    # Nobody is condoled with twice.
    said = texts.html("loss-again" if search.recalls_loss else f"loss-{search.loss}")
    if search.aim is not Aim.MATCH or search.wish:
        return said
    aims = {"lift": texts.plain(f"aim-{Aim.LIFT}"), "cry": texts.plain(f"aim-{Aim.CRY}")}
    return " ".join((said, texts.html("loss-gentle", **aims)))


def faces_line(texts: Texts, faces: Sequence[Reading]) -> str:
    """The moods of several people in a picture, from left to right, in a line of HTML."""
    moods = [_mix(texts, face) for face in faces]
    if len(moods) == _A_PAIR:
        return texts.html("face-pair", left=moods[0], right=moods[1])
    return texts.html("face-row", moods=", ".join(moods))


def _mix(texts: Texts, reading: Reading) -> str:
    (first, _), (second, p_second) = reading.ranked()[:2]
    told = [first, second] if p_second >= _TOLD else [first]
    return joined(texts, [texts.plain(f"feels-{emotion}") for emotion in told])


def search_line(
    texts: Texts, search: Search, relaxed: Sequence[Limit] = (), unknown: Sequence[str] = ()
) -> str:
    """What is looked for, what had to be let go, and which names nobody bears; may be empty."""
    said = []
    limits = [phrase for phrases in asked(texts, search.constraints).values() for phrase in phrases]
    spared = search.constraints.not_content
    looking_for = wishes(texts, search.wish, spared) + limits
    if looking_for:
        said.append(texts.html("looking-for", wishes=", ".join(looking_for)))
    if spared:
        said.append(texts.html("looking-spared"))
    gone = [limit for limit in relaxed if limit is not Limit.RUNTIME]
    if gone:
        said.append(texts.html("looking-relaxed", limits=limit_names(texts, gone)))
    if Limit.RUNTIME in relaxed:
        said.append(texts.html("looking-nearest"))
    if unknown:
        said.append(unknown_line(texts, unknown))
    return " ".join(said)


def untold_line(texts: Texts, things: Sequence[str], *, is_all: bool) -> str:
    """That films cannot be told by these things, and what we go by, in HTML.

    Args:
        texts: the person's language.
        things: what was asked for; COLOURS, or as typed.
        is_all: whether nothing else was.
    """
    said = [texts.html("untold-colours")] if COLOURS in things else []
    named = [shortened(thing) for thing in things if thing != COLOURS]
    if named:
        key = "untold-alone" if is_all else "untold-beside"
        said.append(texts.html(key, things=joined(texts, named)))
    return " ".join(said)


def unknown_line(texts: Texts, names: Sequence[str]) -> str:
    """That we do not know who or what bears these names, in HTML."""
    said = [texts.html("unknown-women")] if WOMAN_DIRECTOR in names else []
    told = [shortened(name) for name in names if name != WOMAN_DIRECTOR]
    if told:
        said.append(texts.html("looking-unknown", names=joined(texts, told)))
    return " ".join(said)
