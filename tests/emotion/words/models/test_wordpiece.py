"""Texts are split into the word pieces that the encoder was trained on."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.words.models.encoder import FOLDER
from emotion.words.models.wordpiece import WordPieces

VOCABULARY = FOLDER / "vocab.txt"
PIECES = VOCABULARY.read_text(encoding="utf-8").splitlines()


def split(text: str) -> list[str]:
    return [PIECES[number] for number in WordPieces(VOCABULARY, 48).split(text)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("So happy!!", ["so", "happy", "!", "!"]),
        ("Café ROUGE", ["cafe", "rouge"]),
        ("unhappiness", ["un", "##ha", "##pp", "##iness"]),
        ("i can't", ["i", "can", "'", "t"]),
        ("中文", ["中", "文"]),
        ("", []),
        ("x" * 101, ["[UNK]"]),
    ],
)
def test_words_signs_and_accents(text: str, pieces: list[str]) -> None:
    assert split(text) == ["[CLS]", *pieces, "[SEP]"]


@given(st.text(max_size=500))
def test_no_text_is_longer_than_the_encoder_reads(text: str) -> None:
    found = split(text)
    assert found[0] == "[CLS]"
    assert found[-1] == "[SEP]"
    assert len(found) <= 48


def test_a_vocabulary_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        WordPieces(tmp_path / "none.txt", 48)
