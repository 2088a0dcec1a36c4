"""The face process as the bot sees it: bytes in, faces out, never in the way of the event loop.

Neither importing nor starting this loads a picture library in the bot's process. The process is
spawned, so it imports the main module anew: keep that one light (`if __name__ == "__main__"`).
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from emotion.faces import child
from emotion.faces.results import (
    EngineBusy,
    EngineFailed,
    EngineTimeout,
    FacesRead,
    Unreadable,
    UnreadablePicture,
)
from emotion.faces.wire import Packed, unpack

START_SECONDS = 60.0  # to load the networks; about two when the machine is idle
_log = logging.getLogger("emotion.faces")
_Answer = TypeVar("_Answer")


class _DiedError(Exception):
    """The process was gone before it took the picture."""


class FaceEngine:
    """Reads faces in a process of its own, one picture at a time, the others waiting here.

    The process starts on first need (or with `warm`). When it dies or hangs it is replaced, and
    only the picture it was reading is lost. Pictures travel through a pipe, never over the disk.
    """

    def __init__(
        self,
        home: Path,
        *,
        allow_downloads: bool = False,
        deadline_seconds: float = 20.0,
        queue_limit: int = 32,
    ) -> None:
        """Note what to do; nothing starts yet.

        Args:
            home: DeepFace's home, where official weights are looked for.
            allow_downloads: fetch official weights in the background, for the next start.
            deadline_seconds: the longest a picture may wait for its turn, and then take.
            queue_limit: pictures in hand at most, waiting ones included.
        """
        self._home = home
        self._allow_downloads = allow_downloads
        self._deadline = deadline_seconds
        self._limit = queue_limit
        self._in_hand = 0
        self._turn = asyncio.Lock()
        self._pool: ProcessPool | None = None
        self._closed = False

    async def warm(self) -> None:
        """Start the process now, so that the first person need not wait for it.

        Raises:
            EngineFailed: it would not start.
        """
        async with self._turn:
            await self._running()

    async def read(self, picture: bytes) -> FacesRead:
        """Read every face of a picture or clip.

        Args:
            picture: a whole file, JPEG, PNG, WebP, GIF, BMP, AVIF, HEIC, or a clip, MP4, MOV, WebM.

        Returns:
            The faces, the largest and clearest first; none when no face is found.

        Raises:
            UnreadablePicture: the bytes are no picture or clip within the limits.
            EngineBusy: too many pictures are waiting.
            EngineTimeout: the picture took too long.
            EngineFailed: the process died on this picture, would not start, or is closed.
        """
        if self._in_hand >= self._limit:
            raise EngineBusy("too many pictures are waiting")
        self._in_hand += 1
        try:
            await self._wait_for_turn()
            try:
                answer = await self._ask(picture)
            finally:
                self._turn.release()
        finally:
            self._in_hand -= 1
        if isinstance(answer, Unreadable):
            raise UnreadablePicture(answer)
        return unpack(answer)

    async def close(self) -> None:
        """Stop the process. Pictures still waiting fail."""
        self._closed = True
        async with self._turn:
            await self._discard()

    async def _wait_for_turn(self) -> None:
        try:
            async with asyncio.timeout(self._deadline):
                await self._turn.acquire()
        except TimeoutError as error:
            raise EngineBusy("the pictures before this one took too long") from error

    async def _ask(self, picture: bytes) -> Packed | Unreadable:
        """Hand the picture over; once more if the process had died while idle."""
        try:
            return await self._call(await self._running(), self._deadline, child.read, picture)
        except _DiedError:
            await self._discard()
        try:
            return await self._call(await self._running(), self._deadline, child.read, picture)
        except _DiedError as error:
            await self._discard()
            raise EngineFailed("the face process keeps dying") from error

    async def _running(self) -> ProcessPool:
        """The pool with its process warm, started if need be."""
        if self._closed:
            raise EngineFailed("the face engine is closed")
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=1,
                initializer=child.start,
                initargs=(self._home, self._allow_downloads),
                context=multiprocessing.get_context("spawn"),
            )
            try:
                pid, weights = await self._call(self._pool, START_SECONDS, child.ready)
            except _DiedError as error:
                await self._discard()
                raise EngineFailed("the face process would not start") from error
            _log.info("face process %d is ready, %s weights", pid, weights)
        return self._pool

    async def _call(
        self, pool: ProcessPool, seconds: float, function: Callable[..., _Answer], *given: object
    ) -> _Answer:
        """Run a function in the process.

        Raises:
            EngineTimeout: it took longer than that; the process is discarded.
            EngineFailed: the process died or raised while at it.
            _DiedError: the process was dead already.
        """
        try:
            # Starting the process and filling its pipe block; not on the event loop.
            future = await asyncio.to_thread(pool.schedule, function, given)
        except RuntimeError as error:
            raise _DiedError from error
        answer = asyncio.wrap_future(future)
        try:
            async with asyncio.timeout(seconds):
                # Shielded: a caller who gives up must not cost the others their process.
                return await asyncio.shield(answer)
        except TimeoutError as error:
            answer.add_done_callback(_let_go)
            await self._discard()
            raise EngineTimeout(f"no answer within {seconds:g} s") from error
        except ProcessExpired as error:
            await self._discard()
            raise EngineFailed(f"the face process died ({error.exitcode})") from error
        except BrokenProcessPool as error:
            raise _DiedError from error
        except Exception as error:  # noqa: BLE001 - the libraries of the reader raise anything
            # Whatever the reader raised; its text could quote the picture, so only its kind.
            raise EngineFailed(f"the reader broke: {type(error).__name__}") from None

    async def _discard(self) -> None:
        """End the process, if there is one; the next picture gets a new one."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it bare
            await asyncio.to_thread(pool.join)


def _let_go(answer: asyncio.Future[_Answer]) -> None:
    """Drop what came too late, with all that its error holds: the picture half handed over, too."""
    error = None if answer.cancelled() else answer.exception()
    if error is not None:
        error.__traceback__ = None
