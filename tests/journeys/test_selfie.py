"""Scene 3: a selfie."""

from __future__ import annotations

import numpy as np
from PIL import Image

from tests.journeys.conftest import Reelmood, jpeg_of
from tests.playground.person import Person

# A face process that starts on a busy machine may take its time.
PATIENCE = 90.0


async def test_a_selfie_is_asked_about_once_and_read_as_happy(ada: Person, selfie: bytes) -> None:
    await ada.send_photo(selfie)
    question = await ada.wait_for_message()
    assert "forget the picture" in question.text
    await ada.tap(question, "Read it")
    read = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "happy" in read.marked("bold")
    card = await ada.wait_for_card()
    assert card.button("Match my mood ✓")

    await ada.send_photo(selfie)
    await ada.saw_action("typing")
    again = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "happy" in again.text, "nobody is asked twice"


async def test_whoever_would_rather_type_is_not_looked_at(ada: Person, selfie: bytes) -> None:
    await ada.send_photo(selfie)
    await ada.tap(await ada.wait_for_message(), "I'd rather type")
    answer = await ada.wait_for_message(lambda m: m.button("Low"))
    assert "Type" in answer.text
    assert not any(m.photo and m.from_bot for m in await ada.messages())


async def test_no_face_a_broken_picture_and_a_picture_sent_as_a_file(
    ada: Person, selfie: bytes
) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (300, 300, 3), np.uint8)
    await ada.send_photo(jpeg_of(Image.fromarray(noise)))
    await ada.tap(await ada.wait_for_message(), "Read it")
    answer = await ada.wait_for_message(lambda m: m.button("Low"), within=PATIENCE)
    assert "can't find a face" in answer.text

    await ada.send_document(selfie[: len(selfie) // 3], "me.jpg", "image/jpeg")
    assert "can't open" in (await ada.wait_for_message(within=PATIENCE)).text

    await ada.send_document(selfie, "me.jpg", "image/jpeg")
    read = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "happy" in read.text


async def test_nothing_of_a_selfie_is_kept(reelmood: Reelmood, ada: Person, selfie: bytes) -> None:
    await ada.send_photo(selfie)
    await ada.tap(await ada.wait_for_message(), "Read it")
    await ada.wait_for_card(within=PATIENCE)
    kept = [path for path in reelmood.settings.data_dir.rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        told = path.read_bytes()
        assert selfie[1000:1100] not in told
        assert path.suffix.lower() not in {".jpg", ".jpeg", ".png"}


async def test_an_album_is_asked_about_once(ada: Person, selfie: bytes) -> None:
    await ada.send_album([selfie, selfie, selfie])
    await ada.say("/help")
    await ada.wait_for_message(lambda m: "/history" in m.text)
    assert sum("May I?" in message.text for message in await ada.messages()) == 1
