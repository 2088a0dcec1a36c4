"""Whatever people send: what is a picture opens, what is none says why."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from emotion.faces.decode import LONG_SIDE, MAX_BYTES, decode
from emotion.faces.results import Unreadable, UnreadablePicture
from tests.emotion.faces.pictures import astronaut, encode, heic, png_header, turned

SMALL = encode(astronaut()[::8, ::8], "JPEG")


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        (b"", Unreadable.EMPTY),
        (b"a rough day, something light please", Unreadable.NOT_A_PICTURE),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", Unreadable.NOT_A_PICTURE),
        (b"OggS\x00\x02" + bytes(200), Unreadable.NOT_A_PICTURE),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(200), Unreadable.BROKEN_HEIC),
        (encode(astronaut(), "JPEG")[:9000], Unreadable.BROKEN),
        (encode(astronaut(), "PNG")[:9000], Unreadable.BROKEN),
        (encode(astronaut(), "WEBP")[:4000], Unreadable.BROKEN),
        (heic(astronaut()[::8, ::8])[:-100], Unreadable.BROKEN_HEIC),
        (b"\xff\xd8\xff" + bytes(40), Unreadable.BROKEN),
        (SMALL + bytes(MAX_BYTES), Unreadable.TOO_BIG),
        (png_header(9000, 9000), Unreadable.TOO_MANY_PIXELS),
        (png_header(60000, 60000), Unreadable.TOO_MANY_PIXELS),
    ],
    ids=[
        "nothing",
        "words",
        "a PDF",
        "a voice note",
        "the beginning of an iPhone's",
        "half a JPEG",
        "half a PNG",
        "half a WebP",
        "most of an iPhone's",
        "only the first bytes",
        "over 20 MB",
        "81 megapixels",
        "a bomb",
    ],
)
def test_what_cannot_be_read_says_why(sent: bytes, reason: Unreadable) -> None:
    with pytest.raises(UnreadablePicture) as caught:
        decode(sent)
    assert caught.value.reason is reason


KINDS = {
    "HEIC": heic(astronaut()),
    **{kind: encode(astronaut(), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "AVIF")},
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_common_kind_of_picture_opens(kind: str) -> None:
    pixels = decode(KINDS[kind])
    assert pixels.shape == (512, 512, 3)
    assert np.abs(pixels.astype(int) - astronaut()).mean() < 12


def test_a_large_photo_is_shrunk_and_keeps_its_shape() -> None:
    photo = np.kron(astronaut(), np.ones((4, 6, 1), np.uint8))
    assert decode(encode(photo, "JPEG")).shape == (round(LONG_SIDE * 4 / 6), LONG_SIDE, 3)


def test_a_photo_lying_on_its_side_is_stood_up() -> None:
    upright = decode(encode(astronaut(), "JPEG", quality=95))
    assert np.abs(decode(turned(astronaut())).astype(int) - upright).mean() < 3


def test_an_iphones_photo_lying_on_its_side_is_stood_up() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    lying = np.ascontiguousarray(np.rot90(astronaut()))
    pixels = decode(heic(lying, exif=exif.tobytes()))
    assert np.abs(pixels.astype(int) - astronaut()).mean() < 6


def test_transparent_pixels_turn_grey_and_the_rest_stays() -> None:
    alpha = np.zeros((512, 512, 1), np.uint8)
    alpha[:256] = 255
    pixels = decode(encode(np.concatenate([astronaut(), alpha], axis=2)))
    assert np.array_equal(pixels[:256], astronaut()[:256])
    assert (pixels[256:] == 128).all()


def test_deep_grey_and_black_and_white_open_too() -> None:
    deep = (astronaut()[..., 0].astype(np.uint16)) * 257
    for pixels in (decode(encode(deep)), decode(encode(deep > 30000))):
        assert pixels.shape == (512, 512, 3)
    assert np.abs(decode(encode(deep))[..., 0].astype(int) - astronaut()[..., 0]).max() <= 1


def try_to_open(sent: bytes) -> None:
    try:
        pixels = decode(sent)
    except UnreadablePicture as error:
        assert error.reason in Unreadable  # noqa: PT017 - opening it is fine as well
    else:
        assert pixels.dtype == np.uint8
        assert pixels.ndim == 3
        assert max(pixels.shape[:2]) <= LONG_SIDE


@given(st.binary(max_size=400))
def test_no_bytes_at_all_can_crash_it(sent: bytes) -> None:
    try_to_open(sent)


FEW = {
    "HEIC": heic(astronaut()[::16, ::16]),
    **{kind: encode(astronaut()[::16, ::16], kind) for kind in KINDS if kind != "HEIC"},
}


@settings(deadline=None)
@given(
    st.sampled_from(sorted(FEW)),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=20),
    st.floats(0.1, 1),
)
def test_no_spoilt_picture_can_crash_it(
    kind: str, spots: list[tuple[float, int]], kept: float
) -> None:
    spoilt = bytearray(FEW[kind])
    for place, value in spots:
        spoilt[int(place * (len(spoilt) - 1))] = value
    try_to_open(bytes(spoilt[: int(kept * len(spoilt))]))
