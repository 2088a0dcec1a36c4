"""Scene 7: trouble, and the ways in which the bot is run."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from bot.settings import Settings
from playground.server import run_playground
from tests.emotion.words.watson_server import API_KEY, Watson
from tests.journeys.conftest import running
from tests.journeys.test_sentence import at, first_card, title_of
from tests.playground.controls import Controls
from tests.playground.person import Person
from tests.servers.ports import free_port
from tests.servers.valkey import Valkey

ROOT = Path(__file__).parents[2]
TOKEN = "424242:not_to_be_seen_in_any_log"
# onnxruntime reads English in the bot's process, once there is some to read.
HEAVY = ("cv2", "deepface", "torch", "tensorflow", "sklearn", "ibm_watson", "pandas")
MOST_MEGABYTES = 250
# A busy machine takes its time to start a bot.
UNTIL_IT_RUNS = 90.0

# Runs the bot as `python -m bot` does, and says at the end what it took.
RUN_AND_TELL = """
import json, sys
from pathlib import Path
from bot.__main__ import main
code = main()
status = dict(l.split(":", 1) for l in Path("/proc/self/status").read_text().splitlines())
peak = int(status["VmHWM"].split()[0]) / 1024
print(json.dumps({"code": code, "megabytes": peak, "modules": sorted(sys.modules)}))
"""


@asynccontextmanager
async def own_process(settings: Settings, **more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot in a process of its own, as a server would run it."""
    told = {
        "DATA_DIR": str(settings.data_dir),
        "PLAYGROUND_LISTEN": settings.playground_listen,
        "PYTHONPATH": str(ROOT),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        RUN_AND_TELL,
        # Not in the project's folder, where a developer may have a .env with a real token.
        cwd=settings.data_dir,
        env={**os.environ, **told, **more},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_the_bot_is_light_until_a_face_needs_more(
    settings_for: Callable[..., Settings],
) -> None:
    async with run_playground() as url, own_process(settings_for(url)) as process:
        async with Person.join(url) as ada:
            await first_card(ada, within=UNTIL_IT_RUNS)
        process.send_signal(signal.SIGTERM)
        out, _ = await process.communicate()
    told = json.loads(out.splitlines()[-1])
    assert told["code"] == 0
    assert [name for name in HEAVY if name in told["modules"]] == []
    assert told["megabytes"] < MOST_MEGABYTES


async def test_the_bot_loads_no_network_before_there_is_something_to_read(
    settings_for: Callable[..., Settings],
) -> None:
    async with run_playground() as url, own_process(settings_for(url)) as process:
        async with Person.join(url) as ada:
            await ada.say("/start")
            hello = await ada.wait_for_message(lambda m: m.button("Low"), within=UNTIL_IT_RUNS)
            await ada.tap(hello, "Low")
            await ada.wait_for_card()
        process.send_signal(signal.SIGTERM)
        out, _ = await process.communicate()
    told = json.loads(out.splitlines()[-1])
    assert told["code"] == 0
    assert [name for name in (*HEAVY, "onnxruntime") if name in told["modules"]] == []


async def test_the_token_is_in_no_log_even_when_telegram_is_away(
    settings_for: Callable[..., Settings],
) -> None:
    async with run_playground(token=TOKEN) as url:
        more = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": url}
        running_bot = own_process(settings_for(url), **more)
        process = await running_bot.__aenter__()
        async with Person.join(url) as ada:
            await first_card(ada, within=UNTIL_IT_RUNS)
    assert process.stderr is not None
    said = b""
    while b"trying again" not in said:
        line = await process.stderr.readline()
        assert line, "the bot goes on trying"
        said += line
    process.send_signal(signal.SIGTERM)
    out, rest = await process.communicate()
    await running_bot.__aexit__(None, None, None)
    assert TOKEN.encode() not in said + rest + out
    assert b"rough day" not in said + rest, "nor is what people say"


async def test_a_wrong_token_stops_the_bot_with_one_line(
    settings_for: Callable[..., Settings],
) -> None:
    async with run_playground() as url:
        more = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": url}
        async with own_process(settings_for(url), **more) as process:
            out, said = await process.communicate()
    assert json.loads(out.splitlines()[-1])["code"] == 2
    assert b"TELEGRAM_BOT_TOKEN" in said.splitlines()[-1]
    assert b"Traceback" not in said


async def test_the_webhook_serves_the_same_chat_to_the_end(
    settings_for: Callable[..., Settings],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("bot.webhook._LONGEST_STOP_SECONDS", 0.1)
    listen = f"127.0.0.1:{free_port()}"
    async with run_playground(token=TOKEN) as url, Person.join(url) as ada:
        settings = settings_for(
            url,
            telegram_bot_token=TOKEN,
            telegram_api_url=url,
            webhook_url=f"http://{listen}/hook",
            webhook_listen=listen,
        )
        async with running(url, settings), aiohttp.ClientSession() as session:
            card = await first_card(ada)
            await ada.tap(card, "★5")
            assert await ada.toast()
            await _strangers_are_refused(f"http://{listen}")
            await _hang_up_half_way(listen, settings.secret_for_webhook)
            await Controls(session, url).fault("flood", method="sendPhoto")
            await ada.say("so happy today")
            await ada.wait_for_message(lambda m: m.button("Not quite"))
        card = await ada.wait_for_card(within=0)
        assert title_of(card), "what was in work is finished before the house is closed"
    assert "Error handling request" not in caplog.text, "whoever hangs up is no error of ours"


async def _strangers_are_refused(url: str) -> None:
    secret = {"X-Telegram-Bot-Api-Secret-Token": "guessed"}
    async with aiohttp.ClientSession() as stranger:
        async with stranger.post(f"{url}/hook", json={"update_id": 1}) as answer:
            assert answer.status == 403
        async with stranger.post(f"{url}/hook", json={"update_id": 1}, headers=secret) as answer:
            assert answer.status == 403
        async with stranger.get(f"{url}/healthz") as answer:
            assert answer.status == 200


async def _hang_up_half_way(listen: str, secret: str) -> None:
    host, _, port = listen.rpartition(":")
    _reader, writer = await asyncio.open_connection(host, int(port))
    head = f"POST /hook?secret={secret} HTTP/1.1\r\nHost: {listen}\r\nContent-Length: 99\r\n\r\n"
    writer.write(f"{head}{{".encode())
    await writer.drain()
    async with aiohttp.ClientSession() as other, other.get(f"http://{listen}/healthz"):
        writer.close()


async def test_with_redis_gone_people_still_get_films_and_no_star_is_lost(
    settings_for: Callable[..., Settings], valkey: Valkey
) -> None:
    async with run_playground() as url:
        settings = settings_for(url, redis_url=valkey.url)
        async with running(url, settings), Person.join(url) as ada:
            card = await first_card(ada)
            await ada.tap(card, "★5")
            await ada.toast()
            valkey.stop()
            await ada.tap(card, "Next")
            card = await ada.wait_for_change(card, at(2))
            await ada.tap(card, "★4")
            assert "Noted" in await ada.toast()
            await first_card(ada, "something scary")
            await ada.say("/history")
            films = await ada.wait_for_message(lambda m: "rated" in m.text)
            assert len(films.buttons) == 2
            valkey.start()
            await ada.say("/history")
            films = await ada.wait_for_message(lambda m: "rated" in m.text)
            assert len(films.buttons) == 2, "an old copy in Redis is not believed"


async def test_a_poster_telegram_has_forgotten_is_sent_again(
    settings_for: Callable[..., Settings], valkey: Valkey
) -> None:
    async with run_playground() as url:
        settings = settings_for(url, redis_url=valkey.url)
        async with running(url, settings), Person.join(url, 77) as ada:
            card = await first_card(ada)
            film = title_of(card)
            await ada.tap(card, "Later")
            await ada.toast()
    async with run_playground() as url:
        told = {"playground_listen": url.removeprefix("http://")}
        async with running(url, settings.model_copy(update=told)), Person.join(url, 77) as ada:
            await ada.say("/later")
            await ada.tap(await ada.wait_for_message(), film)
            card = await ada.wait_for_card()
            assert title_of(card) == film, "whose picture this server never saw"
            assert await ada.picture(card)


async def test_watson_hanging_or_gone_shows_in_nothing_but_the_time_it_takes(
    settings_for: Callable[..., Settings],
) -> None:
    watson = Watson(failures=["hang"])
    gone = f"http://127.0.0.1:{free_port()}"
    async with TestServer(watson.app()) as server:
        for where in (str(server.make_url("")).rstrip("/"), gone):
            ways = {"watson_url": where, "watson_api_key": API_KEY, "watson_iam_url": where}
            async with (
                run_playground() as url,
                running(url, settings_for(url, **ways)),
                Person.join(url) as ada,
            ):
                await ada.say("I feel sad and lonely tonight")
                if where != gone:
                    await ada.saw_action("typing")
                read = await ada.wait_for_message(lambda m: m.button("Not quite"))
                assert "low" in read.text
                assert title_of(await ada.wait_for_card())
                said = [message for message in await ada.messages() if message.from_bot]
                assert len(said) == 2, "and nothing is said of it"
    assert 1 <= len(watson.asked) <= 2, "it was asked, in vain, and at most once more"
