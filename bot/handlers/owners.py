"""Whose a button is: what one person is asked or offered, another cannot answer."""

from __future__ import annotations

from telegram import CallbackQuery

from bot.callbacks import Tap
from bot.house import House, Visit
from bot.replies.answers import answer
from bot.replies.company import company_behind
from catalog.people import slates
from catalog.people.slates import Slate


async def is_theirs(visit: Visit, query: CallbackQuery, tap: Tap) -> bool:
    """Whether the person whose id the button carries first is the one who tapped it.

    Somebody else is told so.
    """
    if tap.number(0) == visit.person.id:
        return True
    await answer(query, visit.texts.plain("toast-not-yours"))
    return False


async def slate_behind(house: House, visit: Visit, query: CallbackQuery, tap: Tap) -> Slate | None:
    """The slate whose id a button carries first; one that is forgotten, or forged, is told."""
    slate = await slates.find(house.database, tap.number(0))
    if slate is None or slate.chat_id != visit.chat.id:
        await answer(query, visit.texts.plain("toast-gone"))
        return None
    return slate


async def own_slate(house: House, visit: Visit, query: CallbackQuery, tap: Tap) -> Slate | None:
    """The slate behind a button that only those it was offered to may use."""
    slate = await slate_behind(house, visit, query, tap)
    if slate is None or await is_for(house, visit, slate):
        return slate
    is_companys = await company_behind(house, slate) is not None
    await answer(query, visit.texts.plain("toast-not-in" if is_companys else "toast-not-yours"))
    return None


async def is_for(house: House, visit: Visit, slate: Slate) -> bool:
    """Whether a slate was offered to this person, alone or with others."""
    if slate.person_id == visit.person.id:
        return True
    company = await company_behind(house, slate)
    return company is not None and company.member(visit.person.id) is not None
