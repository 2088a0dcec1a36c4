"""Other languages than English are read by an encoder of their own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Emotion
from emotion.words.models.polyglot import (
    LANGUAGES,
    PIECES,
    PolyglotEncoder,
    polyglot_encoder,
    whole,
)
from emotion.words.models.unigram import SPACE, UnigramPieces


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("estoy muy cansada de todo", "es"),
        ("ich bin so müde heute", "de"),
        ("je suis très fatigué ce soir", "fr"),
        ("oggi sono molto stanco", "it"),
        ("estou muito cansado hoje", "pt"),
        ("sunt foarte obosită azi", "ro"),
        ("я очень устала сегодня", "ru"),
        ("я дуже втомилася сьогодні", "uk"),
        ("我今天很累", "zh"),
        ("मैं आज बहुत थक गया हूँ", "hi"),
        ("main aaj bahut thak gaya hoon", "hi"),
    ],
)
def test_it_tells_the_language(text: str, language: str) -> None:
    languages = polyglot_encoder().encode([text]).languages[0]
    assert languages.sum() == pytest.approx(1.0, abs=1e-3)
    assert LANGUAGES[int(languages.argmax())] == language


def test_a_text_is_read_the_same_alone_and_among_others() -> None:
    texts = ["qué alegría", "мне страшно одной дома, и никто не отвечает", "气死我了"]
    together = polyglot_encoder().encode(texts)
    assert together.odds.shape == (3, len(Emotion))
    for at, text in enumerate(texts):
        # Activations are scaled by batch: equal but for rounding.
        alone = polyglot_encoder().encode([text]).odds[0]
        assert np.abs(alone - together.odds[at]).max() < 0.5


@pytest.mark.parametrize("text", ["", " ", "🙈🙉🙊", "ไม่รู้", "x" * 5000])
def test_any_text_is_read(text: str) -> None:
    assert np.isfinite(polyglot_encoder().encode([text]).odds).all()


def test_an_incomplete_artefact_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no model"):
        PolyglotEncoder(tmp_path)


def test_embeddings_are_made_whole_block_by_block() -> None:
    halves = np.zeros((1, 32), np.uint8)
    halves[0, :16] = 0x0F
    halves[0, 16:] = 0x88
    numbers = whole(halves, np.array([[0.5, 2.0]], np.float32))[0]
    assert numbers[:16].tolist() == [3.5] * 16
    assert numbers[16:32].tolist() == [-4.0] * 16
    assert numbers[32:].tolist() == [0.0] * 32


def pieces(*known: tuple[str, float]) -> UnigramPieces:
    signs = [("<s>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    return UnigramPieces(
        [piece for piece, _ in [*signs, *known]], [chance for _, chance in [*signs, *known]], 8
    )


def test_the_likeliest_pieces_win() -> None:
    words = pieces((f"{SPACE}sun", -3.0), ("ny", -3.0), (f"{SPACE}su", -2.0), ("nny", -5.0))
    assert words.split("sunny") == [0, 3, 4, 1]
    assert pieces((f"{SPACE}a", -1.0)).split("a a") == [0, 3, 3, 1]


def test_what_is_unknown_is_said_to_be() -> None:
    assert pieces((f"{SPACE}a", -1.0)).split("az") == [0, 3, UnigramPieces.UNKNOWN, 1]


@given(st.text(max_size=200))
def test_any_text_is_cut_into_pieces(text: str) -> None:
    found = pieces((f"{SPACE}a", -1.0), ("b", -2.0)).split(text)
    assert (found[0], found[-1]) == (UnigramPieces.START, UnigramPieces.END)
    assert len(found) <= min(8, PIECES)
