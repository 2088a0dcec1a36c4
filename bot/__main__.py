"""The bot's front door: `python -m bot`. Exit code 2: a setting is wrong."""

from __future__ import annotations

import asyncio
import sys

import typer

from bot.settings import SettingsError, load_settings

_WRONG_SETTING = 2


def main() -> int:
    """Run the bot until it is stopped; the exit code is 2 when a setting is wrong."""
    try:
        settings = load_settings()
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return _WRONG_SETTING

    from telegram.error import InvalidToken  # noqa: PLC0415 # a wrong setting is told at once

    from bot.app import run_until_signal  # noqa: PLC0415 # as above
    from bot.logs import configure_logging  # noqa: PLC0415 # as above

    configure_logging(settings.secrets)
    try:
        asyncio.run(run_until_signal(settings))
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return _WRONG_SETTING
    except InvalidToken:
        sys.stderr.write("TELEGRAM_BOT_TOKEN: Telegram does not know this token\n")
        return _WRONG_SETTING
    return 0


app = typer.Typer(add_completion=False, rich_markup_mode="markdown")


@app.command()
def run() -> None:
    """Run the bot until it is stopped: by webhook where `WEBHOOK_URL` is set, else by polling.

    What can be set is explained in `.env.example`. Without a token it talks to the playground
    that `make run` starts beside it.
    """
    raise typer.Exit(main())


if __name__ == "__main__":
    app()
