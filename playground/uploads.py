"""Making what a message carries out of bytes, for both sides."""

from __future__ import annotations

import mimetypes
from pathlib import PurePath

from playground.files import Files, Media
from playground.json import Json
from playground.parameters import Upload

_UNKNOWN = "application/octet-stream"
_NAMED = {"document", "video"}
# What a person's app tells beside the file. Nobody looks into a clip here, so unless the app says
# otherwise it has these measures, in pixels and seconds.
_MEASURES: dict[str, Json] = {
    "video": {"width": 640, "height": 360, "duration": 5},
    "video_note": {"length": 384, "duration": 5},
    "voice": {"duration": 3},
    "sticker": {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    },
    "document": {},
}
CLIP_KINDS = tuple(_MEASURES)


async def make_photo(files: Files, data: bytes) -> Media:
    """Store a picture as a photo in its sizes.

    Raises:
        NotAPictureError: ``data`` is no picture.
        BadDimensionsError: It has a shape that Telegram refuses.
    """
    sizes = await files.encoded(data)
    stored = [
        files.store("photo", size.data, suffix=".jpg", mime_type="image/jpeg") for size in sizes
    ]
    shown = [
        {**file.as_json(), "width": size.width, "height": size.height}
        for file, size in zip(stored, sizes, strict=True)
    ]
    return files.remember(Media("photo", shown, stored[-1]), *stored)


def make_file(files: Files, kind: str, upload: Upload, measures: Json | None = None) -> Media:
    """Store a document, clip, voice note or sticker.

    Args:
        files: Where to store it.
        kind: One of ``CLIP_KINDS``.
        upload: The file.
        measures: What is known of the clip: ``duration``, ``width``, ``height`` or ``length``.
    """
    name = PurePath(upload.name).name or "file"
    mime_type = upload.mime_type
    if mime_type == _UNKNOWN:
        mime_type = mimetypes.guess_type(name)[0] or _UNKNOWN
    file = files.store(kind, upload.data, suffix=PurePath(name).suffix, mime_type=mime_type)
    known = {key: value for key, value in (measures or {}).items() if key in _MEASURES[kind]}
    shown = {**_MEASURES[kind], **known, **file.as_json()}
    if kind in _NAMED:
        shown["file_name"] = name
    if kind not in {"video_note", "sticker"}:
        shown["mime_type"] = mime_type
    return files.remember(Media(kind, shown, file))
