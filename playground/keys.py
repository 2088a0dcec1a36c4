"""Where the parts of the running server are kept in aiohttp's application."""

from __future__ import annotations

import aiohttp
from aiohttp import web

from playground.webhook import Webhook
from playground.world import World

WORLD = web.AppKey("world", World)
WEBHOOK = web.AppKey("webhook", Webhook)
SESSION = web.AppKey("session", aiohttp.ClientSession)
