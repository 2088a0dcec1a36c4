"""How every network that reads faces or words is opened: on the CPU, on one thread, quietly."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

# onnxruntime reports its use to Microsoft and leaves an identifier on disk, unless this is set
# before it is imported (see its Privacy.md).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime


def open_session(path: Path) -> Any:
    """Load an ONNX file.

    One thread each: the networks take milliseconds, and the machine has others to serve.

    Args:
        path: the file.

    Returns:
        An `onnxruntime.InferenceSession`.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # It would keep 8 MB beside a network of 23, and saves no time that can be measured.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(
        str(path), sess_options=options, providers=["CPUExecutionProvider"]
    )
