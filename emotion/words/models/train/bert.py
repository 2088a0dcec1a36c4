"""A small BERT in plain torch, with a row of heads on the mean of its last layer.

It is written out here because training needs so little of it: no generation, no cache, and an
attention that exports to a graph which onnxruntime fuses and quantises well.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

LAYER_NORM_EPSILON = 1e-12


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of an encoder; the defaults are MiniLM-L6's."""

    words: int = 30522
    positions: int = 512
    width: int = 384
    inner: int = 1536
    layers: int = 6
    attention_heads: int = 12


class Layer(nn.Module):
    """One transformer layer, normalised after each of its halves, as BERT's are."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.attention_heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.attended = nn.Linear(shape.width, shape.width)
        self.attended_norm = nn.LayerNorm(shape.width, LAYER_NORM_EPSILON)
        self.widen = nn.Linear(shape.width, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.width)
        self.norm = nn.LayerNorm(shape.width, LAYER_NORM_EPSILON)

    def forward(self, hidden: Tensor, unseen: Tensor) -> Tensor:
        """Attend and widen; `unseen` is 0 at words and very negative at padding, (n, 1, 1, t)."""
        count, length, width = hidden.shape

        def split(x: Tensor) -> Tensor:
            return x.view(count, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = (
            split(self.query(hidden)),
            split(self.key(hidden)),
            split(self.value(hidden)),
        )
        weights = query @ key.transpose(-1, -2) / math.sqrt(width // self.heads) + unseen
        mixed = weights.softmax(-1) @ value
        mixed = mixed.transpose(1, 2).reshape(count, length, width)
        hidden = self.attended_norm(hidden + self.attended(mixed))
        inner = self.narrow(nn.functional.gelu(self.widen(hidden)))
        return self.norm(hidden + inner)


class Encoder(nn.Module):
    """The encoder with its heads.

    Args:
        outputs: how many heads, each a log-odds.
    """

    def __init__(self, outputs: int, shape: Shape = Shape(), dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.words, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.kind = nn.Parameter(torch.zeros(shape.width))
        self.norm = nn.LayerNorm(shape.width, LAYER_NORM_EPSILON)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.Linear(shape.width, outputs)

    def forward(self, ids: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Read texts.

        Args:
            ids: word pieces, shape (n, t).
            seen: 1 at word pieces, 0 at padding, shape (n, t).

        Returns:
            Log-odds, shape (n, outputs), and the mean of the last layer, shape (n, width).
        """
        places = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.words(ids) + self.positions(places) + self.kind
        hidden = self.norm(hidden)
        unseen = (1.0 - seen[:, None, None, :].to(hidden.dtype)) * -10000.0
        for layer in self.layers:
            hidden = layer(hidden, unseen)
        weight = seen[:, :, None].to(hidden.dtype)
        mean = (hidden * weight).sum(1) / weight.sum(1)
        return self.heads(self.dropout(mean)), mean


def load_pretrained(encoder: Encoder, stored: dict[str, Tensor]) -> None:
    """Fill an encoder with weights named as BERT's are; its heads stay as they are.

    Raises:
        KeyError: a weight is missing.
    """
    stored = {
        name.removeprefix("bert.").removeprefix("0.auto_model."): w for name, w in stored.items()
    }
    mine = {
        "words.weight": stored["embeddings.word_embeddings.weight"],
        "positions.weight": stored["embeddings.position_embeddings.weight"],
        "kind": stored["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": stored["embeddings.LayerNorm.weight"],
        "norm.bias": stored["embeddings.LayerNorm.bias"],
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attended": "attention.output.dense",
        "attended_norm": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "norm": "output.LayerNorm",
    }
    for at in range(encoder.shape.layers):
        for part, name in parts.items():
            for kind in ("weight", "bias"):
                mine[f"layers.{at}.{part}.{kind}"] = stored[f"encoder.layer.{at}.{name}.{kind}"]
    missing, unexpected = encoder.load_state_dict(mine, strict=False)
    if unexpected or set(missing) != {"heads.weight", "heads.bias"}:
        raise KeyError(f"weights do not fit: {missing} {unexpected}")
