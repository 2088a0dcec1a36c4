"""A call's parameters, however they were sent.

The Bot API takes them from the query string, a urlencoded form, a JSON object or a multipart form,
and nested values as JSON text (https://core.telegram.org/bots/api#making-requests). Uploads stay in
memory: nothing is spooled to disk.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from playground.errors import ApiError, bad_request
from playground.json import read_json

UPLOAD_LIMIT = 50 * 1024 * 1024
"""Bots may upload files up to 50 MB (https://core.telegram.org/bots/api#sending-files)."""

BODY_LIMIT = 112 * 1024 * 1024
"""Room for an album, and for the form around it."""

_INTEGER = re.compile(r"\s*-?[0-9]{1,19}\s*")
_ATTACHED = "attach://"
_TRUE = {"true", "yes", "1"}


@dataclass(frozen=True)
class Upload:
    """A file that came with a multipart form."""

    data: bytes = field(repr=False)
    name: str
    mime_type: str


@dataclass(frozen=True)
class Parameters:
    """The parameters of one call.

    Attributes:
        values: What came as text or, from a JSON body, as a JSON value.
        uploads: What came as a file, by the name of its part.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether ``name`` was given a value other than null or nothing."""
        return self.values.get(name) not in (None, "")

    def text(self, name: str, default: str = "") -> str:
        """The parameter as text; numbers and booleans as JSON writes them."""
        value = self.values.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """The parameter as a number, or ``default`` if it is none."""
        text = self.text(name)
        return int(text) if _INTEGER.fullmatch(text) else default

    def flag(self, name: str) -> bool:
        """The parameter as true or false; what is neither is false."""
        return self.text(name).strip().lower() in _TRUE

    def json(self, name: str) -> Any:
        """The parameter as a JSON value, or None if it was not given.

        Raises:
            ApiError: It is text, and not JSON.
        """
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return read_json(value)
        except ValueError as error:
            raise bad_request(f"can't parse {name} JSON object") from error

    def file(self, name: str) -> Upload | str | None:
        """The file sent as ``name``: an upload, a file_id or URL, or None."""
        if name in self.uploads:
            return self.uploads[name]
        return self.attached(self.text(name)) or None

    def attached(self, reference: str) -> Upload | str:
        """Follow ``attach://part`` to the upload; any other reference is returned as it is.

        Raises:
            ApiError: There is no such part.
        """
        if not reference.startswith(_ATTACHED):
            return reference
        part = reference.removeprefix(_ATTACHED)
        if part not in self.uploads:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return self.uploads[part]


async def read_parameters(
    request: web.Request, *, limit: int = BODY_LIMIT, file_limit: int = UPLOAD_LIMIT
) -> Parameters:
    """Collect a request's parameters from its query string and its body.

    Args:
        request: A GET or POST request; its body is consumed.
        limit: The largest body taken, in bytes.
        file_limit: The largest file taken, in bytes.

    Raises:
        ApiError: 413 if the body is too large, 400 if it is malformed.
    """
    values: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "multipart/form-data":
        uploads = await _read_multipart(request, limit, file_limit, values)
    elif request.body_exists:
        values.update(_read_body(request.content_type, await _read_all(request, limit)))
    return Parameters(values, uploads)


def _read_body(content_type: str, body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        if content_type == "application/json":
            found = read_json(body)
            if not isinstance(found, dict):
                raise bad_request("can't parse request: expected a JSON object")
            return found
        if content_type == "application/x-www-form-urlencoded":
            pairs = parse_qsl(body.decode(), keep_blank_values=True, errors="strict")
            return dict(pairs)
    except UnicodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
    except ValueError as error:
        raise bad_request("can't parse request: wrong JSON") from error
    return {}


async def _read_all(request: web.Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_chunked(64 * 1024):
        body += chunk
        if len(body) > limit:
            raise ApiError(413, "Request Entity Too Large")
    return bytes(body)


async def _read_multipart(
    request: web.Request, limit: int, file_limit: int, values: dict[str, Any]
) -> dict[str, Upload]:
    left = limit
    uploads: dict[str, Upload] = {}
    try:
        reader = await request.multipart()
        while (part := await reader.next()) is not None:
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise bad_request("can't parse request: wrong multipart form")
            data = await _read_part(part, min(left, file_limit))
            left -= len(data)
            if part.filename is None:
                values[part.name] = data.decode()
            else:
                mime_type = part.headers.get("Content-Type", "application/octet-stream")
                name = part.filename.encode(errors="replace").decode()
                uploads[part.name] = Upload(data, name, mime_type)
    except UnicodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
    except (ValueError, AssertionError, web.HTTPException) as error:
        raise bad_request("can't parse request: wrong multipart form") from error
    return uploads


async def _read_part(part: BodyPartReader, left: int) -> bytes:
    data = bytearray()
    while chunk := await part.read_chunk(64 * 1024):
        data += chunk
        if len(data) > left:
            raise ApiError(413, "Request Entity Too Large")
    return bytes(data)
