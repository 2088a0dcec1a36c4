"""Together: each in a group taps how they feel, and one film is found that suits them all."""

from __future__ import annotations

from functools import partial

from telegram import CallbackQuery, Message, Update

from bot.callbacks import Action, Tap, tapped
from bot.handlers.offers import keep_slate_for_company, say
from bot.house import Context, House, Visit
from bot.replies import cards, keyboards
from bot.replies.answers import answer, put_text
from bot.replies.company import search_of_member, who_is_in
from bot.replies.keyboards import OUT, SURPRISE
from bot.replies.messages import send_text
from bot.replies.readings import search_line
from bot.replies.typing import typing
from bot.texts import texts_for
from catalog.people import companies, slates
from catalog.people.companies import MOST_MEMBERS, Company
from catalog.people.slates import Slate
from emotion.vocabulary import Aim, Mood
from recommender.search import Search, surprise_search
from recommender.suggest import Suggestions

# Before anybody has asked for something all that counts is how each feels.
_ANYTHING = surprise_search().aimed(Aim.MATCH)


async def together(update: Update, context: Context) -> None:
    """Call a group together; who is alone with us is told how."""
    visit = Visit.of(update)
    if visit.is_shared:
        await call_together(context, visit)
        return
    buttons = keyboards.into_group(visit.texts, context.bot.username)
    await send_text(context.bot, visit.place, visit.texts.html("together-alone"), buttons)


async def call_together(context: Context, visit: Visit, hello: str = "") -> None:
    """Ask a group who is in.

    Args:
        context: to send with.
        visit: who calls, and in which group.
        hello: what to say before, in HTML.
    """
    database, locale = context.house.database, visit.texts.locale
    company = await companies.call_together(database, visit.chat.id, locale)
    await ask_in(context, visit, company, hello)


async def ask_in(context: Context, visit: Visit, company: Company, hello: str = "") -> None:
    """Ask, with a word of HTML before, who else is in."""
    texts = texts_for(company.locale)
    asked = "\n\n".join(part for part in (hello, who_is_in(texts, company)) if part)
    await send_text(context.bot, visit.place, asked, keyboards.company(texts, company))


async def joined(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Somebody is in, feels otherwise, or is out again: they are told, and the message shows it."""
    visit, house = Visit.of(update), context.house
    company, feels = await _company(house, visit, query, tap), tap.word(1)
    if company is None:
        return
    person = visit.person
    if feels == OUT:
        company = await companies.leave(house.database, company.id, person.id)
    else:
        mood = None if feels == SURPRISE else Mood(feels)
        company = await companies.join(
            house.database, company.id, person.id, person.first_name, mood
        )
    if company is None:
        await answer(query, visit.texts.plain("toast-gone"))
        return
    is_in = company.member(person.id) is not None
    told = "toast-in" if is_in else "toast-out" if feels == OUT else "toast-full"
    await answer(query, visit.texts.plain(told, count=MOST_MEMBERS))
    if query.message is not None:
        _bring_up_to_date(context, visit, company, query.message.message_id)


async def counted_in(context: Context, visit: Visit, answered: Message, mood: Mood) -> bool:
    """Count in whoever answers the question who is in by words; whether it was that question."""
    database, person = context.house.database, visit.person
    company_id = _company_asked(answered)
    company = await companies.find(database, company_id) if company_id else None
    if company is None or company.chat_id != visit.chat.id:
        return False
    company = await companies.join(database, company.id, person.id, person.first_name, mood)
    if company is None:
        return False
    if company.member(person.id) is None:
        full = visit.texts.html("toast-full", count=MOST_MEMBERS)
        await say(context.bot, visit, full, with_moods=False)
    # The question itself shows who is in, as after a tap: nothing piles up.
    _bring_up_to_date(context, visit, company, answered.message_id)
    return True


def _company_asked(message: Message) -> int | None:
    """The company that a message asks who is in of: its buttons carry the number."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    data = next((one.callback_data for row in rows for one in row), None)
    if not isinstance(data, str):
        return None
    try:
        tap = tapped(data)
        return tap.number(0) if tap.action is Action.JOIN else None
    except ValueError:
        return None


def _bring_up_to_date(context: Context, visit: Visit, company: Company, message_id: int) -> None:
    show = partial(_show, context, visit, message_id, company.id)
    context.house.boards.bring_up_to_date(company.id, show)


async def _show(context: Context, visit: Visit, message_id: int, company_id: int) -> None:
    """Show who is in, as it is now, in the message that asks."""
    company = await companies.find(context.house.database, company_id)
    if company is not None:
        texts = texts_for(company.locale)
        buttons = keyboards.company(texts, company)
        said = who_is_in(texts, company)
        await put_text(context.bot, visit.chat.id, message_id, said, buttons)


async def find_film(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """A card for all who are in; as they change, the card does, and nothing piles up."""
    visit, house = Visit.of(update), context.house
    company = await _company(house, visit, query, tap)
    if company is None:
        return
    if company.member(visit.person.id) is None:
        await answer(query, visit.texts.plain("toast-not-in"))
        return
    shown = company.slate_id and await slates.find(house.database, company.slate_id)
    is_chosen = bool(shown) and company.is_settled
    if shown and is_chosen and await cards.is_in_chat(context, visit, shown):
        await answer(query, visit.texts.plain("toast-found"))
        return
    await answer(query)
    async with typing(context.bot, visit.place):
        asked = (cards.search_of(shown) if shown else None) or _ANYTHING
        slate = shown if is_chosen else await chosen(house, visit, company, asked)
        if not slate:
            await say(context.bot, visit, visit.texts.html("nothing-left"), with_moods=False)
        elif shown and not is_chosen and shown.message_id is not None:
            await cards.put(context, visit, slate, shown.message_id)
        else:
            await cards.send(context, visit, slate)


async def chosen(
    house: House, visit: Visit, company: Company, asked: Search, *, anew: bool = False
) -> Slate | None:
    """Films for all of a company, `anew` for others than before; None where none are left."""
    suggested = await _suggested(house, company, asked)
    return await keep_slate_for_company(house, visit, company, asked, suggested, anew=anew)


async def search_on(
    context: Context, visit: Visit, company: Company, asked: Search, *, note: str = ""
) -> None:
    """A further card for a company, for what one of them asked for all.

    Args:
        context: to send with.
        visit: who asked, and where.
        company: those whom it is for.
        asked: what for.
        note: what to say first, in HTML.
    """
    house, texts = context.house, visit.texts
    resolved = await house.recommender.resolve(asked)
    suggested = await _suggested(house, company, resolved.search)
    line = search_line(texts, resolved.search, suggested.relaxed, resolved.unknown)
    said = " ".join(part for part in (note, line) if part)
    lasting = resolved.search.letting_go(suggested.relaxed)
    slate = await keep_slate_for_company(house, visit, company, lasting, suggested, anew=True)
    if slate is None:
        said = "\n\n".join(part for part in (said, texts.html("nothing-left")) if part)
    if said:
        await say(context.bot, visit, said, with_moods=False)
    if slate is not None:
        await cards.send(context, visit, slate)


async def _suggested(house: House, company: Company, asked: Search) -> Suggestions:
    return await house.recommender.suggest_together(
        [(member.person_id, search_of_member(member, asked)) for member in company.members]
    )


async def _company(house: House, visit: Visit, query: CallbackQuery, tap: Tap) -> Company | None:
    """The company whose id a button carries first; one that has had its time is told."""
    company = await companies.find(house.database, tap.number(0))
    if company is None or company.chat_id != visit.chat.id:
        await answer(query, visit.texts.plain("toast-gone"))
        return None
    return company
