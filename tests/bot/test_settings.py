"""Settings: what is refused, in which words, and what follows from what is set."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load_settings
from workers.scraper.settings import ScraperSettings

ROOT = Path(__file__).parents[2]
TOKEN = "123456:ABC-def_1234567890"


def test_without_any_setting_the_playground_stands_in_for_telegram() -> None:
    settings = load_settings()
    assert settings.uses_playground
    assert settings.api_base == "http://127.0.0.1:8300/bot"
    assert settings.file_base == "http://127.0.0.1:8300/file/bot"
    assert settings.database.startswith("sqlite:///")


def test_a_token_leads_to_telegram(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    settings = load_settings()
    assert not settings.uses_playground
    assert settings.api_base == "https://api.telegram.org/bot"
    assert settings.file_base == "https://api.telegram.org/file/bot"
    assert TOKEN not in repr(settings)


@pytest.mark.parametrize(
    ("api", "file", "api_base", "file_base"),
    [
        (
            "http://localhost:8081",
            "",
            "http://localhost:8081/bot",
            "http://localhost:8081/file/bot",
        ),
        ("http://h/bot/", "", "http://h/bot", "http://h/file/bot"),
        ("http://h", "http://files", "http://h/bot", "http://files/file/bot"),
        ("http://h", "http://files/file/bot", "http://h/bot", "http://files/file/bot"),
    ],
)
def test_another_bot_api_server(
    monkeypatch: pytest.MonkeyPatch, api: str, file: str, api_base: str, file_base: str
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", api)
    monkeypatch.setenv("TELEGRAM_FILE_URL", file)
    settings = load_settings()
    assert (settings.api_base, settings.file_base) == (api_base, file_base)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("TELEGRAM_BOT_TOKEN", "letmein", "TELEGRAM_BOT_TOKEN must look like"),
        ("TELEGRAM_API_URL", "localhost:8081", "TELEGRAM_API_URL: must be a URL"),
        ("TELEGRAM_API_URL", "http://localhost:8081", "needs TELEGRAM_BOT_TOKEN"),
        ("WEBHOOK_URL", "https://example.org/hook", "needs TELEGRAM_BOT_TOKEN"),
        ("WEBHOOK_LISTEN", "8443", "WEBHOOK_LISTEN: must be host:port"),
        ("WEBHOOK_SECRET", "not allowed!", "WEBHOOK_SECRET must be"),
        ("DATABASE_URL", "mysql://localhost/x", "DATABASE_URL: must start with"),
        ("DATABASE_URL", "nonsense", "DATABASE_URL: must be a URL"),
        ("REDIS_URL", "localhost", "REDIS_URL: must start with"),
        ("PLAYGROUND_LISTEN", "127.0.0.1:99999", "PLAYGROUND_LISTEN: must be host:port"),
        ("WATSON_URL", "https://watson.example", "go together"),
        ("ALLOW_DOWNLOADS", "perhaps", "ALLOW_DOWNLOADS:"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=re.escape(told)) as error:
        load_settings()
    assert "\n" not in str(error.value)


def test_telegram_calls_no_webhook_without_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("WEBHOOK_URL", "http://example.org/hook")
    with pytest.raises(SettingsError, match="https"):
        load_settings()


def test_the_webhook_secret_is_the_same_on_every_replica(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    one, other = load_settings().secret_for_webhook, load_settings().secret_for_webhook
    assert one == other
    assert TOKEN not in one
    monkeypatch.setenv("WEBHOOK_SECRET", "chosen")
    assert load_settings().secret_for_webhook == "chosen"


def test_the_example_names_every_setting_and_no_other() -> None:
    example = (ROOT / ".env.example").read_text("utf-8")
    named = re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)
    fields = Settings.model_fields | ScraperSettings.model_fields
    assert sorted(named) == sorted(name.upper() for name in fields)


def test_the_example_shows_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for line in (ROOT / ".env.example").read_text("utf-8").splitlines():
        name, is_setting, value = line.partition("=")
        if is_setting and not line.startswith("#"):
            monkeypatch.setenv(name, value)
    monkeypatch.setenv("DATA_DIR", "data")
    for settings in (load_settings(), ScraperSettings()):
        told = settings.model_dump()
        assert told == {name: field.default for name, field in type(settings).model_fields.items()}
