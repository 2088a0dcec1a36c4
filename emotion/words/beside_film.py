"""What a message says where a film shows: part by part, and joined.

"Seen it, my sister loves it. something newer?" does something about the film, tells something that
nobody here understands, and wishes. Each part is given to each of those who hear; what none of
them hears vetoes nothing, and makes no mood either unless it tells how its writer feels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final, TypeVar

from emotion.vocabulary import Asked, Constraints, Feeling, Heard, Kin, Opinion, Reading, Talk
from emotion.words.moods.cues import find_cues
from emotion.words.moods.oneself import tells_of_oneself, tells_own_feeling
from emotion.words.talk.acts import act_in, said_again
from emotion.words.talk.asking import asks_for_film, is_question, points_at_film
from emotion.words.talk.keywords import asked_by_keyword
from emotion.words.talk.shown import said_of_shown
from emotion.words.talk.small_talk import opinion_in, small_talk
from emotion.words.texts.forms import bare_form
from emotion.words.texts.message import Message
from emotion.words.texts.parts import finer_parts_of, parts_of
from emotion.words.wishes.framed import cores_of, excess_in
from emotion.words.wishes.parse import Parsed, parse_wish

# What is said of a film is said in a sentence or two.
_LONGEST: Final = 160
_MOST_PARTS: Final = 8
# Of several the first counts.
_OPINIONS: Final = (
    Opinion.MISHEARD,
    Opinion.PRAISES,
    Opinion.SEEN,
    Opinion.DISLIKES,
    Opinion.KEEPS,
    Opinion.WILL_DO,
    Opinion.THANKS,
)
# These count before all others, those after them only where nothing else is said.
_TALKS: Final = (Talk.BACK, Talk.NOT_QUITE)
_TALKS_AFTER: Final = (Talk.WHY, Talk.AGAIN, Talk.ANY_FILM, Talk.GOODBYE, Talk.THANKS)
# These count for more than how one feels, as taking the film does: "that one, I'm shattered".
_OUTWEIGHING: Final = frozenset({Opinion.KEEPS, Opinion.MISHEARD})
# "Estoy mal, ¿no?" asks for no other film.
_TAGS: Final = frozenset({"no", "non", "nao", "nu", "ne", "нет", "ні"})
_MOST_WORDS_OF_FEELING: Final = 3
# Beside these a wish, or a question, is what counts: "cool, but shorter".
_GIVES_WAY: Final = frozenset({Opinion.PRAISES, Opinion.KEEPS, Opinion.WILL_DO, Opinion.THANKS})


@dataclass(frozen=True, slots=True)
class _Said:
    """What one part says.

    Attributes:
        opinion: what it makes of the film, or of us.
        takes: whether it takes the film, and does not only like it.
        talk: what it is for.
        asks: what it asks of the film.
        kin: by what another film is to be akin.
        wish: what it asks films to be.
    """

    opinion: Opinion | None = None
    takes: bool = False
    talk: Talk | None = None
    asks: tuple[Asked, ...] = ()
    kin: Kin | None = None
    wish: Parsed | None = None

    def __bool__(self) -> bool:
        return self != _Said()


def heard_beside_film(text: str, heard: Heard, today: date | None = None) -> Heard:
    """What a message says where a film shows, heard as a whole so far.

    Args:
        text: as typed.
        heard: what it says as a whole.
        today: the day that "recent" counts from; by default the current one.

    Returns:
        The same where it was understood, tells a loss or despair, or says no more in its parts.
    """
    asks_whether = heard.asking is not None and heard.asking.thing
    is_understood = heard.asks or heard.kin or heard.talk or heard.stars is not None or asks_whether
    if is_understood or heard.distress or heard.loss or len(text) > _LONGEST:
        return heard
    if heard.opinion is not None and not _asks(heard):
        return _without_mood(heard)
    told = _without_tag(list(_told(text, heard, today)))
    said = [one for _, one in told if one]
    if not said and not _asks(heard):
        return heard
    if any(one.opinion is Opinion.SEEN and _is_all_of(part, heard, today) for part, one in told):
        heard = replace(
            heard, wish=MappingProxyType({}), aim=None, constraints=Constraints(), than=()
        )
    is_felt = heard.of_oneself and any(
        _feels(felt, heard) for part, one in told for felt in _left(part, one, heard, today)
    )
    joined = _joined(heard, said)
    is_done = joined.opinion in _OUTWEIGHING or any(one.takes for one in said)
    is_glad_of_it = joined.opinion is Opinion.PRAISES and not _is_low(heard.reading)
    if not is_felt or is_done or is_glad_of_it or joined.asks or joined.talk in _TALKS:
        return _without_mood(joined)
    # Having seen it counts beside how one feels: the next film is for that.
    return replace(
        joined, opinion=joined.opinion if joined.opinion is Opinion.SEEN else None, talk=None
    )


def _left(part: str, said: _Said, heard: Heard, today: date | None) -> Iterator[str]:
    """What of a part may tell a feeling: all where it says nothing else, or what is joined on.

    "I've watched it with my ex and now I'm alone" is low beside the act.
    """
    if not said:
        yield part
    elif said.opinion is not None and _is_low(heard.reading):
        finer = finer_parts_of(part)[:_MOST_PARTS]
        yield from (one for one in finer if one != part and not _hear(one, heard, today))


def _feels(part: str, heard: Heard) -> bool:
    """Whether a part that says nothing else tells how its writer feels, or what befell them."""
    if tells_own_feeling(part) or find_cues(part).cues:
        return True
    # Most languages need no pronoun: "нет, грустно".
    is_brief = len(part.split()) <= _MOST_WORDS_OF_FEELING
    return is_brief and _is_low(heard.reading) and tells_of_oneself(part)


def _is_low(reading: Reading | None) -> bool:
    return reading is not None and not reading.claims_little and reading.valence < 0.0


def _without_tag(told: Sequence[tuple[str, _Said]]) -> Sequence[tuple[str, _Said]]:
    """All parts but a "no?" that only ends what nobody else understood: "estoy mal, ¿no?"."""
    is_tag = len(told) > 1 and not told[-2][1] and bare_form(told[-1][0]) in _TAGS
    return told[:-1] if is_tag else told


def _told(text: str, heard: Heard, today: date | None) -> Iterator[tuple[str, _Said]]:
    """Each part with what it says, if it says anything; where it does not, finer parts of it."""
    for part in parts_of(Message.of(text).whole)[:_MOST_PARTS]:
        said = _hear(part, heard, today)
        finer = () if said else finer_parts_of(part)[:_MOST_PARTS]
        told = [(one, _hear(one, heard, today)) for one in finer if one != part]
        yield from told if any(one for _, one in told) else [(part, said)]


def _hear(part: str, heard: Heard, today: date | None) -> _Said:
    """What one part says, to whoever understands it first, but for what opens and closes it."""
    part = Message.of(part).core
    act = act_in(part)
    if act is Opinion.MISHEARD:
        return _Said(opinion=act, wish=_wish_in(cores_of(part), heard, today))
    again = said_again(part)
    ways = (*cores_of(part), part, again)
    if again and _first_wish(ways, today):
        return _Said(opinion=Opinion.MISHEARD, wish=_wish_in(ways, heard, today))
    talked = _talked(part, act)
    if talked:
        return talked
    if is_question(part):
        return _asked(part, heard, today)
    if act is not None:
        return _Said(opinion=act, takes=act is Opinion.WILL_DO)
    return _Said(wish=_wish_in(_ways_of(part), heard, today))


def _talked(part: str, act: Opinion | None) -> _Said:
    """What one part says as a whole: of the film that shows, or of what comes next."""
    shown = said_of_shown(part)
    if shown:
        return _Said(asks=shown.asks, kin=shown.kin)
    opinion = opinion_in(part)
    if opinion is not None and opinion is not Opinion.AGREES:
        return _Said(opinion=opinion, takes=act is Opinion.WILL_DO)
    talk = small_talk(part)
    return _Said(talk=talk if talk in _TALKS or talk in _TALKS_AFTER else None)


def _asked(part: str, heard: Heard, today: date | None) -> _Said:
    """What a question asks: films that are so, or something of the one that shows."""
    if asks_for_film(part) or not points_at_film(part):
        wish = _wish_in((*cores_of(part), part), heard, today)
        if wish is not None or _asks(heard):
            return _Said(wish=wish)
    asked = asked_by_keyword(part)
    if asked:
        return _Said(asks=asked)
    # "Quite slow, that one, no?"; but "are there zombies in it?" asks for none.
    excess = excess_in(part)
    return _Said(wish=_wish_in((excess,), heard, today) if excess else None)


def _ways_of(part: str) -> Iterator[str]:
    """How a part may be put more plainly, and the part itself."""
    excess = excess_in(part)
    if excess is not None:
        yield excess
    yield part
    yield from cores_of(part)


def _wish_in(ways: Iterable[str], heard: Heard, today: date | None) -> Parsed | None:
    """What the first of several ways to put it wishes for; nothing where the whole did so."""
    return None if _asks(heard) else _first_wish(ways, today)


def _first_wish(ways: Iterable[str], today: date | None) -> Parsed | None:
    """What the first of several ways to put it wishes for."""
    parsed = (parse_wish(way, today) for way in ways)
    return next((one for one in parsed if one.wish or one.aim or one.constraints), None)


def _joined(heard: Heard, said: Sequence[_Said]) -> Heard:
    """What all parts say together."""
    wishes = [one.wish for one in said if one.wish is not None]
    wish: dict[Feeling, float] = dict(heard.wish)
    constraints, than, untold, aim = heard.constraints, heard.than, heard.untold, heard.aim
    for one in wishes:
        wish |= one.wish
        constraints = constraints.then(one.constraints)
        than += one.than
        untold += one.untold
        aim = aim or one.aim
    asks = tuple(dict.fromkeys(asked for one in said for asked in one.asks))
    kin = next((one.kin for one in said if one.kin), None)
    is_wish = bool(wish or aim or constraints or kin)
    opinion = _opinion(said, gives_way=is_wish or bool(asks))
    takes = opinion is Opinion.WILL_DO
    talk = None if opinion or asks or is_wish else _first(_TALKS_AFTER, (one.talk for one in said))
    talk = _first(_TALKS, (one.talk for one in said)) or talk
    return replace(
        heard,
        wish=MappingProxyType({} if takes else wish),
        constraints=Constraints() if takes else constraints,
        than=() if takes else than,
        untold=() if takes else untold,
        aim=None if takes else aim,
        opinion=opinion,
        talk=talk,
        asks=asks,
        kin=kin,
        asking=None if said else heard.asking,
    )


def _opinion(said: Sequence[_Said], *, gives_way: bool) -> Opinion | None:
    """What is made of the film: beside a wish or a question it is only liked, unless taken last."""
    if said and said[-1].takes:
        return Opinion.WILL_DO
    found = [one.opinion for one in said if not (gives_way and one.opinion in _GIVES_WAY)]
    return _first(_OPINIONS, found)


_One = TypeVar("_One")


def _first(ranked: Sequence[_One], found: Iterable[_One | None]) -> _One | None:
    """Of what was found the first that counts."""
    among = set(found)
    return next((one for one in ranked if one in among), None)


def _is_all_of(part: str, heard: Heard, today: date | None) -> bool:
    """Whether all that was wished for is in one part: "I saw that in the nineties" asks nothing."""
    told = parse_wish(part, today) if _asks(heard) else None
    return told is not None and (told.wish, told.constraints) == (heard.wish, heard.constraints)


def _asks(heard: Heard) -> bool:
    return bool(heard.wish or heard.aim or heard.constraints)


def _without_mood(heard: Heard) -> Heard:
    """The same, with no mood and no name in what nobody understands."""
    return replace(heard, reading=None, mood=None, spent=False, name="", title="", beside=None)
