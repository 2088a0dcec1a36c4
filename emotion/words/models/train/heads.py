"""Heads that read emotions and languages off sentence embeddings: masked logistic regressions."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from emotion.vocabulary import Emotion
from emotion.words.models.encoder import WIDTH
from emotion.words.models.polyglot import LANGUAGES
from emotion.words.models.train.datasets import Example

IMPORTANCE = {"brighter": 1.0, "own": 1.5, "xed": 0.1}
SHIFTED = ("own", "xed")
# How far a language may leave the heads that all share, and how far all may leave nothing.
APART = 0.5
RIDGE = 100.0
# How common an emotion is may differ more.
FREER = 1 / 16
STEPS = 60


def of_languages(examples: list[Example]) -> Tensor:
    """1 at each example's language, shape (n, languages)."""
    return torch.tensor([[e.language == code for code in LANGUAGES] for e in examples]).float()


def fit_heads(means: NDArray[np.float32], examples: list[Example]) -> tuple[Tensor, Tensor]:
    """Fit masked logistic regressions on means.

    Returns:
        Heads and tongues, as `Served` takes them.
    """
    middle, spread = means.mean(0), means.std(0) + 1e-6
    features = torch.from_numpy((means - middle) / spread)
    features = torch.cat([features, torch.ones(len(features), 1)], 1)
    spoken = of_languages(examples)
    shift = torch.tensor([[e.source == name for name in SHIFTED] for e in examples]).float()
    labels = torch.tensor([e.labels for e in examples])
    weights = torch.tensor([IMPORTANCE[e.source] for e in examples])[:, None] * ~labels.isnan()
    common = torch.zeros(WIDTH + 1, len(Emotion))
    apart = torch.zeros(len(LANGUAGES), WIDTH + 1, len(Emotion))
    # What a source's share of emotions differs by is taken up, and dropped afterwards.
    shifted = torch.zeros(len(SHIFTED), len(Emotion))
    groups = [(spoken[:, at] > 0).nonzero()[:, 0] for at in range(len(LANGUAGES))]

    def loss() -> Tensor:
        odds = features @ common + shift @ shifted
        own = torch.zeros_like(odds)
        for at, rows in enumerate(groups):
            own[rows] = APART * (features[rows] @ apart[at])
        each = nn.functional.binary_cross_entropy_with_logits(
            odds + own, labels.nan_to_num(), reduction="none"
        )
        ridge = (common[:-1] ** 2).sum() + (apart[:, :-1] ** 2).sum()
        ridge = ridge + FREER * (apart[:, -1] ** 2).sum()
        return (each * weights).sum() + 0.5 * RIDGE * ridge

    _minimise(loss, [common, apart, shifted])
    heads = torch.cat([common[None], APART * apart])

    tongues = torch.zeros(WIDTH + 1, len(LANGUAGES))

    def language_loss() -> Tensor:
        ridge = (tongues[:-1] ** 2).sum()
        return (
            nn.functional.cross_entropy(features @ tongues, spoken, reduction="sum")
            + 0.5 * RIDGE * ridge
        )

    _minimise(language_loss, [tongues])

    def unscaled(weight: Tensor) -> Tensor:
        """Weights for means as they come: what scaled them is drawn in."""
        plain = weight[:-1] / torch.from_numpy(spread)[:, None]
        bias = weight[-1] - torch.from_numpy(middle) @ plain
        return torch.cat([plain, bias[None]])

    return torch.stack([unscaled(head) for head in heads], 1), unscaled(tongues)


def _minimise(loss: Callable[[], Tensor], parameters: list[Tensor]) -> None:
    for parameter in parameters:
        parameter.requires_grad_()
    search = torch.optim.LBFGS(parameters, max_iter=STEPS, line_search_fn="strong_wolfe")

    def step() -> Tensor:
        search.zero_grad()
        now = loss()
        now.backward()
        return now

    search.step(step)
    for parameter in parameters:
        parameter.requires_grad_(requires_grad=False)
