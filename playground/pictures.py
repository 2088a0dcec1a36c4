"""Photos as Telegram makes them: re-encoded, bare of EXIF, in several sizes.

A photo becomes a JPEG whose long side is at most 1280 pixels, with smaller copies beside it
(https://core.telegram.org/api/files#image-thumbnail-types). Everything here is slow enough to
belong in a thread.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from PIL import Image, ImageOps, UnidentifiedImageError

LONG_SIDE = 1280
SMALLER_SIDES = (90, 320, 800)
PHOTO_LIMIT = 10 * 1024 * 1024
SIDES_TOGETHER = 10_000
MOST_OBLONG = 20
_QUALITY = 87


class NotAPictureError(ValueError):
    """The bytes are no picture that Pillow can read."""


class BadDimensionsError(ValueError):
    """The picture's sides add up to more than 10000, or one is over 20 times the other."""


@dataclass(frozen=True)
class EncodedPicture:
    """A JPEG and its measures in pixels."""

    width: int
    height: int
    data: bytes = field(repr=False)


def encode_sizes(data: bytes) -> tuple[EncodedPicture, ...]:
    """Make a photo's sizes, the smallest first.

    Args:
        data: An image file in any format Pillow reads.

    Returns:
        The copies at 90, 320 and 800 pixels that are smaller than the photo, then the photo.

    Raises:
        NotAPictureError: ``data`` is no image, or a damaged one.
        BadDimensionsError: Telegram would refuse the picture's shape.
    """
    picture = _read(data)
    photo = _shrink(picture, min(max(picture.size), LONG_SIDE))
    sides = [side for side in SMALLER_SIDES if side < max(photo.size)]
    return tuple(_encode(copy) for copy in (*(_shrink(photo, side) for side in sides), photo))


def _read(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data)) as opened:
            _check_dimensions(*opened.size)
            opened.draft("RGB", (LONG_SIDE, LONG_SIDE))
            upright = ImageOps.exif_transpose(opened)
            return _on_white(upright)
    except BadDimensionsError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BadDimensionsError("too many pixels") from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise NotAPictureError("not a picture") from error


def _check_dimensions(width: int, height: int) -> None:
    short, long = sorted((width, height))
    if width + height > SIDES_TOGETHER or short == 0 or long > MOST_OBLONG * short:
        raise BadDimensionsError(f"{width} x {height}")


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.has_transparency_data:
        layered = picture.convert("RGBA")
        white = Image.new("RGBA", layered.size, "white")
        white.alpha_composite(layered)
        return white.convert("RGB")
    return picture.convert("RGB")


def _shrink(picture: Image.Image, long_side: int) -> Image.Image:
    scale = long_side / max(picture.size)
    width, height = (max(1, round(side * scale)) for side in picture.size)
    if (width, height) == picture.size:
        return picture
    return picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _encode(picture: Image.Image) -> EncodedPicture:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return EncodedPicture(width=picture.width, height=picture.height, data=buffer.getvalue())
