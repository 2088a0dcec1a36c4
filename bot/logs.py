"""Logging that cannot leak: no token in any line, and no chatter that would carry one."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# These log the address of every call, and a Bot API address holds the token.
_CHATTY = ("aiohttp.access", "apscheduler")


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


def configure_logging(secrets: Sequence[str]) -> None:
    """Log to standard error from INFO on, without secrets."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
