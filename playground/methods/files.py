"""Downloading what a person sent."""

from __future__ import annotations

from playground.errors import bad_request
from playground.files import DOWNLOAD_LIMIT
from playground.json import Json
from playground.methods.call import Call, Method


async def get_file(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getfile."""
    if not call.parameters.has("file_id"):
        raise bad_request("file_id not specified")
    file = call.world.files.find(call.parameters.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if file.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {**file.as_json(), "file_path": file.path}


METHODS: dict[str, Method] = {"getFile": get_file}
