"""From the bytes of a clip to a few upright frames, in memory, within limits on length and pixels.

OpenCV comes with FFmpeg's decoders and reads them from memory, so a clip touches no disk and needs
no further library.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np

from emotion.faces.decode import LONG_SIDE, MAX_BYTES, Pixels
from emotion.faces.results import Unreadable, UnreadablePicture

# Both would complain about broken clips on standard error, each in its own way.
os.environ["OPENCV_FFMPEG_LOGLEVEL"] = "-8"
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

MAX_SECONDS = 60.0  # a round video note's length; of a longer clip, the beginning
MAX_FRAMES = 30  # looked at, evenly spaced
MAX_FRAME_PIXELS = 9_000_000  # 4K
# Decoding is most of the work and grows with the pixels: a note of 60 s has 265 million.
MAX_DECODED_PIXELS = 420_000_000
_LEAST_STEP = 0.2  # seconds between frames looked at; a face does not change faster
_USUAL_RATE = 30.0  # frames a second, where the clip does not say
_HEAD = 12


def is_clip(data: bytes) -> bool:
    """Whether these bytes begin as an MP4, MOV or 3GP, or as a WebM or Matroska.

    Nothing else is handed to FFmpeg: it also knows playlists, which name other files to open.
    """
    if data[:4] == b"\x1aE\xdf\xa3":
        return True
    return data[4:8] == b"ftyp" and data[8:_HEAD] not in {b"avif", b"avis", *_HEIF_BRANDS}


_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")


def frames(data: bytes) -> Iterator[Pixels]:
    """Take frames from a clip, evenly spaced.

    Args:
        data: a whole file of which `is_clip` is true.

    Yields:
        Upright RGB pixels, shape (height, width, 3), the longer side at most `LONG_SIDE`.

    Raises:
        UnreadablePicture: too big, too many pixels, or broken before its first frame.
    """
    if len(data) > MAX_BYTES:
        raise UnreadablePicture(Unreadable.TOO_BIG)
    # OpenCV does not hold the stream: it must outlive the capture.
    stream = io.BytesIO(data)
    capture = cv2.VideoCapture()
    try:
        # One thread: each further one holds frames of its own, and the machine has others to serve.
        parameters = [cv2.CAP_PROP_N_THREADS, 1]
        source: Any = stream  # its stubs ask for a base class that the library does not
        if not capture.open(source, cv2.CAP_FFMPEG, parameters):
            raise UnreadablePicture(Unreadable.BROKEN)
        yield from _sampled(capture)
    except cv2.error as error:
        raise UnreadablePicture(Unreadable.BROKEN) from error
    finally:
        capture.release()


def _sampled(capture: Any) -> Iterator[Pixels]:
    pixels = capture.get(cv2.CAP_PROP_FRAME_WIDTH) * capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
    if pixels > MAX_FRAME_PIXELS:
        raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS)
    rate = capture.get(cv2.CAP_PROP_FPS)
    rate = rate if 1.0 <= rate <= 240.0 else _USUAL_RATE  # noqa: PLR2004 - cameras do no more
    # The header may lie about the length, so it only spaces the frames; the loop is what ends.
    most = int(min(MAX_SECONDS * rate, MAX_DECODED_PIXELS / max(1.0, pixels)))
    told = capture.get(cv2.CAP_PROP_FRAME_COUNT)
    expected = min(most, told) if told > 0 else most
    step = max(1, round(rate * _LEAST_STEP), -int(-expected // MAX_FRAMES))
    taken = 0
    for number in range(most):
        if taken == MAX_FRAMES or not capture.grab():
            break
        if number % step:
            continue
        whole, frame = capture.retrieve()
        if whole and frame is not None and frame.ndim == 3:  # noqa: PLR2004 - colours
            taken += 1
            yield _small(frame)
    if not taken:
        raise UnreadablePicture(Unreadable.BROKEN)


def _small(frame: Any) -> Pixels:
    scale = LONG_SIDE / max(frame.shape[:2])
    if scale < 1.0:
        size = (max(1, round(frame.shape[1] * scale)), max(1, round(frame.shape[0] * scale)))
        frame = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), np.uint8)
