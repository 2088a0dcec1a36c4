"""The face process: it answers, dies, hangs and is replaced, and the bot never notices much."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pytest

from emotion.faces.engine import FaceEngine
from emotion.faces.results import (
    EngineBusy,
    EngineFailed,
    EngineTimeout,
    Unreadable,
    UnreadablePicture,
)
from emotion.vocabulary import Emotion
from tests.emotion.faces.pictures import astronaut, encode
from tests.emotion.faces.processes import face_process

SELFIE = encode(astronaut(), "JPEG", quality=90)
HEAVY = ("cv2", "deepface", "onnxruntime", "PIL", "pandas", "tqdm")


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[FaceEngine]:
    engine = FaceEngine(tmp_path, queue_limit=4)
    yield engine
    await engine.close()


async def reads_happy(engine: FaceEngine) -> bool:
    (face,) = (await engine.read(SELFIE)).faces
    return face.reading.ranked()[0][0] is Emotion.HAPPY


async def test_a_selfie_is_read_in_a_process_of_its_own(engine: FaceEngine) -> None:
    assert await reads_happy(engine)
    assert face_process().pid != os.getpid()


async def test_it_can_be_warmed_before_anyone_comes(engine: FaceEngine) -> None:
    await engine.warm()
    pid = face_process().pid
    assert await reads_happy(engine)
    assert face_process().pid == pid


async def test_no_picture_is_told_apart_and_hurts_nobody(engine: FaceEngine) -> None:
    with pytest.raises(UnreadablePicture) as caught:
        await engine.read(b"hello")
    assert caught.value.reason is Unreadable.NOT_A_PICTURE
    assert await reads_happy(engine)


async def test_many_at_once_are_answered_in_turn(engine: FaceEngine) -> None:
    assert await asyncio.gather(*(reads_happy(engine) for _ in range(4))) == [True] * 4


async def test_too_many_at_once_are_told_so(engine: FaceEngine) -> None:
    answers = await asyncio.gather(*(engine.read(SELFIE) for _ in range(6)), return_exceptions=True)
    assert sum(isinstance(answer, EngineBusy) for answer in answers) == 2


async def test_killed_while_idle_it_is_replaced(engine: FaceEngine) -> None:
    await engine.warm()
    first = face_process()
    first.kill()
    assert await reads_happy(engine)
    assert face_process().pid != first.pid


async def test_killed_at_work_it_loses_one_picture_only(tmp_path: Path) -> None:
    engine = FaceEngine(tmp_path)
    await engine.warm()
    worker = face_process()
    worker.suspend()  # so that it is surely at work when it dies
    reading = asyncio.create_task(engine.read(SELFIE))
    await asyncio.sleep(0.2)
    worker.kill()
    with contextlib.suppress(EngineFailed):  # or the next process was handed the picture
        await reading
    assert await reads_happy(engine)
    await engine.close()


async def test_hanging_past_the_deadline_it_is_replaced(tmp_path: Path) -> None:
    engine = FaceEngine(tmp_path, deadline_seconds=3)
    await engine.warm()
    stuck = face_process()
    stuck.suspend()
    # More than a pipe holds, so that even handing it over hangs.
    with pytest.raises(EngineTimeout):
        await engine.read(SELFIE + bytes(1_000_000))
    assert not stuck.is_running()
    assert await reads_happy(engine)
    await engine.close()


async def test_giving_up_costs_the_others_nothing(engine: FaceEngine) -> None:
    await engine.warm()
    pid = face_process().pid
    impatient = asyncio.create_task(engine.read(SELFIE))
    await asyncio.sleep(0.01)
    impatient.cancel()
    assert await reads_happy(engine)
    assert face_process().pid == pid


async def test_a_selfie_never_touches_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    temporary.mkdir()
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME"):  # onnxruntime's telemetry writes to these
        monkeypatch.setenv(name, str(temporary))
    engine = FaceEngine(home)
    await engine.warm()
    before = face_process().io_counters().write_chars
    assert await reads_happy(engine)
    assert face_process().io_counters().write_chars - before < 5_000 < len(SELFIE)
    await engine.close()
    assert list(temporary.iterdir()) == []
    assert [path for path in home.rglob("*") if path.is_file()] == []


async def test_the_log_says_whose_weights_ran(
    engine: FaceEngine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "emotion.faces"):
        await engine.warm()
    assert "embedded weights" in caplog.text


async def test_closed_it_leaves_no_process_and_answers_no_more(tmp_path: Path) -> None:
    engine = FaceEngine(tmp_path)
    await engine.warm()
    worker = face_process()
    await engine.close()
    assert not worker.is_running()
    with pytest.raises(EngineFailed):
        await engine.read(SELFIE)


async def test_interrupting_the_terminal_does_not_stop_it(engine: FaceEngine) -> None:
    await engine.warm()
    worker = face_process()
    worker.send_signal(signal.SIGINT)
    assert await reads_happy(engine)
    assert face_process().pid == worker.pid


PARENT = """
import asyncio, sys
from pathlib import Path
from emotion.faces.engine import FaceEngine

async def main():
    engine = FaceEngine(Path(sys.argv[1]))
    await engine.warm()
    print(sorted({name.split(".")[0] for name in sys.modules}), flush=True)
    if sys.argv[2:]:
        await asyncio.sleep(600)
    await engine.close()

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.fixture
def parent(tmp_path: Path) -> Callable[..., subprocess.Popen[str]]:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)

    def start(*arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, str(script), str(tmp_path / "home"), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        )

    return start


def test_the_bots_process_loads_nothing_heavy(
    parent: Callable[..., subprocess.Popen[str]],
) -> None:
    out, err = parent().communicate(timeout=60)
    assert "pebble" in out
    assert [name for name in HEAVY if f"'{name}'" in out] == []
    assert err == ""


def test_the_face_process_dies_with_a_killed_bot(
    parent: Callable[..., subprocess.Popen[str]],
) -> None:
    with parent("stay") as bot:
        assert bot.stdout is not None
        bot.stdout.readline()
        family = psutil.Process(bot.pid).children(recursive=True)
        bot.kill()
        _, alive = psutil.wait_procs(family, timeout=20)
    assert family
    assert alive == []
