"""What a company is told: who is in, and what is in a film for whom."""

from __future__ import annotations

from collections.abc import Sequence

from bot.house import House
from bot.replies.phrases import joined, shortened
from bot.texts import Texts
from catalog.people import companies
from catalog.people.companies import Company, Member
from catalog.people.slates import Slate
from recommender.search import Search, search_for_mood, surprise_search
from recommender.together import InIt

Shares = Sequence[tuple[str, InIt]]
"""What is in a film for each, by name."""

# A caption has room for twelve of these and all else.
_NAME_CHARACTERS = 16
_A_PAIR = 2


def who_is_in(texts: Texts, company: Company) -> str:
    """The question to all, and who has answered it, in HTML."""
    asked = texts.html("together-who")
    if not company.members:
        return asked
    members = [
        texts.html("together-member", name=shortened(one.name), mood=_mood(texts, one))
        for one in company.members
    ]
    return f"{asked}\n\n{' · '.join(members)}"


def search_of_member(member: Member, asked: Search) -> Search:
    """What one of a company looks for: their own mood, and what was asked for all of them."""
    return asked.for_one(surprise_search() if member.mood is None else search_for_mood(member.mood))


async def company_behind(house: House, slate: Slate) -> Company | None:
    """The company that a slate was chosen for, unless it was for one person or has had its time."""
    if slate.company_id is None:
        return None
    return await companies.find(house.database, slate.company_id)


async def shares(
    house: House, texts: Texts, film_id: int, asked: Search | None, company: Company | None
) -> Shares:
    """What is in a film for each whom it was looked for; nothing where that is one alone.

    Those of a company stand in the order they came, those in a picture from left to right.
    """
    if asked is None:
        return ()
    if company is not None:
        everyones = [search_of_member(one, asked) for one in company.members]
        called = [one.name for one in company.members]
    elif asked.faces:
        everyones, called = list(asked.each), _places(texts, len(asked.faces))
    else:
        return ()
    in_it = await house.recommender.in_it_for(film_id, everyones)
    return list(zip(called, in_it, strict=False)) if in_it else ()


def names(texts: Texts, people: Sequence[str]) -> str:
    """Names of people in a sentence."""
    return joined(texts, [shortened(name, _NAME_CHARACTERS) for name in people])


def _places(texts: Texts, count: int) -> list[str]:
    """What so many people in a picture are called, from left to right."""
    if count == _A_PAIR:
        return [texts.plain("face-left"), texts.plain("face-right")]
    return [texts.plain("face-nth", place=place + 1) for place in range(count)]


def _mood(texts: Texts, member: Member) -> str:
    return texts.plain("mood-surprise" if member.mood is None else f"mood-{member.mood}")
