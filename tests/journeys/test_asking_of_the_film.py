"""Talk of the film on the card: what it is like, and more of its kind."""

from __future__ import annotations

import pytest

from catalog.films import lookup
from catalog.films.film import Film
from catalog.people import slates
from tests.journeys.conftest import Reelmood
from tests.journeys.test_sentence import first_card, slate_of, title_of
from tests.playground.person import Message, Person


async def film_on(reelmood: Reelmood, card: Message) -> Film:
    slate = await slates.find(reelmood.database, slate_of(card))
    assert slate is not None
    (film,) = await lookup.films_by_id(reelmood.database, [slate.shown.film_id])
    return film


async def answer_to(person: Person, question: str, card: Message) -> str:
    """What is said of the film on a card, when no other card comes with it."""
    said = await person.say(question)
    told = await person.wait_for_message(lambda m: m.from_bot and m.id > said.id)
    assert not told.labels
    assert title_of(card) in told.text
    assert await person.last_message() == told
    return told.text


async def said_to(person: Person, words: str) -> Message:
    said = await person.say(words)
    return await person.wait_for_message(lambda m: m.from_bot and m.id > said.id)


async def card_after(person: Person, words: str, card: Message) -> Message:
    await person.say(words)
    return await person.wait_for_card(lambda m: m.id > card.id and not m.edited)


async def test_questions_of_the_film_are_answered_and_the_search_goes_on(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary, under 2 hours")
    film = await film_on(reelmood, card)

    said = await answer_to(ada, "how long is it and who's in it?", card)
    assert f"1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}{film.runtime_minutes % 60}" in said  # type: ignore[operator] # the seed's are told
    assert film.cast[0] in said
    assert film.directors[0] in await answer_to(ada, "Who directed it?", card)
    assert str(film.year) in await answer_to(ada, "when is it from?", card)
    assert "Yes" in await answer_to(ada, "is it scary?", card)
    assert "age rating" in await answer_to(ada, "is it ok for my kids?", card)
    assert "do not know" in await answer_to(ada, "where can I watch it?", card)
    unknown = await said_to(ada, "did I see it?")
    assert "do not know" in unknown.text
    assert title_of(card) in unknown.text
    assert "Next film" in unknown.labels, "nobody is left without a step"

    before = f"to {min(2001, film.year - 5)}"
    await card_after(ada, "older", card)
    told = await ada.wait_for_message(lambda m: "Looking for" in m.text and before in m.text)
    assert "scary" in told.text
    assert "under 2\N{NO-BREAK SPACE}h" in told.text


async def test_the_question_is_of_the_film_that_was_turned_to(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary")
    await ada.tap(card, "Next")
    card = await ada.wait_for_change(card, lambda m: title_of(m) != title_of(card))

    assert (await film_on(reelmood, card)).directors[0] in await answer_to(ada, "director?", card)


async def test_before_there_is_a_film_nobody_can_tell_of_it(ada: Person) -> None:
    await ada.say("is it scary?")

    told = await ada.wait_for_message(lambda m: "ask me then" in m.text)
    assert told.button("😔 Low")


async def test_more_like_this_is_another_film_in_its_spirit(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary, under 2 hours")

    other = await card_after(ada, "more like this", card)

    assert title_of(other) != title_of(card)
    slate = await slates.find(reelmood.database, slate_of(other))
    assert slate is not None
    film = await film_on(reelmood, card)
    assert slate.search["constraints"]["like"] == [film.title]
    assert slate.search["constraints"]["max_minutes"] == 120
    assert slate.search["wish"]["fear"] > 0
    assert film.id not in [offer.film_id for offer in slate.offers]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("another by the same director", {"Alfred Hitchcock"}),
        ("more with her", {"James Stewart", "Grace Kelly"}),
    ],
)
async def test_the_same_people_in_another_film(
    reelmood: Reelmood, ada: Person, words: str, names: set[str]
) -> None:
    await ada.say("Rear Window")
    card = await ada.wait_for_card()

    other = await card_after(ada, words, card)

    film = await film_on(reelmood, other)
    assert film.title != "Rear Window"
    told = await ada.wait_for_message(lambda m: "Looking for" in m.text)
    assert all(name in told.text for name in names)
    assert names & {*film.directors, *film.cast}


async def test_who_has_made_no_other_film_is_said_to_have_none(ada: Person) -> None:
    await ada.say("Persepolis")
    card = await ada.wait_for_card()

    assert "no other film" in (await said_to(ada, "same director")).text
    alike = await ada.wait_for_card(lambda m: m.id > card.id and not m.edited)
    assert title_of(alike) != title_of(card)


async def test_more_like_this_may_be_otherwise(reelmood: Reelmood, ada: Person) -> None:
    card = await first_card(ada, "something scary")

    other = await card_after(ada, "more like this, but funnier and older", card)

    slate = await slates.find(reelmood.database, slate_of(other))
    assert slate is not None
    assert slate.search["constraints"]["like"] == [(await film_on(reelmood, card)).title]
    assert slate.search["wish"]["joy"] > 0
    assert (await film_on(reelmood, other)).year <= 2001


async def test_a_question_that_answers_an_earlier_card_is_of_that_one(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary")
    await card_after(ada, "another one", card)

    said = await ada.say("who directed it?", reply_to=card)

    told = await ada.wait_for_message(lambda m: m.from_bot and m.id > said.id)
    assert (await film_on(reelmood, card)).directors[0] in told.text


async def test_a_film_may_be_asked_of_by_its_title(ada: Person) -> None:
    assert "Stanley Kubrick" in (await said_to(ada, "who directed The Shining?")).text
    assert "Yes" in (await said_to(ada, "is The Shining scary?")).text


async def test_whether_somebody_or_something_is_in_it(ada: Person) -> None:
    await ada.say("Rear Window")
    await ada.wait_for_card()

    assert "Yes, Grace Kelly plays in it" in (await said_to(ada, "is Grace Kelly in it?")).text
    assert "Not that I know of" in (await said_to(ada, "are there zombies in it?")).text
    assert "have not noted" in (await said_to(ada, "did it win an Oscar?")).text
    assert "That I do not know" in (await said_to(ada, "is it in black and white?")).text
