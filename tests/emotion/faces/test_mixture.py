"""Three networks make one answer, by what kind of face they were shown."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from emotion.faces.mixture import PHOTOS, SMALL, SMALL_FACES, mixture_for
from emotion.vocabulary import Emotion

FEAR, SURPRISE = list(Emotion).index(Emotion.FEAR), list(Emotion).index(Emotion.SURPRISE)


@given(
    arrays.arrays(np.float32, (2, 2, 3, 7), elements=st.floats(0.0625, 1, width=32)),
    st.integers(1, 500),
)
def test_whatever_the_networks_say_comes_out_as_probabilities(
    answers: np.ndarray[tuple[int, ...], np.dtype[np.float32]], side: int
) -> None:
    blended = mixture_for(side).blend(answers)
    assert blended.shape == (2, 7)
    assert (blended >= 0).all()
    assert blended.sum(axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_small_faces_are_weighed_alike_and_photos_doubt_fear() -> None:
    assert mixture_for(SMALL) is SMALL_FACES
    assert mixture_for(SMALL + 1) is PHOTOS
    torn = np.zeros((1, 1, 3, 7), np.float32)
    torn[..., FEAR], torn[..., SURPRISE] = 0.6, 0.4
    assert SMALL_FACES.blend(torn)[0].argmax() == FEAR
    assert PHOTOS.blend(torn)[0].argmax() == SURPRISE
    torn[..., FEAR], torn[..., SURPRISE] = 0.8, 0.2
    assert PHOTOS.blend(torn)[0].argmax() == FEAR, "clear fear is still seen"
