"""The one place of wiring: settings in, a running bot out."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

import numpy as np
from redis.asyncio import Redis
from sqlalchemy.exc import SQLAlchemyError
from telegram import Update
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ContextTypes, ExtBot

from bot import READY
from bot.connection import Connection
from bot.handled import Handled
from bot.handlers import App, add_handlers
from bot.house import Context, House, move_in
from bot.inbox import Handle, Inbox
from bot.introduction import introduce
from bot.lookalike import LookalikeConnection
from bot.pace import Pace, limited
from bot.polling import Poller
from bot.replies.answers import answer
from bot.replies.shelf import PosterShelf
from bot.settings import Settings
from bot.texts import DEFAULT_LOCALE, languages
from bot.waiting import Albums
from bot.webhook import serve_webhook
from bot.windows import Windows
from catalog.engine import Database
from catalog.films.memory import FilmMemory
from catalog.patience import once_it_answers
from catalog.people import companies
from catalog.people.history import History
from emotion.faces.engine import FaceEngine
from emotion.words.reader import WordsReader
from emotion.words.watson import WatsonReader, WatsonSettings
from recommender.suggest import Recommender

_log = logging.getLogger(__name__)
_REDIS_PATIENCE_SECONDS = 0.5
_INDEX_AGE_SECONDS = 60
_COMPANIES_SECONDS = 600
_LONGEST_WAIT_SECONDS = 15.0
_LONGEST_HANDLING_SECONDS = 60.0


class UnheardError(Exception):
    """An update broke, and the person could not even be told."""


async def run_until_signal(settings: Settings) -> None:
    """Run the bot until SIGINT or SIGTERM.

    Raises:
        InvalidToken: Telegram does not know the token.
        SettingsError: the database cannot be used as it is, or Telegram refuses the webhook.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await run(settings, stop)


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Run the bot until told to stop; what is in work then is finished first.

    Raises:
        InvalidToken: Telegram does not know the token.
        SettingsError: the database cannot be used as it is, or Telegram refuses the webhook.
    """
    async with AsyncExitStack() as stack:
        connect = Connection if settings.is_telegram else LookalikeConnection
        requests = (connect(), connect())
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
        if await once_it_answers(settings.database, house.recommender.refresh, stop) is None:
            return
        move_in(app.bot_data, house)
        stack.push_async_callback(house.boards.finish)
        handled = Handled(redis, app.bot.id, replicas=bool(settings.webhook_url))
        inbox = Inbox(handled.once(_handler(app, house)), _end_wait)
        await introduce(app.bot)
        # Nobody need wait until that is said in ten more languages.
        abroad = asyncio.create_task(introduce(app.bot, sorted(languages() - {DEFAULT_LOCALE})))
        stack.callback(abroad.cancel)
        for chore in (_keep_index_fresh(house.recommender), _forget_companies(house.database)):
            stack.callback(asyncio.create_task(chore).cancel)
        if settings.webhook_url:
            await serve_webhook(settings, app.bot, inbox, stop)
        else:
            await _without_webhook(app.bot)
            _log.info("%s: polling as @%s", READY, app.bot.username)
            await Poller(app.bot, inbox, handled.caught_up).run(stop)


def _handler(app: App, house: House) -> Handle:
    """Handle an update; one that broke without anybody being told is to come again."""

    async def handle(update: Update) -> None:
        # However slow the rest of the world is, the next update of this chat has its turn.
        try:
            async with limited(_LONGEST_HANDLING_SECONDS):
                await app.process_update(update)
        except TimeoutError as error:
            await app.process_error(update, error)
        if update.update_id in house.unheard:
            house.unheard.discard(update.update_id)
            raise UnheardError

    return handle


async def _end_wait(update: Update) -> None:
    """Let a button wait no longer; there is nothing else to be done."""
    if update.callback_query is not None:
        await answer(update.callback_query)


def _application(settings: Settings, requests: tuple[Connection, Connection], pace: Pace) -> App:
    """PTB's application, with our handlers."""
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


async def _connected(app: App, stop: asyncio.Event) -> bool:
    """Get to know Telegram, however long it takes to come up; False when told to stop first."""
    wait = 0.25
    while not stop.is_set():
        try:
            await app.initialize()
        except BadRequest:
            raise
        except (NetworkError, RetryAfter) as error:
            _log.info("Waiting for the Bot API (%s)", type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), wait)
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
        recommender = Recommender(
            database,
            history,
            settings.index_dir,
            taste_dir=settings.taste_dir,
            weights_file=settings.weights_file,
            chance=np.random.default_rng(),
        )
        faces = FaceEngine(settings.data_dir / "deepface", allow_downloads=settings.allow_downloads)
        stack.push_async_callback(faces.close)
        watson = _watson(settings)
        if watson is not None:
            stack.callback(watson.close)
        words = WordsReader(watson)
        posters = PosterShelf(redis, bot_id)
        await asyncio.gather(words.preload(), posters.preload())
        yield House(
            database=database,
            films=FilmMemory(database),
            history=history,
            recommender=recommender,
            words=words,
            typed=WordsReader(),
            faces=faces,
            posters=posters,
            windows=Windows(redis),
            albums=Albums(redis),
            asks_watson=watson is not None,
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
        except Exception as error:  # noqa: BLE001 # whatever it is, the index at hand serves on
            _log.warning("The ranking index was not refreshed (%s)", type(error).__name__)


async def _forget_companies(database: Database) -> None:
    """Let go from time to time of those who looked for a film together."""
    while True:
        await asyncio.sleep(_COMPANIES_SECONDS)
        try:
            await companies.forget_the_old(database)
        except SQLAlchemyError as error:
            _log.warning("Companies were not forgotten (%s)", type(error).__name__)
