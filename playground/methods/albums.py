"""Several pictures or files sent at once, and the items they are given as."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from playground.errors import ApiError, bad_request
from playground.files import Media
from playground.formatting import Formatted
from playground.json import Json
from playground.methods.call import Call, Method, chat_of, read_caption
from playground.methods.media import MEDIA_KINDS, media_from
from playground.methods.sending import Draft, put, reply_of
from playground.parameters import Parameters, Upload

_MOST = 10


@dataclass(frozen=True)
class Item:
    """An InputMedia, read: its kind, its words and where its file is."""

    kind: str
    words: Formatted
    source: Upload | str
    parameters: Parameters

    async def find(self, call: Call) -> Media:
        """Get its file.

        Raises:
            ApiError: There is none that Telegram would take.
        """
        return await media_from(call, self.kind, self.source, self.parameters)


def read_item(call: Call, given: Any) -> Item:
    """Read an InputMedia: a photo, a video or a document.

    Raises:
        ApiError: It is malformed, or of another kind.
    """
    if not isinstance(given, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = given.get("type")
    if kind not in MEDIA_KINDS:
        raise bad_request(f'can\'t parse InputMedia: type "{kind or ""}" is unsupported')
    if not isinstance(given.get("media"), str):
        raise bad_request("can't parse InputMedia: media not found")
    inner = Parameters(given, call.parameters.uploads)
    return Item(kind, read_caption(inner), inner.attached(given["media"]), inner)


def album_kind(kind: str) -> str:
    """What may stand together: photos and videos do."""
    return "photo" if kind == "video" else kind


async def send_media_group(call: Call) -> list[Json]:
    """https://core.telegram.org/bots/api#sendmediagroup; one item alone is a plain message."""
    chat = chat_of(call)
    given = call.parameters.json("media")
    if not isinstance(given, list) or not given:
        raise bad_request("there are no messages to send")
    items = [read_item(call, one) for one in given]
    _check_album(items)
    reply_to = reply_of(call.parameters, chat)
    found = []
    for number, item in enumerate(items, 1):
        try:
            found.append(await item.find(call))
        except ApiError as error:
            problem = error.description.removeprefix("Bad Request: ")
            # Only what Telegram's inner servers refuse, in capitals, is told by position.
            if not problem.isupper():
                raise
            words = f'failed to send message #{number} with the error message "{problem}"'
            raise bad_request(words) from None
    album = str(secrets.randbits(60)) if len(items) > 1 else None
    drafts = [
        Draft(item.words, media, item.parameters, reply_to, album)
        for item, media in zip(items, found, strict=True)
    ]
    return [put(call, chat, draft) for draft in drafts]


def _check_album(items: list[Item]) -> None:
    if len(items) > _MOST:
        raise bad_request("too many messages to send as an album")
    kinds = {album_kind(item.kind) for item in items}
    if len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    if len({item.parameters.flag("show_caption_above_media") for item in items}) > 1:
        raise bad_request("parameter show_caption_above_media must be the same for all messages")


METHODS: dict[str, Method] = {"sendMediaGroup": send_media_group}
