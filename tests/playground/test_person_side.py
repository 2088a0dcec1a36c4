"""The person's side: what it shows, what it refuses, and who is let in."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest

from playground.server import run_playground
from tests.playground.api import BotApi
from tests.playground.person import Person


async def test_people_have_chats_of_their_own(api: BotApi, ada: Person, url: str) -> None:
    async with Person.join(url, first_name="Bo", language_code="fr") as bo:
        await ada.say("from Ada")
        await bo.say("de Bo")
        senders = [u["message"]["from"] for u in await api.updates()]
        assert [(s["first_name"], s["language_code"]) for s in senders] == [
            ("Ada", "en"),
            ("Bo", "fr"),
        ]
        await api.call("sendMessage", chat_id=bo.id, text="salut")
        assert [m.text for m in await bo.messages()] == ["de Bo", "salut"]
        assert [m.text for m in await ada.messages()] == ["from Ada"]


async def test_commands_are_marked_as_commands(ada: Person) -> None:
    said = await ada.say("😊 /start and/or me@x.org, 1/2 @somebot #film")
    assert said.marked("bot_command") == ("/start",)
    assert said.marked("email") == ("me@x.org",)
    assert said.marked("mention") == ("@somebot",)
    assert said.marked("hashtag") == ("#film",)


async def test_waiting_ends_with_the_change_waited_for(api: BotApi, ada: Person) -> None:
    await api.call("sendMessage", chat_id=7, text="old news")
    await ada.say("hello")
    waiting = asyncio.create_task(ada.wait_for_message(within=20))
    await api.call("sendMessage", chat_id=7, text="news")
    message = await waiting
    assert message.text == "news"
    here = {"chat_id": 7, "message_id": message.id}
    waiting = asyncio.create_task(ada.wait_for_change(message, within=20))
    await api.call("editMessageText", **here, text="newer")
    assert (await waiting).text == "newer"
    gone = asyncio.create_task(ada.wait_until_gone(message, within=20))
    await api.call("deleteMessage", **here)
    await gone


async def test_waiting_in_vain_says_what_the_chat_looked_like(ada: Person) -> None:
    await ada.say("anyone there?")
    with pytest.raises(AssertionError, match=r"anyone there\?"):
        await ada.wait_for_message(within=0.1)


async def test_taps_find_buttons_by_part_of_their_label(api: BotApi, ada: Person) -> None:
    stars = [{"text": f"★{n}", "callback_data": f"rate:{n}"} for n in range(1, 6)]
    await api.call("sendMessage", chat_id=7, text="?", reply_markup={"inline_keyboard": [stars]})
    message = await ada.last_message()
    assert (await ada.tap(message, "4")).data == "rate:4"
    assert (await ada.tap_data(message, "rate:2")).text == "★2"
    with pytest.raises(AssertionError, match="no such button"):
        await ada.tap(message, "★6")


async def test_what_no_app_would_send_is_refused(ada: Person) -> None:
    with pytest.raises(AssertionError, match="1 to 4096"):
        await ada.say("x" * 4097)
    with pytest.raises(AssertionError, match="at most 1024"):
        await ada.send_document(b"x", caption="x" * 1025)
    with pytest.raises(AssertionError, match="no picture"):
        await ada.send_photo(b"text")
    assert await ada.messages() == ()


async def test_a_cleared_chat_is_empty_and_usable(api: BotApi, ada: Person) -> None:
    await ada.say("one")
    await ada.clear()
    assert await ada.messages() == ()
    await api.call("sendMessage", chat_id=7, text="two")
    assert (await ada.last_message()).text == "two"


async def test_the_stream_tells_what_changed(api: BotApi, ada: Person, url: str) -> None:
    await ada.say("before")
    version = (await ada.chat()).version
    stream = f"{url}/person/7/events?after={version}"
    async with aiohttp.ClientSession() as session, session.get(stream) as answer:
        assert answer.content_type == "text/event-stream"
        await api.call("sendMessage", chat_id=7, text="after")
        async for line in answer.content:
            if line.startswith(b"data: "):
                changes = json.loads(line.removeprefix(b"data: "))
                break
    assert [message["text"] for message in changes["messages"]] == ["after"]


async def test_a_persons_html_file_is_never_run(ada: Person, url: str) -> None:
    message = await ada.send_document(b"<script>alert(1)</script>", "a.html", "text/html")
    assert message.file is not None
    async with aiohttp.ClientSession() as session, session.get(url + message.file.url) as answer:
        assert answer.headers["Content-Disposition"] == "attachment"
        assert "sandbox" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example:80"},
        {"Host": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_other_web_pages_are_kept_out(url: str, headers: dict[str, str]) -> None:
    async with aiohttp.ClientSession() as session:
        for path in ("/person/7/chat", "/bot1:playground/getMe", "/page/chat.js"):
            async with session.get(url + path, headers=headers) as answer:
                assert answer.status == 403


async def test_the_page_itself_and_other_programs_are_let_in(url: str, ada: Person) -> None:
    allowed: list[dict[str, str]] = [
        {},
        {"Host": "localhost:8300"},
        {"Host": "[::1]:8300"},
        {"Origin": url, "Sec-Fetch-Site": "same-origin"},
    ]
    async with aiohttp.ClientSession() as session:
        for headers in allowed:
            async with session.get(f"{url}/person/{ada.id}/chat", headers=headers) as answer:
                assert answer.status == 200
        link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
        async with session.get(url, headers=link) as answer:
            assert answer.status == 200
            assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
            known = link | {"If-None-Match": answer.headers["ETag"]}
        async with session.get(url, headers=known) as answer:
            assert answer.status == 304


async def test_two_playgrounds_know_nothing_of_each_other(ada: Person, url: str) -> None:
    await ada.say("here")
    async with run_playground(token="2:other") as other_url:
        assert other_url != url
        async with Person.join(other_url, 7) as other:
            assert await other.messages() == ()
