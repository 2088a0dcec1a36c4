"""Titles and names in the form in which they are compared."""

from __future__ import annotations

import re
import unicodedata

_ARTICLE = re.compile(r"^(?:the|a|an|le|la|les|l|der|die|das|el|los|las|il|lo|gli|o|os|as) ")
_PART = re.compile(r":\s| [-–—] ")
_NOT_WORD = re.compile(r"[^\w]+")
# Letters that are no other with a mark, as they are typed where there is no key for them.
_TYPED = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


def match_form(text: str) -> str:
    """Lower case, without marks, punctuation and a leading article; never empty for real text.

    It is kept beside titles and names: another form needs a migration that writes these anew.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = _NOT_WORD.sub(" ", bare).strip()
    return without_article(words).translate(_TYPED) or text.strip().casefold()


def without_article(form: str) -> str:
    """A title in that form but for an article, without a leading article that is not all of it."""
    return _ARTICLE.sub("", form) or form


def short_titles(title: str) -> list[str]:
    """What a title with parts is called for short: "Kill Bill: Vol. 1" is "Kill Bill"."""
    return [
        title[: part.start()] for part in _PART.finditer(title) if title[: part.start()].strip()
    ]


def last_word(form: str) -> str:
    """The last word of a name in the form in which names are compared."""
    return form.rpartition(" ")[2]
