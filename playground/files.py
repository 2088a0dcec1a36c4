"""Files in memory, with ids and paths as Telegram gives them.

The newest files are kept, up to a total size; older ones are forgotten, as a server that lives in
memory must.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from playground.json import Json
from playground.pictures import EncodedPicture, encode_sizes

KEPT_BYTES = 512 * 1024 * 1024
MOST_FILES = 50_000
_KEPT_ENCODED = 64
DOWNLOAD_LIMIT = 20 * 1024 * 1024
"""Bots may download files up to 20 MB (https://core.telegram.org/bots/api#getfile)."""

_FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "video": "videos",
    "video_note": "video_notes",
    "voice": "voice",
    "sticker": "stickers",
}


@dataclass(frozen=True)
class StoredFile:
    """What is known of a file; ``Files.read`` has its bytes, until they are forgotten."""

    file_id: str
    unique_id: str
    path: str
    size: int
    mime_type: str

    def as_json(self) -> Json:
        """The fields that every kind of file object shares."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }


@dataclass(frozen=True)
class Media:
    """What a message carries beside its words.

    Attributes:
        kind: The name of the message's field: ``photo``, ``document``, ``video``...
        fields: That field's value, exactly as the Bot API shows it.
        file: The file itself; for a photo, its largest size.
    """

    kind: str
    fields: Any
    file: StoredFile


class Files:
    """Every file the playground holds, by id and by path."""

    def __init__(self, kept_bytes: int = KEPT_BYTES) -> None:
        self._kept_bytes = kept_bytes
        self._total = 0
        self._number = 0
        self._files: OrderedDict[str, tuple[StoredFile, bytes]] = OrderedDict()
        self._by_path: dict[str, str] = {}
        self._media: dict[str, Media] = {}
        self._encoded: OrderedDict[bytes, tuple[EncodedPicture, ...]] = OrderedDict()

    async def encoded(self, data: bytes) -> tuple[EncodedPicture, ...]:
        """A photo's sizes; for a picture that came lately, without work.

        Raises:
            NotAPictureError: ``data`` is no picture.
            BadDimensionsError: It has a shape that Telegram refuses.
        """
        key = hashlib.sha256(data).digest()
        sizes = self._encoded.get(key)
        if sizes is None:
            sizes = await asyncio.to_thread(encode_sizes, data)
        self._encoded[key] = sizes
        self._encoded.move_to_end(key)
        if len(self._encoded) > _KEPT_ENCODED:
            self._encoded.popitem(last=False)
        return sizes

    def store(self, kind: str, data: bytes, *, suffix: str, mime_type: str) -> StoredFile:
        """Keep ``data`` under a new file_id; ``suffix`` is its file name's ending, dot included."""
        path = f"{_FOLDERS[kind]}/file_{self._number}{suffix}"
        self._number += 1
        file = StoredFile(
            file_id=f"AgAC{secrets.token_urlsafe(39)}",
            unique_id=f"AQAD{hashlib.sha256(data).hexdigest()[:12]}",
            path=path,
            size=len(data),
            mime_type=mime_type,
        )
        self._files[file.file_id] = file, data
        self._by_path[path] = file.file_id
        self._total += len(data)
        self._forget_oldest()
        return file

    def remember(self, media: Media, *files: StoredFile) -> Media:
        """Let ``media`` be sent again by the id of any of its ``files``."""
        for file in files or (media.file,):
            self._media[file.file_id] = media
        return media

    def find(self, file_id: str) -> StoredFile | None:
        """The file with this id, if it is still here."""
        found = self._files.get(file_id)
        return None if found is None else found[0]

    def read(self, file: StoredFile) -> bytes | None:
        """The file's bytes, if they are still here; what is read is forgotten last."""
        found = self._files.get(file.file_id)
        if found is None:
            return None
        self._files.move_to_end(file.file_id)
        return found[1]

    def at(self, path: str) -> StoredFile | None:
        """The file with this ``file_path``, if it is still here."""
        file_id = self._by_path.get(path)
        return None if file_id is None else self.find(file_id)

    def media(self, file_id: str) -> Media | None:
        """What was sent or received under this file_id; what is used again is forgotten last.

        A photo goes with its largest size, though a smaller one may have been fetched since.
        """
        media = self._media.get(file_id)
        if media is None or self.read(media.file) is None:
            return None
        return media

    def _forget_oldest(self) -> None:
        while (self._total > self._kept_bytes or len(self._files) > MOST_FILES) and len(
            self._files
        ) > 1:
            file_id, (file, _) = self._files.popitem(last=False)
            self._total -= file.size
            self._by_path.pop(file.path, None)
            self._media.pop(file_id, None)
