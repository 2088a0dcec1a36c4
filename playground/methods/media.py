"""Finding the photo, video or document a bot wants to send: an upload, a file_id or a URL."""

from __future__ import annotations

from pathlib import PurePosixPath

import aiohttp
from yarl import URL

from playground.errors import bad_request
from playground.files import Media
from playground.methods.call import Call
from playground.parameters import Parameters, Upload
from playground.pictures import PHOTO_LIMIT, BadDimensionsError, NotAPictureError
from playground.uploads import make_file, make_photo

MEDIA_KINDS = ("photo", "video", "document")
_MEASURES = ("width", "height", "duration")
_PHOTO_BY_URL = 5 * 1024 * 1024
_FILE_BY_URL = 20 * 1024 * 1024
_TIMEOUT = aiohttp.ClientTimeout(total=20)
_FAILED = "failed to get HTTP URL content"
_WRONG = "wrong file identifier/HTTP URL specified"


async def photo_from(call: Call, source: Upload | str) -> Media:
    """The photo that ``source`` names.

    Args:
        call: The call it came with.
        source: An upload of at most 10 MB, the file_id of a photo, or a URL of at most 5 MB.

    Raises:
        ApiError: There is no such photo, or Telegram would not take it.
    """
    if isinstance(source, str):
        known = _known(call, source, "photo", "Photo")
        if known is not None:
            return known
        source = await _fetch(call, source, _PHOTO_BY_URL, "image/")
    size = len(source.data)
    if size > PHOTO_LIMIT:
        raise bad_request(
            f"file of size {size} bytes is too big for a photo; "
            f"the maximum size is {PHOTO_LIMIT} bytes"
        )
    if size == 0:
        raise bad_request("file must be non-empty")
    try:
        return await make_photo(call.world.files, source.data)
    except NotAPictureError:
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    except BadDimensionsError:
        raise bad_request("PHOTO_INVALID_DIMENSIONS") from None


async def media_from(call: Call, kind: str, source: Upload | str, parameters: Parameters) -> Media:
    """The photo, video or document that ``source`` names: an upload, a file_id or a URL.

    Args:
        call: The call it came with.
        kind: One of ``MEDIA_KINDS``.
        source: Where it is.
        parameters: What is told of it: ``width``, ``height`` and ``duration`` of a video.

    Raises:
        ApiError: There is none such, or Telegram would not take it.
    """
    if kind == "photo":
        return await photo_from(call, source)
    if isinstance(source, str):
        known = _known(call, source, kind, kind.title())
        if known is not None:
            return known
        source = await _fetch(call, source, _FILE_BY_URL, "video/" if kind == "video" else "")
    if not source.data:
        raise bad_request("file must be non-empty")
    measures = {name: parameters.integer(name) for name in _MEASURES if parameters.has(name)}
    return make_file(call.world.files, kind, source, measures)


def _known(call: Call, reference: str, kind: str, name: str) -> Media | None:
    media = call.world.files.media(reference)
    if media is not None:
        if media.kind != kind:
            found = media.kind.replace("_", " ").title().replace(" ", "")
            raise bad_request(f"can't use file of type {found} as {name}")
        return media
    if not reference.lower().startswith(("http://", "https://")):
        raise bad_request(_WRONG)
    return None


async def _fetch(call: Call, address: str, limit: int, kind: str) -> Upload:
    try:
        url = URL(address)
        async with call.session.get(url, timeout=_TIMEOUT) as answer:
            if not answer.ok:
                raise bad_request(_FAILED)
            if not answer.content_type.startswith(kind):
                raise bad_request("wrong type of the web page content")
            data = bytearray()
            async for chunk in answer.content.iter_chunked(64 * 1024):
                data += chunk
                if len(data) > limit:
                    raise bad_request(_FAILED)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        raise bad_request(_FAILED) from None
    return Upload(bytes(data), PurePosixPath(url.path).name or "file", answer.content_type)
