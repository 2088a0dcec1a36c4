"""A message made plain before anything is heard in it."""

from __future__ import annotations

from dataclasses import dataclass

from emotion.words.texts.fillers import core_of, is_tag
from emotion.words.texts.spelling import written_out


@dataclass(frozen=True, slots=True)
class Message:
    """A message as typed, with its spellings written out, and its core.

    Rules that know what they hear hear the core; models and names the whole, for what was peeled
    off may tell a mood, or belong to a title.

    Attributes:
        typed: as typed.
        whole: with its chat spellings written out.
        before: what opens it and says nothing.
        core: what it says; the whole where nothing is peeled off.
        after: what closes it and says nothing.
    """

    typed: str
    whole: str
    before: str
    core: str
    after: str

    @classmethod
    def of(cls, typed: str) -> Message:
        """Make a message plain."""
        whole = written_out(typed)
        start, end = core_of(whole)
        after = whole[end:]
        # A question stays one; "ok?" behind a wish makes none.
        mark = "?" if not is_tag(after) and ("?" in after or "？" in after) else ""
        return cls(typed, whole, whole[:start], whole[start:end] + mark, after)

    @property
    def forms(self) -> tuple[str, ...]:
        """Its forms for rules that ask whether a message is nothing but what they know."""
        return tuple(dict.fromkeys((self.typed, self.whole, self.core)))

    def around(self, rest: str) -> str:
        """What is left of the whole where this is left of the core, with what stands beside it."""
        words = rest.split()
        if not words:
            return ""
        before = self.before if self.core.startswith(words[0]) else ""
        after = self.after if self.core.endswith(words[-1]) else ""
        return self.whole if rest == self.core else f"{before}{rest}{after}"
