"""What words are by how they are written: words that people use, or a title or a name."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Emotion, Reading
from emotion.words.models.counter import embedded_model
from emotion.words.texts.message import Message
from emotion.words.wishes.english.lexicon import grammar

_WEIGHTY: Final = 3
# Without capitals in titles.
_SMALL: Final = frozenset({"and", "the", "for", "from", "with", "of", "in", "on", "at", "to", "a"})
_SURELY_A_TITLE: Final = 4


def is_word(word: str) -> bool:
    """Whether people use a word, as far as is known here: names of few are known.

    Args:
        word: in lower case.
    """
    return not word.isalpha() or word in grammar.ENTRIES or embedded_model().knows(word)


def core_of(text: str) -> str:
    """What a text says without what opens and closes it: "Titanic" of "also Titanic halt"."""
    return Message.of(text).core


def is_written_as_title(text: str) -> bool:
    """Whether all words but the smallest have capitals: "My Neighbour Totoro", "Die Hard"."""
    words = [word for word in text.split() if len(word) >= _WEIGHTY and word not in _SMALL]
    return len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words)


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
    return is_calm or (reading.claims_little and not all(map(is_word, name.casefold().split())))
