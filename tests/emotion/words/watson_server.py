"""A small Watson: token service and emotion analysis, as strict as the real ones where it matters.

Shapes and messages follow the public API reference of Natural Language Understanding and IAM.
"""

from __future__ import annotations

import asyncio
import base64
import json
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

API_KEY = "key-for-one-test"
LANGUAGES = {"en", "fr"}
MINIMUM_LETTERS = 4


def _part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def token() -> str:
    now = int(time.time())
    signature = base64.urlsafe_b64encode(b"not checked").rstrip(b"=").decode()
    return f"{_part({'alg': 'RS256'})}.{_part({'iat': now, 'exp': now + 3600})}.{signature}"


def error(status: int, message: str) -> web.Response:
    return web.json_response({"error": message, "code": status}, status=status)


@dataclass
class Watson:
    """Answers like Watson, or fails in the ways it is told to."""

    emotions: dict[str, float] = field(
        default_factory=lambda: {
            "sadness": 0.82,
            "joy": 0.05,
            "fear": 0.12,
            "disgust": 0.04,
            "anger": 0.2,
        }
    )
    failures: list[web.Response | str] = field(default_factory=list)
    iam_failures: list[web.Response] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    tokens_given: int = 0
    _token: str = field(default_factory=token)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/v1/analyze", self.analyze)
        app.router.add_post("/identity/token", self.identity)
        return app

    async def identity(self, request: web.Request) -> web.StreamResponse:
        if self.iam_failures:
            return self.iam_failures.pop(0)
        form = await request.post()
        if form.get("grant_type") != "urn:ibm:params:oauth:grant-type:apikey":
            return web.json_response({"errorMessage": "bad grant type"}, status=400)
        if form.get("apikey") != API_KEY:
            return web.json_response(
                {"errorCode": "BXNIM0415E", "errorMessage": "Provided API key could not be found."},
                status=400,
            )
        self.tokens_given += 1
        return web.json_response({"access_token": self._token, "expires_in": 3600})

    async def analyze(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Bearer {self._token}":
            return error(401, "Unauthorized")
        body = await request.json()
        self.asked.append(body)
        if self.failures:
            failure = self.failures.pop(0)
            if isinstance(failure, web.Response):
                return failure
            await asyncio.Event().wait()
        return refusal(request, body) or web.json_response(
            {"language": body["language"], "emotion": {"document": {"emotion": self.emotions}}}
        )


def refusal(request: web.Request, body: dict[str, Any]) -> web.Response | None:
    """What Watson finds wrong with a request, if anything."""
    if "version" not in request.query:
        return error(400, "version is required")
    if not body.get("features"):
        return error(400, "features are required")
    if body.get("language") not in LANGUAGES:
        return error(400, "unsupported text language")
    if sum(map(str.isalpha, body.get("text", ""))) < MINIMUM_LETTERS:
        return error(422, "not enough text for language id")
    return None
