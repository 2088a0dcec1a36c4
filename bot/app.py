"""The one place of wiring: settings in, a running bot out."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from urllib.parse import urlsplit

from aiohttp import web
from httpx_aiohttp import AiohttpTransport
from redis.asyncio import Redis
from sqlalchemy.exc import SQLAlchemyError
from telegram import BotCommand
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import HTTPXRequest

from bot.handled import Handled
from bot.handlers import COMMANDS, App, add_handlers
from bot.house import Context, House
from bot.inbox import Inbox
from bot.pace import Pace
from bot.polling import ALLOWED_UPDATES, poll
from bot.replies.shelf import PosterShelf
from bot.settings import Settings
from bot.texts import texts_for
from bot.webhook import webhook_app
from bot.windows import Windows
from catalog.engine import Database
from catalog.people.history import History
from emotion.faces.engine import FaceEngine
from emotion.words.reader import WordsReader
from emotion.words.watson import WatsonReader, WatsonSettings
from recommender.suggest import Recommender

READY = "Reelmood is ready"

_log = logging.getLogger(__name__)
_REDIS_PATIENCE_SECONDS = 0.5
_INDEX_AGE_SECONDS = 60
_LONGEST_WAIT_SECONDS = 15.0


async def run_until_signal(settings: Settings) -> None:
    """Run the bot until SIGINT or SIGTERM.

    Raises:
        InvalidToken: Telegram does not know the token.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await run(settings, stop)


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Run the bot until told to stop; what is in work then is finished first.

    Raises:
        InvalidToken: Telegram does not know the token.
    """
    async with AsyncExitStack() as stack:
        requests = (_request(), _request())
        for request in requests:
            stack.push_async_callback(request.shutdown)
        redis = _redis(settings)
        if redis is not None:
            stack.push_async_callback(redis.aclose)
        app = _application(settings, requests, _pace(settings, redis))
        if not await _connected(app, stop):
            return
        stack.push_async_callback(app.shutdown)
        house = await stack.enter_async_context(_house(settings, app.bot.id, redis))
        app.bot_data["house"] = house
        handled = Handled(redis, app.bot.id, replicas=bool(settings.webhook_url))
        inbox = Inbox(handled.once(app.process_update))
        await _introduce(app.bot)
        refreshing = asyncio.create_task(_keep_index_fresh(house.recommender))
        stack.callback(refreshing.cancel)
        if settings.webhook_url:
            await _serve_webhook(settings, app, inbox, stop)
        else:
            await _without_webhook(app.bot)
            _log.info("%s: polling as @%s", READY, app.bot.username)
            await poll(app.bot, inbox, stop)


def _application(
    settings: Settings, requests: tuple[HTTPXRequest, HTTPXRequest], pace: Pace
) -> App:
    """PTB's application on aiohttp connections: httpx's own pool collapses under concurrency."""
    app: App = (
        Application.builder()
        .bot(
            ExtBot(
                settings.token,
                base_url=settings.api_base,
                base_file_url=settings.file_base,
                request=requests[0],
                get_updates_request=requests[1],
                rate_limiter=pace,
            )
        )
        .context_types(ContextTypes(context=Context))
        .updater(None)
        .build()
    )
    add_handlers(app)
    return app


def _request() -> HTTPXRequest:
    return HTTPXRequest(
        connect_timeout=5.0,
        read_timeout=15.0,
        write_timeout=20.0,
        media_write_timeout=30.0,
        httpx_kwargs={"transport": AiohttpTransport()},
    )


async def _connected(app: App, stop: asyncio.Event) -> bool:
    """Get to know Telegram, however long it takes to come up; False when told to stop first."""
    wait = 0.25
    while not stop.is_set():
        try:
            await app.initialize()
        except InvalidToken:
            raise
        except (NetworkError, RetryAfter) as error:
            _log.info("Waiting for the Bot API (%s)", type(error).__name__)
            await asyncio.wait([asyncio.ensure_future(stop.wait())], timeout=wait)
            wait = min(wait * 2, _LONGEST_WAIT_SECONDS)
        else:
            return True
    return False


@asynccontextmanager
async def _house(settings: Settings, bot_id: int, redis: Redis | None) -> AsyncIterator[House]:
    """Make every part, and close it again at the end."""
    async with AsyncExitStack() as stack:
        database = Database(settings.database)
        stack.push_async_callback(database.close)
        history = History(database, redis)
        recommender = Recommender(database, history, settings.index_dir)
        await recommender.refresh()
        faces = FaceEngine(settings.data_dir / "deepface", allow_downloads=settings.allow_downloads)
        stack.push_async_callback(faces.close)
        yield House(
            database=database,
            history=history,
            recommender=recommender,
            words=WordsReader(_watson(settings)),
            faces=faces,
            posters=PosterShelf(redis, bot_id),
            selfies=Windows(redis),
        )


def _redis(settings: Settings) -> Redis | None:
    if not settings.redis_url:
        return None
    return Redis.from_url(
        settings.redis_url,
        decode_responses=True,
        socket_timeout=_REDIS_PATIENCE_SECONDS,
        socket_connect_timeout=_REDIS_PATIENCE_SECONDS,
    )


def _pace(settings: Settings, redis: Redis | None) -> Pace:
    """The pace of what is sent: the playground sets none, and only webhook replicas share one."""
    if settings.uses_playground:
        return Pace(None)
    return Pace(Windows(redis if settings.webhook_url else None))


def _watson(settings: Settings) -> WatsonReader | None:
    if not settings.watson_url:
        return None
    return WatsonReader(
        WatsonSettings(
            url=settings.watson_url,
            api_key=settings.watson_api_key.get_secret_value(),
            iam_url=settings.watson_iam_url,
        )
    )


async def _introduce(bot: ExtBot[None]) -> None:
    """Set the command menu and what the bot says of itself; a bot works without them too."""
    texts = texts_for(None)
    commands = [BotCommand(name, texts.plain(f"command-{name}")) for name in COMMANDS]
    for telling in (
        bot.set_my_commands(commands),
        bot.set_my_short_description(texts.plain("about-short")),
        bot.set_my_description(texts.plain("about")),
    ):
        try:
            await telling
        except TelegramError as error:
            _log.warning("Telegram took no introduction (%s)", type(error).__name__)


async def _without_webhook(bot: ExtBot[None]) -> None:
    """Take away a webhook that an earlier run may have set: polling does not work beside it."""
    try:
        await bot.delete_webhook()
    except TelegramError as error:
        _log.warning("The webhook is not taken away (%s)", type(error).__name__)


async def _keep_index_fresh(recommender: Recommender) -> None:
    """Take up a newer index of the catalog from time to time."""
    while True:
        await asyncio.sleep(_INDEX_AGE_SECONDS)
        try:
            await recommender.refresh()
        except (SQLAlchemyError, OSError) as error:
            # The database may be away for a while; the index at hand serves on.
            _log.warning("The ranking index was not refreshed (%s)", type(error).__name__)


async def _serve_webhook(settings: Settings, app: App, inbox: Inbox, stop: asyncio.Event) -> None:
    host, _, port = settings.webhook_listen.rpartition(":")
    secret = settings.secret_for_webhook
    served: web.Application = webhook_app(
        app.bot, inbox, path=urlsplit(settings.webhook_url).path, secret=secret
    )
    runner = web.AppRunner(served, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host.strip("[]"), int(port)).start()
        await app.bot.set_webhook(
            settings.webhook_url, secret_token=secret, allowed_updates=ALLOWED_UPDATES
        )
        _log.info("%s: webhook for @%s", READY, app.bot.username)
        await stop.wait()
        await inbox.drain()
    finally:
        await runner.cleanup()
