"""A picture goes in, a mood comes out, and DeepFace is what reads it."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from emotion.faces.clarity import clarity, confidence
from emotion.faces.expression import Expression, official_weights, square
from emotion.faces.mixture import mixture_for
from emotion.faces.networks import MODEL, probabilities
from emotion.faces.reader import FaceReader
from emotion.faces.results import Unreadable, UnreadablePicture
from emotion.faces.wire import pack, unpack
from emotion.session import open_session
from emotion.vocabulary import Emotion, Source
from tests.emotion.faces.pictures import (
    Pixels,
    astronaut,
    encode,
    landscape,
    side_by_side,
    turned,
)

FACE = np.ascontiguousarray(astronaut()[70:175, 170:275])


def test_a_smile_is_read_as_happy(reader: FaceReader) -> None:
    (face,) = reader.read(encode(astronaut())).faces
    assert face.reading.ranked()[0][0] is Emotion.HAPPY
    assert face.reading.emotions[Emotion.HAPPY] > 0.8
    assert face.reading.confidence > 0.7
    assert face.reading.valence > 0.5
    assert face.reading.source is Source.FACE
    assert face.reading.engine == "embedded"
    assert 0.3 < face.box.x < face.box.x + face.box.w < 0.6


def test_a_photo_lying_on_its_side_reads_the_same(reader: FaceReader) -> None:
    (upright,) = reader.read(encode(astronaut(), "JPEG", quality=95)).faces
    (stood_up,) = reader.read(turned(astronaut())).faces
    assert stood_up.box.x == pytest.approx(upright.box.x, abs=0.02)
    for emotion in Emotion:
        assert stood_up.reading.emotions[emotion] == pytest.approx(
            upright.reading.emotions[emotion], abs=0.05
        )


def test_stickers_and_cut_outs_are_read_too(reader: FaceReader) -> None:
    opaque = np.full((512, 512, 1), 255, np.uint8)
    cut_out = np.concatenate([astronaut(), opaque], axis=2)
    for sent in (encode(cut_out, "PNG"), encode(cut_out, "WEBP")):
        (face,) = reader.read(sent).faces
        assert face.reading.ranked()[0][0] is Emotion.HAPPY


def test_the_larger_of_two_faces_leads(reader: FaceReader) -> None:
    near, far = reader.read(encode(side_by_side())).faces
    assert near.box.w > far.box.w
    assert near.box.x > far.box.x


def test_nobody_in_the_picture_is_no_error(reader: FaceReader) -> None:
    assert not reader.read(encode(landscape()))


def test_a_face_cut_out_already_needs_no_finding(reader: FaceReader) -> None:
    (face,) = reader.read(encode(FACE), cropped=True).faces
    assert (face.box.x, face.box.y, face.box.w, face.box.h) == (0, 0, 1, 1)
    assert face.reading.ranked()[0][0] is Emotion.HAPPY


def test_a_face_of_48_grey_pixels_is_read(reader: FaceReader) -> None:
    tiny = cv2.resize(cv2.cvtColor(FACE, cv2.COLOR_RGB2GRAY), (48, 48))
    (face,) = reader.read(encode(np.asarray(tiny, np.uint8)), cropped=True).faces
    assert face.reading.ranked()[0][0] is Emotion.HAPPY


def test_words_instead_of_a_picture(reader: FaceReader) -> None:
    with pytest.raises(UnreadablePicture) as caught:
        reader.read(b"I am fine")
    assert caught.value.reason is Unreadable.NOT_A_PICTURE


@pytest.mark.parametrize("face", [FACE, astronaut()[::4, ::4], np.zeros((9, 9, 3), np.uint8)])
def test_deepface_gives_what_the_network_gives(
    reader: FaceReader, face: Pixels, tmp_path: Path
) -> None:
    del reader  # DeepFace is loaded; its network is shared by the process
    through = Expression(tmp_path).read(np.ascontiguousarray(face))
    whole = square(face).astype(np.float32)
    mixture = mixture_for(min(face.shape[:2]))
    directly = probabilities(open_session(MODEL), whole[None], mixture)[0]
    assert list(through.values()) == pytest.approx(directly.tolist(), abs=1e-4)


def test_official_weights_run_when_they_are_there(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    weights = official_weights(tmp_path)
    weights.parent.mkdir(parents=True)
    # Shaped like DeepFace's own network (48 grey pixels a side), of a gloomier disposition.
    shutil.copy(Path(__file__).with_name("always_sad.onnx"), weights)
    with caplog.at_level(logging.INFO, "emotion.faces"):
        expression = Expression(tmp_path)
    shares = expression.read(FACE)
    assert expression.engine == "deepface"
    assert max(shares, key=lambda emotion: shares[emotion]) is Emotion.SAD
    assert "deepface weights" in caplog.text
    Expression(tmp_path / "bare")  # DeepFace keeps one network a process: give ours back


def test_spoilt_official_weights_are_passed_over(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    weights = official_weights(tmp_path)
    weights.parent.mkdir(parents=True)
    weights.write_bytes(b"<html>Not Found</html>")
    with caplog.at_level(logging.INFO, "emotion.faces"):
        expression = Expression(tmp_path)
    assert expression.engine == "embedded"
    assert "unusable" in caplog.text
    assert "embedded weights" in caplog.text


def test_confidence_falls_with_blur_and_size_and_doubt() -> None:
    blurred = np.asarray(cv2.GaussianBlur(FACE, (0, 0), 6), np.uint8)
    far = np.asarray(cv2.resize(FACE, (14, 14), interpolation=cv2.INTER_AREA), np.uint8)
    assert clarity(FACE) == 1
    assert clarity(blurred) < 0.3
    assert clarity(far) < 0.7
    assert confidence(0.9, 1.0, 1.0) > confidence(0.9, 0.5, 1.0) > confidence(0.9, 0.0, 1.0)
    assert confidence(0.9, 1.0, 1.0) > confidence(0.4, 1.0, 1.0) > 0
    assert confidence(0.9, 1.0, 0.7) < confidence(0.9, 1.0, 1.0) <= 1


def test_faces_survive_the_pipe(reader: FaceReader) -> None:
    read = reader.read(encode(side_by_side()))
    again = unpack(pack(read))
    assert [f.box for f in again.faces] == [f.box for f in read.faces]
    for before, after in zip(read.faces, again.faces, strict=True):
        assert after.reading.confidence == before.reading.confidence
        assert dict(after.reading.emotions) == pytest.approx(dict(before.reading.emotions))
