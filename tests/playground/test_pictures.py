"""Photos are re-encoded as Telegram's apps do it."""

from __future__ import annotations

import contextlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from playground.pictures import BadDimensionsError, NotAPictureError, encode_sizes


def _png(width: int, height: int, mode: str = "RGB") -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, (width, height)).save(buffer, "PNG")
    return buffer.getvalue()


def test_a_photo_loses_its_exif_but_stands_upright(jpeg: bytes) -> None:
    largest = encode_sizes(jpeg)[-1]
    with Image.open(io.BytesIO(largest.data)) as picture:
        assert not picture.getexif()
        red = picture.getpixel((1270, 10))
    # The left was dark before the half turn that EXIF asked for.
    assert isinstance(red, tuple)
    assert red[0] < 20


@pytest.mark.parametrize(
    ("size", "sizes"),
    [
        ((50, 50), [(50, 50)]),
        ((90, 60), [(90, 60)]),
        ((600, 900), [(60, 90), (213, 320), (533, 800), (600, 900)]),
        ((4000, 1000), [(90, 22), (320, 80), (800, 200), (1280, 320)]),
    ],
)
def test_sizes_are_those_telegram_makes(
    size: tuple[int, int], sizes: list[tuple[int, int]]
) -> None:
    assert [(p.width, p.height) for p in encode_sizes(_png(*size))] == sizes


def test_see_through_pictures_get_a_white_ground() -> None:
    with Image.open(io.BytesIO(encode_sizes(_png(50, 50, "RGBA"))[0].data)) as picture:
        assert picture.getpixel((25, 25)) == (255, 255, 255)


@pytest.mark.parametrize("size", [(9000, 1200), (2100, 100)])
def test_shapes_that_telegram_refuses(size: tuple[int, int]) -> None:
    with pytest.raises(BadDimensionsError):
        encode_sizes(_png(*size))


@settings(deadline=None)
@given(st.binary(max_size=200), st.integers(0, 300))
def test_damaged_pictures_are_refused_not_fatal(noise: bytes, cut: int) -> None:
    for data in (noise, _png(40, 40)[:cut] + noise):
        with contextlib.suppress(NotAPictureError, BadDimensionsError):
            assert encode_sizes(data)
