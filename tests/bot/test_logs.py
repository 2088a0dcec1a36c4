"""Logs: no secret in any line, wherever it stands, and no flood."""

from __future__ import annotations

import logging

from hypothesis import given
from hypothesis import strategies as st

from bot.logs import Redacting, Sparing

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


def test_a_warning_is_said_again_only_after_a_while_and_trouble_always() -> None:
    sparing = Sparing()

    def is_said(level: int, told: str, second: float) -> bool:
        record = logging.LogRecord("x", level, "x.py", 1, "Away: %s", (told,), None)
        record.created = second
        return sparing.filter(record)

    assert is_said(logging.WARNING, "Redis", 1000.0)
    assert not is_said(logging.WARNING, "Redis", 1001.0)
    assert is_said(logging.WARNING, "Watson", 1001.0)
    assert is_said(logging.WARNING, "Redis", 1061.0)
    assert all(is_said(logging.ERROR, "Redis", 1062.0 + second) for second in range(2))
