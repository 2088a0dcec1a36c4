"""Whether bytes are a picture that Telegram shows as a poster.

Limits of https://core.telegram.org/bots/api#sending-files (a photo by URL) and of what looks like a
poster at all.
"""

from __future__ import annotations

import io
import warnings
from typing import Final

from PIL import Image, UnidentifiedImageError

LARGEST: Final = 5 * 1024 * 1024
"""Bytes of a photo that Telegram fetches by its URL, at most."""
_FORMATS: Final = ("JPEG", "PNG", "WEBP")
# Smaller ones are logos and placeholders.
_LEAST_WIDTH, _LEAST_HEIGHT = 120, 160
_MOST_SIDES: Final = 10_000
# A poster stands upright; some are square, stills and banners are wide.
_WIDEST: Final = 1.2
_TALLEST: Final = 3.0


def objection(body: bytes) -> str:
    """Why a picture cannot be shown as a poster; empty when it can.

    The whole picture is unpacked, so that one cut off on its way is found out.
    """
    if len(body) > LARGEST:
        return "larger than Telegram takes"
    try:
        with warnings.catch_warnings():
            # A picture that unpacks to hundreds of megabytes is none for us.
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(body), formats=_FORMATS) as picture:
                width, height = picture.size
                told = _size_objection(width, height)
                if not told:
                    picture.load()
    except UnidentifiedImageError:
        return "no picture"
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombWarning):
        return "a broken picture"
    except Image.DecompressionBombError:
        return "too many pixels"
    return told


def _size_objection(width: int, height: int) -> str:
    if width < _LEAST_WIDTH or height < _LEAST_HEIGHT:
        return f"too small: {width} x {height}"
    if width + height > _MOST_SIDES:
        return "too many pixels"
    if not 1 / _TALLEST <= width / height <= _WIDEST:
        return f"not of a poster's shape: {width} x {height}"
    return ""
