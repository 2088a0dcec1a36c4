"""Whether a person's stars may help to find films for others: asked once, changed at any time."""

from __future__ import annotations

from telegram import CallbackQuery, Update

from bot.callbacks import Tap
from bot.handlers.owners import is_theirs
from bot.house import Context, Visit
from bot.replies import keyboards
from bot.replies.answers import answer, rewrite
from bot.replies.messages import send_text
from catalog.people import consents
from catalog.people.consents import Consent
from catalog.people.ratings import Rated

# Who has given so many stars knows what is asked about.
ASKED_AT = 5


async def ask_to_share(context: Context, visit: Visit, rated: Rated) -> None:
    """Ask, as the stars of a person who was not asked come to five films.

    Args:
        context: to send with.
        visit: who gave a star, and where; in a group nobody is asked.
        rated: how many films had stars before, and have them now.
    """
    if visit.is_shared or not rated.before < ASKED_AT <= rated.after:
        return
    database = context.house.database
    if await consents.decided(database, visit.person.id, Consent.TRAINING) is not None:
        return
    question = visit.texts.html("sharing-question", count=ASKED_AT)
    buttons = keyboards.sharing(visit.texts, visit.person.id)
    await send_text(context.bot, visit.place, question, buttons)


async def answered(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Keep the answer; the next time taste is learned, it counts."""
    visit = Visit.of(update)
    if not await is_theirs(visit, query, tap):
        return
    given = tap.word(1) == "yes"
    await consents.decide(context.house.database, visit.person.id, Consent.TRAINING, given=given)
    await answer(query)
    told = visit.texts.html("sharing-on" if given else "sharing-off")
    await rewrite(query, told)
