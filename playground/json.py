"""JSON as both sides speak it."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]
"""An object, as the Bot API or the person's side shows it."""


def read_json(text: str | bytes) -> Any:
    """Read strict JSON.

    Raises:
        ValueError: It is no JSON, is nested too deeply, or holds text that is not Unicode.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant)
        # Only an escape can smuggle in half a surrogate pair.
        escaped = "\\u" in text if isinstance(text, str) else b"\\u" in text
        if escaped:
            json.dumps(value, ensure_ascii=False).encode()
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
