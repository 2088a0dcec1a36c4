"""Inline mode: asking the bot in any chat, and sending what it offers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.playground.api import BotApi
from tests.playground.controls import Controls
from tests.playground.person import Person

GO = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def article(result_id: str = "a", **more: Any) -> dict[str, Any]:
    content = {"message_text": "<b>Lanterns</b>", "parse_mode": "HTML"}
    return {
        "type": "article",
        "id": result_id,
        "title": "Lanterns",
        "input_message_content": content,
        **more,
    }


async def asked(api: BotApi, ada: Person, text: str = "rainy day") -> str:
    query_id = await ada.ask_inline(text)
    update = (await api.updates())[-1]
    assert update["inline_query"]["id"] == query_id
    assert update["inline_query"]["query"] == text
    return query_id


async def test_a_person_asks_and_sends_what_they_choose(
    api: BotApi, ada: Person, jpeg: bytes
) -> None:
    assert (await api.call("getMe"))["supports_inline_queries"] is True
    photo = (await api.upload("sendPhoto", {"photo": jpeg}, chat_id=7))["photo"][0]["file_id"]
    query = await asked(api, ada)
    results = [article(), {"type": "photo", "id": "b", "photo_file_id": photo, "caption": "C"}]
    await api.call("answerInlineQuery", inline_query_id=query, results=results, next_offset="2")
    shown = await ada.inline_results(query)
    assert [result["id"] for result in shown["results"]] == ["a", "b"]
    assert shown["next_offset"] == "2"
    said = await ada.choose_inline(query, "a")
    assert (said.text, said.marked("bold"), said.via_bot) == ("Lanterns", ("Lanterns",), True)
    assert (await ada.choose_inline(query, "b")).photo
    messages = [u["message"] for u in await api.updates() if "message" in u]
    assert [m["via_bot"]["username"] for m in messages] == ["playground_bot"] * 2
    with pytest.raises(AssertionError, match="no such result"):
        await ada.choose_inline(query, "c")


async def test_a_result_with_buttons_is_edited_by_its_inline_id(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    await controls.settings(inline_feedback=True)
    query = await asked(api, ada)
    results = [article(reply_markup=GO)]
    await api.call("answerInlineQuery", inline_query_id=query, results=results)
    said = await ada.choose_inline(query, "a")
    await ada.tap(said, "Go")
    updates = await api.updates()
    [choice] = [u["chosen_inline_result"] for u in updates if "chosen_inline_result" in u]
    [tap] = [u["callback_query"] for u in updates if "callback_query" in u]
    here = {"inline_message_id": tap["inline_message_id"]}
    assert "message" not in tap
    assert choice["inline_message_id"] == tap["inline_message_id"]
    assert await api.call("editMessageText", **here, text="Seen") is True
    assert (await ada.message(said)).text == "Seen"
    words = await api.refusal("editMessageText", inline_message_id="x", text="Seen")
    assert words == "Bad Request: MESSAGE_ID_INVALID"


async def test_a_question_is_answered_once_and_in_time(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    query = await asked(api, ada)
    await api.call("answerInlineQuery", inline_query_id=query, results=[])
    again = {"inline_query_id": query, "results": []}
    assert await api.refusal("answerInlineQuery", **again) == f"Bad Request: {TOO_OLD}"
    late = await asked(api, ada, "slow")
    await controls.settings(callback_seconds=0)
    words = await api.refusal("answerInlineQuery", inline_query_id=late, results=[])
    assert words == f"Bad Request: {TOO_OLD}"
    await controls.settings(inline=False)
    with pytest.raises(AssertionError, match="no inline mode"):
        await ada.ask_inline("?")


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ([article(str(n)) for n in range(51)], "RESULTS_TOO_MUCH"),
        ([article(""), article("b")], "RESULT_ID_INVALID"),
        ([article("é" * 33)], "RESULT_ID_INVALID"),
        ([article(), article()], "RESULT_ID_DUPLICATE"),
        ([article(title="")], "can't parse inline query result: Can't find field \"title\""),
        (
            [{"type": "smell", "id": "a"}],
            'can\'t parse inline query result: type "smell" is unsupported for the inline query',
        ),
        (
            [{"type": "photo", "id": "a", "photo_url": "https://x.org/a.jpg"}],
            "can't parse inline query result: Can't find field \"thumbnail_url\"",
        ),
        ([{"type": "photo", "id": "a", "photo_file_id": "x"}], "wrong file identifier"),
        (
            [article(input_message_content={"message_text": "<b>", "parse_mode": "HTML"})],
            "can't parse inline query result: Can't parse entities",
        ),
        (
            [article(reply_markup={"inline_keyboard": [[{"text": "", "callback_data": "x"}]]})],
            "text buttons must have non-empty text",
        ),
        ("?", "can't parse results JSON object"),
    ],
)
async def test_results_that_telegram_refuses(
    api: BotApi, ada: Person, results: Any, words: str
) -> None:
    query = await asked(api, ada)
    refused = await api.refusal("answerInlineQuery", inline_query_id=query, results=results)
    assert refused.startswith(f"Bad Request: {words}")


async def test_inline_results_go_to_groups_too(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    await controls.group(-100300, ada)
    here = ada.in_chat(-100300)
    query = await asked(api, here)
    await api.call("answerInlineQuery", inline_query_id=query, results=[article()])
    assert (await here.choose_inline(query, "a")).via_bot
    last = (await api.updates())[-1]["message"]
    assert (last["chat"]["id"], last["text"]) == (-100300, "Lanterns")
