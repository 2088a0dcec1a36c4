"""The embedded model of chat: the sentence encoder and the word counter, each where it is better.

English is read by both: their log-odds are mixed by a share measured on held-out texts. What is
not English is read by the word counter alone, and the encoder is not even loaded for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from emotion.vocabulary import Reading
from emotion.words.encoder import FOLDER, SentenceEncoder, sentence_encoder
from emotion.words.model import Calibration, TfidfModel, embedded_model, reading_of

_IS_ENGLISH: Final = 0.5


@dataclass(frozen=True, slots=True)
class Mixing:
    """How the two models become one.

    Attributes:
        share: how much the encoder counts, in [0, 1]; the word counter counts the rest.
        thresholds: the mixed log-odds at which an emotion is held to be there, shape (7,).
        calibration: of the mix.
    """

    share: float
    thresholds: NDArray[np.float64]
    calibration: Calibration

    def margins(
        self, odds: NDArray[np.float32], counted: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Mixed log-odds above their thresholds, shape (..., 7).

        Args:
            odds: the encoder's log-odds, shape (..., 7).
            counted: the word counter's margins, shape (..., 7).
        """
        mixed: NDArray[np.float64] = self.share * odds + (1.0 - self.share) * counted
        return mixed - self.thresholds


def load_mixing(path: Path) -> Mixing:
    """Read how to mix from the JSON that `emotion.words.train encoder` wrote.

    Raises:
        OSError: the file cannot be read.
    """
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Mixing(
        stored["share"],
        np.array(stored["thresholds"]),
        Calibration(stored["sharpness"], np.array(stored["tilt"]), np.array(stored["trust"])),
    )


class ChatModel:
    """Reads the mood in what people write to a bot.

    Args:
        counter: the word counter.
        open_encoder: called for the first English text, so that nothing heavy is loaded before.
        mixing: how the two are mixed.
    """

    name = "embedded"

    def __init__(
        self,
        counter: TfidfModel | None = None,
        open_encoder: Callable[[], SentenceEncoder] = sentence_encoder,
        mixing: Mixing | None = None,
    ) -> None:
        self._counter = counter or embedded_model()
        self._open_encoder = open_encoder
        self._mixing = mixing or load_mixing(FOLDER / "mixing.json")

    def read(self, text: str) -> Reading:
        """Read the mood in a text; see `TfidfModel.read` for what scores and confidence mean."""
        look = self._counter.look(text)
        if look.english < _IS_ENGLISH:
            return self._counter.reading(look)
        odds = self._open_encoder().encode([text]).odds[0]
        margins = self._mixing.margins(odds, look.margins)
        return reading_of(margins, look, self._mixing.calibration, self.name)


@cache
def chat_model() -> ChatModel:
    """The embedded model of chat, loaded once and kept."""
    return ChatModel()
