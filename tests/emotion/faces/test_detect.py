"""Faces are found near and far, and none where there are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from emotion.faces.crop import crop
from emotion.faces.detect import THRESHOLD, Detector, Found, merge
from tests.emotion.faces.pictures import Pixels, astronaut, landscape, side_by_side

EYES = (210, 110)  # between the astronaut's eyes


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector()


def test_the_face_is_found_where_it_is(detector: Detector) -> None:
    (face,) = detector.find(astronaut())
    assert face.x < EYES[0] < face.x + face.w
    assert face.y < EYES[1] < face.y + face.h
    assert 70 < face.w < 140


@pytest.mark.parametrize("share", [0.1, 0.15, 0.3, 0.5])
def test_a_face_is_found_from_across_the_room_to_arms_length(
    detector: Detector, share: float
) -> None:
    scale = share * 800 / 95
    person = cv2.resize(astronaut()[:250, 130:330], None, fx=scale, fy=scale)[:600, :700]
    room = np.full((600, 800, 3), 110, np.uint8)
    room[: person.shape[0], 50 : 50 + person.shape[1]] = person
    assert len(detector.find(room)) == 1


@pytest.mark.parametrize("friends", [3, 4])
def test_friends_in_a_row_are_all_found(detector: Detector, friends: int) -> None:
    side = 800 // friends
    row = np.full((600, 800, 3), 110, np.uint8)
    for place in range(friends):
        there = slice(place * side, (place + 1) * side)
        row[150 : 150 + side, there] = cv2.resize(
            astronaut(), (side, side), interpolation=cv2.INTER_AREA
        )
    found = sorted(face.x + face.w / 2 for face in detector.find(row))
    assert [int(x // side) for x in found] == list(range(friends))
    assert not detector.find(row, patient=False), "but not in every frame of a clip"


def test_a_face_that_fills_the_picture_is_found(detector: Detector) -> None:
    tight = astronaut()[70:180, 165:275]
    assert len(detector.find(np.ascontiguousarray(tight))) == 1


def test_the_face_on_a_blurred_thumbnail_is_found_and_doubted(detector: Detector) -> None:
    thumbnail = cv2.resize(astronaut()[70:185, 175:265], (23, 30), interpolation=cv2.INTER_AREA)
    (face,) = detector.find(np.asarray(cv2.GaussianBlur(thumbnail, (0, 0), 1), np.uint8))
    assert face.x < 12 < face.x + face.w
    assert face.score < THRESHOLD


def test_of_two_faces_the_larger_comes_first(detector: Detector) -> None:
    near, far = detector.find(side_by_side())
    assert near.w > far.w
    assert near.x > far.x


def blur(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 5), np.uint8)


def test_no_face_in_a_landscape_nor_in_noise(detector: Detector) -> None:
    random = np.random.default_rng(7)
    noise = random.integers(0, 256, (480, 640, 3), dtype=np.uint8)
    for picture in (landscape(), noise, blur(noise), np.zeros((300, 300, 3), np.uint8)):
        assert detector.find(picture) == []
        thumbnail = cv2.resize(picture, (100, 75), interpolation=cv2.INTER_AREA)
        assert detector.find(np.asarray(thumbnail, np.uint8)) == []


@settings(deadline=None, max_examples=30)
@given(arrays.arrays(np.uint8, st.tuples(st.integers(1, 90), st.integers(1, 90), st.just(3))))
def test_any_picture_can_be_searched(picture: Pixels) -> None:
    for face in Detector().find(picture):
        assert face.w > 0
        assert face.h > 0


@given(st.integers(-50, 150), st.integers(-50, 150), st.integers(1, 200), st.integers(1, 200))
def test_every_box_can_be_cropped_to_a_square(x: int, y: int, w: int, h: int) -> None:
    picture = np.arange(100 * 80 * 3, dtype=np.uint8).reshape(100, 80, 3)
    face = crop(picture, Found(x, y, w, h, 0.9))
    assert face.shape == (round(max(w, h) * 1.05), round(max(w, h) * 1.05), 3)


def test_what_lies_outside_the_picture_repeats_its_edge() -> None:
    picture = np.full((50, 50, 3), 200, np.uint8)
    assert (crop(picture, Found(-20, -20, 60, 60, 0.9)) == 200).all()


def test_boxes_on_one_face_melt_and_two_faces_stay_two() -> None:
    one = [Found(10, 10, 40, 40, 0.9), Found(14, 10, 40, 40, 0.9)]
    other = Found(200, 10, 40, 40, 0.8)
    melted = merge([*one, other])
    assert [face.x for face in melted] == [12, 200]
