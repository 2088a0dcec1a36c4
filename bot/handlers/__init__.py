"""One module for each thing a person does; here is who handles what."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import CallbackQuery, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ExtBot,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.addressed import ADDRESSED
from bot.callbacks import Action, Tap, tapped
from bot.handlers import (
    card,
    errors,
    inline,
    lists,
    month,
    moods,
    others,
    privacy,
    selfie,
    sharing,
    start,
    together,
    unclear,
    watched,
    words,
)
from bot.handlers.alone import Handler, alone
from bot.house import Context
from bot.replies.answers import answer

TapHandler = Callable[[Update, Context, CallbackQuery, Tap], Awaitable[None]]
App = Application[ExtBot[None], Context, Any, Any, Any, Any]

COMMANDS: dict[str, Handler] = {
    "start": start.start,
    "together": together.together,
    "history": alone(lists.history),
    "later": alone(lists.later),
    "mood": alone(month.mood),
    "help": start.show_help,
    "privacy": privacy.privacy,
    "export": alone(privacy.export),
    "forget": privacy.forget,
}

TAPS: dict[Action, TapHandler] = {
    Action.MOOD: moods.mood_tapped,
    Action.NOT_QUITE: moods.not_quite,
    Action.EMOTION: moods.corrected,
    Action.AIM: card.aimed,
    Action.TURN: card.turned,
    Action.MORE: card.more,
    Action.NEXT: unclear.next_tapped,
    Action.AFRESH: unclear.afresh_tapped,
    Action.PLACE: card.place_tapped,
    Action.RATE: card.rated,
    Action.SEEN: card.judged,
    Action.DISLIKED: card.judged,
    Action.LATER: card.kept,
    Action.CONSENT: selfie.consent_given,
    Action.SHARING: sharing.answered,
    Action.ALL_FACES: moods.all_faces,
    Action.FORGET: privacy.forget_answered,
    Action.HISTORY: lists.turned,
    Action.KEPT: lists.turned,
    Action.FILM: lists.opened,
    Action.JOIN: together.joined,
    Action.FIND: together.find_film,
    Action.WATCHED: watched.answered,
    Action.ASKING: watched.asking_changed,
}


# Anonymous admins and channels all come as one and the same user: whose taste would it be?
_nobodys = filters.UpdateType.MESSAGES & filters.SenderChat.ALL
_arrivals = filters.StatusUpdate.NEW_CHAT_MEMBERS | filters.StatusUpdate.CHAT_CREATED


def add_handlers(app: App) -> None:
    """Tell the application who handles what; the first that takes an update is the only one."""
    app.add_handler(CommandHandler(list(COMMANDS), others.nobody, filters=_nobodys))
    for command, handler in COMMANDS.items():
        app.add_handler(CommandHandler(command, handler, filters=filters.UpdateType.MESSAGES))
    said = filters.UpdateType.MESSAGES & ~filters.StatusUpdate.ALL & ADDRESSED
    new, edited = said & filters.UpdateType.MESSAGE, said & filters.UpdateType.EDITED_MESSAGE
    pictures = filters.PHOTO | filters.Document.IMAGE
    clips = filters.VIDEO | filters.VIDEO_NOTE | filters.ANIMATION | filters.Document.VIDEO
    app.add_handler(MessageHandler(said & _nobodys, others.nobody))
    app.add_handler(MessageHandler(said & filters.COMMAND, start.unknown_command))
    app.add_handler(MessageHandler(said & filters.TEXT, words.words))
    app.add_handler(MessageHandler(edited, others.edited))
    app.add_handler(MessageHandler(new & (pictures | clips), selfie.photo))
    app.add_handler(MessageHandler(new, others.other))
    app.add_handler(MessageHandler(_arrivals, start.joined))
    app.add_handler(MessageHandler(filters.UpdateType.CHANNEL_POST, others.channel_post))
    app.add_handler(CallbackQueryHandler(_tapped))
    app.add_handler(InlineQueryHandler(inline.asked))
    app.add_error_handler(errors.broke)


async def _tapped(update: Update, context: Context) -> None:
    """Hand a tapped button to who handles it; one that we do not know is answered all the same."""
    query = update.callback_query
    if query is None:
        return
    try:
        tap = tapped(query.data or "")
    except ValueError:
        await answer(query)
        return
    await TAPS[tap.action](update, context, query, tap)
