"""Pictures made to do harm: each is refused or read, and the process lives on within its means."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
from PIL import Image

from emotion.faces.child import MAX_MEMORY
from emotion.faces.decode import decode
from emotion.faces.engine import FaceEngine
from emotion.faces.results import EngineTimeout, Unreadable, UnreadablePicture
from emotion.vocabulary import Emotion
from tests.emotion.faces.pictures import (
    astronaut,
    encode,
    heic,
    landscape,
    png_chunk,
    png_header,
    scan_bomb,
)
from tests.emotion.faces.processes import face_process, peak_megabytes

SELFIE = encode(astronaut(), "JPEG", quality=90)
MEGABYTES_AT_MOST = 200


def tiny_screen_huge_frame() -> bytes:
    """A GIF of 10 by 10 pixels whose first frame has four billion."""
    screen = b"GIF89a" + struct.pack("<HH", 10, 10) + b"\x80\0\0" + bytes(6)
    frame = b"\x2c" + bytes(4) + b"\xff\xff\xff\xff\0"
    return screen + frame + b"\x02\x02\x4c\x01\0\x3b"


def endless_comment() -> bytes:
    """A PNG with a comment of 200 MB, packed into 200 kB."""
    comment = zlib.compressobj()
    packed = b"".join(comment.compress(bytes(1_000_000)) for _ in range(200)) + comment.flush()
    picture = encode(astronaut()[::8, ::8])
    return picture[:33] + png_chunk(b"zTXt", b"Comment\0\0" + packed) + picture[33:]


def many_frames() -> bytes:
    """The smile, then 300 frames of a rocket."""
    file = io.BytesIO()
    rest = [Image.fromarray(landscape()[::4, ::4])] * 300
    Image.fromarray(astronaut()).save(file, "GIF", save_all=True, append_images=rest)
    return file.getvalue()


def page_with_a_script() -> bytes:
    return b"<html><script>alert(1)</script></html>"


REFUSED = {
    "four billion pixels": (png_header(65_000, 65_000), Unreadable.TOO_MANY_PIXELS),
    "four billion in a frame": (tiny_screen_huge_frame(), Unreadable.TOO_MANY_PIXELS),
    "12,000 pixels a side": (png_header(12_000, 12_000), Unreadable.TOO_MANY_PIXELS),
    "a page before a photo": (page_with_a_script() + SELFIE, Unreadable.NOT_A_PICTURE),
    "half an iPhone's photo": (heic(astronaut())[:9000], Unreadable.BROKEN_HEIC),
    "a comment without end": (endless_comment(), Unreadable.BROKEN),
    "nothing": (b"", Unreadable.EMPTY),
    "zeros": (bytes(100_000), Unreadable.NOT_A_PICTURE),
}
READ = {
    "a page after a photo": SELFIE + page_with_a_script(),
    "an archive after a photo": SELFIE + b"PK\x03\x04" + bytes(1000) + b"PK\x05\x06" + bytes(18),
    "many frames": many_frames(),
}


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[FaceEngine]:
    engine = FaceEngine(tmp_path)
    await engine.warm()
    yield engine
    await engine.close()


async def smiles(engine: FaceEngine, picture: bytes) -> bool:
    (face,) = (await engine.read(picture)).faces
    return face.reading.ranked()[0][0] is Emotion.HAPPY


async def test_none_of_them_costs_the_process_its_life_or_much_memory(engine: FaceEngine) -> None:
    assert await smiles(engine, SELFIE)
    process = face_process()
    before = peak_megabytes(process)
    for name, (picture, reason) in REFUSED.items():
        with pytest.raises(UnreadablePicture) as caught:
            await engine.read(picture)
        assert caught.value.reason is reason, name
    for name, picture in READ.items():
        assert await smiles(engine, picture), name
    assert face_process().pid == process.pid
    assert peak_megabytes(process) - before < MEGABYTES_AT_MOST
    limit, _ = process.rlimit(psutil.RLIMIT_DATA)
    left = limit - process.memory_info().data
    assert 0 < left < 1.5 * MAX_MEMORY, "a codec that would take more is refused it"


async def test_a_picture_that_takes_for_ever_is_given_up(tmp_path: Path) -> None:
    engine = FaceEngine(tmp_path, deadline_seconds=3)
    await engine.warm()
    stuck = face_process()
    with pytest.raises(EngineTimeout):
        await engine.read(scan_bomb(20_000))
    assert not stuck.is_running()
    assert await smiles(engine, SELFIE)
    await engine.close()


@pytest.mark.parametrize("size", [(1, 1), (1, 9000), (9000, 1), (3, 2)])
def test_pictures_of_odd_shapes_open(size: tuple[int, int]) -> None:
    file = io.BytesIO()
    Image.new("RGB", size).save(file, "PNG")
    assert min(decode(file.getvalue()).shape[:2]) >= 1
