"""The films a person has rated, and those kept for later."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import CallbackQuery, Update

from bot.callbacks import Action, Tap
from bot.handlers.film import show_film
from bot.handlers.offers import say
from bot.handlers.owners import is_theirs
from bot.house import Context, House, Visit
from bot.replies import keyboards
from bot.replies.answers import answer, rewrite
from bot.replies.messages import Buttons, send_text
from catalog.people import watchlist

_A_PAGE = 8


async def history(update: Update, context: Context) -> None:
    """The films rated, newest first."""
    await show_list(context, Visit.of(update), Action.HISTORY)


async def later(update: Update, context: Context) -> None:
    """The films kept for later, newest first."""
    await show_list(context, Visit.of(update), Action.KEPT)


async def turned(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Another page of a list."""
    visit = Visit.of(update)
    if not await is_theirs(visit, query, tap):
        return
    labels = await _labels(context.house, visit, tap.action)
    await answer(query)
    if labels:
        text, buttons = await _page(context.house, visit, tap.action, labels, tap.number(1))
        await rewrite(query, text, buttons)


async def opened(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """A film of a list: its card, to rate or to judge anew."""
    visit = Visit.of(update)
    await answer(query)
    await show_film(context, visit, tap.number(0))


async def show_list(context: Context, visit: Visit, action: Action) -> None:
    """Send the first page of a list, or say that it is empty; nobody else may look on."""
    if visit.is_shared:
        await say(context.bot, visit, visit.texts.html("only-alone"), with_moods=False)
        return
    labels = await _labels(context.house, visit, action)
    if not labels:
        key = "history-empty" if action is Action.HISTORY else "later-empty"
        await say(context.bot, visit, visit.texts.html(key), with_moods=True)
        return
    text, buttons = await _page(context.house, visit, action, labels, 0)
    await send_text(context.bot, visit.place, text, buttons)


async def _labels(house: House, visit: Visit, action: Action) -> Sequence[tuple[int, int | None]]:
    """The films of a list, by id, with the stars given."""
    if action is Action.HISTORY:
        told = await house.history.of(visit.person.id)
        return [(rating.film_id, rating.stars) for rating in told.ratings]
    return [(film_id, None) for film_id in await watchlist.kept(house.database, visit.person.id)]


async def _page(
    house: House,
    visit: Visit,
    action: Action,
    labels: Sequence[tuple[int, int | None]],
    page: int,
) -> tuple[str, Buttons]:
    texts = visit.texts
    pages = -(-len(labels) // _A_PAGE)
    page = max(0, min(page, pages - 1))
    here = dict(labels[page * _A_PAGE : (page + 1) * _A_PAGE])
    films = await house.films.by_id(list(here), texts.locale)
    is_history = action is Action.HISTORY
    key = "history-button" if is_history else "later-button"
    named = [
        (
            film,
            texts.plain(key, title=film.title, year=str(film.year), stars=here[film.id] or 0),
        )
        for film in films
    ]
    title = texts.html("history-title" if is_history else "later-title")
    place = texts.html("list-page", page=page + 1, pages=pages)
    return f"{title}\n{place}", keyboards.film_list(
        texts, named, action, visit.person.id, page=page, pages=pages
    )
