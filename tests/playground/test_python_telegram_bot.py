"""The real python-telegram-bot, polling and behind a webhook."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import (
    Bot,
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from playground.world import DEFAULT_TOKEN
from tests.playground.controls import Controls
from tests.playground.person import Person
from tests.playground.scripted_bot import build, polling


async def test_a_conversation_by_polling(url: str, ada: Person, jpeg: bytes) -> None:
    async with polling(url):
        await ada.say("/start")
        greeting = await ada.wait_for_message()
        assert greeting.marked("bold") == ("how you feel",)
        assert set(await ada.commands()) == {"start", "help"}

        await ada.send_photo(jpeg, "me")
        await ada.saw_action("typing")
        card = await ada.wait_for_card()
        assert card.caption.startswith("Lanterns (2017)")
        first = await ada.picture(card)
        assert first.startswith(b"\xff\xd8")

        await ada.tap(card, "★4")
        assert await ada.toast() == "Noted: more like this when you are low."
        rated = await ada.wait_for_change(card, lambda m: m.button("★4 ✓"))
        await ada.tap(rated, "Next")
        assert await ada.toast() == ""
        following = await ada.wait_for_change(rated, lambda m: "Harbour" in m.caption)
        assert following.id == card.id
        assert await ada.picture(following) != first

        await ada.tap(following, "Seen")
        assert (await ada.answer()).alert


async def test_a_conversation_by_webhook(url: str, ada: Person) -> None:
    application = build(url)

    async def take(request: web.Request) -> web.Response:
        update = Update.de_json(await request.json(), application.bot)
        await application.process_update(update)
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", take)
    async with application, TestServer(app) as server:
        hook = str(server.make_url("/hook"))
        await application.bot.set_webhook(hook, secret_token="s3cret")
        assert (await application.bot.get_webhook_info()).url == hook
        await ada.say("rough day")
        card = await ada.wait_for_card()
        await ada.tap(card, "★2")
        assert "Noted" in await ada.toast()
        await application.bot.delete_webhook()


async def test_refusals_are_the_errors_it_knows(url: str, ada: Person) -> None:
    bot = Bot(DEFAULT_TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")
    async with bot:
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(404, "hi")
        message = await bot.send_message(ada.id, "hi")
        with pytest.raises(BadRequest, match="Message is not modified"):
            await message.edit_text("hi")
    stranger = Bot("9:wrong", base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_what_it_downloads_is_what_was_sent(url: str, ada: Person) -> None:
    bot = Bot(DEFAULT_TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")
    async with bot:
        await ada.send_document(b"every byte", "a.txt", "text/plain")
        [update] = await asyncio.wait_for(bot.get_updates(), 20)
        assert update.message is not None
        assert update.message.document is not None
        file = await update.message.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"every byte"


async def test_trouble_is_the_trouble_it_knows(url: str, ada: Person, controls: Controls) -> None:
    async with Bot(DEFAULT_TOKEN, base_url=f"{url}/bot") as bot:
        await controls.fault("flood", retry_after=7)
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(ada.id, "hi")
        assert caught.value.retry_after in {7, timedelta(seconds=7)}
        await controls.fault("error", status=502)
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.send_message(ada.id, "hi")
        await controls.fault("drop", done=True)
        with pytest.raises(NetworkError):
            await bot.send_message(ada.id, "lost")
        await controls.fault("hang")
        with pytest.raises(TimedOut):
            await bot.send_message(ada.id, "hi", read_timeout=0.2)
        await ada.let_bot(present=False)
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(ada.id, "hi")
    assert [message.text for message in await ada.messages()] == ["lost"]


async def test_albums_and_inline_mode(url: str, ada: Person, jpeg: bytes) -> None:
    async with Bot(DEFAULT_TOKEN, base_url=f"{url}/bot") as bot:
        media = [InputMediaPhoto(jpeg, caption="one"), InputMediaPhoto(jpeg)]
        sent = await bot.send_media_group(ada.id, media)
        assert [message.caption for message in sent] == ["one", None]
        query_id = await ada.ask_inline("rain")
        [update] = await bot.get_updates()
        assert update.inline_query is not None
        result = InlineQueryResultArticle("a", "Rain", InputTextMessageContent("It rains."))
        await update.inline_query.answer([result])
        assert (await ada.choose_inline(query_id, "a")).text == "It rains."
