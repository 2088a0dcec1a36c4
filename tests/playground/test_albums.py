"""Several pictures at once, from both sides."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from PIL import Image

from tests.playground.api import BotApi, RefusedError
from tests.playground.person import Person
from tests.playground.scripted_bot import poster


async def test_a_person_sends_several_pictures_at_once(
    api: BotApi, ada: Person, jpeg: bytes
) -> None:
    messages = await ada.send_album([jpeg, poster("A", "#345"), jpeg], "three of me")
    assert [m.caption for m in messages] == ["three of me", "", ""]
    updates = [update["message"] for update in await api.updates()]
    assert [m["message_id"] for m in updates] == [m.id for m in messages]
    assert len({m["media_group_id"] for m in updates}) == 1
    assert all(m["photo"] for m in updates)
    with pytest.raises(AssertionError, match="2 to 10"):
        await ada.send_album([jpeg])


def photos(count: int, **more: Any) -> list[dict[str, Any]]:
    return [{"type": "photo", "media": "attach://a", **more} for _ in range(count)]


async def group(api: BotApi, media: Any, **parameters: Any) -> list[dict[str, Any]]:
    files = {"a": poster("A", "#345"), "b": b"b", "wrong": b"no picture"}
    found: list[dict[str, Any]] = await api.upload(
        "sendMediaGroup", files, chat_id=7, media=json.dumps(media), **parameters
    )
    return found


async def test_a_bot_sends_an_album(api: BotApi, ada: Person) -> None:
    media = photos(2)
    media[0] |= {"caption": "<b>two</b>", "parse_mode": "HTML"}
    clip = {"type": "video", "media": "attach://b", "width": 720, "height": 1280, "duration": 4}
    markup = json.dumps({"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]})
    sent = await group(api, [*media, clip], reply_markup=markup)
    assert len({message["media_group_id"] for message in sent}) == 1
    assert sent[0]["caption"] == "two"
    assert sent[2]["video"]["height"] == 1280
    assert not any("reply_markup" in message for message in sent)
    assert [m.kind for m in await ada.messages()] == ["photo", "photo", "video"]
    again = [{"type": "photo", "media": m["photo"][0]["file_id"]} for m in sent[:2]]
    sent = await api.call("sendMediaGroup", chat_id=7, media=again)
    assert len(sent) == 2
    [alone] = await api.call("sendMediaGroup", chat_id=7, media=again[:1])
    assert "media_group_id" not in alone


@pytest.mark.parametrize(
    ("media", "words"),
    [
        ([], "there are no messages to send"),
        (photos(11), "too many messages to send as an album"),
        (
            [*photos(1), {"type": "document", "media": "attach://b"}],
            "document can't be mixed with other media types",
        ),
        (
            [*photos(1), *photos(1, show_caption_above_media=True)],
            "parameter show_caption_above_media must be the same for all messages",
        ),
        ([{"type": "photo"}], "can't parse InputMedia: media not found"),
        ([{"type": "smell", "media": "x"}], 'can\'t parse InputMedia: type "smell" is unsupported'),
        (photos(2, caption="x" * 1025), "message caption is too long"),
        (
            [*photos(1), {"type": "photo", "media": "attach://wrong"}],
            'failed to send message #2 with the error message "IMAGE_PROCESS_FAILED"',
        ),
        (
            [*photos(1), {"type": "photo", "media": "nothing"}],
            "wrong file identifier/HTTP URL specified",
        ),
    ],
)
async def test_albums_that_telegram_refuses(
    api: BotApi, ada: Person, media: Any, words: str
) -> None:
    with pytest.raises(RefusedError) as caught:
        await group(api, media)
    assert caught.value.description == f"Bad Request: {words}"
    assert await ada.messages() == ()


async def test_a_picture_of_an_album_stays_one(api: BotApi, ada: Person) -> None:
    sent = await group(api, photos(2))
    here = {"chat_id": ada.id, "message_id": sent[0]["message_id"]}
    document = await api.upload("sendDocument", {"document": b"x"}, chat_id=7)
    media = {"type": "document", "media": document["document"]["file_id"]}
    words = await api.refusal("editMessageMedia", **here, media=media)
    assert words == "Bad Request: can't change media type in the album"


async def test_the_same_picture_is_worked_on_once(api: BotApi, ada: Person, jpeg: bytes) -> None:
    first, second = await ada.send_photo(jpeg), await ada.send_photo(jpeg)
    assert await ada.picture(first) == await ada.picture(second)
    with Image.open(io.BytesIO(await ada.picture(second))) as shown:
        assert shown.size == (1280, 960)
    ids = {update["message"]["photo"][-1]["file_id"] for update in await api.updates()}
    assert len(ids) == 2
