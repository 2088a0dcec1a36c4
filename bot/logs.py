"""Logging that cannot leak or flood: no token in any line, no chatter, no warning over and over."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# These log the address of every call, and a Bot API address holds the token.
_CHATTY = ("aiohttp.access", "apscheduler")
_SPARING_SECONDS = 60.0
_MOST_REMEMBERED = 1000


class Redacting(logging.Formatter):
    """Formats a record and takes out what must not be seen.

    It works on the finished line, so that a secret in a message, an argument or a traceback is
    taken out alike.
    """

    def __init__(self, secrets: Sequence[str]) -> None:
        """Take out these secrets."""
        super().__init__(_FORMAT)
        self._secrets = [secret for secret in secrets if secret]

    def format(self, record: logging.LogRecord) -> str:
        """The line, with every secret replaced."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        return line


class Sparing(logging.Filter):
    """Lets the same warning through once in a while: a Redis that is away ails every update."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        super().__init__()
        self._said: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a record is no warning, or one that was not said of late."""
        if record.levelno != logging.WARNING:
            return True
        warning = record.name, record.getMessage()
        # However the clock was set meanwhile.
        if abs(record.created - self._said.get(warning, 0.0)) < _SPARING_SECONDS:
            return False
        if len(self._said) >= _MOST_REMEMBERED:
            self._said.clear()
        self._said[warning] = record.created
        return True


def configure_logging(secrets: Sequence[str]) -> None:
    """Log to standard error from INFO on, without secrets, and no warning twice a minute."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(secrets))
    handler.addFilter(Sparing())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
