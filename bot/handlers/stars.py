"""Stars given in words: "4/5" of the film asked about, or that shows, is as good as a tap."""

from __future__ import annotations

from bot.handlers.card import keep_stars
from bot.handlers.offers import say
from bot.handlers.sharing import ask
from bot.handlers.talk import talked_of
from bot.handlers.watched import gave_as_asked
from bot.house import Context, Visit
from bot.replies import cards


async def gave_stars(context: Context, visit: Visit, stars: int) -> bool:
    """Keep stars for the film that we just asked about, or that shows; whether there is one."""
    house = context.house
    if await gave_as_asked(context, visit, stars):
        return True
    slate = await talked_of(house, visit)
    if slate is None:
        return False
    told = await keep_stars(house, visit, slate, slate.shown.film_id, stars)
    await say(context.bot, visit, visit.texts.html("toast-rated", stars=stars), with_moods=False)
    await ask(context, visit, before=told.before, after=told.after)
    if slate.message_id is not None:
        await cards.refresh_buttons(context.bot, house, visit, slate, slate.message_id)
    return True
