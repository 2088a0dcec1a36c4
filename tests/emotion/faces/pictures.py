"""Pictures for the tests: one real face that ships with scikit-image, and things made of it."""

from __future__ import annotations

import io
import math
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pillow_heif
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


def heic(pixels: NDArray[Any], **options: Any) -> bytes:
    """As an iPhone would send it."""
    buffer = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(pixels)).save(buffer, **options)
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


def clip_of(
    frames: Iterable[Pixels], path: Path, *, codec: str = "mp4v", rate: float = 30
) -> bytes:
    """A clip of these frames, made at this path; its ending says which kind."""
    writer = None
    for frame in frames:
        if writer is None:
            size = (frame.shape[1], frame.shape[0])
            writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), rate, size)
        writer.write(np.ascontiguousarray(frame[:, :, ::-1]))
    assert writer is not None
    writer.release()
    return path.read_bytes()


def wandering(frames: int, side: int = 320) -> Iterator[Pixels]:
    """The smiling face, in the unsteady hand of its owner."""
    for number in range(frames):
        left, top = round(40 + 30 * math.sin(number / 9)), round(20 + 20 * math.cos(number / 7))
        yield astronaut()[top : top + side, left : left + side]


def png_header(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be this large."""
    shape = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = png_chunk(b"IDAT", zlib.compress(b"\0" * 100))
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", shape) + rows + png_chunk(b"IEND", b"")


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """A part of a PNG."""
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def scan_bomb(times: int) -> bytes:
    """A progressive JPEG of 36 megapixels whose last scan comes again and again."""
    file = io.BytesIO()
    Image.new("RGB", (6000, 6000), (90, 90, 90)).save(file, "JPEG", progressive=True)
    picture = file.getvalue()
    last = picture.rindex(b"\xff\xda")
    return picture[:-2] + picture[last:-2] * times + picture[-2:]
