"""Each method counted on: it is there, takes what Telegram takes and refuses what it refuses.

Telegram's words are those of its open server (https://github.com/tdlib/telegram-bot-api) and of the
manual (https://core.telegram.org/bots/api).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from playground.methods import METHODS
from tests.playground.api import BotApi, RefusedError
from tests.playground.controls import Controls
from tests.playground.person import Person
from tests.playground.scripted_bot import poster

GO = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
LONG_BUTTON = {"inline_keyboard": [[{"text": "Go", "callback_data": "x" * 65}]]}
COMMAND = {"command": "start", "description": "Begin"}
ARTICLE = {
    "type": "article",
    "id": "a",
    "title": "A",
    "input_message_content": {"message_text": "a"},
}
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NO_CHAT = "chat not found"

Given = dict[str, Any]


@dataclass(frozen=True)
class Story:
    """What a method takes, and what it refuses with which words after "Bad Request: ".

    A word in angle brackets stands for what was there before: ``<text>`` and ``<photo>`` are
    messages of the bot, ``<file>`` a photo's file_id, ``<tap>`` and ``<question>`` queries.
    """

    method: str
    takes: tuple[Given, ...]
    refuses: tuple[tuple[Given, str], ...] = ()


STORIES = (
    Story("getMe", ({},)),
    Story(
        "getUpdates",
        (
            {},
            {"offset": 1, "limit": 1, "timeout": 0},
            {"offset": -1},
            {"allowed_updates": ["message", "callback_query"]},
        ),
    ),
    Story(
        "setWebhook",
        (
            {
                "url": "https://127.0.0.1:9/",
                "secret_token": "a-B_3",
                "max_connections": 100,
                "ip_address": "127.0.0.1",
                "allowed_updates": [],
                "drop_pending_updates": True,
            },
            {"url": ""},
        ),
        (
            ({"url": "gopher://x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
            (
                {"url": "https://x.org/", "secret_token": "é"},
                "secret token contains unallowed characters",
            ),
            ({"url": "https://x.org/", "secret_token": "a" * 257}, "secret token is too long"),
            (
                {"url": "https://x.org/", "ip_address": "home"},
                "bad webhook: IP address is invalid",
            ),
        ),
    ),
    Story("deleteWebhook", ({}, {"drop_pending_updates": True})),
    Story("getWebhookInfo", ({},)),
    Story(
        "sendMessage",
        (
            {"chat_id": 7, "text": "x" * 4096},
            {"chat_id": "7", "text": "<b>x</b>", "parse_mode": "HTML", "reply_markup": GO},
            {"chat_id": 7, "text": "x", "reply_parameters": {"message_id": "<text>"}},
        ),
        (
            ({"chat_id": 404, "text": "x"}, NO_CHAT),
            ({"text": "x"}, "chat_id is empty"),
            ({"chat_id": 7}, "message text is empty"),
            ({"chat_id": 7, "text": "x" * 4097}, "message is too long"),
            ({"chat_id": 7, "text": "x", "reply_markup": LONG_BUTTON}, "BUTTON_DATA_INVALID"),
            (
                {"chat_id": 7, "text": "<b>x", "parse_mode": "HTML"},
                "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
            ),
        ),
    ),
    Story(
        "sendPhoto",
        ({"chat_id": 7, "photo": "<file>", "caption": "x" * 1024, "reply_markup": GO},),
        (
            (
                {"chat_id": 7, "photo": "<file>", "caption": "x" * 1025},
                "message caption is too long",
            ),
            ({"chat_id": 7}, "there is no photo in the request"),
            ({"chat_id": 7, "photo": "x"}, "wrong file identifier/HTTP URL specified"),
            (
                {"chat_id": 7, "photo": "http://127.0.0.1:9/a.jpg"},
                "failed to get HTTP URL content",
            ),
        ),
    ),
    Story(
        "sendMediaGroup",
        ({"chat_id": 7, "media": [{"type": "photo", "media": "<file>"}] * 10},),
        (
            ({"chat_id": 7, "media": []}, "there are no messages to send"),
            (
                {"chat_id": 7, "media": [{"type": "photo", "media": "<file>"}] * 11},
                "too many messages to send as an album",
            ),
        ),
    ),
    Story(
        "sendDocument",
        (),
        (
            ({"chat_id": 7}, "there is no document in the request"),
            ({"chat_id": 7, "document": "<file>"}, "can't use file of type Photo as Document"),
        ),
    ),
    Story("sendVideo", (), (({"chat_id": 7}, "there is no video in the request"),)),
    Story(
        "sendChatAction",
        ({"chat_id": 7, "action": "typing"}, {"chat_id": 7, "action": "upload_photo"}),
        (
            ({"chat_id": 7, "action": "sing"}, "wrong parameter action in request"),
            ({"chat_id": 404, "action": "typing"}, NO_CHAT),
        ),
    ),
    Story(
        "editMessageText",
        ({"chat_id": 7, "message_id": "<text>", "text": "new", "reply_markup": GO},),
        (
            ({"chat_id": 7, "message_id": "<text>", "text": "text"}, NOT_MODIFIED),
            ({"chat_id": 7, "message_id": "<text>"}, "message text is empty"),
            ({"chat_id": 7, "text": "x"}, "message identifier is not specified"),
            ({"chat_id": 7, "message_id": 1, "text": "x"}, "message to edit not found"),
            (
                {"chat_id": 7, "message_id": "<photo>", "text": "x"},
                "there is no text in the message to edit",
            ),
            ({"chat_id": 7, "message_id": "<hers>", "text": "x"}, "message can't be edited"),
        ),
    ),
    Story(
        "editMessageCaption",
        ({"chat_id": 7, "message_id": "<photo>", "caption": "new"},),
        (
            ({"chat_id": 7, "message_id": "<photo>", "caption": "words"}, NOT_MODIFIED),
            (
                {"chat_id": 7, "message_id": "<photo>", "caption": "x" * 1025},
                "message caption is too long",
            ),
            (
                {"chat_id": 7, "message_id": "<text>", "caption": "x"},
                "there is no caption in the message to edit",
            ),
        ),
    ),
    Story(
        "editMessageMedia",
        (
            {
                "chat_id": 7,
                "message_id": "<photo>",
                "media": {"type": "photo", "media": "<file>", "caption": "other"},
            },
        ),
        (
            (
                {
                    "chat_id": 7,
                    "message_id": "<photo>",
                    "media": {"type": "photo", "media": "<file>", "caption": "words"},
                },
                NOT_MODIFIED,
            ),
            (
                {"chat_id": 7, "message_id": "<photo>", "media": {"type": "photo"}},
                "can't parse InputMedia: media not found",
            ),
        ),
    ),
    Story(
        "editMessageReplyMarkup",
        ({"chat_id": 7, "message_id": "<text>", "reply_markup": GO},),
        (
            ({"chat_id": 7, "message_id": "<text>"}, NOT_MODIFIED),
            (
                {"chat_id": 7, "message_id": "<text>", "reply_markup": LONG_BUTTON},
                "BUTTON_DATA_INVALID",
            ),
        ),
    ),
    Story(
        "deleteMessage",
        ({"chat_id": 7, "message_id": "<text>"},),
        (({"chat_id": 7, "message_id": 1}, "message to delete not found"),),
    ),
    Story(
        "deleteMessages",
        ({"chat_id": 7, "message_ids": ["<text>", 1]},),
        (
            ({"chat_id": 7}, "message identifiers are not specified"),
            (
                {"chat_id": 7, "message_ids": list(range(101))},
                "too many message identifiers specified",
            ),
        ),
    ),
    Story(
        "answerCallbackQuery",
        ({"callback_query_id": "<tap>", "text": "x" * 200, "show_alert": True},),
        (
            ({"callback_query_id": "1"}, TOO_OLD),
            ({"callback_query_id": "<tap>", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ),
    ),
    Story(
        "answerInlineQuery",
        ({"inline_query_id": "<question>", "results": [ARTICLE], "cache_time": 0},),
        (
            ({"inline_query_id": "1", "results": []}, TOO_OLD),
            ({"inline_query_id": "<question>", "results": [ARTICLE] * 51}, "RESULTS_TOO_MUCH"),
        ),
    ),
    Story(
        "getFile",
        ({"file_id": "<file>"},),
        (
            ({}, "file_id not specified"),
            ({"file_id": "x"}, "wrong file_id or the file is temporarily unavailable"),
        ),
    ),
    Story(
        "setMyCommands",
        (
            {"commands": [COMMAND] * 100, "language_code": "de"},
            {"commands": [COMMAND], "scope": {"type": "chat", "chat_id": 7}},
        ),
        (
            ({"commands": [COMMAND] * 101}, "BOT_COMMANDS_TOO_MUCH"),
            ({"commands": [{**COMMAND, "command": "x" * 33}]}, "BOT_COMMAND_INVALID"),
            (
                {"commands": [{**COMMAND, "description": ""}]},
                "BOT_COMMAND_DESCRIPTION_INVALID",
            ),
        ),
    ),
    Story("getMyCommands", ({}, {"scope": {"type": "all_private_chats"}})),
    Story("deleteMyCommands", ({}, {"scope": {"type": "chat", "chat_id": 7}})),
    Story(
        "setMyDescription",
        ({"description": "x" * 512}, {"description": ""}),
        (({"description": "x" * 513}, "BOT_DESCRIPTION_TOO_LONG"),),
    ),
    Story(
        "setMyShortDescription",
        ({"short_description": "x" * 120, "language_code": "de"},),
        (({"short_description": "x" * 121}, "BOT_SHORT_DESCRIPTION_TOO_LONG"),),
    ),
    Story("getChat", ({"chat_id": 7},), (({"chat_id": 404}, NO_CHAT), ({}, "chat_id is empty"))),
    Story(
        "setChatMenuButton",
        ({}, {"chat_id": 7, "menu_button": {"type": "commands"}}),
        (
            (
                {"menu_button": {"type": "belly"}},
                "can't parse MenuButton: Unsupported type specified",
            ),
        ),
    ),
)


@pytest.fixture
async def there(api: BotApi, ada: Person) -> dict[str, Any]:
    """What a story's angle brackets stand for."""
    hers = await ada.say("hers")
    text = await api.call("sendMessage", chat_id=7, text="text")
    keys = await api.call("sendMessage", chat_id=7, text="tap", reply_markup=GO)
    photo = await api.upload(
        "sendPhoto", {"photo": poster("A", "#345")}, chat_id=7, caption="words"
    )
    shown = {message.id: message for message in await ada.messages()}
    await ada.tap(shown[keys["message_id"]], "Go")
    question = await ada.ask_inline("?")
    tap = (await api.updates())[-2]["callback_query"]["id"]
    return {
        "hers": hers.id,
        "text": text["message_id"],
        "photo": photo["message_id"],
        "file": photo["photo"][-1]["file_id"],
        "tap": tap,
        "question": question,
    }


