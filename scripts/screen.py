"""What people see of a running Reelmood: each program's lines behind its name, and no secrets."""

import threading
from collections.abc import Iterable

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

_COLOURS = ("cyan", "magenta", "green", "yellow", "blue")
_WIDTH_OF_NAMES = 10
_SHORTEST_SECRET = 6


class Screen:
    """Prints from several threads at once, line by line.

    Args:
        console: Where to print.
        secrets: Texts that are blacked out wherever a program prints them.
    """

    def __init__(self, console: Console, secrets: Iterable[str] = ()) -> None:
        self._console = console
        self._secrets = sorted(
            {secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}, key=len, reverse=True
        )
        self._colours: dict[str, str] = {}
        self._lock = threading.Lock()

    def line(self, program: str, text: str) -> None:
        """Show a line of a program.

        Args:
            program: Its name.
            text: The line.
        """
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        with self._lock:
            colour = self._colours.setdefault(program, _COLOURS[len(self._colours) % len(_COLOURS)])
            name = Text(f"{program:<{_WIDTH_OF_NAMES}}│ ", style=colour)
            self._print(name + Text.from_ansi(text))

    def say(self, text: str, style: str = "bold") -> None:
        """Say something of our own.

        Args:
            text: A line.
            style: As rich names it.
        """
        with self._lock:
            self._print(Text(text, style=style))

    def box(self, text: str) -> None:
        """Say what must not be overlooked.

        Args:
            text: A few short lines.
        """
        with self._lock:
            self._print(Panel(Text(text), expand=False, border_style="green", padding=(1, 3)))

    def _print(self, what: Text | Panel) -> None:
        try:
            self._console.print(what, soft_wrap=isinstance(what, Text), highlight=False)
        except OSError:  # nobody reads any more (a closed pipe or terminal); the programs go on
            self._console.quiet = True
