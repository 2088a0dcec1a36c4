"""Scene 6: together, in a group."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import timedelta

import aiohttp
import pytest
from sqlalchemy import update

from bot.settings import Settings
from catalog.base import now
from catalog.people import companies, registry, slates
from catalog.people.companies import LASTS, MOST_MEMBERS
from catalog.people.models import CompanyRow
from catalog.people.standing import standing
from playground.server import run_playground
from tests.journeys.conftest import Reelmood, running
from tests.journeys.test_sentence import slate_of, title_of, with_button
from tests.playground.controls import Controls
from tests.playground.person import Message, Person

GROUP = -100600


@pytest.fixture
async def controls(reelmood: Reelmood) -> AsyncIterator[Controls]:
    async with aiohttp.ClientSession() as session:
        yield Controls(session, reelmood.url)


@pytest.fixture
async def friends(reelmood: Reelmood, controls: Controls) -> AsyncIterator[tuple[Person, Person]]:
    """Anna and Ben, in a group with the bot, which has said hello."""
    async with (
        reelmood.visitor(first_name="Anna") as anna,
        reelmood.visitor(first_name="Ben") as ben,
    ):
        await controls.group(GROUP, anna, ben)
        here, there = anna.in_chat(GROUP), ben.in_chat(GROUP)
        await here.wait_for_message(lambda m: "Who is in?" in m.text)
        yield here, there


async def called(person: Person, words: str = "/together") -> Message:
    """The question who is in, as an answer to this."""
    await person.say(words)
    return await person.wait_for_message(lambda m: "Who is in?" in m.text)


async def in_together(friends: tuple[Person, Person]) -> Message:
    """The question, answered by Anna, who is low, and Ben, who is well."""
    anna, ben = friends
    asked = await called(anna)
    for person, mood in ((anna, "Low"), (ben, "Good")):
        await person.tap(asked, mood)
        await person.toast()
    return await ben.message(asked)


async def card_for(person: Person, asked: Message) -> Message:
    await person.tap(asked, "Find our film")
    return await person.wait_for_card()


async def test_each_taps_a_mood_and_the_film_is_for_all_of_them(
    friends: tuple[Person, Person],
) -> None:
    anna, ben = friends
    asked = await called(anna)
    assert not asked.button("Find our film"), "nobody is in yet"

    await anna.tap(asked, "Low")
    asked = await anna.wait_for_change(asked, lambda m: "Anna: 😔 Low" in m.text)
    assert "You are in" in await anna.toast()
    await ben.say("I am so bored", reply_to=asked)
    asked = await ben.wait_for_change(asked, lambda m: "Anna: 😔 Low · Ben: 🥱 Bored" in m.text)
    await ben.tap(asked, "Good")
    await ben.wait_for_change(asked, lambda m: "Anna: 😔 Low · Ben: 😊 Good" in m.text)

    card = await card_for(ben, asked)
    why = card.caption.splitlines()[3]
    assert "For both of you" in why or {"Anna", "Ben"} <= set(why.replace(":", " ").split())
    assert card.button("1/5")
    assert card.button("★5")
    assert not card.button("Lift me up"), "each has an aim of their own"
    asked_and_found = [m for m in await anna.messages() if m.from_bot and m.id >= asked.id]
    assert len(asked_and_found) == 2, "nothing piles up"


async def test_all_who_are_in_turn_the_pages_and_nobody_else(
    reelmood: Reelmood, controls: Controls, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    card = await card_for(anna, await in_together(friends))
    titles = {title_of(card)}
    for place, person in ((2, ben), (3, anna), (4, ben), (5, ben)):
        await person.tap(card, "Next")
        card = await person.wait_for_change(card, with_button(f"{place}/5"))
        titles.add(title_of(card))
    await ben.tap(card, "More")
    card = await ben.wait_for_change(card, with_button("1/5"))
    assert title_of(card) not in titles, "no film twice"
    async with reelmood.visitor(first_name="Cleo") as cleo:
        await controls.group(GROUP, anna, ben, cleo)
        looking_on = cleo.in_chat(GROUP)
        await looking_on.tap(card, "Next")
        assert "Tap how you feel first" in await looking_on.toast()


async def test_each_rates_for_themselves_and_the_others_do_not_see_it(
    reelmood: Reelmood, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    card = await card_for(anna, await in_together(friends))
    for person, stars in ((anna, "★5"), (ben, "★2")):
        await person.tap(card, stars)
        assert "Noted" in await person.toast()
    await ben.tap(card, "Not for me")
    assert "for you alone" in await ben.toast()
    assert (await anna.message(card)).labels == card.labels, "the card tells nobody's stars"
    slate = await slates.find(reelmood.database, slate_of(card))
    assert slate is not None
    for person, given in ((anna, 5), (ben, 2)):
        stands = await standing(reelmood.database, person.id, slate.shown.film_id)
        assert stands.stars == given
    [of_ben] = (await registry.export(reelmood.database, ben.id))["ratings"]
    assert of_ben["emotions"]["happy"] > 0.5, "with the mood that was his own"


async def test_one_film_is_found_once_and_another_when_they_feel_otherwise(
    friends: tuple[Person, Person],
) -> None:
    anna, ben = friends
    asked = await in_together(friends)
    card = await card_for(anna, asked)
    await ben.tap(asked, "Find our film")
    assert "below" in await ben.toast()
    await ben.tap(asked, "Count me out")
    asked = await ben.wait_for_change(asked, lambda m: "Ben" not in m.text)
    await ben.tap(asked, "Find our film")
    assert "Tap how you feel first" in await ben.toast()

    await anna.tap(asked, "Angry")
    await anna.toast()
    await anna.tap(asked, "Find our film")
    changed = await anna.wait_for_change(card, lambda m: title_of(m) != title_of(card))

    assert "Ben" not in changed.caption.splitlines()[3]


async def deleted(reelmood: Reelmood, person: Person, card: Message) -> None:
    """Somebody deletes a message of the group."""
    told = reelmood.settings
    gone = {"chat_id": GROUP, "message_id": card.id}
    async with aiohttp.ClientSession() as session:
        await session.post(f"{told.api_base}{told.token}/deleteMessage", json=gone)
    await person.wait_until_gone(card)


async def test_a_card_that_somebody_deleted_is_found_again_as_it_was(
    reelmood: Reelmood, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    asked = await in_together(friends)
    card = await card_for(anna, asked)
    await anna.tap(card, "Next")
    card = await anna.wait_for_change(card, with_button("2/5"))
    await deleted(reelmood, anna, card)

    again = await card_for(ben, asked)
    assert title_of(again) == title_of(card)
    assert again.button("2/5")
    await anna.tap(asked, "Find our film")
    assert "below" in await anna.toast()
    assert [m.id for m in await ben.messages() if m.photo] == [again.id]


async def test_a_card_that_somebody_deleted_is_sent_once_more_and_then_changes(
    reelmood: Reelmood, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    asked = await in_together(friends)
    card = await card_for(anna, asked)
    await deleted(reelmood, anna, card)

    await ben.tap(asked, "Bored")
    await ben.toast()
    again = await card_for(ben, asked)
    await anna.tap(asked, "Angry")
    await anna.toast()
    await anna.tap(asked, "Find our film")
    await anna.wait_for_change(again, lambda m: title_of(m) != title_of(again))
    assert [m.id for m in await ben.messages() if m.photo] == [again.id], "nothing piles up"


async def test_any_of_them_may_ask_for_something_for_all(
    reelmood: Reelmood, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    card = await card_for(anna, await in_together(friends))

    await ben.say("@playground_bot under 2 hours")
    told = await ben.wait_for_message(lambda m: "under 2\N{NO-BREAK SPACE}h" in m.text)
    other = await ben.wait_for_card(lambda m: m.id > told.id)
    assert title_of(other) != title_of(card)
    why = other.caption.splitlines()[3]
    assert "For" in why
    assert "nder 2\N{NO-BREAK SPACE}h, as you asked" in why
    await anna.tap(other, "Next")
    await anna.wait_for_change(other, with_button("2/5"))

    await anna.say("@playground_bot another one")
    third = await anna.wait_for_card(lambda m: m.id > other.id)
    slate = await slates.find(reelmood.database, slate_of(third))
    assert slate is not None
    assert slate.company_id is not None
    assert slate.search["constraints"]["max_minutes"] == 120, "as Ben asked"
    await ben.say("@playground_bot why this?")
    reasons = await ben.wait_for_message(lambda m: m.text.startswith("Why "))
    assert title_of(third) in reasons.text


async def test_they_ask_of_their_film_and_for_more_like_it(
    reelmood: Reelmood, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    card = await card_for(anna, await in_together(friends))

    await ben.say("@playground_bot how long is it?")
    told = await ben.wait_for_message(lambda m: "It runs" in m.text)
    assert title_of(card) in told.text
    await anna.say("is it sad?", reply_to=card)
    await anna.wait_for_message(lambda m: "sad" in m.text and title_of(card) in m.text)

    await ben.say("@playground_bot more like this")
    other = await ben.wait_for_card(lambda m: m.id > told.id)
    assert title_of(other) != title_of(card)
    slate = await slates.find(reelmood.database, slate_of(other))
    assert slate is not None
    assert slate.company_id is not None, "it is for both of them"
    assert slate.search["constraints"]["like"] == [title_of(card).rsplit(" (", 1)[0]]


async def test_the_card_that_is_answered_is_the_one_that_is_meant(
    reelmood: Reelmood, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    card = await card_for(anna, await in_together(friends))
    await anna.say("@playground_bot I feel low tonight")
    own = await anna.wait_for_card(lambda m: m.id > card.id)

    await anna.say("under 2 hours please", reply_to=card)
    for_both = await anna.wait_for_card(lambda m: m.id > own.id)
    slate = await slates.find(reelmood.database, slate_of(for_both))
    assert slate is not None
    assert slate.company_id is not None
    await anna.say("no animation please", reply_to=own)
    for_her = await anna.wait_for_card(lambda m: m.id > for_both.id)
    assert for_her.button("Lift me up ✓")
    await ben.say("older", reply_to=for_her)
    of_ben = await ben.wait_for_card(lambda m: m.id > for_her.id)
    slate = await slates.find(reelmood.database, slate_of(of_ben))
    assert slate is not None
    assert slate.company_id is not None, "her own card is not his to change"


async def test_who_answers_a_companys_card_from_outside_is_asked_in(
    reelmood: Reelmood, controls: Controls, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    card = await card_for(anna, await in_together(friends))
    async with reelmood.visitor(first_name="Cleo") as cleo:
        await controls.group(GROUP, anna, ben, cleo)
        there = cleo.in_chat(GROUP)
        await there.say("no horror please", reply_to=card)
        asked = await there.wait_for_message(lambda m: "Tap how you feel first" in m.text)
        assert "Anna: 😔 Low · Ben: 😊 Good" in asked.text
        await there.say("why this?", reply_to=card)
        told = await there.wait_for_message(lambda m: m.text.startswith("Why "))
        assert title_of(card) in told.text, "what all see, all may ask about"
        await there.tap(asked, "Anxious")
        await there.wait_for_change(asked, lambda m: "Cleo: 😰 Anxious" in m.text)
        await there.say("no horror please", reply_to=card)
        told = await there.wait_for_message(lambda m: "no horror" in m.text)
        assert await there.wait_for_card(lambda m: m.id > told.id)


async def test_it_outlives_a_restart(settings_for: Callable[..., Settings]) -> None:
    async with run_playground() as url, aiohttp.ClientSession() as session:
        settings = settings_for(url)
        async with Person.join(url, first_name="Anna") as anna:
            await Controls(session, url).group(GROUP, anna)
            here = anna.in_chat(GROUP)
            async with running(url, settings):
                asked = await called(here)
                await here.tap(asked, "Low")
                asked = await here.wait_for_change(asked, with_button("Find our film"))
            async with running(url, settings):
                assert "For Anna" in (await card_for(here, asked)).caption


@pytest.mark.parametrize("words", ["/start", "@playground_bot", "@playground_bot hello"])
async def test_who_calls_the_bot_in_a_group_calls_all_together(
    friends: tuple[Person, Person], words: str
) -> None:
    anna, _ = friends
    asked = await called(anna, words)
    assert asked.button("Low")


async def test_what_says_nothing_does_not_call_all_together_anew(
    friends: tuple[Person, Person],
) -> None:
    anna, _ = friends
    await anna.say("@playground_bot asdfgh")
    told = await anna.wait_for_message(lambda m: "cannot read a mood" in m.text)
    assert told.button("Low")
    assert sum("Who is in?" in message.text for message in await anna.messages()) == 1


async def test_who_brings_us_by_our_link_is_asked_once(friends: tuple[Person, Person]) -> None:
    anna, _ = friends
    await anna.say("/start@playground_bot us")
    await anna.say("/help")
    await anna.wait_for_message(lambda m: "/history" in m.text)
    assert sum("Who is in?" in message.text for message in await anna.messages()) == 1


async def test_alone_one_is_told_how_it_works(ada: Person) -> None:
    await ada.say("/together")
    told = await ada.wait_for_message()
    button = told.button("Add me to a group")
    assert button is not None
    assert button.url == "https://t.me/playground_bot?startgroup=us"


async def test_it_is_forgotten_on_request_and_by_itself(
    reelmood: Reelmood, friends: tuple[Person, Person]
) -> None:
    anna, ben = friends
    asked = await in_together(friends)
    card = await card_for(anna, asked)
    kept = await registry.export(reelmood.database, ben.id)
    assert [(row["name"], row["mood"]) for row in kept["company_members"]] == [("Ben", "good")]
    of_anna = json.dumps(await registry.export(reelmood.database, anna.id), default=str)
    assert "Ben" not in of_anna, "what is kept of one tells nothing of another"

    await registry.forget(reelmood.database, ben.id)
    await anna.tap(asked, "Bored")
    assert "Ben" not in (await anna.wait_for_change(asked, lambda m: "Bored" in m.text)).text

    long_ago = update(CompanyRow).values(created_at=now() - LASTS - timedelta(minutes=1))
    await reelmood.database.write(lambda connection: connection.execute(long_ago))
    await ben.tap(asked, "Good")
    assert "another time" in await ben.toast()
    await anna.tap(card, "Next")
    await anna.wait_for_change(card, with_button("2/5"))
    await companies.forget_the_old(reelmood.database)
    assert not (await registry.export(reelmood.database, anna.id))["company_members"]


async def test_a_thirteenth_is_told_that_there_is_no_room(
    reelmood: Reelmood, controls: Controls
) -> None:
    async with AsyncExitStack() as stack:
        names = [f"Friend {number}" for number in range(1, MOST_MEMBERS + 2)]
        everyone = [
            await stack.enter_async_context(reelmood.visitor(first_name=name)) for name in names
        ]
        await controls.group(GROUP, *everyone)
        here = [person.in_chat(GROUP) for person in everyone]
        asked = await called(here[0])
        for person in here[:-1]:
            await person.tap(asked, "Anxious")
            assert "You are in" in await person.toast()
        await here[-1].tap(asked, "Good")
        assert "12 are in already" in await here[-1].toast()
        card = await card_for(here[0], await here[0].message(asked))
        assert "For all of you" in card.caption.splitlines()[3]
