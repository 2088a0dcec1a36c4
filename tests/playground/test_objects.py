"""Every object the playground sends is one that aiogram's models know, field by field."""

from __future__ import annotations

import json
from typing import Any

import pytest
from aiogram.types import (
    BotCommand,
    BotDescription,
    BotName,
    BotShortDescription,
    ChatFullInfo,
    File,
    MenuButtonCommands,
    Message,
    TelegramObject,
    Update,
    User,
    WebhookInfo,
)
from pydantic import BaseModel

from tests.playground.api import BotApi
from tests.playground.controls import Controls
from tests.playground.person import Person


def unknown_fields(value: Any, where: str = "") -> list[str]:
    """The fields that no model knows, however deep."""
    if isinstance(value, BaseModel):
        found = [f"{where}.{name}" for name in value.model_extra or {}]
        for name in type(value).model_fields:
            found += unknown_fields(getattr(value, name), f"{where}.{name}")
        return found
    items = value if isinstance(value, list | tuple) else ()
    return [unknown for item in items for unknown in unknown_fields(item, f"{where}[]")]


def check(model: type[TelegramObject], given: Any) -> None:
    read = model.model_validate_json(json.dumps(given))
    assert unknown_fields(read) == []
    back = read.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert back.keys() >= given.keys() - {"from"}


KEYBOARD = {
    "inline_keyboard": [
        [{"text": "A", "callback_data": "a"}, {"text": "B", "url": "https://example.org"}],
        [{"text": "C", "copy_text": {"text": "c"}}],
    ]
}


async def test_what_a_person_does(api: BotApi, ada: Person, jpeg: bytes) -> None:
    said = await ada.say("/start now https://example.org")
    await ada.say("again", reply_to=said)
    await ada.send_photo(jpeg, "me")
    await ada.send_document(b"x", "a.pdf", "application/pdf")
    await ada.send_video(b"x")
    await ada.send_video_note(b"x")
    await ada.send_voice(b"x")
    await ada.send_sticker(b"x")
    await ada.send_album([jpeg, jpeg], "two")
    await ada.tell(location={"latitude": 52.5, "longitude": 13.4})
    await ada.tell(contact={"phone_number": "+49", "first_name": "Bo"})
    await ada.tell(dice={})
    await ada.forward("not my words")
    await ada.edit(said, "/start later")
    await api.call("sendMessage", chat_id=7, text="tap", reply_markup=KEYBOARD)
    await ada.tap(await ada.last_message(), "A")
    updates = await api.updates()
    for update in updates:
        check(Update, update)
    kinds = [next(iter(update.keys() - {"update_id"})) for update in updates]
    assert kinds == ["message"] * 14 + ["edited_message", "callback_query"]


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_what_happens_in_groups_and_channels(
    api: BotApi, ada: Person, controls: Controls, kind: str
) -> None:
    await controls.group(-5, ada, type=kind, title="Club")
    check(ChatFullInfo, await api.call("getChat", chat_id=-5))
    sent = await api.call("sendMessage", chat_id=-5, text="tap", reply_markup=KEYBOARD)
    check(Message, sent)
    here = ada.in_chat(-5)
    said = await here.say("/start", reply_to=await here.last_message())
    await here.edit(said, "/start again")
    await here.tap(await here.last_message(), "A")
    await controls.group(-5, admin=kind != "channel")
    await controls.group(-5, bot=False)
    updates = await api.updates()
    assert len(updates) >= 6
    for update in updates:
        check(Update, update)


async def test_what_inline_mode_tells(api: BotApi, ada: Person, controls: Controls) -> None:
    await controls.settings(inline_feedback=True)
    query = await ada.ask_inline("rain")
    article = {
        "type": "article",
        "id": "a",
        "title": "A",
        "input_message_content": {"message_text": "text"},
        "reply_markup": KEYBOARD,
    }
    await api.call("answerInlineQuery", inline_query_id=query, results=[article])
    await ada.tap(await ada.choose_inline(query, "a"), "A")
    await ada.let_bot(present=False)
    await ada.let_bot(present=True)
    updates = await api.updates()
    assert len(updates) == 6
    for update in updates:
        check(Update, update)


async def test_what_a_bot_gets_back(api: BotApi, ada: Person, jpeg: bytes) -> None:
    mine = await ada.say("hi")
    rich = "<b>b</b> <pre><code class='language-py'>x</code></pre> <a href='http://a.b/'>l</a> #tag"
    text = await api.call(
        "sendMessage",
        chat_id=7,
        text=rich,
        parse_mode="HTML",
        reply_markup=KEYBOARD,
        reply_parameters={"message_id": mine.id},
        link_preview_options={"is_disabled": True},
        protect_content=True,
    )
    check(Message, text)
    here = {"chat_id": 7, "message_id": text["message_id"]}
    check(Message, await api.call("editMessageText", **here, text="new"))
    photo = await api.upload(
        "sendPhoto",
        {"photo": jpeg},
        chat_id=7,
        caption="c",
        has_spoiler="true",
        show_caption_above_media="true",
    )
    check(Message, photo)
    check(Message, await api.upload("sendDocument", {"document": b"x"}, chat_id=7))
    check(Message, await api.upload("sendVideo", {"video": b"x"}, chat_id=7, width=640))
    album = [{"type": "photo", "media": size["file_id"]} for size in photo["photo"]]
    for message in await api.call("sendMediaGroup", chat_id=7, media=album):
        check(Message, message)
    file_id = photo["photo"][-1]["file_id"]
    check(File, await api.call("getFile", file_id=file_id))
    for size in photo["photo"]:
        assert set(size) == {"file_id", "file_unique_id", "file_size", "width", "height"}


@pytest.mark.parametrize("webhook", ["", "http://127.0.0.1:9/"])
async def test_what_a_bot_asks_about(api: BotApi, ada: Person, webhook: str) -> None:
    target = {"url": webhook, "ip_address": "127.0.0.1", "max_connections": 3}
    await api.call("setWebhook", **target, allowed_updates=["message"])
    check(WebhookInfo, await api.call("getWebhookInfo"))
    check(User, await api.call("getMe"))
    check(ChatFullInfo, await api.call("getChat", chat_id=ada.id))
    await api.call("setMyCommands", commands=[{"command": "a", "description": "b"}])
    [command] = await api.call("getMyCommands")
    check(BotCommand, command)
    check(BotDescription, await api.call("getMyDescription"))
    check(BotShortDescription, await api.call("getMyShortDescription"))
    check(BotName, await api.call("getMyName"))
    check(MenuButtonCommands, await api.call("getChatMenuButton"))
