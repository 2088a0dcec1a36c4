import io

import pytest
from PIL import Image

from workers.posters.picture import LARGEST, objection


def picture(width: int = 300, height: int = 450, kind: str = "JPEG") -> bytes:
    """A picture of one colour."""
    written = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(written, kind)
    return written.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_poster_in_a_usual_format_is_good(kind: str) -> None:
    assert objection(picture(kind=kind)) == ""


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"<html>Not found</html>", "no picture"),
        (b"", "no picture"),
        (picture()[:400], "a broken picture"),
        (picture(40, 60), "too small: 40 x 60"),
        (picture(1280, 720), "not of a poster's shape: 1280 x 720"),
        (picture(300, 1200), "not of a poster's shape: 300 x 1200"),
        (picture(4000, 6001, "PNG"), "too many pixels"),
        (picture(kind="TIFF"), "no picture"),
        (picture() + bytes(LARGEST), "larger than Telegram takes"),
    ],
)
def test_what_cannot_be_shown_as_a_poster_says_why(body: bytes, told: str) -> None:
    assert objection(body) == told
