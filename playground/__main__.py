"""The playground's command line."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from playground.guard import is_loopback
from playground.server import serve_until_stopped
from playground.world import DEFAULT_NAME, DEFAULT_TOKEN

_LAST_PORT = 65535

# In Markdown the lines of a docstring flow as wide as the terminal is.
app = typer.Typer(add_completion=False, rich_markup_mode="markdown")


def _address(listen: str) -> tuple[str, int]:
    host, colon, port = listen.rpartition(":")
    if not colon or not host or not port.isdecimal() or int(port) > _LAST_PORT:
        raise typer.BadParameter(f"{listen!r} is not HOST:PORT", param_hint="--listen")
    return host.strip("[]"), int(port)


@app.command()
def main(
    listen: Annotated[
        str, typer.Option(help="HOST:PORT of the chat page and the Bot API; port 0: any free one.")
    ] = "127.0.0.1:8300",
    token: Annotated[str, typer.Option(help="The bot's token.")] = DEFAULT_TOKEN,
    name: Annotated[str, typer.Option(help="The bot's name on the page.")] = DEFAULT_NAME,
    limits: Annotated[
        bool, typer.Option("--limits", help="Refuse a bot that writes too fast, as Telegram does.")
    ] = False,
) -> None:
    """Chat with a bot without Telegram: a Bot API server and a chat page in one.

    Point the bot's Bot API base URL at http://HOST:PORT/bot and its file URL at
    http://HOST:PORT/file/bot, and open http://HOST:PORT/ in a browser. Everything is kept in
    memory and gone when the playground stops.
    """
    host, port = _address(listen)
    if not is_loopback(host):
        typer.echo(f"{host} is not loopback: everyone who can reach it can read along.", err=True)

    def ready(url: str) -> None:
        typer.echo(f"Chat page: {url}/")

    try:
        asyncio.run(
            serve_until_stopped(host, port, token=token, name=name, on_ready=ready, limits=limits)
        )
    except OSError as error:
        typer.echo(f"Cannot listen on {listen}: {error.strerror or error}", err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    app()
