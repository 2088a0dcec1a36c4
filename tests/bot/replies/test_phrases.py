"""What was asked for is said in the person's language."""

from __future__ import annotations

import pytest

from bot.replies.phrases import asked, subject_name, wishes
from bot.texts import languages, texts_for
from emotion.vocabulary import Constraints, Content, Feeling
from recommender.filters import Limit


@pytest.mark.parametrize("code", sorted(languages() - {"en"}))
def test_subjects_are_named_in_the_persons_language(code: str) -> None:
    texts = texts_for(code)

    assert subject_name(texts, "dog") != "dog"
    assert subject_name(texts, "first love") != "first love"
    assert subject_name(texts, "chess boxing") == "chess boxing"


def test_a_subject_asked_for_and_one_refused_read_as_words_of_the_language() -> None:
    told = asked(texts_for("de"), Constraints(about=("dog", "cat"), without=("zombies",)))

    assert told[Limit.SUBJECT] == ["Hunde oder Katzen"]
    assert told[None] == ["ohne Zombies"]


def test_what_is_refused_of_itself_is_said_beside_a_content_that_is_refused() -> None:
    refused = {Feeling.FEAR: -1.0, Feeling.DISGUST: -1.0}

    assert wishes(texts_for("en"), refused, {Content.VIOLENCE}) == ["not scary"]
    assert wishes(texts_for("en"), refused, {Content.GORE, Content.FRIGHTS}) == []
