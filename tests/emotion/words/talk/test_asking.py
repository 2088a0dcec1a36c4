"""Questions that only the catalog can tell to be of a film."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Asking, Fact, Feeling
from emotion.words.talk.asking import asking_in, is_question


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("how long is Inception?", Asking((Fact.LENGTH,), "Inception")),
        ("who directed parasite", Asking((Fact.DIRECTOR,), "parasite")),
        ("is The Shining very scary?", Asking((Feeling.FEAR,), "The Shining")),
        ("what is the film Amélie about?", Asking((Fact.STORY,), "Amélie")),
        ("Is Coco OK for kids?", Asking((Fact.CHILDREN,), "Coco")),
        ("where can I watch “Dune”?", Asking((Fact.WHERE,), "Dune")),
        ("is Tom Hanks in it?", Asking(thing="tom hanks")),
        ("is there a dog in it?", Asking(thing="dog")),
        ("does it have any zombies?", Asking(thing="zombies")),
        ("is it based on a book?", Asking()),
        ("did Nolan direct it?", Asking(thing="nolan")),
        ("is there a dog?", Asking(thing="dog")),
        ("is Tom Hanks in Forrest Gump?", Asking(title="Forrest Gump", thing="Tom Hanks")),
        ("Spielt Tom Hanks mit?", Asking(thing="tom hanks")),
        ("¿Sale Tom Hanks?", Asking(thing="tom hanks")),
        ("il y a Brad Pitt dedans ?", Asking(thing="brad pitt")),
        ("tem o Tom Hanks?", Asking(thing="tom hanks")),
        ("там есть Том Хэнкс?", Asking(thing="том хэнкс")),
        ("is it black and white?", Asking()),
        ("is it confusing", Asking()),
        ("can I download it?", Asking()),
        ("what's the budget of it?", Asking()),
    ],
)
def test_what_is_asked_of_which_film(text: str, asking: Asking) -> None:
    assert asking_in(text) == asking


@pytest.mark.parametrize(
    "text",
    [
        "how are you?",
        "what is love",
        "who broke your heart?",
        "is my life over?",
        "I wonder whether it is over",
        "it is what it is",
        "something with a dog in it",
        "is it ever going to stop?",
        "how long will this hurt?",
        "can you make it shorter?",
        "is there a shorter one?",
        "are there any thrillers?",
        "is that all you have?",
        "tem algo mais curto?",
        "c'è qualcosa di divertente?",
        "is my dad in heaven?",
    ],
)
def test_what_is_said_of_oneself_is_none(text: str) -> None:
    assert asking_in(text) is None


@given(st.text(max_size=120))
@settings(deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    assert asking_in(text) is None or isinstance(asking_in(text), Asking)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who's the villain", True),
        ("any peril in it? my daughter cries when parents die", True),
        ("cine e personajul negativ", True),
        ("好看吗", True),
        ("what about something with trains", False),
        ("dogme ninety-five", False),
    ],
)
def test_a_question_is_one_without_its_mark(text: str, *, asks: bool) -> None:
    assert is_question(text) is asks
