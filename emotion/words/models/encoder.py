"""The sentence encoders: texts to log-odds of emotions, on onnxruntime.

One reads English, one every other language we know. `emotion.words.models.train` makes their files;
MODEL.md says of what, and how good they are. onnxruntime is loaded with the first encoder, not
with this module: a bot that nobody writes to needs none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from emotion.words.models.wordpiece import WordPieces
from emotion.words.texts.normalise import sentence

FOLDER: Final = Path(__file__).with_name("minilm")
PIECES: Final = 48
"""How many word pieces of a text are read; what follows is cut off."""
WIDTH: Final = 384
"""The length of a sentence embedding."""
_BATCH: Final = 32


@dataclass(frozen=True, slots=True)
class Encoded:
    """What an encoder makes of texts.

    Attributes:
        odds: log-odds of each emotion, shape (n, 7).
        means: mean-pooled sentence embeddings, shape (n, WIDTH); not normalised. They come out of
            the same run, so whoever wants to compare or learn from texts has them for nothing.
        languages: how far a text is of each language that the encoder knows, shape (n, l); sums
            to 1.
    """

    odds: NDArray[np.float32]
    means: NDArray[np.float32]
    languages: NDArray[np.float32]


class Encoder(Protocol):
    """Whatever encodes sentences."""

    def encode(self, texts: Sequence[str]) -> Encoded:
        """Read texts, as typed; a batch of like lengths is the fastest."""
        ...


class SentenceEncoder:
    """MiniLM-L6, fine-tuned on emotions, with weights of 8 bits. It knows English only.

    Args:
        folder: holds `model.onnx` and `vocab.txt`.

    Raises:
        OSError: a file cannot be read.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        model, vocabulary = files_in(folder, "model.onnx", "vocab.txt")
        self._session = open_network(model)
        self._words = WordPieces(vocabulary, PIECES)

    def encode(self, texts: Sequence[str]) -> Encoded:
        """Read texts, as typed; a batch of like lengths is the fastest."""
        pieces = [self._words.split(sentence(text)) for text in texts]
        odds = np.zeros((len(pieces), 7), np.float32)
        means = np.zeros((len(pieces), WIDTH), np.float32)
        for batch in batches_by_length(pieces):
            ids, seen = rectangle([pieces[at] for at in batch])
            odds[batch], means[batch] = self._session.run(
                ["odds", "mean"], {"ids": ids, "seen": seen}
            )
        return Encoded(odds, means, np.ones((len(pieces), 1), np.float32))


def batches_by_length(pieces: Sequence[Sequence[int]]) -> list[list[int]]:
    """The places of texts in batches of about one length each, so that little padding is read."""
    order = sorted(range(len(pieces)), key=lambda at: len(pieces[at]))
    return [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]


def rectangle(
    pieces: Sequence[Sequence[int]],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Numbers of pieces padded with 0, and 1 where there is one; both of shape (n, longest)."""
    ids = np.zeros((len(pieces), max(map(len, pieces))), np.int64)
    seen = np.zeros_like(ids)
    for row, found in enumerate(pieces):
        ids[row, : len(found)] = found
        seen[row, : len(found)] = 1
    return ids, seen


def files_in(folder: Path, *names: str) -> list[Path]:
    """Files of an artefact.

    Raises:
        FileNotFoundError: one is missing; the message names it.
    """
    for name in names:
        if not (folder / name).is_file():
            raise FileNotFoundError(f"the words model is incomplete: no {name}")
    return [folder / name for name in names]


def open_network(model: Path) -> Any:
    """Load a network, and onnxruntime with the first."""
    from emotion.session import open_session  # noqa: PLC0415 - heavy

    return open_session(model)


@cache
def sentence_encoder() -> SentenceEncoder:
    """The embedded encoder of English, loaded once and kept."""
    return SentenceEncoder()
