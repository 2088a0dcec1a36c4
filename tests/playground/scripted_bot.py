"""A little bot made with python-telegram-bot: it greets, shows a card and takes a rating."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PIL import Image, ImageDraw
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Update,
)
from telegram.constants import ChatAction, ParseMode
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from playground.world import DEFAULT_TOKEN

STORY = "Every night the lamps of a small town go out, one by one. " * 5
STARS = ("★1", "★2", "★3", "★4", "★5")


def poster(title: str, colour: str) -> bytes:
    """A poster of 600 by 900 pixels."""
    picture = Image.new("RGB", (600, 900), colour)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((110, 150, 490, 530), fill="#f3d9a4")
    draw.polygon([(0, 900), (0, 620), (240, 430), (420, 640), (600, 540), (600, 900)], "#1c2233")
    draw.text((60, 760), title, fill="white", font_size=72)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG")
    return buffer.getvalue()


def keyboard(rated: int = 0) -> InlineKeyboardMarkup:
    """A card's buttons; ``rated`` is the star it has, 0 for none."""
    stars = [
        InlineKeyboardButton(f"{label} ✓" if number == rated else label, callback_data=f"r{number}")
        for number, label in enumerate(STARS, 1)
    ]
    rest = [
        InlineKeyboardButton(text, callback_data=text) for text in ("Seen", "Not for me", "Later")
    ]
    aims = [
        InlineKeyboardButton(text, callback_data=text)
        for text in ("Match my mood", "Lift me up ✓", "Next ›")
    ]
    return InlineKeyboardMarkup([stars, rest, aims])


async def _start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    row = [InlineKeyboardButton(t, callback_data=t) for t in ("😊 Good", "😔 Low", "🥱 Bored")]
    await update.message.reply_text(
        "Tell me <b>how you feel</b>, or send a <i>selfie</i> 📷, and I find the film for it. "
        'Or read <a href="https://example.org/">more</a>. Stuck? /help',
        parse_mode=ParseMode.HTML,
        reply_markup=InlineKeyboardMarkup([row]),
    )


async def _card(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_chat_action(ChatAction.TYPING)
    if update.message.photo:
        file = await update.message.photo[-1].get_file()
        await file.download_as_bytearray()
    await update.message.reply_text(
        "Sounds <b>low</b>, with some <b>anger</b>. Looking for something light, under two hours.",
        parse_mode=ParseMode.HTML,
    )
    await update.message.reply_photo(
        poster("Lanterns", "#b4543f"),
        caption="<b>Lanterns</b> (2017) · comedy, family · 1 h 43\n"
        "Kind and silly, and justice is done in the end. Light and under two hours, as you asked.\n"
        f"<blockquote expandable>{STORY}</blockquote>",
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard(),
    )


async def _rate(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    if query.data.startswith("r"):
        await query.answer("Noted: more like this when you are low.")
        await query.edit_message_reply_markup(keyboard(int(query.data[1:])))
    elif query.data.startswith("Next"):
        await query.answer()
        media = InputMediaPhoto(poster("Harbour", "#2f6f7e"), caption="Harbour (2003)")
        await query.edit_message_media(media, reply_markup=keyboard())
    else:
        await query.answer("Are you sure?", show_alert=True)


def build(url: str) -> Application:  # type: ignore[type-arg] # six arguments nobody reads
    """The bot, talking to the playground at ``url``."""
    bot = (
        ApplicationBuilder()
        .token(DEFAULT_TOKEN)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .build()
    )
    bot.add_handler(CommandHandler("start", _start))
    bot.add_handler(MessageHandler(filters.TEXT | filters.PHOTO, _card))
    bot.add_handler(CallbackQueryHandler(_rate))
    return bot


async def introduce(bot: Bot) -> None:
    """Set the command menu and the description."""
    commands = [BotCommand("start", "Begin afresh"), BotCommand("help", "What I can do")]
    await bot.set_my_commands(commands)
    await bot.set_my_description("Tell me how you feel, I find the film for it.")


@asynccontextmanager
async def polling(url: str) -> AsyncIterator[Bot]:
    """The bot, running and polling."""
    application = build(url)
    async with application:
        await introduce(application.bot)
        assert application.updater is not None
        await application.updater.start_polling(timeout=5)
        await application.start()
        try:
            yield application.bot
        finally:
            await application.updater.stop()
            await application.stop()
