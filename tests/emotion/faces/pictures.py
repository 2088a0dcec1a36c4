"""Pictures for the tests: one real face that ships with scikit-image, and things made of it."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image
from skimage import data

Pixels = NDArray[np.uint8]


def astronaut() -> Pixels:
    """A smiling face, in the public domain; inside the package, no download."""
    picture: Pixels = data.astronaut()  # type: ignore[no-untyped-call]  # scikit-image is untyped
    return picture


def landscape() -> Pixels:
    """A rocket on its launch pad, nobody about."""
    picture: Pixels = data.rocket()  # type: ignore[no-untyped-call]  # scikit-image is untyped
    return picture


def encode(pixels: NDArray[Any], format_: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, format_, **options)
    return buffer.getvalue()


def turned(pixels: Pixels) -> bytes:
    """Lying on its side, with the tag that says so."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    return encode(np.ascontiguousarray(np.rot90(pixels)), "JPEG", quality=95, exif=exif)


def side_by_side(small: float = 0.75) -> Pixels:
    """The same woman twice, smaller on the left."""
    person = Image.fromarray(astronaut()).crop((100, 0, 400, 400))
    away = person.resize((round(300 * small), round(400 * small)))
    canvas = Image.new("RGB", (800, 512), (99, 99, 99))
    canvas.paste(away, (40, 100))
    canvas.paste(person, (400, 50))
    return np.asarray(canvas, dtype=np.uint8)


def png_header(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be this large."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    shape = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", shape) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
