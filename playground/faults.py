"""Trouble on demand: calls that fail, and updates that come twice or in the wrong order.

A fault waits for what it is about, happens so many times, and is over: nothing is left to chance.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.errors import PersonError
from playground.json import Json

CALL_FAULTS = ("flood", "error", "hang", "drop")
UPDATE_FAULTS = ("repeat", "replay", "reorder")
_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "bool": (bool,),
    "float": (int, float),
}


@dataclass
class Fault:
    """One kind of trouble.

    Attributes:
        do: ``flood`` (429), ``error`` (5xx), ``hang`` or ``drop`` (the connection) for calls;
            ``repeat`` (twice in a row), ``replay`` (again after it was acknowledged) or
            ``reorder`` (backwards) for updates.
        method: Of the Bot API, in any case, or ``download`` for the fetching of a file; none for
            all of these but ``getUpdates`` and ``getMe``.
        kind: Of update, as ``message``; none for any.
        chat_id: The chat it is about; 0 for any.
        times: How many calls or updates are in for it; for ``reorder``, how many change places.
        skip: How many go well before it begins.
        retry_after: What a ``flood`` says, in seconds.
        status: What an ``error`` says.
        seconds: How long a ``hang`` lasts before the connection drops.
        done: Whether the call has its effect all the same, and only its answer is lost.
        happened: How often it has happened.
    """

    do: str
    method: str = ""
    kind: str = ""
    chat_id: int = 0
    times: int = 1
    skip: int = 0
    retry_after: int = 1
    status: int = 500
    seconds: float = 3600.0
    done: bool = False
    happened: int = 0


def read_fault(given: Any) -> Fault:
    """A fault, out of JSON.

    Raises:
        PersonError: There is no such fault.
    """
    if not isinstance(given, Mapping):
        raise PersonError(400, "a fault is an object")
    fields = {field.name: str(field.type) for field in dataclasses.fields(Fault)}
    del fields["happened"]
    for name, value in given.items():
        if name not in fields:
            raise PersonError(400, f"a fault has no {name!r}")
        right = isinstance(value, _TYPES[fields[name]])
        if not right or isinstance(value, bool) != (fields[name] == "bool"):
            raise PersonError(400, f"{name} is not of type {fields[name]}")
    if given.get("do") not in CALL_FAULTS + UPDATE_FAULTS:
        raise PersonError(400, f"do is one of {', '.join(CALL_FAULTS + UPDATE_FAULTS)}")
    fault = Fault(**given)
    if fault.times < 1 or fault.skip < 0 or fault.seconds < 0 or fault.retry_after < 1:
        raise PersonError(400, "times and retry_after are at least 1, skip and seconds at least 0")
    return fault


class Faults:
    """What is to go wrong."""

    def __init__(self) -> None:
        self.present: list[Fault] = []

    def as_json(self) -> Json:
        """All faults, with how often each ``happened``."""
        return {"faults": [dataclasses.asdict(fault) for fault in self.present]}

    def for_call(self, method: str, chat_id: int) -> Fault | None:
        """What goes wrong with this call, if anything; it counts as having happened."""
        if not self.present:
            return None
        quiet = method.lower() in {"getupdates", "getme"}
        for fault in self.present:
            about = fault.method.lower() == method.lower() if fault.method else not quiet
            if fault.do in CALL_FAULTS and about and _happens(fault, chat_id):
                return fault
        return None

    def for_update(self, kind: str, chat_id: int) -> Fault | None:
        """What goes wrong with this update, if anything; it counts as having happened."""
        for fault in self.present:
            about = not fault.kind or fault.kind == kind
            if fault.do in UPDATE_FAULTS and about and _happens(fault, chat_id):
                return fault
        return None


def _happens(fault: Fault, chat_id: int) -> bool:
    if fault.chat_id not in {0, chat_id} or fault.happened == fault.times:
        return False
    if fault.skip:
        fault.skip -= 1
        return False
    fault.happened += 1
    return True
