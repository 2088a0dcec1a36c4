"""The inbox: each chat's updates one after another, chats side by side, none dealt with twice."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import Update

Handle = Callable[[Update], Awaitable[None]]

_log = logging.getLogger(__name__)
# How many updates may be in work at once; more wait for their turn.
_SIDE_BY_SIDE = 256
_REMEMBERED = 10_000


_Button = tuple[int, int, str | None]


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a line: what is done there, and whose tap on which button that is, if it is."""

    task: asyncio.Task[None]
    button: _Button | None


class Inbox:
    """Takes updates and hands each on, in order within its chat.

    PTB's own queue acknowledges an update before it is handled, and its concurrent processor keeps
    no order. Here an update is done when `take` returns, so that only then it is acknowledged.
    """

    def __init__(self, handle: Handle, tapped_again: Handle | None = None) -> None:
        """Nothing was taken yet.

        Args:
            handle: who updates are handed on to.
            tapped_again: who a tap is handed on to instead where the same was the last to come,
                and is not done yet: an impatient finger means it once. Whatever becomes of that,
                such a tap is not tried again: it would then be done a second time in full.
        """
        self._handle = handle
        self._tapped_again = handle if tapped_again is None else _whatever_comes(tapped_again)
        self._room = asyncio.Semaphore(_SIDE_BY_SIDE)
        self._last: dict[int, _Place] = {}
        self._known: OrderedDict[str, asyncio.Task[None]] = OrderedDict()

    def put(self, update: Update) -> asyncio.Task[None]:
        """Put an update in line behind those of its chat.

        Returns:
            The task that is done when the update is; the same one for an update put in twice.
        """
        mark = mark_of(update)
        known = self._known.get(mark)
        if known is not None:
            return known
        line, button = _line(update), _button(update)
        last = self._last.get(line)
        is_again = button is not None and last is not None and last.button == button
        handle = self._tapped_again if is_again else self._handle
        task = asyncio.create_task(self._after(last, handle, update))
        self._last[line] = _Place(task, button)
        task.add_done_callback(lambda done: self._leave(line, mark, done))
        self._known[mark] = task
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return task

    async def drain(self) -> None:
        """Wait until everything that was put in is done."""
        while self._last:
            await asyncio.wait({place.task for place in self._last.values()})

    async def _after(self, last: _Place | None, handle: Handle, update: Update) -> None:
        if last is not None:
            await asyncio.wait([last.task])
        async with self._room:
            await handle(update)

    def _leave(self, line: int, mark: str, task: asyncio.Task[None]) -> None:
        last = self._last.get(line)
        if last is not None and last.task is task:
            del self._last[line]
        # One that broke may be sent again, and is then tried again.
        if task.cancelled() or task.exception() is not None:
            self._known.pop(mark, None)


def _whatever_comes(handle: Handle) -> Handle:
    """The same handler, of which no failure is known but in the log."""

    async def handle_anyhow(update: Update) -> None:
        try:
            await handle(update)
        except Exception as error:  # noqa: BLE001 # none of them is worth a second try
            _log.warning("A second tap was not answered (%s)", type(error).__name__)

    return handle_anyhow


def mark_of(update: Update) -> str:
    """What tells an update from all others, also on a server that counts from 1 after a restart."""
    query = update.callback_query or update.inline_query
    if query is not None:
        return f"{update.update_id}:{query.id}"
    message = update.effective_message
    if message is None:
        return str(update.update_id)
    return f"{update.update_id}:{message.message_id}:{int(message.date.timestamp())}"


def _line(update: Update) -> int:
    """What keeps its order: the chat, or the person where there is none."""
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else 0


def _button(update: Update) -> _Button | None:
    """Whose tap on which button an update is, if it is one."""
    query = update.callback_query
    if query is None or query.message is None:
        return None
    return query.from_user.id, query.message.message_id, query.data
