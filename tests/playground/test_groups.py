"""Several people, groups and channels."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.playground.api import BotApi, RefusedError
from tests.playground.controls import Controls
from tests.playground.person import Person

GROUP = -100200
GO = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}


@pytest.fixture
async def bo(url: str) -> AsyncIterator[Person]:
    async with Person.join(url, 8, first_name="Bo") as person:
        yield person


async def forget(api: BotApi) -> None:
    updates = await api.updates(offset=-1)
    if updates:
        await api.updates(offset=updates[-1]["update_id"] + 1)


async def heard(api: BotApi) -> list[str]:
    texts = [update["message"].get("text") for update in await api.updates()]
    await forget(api)
    return texts


async def test_a_bot_is_added_and_removed(
    api: BotApi, controls: Controls, ada: Person, bo: Person
) -> None:
    await controls.group(GROUP, ada, bo, title="Film club")
    change, service = await api.updates()
    assert change["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert change["my_chat_member"]["chat"] == {
        "id": GROUP,
        "title": "Film club",
        "type": "supergroup",
    }
    assert service["message"]["new_chat_members"][0]["username"] == "playground_bot"
    await api.call("sendMessage", chat_id=GROUP, text="Hello all")
    for person in (ada, bo):
        assert (await person.in_chat(GROUP).last_message()).text == "Hello all"
    await forget(api)
    await controls.group(GROUP, bot=False)
    [change] = await api.updates()
    assert change["my_chat_member"]["new_chat_member"]["status"] == "left"
    with pytest.raises(RefusedError) as caught:
        await api.call("sendMessage", chat_id=GROUP, text="?")
    assert caught.value.code == 403
    assert caught.value.description == "Forbidden: bot was kicked from the supergroup chat"


async def test_privacy_mode_lets_the_bot_hear_only_what_is_meant_for_it(
    api: BotApi, controls: Controls, ada: Person, bo: Person
) -> None:
    await controls.group(GROUP, ada, bo)
    await forget(api)
    here = ada.in_chat(GROUP)
    await here.say("nobody's business")
    await here.say("/start")
    await here.say("/start@playground_bot now")
    await here.say("/start@other_bot")
    await here.say("hey @Playground_Bot, what now?")
    await here.say("hey @somebody")
    assert await heard(api) == [
        "/start",
        "/start@playground_bot now",
        "hey @Playground_Bot, what now?",
    ]
    await api.call("sendMessage", chat_id=GROUP, text="?")
    question = await here.last_message()
    theirs = await here.say("first")
    await bo.in_chat(GROUP).say("to Ada", reply_to=theirs)
    await bo.in_chat(GROUP).say("to the bot", reply_to=question)
    assert await heard(api) == ["to the bot"]
    await controls.settings(reads_groups=True)
    assert (await api.call("getMe"))["can_read_all_group_messages"] is True
    await here.say("all is heard")
    await controls.settings(reads_groups=False)
    await here.say("nothing is")
    await controls.group(GROUP, admin=True)
    await here.say("but by an administrator")
    texts = [u["message"]["text"] for u in await api.updates() if "message" in u]
    assert texts == ["all is heard", "but by an administrator"]


async def test_any_member_may_tap_and_others_may_not(
    api: BotApi, controls: Controls, ada: Person, bo: Person, url: str
) -> None:
    await controls.group(GROUP, ada, bo)
    await forget(api)
    await api.call("sendMessage", chat_id=GROUP, text="?", reply_markup=GO)
    for person in (ada, bo):
        here = person.in_chat(GROUP)
        await here.tap(await here.last_message(), "Go")
    queries = [update["callback_query"] for update in await api.updates()]
    assert [query["from"]["first_name"] for query in queries] == ["Ada", "Bo"]
    assert {query["message"]["chat"]["id"] for query in queries} == {GROUP}
    assert len({query["chat_instance"] for query in queries}) == 1
    await api.call("answerCallbackQuery", callback_query_id=queries[1]["id"], text="done")
    assert await here.toast() == "done"
    async with Person.join(url) as stranger:
        with pytest.raises(AssertionError, match="404"):
            await stranger.in_chat(GROUP).messages()


async def test_only_an_administrator_deletes_what_others_said(
    api: BotApi, controls: Controls, ada: Person
) -> None:
    await controls.group(GROUP, ada)
    said = await ada.in_chat(GROUP).say("oops")
    here = {"chat_id": GROUP, "message_id": said.id}
    assert await api.refusal("deleteMessage", **here) == "Bad Request: message can't be deleted"
    await controls.group(GROUP, admin=True)
    assert await api.call("deleteMessage", **here) is True


async def test_people_come_and_go(api: BotApi, controls: Controls, ada: Person, bo: Person) -> None:
    await controls.group(GROUP, ada, type="group")
    await forget(api)
    await controls.group(GROUP, ada, bo)
    await controls.group(GROUP, bo)
    came, left = (update["message"] for update in await api.updates())
    assert came["new_chat_members"][0]["first_name"] == "Bo"
    assert left["left_chat_member"]["first_name"] == "Ada"
    assert left["chat"]["type"] == "group"


async def test_a_channels_posts_have_no_author(
    api: BotApi, controls: Controls, ada: Person
) -> None:
    await controls.group(GROUP, ada, type="channel", title="News")
    await forget(api)
    post = await ada.in_chat(GROUP).say("today")
    await ada.in_chat(GROUP).edit(post, "tonight")
    first, second = await api.updates()
    assert first["channel_post"]["text"] == "today"
    assert second["edited_channel_post"]["text"] == "tonight"
    assert "from" not in first["channel_post"]
    assert first["channel_post"]["sender_chat"]["title"] == "News"
    sent = await api.call("sendMessage", chat_id=GROUP, text="from the bot")
    assert sent["chat"]["type"] == "channel"


async def test_edits_are_heard_of(api: BotApi, ada: Person) -> None:
    said = await ada.say("sad")
    changed = await ada.edit(said, "glad")
    assert (changed.id, changed.text, changed.edited) == (said.id, "glad", True)
    first, second = await api.updates()
    assert first["message"]["text"] == "sad"
    assert second["edited_message"]["text"] == "glad"
    assert second["edited_message"]["edit_date"] >= first["message"]["date"]
    sent = await api.call("sendMessage", chat_id=7, text="not yours")
    assert sent["text"] == "not yours"
    with pytest.raises(AssertionError, match="cannot be edited"):
        await ada.edit(await ada.last_message(), "mine now")


async def test_a_person_may_stop_the_bot(api: BotApi, ada: Person) -> None:
    await ada.let_bot(present=False)
    with pytest.raises(RefusedError) as caught:
        await api.call("sendMessage", chat_id=7, text="?")
    assert caught.value.code == 403
    assert caught.value.description == "Forbidden: bot was blocked by the user"
    await ada.let_bot(present=True)
    await api.call("sendMessage", chat_id=7, text="again")
    statuses = [u["my_chat_member"]["new_chat_member"]["status"] for u in await api.updates()]
    assert statuses == ["kicked", "member"]


@pytest.mark.parametrize(
    "told",
    [
        {"location": {"latitude": 52.5, "longitude": 13.4}},
        {"contact": {"phone_number": "+49", "first_name": "Bo"}},
        {"dice": {"value": 4}},
    ],
)
async def test_what_has_no_words(api: BotApi, ada: Person, told: dict[str, Any]) -> None:
    [name] = told
    assert (await ada.tell(**told)).kind == name
    [update] = await api.updates()
    assert told[name].items() <= update["message"][name].items()


async def test_who_writes_in_the_name_of_the_group_is_not_told(
    api: BotApi, controls: Controls, ada: Person
) -> None:
    await controls.group(GROUP, ada, admin=True)
    await forget(api)
    await ada.in_chat(GROUP).say_anonymously("hear, hear")
    (update,) = await api.updates()
    assert update["message"]["sender_chat"]["id"] == GROUP
    assert update["message"]["from"]["username"] == "GroupAnonymousBot"


async def test_a_group_with_topics_keeps_them_apart(
    api: BotApi, controls: Controls, ada: Person
) -> None:
    await controls.group(GROUP, ada)
    here = ada.in_chat(GROUP)
    await forget(api)
    await here.say("/films", topic=5)
    (update,) = await api.updates()
    assert update["message"]["chat"]["is_forum"]
    assert update["message"]["is_topic_message"]
    sent = await api.call("sendMessage", chat_id=GROUP, text="?", message_thread_id=5)
    assert sent["message_thread_id"] == 5
    assert (await here.last_message()).topic == 5
    refusal = await api.refusal("sendMessage", chat_id=GROUP, text="?", message_thread_id=6)
    assert refusal == "Bad Request: message thread not found"


async def test_a_forwarded_message_says_so(api: BotApi, ada: Person) -> None:
    await ada.forward("not my words")
    [update] = await api.updates()
    assert update["message"]["forward_origin"]["sender_user_name"] == "Someone"


async def test_a_clip_has_the_measures_its_sender_tells(api: BotApi, ada: Person) -> None:
    await ada.send_video(b"x", width=720, height=1280, duration=42)
    await ada.send_video_note(b"x", length=240, duration=9)
    video, note = (update["message"] for update in await api.updates())
    shown = video["video"]
    assert (shown["width"], shown["height"], shown["duration"]) == (720, 1280, 42)
    assert (note["video_note"]["length"], note["video_note"]["duration"]) == (240, 9)


async def test_groups_that_cannot_be(controls: Controls, ada: Person) -> None:
    wrong: list[dict[str, Any]] = [
        {"type": "secret"},
        {"members": [404]},
        {"members": []},
        {"bot": "yes"},
    ]
    for about in wrong:
        with pytest.raises(AssertionError, match=r"40[04]"):
            await controls.group(GROUP - 1, **{"members": [ada.id], **about})
