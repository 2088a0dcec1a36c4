"""What can be set, and what is refused; read once from the environment and `.env`."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from typing import Annotated
from urllib.parse import quote, urlsplit

from pydantic import AfterValidator, SecretStr, model_validator
from sqlalchemy.engine import make_url

from catalog.settings import SettingsError, StorageSettings, read

__all__ = ["Settings", "SettingsError", "load_settings", "reachable"]

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
_SECRET = re.compile(r"[\w-]{1,256}", re.ASCII)
_LAST_PORT = 65535
_TELEGRAM = "https://api.telegram.org"


def _web_address(value: str) -> str:
    """Check an http(s) URL; no value is fine."""
    if value and (urlsplit(value).scheme not in {"http", "https"} or not urlsplit(value).hostname):
        raise ValueError("must be a URL that starts with http:// or https://")
    return value.rstrip("/")


def _host_and_port(value: str) -> str:
    """Check a "host:port"."""
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) <= _LAST_PORT:
        raise ValueError("must be host:port, such as 127.0.0.1:8300")
    return value


def _passwords(url: str) -> tuple[str, ...]:
    """A URL's password, as it is meant and as a URL writes it; nothing where it has none."""
    password = make_url(url).password if url else None
    return () if password is None else (password, quote(password, safe=""))


WebAddress = Annotated[str, AfterValidator(_web_address)]
HostAndPort = Annotated[str, AfterValidator(_host_and_port)]


class Settings(StorageSettings):
    """All that can be set for the bot; `.env.example` explains each, with those of the scraper."""

    telegram_bot_token: SecretStr = SecretStr("")
    telegram_api_url: WebAddress = ""
    telegram_file_url: WebAddress = ""
    webhook_url: WebAddress = ""
    webhook_listen: HostAndPort = "127.0.0.1:8443"
    webhook_secret: SecretStr = SecretStr("")
    playground_listen: HostAndPort = "127.0.0.1:8300"
    watson_url: WebAddress = ""
    watson_api_key: SecretStr = SecretStr("")
    watson_iam_url: WebAddress = "https://iam.cloud.ibm.com"
    tmdb_api_key: SecretStr = SecretStr("")
    allow_downloads: bool = False

    @model_validator(mode="after")
    def _belong_together(self) -> Settings:
        token = self.telegram_bot_token.get_secret_value()
        if token and not _TOKEN.fullmatch(token):
            raise ValueError(
                "TELEGRAM_BOT_TOKEN must look like 123456:ABC..., as BotFather gave it"
            )
        if self.telegram_api_url and not token:
            raise ValueError("TELEGRAM_API_URL needs TELEGRAM_BOT_TOKEN")
        if self.webhook_url and not token:
            raise ValueError("WEBHOOK_URL needs TELEGRAM_BOT_TOKEN")
        if self.webhook_url.startswith("http://") and not self.telegram_api_url:
            raise ValueError("WEBHOOK_URL must start with https://: Telegram calls nothing else")
        secret = self.webhook_secret.get_secret_value()
        if secret and not _SECRET.fullmatch(secret):
            raise ValueError("WEBHOOK_SECRET must be 1 to 256 letters, digits, _ or -")
        if bool(self.watson_url) != bool(self.watson_api_key.get_secret_value()):
            raise ValueError("WATSON_URL and WATSON_API_KEY go together")
        return self

    @property
    def uses_playground(self) -> bool:
        """Whether the bundled playground stands in for Telegram."""
        return not self.telegram_bot_token.get_secret_value()

    @property
    def is_telegram(self) -> bool:
        """Whether the server is Telegram's own, or our playground, which says what it says."""
        return not self.telegram_api_url

    @property
    def playground_token(self) -> str:
        """The token that bot and playground agree on; it opens nothing else."""
        return "1:playground"

    @property
    def token(self) -> str:
        """The token to call with. A secret: never log it."""
        return self.telegram_bot_token.get_secret_value() or self.playground_token

    @property
    def secrets(self) -> tuple[str, ...]:
        """All that no log and no screen may show."""
        return (
            self.token,
            self.secret_for_webhook,
            self.watson_api_key.get_secret_value(),
            self.tmdb_api_key.get_secret_value(),
            *_passwords(self.database_url),
            *_passwords(self.redis_url),
        )

    @property
    def api_base(self) -> str:
        """What comes before the token in the URL of a Bot API method."""
        if self.uses_playground:
            return f"http://{reachable(self.playground_listen)}/bot"
        return f"{(self.telegram_api_url or _TELEGRAM).removesuffix('/bot')}/bot"

    @property
    def file_base(self) -> str:
        """What comes before the token in the URL of a file."""
        if self.telegram_file_url:
            return f"{self.telegram_file_url.removesuffix('/bot').removesuffix('/file')}/file/bot"
        return f"{self.api_base.removesuffix('/bot')}/file/bot"

    @property
    def secret_for_webhook(self) -> str:
        """The secret that Telegram sends with every update; the same on every replica."""
        given = self.webhook_secret.get_secret_value()
        return given or hmac.new(self.token.encode(), b"webhook", hashlib.sha256).hexdigest()


def load_settings() -> Settings:
    """Read the settings.

    Raises:
        SettingsError: one is wrong; the message names it and says what it must be.
    """
    return read(Settings)


def reachable(listen: str) -> str:
    """Where to reach what listens there: an address that means "everywhere" becomes loopback."""
    host, _, port = listen.rpartition(":")
    try:
        everywhere = ipaddress.ip_address(host.strip("[]")).is_unspecified
    except ValueError:
        everywhere = False
    return f"127.0.0.1:{port}" if everywhere else listen
