"""The sentence encoder: English texts to log-odds of emotions, on onnxruntime.

`emotion.words.train encoder` makes its files; MODEL.md says of what, and how good it is.
onnxruntime is loaded with the first encoder, not with this module: a bot that nobody writes to
needs none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from emotion.words.normalise import sentence
from emotion.words.wordpiece import WordPieces

FOLDER: Final = Path(__file__).with_name("minilm")
PIECES: Final = 48
"""How many word pieces of a text are read; what follows is cut off."""
WIDTH: Final = 384
"""The length of a sentence embedding."""
_BATCH: Final = 32


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder makes of texts.

    Attributes:
        odds: log-odds of each emotion, shape (n, 7).
        means: mean-pooled sentence embeddings, shape (n, WIDTH); not normalised. They come out of
            the same run, so whoever wants to compare or learn from texts has them for nothing.
    """

    odds: NDArray[np.float32]
    means: NDArray[np.float32]


class SentenceEncoder:
    """MiniLM-L6, fine-tuned on emotions, with weights of 8 bits.

    Args:
        folder: holds `model.onnx` and `vocab.txt`.

    Raises:
        OSError: a file cannot be read.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        model, vocabulary = folder / "model.onnx", folder / "vocab.txt"
        for file in (model, vocabulary):
            if not file.is_file():
                raise FileNotFoundError(f"the words model is incomplete: no {file.name}")
        self._session = _open_session(model)
        self._words = WordPieces(vocabulary, PIECES)

    def encode(self, texts: Sequence[str]) -> Encoded:
        """Read texts, as typed; a batch of like lengths is the fastest."""
        pieces = [self._words.split(sentence(text)) for text in texts]
        odds = np.zeros((len(pieces), 7), np.float32)
        means = np.zeros((len(pieces), WIDTH), np.float32)
        order = sorted(range(len(pieces)), key=lambda at: len(pieces[at]))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            odds[batch], means[batch] = self._session.run(
                ["odds", "mean"], _rectangle([pieces[at] for at in batch])
            )
        return Encoded(odds, means)


def _rectangle(pieces: list[list[int]]) -> dict[str, NDArray[np.int64]]:
    ids = np.zeros((len(pieces), max(map(len, pieces))), np.int64)
    seen = np.zeros_like(ids)
    for row, found in enumerate(pieces):
        ids[row, : len(found)] = found
        seen[row, : len(found)] = 1
    return {"ids": ids, "seen": seen}


def _open_session(model: Path) -> Any:
    from emotion.session import open_session  # noqa: PLC0415 - heavy

    return open_session(model)


@cache
def sentence_encoder() -> SentenceEncoder:
    """The embedded encoder, loaded once and kept."""
    return SentenceEncoder()
