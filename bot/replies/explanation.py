"""Why the film that shows was chosen, at more length than on its card."""

from __future__ import annotations

from bot.house import House, Visit
from bot.replies.captions import why
from bot.replies.cards import film_of, reason_of, search_of
from bot.replies.company import company_behind, shares
from bot.replies.phrases import joined
from catalog.people.slates import Slate

# A part that counted for less than this share of the score is not spoken of.
_COUNTED = 0.05
_MOST_PARTS = 3


async def explanation(house: House, visit: Visit, slate: Slate) -> str:
    """Why the film that a slate shows is offered, what counted, and how to steer, in HTML."""
    texts, reason = visit.texts, reason_of(slate, visit)
    film, titles = await film_of(house, slate, reason, texts.locale)
    search, company = search_of(slate), await company_behind(house, slate)
    in_it = await shares(house, texts, slate.shown.film_id, search, company)
    lines = [
        texts.html("why-title", title=film.title),
        why(texts, film, reason, search, titles, company=in_it),
    ]
    parts = slate.shown.reason.get("parts", {})
    counted = [f"part-{name}" for name in house.recommender.counted(parts, _COUNTED)]
    if counted:
        named = [texts.plain(part) for part in counted[:_MOST_PARTS]]
        lines.append(texts.html("why-counted", parts=joined(texts, named)))
    return "\n".join([*lines, "", texts.html("why-steer")])