def fill(given: Given, there: dict[str, Any]) -> Given:
    text = json.dumps(given)
    for name, value in there.items():
        text = text.replace(f'"<{name}>"', json.dumps(value))
    found: Given = json.loads(text)
    return found


@pytest.mark.parametrize("story", STORIES, ids=lambda story: str(story.method))
async def test_it_takes_and_refuses_what_telegram_does(
    api: BotApi, there: dict[str, Any], story: Story
) -> None:
    for given, words in story.refuses:
        refused = await api.refusal(story.method, **fill(given, there))
        assert refused == f"Bad Request: {words}"
    for given in story.takes:
        assert await api.call(story.method, **fill(given, there)) is not None


def test_no_method_is_left_out() -> None:
    told = {story.method.lower() for story in STORIES}
    getters = {"getmyname", "setmyname", "getmydescription", "getmyshortdescription"}
    assert METHODS.keys() - told == getters | {"getchatmenubutton"}


async def test_a_file_over_50_mb_is_not_taken(api: BotApi, ada: Person) -> None:
    largest = 50 * 1024 * 1024
    await api.upload("sendDocument", {"document": bytes(largest)}, chat_id=ada.id)
    with pytest.raises(RefusedError) as caught:
        await api.upload("sendDocument", {"document": bytes(largest + 1)}, chat_id=ada.id)
    assert (caught.value.code, caught.value.description) == (413, "Request Entity Too Large")


async def test_a_tap_answered_too_late_is_refused(
    api: BotApi, there: dict[str, Any], controls: Controls
) -> None:
    await controls.settings(callback_seconds=0)
    words = await api.refusal("answerCallbackQuery", callback_query_id=there["tap"])
    assert words == f"Bad Request: {TOO_OLD}"
