"""People start Reelmood, things die, people stop it: nobody is lost and nothing is left."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = ("bot", "face", "worker")


class House:
    """A small house that was started, and what it said so far."""

    def __init__(self, folder: Path, bots_exit_code: str = "") -> None:
        self.folder = folder
        self.lines: list[str] = []
        command = [sys.executable, "-m", "tests.scripts.small_house", str(folder)]
        self.process = subprocess.Popen(
            [*command, *([bots_exit_code] if bots_exit_code else [])],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            self.lines.extend(line.rstrip() for line in lines)

    def says(self, text: str) -> bool:
        return any(text in line for line in self.lines)

    def pid(self, name: str) -> int:
        return int((self.folder / f"{name}.pid").read_text())

    def supervisor(self) -> int:
        return int((self.folder / "run" / "supervisord.pid").read_text())

    def end(self, number: int) -> int:
        self.process.send_signal(number)
        code = self.process.wait(60)
        self._reader.join(60)
        return code

    def programs(self) -> list[int]:
        return [self.pid(name) for name in PROGRAMS if (self.folder / f"{name}.pid").exists()]


def until(true: Callable[[], bool], house: House) -> None:
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline, house.lines
        time.sleep(0.05)


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
        probe.sendall(b"PING\r\n")
        return probe.recv(7) == b"+PONG\r\n"


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., House]]:
    started: list[House] = []

    def begin(bots_exit_code: str = "", *, folder: Path = tmp_path) -> House:
        house = House(folder, bots_exit_code)
        started.append(house)
        return house

    yield begin
    for house in started:
        if house.process.poll() is None:
            house.end(signal.SIGTERM)


def socket_of(house: House) -> Path:
    line = next(line for line in house.lines if line.startswith("socket "))
    return Path(line.removeprefix("socket "))


def ready(house: House) -> bool:
    return house.says("all is ready") and house.says("hello from worker")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_stop_leaves_nobody_and_nothing_and_a_second_start_works(
    start: Callable[..., House], number: int
) -> None:
    house = start()
    until(lambda: ready(house), house)
    assert answers(socket_of(house))
    programs = [*house.programs(), house.supervisor()]
    assert len(programs) == 4
    assert all(lives(pid) for pid in programs)

    assert house.end(number) == 0

    assert not any(lives(pid) for pid in programs)
    assert not answers(socket_of(house))
    assert not list((house.folder / "run").iterdir())
    again = start()
    until(lambda: ready(again), again)
    assert again.end(signal.SIGTERM) == 0


def test_a_killed_bot_comes_back_and_its_face_process_does_not_stay_behind(
    start: Callable[..., House],
) -> None:
    house = start()
    until(lambda: ready(house), house)
    bot, face = house.pid("bot"), house.pid("face")

    os.kill(bot, signal.SIGKILL)

    until(lambda: house.pid("bot") != bot and lives(house.pid("bot")), house)
    until(lambda: not lives(face), house)
    until(lambda: house.says("bot ended (SIGKILL); starting it again."), house)


def test_a_bot_that_fails_at_once_is_tried_again(start: Callable[..., House]) -> None:
    house = start("1")

    until(lambda: house.lines.count("bot ended (exit code 1); starting it again.") >= 2, house)

    assert house.end(signal.SIGTERM) == 0


def test_a_bot_that_cannot_run_as_it_is_set_up_stops_the_house(
    start: Callable[..., House],
) -> None:
    house = start("2")

    assert house.process.wait(60) == 2

    until(lambda: house.says("bot cannot run (exit code 2); stopping."), house)
    assert not any(lives(pid) for pid in house.programs())


def test_secrets_are_blacked_out_and_stand_in_no_file(start: Callable[..., House]) -> None:
    house = start()
    until(lambda: ready(house), house)

    assert house.says("my secret is [secret]")
    assert not house.says("tell-nobody")
    for file in house.folder.rglob("*"):
        assert not file.is_file() or b"tell-nobody" not in file.read_bytes()


def test_a_second_house_in_the_same_folder_says_so(start: Callable[..., House]) -> None:
    house = start()
    until(lambda: ready(house), house)

    second = start()

    assert second.process.wait(60) == 1
    until(lambda: second.lines == ["already running"], second)
    assert all(lives(pid) for pid in house.programs())


def test_a_folder_with_a_long_name_and_spaces_will_do(
    start: Callable[..., House], tmp_path: Path
) -> None:
    folder = tmp_path / ("a long name " * 9)
    folder.mkdir()
    house = start(folder=folder)
    until(lambda: ready(house), house)
    short = socket_of(house)
    assert answers(short)

    assert house.end(signal.SIGTERM) == 0

    assert folder not in short.parents
    assert not short.parent.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux: prctl(2)")
class TestKill9:
    def test_of_the_supervisor_stops_the_house(self, start: Callable[..., House]) -> None:
        house = start()
        until(lambda: ready(house), house)
        programs = house.programs()

        os.kill(house.supervisor(), signal.SIGKILL)

        assert house.process.wait(60) == 1
        until(lambda: house.says("The supervisor was ended from outside"), house)
        assert not any(lives(pid) for pid in programs)
        assert not list((house.folder / "run").iterdir())

    def test_of_the_starter_leaves_nobody_and_no_lock(self, start: Callable[..., House]) -> None:
        house = start()
        until(lambda: ready(house), house)
        programs = [*house.programs(), house.supervisor()]

        house.end(signal.SIGKILL)

        until(lambda: not any(lives(pid) for pid in programs), house)
        until(lambda: not answers(socket_of(house)), house)
        again = start()
        until(lambda: ready(again), again)
        assert again.end(signal.SIGTERM) == 0
