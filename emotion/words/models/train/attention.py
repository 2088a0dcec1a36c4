"""Making one step of each attention in a stored network, where an export leaves fifty.

onnxruntime fuses no attention whose weights have 8 bits already, and on short texts the many small
steps take a fifth of the time. Its `QAttention` does all of one layer: the same weights, by the
same scales.
https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.QAttention
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from onnx import GraphProto, ModelProto, NodeProto, TensorProto, helper, numpy_helper

_DOMAIN = "com.microsoft"
_PARTS = ("query", "key", "value")
_ZERO, _MASK = "attention.zero", "attention.seen"


def with_attention_fused(model: ModelProto, attention_heads: int) -> ModelProto:
    """Put one step in the place of each layer's attention.

    Args:
        model: made by `quantise`, with an input `seen` that is 1 at pieces; it is changed.
        attention_heads: how many each layer has.

    Returns:
        The model, which answers alike.

    Raises:
        StopIteration: a layer does not attend as those of `bert.Encoder` do.
        ValueError: 8 bits stand for other than numbers about zero.
    """
    graph = model.graph
    attentions = dict(_attentions(graph, attention_heads))
    if _DOMAIN not in {known.domain for known in model.opset_import}:
        model.opset_import.append(helper.make_opsetid(_DOMAIN, 1))
    graph.initializer.append(numpy_helper.from_array(np.zeros((), np.int8), _ZERO))
    nodes = [helper.make_node("Cast", ["seen"], [_MASK], to=TensorProto.INT32)]
    for node in graph.node:
        attention = attentions.get(node.output[0])
        nodes.append(node if attention is None else attention)
    _keep(graph, nodes)
    return model


def _attentions(graph: GraphProto, attention_heads: int) -> Iterator[tuple[str, NodeProto]]:
    """Each layer's attention in one step, under what it gives; its weights join the graph's."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    makers = {output: node for node in graph.node for output in node.output}
    steps = [node for node in graph.node if node.op_type == "MatMulInteger"]
    for first in (node for node in steps if "/query/" in node.name):
        layer = first.name.partition("/query/")[0]
        own = [next(n for n in steps if n.name.startswith(f"{layer}/{part}/")) for part in _PARTS]
        after = next(n for n in steps if n.name.startswith(f"{layer}/attended/"))
        kept_as = [node.input[1].removesuffix("_quantized") for node in own]
        if any(stored[f"{name}_zero_point"].any() for name in kept_as):
            raise ValueError("weights lie about zero")
        layer_name = layer.strip("/").replace("/", ".")
        joined = {
            f"{layer}/attention/weight": [f"{name}_quantized" for name in kept_as],
            f"{layer}/attention/bias": [f"{layer_name}.{part}.bias" for part in _PARTS],
            f"{layer}/attention/scale": [f"{name}_scale" for name in kept_as],
        }
        for name, parts in joined.items():
            whole = np.concatenate([stored[part] for part in parts], axis=-1)
            graph.initializer.append(numpy_helper.from_array(whole, name))
        weight, bias, scale = joined
        texts, texts_scale, texts_zero = makers[first.input[0]].output
        given = makers[after.input[0]].input[0]
        takes = [texts, weight, bias, texts_scale, scale, _MASK, texts_zero, _ZERO]
        attention = helper.make_node(
            "QAttention",
            takes,
            [given],
            name=f"{layer}/attention",
            domain=_DOMAIN,
            num_heads=attention_heads,
        )
        yield given, attention


def _keep(graph: GraphProto, nodes: list[NodeProto]) -> None:
    """Leave in a graph what of these steps leads to its outputs, and the weights they need."""
    wanted = {output.name for output in graph.output}
    kept: list[NodeProto] = []
    for node in reversed(nodes):
        if wanted.intersection(node.output):
            wanted.update(node.input)
            kept.append(node)
    stored = [tensor for tensor in graph.initializer if tensor.name in wanted]
    for held in (graph.node, graph.initializer, graph.value_info):
        del held[:]
    graph.node.extend(reversed(kept))
    graph.initializer.extend(stored)
