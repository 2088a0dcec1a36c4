"""Clips and round video notes: watched from memory, frame by frame, one face at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.faces.clip import MAX_FRAMES, frames, is_clip
from emotion.faces.decode import LONG_SIDE, MAX_BYTES
from emotion.faces.reader import FaceReader
from emotion.faces.results import Box, Unreadable, UnreadablePicture
from emotion.faces.track import Glimpse, follow, pool
from emotion.vocabulary import Emotion
from tests.emotion.faces.pictures import (
    Pixels,
    astronaut,
    clip_of,
    encode,
    landscape,
    side_by_side,
    wandering,
)


@pytest.fixture(scope="module")
def note(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return clip_of(wandering(90), tmp_path_factory.mktemp("note") / "note.mp4")


def test_a_video_note_is_read_as_one_person(reader: FaceReader, note: bytes) -> None:
    (face,) = reader.read(note).faces
    assert face.reading.ranked()[0][0] is Emotion.HAPPY
    assert face.reading.confidence > 0.7
    assert face.box.w > 0.15


@pytest.mark.parametrize(("ending", "codec"), [("webm", "VP80"), ("mkv", "mp4v"), ("mov", "mp4v")])
def test_other_kinds_of_clips_open_too(tmp_path: Path, ending: str, codec: str) -> None:
    clip = clip_of(wandering(20), tmp_path / f"clip.{ending}", codec=codec)
    assert is_clip(clip)
    assert next(frames(clip)).shape == (320, 320, 3)


def test_of_two_people_the_larger_leads(reader: FaceReader, tmp_path: Path) -> None:
    still = side_by_side()
    clip = clip_of((still for _ in range(30)), tmp_path / "two.mp4")
    near, far = reader.read(clip).faces
    assert near.box.w > far.box.w
    assert near.box.x > far.box.x


def test_a_clip_without_a_face_is_no_error(reader: FaceReader, tmp_path: Path) -> None:
    assert not reader.read(clip_of((landscape() for _ in range(10)), tmp_path / "rocket.mp4"))


def test_a_face_that_fills_every_frame_needs_no_finding(reader: FaceReader, tmp_path: Path) -> None:
    close = astronaut()[66:178, 166:278]
    clip = clip_of((close for _ in range(10)), tmp_path / "close.mp4")
    (face,) = reader.read(clip, cropped=True).faces
    assert face.reading.ranked()[0][0] is Emotion.HAPPY


def test_a_long_clip_is_looked_at_here_and_there(tmp_path: Path) -> None:
    def clock() -> Iterator[Pixels]:
        for number in range(900):
            yield np.full((64, 64, 3), number // 4, np.uint8)

    clip = clip_of(clock(), tmp_path / "long.mp4", rate=15)
    seen = [int(frame.mean()) for frame in frames(clip)]
    assert len(seen) == MAX_FRAMES
    assert seen == sorted(seen)
    assert seen[-1] > 210, "up to its end"


def test_large_frames_are_shrunk(tmp_path: Path) -> None:
    wide = cv2.resize(astronaut(), (1280, 720))
    clip = clip_of((np.asarray(wide, np.uint8) for _ in range(3)), tmp_path / "wide.mp4")
    assert next(frames(clip)).shape == (round(LONG_SIDE * 720 / 1280), LONG_SIDE, 3)


def test_what_cannot_be_watched_says_why(note: bytes) -> None:
    for spoilt in (note[: len(note) // 2], note[:40], note[:8] + bytes(3000)):
        with pytest.raises(UnreadablePicture) as caught:
            list(frames(spoilt))
        assert caught.value.reason is Unreadable.BROKEN
    with pytest.raises(UnreadablePicture) as caught:
        list(frames(note + bytes(MAX_BYTES)))
    assert caught.value.reason is Unreadable.TOO_BIG


def test_only_clips_are_handed_to_the_decoder(note: bytes) -> None:
    playlist = b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n"
    pictures = [encode(astronaut(), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "AVIF")]
    assert is_clip(note)
    for other in (playlist, b"", b"hello, I am fine", b"\0\0\0\x1cftypheic", *pictures):
        assert not is_clip(other)


def test_a_clip_never_touches_the_disk(reader: FaceReader, note: bytes) -> None:
    process = psutil.Process()
    before, opened = process.io_counters().write_chars, process.num_fds()
    assert reader.read(note)
    assert process.io_counters().write_chars - before < 5_000 < len(note)
    assert process.num_fds() == opened


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=20),
    st.floats(0.3, 1),
)
def test_no_spoilt_clip_can_crash_it(
    note: bytes, spots: list[tuple[float, int]], kept: float
) -> None:
    spoilt = bytearray(note)
    for place, value in spots:
        spoilt[8 + int(place * (len(spoilt) - 9))] = value
    try:
        for _, frame in zip(
            range(3), frames(bytes(spoilt[: int(kept * len(spoilt))])), strict=False
        ):
            assert max(frame.shape[:2]) <= LONG_SIDE
    except UnreadablePicture as error:
        assert error.reason in Unreadable  # noqa: PT017 - watching it is fine as well


def glimpse(x: float, emotion: Emotion, clarity: float = 1.0, size: float = 0.2) -> Glimpse:
    return Glimpse({e: float(e is emotion) for e in Emotion}, Box(x, 0.4, size, size), clarity, 1.0)


def test_faces_are_told_apart_by_place_even_when_listed_in_another_order() -> None:
    left, right = glimpse(0.1, Emotion.HAPPY), glimpse(0.6, Emotion.SAD)
    tracks = follow([[left, right], [right, left], [left], [right, left]])
    assert [{g.box.x for g in track} for track in tracks] == [{0.1}, {0.6}]
    assert [len(track) for track in tracks] == [4, 3]


def test_somebody_who_passes_by_is_left_out_unless_nobody_else_is_there() -> None:
    stays, passes = glimpse(0.1, Emotion.HAPPY), glimpse(0.7, Emotion.SAD, size=0.4)
    assert len(follow([[stays]] * 9 + [[stays, passes]])) == 1
    assert follow([[]] * 9 + [[passes]]) == [[passes]]


def test_clear_frames_count_more_and_doubt_stays_doubt() -> None:
    clear, blurred = glimpse(0.1, Emotion.HAPPY), glimpse(0.1, Emotion.SAD, clarity=0.1)
    pooled = pool([clear, blurred], "embedded").reading
    assert pooled.ranked()[0][0] is Emotion.HAPPY
    torn = pool([clear, glimpse(0.1, Emotion.SAD)], "embedded").reading
    assert torn.emotions[Emotion.HAPPY] == pytest.approx(0.5)
    assert torn.confidence < pooled.confidence
