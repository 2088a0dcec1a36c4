"""Scene 3, the second evening: whoever was misread is read better."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import tests.emotion.faces
from emotion.faces.expression import official_weights
from tests.journeys.conftest import Reelmood
from tests.journeys.test_selfie import PATIENCE
from tests.playground.person import Person

# Shaped like DeepFace's own network, and sad about every face a little more than half.
_SAD = Path(tests.emotion.faces.__file__).with_name("always_sad.onnx")


@pytest.fixture
def gloomy(reelmood: Reelmood) -> None:
    """A bot to which every face looks sad, as some faces at rest do to any bot."""
    weights = official_weights(reelmood.settings.data_dir / "deepface")
    weights.parent.mkdir(parents=True)
    shutil.copy(_SAD, weights)


async def show_face(person: Person, selfie: bytes) -> float:
    """Send a selfie that was agreed to; how sad it was read."""
    await person.send_photo(selfie)
    await person.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    await person.wait_for_card()
    return (await kept_of_face(person))[-1]


async def kept_of_face(person: Person) -> list[float]:
    await person.say("/export")
    file = await person.wait_for_message(lambda m: m.file)
    kept = json.loads(await person.file(file))["readings"]
    return [row["emotions"]["sad"] for row in kept if row["source"] == "face"]


async def correct(person: Person, mood: str) -> str:
    read = [m for m in await person.messages() if m.button("Not quite")][-1]
    card = await person.last_card()
    await person.tap(read, "Not quite")
    choice = await person.wait_for_change(read, lambda m: m.button(mood))
    await person.tap(choice, mood)
    noted = await person.wait_for_change(choice, lambda m: "Noted" in m.text)
    await person.wait_for_change(card)
    return noted.text


@pytest.mark.usefixtures("gloomy")
async def test_a_face_that_rests_sadly_is_read_less_sad_once_corrected(
    ada: Person, selfie: bytes
) -> None:
    await ada.send_photo(selfie)
    await ada.tap(await ada.wait_for_message(), "Read it")
    await ada.wait_for_card(within=PATIENCE)
    (plain,) = await kept_of_face(ada)

    assert "lean a little that way" in await correct(ada, "Calm")
    once = await show_face(ada, selfie)
    await correct(ada, "Calm")
    twice = await show_face(ada, selfie)
    assert plain > once > twice > plain / 2, "each correction nudges"

    await ada.say("/forget")
    await ada.tap(await ada.wait_for_message(), "Erase it all")
    await ada.wait_for_message(lambda m: "gone" in m.text)
    await ada.send_photo(selfie)
    await ada.tap(await ada.wait_for_message(), "Read it")
    await ada.wait_for_card(within=PATIENCE)
    assert await kept_of_face(ada) == [plain], "we meet for the first time"


async def test_words_that_were_misread_are_learned_from_too(ada: Person) -> None:
    for _ in range(2):
        await ada.say("nothing new here, just tired")
        await ada.wait_for_card()
        assert "lean a little that way" in await correct(ada, "Calm")
    await ada.say("/export")
    kept = json.loads(await ada.file(await ada.wait_for_message(lambda m: m.file)))
    first, second = (row for row in kept["readings"] if row["source"] == "words")
    assert second["emotions"]["neutral"] > first["emotions"]["neutral"]
    assert [row["chosen"] for row in kept["corrections"]] == ["neutral"] * 2
    assert "tired" not in json.dumps(kept["corrections"]), "words are not kept"
