"""Photos on their way."""

from __future__ import annotations

from bot.waiting import Albums


def test_the_first_of_an_album_stays_the_first_when_it_is_tried_again() -> None:
    albums = Albums()
    assert albums.is_first("summer", 7)
    assert not albums.is_first("summer", 8)
    assert albums.is_first("summer", 7), "else its second try would be met with silence"
    assert albums.is_first("winter", 8)
