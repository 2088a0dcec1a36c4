"""Scene 3: a selfie."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import numpy as np
import pytest
from PIL import Image, ImageFilter

from tests.emotion.faces.pictures import astronaut, clip_of, landscape, side_by_side, wandering
from tests.journeys.conftest import Reelmood, jpeg_of
from tests.journeys.test_sentence import with_button
from tests.playground.controls import Controls
from tests.playground.person import Person

# A face process that starts on a busy machine may take its time.
PATIENCE = 90.0


@pytest.fixture
def note(tmp_path: Path) -> bytes:
    """Two seconds of a smile."""
    return clip_of(wandering(60), tmp_path / "note.mp4")


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

    await ada.send_document(b"", "me.jpg", "image/jpeg")
    empty = await ada.wait_for_message(lambda m: m.button("Low"), within=PATIENCE)
    assert "arrived empty" in empty.text

    await ada.send_document(selfie, "me.jpg", "image/jpeg")
    read = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "happy" in read.text


async def test_whoever_is_hard_to_read_is_asked_in_one_tap(ada: Person) -> None:
    shaken = Image.fromarray(astronaut()).filter(ImageFilter.GaussianBlur(4))
    await ada.send_photo(jpeg_of(shaken))
    await ada.tap(await ada.wait_for_message(), "Read it")
    doubt = await ada.wait_for_message(lambda m: m.button("Happy"), within=PATIENCE)
    assert "Hard to tell" in doubt.text
    card = await ada.wait_for_card()
    await ada.tap(doubt, "Happy")
    await ada.wait_for_change(doubt, lambda m: "Noted: happy" in m.text)
    await ada.wait_for_change(card)


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


async def test_a_photo_deleted_before_it_was_asked_about_is_asked_about_all_the_same(
    reelmood: Reelmood, ada: Person, selfie: bytes
) -> None:
    async with aiohttp.ClientSession() as session:
        await Controls(session, reelmood.url).fault("flood", method="sendMessage")
    await ada.send_photo(selfie)
    await ada.clear()
    question = await ada.wait_for_message()
    assert "forget the picture" in question.text


async def test_a_video_note_is_asked_about_and_read_like_a_selfie(ada: Person, note: bytes) -> None:
    await ada.send_video_note(note, length=320, duration=2)
    await ada.tap(await ada.wait_for_message(), "Read it")
    read = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "happy" in read.marked("bold")
    await ada.wait_for_card()

    await ada.send_video(note, width=320, height=320, duration=2)
    again = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "happy" in again.text


async def test_a_broken_clip_and_one_without_a_face_get_a_kind_answer(
    ada: Person, tmp_path: Path
) -> None:
    await ada.send_video(b"clip")
    await ada.tap(await ada.wait_for_message(), "Read it")
    broken = await ada.wait_for_message(lambda m: m.button("Low"), within=PATIENCE)
    assert "can't watch that clip" in broken.text

    empty = clip_of((landscape() for _ in range(5)), tmp_path / "rocket.mp4")
    await ada.send_document(empty, "rocket.mp4", "video/mp4")
    faceless = await ada.wait_for_message(lambda m: m.button("Low"), within=PATIENCE)
    assert "can't find a face in this clip" in faceless.text

    await ada.send_video(bytes(21 * 1024 * 1024))
    large = await ada.wait_for_message(lambda m: m.button("Low"), within=PATIENCE)
    assert "up to 20 MB" in large.text


async def test_words_beside_a_selfie_count_too_and_so_does_their_wish(
    ada: Person, selfie: bytes
) -> None:
    await ada.send_photo(selfie, "so sad today, I cried all morning. a short comedy please")
    await ada.tap(await ada.wait_for_message(), "Read it")
    read = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "face and your words" in read.text
    assert {"low", "happy"} <= set(read.marked("bold"))
    assert "comedy" in read.text
    await ada.wait_for_card()


async def test_words_beside_a_picture_without_a_face_are_gone_by(ada: Person) -> None:
    await ada.send_photo(jpeg_of(Image.fromarray(landscape())), "I feel so sad and lonely today")
    await ada.tap(await ada.wait_for_message(), "Read it")
    read = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "go by your words" in read.text
    assert "low" in read.marked("bold")


async def test_of_two_people_one_leads_and_both_can_be_read(ada: Person) -> None:
    await ada.send_photo(jpeg_of(Image.fromarray(side_by_side())))
    await ada.tap(await ada.wait_for_message(), "Read it")
    read = await ada.wait_for_message(lambda m: m.button("Read us both"), within=PATIENCE)
    assert "more than one face" in read.text
    card = await ada.wait_for_card()
    await ada.tap(read, "Read us both")
    told = await ada.wait_for_change(read)
    assert "On the left happy, on the right happy" in told.text
    card = await ada.wait_for_change(card)
    assert "For both of you" in card.caption, "two who feel alike want the same"
    assert not card.button("Lift me up"), "each has an aim of their own"
    await ada.tap(card, "Next")
    await ada.wait_for_change(card, with_button("2/5"))
    await ada.say("why this?")
    assert "For both of you" in (await ada.wait_for_message(lambda m: "Why" in m.text)).text
