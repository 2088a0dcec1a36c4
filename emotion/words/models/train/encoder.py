"""Fine-tuning the sentence encoder: masked multi-task learning on one or two processor cores."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from emotion.vocabulary import Emotion
from emotion.words.models.train.bert import Encoder
from emotion.words.models.train.datasets import FINE_LABELS, Example
from emotion.words.models.wordpiece import WordPieces
from emotion.words.texts.normalise import sentence

# The heads: our seven emotions, GoEmotions' 28, and our seven as subtitles were labelled.
SEVEN = slice(0, 7)
FINE = slice(7, 7 + FINE_LABELS)
SUBTITLES = slice(7 + FINE_LABELS, 14 + FINE_LABELS)
HEADS = 14 + FINE_LABELS
# Fine labels and noisy subtitles teach the encoder, but less than what is asked of it.
HEAD_WEIGHTS = torch.cat([torch.full((7,), 1.0), torch.full((28,), 0.35), torch.full((7,), 0.35)])
BATCH = 64
POOL = 40 * BATCH
ENCODER_RATE = 1.5e-4
HEAD_RATE = 1e-3
WARM_UP = 0.06
WEIGHT_DECAY = 0.01
LARGEST_STEP = 1.0


@dataclass(frozen=True, slots=True)
class Rows:
    """Texts as word pieces with all their labels.

    Attributes:
        pieces: the word pieces of each text.
        labels: shape (n, HEADS), NaN where nothing is known.
    """

    pieces: list[list[int]]
    labels: Tensor


def make_rows(examples: list[Example], words: WordPieces) -> Rows:
    """Turn examples into rows."""
    labels = np.full((len(examples), HEADS), np.nan, np.float32)
    for row, example in zip(labels, examples, strict=True):
        if example.source == "xed":
            row[SUBTITLES] = example.labels
        else:
            row[SEVEN], row[FINE] = example.labels, example.fine
    pieces = [words.split(sentence(example.text)) for example in examples]
    return Rows(pieces, torch.from_numpy(labels))


def batches(lengths: list[int], chance: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    """Shuffle texts into batches of about one length each, so that little padding is read."""
    order = chance.permutation(len(lengths))
    for start in range(0, len(order), POOL):
        pool = order[start : start + POOL]
        pool = pool[np.argsort([lengths[i] for i in pool], kind="stable")]
        parts = [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
        for at in chance.permutation(len(parts)):
            yield parts[at]


def padded(pieces: list[list[int]]) -> tuple[Tensor, Tensor]:
    """Word pieces of some texts as a rectangle, and where it is filled; shapes (n, t)."""
    ids = nn.utils.rnn.pad_sequence([torch.tensor(p) for p in pieces], batch_first=True)
    lengths = torch.tensor([len(p) for p in pieces])
    return ids, (torch.arange(ids.shape[1]) < lengths[:, None]).long()


def masked_loss(odds: Tensor, labels: Tensor) -> Tensor:
    """Binary cross-entropy of what is known, weighed by head."""
    known = ~labels.isnan()
    each = nn.functional.binary_cross_entropy_with_logits(
        odds, labels.nan_to_num(), reduction="none"
    )
    importance = known * HEAD_WEIGHTS
    return (each * importance).sum() / importance.sum().clamp(min=1.0)


class Trainer:
    """Trains an encoder for a number of steps known from the start.

    Args:
        model: its embeddings are left as they are.
        steps: after which the rate is zero.
        rate: the encoder's highest learning rate.
    """

    def __init__(self, model: Encoder, steps: int, rate: float = ENCODER_RATE) -> None:
        self.model = model
        several = torch.distributed.is_initialized()
        self.rank = torch.distributed.get_rank() if several else 0
        self.ranks = torch.distributed.get_world_size() if several else 1
        for frozen in (model.words.weight, model.positions.weight, model.kind):
            frozen.requires_grad_(requires_grad=False)
        body = [p for n, p in model.named_parameters() if p.requires_grad and "heads." not in n]
        matrices = [p for p in body if p.ndim > 1]
        vectors = [p for p in body if p.ndim == 1]
        self.optimiser = torch.optim.AdamW(
            [
                {"params": matrices, "lr": rate, "weight_decay": WEIGHT_DECAY},
                {"params": vectors, "lr": rate, "weight_decay": 0.0},
                {"params": model.heads.parameters(), "lr": HEAD_RATE, "weight_decay": 0.0},
            ]
        )

        def pace(step: int) -> float:
            warm = max(1, int(WARM_UP * steps))
            return min(step / warm, max(0.0, (steps - step) / max(1, steps - warm)))

        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, pace)

    def _share(self) -> None:
        """Average the gradients of all processes, if there are several."""
        if self.ranks == 1:
            return
        learned = [p for p in self.model.parameters() if p.grad is not None]
        flat = torch.cat([p.grad.view(-1) for p in learned])
        torch.distributed.all_reduce(flat)
        flat /= self.ranks
        for parameter, part in zip(learned, flat.split([p.numel() for p in learned]), strict=True):
            parameter.grad.copy_(part.view_as(parameter))

    def epoch(self, rows: Rows, chance: np.random.Generator) -> Iterator[float]:
        """Learn from all rows once; yields the loss of each batch."""
        self.model.train()
        for whole in batches([len(p) for p in rows.pieces], chance):
            batch = whole[self.rank :: self.ranks]
            ids, seen = padded([rows.pieces[i] for i in batch])
            places = torch.from_numpy(batch)
            odds, _ = self.model(ids, seen)
            loss = masked_loss(odds, rows.labels[places])
            self.optimiser.zero_grad()
            loss.backward()
            self._share()
            nn.utils.clip_grad_norm_(self.model.parameters(), LARGEST_STEP)
            self.optimiser.step()
            self.schedule.step()
            yield loss.item()


def steps_in(rows: Rows) -> int:
    """How many batches an epoch has, at most."""
    whole, rest = divmod(len(rows.pieces), POOL)
    return whole * (POOL // BATCH) + math.ceil(rest / BATCH)


assert len(Emotion) == SEVEN.stop  # noqa: S101 - the heads are laid out by hand
