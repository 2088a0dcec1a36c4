"""Talk of the card there is: another one, the same but older, all afresh, and why this one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.handlers.offers import offer, say
from bot.handlers.owners import is_for
from bot.handlers.together import ask_in, call_together, search_on
from bot.house import Context, House, Visit
from bot.replies import cards
from bot.replies.company import company_behind
from bot.replies.explanation import explanation
from bot.replies.messages import send_text
from catalog.base import now
from catalog.films.film import Film
from catalog.people import companies, slates
from catalog.people.companies import Company
from catalog.people.slates import Slate
from catalog.people.watched import Question, open_question, take
from emotion.vocabulary import Heard, Loss
from recommender.compared import compared
from recommender.kept_search import from_json
from recommender.search import Search, search_for_words, surprise_search

# Afterwards it is another evening.
TALKED_OF = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class _Talk:
    """What the talk is of.

    Attributes:
        slate_id: the card.
        search: what was looked for.
        company: the company it was for, if any.
        film_id: what shows.
        is_asked_for: whether that was asked for itself; what comes next is like it.
    """

    slate_id: int
    search: Search
    company: Company | None
    film_id: int
    is_asked_for: bool


async def wished(context: Context, visit: Visit, heard: Heard, note: str) -> None:
    """A wish without a mood: soon after a card it changes what that was chosen for."""
    if await _looks_on(context, visit):
        return
    talked = await _talk_so_far(context.house, visit)
    if talked is None:
        search = search_for_words(heard)
        await offer(context, visit, search, says_mood=False, note=note)
        return
    # Whoever asked for one film did not wish for all that are like it.
    before = talked.search.afresh() if talked.is_asked_for else talked.search
    refined = before.refined(await _held_against(context.house, visit, talked.film_id, heard))
    if talked.company is not None:
        await search_on(context, visit, talked.company, refined, note=note)
        return
    carries = bool(before.wish or before.constraints)
    hint = visit.texts.html("say-again") if carries else ""
    await offer(
        context,
        visit,
        refined,
        says_mood=False,
        is_new_mood=False,
        note=note,
        hint=hint,
    )


async def _held_against(house: House, visit: Visit, film_id: int, heard: Heard) -> Heard:
    """The wish with what it asks for in comparison to a film, if it does."""
    if not heard.than:
        return heard
    for film in await house.films.by_id([film_id], visit.texts.locale):
        limits = compared(
            heard.constraints, heard.than, year=film.year, minutes=film.runtime_minutes
        )
        return replace(heard, constraints=limits)
    return heard


async def wished_before(house: House, visit: Visit) -> Search | None:
    """What somebody alone looked for this evening, for a wish told with a mood to add to."""
    talked = await _talk_so_far(house, visit)
    if talked is None or talked.company is not None:
        return None
    return talked.search.afresh() if talked.is_asked_for else talked.search


async def another(context: Context, visit: Visit, note: str = "") -> None:
    """Other films for what was looked for, or any film at all; a group is called together first.

    The film that was taken before is so no longer.

    Args:
        context: to send with.
        visit: who asks, and where.
        note: what to say first, in HTML.
    """
    if await _looks_on(context, visit):
        return
    talked = await _talk_so_far(context.house, visit)
    if talked is None and visit.is_shared:
        await call_together(context, visit)
        return
    search = talked.search if talked else surprise_search()
    if talked and talked.company is not None:
        await search_on(context, visit, talked.company, search, note=note)
        return
    if talked:
        await take(context.house.database, talked.slate_id, None)
    await offer(context, visit, search, says_mood=False, is_new_mood=False, note=note)


async def again(context: Context, visit: Visit) -> None:
    """The mood stays, the wishes go."""
    if await _looks_on(context, visit):
        return
    talked = await _talk_so_far(context.house, visit)
    if talked is None:
        await say(context.bot, visit, visit.texts.html("start-again"), with_moods=True)
        return
    search, note = talked.search.afresh(), visit.texts.html("afresh")
    if talked.company is not None:
        await search_on(context, visit, talked.company, search, note=note)
        return
    await offer(
        context,
        visit,
        search,
        says_mood=search.reading.confidence > 0.0,
        is_new_mood=False,
        note=note,
    )


async def why_this(context: Context, visit: Visit) -> None:
    """What really counted for the film that shows; of a company's card anybody may ask."""
    answered = await answered_card(context.house, visit)
    is_companys = answered is not None and answered.company_id is not None
    slate = answered if is_companys else await talked_of(context.house, visit)
    if slate is None:
        await say(context.bot, visit, visit.texts.html("no-card-yet"), with_moods=True)
        return
    await send_text(context.bot, visit.place, await explanation(context.house, visit, slate))


async def loss_told(house: House, visit: Visit) -> Loss | None:
    """What the person told us this evening that they had lost, if anything."""
    who, since = (visit.person.id, visit.chat.id), now() - TALKED_OF
    searches = await slates.searches_since(house.database, *who, since)
    # Hardly any of an evening's searches tells of a loss: the others need not be made anew.
    return next((from_json(told).loss for told in searches if told.get("loss")), None)


async def mindful(house: House, visit: Visit, search: Search) -> Search:
    """The search as one who remembers has it: a loss is not over with the next low words."""
    if not search.may_recall_loss:
        return search
    loss = await loss_told(house, visit)
    return search if loss is None else search.after(loss)


async def is_talked_of(house: House, visit: Visit) -> bool:
    """Whether the person was offered a film here this evening."""
    return await talked_of(house, visit) is not None


async def answered_card(house: House, visit: Visit) -> Slate | None:
    """The card that somebody's message answers, whoever's it is."""
    if visit.answering is None:
        return None
    return await slates.under(house.database, visit.chat.id, visit.answering)


async def talked_of(house: House, visit: Visit) -> Slate | None:
    """The card that is answered, if it is theirs to talk of.

    Else what the person was last offered here, alone or with others, if that was this evening.
    """
    answered = await answered_card(house, visit)
    if answered is not None and await is_for(house, visit, answered):
        return answered
    since, who = now() - TALKED_OF, (visit.person.id, visit.chat.id)
    own = await slates.latest(house.database, *who, since)
    if not visit.is_shared:
        return own
    theirs = await companies.latest_slate(house.database, *who, since)
    return max((one for one in (own, theirs) if one), key=lambda one: one.id, default=None)


async def asked_last(house: House, visit: Visit) -> tuple[Question, Film] | None:
    """What we asked last this evening, if it is whether a film was watched, and that film."""
    if visit.is_shared or await answered_card(house, visit) is not None:
        return None
    who, since = (visit.person.id, visit.chat.id), now() - TALKED_OF
    question = await open_question(house.database, *who, since, is_last=True)
    films = await house.films.by_id([question.film_id] if question else [], visit.texts.locale)
    return (question, films[0]) if question and films else None


async def _looks_on(context: Context, visit: Visit) -> bool:
    """Ask in whoever answers a company's card and is not in; whether it was so."""
    answered = await answered_card(context.house, visit)
    company = await company_behind(context.house, answered) if answered else None
    if company is None or company.member(visit.person.id) is not None:
        return False
    await ask_in(context, visit, company, visit.texts.html("toast-not-in"))
    return True


async def _talk_so_far(house: House, visit: Visit) -> _Talk | None:
    """What was looked for last, and by whom, if that was this evening."""
    slate = await talked_of(house, visit)
    search = cards.search_of(slate) if slate else None
    if slate is None or search is None:
        return None
    company, shown = await company_behind(house, slate), slate.shown
    return _Talk(slate.id, search, company, shown.film_id, is_asked_for=not shown.reason)
