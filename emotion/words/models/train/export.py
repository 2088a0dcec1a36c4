"""Storing a trained encoder as an ONNX graph with 8-bit weights."""

from __future__ import annotations

import copy
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from emotion.words.models.train.attention import with_attention_fused
from emotion.words.models.train.bert import Encoder
from emotion.words.models.train.encoder import SEVEN, padded

OPSET = 17
OUTLYING = 8


class Served(nn.Module):
    """What the product asks of an encoder: the odds of our seven emotions, and the mean."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Log-odds, shape (n, 7), and mean-pooled sentence embeddings, shape (n, width)."""
        odds, mean = self.encoder(ids, seen)
        return odds[:, SEVEN], mean


class Apart(nn.Module):
    """A linear layer that reads a few of its channels apart, and gives what the whole one gives.

    Args:
        whole: the layer.
        channels: of its input, those to be read apart.
    """

    def __init__(self, whole: nn.Linear, channels: Tensor) -> None:
        super().__init__()
        self.channels = channels
        others = torch.ones(whole.in_features)
        others[channels] = 0.0
        self.register_buffer("others", others)
        self.most = copy.deepcopy(whole)
        self.apart = nn.Linear(len(channels), whole.out_features, bias=False)
        self.apart.weight.data = whole.weight.data[:, channels].clone()

    def forward(self, x: Tensor) -> Tensor:
        """Read both parts; shapes as those of the whole layer."""
        return self.most(x * self.others) + self.apart(x[..., self.channels])


def set_outlying_apart(encoder: Encoder, samples: list[list[int]]) -> Encoder:
    """Give each layer's last step its outlying channels apart, so that 8 bits are enough.

    A text's activations share one scale. A channel ten times as strong as the others would leave
    those few steps, so it is multiplied as it is (Dettmers et al. 2022, "LLM.int8()").

    Args:
        encoder: is left as it is.
        samples: word pieces of some texts, which show the channels.

    Returns:
        An encoder that answers alike.
    """
    strongest: list[Tensor] = []

    def watch(_: nn.Module, inputs: tuple[Tensor]) -> None:
        strongest.append(inputs[0].abs().amax((0, 1)))

    hooks = [layer.narrow.register_forward_pre_hook(watch) for layer in encoder.layers]
    with torch.inference_mode():
        encoder(*padded(samples))
    for hook in hooks:
        hook.remove()
    split = copy.deepcopy(encoder)
    for layer, channels in zip(split.layers, strongest, strict=True):
        layer.narrow = Apart(layer.narrow, channels.topk(OUTLYING).indices.clone())
    return split


def export(encoder: Encoder, samples: list[list[int]], out: Path) -> None:
    """Write an encoder of English as ONNX; the samples are word pieces of some texts."""
    encoder = set_outlying_apart(encoder.eval(), samples)
    ids = torch.tensor([[101, 2026, 2154, 102], [101, 2204, 102, 0]])
    quantise(Served(encoder), {"ids": ids, "seen": (ids > 0).long()}, ["odds", "mean"], out)
    onnx.save(with_attention_fused(onnx.load(out), encoder.shape.attention_heads), out)


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
        apart = [node.name for node in onnx.load(whole).graph.node if "/apart/" in node.name]
        quantize_dynamic(
            whole, out, weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=apart
        )
