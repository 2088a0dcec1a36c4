"""What people answer when they are asked whether they watched a film."""

from __future__ import annotations

import pytest

from emotion.vocabulary import Watched
from emotion.words.talk.watched import watched_in


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no", Watched.NOT),
        ("Not yet!", Watched.NOT),
        ("we didn't get round to it", Watched.NOT),
        ("noch nicht", Watched.NOT),
        ("ainda não", Watched.NOT),
        ("ещё нет", Watched.NOT),
        ("I fell asleep halfway through", Watched.PARTLY),
        ("half of it", Watched.PARTLY),
        ("no, turned it off after 20 minutes", Watched.PARTLY),
        ("só a metade", Watched.PARTLY),
        ("yes, but hated it", Watched.TO_RATE),
        ("it was ok", Watched.TO_RATE),
        ("no me gustó", Watched.TO_RATE),
        ("stop asking", Watched.NEVER_ASK),
        ("loved it", None),
        ("I hated my day", None),
        ("fell asleep at work again", None),
        ("no war", None),
        ("not funny enough", None),
    ],
)
def test_what_is_answered(text: str, answer: Watched | None) -> None:
    assert watched_in(text) == answer
