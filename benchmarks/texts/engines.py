"""What engines make of texts: ours, and those that people would plug in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.texts.sets import EMOTIONS, NAMES
from emotion.words.models.counter import TfidfModel
from emotion.words.models.mixed import ChatModel

Answers = NDArray[np.float64]
"""Shares and scores of texts, shape (n, 2, 7)."""


def asked(model: ChatModel | TfidfModel, texts: Sequence[str]) -> Answers:
    """What a model of ours makes of texts."""
    answers = np.zeros((len(texts), 2, len(EMOTIONS)))
    for row, text in zip(answers, texts, strict=True):
        reading = model.read(text)
        scores = reading.scores or reading.emotions
        row[:] = [[reading.emotions[e] for e in EMOTIONS], [scores[e] for e in EMOTIONS]]
    return answers


def vader() -> Callable[[str], float] | None:
    """VaderSentiment's compound valence, if it is installed."""
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        return None
    engine = SentimentIntensityAnalyzer()
    return lambda text: float(engine.polarity_scores(text)["compound"])


def nrclex() -> Callable[[str], dict[str, float]] | None:
    """NRCLex's emotion frequencies, if it is installed; its own tokenizer wants a download."""
    try:
        from nrclex import NRCLex
    except ImportError:
        return None

    def count(text: str) -> dict[str, float]:
        engine = NRCLex()
        engine.load_token_list(re.findall(r"[a-z']+", text.lower()))
        return dict(engine.affect_frequencies)

    return count


def nrclex_answers(count: Callable[[str], dict[str, float]], texts: Sequence[str]) -> Answers:
    """NRCLex's frequencies as shares and scores; neutral where it found none of our six."""
    answers = np.zeros((len(texts), 2, len(EMOTIONS)))
    for row, text in zip(answers, texts, strict=True):
        for name, share in count(text).items():
            if name in NAMES and share > 0:
                row[0, EMOTIONS.index(NAMES[name])] = share
        row[0, -1] = float(not row[0].any())
        row[1] = row[0] > 0
    return answers
