"""Check the converted models against TensorFlow running the originals.

    python -m emotion.faces.train.check --tflite FILE --fer FILE --human FILE --face-api FILE \
        --onnx DIR

Prints the largest difference of each on random input; fails above 1e-4. Needs `onnxruntime`,
`tensorflow` and `tf_keras` (made with 2.18).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from emotion.faces.train.expression import FACE_API_TO_DEEPFACE, read_tfjs
from emotion.faces.train.graph import Array

os.environ["TF_USE_LEGACY_KERAS"] = "1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
TOLERANCE = 1e-4


def run_onnx(path: Path, feeds: dict[str, Array]) -> list[Array]:
    """The outputs of an ONNX file."""
    import onnxruntime  # noqa: PLC0415 - --help needs none of these

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    outputs: list[Array] = session.run(None, feeds)
    return outputs


def run_tflite(path: Path, value: Array) -> list[Array]:
    """BlazeFace by TensorFlow Lite: boxes, then scores."""
    import tensorflow as tf  # noqa: PLC0415 - see run_onnx

    interpreter = tf.lite.Interpreter(str(path))
    interpreter.allocate_tensors()
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], value)
    interpreter.invoke()
    found = {
        d["name"]: interpreter.get_tensor(d["index"]) for d in interpreter.get_output_details()
    }
    return [found["regressors"], found["classificators"]]


def run_keras(path: Path, value: Array) -> Array:
    """Fer's network by Keras 2."""
    import tf_keras  # noqa: PLC0415 - see run_onnx

    model = tf_keras.models.load_model(str(path), compile=False)
    return np.asarray(model(value, training=False))


def run_human(path: Path, value: Array) -> Array:
    """The frozen TensorFlow.js graph, node by node."""
    import tensorflow as tf  # noqa: PLC0415 - see run_onnx

    description = json.loads(path.read_text())
    values: dict[str, Any] = dict(read_tfjs(description["weightsManifest"], path.parent))
    paddings = {"U0FNRQ==": "SAME", "VkFMSUQ=": "VALID"}
    for node in description["modelTopology"]["node"]:
        op, attributes = node["op"], node.get("attr", {})
        if op == "Const":
            continue
        given = [values[i] for i in node.get("input", [])]
        if op == "Placeholder":
            result = value
        elif op in {"_FusedConv2D", "DepthwiseConv2dNative", "MaxPool"}:
            strides = [int(s) for s in attributes["strides"]["list"]["i"]]
            padding = paddings[attributes["padding"]["s"]]
            if op == "MaxPool":
                size = [int(s) for s in attributes["ksize"]["list"]["i"]]
                result = tf.nn.max_pool2d(given[0], size, strides, padding)
            elif op == "DepthwiseConv2dNative":
                result = tf.nn.depthwise_conv2d(given[0], given[1], strides, padding)
            else:
                result = tf.nn.conv2d(given[0], given[1], strides, padding) + given[2]
                if "UmVsdQ==" in attributes["fused_ops"]["list"]["s"]:
                    result = tf.nn.relu(result)
        elif op == "Mean":
            result = tf.reduce_mean(given[0], axis=given[1])
        else:
            simple = {"AddV2": tf.add, "Relu": tf.nn.relu, "Softmax": tf.nn.softmax}
            result = simple.get(op, tf.identity)(*given)
        values[node["name"]] = result
    return np.asarray(values["Identity"])


def run_face_api(path: Path, value: Array) -> Array:
    """The dense blocks of face-api, in TensorFlow, in DeepFace's order."""
    import tensorflow as tf  # noqa: PLC0415 - see run_onnx

    weights = read_tfjs(json.loads(path.read_text()), path.parent)

    def layer(x: Any, prefix: str, stride: int) -> Any:
        strides = [1, stride, stride, 1]
        bias = weights[f"{prefix}/bias"]
        if f"{prefix}/filters" in weights:
            return tf.nn.conv2d(x, weights[f"{prefix}/filters"], strides, "SAME") + bias
        each, point = (weights[f"{prefix}/{k}_filter"] for k in ("depthwise", "pointwise"))
        return tf.nn.separable_conv2d(x, each, point, strides, "SAME") + bias

    x: Any = (value - np.array([122.782, 117.001, 104.298], np.float32)) / 255.0
    for block in range(4):
        prefix = f"dense{block}/conv"
        out1 = tf.nn.relu(layer(x, f"{prefix}0", 2))
        out2 = layer(out1, f"{prefix}1", 1)
        out3 = layer(tf.nn.relu(out1 + out2), f"{prefix}2", 1)
        out4 = layer(tf.nn.relu(out1 + out2 + out3), f"{prefix}3", 1)
        x = tf.nn.relu(out1 + out2 + out3 + out4)
    x = tf.reshape(tf.nn.avg_pool2d(x, 7, 2, "VALID"), [value.shape[0], -1])
    logits = x @ weights["fc/weights"] + weights["fc/bias"]
    return np.asarray(tf.nn.softmax(logits))[:, list(FACE_API_TO_DEEPFACE)]


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("tflite", "fer", "human", "face-api", "onnx"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    given = parser.parse_args()
    random = np.random.default_rng(0)
    small = random.uniform(-1, 1, (1, 128, 128, 3)).astype(np.float32)
    grey = random.uniform(-1, 1, (8, 64, 64, 1)).astype(np.float32)
    colour = random.uniform(0, 255, (8, 112, 112, 3)).astype(np.float32)
    boxes, scores = run_onnx(given.onnx / "blazeface.onnx", {"picture": small})
    true_boxes, true_scores = run_tflite(given.tflite, small)
    differences = {
        # Boxes are in pixels of 128, scores are logits: both are large numbers.
        "blazeface boxes": np.abs(boxes - true_boxes).max() / 128,
        "blazeface scores": np.abs(scores - true_scores).max() / np.abs(true_scores).max(),
        "fer": np.abs(
            run_onnx(given.onnx / "fer.onnx", {"face": grey})[0] - run_keras(given.fer, grey)
        ).max(),
        "human": np.abs(
            run_onnx(given.onnx / "human.onnx", {"face": grey})[0] - run_human(given.human, grey)
        ).max(),
        "face_api": np.abs(
            run_onnx(given.onnx / "face_api.onnx", {"face": colour})[0]
            - run_face_api(given.face_api, colour)
        ).max(),
    }
    both = run_onnx(given.onnx / "expression.onnx", {"grey": grey, "colour": colour})[0]
    singles = [(n, colour if n == "face_api" else grey) for n in ("fer", "human", "face_api")]
    each = [run_onnx(given.onnx / f"{n}.onnx", {"face": v})[0] for n, v in singles]
    differences["expression (all three)"] = np.abs(both - np.stack(each, axis=1)).max()
    for name, difference in differences.items():
        print(f"{name:24} {difference:.2e}")  # noqa: T201 - the answer of this script
    sys.exit(any(d > TOLERANCE for d in differences.values()))


if __name__ == "__main__":
    main()
