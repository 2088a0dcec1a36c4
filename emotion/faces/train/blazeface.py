"""Turn BlazeFace short-range (TensorFlow Lite, from mediapipe's wheel) into ONNX.

    python -m emotion.faces.train.blazeface face_detection_short_range.tflite blazeface.onnx

Needs `onnx` and `tflite` (a reader of the file format; no TensorFlow).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import tflite

from emotion.faces.train.graph import Array, Graph

NOTICE = (
    "BlazeFace short-range, from mediapipe 0.10.21 (face_detection_short_range.tflite). "
    "Copyright The MediaPipe Authors, Apache License 2.0. Converted to ONNX, weights unchanged."
)
OPERATORS = {v: k for k, v in vars(tflite.BuiltinOperator).items() if isinstance(v, int)}
DTYPES = {
    tflite.TensorType.FLOAT32: np.float32,
    tflite.TensorType.FLOAT16: np.float16,
    tflite.TensorType.INT32: np.int32,
}
ONE_TO_FOUR = (0, 3, 1, 2)


class Converter:
    """Walks the operators of a TensorFlow Lite model and rebuilds them."""

    def __init__(self, content: bytes) -> None:
        """Read the model."""
        self._model = tflite.Model.GetRootAsModel(content, 0)
        self._net = self._model.Subgraphs(0)
        self._graph = Graph("blazeface_short_range", half=True)
        self._names: dict[int, str] = {}
        self._constants: dict[int, Array] = {}

    def write(self, path: Path) -> None:
        """Convert and save; input (1, 128, 128, 3) in [-1, 1]."""
        first = int(self._net.Inputs(0))
        self._names[first] = self._graph.node("Transpose", "picture", perm=ONE_TO_FOUR)
        for index in range(self._net.OperatorsLength()):
            self._convert(self._net.Operators(index))
        shown = {
            self._net.Tensors(int(i)).Name().decode(): int(i) for i in self._net.OutputsAsNumpy()
        }
        self._graph.save(
            path,
            {"picture": [1, 128, 128, 3]},
            {
                "boxes": (self._names[shown["regressors"]], [1, 896, 16]),
                "scores": (self._names[shown["classificators"]], [1, 896, 1]),
            },
            NOTICE,
        )

    def _constant(self, index: int) -> Array:
        if index not in self._constants:
            tensor = self._net.Tensors(index)
            data = self._model.Buffers(tensor.Buffer()).DataAsNumpy()
            flat = np.frombuffer(data.tobytes(), dtype=DTYPES[tensor.Type()])
            self._constants[index] = flat.reshape(tensor.ShapeAsNumpy())
        return self._constants[index]

    def _convert(self, operator: Any) -> None:
        kind = OPERATORS[self._model.OperatorCodes(operator.OpcodeIndex()).DeprecatedBuiltinCode()]
        sources = [int(i) for i in operator.InputsAsNumpy()]
        target = int(operator.Outputs(0))
        table = operator.BuiltinOptions()
        convert = getattr(self, f"_{kind.lower()}")
        result = convert(sources, target, table)
        if result is not None:
            self._names[target] = result

    def _dequantize(self, sources: list[int], target: int, _table: Any) -> None:
        self._constants[target] = self._constant(sources[0])

    def _conv_2d(self, sources: list[int], _target: int, table: Any) -> str:
        options = tflite.Conv2DOptions()
        options.Init(table.Bytes, table.Pos)
        kernel = np.transpose(self._constant(sources[1]), ONE_TO_FOUR)
        return self._graph.convolve(
            self._names[sources[0]],
            kernel,
            self._constant(sources[2]),
            stride=options.StrideH(),
            same=options.Padding() == tflite.Padding.SAME,
        )

    def _depthwise_conv_2d(self, sources: list[int], _target: int, table: Any) -> str:
        options = tflite.DepthwiseConv2DOptions()
        options.Init(table.Bytes, table.Pos)
        kernel = np.transpose(self._constant(sources[1]), (3, 0, 1, 2))
        return self._graph.convolve_each(
            self._names[sources[0]],
            kernel,
            self._constant(sources[2]),
            stride=options.StrideH(),
            same=options.Padding() == tflite.Padding.SAME,
        )

    def _relu(self, sources: list[int], _target: int, _table: Any) -> str:
        return self._graph.node("Relu", self._names[sources[0]])

    def _add(self, sources: list[int], _target: int, _table: Any) -> str:
        return self._graph.node("Add", *(self._names[s] for s in sources))

    def _max_pool_2d(self, sources: list[int], _target: int, table: Any) -> str:
        options = tflite.Pool2DOptions()
        options.Init(table.Bytes, table.Pos)
        return self._graph.pool(
            self._names[sources[0]], size=options.FilterHeight(), stride=options.StrideH()
        )

    def _pad(self, sources: list[int], _target: int, _table: Any) -> str:
        pads = self._constant(sources[1])[list(ONE_TO_FOUR)]
        flat = self._graph.constant(np.concatenate([pads[:, 0], pads[:, 1]]).astype(np.int64))
        return self._graph.node("Pad", self._names[sources[0]], flat)

    def _reshape(self, sources: list[int], target: int, _table: Any) -> str:
        last = self._graph.node("Transpose", self._names[sources[0]], perm=(0, 2, 3, 1))
        shape = self._net.Tensors(target).ShapeAsNumpy().astype(np.int64)
        return self._graph.node("Reshape", last, self._graph.constant(shape))

    def _concatenation(self, sources: list[int], _target: int, _table: Any) -> str:
        return self._graph.node("Concat", *(self._names[s] for s in sources), axis=1)


def main() -> None:
    """Convert the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tflite", type=Path)
    parser.add_argument("onnx", type=Path)
    arguments = parser.parse_args()
    Converter(arguments.tflite.read_bytes()).write(arguments.onnx)


if __name__ == "__main__":
    main()
