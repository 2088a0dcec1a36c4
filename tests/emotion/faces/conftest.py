"""One reader for all tests: loading the networks takes a second, and DeepFace keeps one home."""

from __future__ import annotations

import pytest

from emotion.faces.reader import FaceReader


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> FaceReader:
    return FaceReader(tmp_path_factory.mktemp("deepface"), allow_downloads=False)
