"""What a film should be about: "something about dogs", "a Christmas movie", "set in Japan"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from emotion.words.texts.lists import word_set
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.english.pieces import Piece
from emotion.words.wishes.english.telling import BEING, NO_TOPIC, tells_of_events
from emotion.words.wishes.terms import Role

# "Something with friends" says who watches.
COMPANY: Final = word_set(
    "friends friend family wife husband girlfriend boyfriend gf bf partner mum mom dad parents "
    "roommate roommates colleagues people others popcorn wine pizza tea subtitles headphones"
)
"""Who and what is with somebody who watches, and in no film that is asked for."""
# "A decent movie", "a Sunday movie": no film is about that.
_SAYS_LITTLE: Final = word_set(
    "interesting decent underrated overrated popular famous random big small stupid dumb mindless "
    "cool awesome amazing perfect must-see top rated known unknown recommended favourite favorite "
    "first last next same right wrong real whole certain specific particular solid quality simple "
    "rainy background comfort tonight's today's girly guy weekend holiday date "
    "monday tuesday wednesday thursday friday saturday sunday afternoon morning bedtime"
)
# "That story", "the other one" and "good stuff" are said of anything.
_FILMS: Final = word_set("film films movie movies flick flicks")
_ARTICLES: Final = word_set("a an the some")
_PLACED: Final = frozenset({"in", "on", "at", "during"})
_MANNER: Final = frozenset({"kind of", "sort of", "style", "type", "like"})
_PARTS: Final = frozenset({",", "-", "but", "because", "so", BLANK})
_MOST_WORDS: Final = 4
_REACH: Final = 24
# Longer clauses tell of something else, too.
_MOST_PIECES: Final = 80
_RELATIVES: Final = word_set("who that which where when whose")
_ENDS: Final = _RELATIVES | word_set(
    "please pls plz thanks tonight today now but or because if so and though with"
)


def take_kinds(pieces: Sequence[Piece], asked: Asked) -> None:
    """Note what unknown words before a film say of it, and take them out: "a Christmas movie".

    Only where the clause asks and tells nothing else: "that stupid movie made me cry" is a mood.
    """
    if len(pieces) > _MOST_PIECES:
        return
    for film, piece in enumerate(pieces):
        if piece.text.lower() not in _FILMS:
            continue
        end = film
        while end and pieces[end - 1].text.lower() in _MANNER:
            end -= 1
        begin = end
        while begin and end - begin < _MOST_WORDS and _is_unknown(pieces[begin - 1]):
            begin -= 1
        if begin == end:
            continue
        others = [*pieces[:begin], *pieces[film:]]
        states = any(one.text.lower() in BEING for one in others) and not _frames(others)
        tells = states or any(map(_is_unknown, others))
        if not tells and _is_english(others):
            _take(pieces, begin, end, asked)


def _frames(pieces: Sequence[Piece]) -> bool:
    return any(piece.role is Role.FRAME for piece in pieces)


def _is_english(pieces: Sequence[Piece]) -> bool:
    """Whether these words, a film among them, are English: "film" is that in many languages."""
    return any(piece.role and piece.text.lower() != "film" for piece in pieces)


def take_topics(pieces: Sequence[Piece], asked: Asked) -> None:
    """Note what films should be about or set in, and take it out: it is no mood.

    Args:
        pieces: of one clause, those of its wishes taken out already.
        asked: what was asked for so far.
    """
    for place, piece in enumerate(pieces):
        begin = 0 if piece.taken else _topic_at(pieces, place)
        if not begin or not _asks_before(pieces, place):
            continue
        while begin < len(pieces) and pieces[begin].text.lower() in _ARTICLES:
            begin += 1
        end = begin
        while end < len(pieces) and _goes_on(pieces[end]):
            end += 1
        if begin < end and _is_topic(pieces, place, pieces[begin:end]):
            _take(pieces, begin, end, asked)
            for told in pieces[max(place - 1, 0) : _end_of_clause(pieces, end)]:
                told.taken = True


def _end_of_clause(pieces: Sequence[Piece], end: int) -> int:
    """Where what is told of a topic ends: "a boxer who loses everything"."""
    if end < len(pieces) and pieces[end].text.lower() in _RELATIVES:
        while end < len(pieces) and any(map(str.isalnum, pieces[end].text)):
            end += 1
    return end


def _asks_before(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a film stands right before a place: "movie", "something" or what was asked for."""
    if not place:
        return pieces[0].text.lower() == "set"
    if any(map(_is_unknown, _part_before(pieces, place))):
        return False
    before = pieces[place - 1]
    # "A comedy but not with Adam Sandler".
    if before.role is Role.REFUSAL and place > 1:
        before = pieces[place - 2]
    opens = before.text.lower() in {*grammar.OPEN_FRAMES, "nothing"}
    return before.taken or before.role is Role.FILM or opens


def _part_before(pieces: Sequence[Piece], place: int) -> Sequence[Piece]:
    """What stands before a place, back to what asks or to where another part of the clause ends."""
    begin = place
    while begin and place - begin < _REACH and not _parts(pieces[begin - 1]):
        begin -= 1
    return pieces[begin:place]


def _parts(piece: Piece) -> bool:
    return piece.role is Role.FRAME or piece.text.lower() in _PARTS


def _topic_at(pieces: Sequence[Piece], place: int) -> int:
    """Where the topic begins that a link at this place leads to; 0 where it leads to none."""
    word = pieces[place].text.lower()
    is_in = word == "in" and place > 0 and pieces[place - 1].taken
    if is_in or word in {"about", "with", "without"}:
        return place + 1
    is_set = word == "set" and place + 1 < len(pieces)
    return place + 2 if is_set and pieces[place + 1].text.lower() in _PLACED else 0


def _is_topic(pieces: Sequence[Piece], link: int, topic: Sequence[Piece]) -> bool:
    first = topic[0].text.lower()
    if first in NO_TOPIC:
        return False
    if pieces[link].text.lower() in {"about", "set"}:
        return True
    # "With more depth", "in the evening": only what is unknown may be a thing to see.
    known = first in COMPANY or not all(map(_is_unknown, topic))
    return not known and len(topic) <= _MOST_WORDS and not tells_of_events(pieces, link)


def _take(pieces: Sequence[Piece], begin: int, end: int, asked: Asked) -> None:
    words = [piece.text for piece in pieces[begin:end]]
    for piece in pieces[begin:end]:
        piece.taken = True
    subject = " ".join(words)
    # "Nothing about dogs", "no film with dogs".
    if any(piece.role is Role.REFUSAL for piece in pieces[:begin]):
        asked.refuse_names([subject])
        return
    country = grammar.ENTRIES.get(f"from {subject.lower()}")
    if country is not None and country.term is not None and country.term.countries:
        # Most films that are set in a country are from there.
        asked.countries.update(country.term.countries)
    elif not all(word.lower() in _SAYS_LITTLE for word in words):
        asked.note_subjects([subject])


def _goes_on(piece: Piece) -> bool:
    word = piece.text.lower()
    return word not in _ENDS and piece.text != BLANK and any(map(str.isalnum, word))


def _is_unknown(piece: Piece) -> bool:
    """Whether a piece is a word that neither the lexicon nor grammar knows."""
    word = piece.text.lower()
    known = piece.taken or piece.role is not None or word in grammar.FILLERS or word in NO_TOPIC
    return not known and any(map(str.isalpha, word))
