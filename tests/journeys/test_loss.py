"""Somebody tells of a loss: first a warm word, then a gentle film, none about that very loss."""

from __future__ import annotations

import pytest

from catalog.films import subjects
from catalog.people import slates
from tests.journeys.conftest import Reelmood
from tests.journeys.test_sentence import first_card, slate_of, title_of, with_button
from tests.playground.person import Message, Person


async def told_after(person: Person, words: str) -> tuple[Message, Message]:
    """What is said of a loss, and the card that comes with it."""
    card = await first_card(person, words)
    said = [m for m in await person.messages() if m.from_bot and m.button("Not quite")]
    return said[-1], card


@pytest.mark.parametrize(
    ("words", "warm"),
    [
        ("my grandma died", "No film mends that"),
        ("the funeral was today", "No film mends that"),
        ("we had to put our dog down", "one of the family"),
        ("she left me after ten years", "That hurts"),
        ("I lost my job today", "hard news"),
    ],
)
async def test_a_warm_word_comes_first_and_the_other_ways_are_one_tap_away(
    ada: Person, words: str, warm: str
) -> None:
    said, card = await told_after(ada, words)
    assert warm in said.text
    assert "Sounds" not in said.text, "whoever mourns knows how they feel"
    assert "Lift me up" in said.text
    assert card.button("Match my mood ✓")
    await ada.tap(card, "Let me cry")
    await ada.wait_for_change(card, with_button("Let me cry ✓"))


async def test_no_film_is_about_the_very_loss(reelmood: Reelmood, ada: Person) -> None:
    database = reelmood.database
    _said, card = await told_after(ada, "our dog was put to sleep this morning")
    about = await subjects.ids_about(database, "dog", "sheepdog", "cat", "grief", "funeral")
    for aim in ("Match my mood", "Lift me up", "Let me cry"):
        if not card.button(f"{aim} ✓"):
            await ada.tap(card, aim)
            card = await ada.wait_for_change(card, with_button(f"{aim} ✓"))
        slate = await slates.find(database, slate_of(card))
        assert slate is not None
        assert not {offer.film_id for offer in slate.offers} & about


async def test_no_romance_for_whom_love_has_just_left(ada: Person) -> None:
    _said, card = await told_after(ada, "my boyfriend broke up with me")
    for place in range(2, 6):
        assert "romance" not in card.caption.splitlines()[1]
        await ada.tap(card, "Next")
        card = await ada.wait_for_change(card, with_button(f"{place}/5"))


async def test_a_wish_beside_the_loss_is_kept_and_nothing_else_is_promised(ada: Person) -> None:
    said, card = await told_after(ada, "my best friend passed away last week. something funny?")
    assert "No film mends that" in said.text
    assert "gentle" not in said.text
    assert card.button("Lift me up ✓")


async def test_who_was_misunderstood_corrects_it_and_the_film_is_another(ada: Person) -> None:
    said, card = await told_after(ada, "our old oak died")
    await ada.tap(said, "Not quite")
    said = await ada.wait_for_change(said, lambda m: m.button("Happy"))
    await ada.tap(said, "Happy")
    await ada.wait_for_change(card, lambda m: title_of(m) != title_of(card))


async def test_a_loss_is_not_over_with_the_next_words(ada: Person) -> None:
    await told_after(ada, "my mum passed away on monday")
    await ada.say("she was 92")
    heard = await ada.wait_for_message(lambda m: m.button("Low"))
    assert "Thank you for telling me" in heard.text
    await ada.say("something she would have liked")
    await ada.wait_for_message(lambda m: "did not catch that" in m.text)
    await first_card(ada, "I'm so angry at my boss")
    await ada.say("leave me alone")
    await ada.wait_for_message(lambda m: "I'm here" in m.text)
    said, card = await told_after(ada, "I miss her so much")
    assert "I hear you" in said.text, "nobody is condoled with twice"
    assert card.button("Match my mood ✓")

    await ada.say("I want to be with her")
    await ada.wait_for_message(lambda m: "You don't have to carry it alone" in m.text)

    await ada.say("/help")
    await ada.tap(await ada.wait_for_message(lambda m: "/history" in m.text), "Low")
    card = await ada.wait_for_card(lambda m: not m.edited)
    assert card.button("Match my mood ✓"), "something gentle again"
    said, card = await told_after(ada, "I failed my exam")
    assert "I hear you" not in said.text, "that is another matter"
    said, card = await told_after(ada, "actually I'm happy now, my friends came over")
    assert "happy" in said.text
