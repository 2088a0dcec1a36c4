"""What a person does with a card: page, rate, judge, keep, and change the aim."""

from __future__ import annotations

from sqlalchemy import Connection
from telegram import CallbackQuery, Update

from bot.callbacks import Action, Tap
from bot.handlers import together
from bot.handlers.offers import keep_slate
from bot.handlers.owners import own_slate, slate_behind
from bot.handlers.sharing import ask_to_share
from bot.handlers.stars import keep_stars
from bot.house import Context, Visit
from bot.replies import cards
from bot.replies.answers import answer
from bot.replies.company import company_behind
from catalog.people import ratings, slates, verdicts, watchlist
from catalog.people.slates import Slate
from catalog.people.standing import Standing, look
from catalog.people.verdicts import Verdict
from emotion.vocabulary import Aim
from recommender.search import Search

_VERDICTS = {Action.SEEN: Verdict.SEEN, Action.DISLIKED: Verdict.DISLIKED}


async def turned(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Another film of the slate."""
    visit, house = Visit.of(update), context.house
    slate = await own_slate(context.house, visit, query, tap)
    if slate is None:
        return
    message_id, position = _message_id(query, slate), tap.number(1)

    def turn(connection: Connection) -> tuple[Slate, Standing] | None:
        after = slates.successor(connection, slate, message_id)
        fresh = after or slates.turn(connection, slate, position)
        if fresh is None:
            return None
        return fresh, look(connection, visit.person.id, fresh.shown.film_id)

    shown = await house.database.write(turn)
    await answer(query)
    if shown is not None:
        fresh, stands = shown
        await cards.show(context, visit, fresh, message_id, stands=stands)


async def place_tapped(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The "1/5" between the arrows says what it means."""
    visit = Visit.of(update)
    slate = await own_slate(context.house, visit, query, tap)
    if slate is not None:
        place = {"place": slate.position + 1, "count": len(slate.offers)}
        await answer(query, visit.texts.plain("toast-place", **place))


async def aimed(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Another aim for the same mood."""
    visit = Visit.of(update)
    slate = await own_slate(context.house, visit, query, tap)
    search = cards.search_of(slate) if slate else None
    aim = Aim(tap.word(1))
    if search is not None and search.aim is aim:
        await answer(query)
    elif slate is not None and search is not None:
        await _search_again(context, visit, query, slate, search.aimed(aim))


async def more(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Further films for the same mood and aim, with what was learned meanwhile."""
    visit = Visit.of(update)
    slate = await own_slate(context.house, visit, query, tap)
    search = cards.search_of(slate) if slate else None
    if slate is None or search is None:
        return
    company = await company_behind(context.house, slate)
    if company is None:
        await _search_again(context, visit, query, slate, search)
    else:
        fresh = await together.chosen(context.house, visit, company, search, anew=True)
        await _put_in_place(context, visit, query, slate, fresh)


async def rated(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Stars, or none to take them back."""
    visit, house = Visit.of(update), context.house
    slate = await slate_behind(house, visit, query, tap)
    if slate is None:
        return
    film_id, stars = slate.offers[tap.number(1)].film_id, tap.number(2)
    if stars:
        rated = await keep_stars(house, visit, slate, film_id, stars)
        await answer(query, visit.texts.plain("toast-rated", stars=stars))
        await ask_to_share(context, visit, rated)
    else:
        await ratings.unrate(house.database, visit.person.id, film_id)
        await answer(query, visit.texts.plain("toast-taken-back"))
    await cards.refresh_buttons(context, visit, slate, _message_id(query, slate))


async def judged(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Seen, or not for me; or neither any more."""
    visit, house = Visit.of(update), context.house
    slate = await slate_behind(house, visit, query, tap)
    if slate is None:
        return
    film_id, stands = slate.offers[tap.number(1)].film_id, bool(tap.number(2))
    verdict = _VERDICTS[tap.action]
    await verdicts.judge(house.database, visit.person.id, film_id, verdict, stands=stands)
    await answer(query, visit.texts.plain(_noted(visit, verdict, stands=stands)))
    await cards.refresh_buttons(context, visit, slate, _message_id(query, slate))


async def kept(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Keep for later, or not any more."""
    visit, house = Visit.of(update), context.house
    slate = await slate_behind(house, visit, query, tap)
    if slate is None:
        return
    film_id, stays = slate.offers[tap.number(1)].film_id, bool(tap.number(2))
    await watchlist.keep(house.database, visit.person.id, film_id, stays=stays)
    await answer(query, visit.texts.plain("toast-later" if stays else "toast-later-off"))
    await cards.refresh_buttons(context, visit, slate, _message_id(query, slate))


def _noted(visit: Visit, verdict: Verdict, *, stands: bool) -> str:
    """What is said of a verdict; the card shows it only to whoever is alone with it."""
    if not stands:
        return "toast-taken-back"
    return "toast-for-you" if visit.is_shared else f"toast-{verdict}"


async def _search_again(
    context: Context, visit: Visit, query: CallbackQuery, before: Slate, search: Search
) -> None:
    """A new slate in the place of the card."""
    house, message_id = context.house, _message_id(query, before)
    suggested = await house.recommender.suggest(visit.person.id, search)
    slate = await keep_slate(house, visit, search, suggested, message_id=message_id)
    await _put_in_place(context, visit, query, before, slate)


async def _put_in_place(
    context: Context, visit: Visit, query: CallbackQuery, before: Slate, slate: Slate | None
) -> None:
    """Show a new slate in the place of the one before, or say that there is none."""
    if slate is None:
        await answer(query, visit.texts.plain("nothing-left"), alert=True)
        return
    await answer(query)
    await cards.put(context, visit, slate, _message_id(query, before))


def _message_id(query: CallbackQuery, slate: Slate) -> int:
    """The card's message: the one tapped or, where the server does not say, where it was put."""
    tapped_on = query.message.message_id if query.message else 0
    return tapped_on or slate.message_id or 0
