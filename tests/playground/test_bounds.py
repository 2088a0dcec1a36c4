"""A playground that runs for long does not grow without end."""

from __future__ import annotations

import pytest

from playground import chat as chat_module
from playground import files as files_module
from playground import updates as updates_module
from playground import world as world_module
from playground.chat import Message
from playground.files import Files, Media
from playground.people import Person
from playground.updates import Updates
from playground.world import World


def message() -> Message:
    return Message(id=0, from_bot=True, date=1)


def test_files_are_kept_up_to_a_size_and_those_in_use_longest() -> None:
    files = Files(kept_bytes=1000)
    kept = [files.store("photo", bytes(300), suffix="", mime_type="") for _ in range(3)]
    for file in kept:
        files.remember(Media("photo", [], file))
    assert files.media(kept[0].file_id) is not None
    new = files.store("photo", bytes(300), suffix="", mime_type="")
    assert files.read(kept[0]) is not None
    assert files.read(new) is not None
    assert files.read(kept[1]) is None
    assert files.media(kept[1].file_id) is None
    assert files.at(kept[1].path) is None


def test_a_photo_goes_with_its_largest_size() -> None:
    files = Files(kept_bytes=1000)
    small, large = (
        files.store("photo", bytes(size), suffix="", mime_type="") for size in (50, 500)
    )
    files.remember(Media("photo", [], large), small, large)
    assert files.read(small) is not None
    files.store("photo", bytes(600), suffix="", mime_type="")
    assert files.read(large) is None
    assert files.media(small.file_id) is None


def test_there_are_only_so_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_module, "MOST_FILES", 2)
    files = Files()
    first, *_ = (files.store("voice", b"", suffix="", mime_type="") for _ in range(3))
    assert files.find(first.file_id) is None


def test_a_chat_keeps_its_newest_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_module, "MOST_MESSAGES", 3)
    world = World()
    chat = world.join(Person(7, "Ada", "en"))
    ids = [world.post(chat, message()).id for _ in range(5)]
    assert list(chat.messages) == ids[2:]


def test_all_chats_together_keep_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world_module, "MOST_MESSAGES", 4)
    world = World()
    chats = [world.join(Person(number, "Ada", "en")) for number in (7, 8, 9)]
    for _ in range(3):
        for chat in chats:
            world.post(chat, message())
    assert sum(len(chat.messages) for chat in chats) == 4


async def test_the_chat_untouched_for_longest_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world_module, "MOST_CHATS", 2)
    world = World()
    first = world.join(Person(7, "Ada", "en"))
    world.join(Person(8, "Bo", "en"))
    world.post(first, message())
    world.join(Person(9, "Cy", "en"))
    assert list(world.chats) == [7, 9]


async def test_updates_nobody_fetches_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates_module, "MOST_PENDING", 3)
    updates = Updates()
    for number in range(5):
        updates.put("message", {"n": number}, 7)
    assert [u.body["n"] for u in updates.pending] == [2, 3, 4]
