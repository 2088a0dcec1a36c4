"""Scene 7, whatever people send: any picture, long and foreign words, in groups and channels."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Awaitable, Callable

import aiohttp
import numpy as np
import pytest
from PIL import Image
from skimage import data

from catalog.people import consents, registry
from catalog.people.consents import Consent
from tests.emotion.faces.pictures import astronaut, encode, heic, landscape, side_by_side
from tests.journeys.conftest import Reelmood, jpeg_of
from tests.journeys.test_selfie import PATIENCE
from tests.journeys.test_sentence import first_card, title_of
from tests.playground.controls import Controls
from tests.playground.person import Message, Person

GROUP, CHANNEL = -100300, -100301
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(200)


@pytest.fixture
async def controls(reelmood: Reelmood) -> AsyncIterator[Controls]:
    async with aiohttp.ClientSession() as session:
        yield Controls(session, reelmood.url)


async def agreed(reelmood: Reelmood, person: Person) -> None:
    """The person has let us look at faces before."""
    await consents.decide(reelmood.database, person.id, Consent.FACE, given=True)


def cat() -> bytes:
    return encode(data.cat(), "JPEG")  # type: ignore[no-untyped-call] # scikit-image leaves it bare


def animated() -> bytes:
    """A GIF that moves; the face is in its first picture."""
    file = io.BytesIO()
    first, second = Image.fromarray(astronaut()), Image.fromarray(landscape())
    first.save(file, "GIF", save_all=True, append_images=[second])
    return file.getvalue()


def large() -> bytes:
    """A face, 6,000 pixels wide and high."""
    return jpeg_of(Image.fromarray(astronaut()).resize((6000, 6000)))


def dark(width: int, height: int) -> bytes:
    return encode(np.zeros((height, width), np.uint8))


# One test for all: the process that reads faces takes its time to start.
async def test_every_picture_gets_an_answer_of_its_own(reelmood: Reelmood) -> None:
    async def answer_to(picture: bytes, name: str, mime_type: str) -> Message:
        async with reelmood.visitor() as person:
            await agreed(reelmood, person)
            await person.send_document(picture, name, mime_type)
            return await person.wait_for_message(lambda m: m.text, within=PATIENCE)

    refused = {
        "damaged": (encode(astronaut(), "JPEG")[:9000], "half.jpg", "image/jpeg"),
        "as a picture": (b"%PDF-1.7 and no picture", "me.jpg", "image/jpeg"),
        "HEIC": (HEIC, "IMG_1.heic", "image/heic"),
        "50 million": (dark(12_000, 12_000), "huge.png", "image/png"),
        "20 MB": (encode(astronaut(), "JPEG") + bytes(25 * 1024 * 1024), "raw.jpg", "image/jpeg"),
        "can't find a face": (cat(), "cat.jpg", "image/jpeg"),
    }
    for words, sent in refused.items():
        answer = await answer_to(*sent)
        assert words in answer.text
        assert answer.button("Low"), "there is a next step"
    read = {
        "from an iPhone": (heic(astronaut()), "IMG_2.heic", "image/heic"),
        "mislabelled": (encode(astronaut()), "me.jpg", "image/jpeg"),
        "animated": (animated(), "me.gif", "image/gif"),
        "36 megapixels": (large(), "large.jpg", "image/jpeg"),
    }
    for name, sent in read.items():
        answer = await answer_to(*sent)
        assert "happy" in answer.text, name
    several = await answer_to(encode(side_by_side(), "JPEG"), "us.jpg", "image/jpeg")
    assert "more than one face" in several.text


Sends = Callable[[Person], Awaitable[object]]


@pytest.mark.parametrize(
    ("send", "answer"),
    [
        (lambda p: p.tell(location={"latitude": 50.1, "longitude": 14.4}), "only photos"),
        (lambda p: p.tell(contact={"phone_number": "1", "first_name": "Ben"}), "only photos"),
        (lambda p: p.tell(dice={"emoji": "🎲", "value": 4}), "only photos"),
        (lambda p: p.say("1 2 3"), "mood"),
    ],
)
async def test_what_has_no_mood_in_it_gets_a_kind_answer(
    ada: Person, send: Sends, answer: str
) -> None:
    await send(ada)
    message = await ada.wait_for_message()
    assert answer in message.text
    assert message.button("Low")


@pytest.mark.parametrize(
    "said",
    [
        "😭😭💔",
        "😂🎉",
        "мне так грустно сегодня",
        "estoy muy triste y cansado",
        ("I am so sad tonight, nothing went well and nobody called. " * 90)[:4096],
    ],
    ids=["tears", "a party", "Russian", "Spanish", "as long as can be"],
)
async def test_a_mood_is_read_whatever_it_is_written_in(ada: Person, said: str) -> None:
    assert title_of(await first_card(ada, said))


async def test_5000_characters_come_as_two_messages_and_both_are_answered(ada: Person) -> None:
    story = "What a day, I am exhausted and sad. " * 140
    for part in (story[:4096], story[4096:5000]):
        assert title_of(await first_card(ada, part))


async def test_changed_words_are_read_anew(ada: Person) -> None:
    said = await ada.say("I feel low tonight")
    await ada.wait_for_card()
    await ada.edit(said, "so happy today, everything went well!")
    read = await ada.wait_for_message(lambda m: m.button("Not quite"))
    assert "changed your words" in read.text
    assert "happy" in read.text
    await ada.wait_for_card()
    await ada.edit(said, "i don't want to live anymore")
    assert "988" in (await ada.wait_for_message()).text


async def test_a_changed_caption_is_told_what_to_do(ada: Person) -> None:
    sent = await ada.send_video(b"clip", "look")
    await ada.wait_for_message()
    await ada.edit(sent, "look at this")
    assert "Send that again" in (await ada.wait_for_message()).text


async def test_in_a_group_only_what_is_meant_for_us_is_answered(
    reelmood: Reelmood, controls: Controls
) -> None:
    async with reelmood.visitor() as ada, reelmood.visitor() as ben:
        await controls.group(GROUP, ada, ben, admin=True)
        here, there = ada.in_chat(GROUP), ben.in_chat(GROUP)
        hello = await here.wait_for_message()
        assert "Hello, all" in hello.text
        await there.say("who is hungry?")
        await there.say("/menu")
        await there.say("@playground_bot I feel low tonight")
        read = await there.wait_for_message(lambda m: m.button("Not quite"))
        assert "low" in read.text
        await there.wait_for_card()
        await here.say("so happy today", reply_to=read)
        await here.wait_for_card()
        said = [message.text for message in await here.messages() if message.from_bot]
        assert len(said) == 5, "a hello, and two readings with their cards"

        await here.say_anonymously("dinner is at eight")
        await here.say_anonymously("/menu@other_bot")
        for meant in ("@playground_bot and a film after", "/mood"):
            await here.say_anonymously(meant)
            await here.wait_for_message(lambda m: "as a group" in m.text)
        said = [message.text for message in await here.messages() if message.from_bot]
        assert len(said) == 7, "nobody is told so who did not talk to us"


async def test_in_a_group_with_topics_the_answer_comes_where_the_question_was(
    reelmood: Reelmood, controls: Controls
) -> None:
    async with reelmood.visitor() as ada:
        await controls.group(GROUP, ada)
        here = ada.in_chat(GROUP)
        await here.say("@playground_bot I feel low tonight", topic=5)
        card = await here.wait_for_card()
        await here.say("why this?", reply_to=card, topic=5)
        await here.wait_for_message(lambda m: "Why" in m.text)
        said = [message for message in await here.messages() if message.from_bot]
        assert [message.topic for message in said] == [None, 5, 5, 5], "but for the hello"


async def test_in_a_group_stars_keep_the_mood_only_of_whom_it_belongs_to(
    reelmood: Reelmood, controls: Controls
) -> None:
    async with reelmood.visitor() as ada, reelmood.visitor() as ben:
        await controls.group(GROUP, ada, ben, admin=True)
        here, there = ada.in_chat(GROUP), ben.in_chat(GROUP)
        await here.wait_for_message()
        await here.say("@playground_bot I feel low tonight")
        card = await here.wait_for_card()
        for person in (there, here):
            await person.tap(card, "★4")
            assert "Noted" in await person.toast()
        [of_ben] = (await registry.export(reelmood.database, ben.id))["ratings"]
        [of_ada] = (await registry.export(reelmood.database, ada.id))["ratings"]

    assert of_ben["emotions"] is None, "it was Ada who felt low"
    assert of_ada["emotions"]["sad"] > 0.5


async def test_a_channel_is_told_once_where_to_find_us(ada: Person, controls: Controls) -> None:
    await controls.group(CHANNEL, ada, type="channel", admin=True)
    channel = ada.in_chat(CHANNEL)
    for post in ("Today at the cinema", "Tomorrow at the cinema"):
        await channel.say(post)
    await channel.wait_for(lambda chat: any(m.from_bot for m in chat.messages))
    await ada.say("/help")
    await ada.wait_for_message()
    said = [message.text for message in await channel.messages() if message.from_bot]
    assert len(said) == 1
    assert "@playground_bot" in said[0]


async def test_many_selfies_in_a_minute_are_asked_to_wait(
    reelmood: Reelmood, ada: Person, selfie: bytes
) -> None:
    await agreed(reelmood, ada)
    for _ in range(7):
        await ada.send_document(b"no picture", "me.jpg", "image/jpeg")
    await ada.wait_for_message(lambda m: "a lot of selfies" in m.text, within=PATIENCE)
    await ada.send_photo(selfie, "long week, make me laugh")
    await ada.wait_for_message(lambda m: "by your words" in m.text)
    await ada.wait_for_card()
    async with reelmood.visitor() as ben:
        await agreed(reelmood, ben)
        await ben.send_photo(selfie)
        await ben.wait_for_card(within=PATIENCE)


async def test_a_photo_that_is_an_album_of_faces_is_read_once(
    reelmood: Reelmood, ada: Person, selfie: bytes
) -> None:
    await agreed(reelmood, ada)
    await ada.send_album([selfie, jpeg_of(Image.fromarray(landscape()))])
    await ada.wait_for_card(within=PATIENCE)
    await ada.say("/help")
    await ada.wait_for_message(lambda m: "/history" in m.text)
    assert sum(bool(m.button("Not quite")) for m in await ada.messages()) == 1
