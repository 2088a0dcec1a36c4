"""Logs: no secret in any line, wherever it stands."""

from __future__ import annotations

import logging

from hypothesis import given
from hypothesis import strategies as st

from bot.logs import Redacting

SECRET = "123456:ABC-def"


def line(message: str, *arguments: object, error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, message, arguments, info)
    return Redacting([SECRET, ""]).format(record)


@given(st.text(), st.text())
def test_a_secret_is_taken_out_wherever_it_stands(before: str, after: str) -> None:
    assert SECRET not in line("%s", f"{before}{SECRET}{after}")


def test_a_secret_in_a_traceback_is_taken_out() -> None:
    told = line("it broke", error=ValueError(f"https://api.telegram.org/bot{SECRET}/getMe"))
    assert "ValueError" in told
    assert SECRET not in told
