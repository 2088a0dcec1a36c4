"""A small builder of ONNX graphs that takes TensorFlow's layouts and padding."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Array = NDArray[Any]


class Graph:
    """Nodes and weights of one network, channels first inside, channels last outside."""

    def __init__(self, name: str, *, half: bool = False) -> None:
        """Start an empty graph.

        Args:
            name: the name kept in the file.
            half: store weights as float16 (as the source does) and widen them when loaded.
        """
        self._name = name
        self._half = half
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []

    def node(self, op: str, *inputs: str, **attributes: Any) -> str:
        """Add a node with one output and return the output's name."""
        output = f"{op.lower()}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(op, list(inputs), [output], **attributes))
        return output

    def constant(self, value: Array) -> str:
        """Add a constant and return its name; floating ones are stored as the graph stores them."""
        name = f"weight_{len(self._weights)}"
        floating = np.issubdtype(value.dtype, np.floating)
        stored = np.ascontiguousarray(
            value.astype(np.float16 if self._half else np.float32) if floating else value
        )
        self._weights.append(numpy_helper.from_array(stored, name))
        return self.node("Cast", name, to=TensorProto.FLOAT) if floating and self._half else name

    def convolve(
        self, source: str, kernel: Array, bias: Array | None, *, stride: int, same: bool
    ) -> str:
        """Convolve with a kernel in ONNX's layout, (out, in, height, width)."""
        inputs = [source, self.constant(kernel)]
        if bias is not None:
            inputs.append(self.constant(bias))
        return self.node(
            "Conv",
            *inputs,
            kernel_shape=list(kernel.shape[2:]),
            strides=[stride, stride],
            auto_pad="SAME_UPPER" if same else "VALID",
            group=1,
        )

    def convolve_each(
        self, source: str, kernel: Array, bias: Array | None, *, stride: int, same: bool
    ) -> str:
        """Convolve each channel alone with a kernel of shape (channels, 1, height, width)."""
        inputs = [source, self.constant(kernel)]
        if bias is not None:
            inputs.append(self.constant(bias))
        return self.node(
            "Conv",
            *inputs,
            kernel_shape=list(kernel.shape[2:]),
            strides=[stride, stride],
            auto_pad="SAME_UPPER" if same else "VALID",
            group=kernel.shape[0],
        )

    def pool(self, source: str, *, size: int, stride: int) -> str:
        """Take maxima, padded as TensorFlow's "same"."""
        return self.node(
            "MaxPool",
            source,
            kernel_shape=[size, size],
            strides=[stride, stride],
            auto_pad="SAME_UPPER",
        )

    def save(
        self,
        path: Path,
        inputs: dict[str, list[int | str]],
        outputs: dict[str, tuple[str, list[int | str]]],
        notice: str,
    ) -> None:
        """Check the graph and write it.

        Args:
            path: the file to write.
            inputs: shape of each input by name.
            outputs: for each output its name, the value it shows and its shape.
            notice: origin and licence, kept inside the file.
        """
        for name, (value, _) in outputs.items():
            self._nodes.append(helper.make_node("Identity", [value], [name]))
        graph = helper.make_graph(
            self._nodes,
            self._name,
            [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in inputs.items()],
            [
                helper.make_tensor_value_info(n, TensorProto.FLOAT, s)
                for n, (_, s) in outputs.items()
            ],
            self._weights,
        )
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, doc_string=notice
        )
        onnx.checker.check_model(model, full_check=True)
        onnx.save(model, str(path))


def kernel_of(hwio: Array) -> Array:
    """TensorFlow's (height, width, in, out) as ONNX's (out, in, height, width)."""
    return np.transpose(hwio, (3, 2, 0, 1))


def kernel_each_of(hwcm: Array) -> Array:
    """TensorFlow's depthwise (height, width, channels, 1) as (channels, 1, height, width)."""
    return np.transpose(hwcm, (2, 3, 0, 1))
