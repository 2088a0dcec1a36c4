"""What befell somebody tells how they are, in any language: a night shift, a fine, tears of joy."""

from __future__ import annotations

import pytest

from emotion.vocabulary import Emotion
from emotion.words.moods.cues import NOT_READ, find_cues


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("got passed over for the promotion. again.", Emotion.SAD),
        ("yo im so cooked rn", Emotion.FEAR),
        ("jet lagged, wide awake at 3am", Emotion.SAD),
        ("just came off a 13 hour shift", Emotion.SAD),
        ("exam over. brain is mush", Emotion.SAD),
        ("retired today after 41 years", Emotion.HAPPY),
        ("my test came back fine!!! i'm crying with relief", Emotion.HAPPY),
        ("laughed till I cried", Emotion.HAPPY),
        ("I feel rather lonesome tonight", Emotion.SAD),
        ("lowkey just wanna rot in bed", Emotion.SAD),
        ("je m'ennuie à mourir", Emotion.NEUTRAL),
        ("j'ai le cafard", Emotion.SAD),
        ("grosse flemme", Emotion.SAD),
        ("der Vermieter kündigt uns", Emotion.SAD),
        ("multa, gomma bucata, giornataccia", Emotion.SAD),
        ("посварилася, злюся", Emotion.ANGRY),
        ("saudade da minha avó", Emotion.SAD),
        ("m-am certat cu mama", Emotion.ANGRY),
    ],
)
def test_what_befell_somebody_tells_a_mood(text: str, mood: Emotion) -> None:
    assert find_cues(text).colour(NOT_READ).ranked()[0][0] is mood


@pytest.mark.parametrize(
    "text",
    ["Lonesome Dove", "The Night Shift", "meh, not this one", "a retired cop", "vibe off her"],
)
def test_a_title_or_a_film_tells_none(text: str) -> None:
    assert not find_cues(text).cues
