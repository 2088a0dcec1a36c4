"""The embedded model of chat: sentence encoders and the word counter, mixed.

Each text is read by two: by the word counter, and by the encoder of its language. Their log-odds
are mixed by a share measured on held-out texts. An encoder is loaded with the first text that needs
it.
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
from emotion.words.models.counter import Calibration, TfidfModel, embedded_model, reading_of
from emotion.words.models.encoder import FOLDER, Encoded, Encoder, sentence_encoder
from emotion.words.models.polyglot import POLYGLOT, polyglot_encoder

MIXING: Final = "mixing.json"
OTHERS: Final = "polyglot"
"""The engine of readings in other languages than English."""
_IS_ENGLISH: Final = 0.5


@dataclass(frozen=True, slots=True)
class Mixing:
    """How an encoder and the word counter become one.

    Attributes:
        share: how much the encoder counts, in [0, 1]; the word counter counts the rest.
        thresholds: the mixed log-odds at which an emotion is held to be there, for each language
            that the encoder knows, shape (l, 7).
        calibration: of the mix.
    """

    share: float
    thresholds: NDArray[np.float64]
    calibration: Calibration

    def margins(self, encoded: Encoded, counted: NDArray[np.float64]) -> NDArray[np.float64]:
        """Mixed log-odds above their thresholds, shape (n, 7).

        Args:
            encoded: n texts as the encoder read them.
            counted: the word counter's margins, shape (n, 7).
        """
        mixed: NDArray[np.float64] = self.share * encoded.odds + (1.0 - self.share) * counted
        return mixed - encoded.languages @ self.thresholds


def load_mixing(path: Path) -> Mixing:
    """Read how to mix from the JSON that `emotion.words.models.train encoder` wrote.

    Raises:
        OSError: the file cannot be read.
    """
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Mixing(
        stored["share"],
        np.atleast_2d(stored["thresholds"]),
        Calibration(stored["sharpness"], np.array(stored["tilt"]), np.array(stored["trust"])),
    )


class ChatModel:
    """Reads the mood in what people write to a bot.

    Args:
        counter: the word counter.
        open_english: called for the first English text, so that nothing heavy is loaded before.
        open_polyglot: called for the first text in any other language.
    """

    name = "embedded"
    """Of what reads English; other languages are read by `OTHERS`."""

    def __init__(
        self,
        counter: TfidfModel | None = None,
        open_english: Callable[[], Encoder] = sentence_encoder,
        open_polyglot: Callable[[], Encoder] = polyglot_encoder,
    ) -> None:
        self._counter = counter or embedded_model()
        self._english = open_english, load_mixing(FOLDER / MIXING)
        self._others = open_polyglot, load_mixing(POLYGLOT / MIXING)

    def read(self, text: str) -> Reading:
        """Read the mood in a text; see `TfidfModel.read` for what scores and confidence mean."""
        look = self._counter.look(text)
        english = look.english >= _IS_ENGLISH
        open_encoder, mixing = self._english if english else self._others
        margins = mixing.margins(open_encoder().encode([text]), look.margins[None])[0]
        engine = self.name if english else OTHERS
        return reading_of(margins, look, mixing.calibration, engine)


@cache
def chat_model() -> ChatModel:
    """The embedded model of chat, loaded once and kept."""
    return ChatModel()
