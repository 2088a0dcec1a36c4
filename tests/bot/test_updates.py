"""Updates as the handlers have them."""

from __future__ import annotations

from telegram import Update

from bot.updates import update_of


def test_an_update_nobody_can_read_does_not_bar_the_way() -> None:
    read = update_of({"update_id": 3, "message": {"weird": True}}, None)
    assert read == Update(3)
    assert read.message is None
