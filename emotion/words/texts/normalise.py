"""Texts as people type them, made into plain lower-case tokens with what typing gives away.

Emoji are spelled out by their Unicode names, stretched words are shortened, words under a
negation are marked (`not_happy`), and shouting leaves a token of its own.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from emotion.words.texts.lists import word_set

SHOUTED = "<caps>"
STRETCHED = "<long>"

_NOISE = re.compile(r"https?://\S+|www\.\S+|@\S+|\[[A-Z]+\]|[\u200b-\u200f\ufe0e\ufe0f]")
_SPACES = re.compile(r"[^\S\n]+")
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
# Scripts written without spaces are read character by character; Indic vowel signs are marks,
# which `\w` leaves out.
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(
    rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w\u0900-\u0dff'])+|[!?]+|\.\.+|[.,;:()\n]"
)
_SEPARATORS = frozenset(".,;:()\n")
_MASK = re.compile(r"\[([A-Z]+)\]")
_LINK_OR_NAME = re.compile(r"https?://\S+|www\.\S+|@\w+|[\u200b-\u200f\ufe0e\ufe0f]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NEGATORS = word_set(
    "not no never nothing nobody neither nor without cannot cant dont doesnt didnt isnt wasnt "
    "arent werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint hardly barely não "
    "nicht kein keine nie jamais pas не нет ні नहीं नही nahi nahin"
)
_NEGATION_REACH = 3
# An apostrophe-free letter run of this length in capitals is shouting, not an abbreviation.
_SHOUT_LETTERS = 4
_EMOTICONS = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (r"(?<!\w)[:;=]'-?\(", "crying face"),
        (r"(?<!\w)[:=]-?[)\]](?!\w)|\^_?\^|(?<!\w)\(:", "smiling face"),
        (r"(?<!\w);-?\)", "winking face"),
        (r"(?<!\w)[:=;x]-?D+(?!\w)|(?<!\w)xD+(?!\w)|(?<!\w)XD+(?!\w)", "laughing face"),
        (r"(?<!\w)[:=]-?[(\[]+|(?<!\w)D:(?!\w)", "frowning face"),
        (r"(?<!\w)[:=]-?[/\\](?!/)", "confused face"),
        (r"(?<!\w)>:-?\(", "angry face"),
        (r"<3+", "red heart"),
        (r"</3", "broken heart"),
    )
)
# One of these is in each of them; most texts hold none.
_MAY_BE_EMOTICON = re.compile(r"[:;=<^]|[xX]-?D")


def spaced(text: str) -> str:
    """A text with one plain space wherever keyboards and web pages put other ones, or several."""
    return _SPACES.sub(" ", text).strip()


def spell_emoji(text: str) -> str:
    """Replace each run of one emoji by its name in Unicode: "😭😭" is "loudly crying face"."""
    if text.isascii():
        return text
    parts = []
    for character, run in groupby(text):
        category = unicodedata.category(character)
        if category == "So":
            parts.append(f" ; {unicodedata.name(character, '').lower()} ; ")
        elif character == "\u2019":
            parts.append("'" * len(list(run)))
        elif category not in {"Sk", "Cs"}:
            parts.append(character * len(list(run)))
    return "".join(parts)


def sentence(text: str) -> str:
    """A text as a sentence encoder reads it best: words kept in order, signs spelled out.

    Links and user names are cut, emoji and emoticons become their names, stretched letters are
    shortened, and shouting, which a lower-case vocabulary cannot show, is said at the end.
    """
    text = _LINK_OR_NAME.sub(" ", _MASK.sub(_unmasked, unicodedata.normalize("NFC", text)))
    text = _spell_emoticons(text, ",")
    text = _STRETCH.sub(r"\1\1", spell_emoji(text).replace(";", ","))
    words = _WORD.findall(text)
    shouted = len(words) > 1 and sum(word.isupper() for word in words) * 2 > len(words)
    return " ".join(text.split()).strip(" ,") + (" , shouting" if shouted else "")


def _spell_emoticons(text: str, mark: str) -> str:
    """Replace emoticons by their names, each between two of a mark."""
    if _MAY_BE_EMOTICON.search(text):
        for pattern, name in _EMOTICONS:
            text = pattern.sub(f" {mark} {name} {mark} ", text)
    return text


def _unmasked(match: re.Match[str]) -> str:
    return match[1].lower()


def tokens(text: str) -> list[str]:
    """Split a text into lower-case tokens, negation marked, stretched and shouted words noted."""
    text = _spell_emoticons(unicodedata.normalize("NFC", _NOISE.sub(" ", text)), ";")
    found: list[str] = []
    reach = 0
    for raw in _TOKEN.findall(spell_emoji(text)):
        if raw in _SEPARATORS:
            reach = 0
            continue
        token = raw.lower().replace("'", "")
        if not token:
            continue
        if token[0] in "!?.":
            found.append(token[:3])
            reach = 0
            continue
        if raw.isupper() and len(raw) >= _SHOUT_LETTERS:
            found.append(SHOUTED)
        short = _STRETCH.sub(r"\1\1", token)
        if short != token:
            found.append(STRETCHED)
            # "sooo" is "so", "goood" is "good": offer both.
            found.append(_STRETCH.sub(r"\1", token))
        found.append(f"not_{short}" if reach else short)
        reach = _NEGATION_REACH if token in _NEGATORS else max(0, reach - 1)
    return found


def plain(token: str) -> str:
    """A token without its negation mark."""
    return token.removeprefix("not_")
