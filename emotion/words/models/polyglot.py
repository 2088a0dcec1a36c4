"""The sentence encoder of every language but English that we read.

The lower layers of multilingual-e5-small with the pieces of ten languages; MODEL.md tells more.
Each piece's embedding is kept in numbers of four bits and made whole when a text holds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from emotion.words.models.encoder import (
    WIDTH,
    Encoded,
    batches_by_length,
    files_in,
    open_network,
    rectangle,
)
from emotion.words.models.unigram import UnigramPieces
from emotion.words.texts.normalise import sentence

POLYGLOT: Final = Path(__file__).with_name("polyglot")
LANGUAGES: Final = ("de", "es", "fr", "hi", "it", "pt", "ro", "ru", "uk", "zh")
"""What it reads, in the order of `Encoded.languages`."""
PIECES: Final = 64
"""How many pieces of a text are read: more than in English, which needs the fewest."""
SCALED_TOGETHER: Final = 32
"""How many numbers of an embedding share a scale."""


class PolyglotEncoder:
    """Multilingual E5, cut down, with emotions read off it.

    Args:
        folder: holds `model.onnx` and `pieces.npz`.

    Raises:
        OSError: a file cannot be read.
    """

    def __init__(self, folder: Path = POLYGLOT) -> None:
        model, vocabulary = files_in(folder, "model.onnx", "pieces.npz")
        self._session = open_network(model)
        with np.load(vocabulary, allow_pickle=False) as stored:
            self._halves: NDArray[np.uint8] = stored["halves"]
            self._scales: NDArray[np.float16] = stored["scales"]
            pieces = stored["pieces"].tobytes().decode().split("\n")
            self._words = UnigramPieces(pieces, stored["chances"].tolist(), PIECES)

    def encode(self, texts: Sequence[str]) -> Encoded:
        """Read texts, as typed; a batch of like lengths is the fastest."""
        pieces = [self._words.split(sentence(text)) for text in texts]
        odds = np.zeros((len(pieces), 7), np.float32)
        means = np.zeros((len(pieces), WIDTH), np.float32)
        languages = np.zeros((len(pieces), len(LANGUAGES)), np.float32)
        for batch in batches_by_length(pieces):
            ids, seen = rectangle([pieces[at] for at in batch])
            odds[batch], means[batch], languages[batch] = self._session.run(
                ["odds", "mean", "languages"],
                {"words": self._embedded(ids), "seen": seen.astype(np.float32)},
            )
        return Encoded(odds, means, languages)

    def _embedded(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """The embeddings of pieces, shape (*ids.shape, WIDTH)."""
        halves, scales = self._halves[ids], self._scales[ids].astype(np.float32)
        return whole(halves, scales)


def whole(halves: NDArray[np.uint8], scales: NDArray[np.float32]) -> NDArray[np.float32]:
    """Make rows of 4-bit numbers whole.

    Args:
        halves: two numbers a byte, shape (..., width / 2); of each block of 32 numbers the low
            halves are the first sixteen.
        scales: of each block, shape (..., width / 32).
    """
    blocks = halves.reshape(*scales.shape, SCALED_TOGETHER // 2)
    numbers = np.concatenate([blocks & 15, blocks >> 4], axis=-1).astype(np.float32) - 8.0
    return (numbers * scales[..., None]).reshape(*scales.shape[:-1], -1)


@cache
def polyglot_encoder() -> PolyglotEncoder:
    """The embedded encoder of other languages, loaded once and kept."""
    return PolyglotEncoder()
