"""A person with a phone, for tests: says things, sends pictures, taps, and looks at the chat.

    async with Person.join(url, first_name="Ada") as ada:
        await ada.say("/start")
        card = await ada.wait_for_message(lambda m: m.photo)
        await ada.tap(card, "★4")
        assert "Noted" in await ada.toast()

What a person waits for is what came or changed since they last did something, so an older message
is never mistaken for the answer.
"""

from __future__ import annotations

import asyncio
import io
import itertools
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import aiohttp

from tests.playground.seen import (
    Attachment,
    Button,
    Chat,
    Message,
    Photo,
    Toast,
    read_button,
    read_chat,
    read_message,
    show,
)

__all__ = ["Attachment", "Button", "Chat", "Message", "Person", "Photo", "Toast", "show"]

WITHIN = 15.0
"""Seconds a person waits unless told otherwise."""

_ids = itertools.count(1001)


Wanted = Callable[[Message], object]


def _anything(_: Message) -> bool:
    return True


class Person:
    """One person's phone. Make one with ``join``."""

    def __init__(
        self, session: aiohttp.ClientSession, person_id: int, chat_id: int | None = None
    ) -> None:
        self.id = person_id
        self._place = f"/person/{person_id}" + (f"/in/{chat_id}" if chat_id else "")
        self._session = session
        self._since = 0
        self._query_id = ""

    @classmethod
    @asynccontextmanager
    async def join(
        cls,
        url: str,
        person_id: int | None = None,
        *,
        first_name: str = "Ada",
        language_code: str = "en",
    ) -> AsyncIterator[Person]:
        """Come to the playground at ``url``; without an id, as someone it has not met."""
        async with aiohttp.ClientSession(url) as session:
            person = cls(session, next(_ids) if person_id is None else person_id)
            await person.introduce(first_name, language_code)
            yield person

    async def introduce(self, first_name: str, language_code: str = "en") -> None:
        """Set or change one's name and language."""
        person = {"first_name": first_name, "language_code": language_code}
        await self._ask("PUT", "", json=person)

    def in_chat(self, chat_id: int) -> Person:
        """The same person, in a group or channel they are a member of."""
        return Person(self._session, self.id, chat_id)

    # What a person does.

    async def say(
        self, text: str, *, reply_to: Message | None = None, topic: int | None = None
    ) -> Message:
        """Send a text or a command."""
        body = {"text": text, "topic": topic, **({"reply_to": reply_to.id} if reply_to else {})}
        return self._sent(await self._ask("POST", "/text", json=body))

    async def send_photo(self, picture: bytes | Path, caption: str = "") -> Message:
        """Send a picture as a photo."""
        return await self._send("photo", picture, "photo.jpg", "image/jpeg", caption)

    async def send_document(
        self,
        data: bytes | Path,
        name: str = "file.bin",
        mime_type: str = "application/octet-stream",
        caption: str = "",
    ) -> Message:
        """Send a file as it is."""
        return await self._send("document", data, name, mime_type, caption)

    async def send_album(
        self, pictures: Sequence[bytes | Path], caption: str = ""
    ) -> list[Message]:
        """Send 2 to 10 pictures at once."""
        form = aiohttp.FormData({"caption": caption})
        for number, picture in enumerate(pictures, 1):
            if isinstance(picture, Path):
                picture = await asyncio.to_thread(picture.read_bytes)  # noqa: PLW2901 - its bytes
            file = {"filename": f"{number}.jpg", "content_type": "image/jpeg"}
            form.add_field(f"photo{number}", io.BytesIO(picture), **file)
        answer = await self._ask("POST", "/album", data=form)
        messages = [read_message(message) for message in answer["messages"]]
        self._since = messages[-1].version
        return messages

    async def send_video(self, data: bytes | Path, caption: str = "", **measures: int) -> Message:
        """Send a video; ``measures`` are its ``width``, ``height`` and ``duration``."""
        return await self._send("video", data, "clip.mp4", "video/mp4", caption, **measures)

    async def send_video_note(self, data: bytes | Path, **measures: int) -> Message:
        """Send a round video message; ``measures`` are its ``length`` and ``duration``."""
        return await self._send("video_note", data, "note.mp4", "video/mp4", "", **measures)

    async def tell(self, **what: dict[str, Any]) -> Message:
        """Send a ``location``, a ``contact`` or a ``dice``."""
        return self._sent(await self._ask("POST", "/tell", json=what))

    async def forward(self, text: str) -> Message:
        """Send what a stranger wrote."""
        return self._sent(await self._ask("POST", "/text", json={"text": text, "forwarded": True}))

    async def say_anonymously(self, text: str) -> Message:
        """Say something in the name of the group, as its administrators may."""
        return self._sent(await self._ask("POST", "/text", json={"text": text, "anonymous": True}))

    async def edit(self, message: Message, text: str) -> Message:
        """Change the words of one's own message."""
        body = {"message_id": message.id, "text": text}
        return self._sent(await self._ask("POST", "/edit", json=body))

    async def let_bot(self, *, present: bool) -> None:
        """Stop the bot, or start it again."""
        await self._ask("PUT", "/bot", json={"present": present})

    async def ask_inline(self, query: str, offset: str = "") -> str:
        """Type ``@bot query`` and pause; returns the question's id."""
        body = {"query": query, "offset": offset}
        return str((await self._ask("POST", "/inline", json=body))["query_id"])

    async def inline_results(self, query_id: str) -> dict[str, Any]:
        """Wait for the answer to a question: its ``results``, ``next_offset``..."""
        address = f"/inline/{query_id}"
        return await self._ask("GET", address, params={"timeout": str(int(WITHIN))})

    async def choose_inline(self, query_id: str, result_id: str) -> Message:
        """Send one of the results."""
        body = {"result_id": result_id}
        return self._sent(await self._ask("POST", f"/inline/{query_id}", json=body))

    async def send_voice(self, data: bytes | Path) -> Message:
        """Send a voice note."""
        return await self._send("voice", data, "voice.ogg", "audio/ogg")

    async def send_sticker(self, data: bytes | Path) -> Message:
        """Send a sticker."""
        return await self._send("sticker", data, "sticker.webp", "image/webp")

    async def tap(self, message: Message, label: str) -> Button:
        """Tap the button whose label is, or contains, ``label``, as the message is now."""
        body = {"message_id": message.id, "text": label}
        return await self._tap(body)

    async def tap_data(self, message: Message, data: str) -> Button:
        """Tap the button with this callback data."""
        return await self._tap({"message_id": message.id, "data": data})

    async def clear(self) -> None:
        """Delete every message of the chat."""
        await self._ask("DELETE", "/chat")

    # What a person sees.

    async def chat(self) -> Chat:
        """The whole chat."""
        return await self._look(after=0, seconds=0)

    async def messages(self) -> tuple[Message, ...]:
        """All messages in order."""
        return (await self.chat()).messages

    async def message(self, message: Message) -> Message:
        """The message as it is now.

        Raises:
            LookupError: It was deleted.
        """
        for known in await self.messages():
            if known.id == message.id:
                return known
        raise LookupError(f"message {message.id} is gone")

    async def last_message(self) -> Message:
        """The bot's newest message."""
        return [m for m in await self.messages() if m.from_bot][-1]

    async def last_card(self) -> Message:
        """The bot's newest photo with buttons."""
        return [m for m in await self.messages() if m.from_bot and m.photo and m.rows][-1]

    async def picture(self, message: Message) -> bytes:
        """The bytes of a message's picture, at its largest size."""
        if message.photo is None:
            raise LookupError(f"message {message.id} has no picture")
        return await self._fetch(message.photo.url)

    async def file(self, message: Message) -> bytes:
        """The bytes of a message's file."""
        if message.file is None:
            raise LookupError(f"message {message.id} has no file")
        return await self._fetch(message.file.url)

    async def action(self) -> str | None:
        """What the bot shows itself doing now: "typing"..."""
        return (await self.chat()).action

    async def commands(self) -> dict[str, str]:
        """The command menu: names without the slash, and what they say they do."""
        return (await self.chat()).commands

    # What a person waits for.

    async def wait_for(
        self, seen: Callable[[Chat], object], *, within: float = WITHIN, what: str = ""
    ) -> Chat:
        """Wait until ``seen`` is true of the chat.

        Raises:
            AssertionError: It did not become so within that many seconds; the message shows the
                chat as it was then.
        """
        deadline = time.monotonic() + within
        version = 0
        while True:
            left = deadline - time.monotonic()
            chat = await self._look(after=version, seconds=max(left, 0))
            if seen(chat):
                return chat
            if left <= 0:
                raise AssertionError(
                    f"{what or 'it'} did not come within {within} s:\n{show(chat)}"
                )
            version = chat.version

    async def wait_for_message(
        self, wanted: Wanted = _anything, *, within: float = WITHIN
    ) -> Message:
        """Wait for a message of the bot, new or edited since one's last act, that is ``wanted``.

        Returns:
            The newest such message.
        """
        found: list[Message] = []

        def seen(chat: Chat) -> bool:
            found[:] = [
                message
                for message in chat.messages
                if message.from_bot and message.version > self._since and wanted(message)
            ]
            return bool(found)

        await self.wait_for(seen, within=within, what="the message")
        return found[-1]

    async def wait_for_card(self, wanted: Wanted = _anything, *, within: float = WITHIN) -> Message:
        """Wait for a photo with buttons, new or edited since one's last act."""
        return await self.wait_for_message(
            lambda m: m.photo and m.rows and wanted(m), within=within
        )

    async def wait_for_change(
        self, message: Message, wanted: Wanted = _anything, *, within: float = WITHIN
    ) -> Message:
        """Wait until ``message`` is edited to something ``wanted``; returns it as it is then."""
        found: list[Message] = []

        def seen(chat: Chat) -> bool:
            found[:] = [
                now
                for now in chat.messages
                if now.id == message.id and now.version > message.version and wanted(now)
            ]
            return bool(found)

        await self.wait_for(seen, within=within, what="the edit")
        return found[0]

    async def wait_until_gone(self, message: Message, *, within: float = WITHIN) -> None:
        """Wait until ``message`` is deleted."""
        await self.wait_for(
            lambda chat: all(known.id != message.id for known in chat.messages),
            within=within,
            what="the end of the message",
        )

    async def toast(self, *, within: float = WITHIN) -> str:
        """Wait for the answer to one's last tap; returns its words, which may be none."""
        return (await self.answer(within=within)).text

    async def answer(self, *, within: float = WITHIN) -> Toast:
        """Wait for the answer to one's last tap."""
        chat = await self.wait_for(
            lambda chat: any(toast.query_id == self._query_id for toast in chat.toasts),
            within=within,
            what="the answer to the tap",
        )
        return next(toast for toast in chat.toasts if toast.query_id == self._query_id)

    async def saw_action(self, name: str = "typing", *, within: float = WITHIN) -> None:
        """Wait until the bot has shown this action since one's last act, even if it is over."""
        await self.wait_for(
            lambda chat: any(a == name and v > self._since for a, v in chat.actions),
            within=within,
            what=name,
        )

    # How it is done.

    async def _tap(self, body: dict[str, Any]) -> Button:
        answer = await self._ask("POST", "/tap", json=body)
        self._since = answer["version"]
        self._query_id = answer["button"].get("query_id", "")
        return read_button(answer["button"])

    async def _send(
        self,
        kind: str,
        data: bytes | Path,
        name: str,
        mime_type: str,
        caption: str = "",
        **measures: Any,
    ) -> Message:
        if isinstance(data, Path):
            name, data = data.name, await asyncio.to_thread(data.read_bytes)
        form = aiohttp.FormData(quote_fields=False)
        form.add_field(kind, io.BytesIO(data), filename=name, content_type=mime_type)
        if caption:
            form.add_field("caption", caption)
        for measure, value in measures.items():
            form.add_field(measure, str(value))
        return self._sent(await self._ask("POST", f"/{kind}", data=form))

    def _sent(self, answer: dict[str, Any]) -> Message:
        message = read_message(answer["message"])
        self._since = message.version
        return message

    async def _look(self, *, after: int, seconds: float) -> Chat:
        # Rounded up, so that the last look is not one moment too early.
        query = {"after": str(after), "timeout": str(int(seconds + 0.999))}
        return read_chat(await self._ask("GET", "/chat", params=query))

    async def _ask(self, method: str, path: str, **request: Any) -> dict[str, Any]:
        address = f"{self._place}{path}"
        async with self._session.request(method, address, **request) as answer:
            body = cast("dict[str, Any]", await answer.json())
            if not answer.ok:
                raise AssertionError(f"{method} {address}: {answer.status} {body.get('error')}")
            return body

    async def _fetch(self, address: str) -> bytes:
        async with self._session.get(address) as answer:
            answer.raise_for_status()
            return await answer.read()
