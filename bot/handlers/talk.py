"""Talk of the card there is: another one, the same but older, all afresh, and why this one."""

from __future__ import annotations

from datetime import timedelta

from bot.handlers.offers import offer, say
from bot.house import Context, House, Visit
from bot.replies import cards
from bot.replies.explanation import explanation
from bot.replies.messages import send_text
from catalog.base import now
from catalog.people import slates
from catalog.people.slates import Slate
from emotion.vocabulary import Heard
from recommender.search import Search, search_for_words, surprise_search

# Afterwards it is another evening.
_TALKED_OF = timedelta(hours=2)


async def wished(context: Context, visit: Visit, heard: Heard, note: str) -> None:
    """A wish without a mood: soon after a card it changes what that was chosen for."""
    before = await _search_before(context.house, visit)
    if before is None:
        search = search_for_words(heard)
        await offer(context.bot, context.house, visit, search, says_mood=False, note=note)
        return
    carries = bool(before.wish or before.constraints)
    hint = visit.texts.html("say-again") if carries else ""
    await offer(
        context.bot,
        context.house,
        visit,
        before.refined(heard),
        says_mood=False,
        is_new_mood=False,
        note=note,
        hint=hint,
    )


async def another(context: Context, visit: Visit) -> None:
    """Other films for what was looked for, or any film at all."""
    before = await _search_before(context.house, visit)
    await offer(
        context.bot,
        context.house,
        visit,
        before or surprise_search(),
        says_mood=False,
        is_new_mood=False,
    )


async def again(context: Context, visit: Visit) -> None:
    """The mood stays, the wishes go."""
    before = await _search_before(context.house, visit)
    if before is None:
        await say(context.bot, visit, visit.texts.html("start-again"), with_moods=True)
        return
    await offer(
        context.bot,
        context.house,
        visit,
        before.afresh(),
        says_mood=before.reading.confidence > 0.0,
        is_new_mood=False,
        note=visit.texts.html("afresh"),
    )


async def why_this(context: Context, visit: Visit) -> None:
    """What really counted for the film that shows."""
    slate = await _talked_of(context.house, visit)
    if slate is None:
        await say(context.bot, visit, visit.texts.html("no-card-yet"), with_moods=True)
        return
    await send_text(context.bot, visit.chat.id, await explanation(context.house, visit, slate))


async def _search_before(house: House, visit: Visit) -> Search | None:
    """What was looked for last, if that was this evening."""
    slate = await _talked_of(house, visit)
    return None if slate is None else cards.search_of(slate)


async def _talked_of(house: House, visit: Visit) -> Slate | None:
    """What the person was last offered here, if that was this evening."""
    since = now() - _TALKED_OF
    return await slates.latest(house.database, visit.person.id, visit.chat.id, since)
