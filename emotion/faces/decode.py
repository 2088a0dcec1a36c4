"""From the bytes of a picture to an upright RGB array, within limits on size and pixels."""

from __future__ import annotations

import io
import warnings
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image

from emotion.faces.results import Unreadable, UnreadablePicture

MAX_BYTES = 20 * 1024 * 1024  # what Telegram's getFile hands out at most
# Phones take pictures of 48 megapixels and more, as JPEG or HEIC. Of the other kinds a codec makes
# several copies as large as the picture.
MAX_PIXELS = {"JPEG": 50_000_000, "HEIF": 50_000_000}
MAX_PIXELS_ELSE = 25_000_000
LONG_SIDE = 800  # pixels; the detector sees 128, the expression model 64
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "AVIF")
_STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM", b"RIFF")
# What an iPhone calls its pictures inside: ISO/IEC 23008-12, section 10
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_BACKDROP = (128, 128, 128)  # behind transparent pixels; grey draws no edge on light or dark
_SHRINKABLE = {"RGB", "RGBA", "L", "LA", "CMYK", "YCbCr", "I;16"}  # palettes are not
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

Pixels = NDArray[np.uint8]

Image.init()  # registers the codecs that Pillow would only load after the common ones failed


def decode(picture: bytes) -> Pixels:
    """Open a picture, small enough to work on.

    Only the header is read before the limits are checked. JPEGs are decoded at a reduced scale,
    everything is shrunk to `LONG_SIDE`, turned upright by its EXIF tag and flattened to RGB. Of
    an animation the first frame is taken.

    Args:
        picture: a whole file, JPEG, PNG, WebP, GIF, BMP, AVIF or HEIC; its name plays no part.

    Returns:
        Upright RGB pixels, shape (height, width, 3), the longer side at most `LONG_SIDE`.

    Raises:
        UnreadablePicture: empty, too big, too many pixels, broken, or no picture at all.
    """
    if not picture:
        raise UnreadablePicture(Unreadable.EMPTY)
    if len(picture) > MAX_BYTES:
        raise UnreadablePicture(Unreadable.TOO_BIG)
    with warnings.catch_warnings():
        # Pillow warns about odd metadata and large pictures; the limits here decide.
        warnings.simplefilter("ignore")
        with _open(picture) as image:
            most = MAX_PIXELS.get(image.format or "", MAX_PIXELS_ELSE)
            if image.width * image.height > most:
                raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS)
            try:
                return _shrink_upright(image)
            except Exception as error:
                broken = Unreadable.BROKEN_HEIC if image.format == "HEIF" else Unreadable.BROKEN
                raise UnreadablePicture(broken) from error


def _open(picture: bytes) -> Image.Image:
    is_heic = picture[4:8] == b"ftyp" and picture[8:12] in _HEIC_BRANDS
    formats = (_heic_format(),) if is_heic else FORMATS
    try:
        return Image.open(io.BytesIO(picture), formats=formats)
    except Image.DecompressionBombError as error:
        raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS) from error
    except Exception as error:
        if is_heic:
            raise UnreadablePicture(Unreadable.BROKEN_HEIC) from error
        begun = picture.startswith(_STARTS)
        reason = Unreadable.BROKEN if begun else Unreadable.NOT_A_PICTURE
        raise UnreadablePicture(reason) from error


@cache
def _heic_format() -> str:
    """Teach Pillow to open HEIC; returns what it calls the format."""
    import pillow_heif  # noqa: PLC0415 - 20 ms and 5 MB, for a kind of picture that few send

    pillow_heif.register_heif_opener()
    return "HEIF"


def _shrink_upright(image: Image.Image) -> Pixels:
    scale = min(1.0, LONG_SIDE / max(image.size))
    # Lets JPEG skip detail nobody will look at (a quarter of the time at 12 MP), and HEIC give a
    # thumbnail of its own if one is large enough.
    image.draft("RGB", (round(image.width * scale), round(image.height * scale)))
    turn = _UPRIGHT.get(_orientation(image))
    if image.mode in _SHRINKABLE:  # before anything copies it: 25 megapixels are 100 MB
        image.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.BILINEAR)
    flat = _flatten(image)
    flat.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.BILINEAR)
    if turn is not None:
        flat = flat.transpose(turn)
    return np.array(flat, dtype=np.uint8)


def _orientation(image: Image.Image) -> Any:
    try:
        return image.getexif().get(ExifTags.Base.Orientation)
    except Exception:  # noqa: BLE001 - a picture with spoilt metadata is still a picture
        return None


def _flatten(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits a pixel: keep the upper eight
        deep = np.asarray(image, dtype=np.float32)
        return Image.fromarray((deep / 257.0).clip(0, 255).astype(np.uint8)).convert("RGB")
    if not image.has_transparency_data:
        return image.convert("RGB")
    clear = image.convert("RGBA")
    flat = Image.new("RGB", clear.size, _BACKDROP)
    flat.paste(clear, mask=clear.getchannel("A"))
    return flat
