"""The Bot API, method by method, over HTTP: what it does and what it refuses."""

from __future__ import annotations

import io
import json

import pytest
from PIL import Image

from tests.playground.api import BotApi, RefusedError
from tests.playground.person import Person
from tests.playground.scripted_bot import poster

GO = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


async def test_a_wrong_token_and_an_unknown_method_are_refused(api: BotApi) -> None:
    with pytest.raises(RefusedError, match="401 Unauthorized"):
        await api.read(api.session.get(f"{api.url}/bot2:wrong/getMe"))
    with pytest.raises(RefusedError, match="404 Not Found"):
        await api.call("makeCoffee")


async def test_methods_are_found_in_any_case_by_get_and_post(api: BotApi, ada: Person) -> None:
    assert (await api.read(api.session.get(f"{api.base}/getme")))["is_bot"]
    query = {"chat_id": str(ada.id), "text": "hi"}
    await api.read(api.session.get(f"{api.base}/sendMessage", params=query))
    await api.read(api.session.post(f"{api.base}/SENDMESSAGE", data=query))
    assert [m.text for m in await ada.messages()] == ["hi", "hi"]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"chat_id": 404, "text": "hi"}, "chat not found"),
        ({"chat_id": "@nobody", "text": "hi"}, "chat not found"),
        ({"text": "hi"}, "chat_id is empty"),
        ({"chat_id": 7}, "message text is empty"),
        ({"chat_id": 7, "text": " \n "}, "message text is empty"),
        ({"chat_id": 7, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": 7, "text": "x", "parse_mode": "Telepathy"}, "unsupported parse_mode"),
        (
            {"chat_id": 7, "text": "x", "reply_parameters": {"message_id": 1}},
            "message to be replied not found",
        ),
        ({"chat_id": 7, "text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
    ],
)
async def test_messages_that_telegram_refuses(
    api: BotApi, ada: Person, parameters: dict[str, object], words: str
) -> None:
    assert await api.refusal("sendMessage", **parameters) == f"Bad Request: {words}"
    assert await ada.messages() == ()


async def test_the_longest_text_is_counted_after_its_markup(api: BotApi, ada: Person) -> None:
    await api.call("sendMessage", chat_id=7, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    assert len((await ada.last_message()).text) == 4096


@pytest.mark.parametrize("data", ["", "x" * 65, "é" * 33])
async def test_button_data_has_1_to_64_bytes(api: BotApi, ada: Person, data: str) -> None:
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": data}]]}
    words = await api.refusal("sendMessage", chat_id=ada.id, text="x", reply_markup=markup)
    assert words == "Bad Request: BUTTON_DATA_INVALID"


async def test_a_text_is_edited_in_place_with_its_buttons(api: BotApi, ada: Person) -> None:
    sent = await api.call("sendMessage", chat_id=7, text="one", reply_markup=GO)
    here = {"chat_id": 7, "message_id": sent["message_id"]}
    assert await api.refusal("editMessageText", **here, text="one", reply_markup=GO) == NOT_MODIFIED
    edited = await api.call("editMessageText", **here, text="<i>two</i>", parse_mode="HTML")
    assert edited["text"] == "two"
    assert "edit_date" in edited
    assert "reply_markup" not in edited
    await api.call("editMessageReplyMarkup", **here, reply_markup=json.dumps(GO))
    [seen] = await ada.messages()
    assert (seen.text, seen.labels, seen.marked("italic")) == ("two", ("Go",), ("two",))
    assert await api.refusal("editMessageCaption", **here, caption="x") == (
        "Bad Request: there is no caption in the message to edit"
    )


async def test_only_the_bots_own_messages_are_edited(api: BotApi, ada: Person) -> None:
    mine = await ada.say("mine")
    words = await api.refusal("editMessageText", chat_id=7, message_id=mine.id, text="yours")
    assert words == "Bad Request: message can't be edited"
    words = await api.refusal("editMessageText", chat_id=7, message_id=1, text="x")
    assert words == "Bad Request: message to edit not found"


async def test_a_message_is_deleted_once(api: BotApi, ada: Person) -> None:
    sent = await api.call("sendMessage", chat_id=7, text="oops")
    here = {"chat_id": 7, "message_id": sent["message_id"]}
    assert await api.call("deleteMessage", **here) is True
    assert await ada.messages() == ()
    assert await api.refusal("deleteMessage", **here) == (
        "Bad Request: message to delete not found"
    )


async def test_a_photo_comes_in_sizes_and_goes_again_by_its_id(
    api: BotApi, ada: Person, jpeg: bytes
) -> None:
    sent = await api.upload("sendPhoto", {"photo": jpeg}, chat_id=7, caption="first")
    sizes = [(size["width"], size["height"]) for size in sent["photo"]]
    assert sizes == [(90, 68), (320, 240), (800, 600), (1280, 960)]
    again = await api.call("sendPhoto", chat_id=7, photo=sent["photo"][0]["file_id"])
    assert again["photo"] == sent["photo"]
    shown = Image.open(io.BytesIO(await ada.picture(await ada.last_message())))
    assert shown.size == (1280, 960)


async def test_a_photo_is_fetched_from_a_url(
    api: BotApi, ada: Person, jpeg: bytes, url: str
) -> None:
    mine = await ada.send_photo(jpeg)
    assert mine.photo is not None
    sent = await api.call("sendPhoto", chat_id=7, photo=url + mine.photo.url)
    assert len(sent["photo"]) == 4
    words = await api.refusal("sendPhoto", chat_id=7, photo=f"{url}/nothing.jpg")
    assert words == "Bad Request: failed to get HTTP URL content"
    words = await api.refusal("sendPhoto", chat_id=7, photo=f"{url}/")
    assert words == "Bad Request: wrong type of the web page content"


async def test_photos_that_telegram_refuses(api: BotApi, ada: Person) -> None:
    for method, field in (("sendPhoto", "photo"), ("sendDocument", "document")):
        words = await api.refusal(method, chat_id=ada.id, **{field: "no-such-file"})
        assert words == "Bad Request: wrong file identifier/HTTP URL specified"
        words = await api.refusal(method, chat_id=ada.id)
        assert words == f"Bad Request: there is no {field} in the request"
    long = {"chat_id": 7, "photo": "x", "caption": "x" * 1025}
    assert await api.refusal("sendPhoto", **long) == "Bad Request: message caption is too long"
    flat = io.BytesIO()
    Image.new("RGB", (2100, 100)).save(flat, "PNG")
    for data, problem in (
        (b"not a picture", "IMAGE_PROCESS_FAILED"),
        (flat.getvalue(), "PHOTO_INVALID_DIMENSIONS"),
        (bytes(10 * 1024 * 1024 + 1), "too big for a photo"),
    ):
        with pytest.raises(RefusedError, match=problem):
            await api.upload("sendPhoto", {"photo": data}, chat_id=7)
    assert await ada.messages() == ()


async def test_a_card_is_paged_through_in_one_message(api: BotApi, ada: Person) -> None:
    sent = await api.upload("sendPhoto", {"photo": poster("A", "#345")}, chat_id=7, caption="A")
    media = {"type": "photo", "media": "attach://next", "caption": "<b>B</b>", "parse_mode": "HTML"}
    here = {"chat_id": 7, "message_id": sent["message_id"]}
    files = {"next": poster("B", "#543")}
    edited = await api.upload("editMessageMedia", files, **here, media=json.dumps(media))
    assert edited["caption"] == "B"
    assert edited["photo"] != sent["photo"]
    with pytest.raises(RefusedError) as caught:
        await api.upload("editMessageMedia", files, **here, media=json.dumps(media))
    assert caught.value.description == NOT_MODIFIED
    await api.call("editMessageCaption", **here, caption="C", reply_markup=GO)
    [seen] = await ada.messages()
    assert (seen.caption, seen.labels, seen.kind) == ("C", ("Go",), "photo")
    assert await api.refusal("editMessageText", **here, text="x") == (
        "Bad Request: there is no text in the message to edit"
    )


async def test_a_document_keeps_its_name_and_bytes(api: BotApi, ada: Person) -> None:
    sent = await api.upload("sendDocument", {"document": b"%PDF-1"}, chat_id=7, caption="all")
    assert sent["document"]["file_name"] == "document.png"
    assert await ada.file(await ada.last_message()) == b"%PDF-1"
    words = await api.refusal("sendPhoto", chat_id=7, photo=sent["document"]["file_id"])
    assert words == "Bad Request: can't use file of type Document as Photo"


async def test_the_bot_downloads_what_a_person_sent(api: BotApi, ada: Person, jpeg: bytes) -> None:
    await ada.send_photo(jpeg)
    [update] = await api.updates()
    file = await api.call("getFile", file_id=update["message"]["photo"][-1]["file_id"])
    async with api.session.get(f"{api.file_base}/{file['file_path']}") as answer:
        data = await answer.read()
    assert len(data) == file["file_size"]
    with Image.open(io.BytesIO(data)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (1280, 960))
        assert not picture.getexif()
    async with api.session.get(f"{api.file_base}/photos/none.jpg") as answer:
        assert answer.status == 404
    assert await api.refusal("getFile", file_id="x") == (
        "Bad Request: wrong file_id or the file is temporarily unavailable"
    )


async def test_a_file_over_20_mb_cannot_be_downloaded(api: BotApi, ada: Person) -> None:
    await ada.send_document(bytes(20 * 1024 * 1024 + 1), "big.jpg", "image/jpeg")
    [update] = await api.updates()
    file_id = update["message"]["document"]["file_id"]
    assert await api.refusal("getFile", file_id=file_id) == "Bad Request: file is too big"


async def test_a_tap_is_answered_once(api: BotApi, ada: Person) -> None:
    await api.call("sendMessage", chat_id=7, text="x", reply_markup=GO)
    await ada.tap(await ada.last_message(), "Go")
    [update] = await api.updates()
    query = update["callback_query"]
    assert query["data"] == "go"
    assert query["message"]["reply_markup"] == GO
    await api.call("answerCallbackQuery", callback_query_id=query["id"], text="done")
    assert await ada.toast() == "done"
    for known in (query["id"], "17"):
        assert await api.refusal("answerCallbackQuery", callback_query_id=known) == (
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        )


async def test_typing_shows_until_the_message_comes(api: BotApi, ada: Person) -> None:
    await api.call("sendChatAction", chat_id=7, action="typing")
    await ada.saw_action("typing")
    assert await ada.action() == "typing"
    await api.call("sendMessage", chat_id=7, text="here")
    assert await ada.action() is None
    assert await api.refusal("sendChatAction", chat_id=7, action="yawning") == (
        "Bad Request: wrong parameter action in request"
    )


async def test_the_command_menu_is_the_closest_list(api: BotApi, url: str) -> None:
    async with Person.join(url, language_code="de") as person:
        help_me = {"command": "help", "description": "Help"}
        await api.call("setMyCommands", commands=[help_me])
        assert await person.commands() == {"help": "Help"}
        german = [{"command": "/hilfe", "description": "Hilfe"}]
        await api.call("setMyCommands", commands=german, language_code="de")
        assert await person.commands() == {"hilfe": "Hilfe"}
        assert await api.call("getMyCommands") == [help_me]
        await api.call("deleteMyCommands", language_code="de")
        assert await person.commands() == {"help": "Help"}
    bad = [{"command": "Ünknown", "description": "x"}]
    assert await api.refusal("setMyCommands", commands=bad) == "Bad Request: BOT_COMMAND_INVALID"


async def test_names_and_descriptions_are_what_people_see(api: BotApi, ada: Person) -> None:
    await api.call("setMyDescription", description="I find films.")
    await api.call("setMyShortDescription", short_description="Films")
    await api.call("setMyName", name="Reel")
    await api.call("setChatMenuButton", menu_button={"type": "commands"})
    chat = await ada.chat()
    assert (chat.bot_name, chat.bot_description) == ("Reel", "I find films.")
    assert await api.call("getMyShortDescription") == {"short_description": "Films"}
    await api.refusal("setMyDescription", description="x" * 513)


async def test_a_reply_keyboard_is_offered_and_taken_away(api: BotApi, ada: Person) -> None:
    keyboard = {"keyboard": [["Yes", {"text": "No"}]]}
    await api.call("sendMessage", chat_id=7, text="?", reply_markup=keyboard)
    assert (await ada.chat()).keyboard == (("Yes", "No"),)
    await api.call("sendMessage", chat_id=7, text=".", reply_markup={"remove_keyboard": True})
    assert (await ada.chat()).keyboard == ()
