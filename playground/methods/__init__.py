"""The Bot API's methods, by topic; ``METHODS`` finds one by its name in lower case."""

from __future__ import annotations

from playground.methods import about, delivery, edits, files, sending
from playground.methods.call import Call, Method

__all__ = ["METHODS", "Call", "Method"]

METHODS: dict[str, Method] = {
    name.lower(): method
    for topic in (about, delivery, edits, files, sending)
    for name, method in topic.METHODS.items()
}
