import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import catalog.profiles.profile
from catalog.profiles.profile import content_hash, profile
from emotion.vocabulary import Emotion, Feeling, Genre, Reading, Source
from emotion.words.model import TfidfModel

_SAD = Reading.of({Emotion.SAD: 1.0}, confidence=1.0, source=Source.WORDS)
_UNSURE = Reading.of({Emotion.SAD: 1.0}, confidence=0.0, source=Source.WORDS)


def _sad(_text: str) -> Reading:
    return _SAD


def _unsure(_text: str) -> Reading:
    return _UNSURE


def test_a_ghost_story_frightens_and_a_farce_amuses() -> None:
    read = TfidfModel().read
    ghosts = profile(["horror"], ["haunted house", "ghost"], "A family is terrified.", read)
    farce = profile(["comedy"], ["slapstick", "silly"], "A clumsy man ruins a wedding.", read)

    assert max(ghosts, key=lambda feeling: ghosts[feeling]) is Feeling.FEAR
    assert max(farce, key=lambda feeling: farce[feeling]) is Feeling.JOY


def test_words_count_though_the_genre_says_otherwise() -> None:
    plain = profile(["comedy"], [], "", _unsure)
    bitter = profile(["comedy"], ["grief", "mourning", "farewell"], "", _unsure)

    assert bitter[Feeling.SADNESS] > plain[Feeling.SADNESS] + 0.3
    assert bitter[Feeling.JOY] == plain[Feeling.JOY]


def test_a_word_inside_another_is_not_that_word() -> None:
    assert profile([], ["constitution"], "", _unsure)[Feeling.SURPRISE] == 0.0
    assert profile([], ["con"], "", _unsure)[Feeling.SURPRISE] > 0.0


def test_the_mood_of_the_text_counts_as_far_as_it_is_sure() -> None:
    sure = profile(["drama"], [], "Some text.", _sad)[Feeling.SADNESS]
    unsure = profile(["drama"], [], "Some text.", _unsure)[Feeling.SADNESS]
    textless = profile(["drama"], [], "  ", _sad)[Feeling.SADNESS]

    assert sure > unsure == textless


def test_nothing_known_gives_nothing() -> None:
    assert set(profile([], [], "", _sad).values()) == {0.0}


def test_every_feeling_has_its_words() -> None:
    folder = Path(catalog.profiles.profile.__file__).parent
    lexicon = json.loads((folder / "lexicon.json").read_text("utf-8"))

    assert set(lexicon) == {feeling.value for feeling in Feeling}
    for feeling, words in lexicon.items():
        assert len(words) >= 10, feeling
        assert words == [word.lower().strip() for word in words], feeling
        assert len(words) == len(set(words)), feeling


@given(
    genres=st.lists(st.sampled_from(Genre), max_size=4),
    keywords=st.lists(st.text(max_size=20), max_size=5),
    text=st.text(max_size=200),
    weights=st.lists(st.floats(0.01, 1.0), min_size=7, max_size=7),
    confidence=st.floats(0.0, 1.0),
)
def test_strengths_stay_in_range(
    genres: list[Genre],
    keywords: list[str],
    text: str,
    weights: list[float],
    confidence: float,
) -> None:
    reading = Reading.of(
        dict(zip(Emotion, weights, strict=True)), confidence=confidence, source=Source.WORDS
    )

    feelings = profile(genres, keywords, text, lambda _: reading)

    assert set(feelings) == set(Feeling)
    assert all(0.0 <= strength <= 1.0 for strength in feelings.values())


@pytest.mark.parametrize(
    "other",
    [
        (["horror"], ["a"], "text"),
        (["comedy"], ["b"], "text"),
        (["comedy"], ["a"], "other text"),
        (["comedy", "a"], [], "text"),
    ],
)
def test_whatever_a_profile_is_made_of_changes_its_hash(
    other: tuple[list[str], list[str], str],
) -> None:
    assert content_hash(*other) != content_hash(["comedy"], ["a"], "text")
    assert content_hash(*other) == content_hash(*other)
