"""The Bot API's methods, by topic; ``METHODS`` finds one by its name in lower case."""

from __future__ import annotations

from playground.methods import about, albums, delivery, edits, files, inline, sending
from playground.methods.call import Call, Method

__all__ = ["METHODS", "TOPICS", "Call", "Method"]

TOPICS = (about, albums, delivery, edits, files, inline, sending)

METHODS: dict[str, Method] = {
    name.lower(): method for topic in TOPICS for name, method in topic.METHODS.items()
}
