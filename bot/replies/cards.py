"""The card: one message with a poster, edited in place as the person pages, rates or re-aims."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection
from telegram import Bot
from telegram.error import BadRequest

from bot.house import Context, House, Visit
from bot.replies import keyboards, messages
from bot.replies.answers import put_buttons
from bot.replies.captions import caption
from bot.replies.company import company_behind, shares
from bot.replies.messages import GONE, UNCHANGED, Buttons, Illustrated, Posted, says
from bot.texts import texts_for
from catalog.films.film import Film
from catalog.people import slates
from catalog.people.slates import Slate
from catalog.people.standing import Standing, look, standing
from emotion.vocabulary import Aim
from recommender.kept_search import from_json
from recommender.reason import Reason
from recommender.search import Search


@dataclass(frozen=True, slots=True)
class Card:
    """A film's card, ready to be sent."""

    film: Film
    caption: str
    buttons: Buttons

    def shown(self, picture: str | bytes) -> Illustrated:
        """The card with this picture of the film."""
        return Illustrated(picture, self.caption, self.buttons)


async def card_of(house: House, visit: Visit, slate: Slate, stands: Standing | None = None) -> Card:
    """The card of the film that a slate shows, as this person left it.

    Args:
        house: the parts to ask.
        visit: who sees it.
        slate: what is shown.
        stands: how the film stands with the person, where that is known already.
    """
    search, reason = search_of(slate), reason_of(slate, visit)
    company = await company_behind(house, slate)
    if company is not None:
        # It does not change its language with whoever turns its pages.
        visit = replace(visit, texts=texts_for(company.locale))
    film, titles = await film_of(house, slate, reason, visit.texts.locale)
    in_it = await shares(house, visit.texts, slate.shown.film_id, search, company)
    return Card(
        film,
        caption(visit.texts, film, reason, search, titles, company=in_it),
        await buttons_of(house, visit, slate, stands),
    )


def reason_of(slate: Slate, visit: Visit) -> Reason | None:
    """Why the film that a slate shows is offered; None for one that was asked for itself.

    Where others look on, it names no film that the person has rated.
    """
    if not slate.shown.reason:
        return None
    reason = Reason.from_json(slate.shown.reason)
    return replace(reason, liked_film_id=None, liked_stars=None) if visit.is_shared else reason


async def film_of(
    house: House, slate: Slate, reason: Reason | None, language: str
) -> tuple[Film, Mapping[int, str]]:
    """The film that a slate shows, and by id the titles of all that its reason speaks of."""
    shown = slate.shown.film_id
    named = [] if reason is None else [reason.liked_film_id, reason.like_film_id]
    wanted = [shown, *(film_id for film_id in named if film_id is not None)]
    films = {film.id: film for film in await house.films.by_id(wanted, language)}
    return films[shown], {one.id: one.title for one in films.values()}


async def buttons_of(
    house: House, visit: Visit, slate: Slate, stands: Standing | None = None
) -> Buttons:
    """The buttons under a slate, as this person left them; where others look on, as new."""
    if visit.is_shared:
        stands = Standing()
    elif stands is None:
        stands = await standing(house.database, visit.person.id, slate.shown.film_id)
    # In a company, or several in a picture, each has an aim of their own.
    has_aim = slate.search and slate.company_id is None and not slate.search.get("faces")
    aim = Aim(slate.search["aim"]) if has_aim else None
    return keyboards.card(visit.texts, slate, aim, stands)


def search_of(slate: Slate) -> Search | None:
    """What the slate was offered for; None for a single film of an earlier release's."""
    return from_json(slate.search) if slate.search else None


async def send(context: Context, visit: Visit, slate: Slate, stands: Standing | None = None) -> int:
    """Send a slate's card as a new message, and remember which one it is; that one's id."""
    bot, house = context.bot, context.house
    card = await card_of(house, visit, slate, stands)

    async def post(picture: str | bytes) -> Posted:
        return await messages.send_picture(bot, visit.place, card.shown(picture))

    try:
        posted = await _with_picture(house, card.film, post)
    except BadRequest:
        # A group may forbid pictures, and another server may know none: the words do without.
        posted = await messages.send_text(bot, visit.place, card.caption, card.buttons)
    await slates.placed(house.database, slate.id, posted.message_id)
    return posted.message_id


async def put(context: Context, visit: Visit, slate: Slate, message_id: int) -> None:
    """Show a slate's card in the place of another's, and remember where it stands."""
    stands_at = await show(context, visit, slate, message_id)
    await slates.placed(context.house.database, slate.id, stands_at)


async def show(
    context: Context,
    visit: Visit,
    slate: Slate,
    message_id: int,
    *,
    stands: Standing | None = None,
) -> int:
    """Show a slate's card in the place of the message there is, or anew where that is gone.

    Returns:
        The id of the message it stands in.
    """
    bot, house = context.bot, context.house
    card = await card_of(house, visit, slate, stands)

    async def post(picture: str | bytes) -> Posted:
        return await messages.edit_picture(bot, visit.chat.id, message_id, card.shown(picture))

    try:
        await _with_picture(house, card.film, post)
    except BadRequest as error:
        if says(error, *GONE):
            return await send(context, visit, slate, stands)
        if not says(error, UNCHANGED) and not await _show_words(bot, visit, card, message_id):
            return await send(context, visit, slate, stands)
    return message_id


async def _show_words(bot: Bot, visit: Visit, card: Card, message_id: int) -> bool:
    """Change a card where its picture cannot be changed; whether that went well."""
    for edit in (messages.edit_caption, messages.edit_text):
        try:
            await edit(bot, visit.chat.id, message_id, card.caption, card.buttons)
        except BadRequest as error:
            if says(error, UNCHANGED):
                return True
        else:
            return True
    return False


async def is_in_chat(context: Context, visit: Visit, slate: Slate) -> bool:
    """Whether a slate's card is still in the chat: Telegram tells nobody what was deleted."""
    if slate.message_id is None:
        return False
    buttons = await buttons_of(context.house, visit, slate)
    try:
        await messages.edit_buttons(context.bot, visit.chat.id, slate.message_id, buttons)
    except BadRequest as error:
        return not says(error, *GONE)
    return True


async def refresh_buttons(context: Context, visit: Visit, slate: Slate, message_id: int) -> None:
    """Bring the buttons under a card up to date; where others look on they stay as they are."""
    if visit.is_shared:
        return

    def see(connection: Connection) -> Standing | None:
        if slates.successor(connection, slate, message_id) is not None:
            return None
        return look(connection, visit.person.id, slate.shown.film_id)

    stands = await context.house.database.read(see)
    if stands is not None:
        buttons = await buttons_of(context.house, visit, slate, stands)
        await put_buttons(context.bot, visit.chat.id, message_id, buttons)


async def _with_picture(
    house: House, film: Film, post: Callable[[str | bytes], Awaitable[Posted]]
) -> Posted:
    """Post a film's picture; where its file_id or URL works no more, the drawn one does."""
    picture = await house.posters.picture(film)
    try:
        posted = await post(picture)
    except BadRequest as error:
        if isinstance(picture, bytes) or says(error, UNCHANGED, *GONE):
            raise
        await house.posters.drop(film)
        posted = await post(await house.posters.drawn(film))
    if posted.file_id is not None and posted.file_id != picture:
        await house.posters.remember(film, posted.file_id)
    return posted
