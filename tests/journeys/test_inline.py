"""Scene 6: in any chat, `@bot something scary` offers cards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from sqlalchemy import text

from bot.settings import Settings
from catalog.people import ratings, registry
from playground.server import run_playground
from tests.catalog.databases import changed
from tests.emotion.words.watson_server import API_KEY, Watson
from tests.journeys.conftest import Reelmood, running
from tests.journeys.test_sentence import first_card, title_of
from tests.playground.controls import Controls
from tests.playground.person import Person


async def offered(person: Person, words: str) -> dict[str, Any]:
    """What stands above the keyboard of somebody who typed this behind the bot's name."""
    return await person.inline_results(await person.ask_inline(words))


async def test_cards_are_offered_in_any_chat_and_lead_to_one_of_our_own(
    reelmood: Reelmood, ada: Person
) -> None:
    asked = await ada.ask_inline("something scary, under 2 hours")
    found = await ada.inline_results(asked)
    assert len(found["results"]) == 5
    assert found["is_personal"]
    assert found["cache_time"] <= 10
    assert found["next_offset"] == ""
    first = found["results"][0]
    assert "horror" in first["description"] or "thriller" in first["description"]

    sent = await ada.choose_inline(asked, first["id"])
    assert first["title"].startswith(sent.marked("bold")[0])
    assert "you" not in sent.words.splitlines()[3], "it tells nothing of who sent it"
    button = sent.button("Rate or keep it")
    assert button is not None
    assert button.url is not None

    await ada.say("/help")
    told = await ada.wait_for_message(lambda m: "/history" in m.text)
    said = [message.id for message in await ada.messages() if message.from_bot]
    assert said == [told.id], "a card sent to us is no mood to be read"

    async with reelmood.visitor(first_name="Ben") as ben:
        [parameter] = parse_qs(urlsplit(button.url).query)["start"]
        await ben.say(f"/start {parameter}")
        card = await ben.wait_for_card()
        assert title_of(card) == sent.marked("bold")[0]
        assert card.button("★5")


async def test_a_film_whose_picture_is_known_is_offered_with_it(
    ada: Person,
) -> None:
    shown = await first_card(ada, "Paddington 2")
    asked = await ada.ask_inline("paddington 2")
    [result] = (await ada.inline_results(asked))["results"]
    assert result["type"] == "photo"
    sent = await ada.choose_inline(asked, result["id"])
    assert sent.photo
    assert title_of(sent) == title_of(shown)


async def test_a_name_is_enough(ada: Person) -> None:
    found = (await offered(ada, "miyazaki"))["results"]
    assert len(found) > 1
    assert all("Hayao Miyazaki" in result["description"] for result in found)


async def test_a_picture_that_is_gone_is_done_without(reelmood: Reelmood, ada: Person) -> None:
    await first_card(ada, "Paddington 2")
    async with aiohttp.ClientSession() as session:
        controls = Controls(session, reelmood.url)
        await controls.fault("error", method="answerInlineQuery", status=400)
        [result] = (await offered(ada, "paddington 2"))["results"]
        assert await controls.happened() == [1]
    assert result["type"] == "article"


async def test_without_words_films_are_offered_that_one_has_not_seen(
    reelmood: Reelmood, ada: Person
) -> None:
    before = (await offered(ada, ""))["results"]
    assert len(before) == 5
    for result in before:
        await ratings.rate(reelmood.database, ada.id, int(result["id"]), 5)
    after = (await offered(ada, ""))["results"]
    assert not {one["id"] for one in before} & {one["id"] for one in after}
    for result in after:
        assert "you gave" not in str(result), "their stars are not for others to read"


async def test_despair_gets_no_film_but_somebody_to_talk_to(ada: Person) -> None:
    found = await offered(ada, "i don't want to live anymore")
    assert found["results"] == []
    assert "not alone" in found["button"]["text"]
    await ada.say(f"/start {found['button']['start_parameter']}")
    assert "988" in (await ada.wait_for_message()).text


async def test_what_says_nothing_gets_a_next_step(ada: Person) -> None:
    for words in ("something like Zorblax Rising", "asdfgh"):
        found = await offered(ada, words)
        assert found["results"] == []
    await ada.say(f"/start {found['button']['start_parameter']}")
    assert (await ada.wait_for_message()).button("Low")


async def test_what_breaks_gets_a_next_step(
    reelmood: Reelmood, ada: Person, caplog: pytest.LogCaptureFixture
) -> None:
    await changed(reelmood.database, text("ALTER TABLE people RENAME TO mislaid"))
    found = await offered(ada, "I feel low tonight")
    assert found["results"] == []
    assert found["button"]["start_parameter"] == "hello"
    assert "Trouble" in caplog.text
    assert "could not be told" not in caplog.text


async def test_words_still_being_typed_are_read_by_nobody_outside(
    settings_for: Callable[..., Settings],
) -> None:
    watson = Watson()
    async with TestServer(watson.app()) as server, run_playground() as url:
        where = str(server.make_url("")).rstrip("/")
        ways = {"watson_url": where, "watson_api_key": API_KEY, "watson_iam_url": where}
        async with running(url, settings_for(url, **ways)), Person.join(url) as ada:
            for typed in ("I feel sad", "I feel sad and lonely tonight"):
                assert len((await offered(ada, typed))["results"]) == 5
            assert not watson.asked
            await first_card(ada, "I feel sad and lonely tonight")
    assert len(watson.asked) == 1, "what was sent is read as ever"


async def test_nothing_of_a_question_is_kept(reelmood: Reelmood, ada: Person) -> None:
    await offered(ada, "I feel low tonight")
    assert not any((await registry.export(reelmood.database, ada.id)).values())
