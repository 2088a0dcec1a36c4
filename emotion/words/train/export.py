"""Storing a trained encoder as an ONNX graph with 8-bit weights."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from emotion.words.train.bert import Encoder
from emotion.words.train.encoder import SEVEN

OPSET = 17


class Served(nn.Module):
    """What the product asks of an encoder: the odds of our seven emotions, and the mean."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Log-odds, shape (n, 7), and mean-pooled sentence embeddings, shape (n, width)."""
        odds, mean = self.encoder(ids, seen)
        return odds[:, SEVEN], mean


def export(encoder: Encoder, out: Path) -> None:
    """Write an encoder of English as ONNX."""
    encoder.eval()
    ids = torch.tensor([[101, 2026, 2154, 102], [101, 2204, 102, 0]])
    quantise(Served(encoder), {"ids": ids, "seen": (ids > 0).long()}, ["odds", "mean"], out)


def quantise(network: nn.Module, inputs: dict[str, Tensor], outputs: list[str], out: Path) -> None:
    """Write a network as ONNX; weights of 8 bits, activations scaled as they come.

    Args:
        network: takes the inputs in their order, each of shape (texts, pieces, ...).
        inputs: examples of them.
        outputs: names of what it returns, each of shape (texts, ...).
        out: the file.
    """
    ins = {name: {0: "texts", 1: "pieces"} for name in inputs}
    outs = {name: {0: "texts"} for name in outputs}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            network,
            tuple(inputs.values()),
            str(whole),
            input_names=list(inputs),
            output_names=outputs,
            dynamic_axes=ins | outs,
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(whole, out, weight_type=QuantType.QInt8, per_channel=True)
