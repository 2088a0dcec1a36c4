import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from catalog.profiles.features import MOST_WORDS, counts, evidence, words
from catalog.profiles.model import chance, log_odds
from emotion.vocabulary import Feeling


def test_words_are_plain() -> None:
    assert words("Amélie's café: 2 CATS, snake_case!") == [
        "amelies", "cafe", "2", "cats", "snake", "case",
    ]  # fmt: skip


def test_only_so_much_of_a_screenplay_is_read() -> None:
    assert len(words("dread " * (MOST_WORDS + 10))) == MOST_WORDS


def test_words_and_pairs_are_counted() -> None:
    ids, times = counts(["run", "run", "away"])

    # run, away, "run run", "run away".
    assert len(set(ids.tolist())) == 4
    assert sorted(times.tolist()) == [1.0, 1.0, 1.0, 2.0]


def test_no_text_has_no_say() -> None:
    loud = np.full(len(Feeling), 9.0)
    shared, own = evidence(["horror"], 1980, loud, 0)

    assert not own.any()
    assert shared.max() <= 1.0


@given(st.text(max_size=60))
def test_any_text_can_be_counted(text: str) -> None:
    found = words(text)
    ids, times = counts(found)

    assert len(ids) == len(times)
    assert times.sum() == max(0, 2 * len(found) - 1)


def test_chances_and_log_odds_are_each_others_inverse() -> None:
    odds = np.array([-30.0, -2.0, 0.0, 5.0])

    assert np.allclose(log_odds(chance(odds)), odds, rtol=1e-3)
