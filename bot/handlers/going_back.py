"""Going back: the film before, with what it was looked for."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.handlers.offers import say
from bot.handlers.talk import TALKED_OF, talked_of
from bot.house import Context, Visit
from bot.replies import cards
from catalog.base import now
from catalog.people import slates, verdicts
from catalog.people.slates import Slate
from catalog.people.standing import look
from catalog.people.verdicts import Verdict


async def back(context: Context, visit: Visit) -> None:
    """The card before the one that is talked of; a film noted as seen on leaving is so no more."""
    house, texts = context.house, visit.texts
    slate = await talked_of(house, visit)
    if slate is None:
        await say(context.bot, visit, texts.html("no-card-yet"), with_moods=True)
        return
    since = now() - TALKED_OF

    def turn_back(connection: Connection) -> Slate | None:
        before = slates.before(connection, slate, since)
        if before is not None:
            here = before.shown.film_id
            verdicts.note(connection, visit.person.id, here, Verdict.SEEN, stands=False)
        return before

    before = None if slate.company_id else await house.database.write(turn_back)
    if before is None:
        await say(context.bot, visit, texts.html("nothing-before"), with_moods=True)
        return
    stands = await house.database.read(
        lambda connection: look(connection, visit.person.id, before.shown.film_id)
    )
    await say(context.bot, visit, texts.html("talk-back"), with_moods=False)
    await cards.send(context, visit, before, stands)
