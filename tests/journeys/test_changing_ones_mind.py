"""Scene 4: changing one's mind after a card."""

from __future__ import annotations

from catalog.films import lookup
from catalog.films.film import Film
from catalog.people import registry, slates
from catalog.people.standing import standing
from catalog.people.verdicts import Verdict
from emotion.vocabulary import Genre
from tests.journeys.conftest import Reelmood
from tests.journeys.test_sentence import first_card, slate_of, title_of
from tests.playground.person import Message, Person


async def _another_card(person: Person, text: str, before: Message) -> Message:
    """The card that these words bring."""
    await person.say(text)
    return await person.wait_for_card(lambda m: m.id > before.id and not m.edited)


async def _film(reelmood: Reelmood, card: Message) -> Film:
    slate = await slates.find(reelmood.database, slate_of(card))
    assert slate is not None
    (film,) = await lookup.films_by_id(reelmood.database, [slate.shown.film_id])
    return film


async def test_what_is_said_after_a_card_changes_what_was_looked_for(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "I feel low. something light, under 2 hours")

    card = await _another_card(ada, "no musicals", card)
    told = await ada.wait_for_message(lambda m: "no musical" in m.text)
    assert "light" in told.text
    assert "under 2\N{NO-BREAK SPACE}h" in told.text
    assert "again" in told.text, "and how to be rid of all that"
    film = await _film(reelmood, card)
    assert Genre.MUSICAL not in film.genres
    assert film.runtime_minutes is not None
    assert film.runtime_minutes <= 120
    assert card.button("Lift me up ✓"), "the mood has not been forgotten"

    card = await _another_card(ada, "in French", card)
    film = await _film(reelmood, card)
    assert "fr" in film.languages
    assert film.runtime_minutes is not None
    assert film.runtime_minutes <= 120


async def test_a_hidden_gem_is_known_to_few_and_well_liked(ada: Person) -> None:
    card = await first_card(ada, "a hidden gem, please. something funny")
    assert "ittle known and well liked" in card.caption

    card = await _another_card(ada, "or rather an oscar winner", card)
    assert "ighly praised" in card.caption
    assert "ittle known" not in card.caption


async def test_a_mood_told_once_is_kept_once(reelmood: Reelmood, ada: Person) -> None:
    card = await first_card(ada, "I feel low")
    await _another_card(ada, "older", card)

    assert len((await registry.export(reelmood.database, ada.id))["readings"]) == 1


async def test_another_one_is_another_for_the_same(reelmood: Reelmood, ada: Person) -> None:
    card = await first_card(ada, "something scary")

    other = await _another_card(ada, "another one", card)

    assert title_of(other) != title_of(card)
    slate = await slates.find(reelmood.database, slate_of(other))
    assert slate is not None
    assert slate.search["wish"]["fear"] > 0


async def test_again_starts_afresh_with_the_mood(reelmood: Reelmood, ada: Person) -> None:
    card = await first_card(ada, "I feel low. something light, under 2 hours")

    other = await _another_card(ada, "again", card)

    told = await ada.wait_for_message(lambda m: "fresh" in m.text)
    assert "low" in told.text
    slate = await slates.find(reelmood.database, slate_of(other))
    assert slate is not None
    assert slate.search["wish"] == {}
    assert slate.search["constraints"]["max_minutes"] is None


async def test_why_this_tells_what_counted_and_how_to_steer(ada: Person) -> None:
    card = await first_card(ada, "something scary, like The Shining")

    await ada.say("why this?")

    told = await ada.wait_for_message(lambda m: "Why" in m.text)
    assert title_of(card).rsplit(" (", 1)[0] in told.text
    assert "how well it gives what you are after" in told.text
    assert "how like the film you named it is" in told.text
    assert "rated" not in told.text.split("To steer")[0], "they have rated nothing"
    assert "older" in told.text


async def test_before_there_is_a_card_they_are_asked_how_they_feel(ada: Person) -> None:
    await ada.say("why this?")
    told = await ada.wait_for_message(lambda m: "Tell me how you feel" in m.text)
    assert told.button("😔 Low")

    await ada.say("again")
    told = await ada.wait_for_message(lambda m: "How do you feel this evening" in m.text)
    assert told.button("😔 Low")


async def test_what_is_not_understood_after_a_card_leaves_what_was_looked_for(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary")
    await ada.say("dogme ninety-five")
    told = await ada.wait_for_message(lambda m: "did not catch that" in m.text)
    assert title_of(card).rsplit(" (", 1)[0] in told.text
    await ada.tap(told, "Next film")
    card = await ada.wait_for_message(lambda m: m.button("Later") and title_of(m) != title_of(card))
    film = await _film(reelmood, card)

    await _another_card(ada, "older", card)
    told = await ada.wait_for_message(lambda m: "Looking for" in m.text and "scary" in m.text)
    assert f"to {min(2001, film.year - 5)}" in told.text


async def test_stars_in_words_are_as_good_as_a_tap(ada: Person) -> None:
    await ada.say("4/5")
    await ada.wait_for_message(lambda m: "cannot read a mood" in m.text)
    card = await first_card(ada, "something scary")

    await ada.say("I give it 4 out of 5")

    answer = await ada.wait_for_message(lambda m: "Noted: more like this." in m.text)
    assert (await ada.last_message()).id == answer.id
    assert (await ada.wait_for_change(card, lambda m: m.button("⭐4 ✓") is not None)).id == card.id


async def test_who_likes_what_is_shown_gets_no_other_film(ada: Person) -> None:
    await first_card(ada, "something scary")
    await ada.say("you're the best 🙏")
    await ada.wait_for_message(lambda m: "You're welcome" in m.text)

    await ada.say("ok cool")

    answer = await ada.wait_for_message(lambda m: "Enjoy" in m.text)
    assert (await ada.last_message()).id == answer.id

    await ada.say("thank you, that was perfect")
    answer = await ada.wait_for_message(lambda m: "stars" in m.text)
    assert (await ada.last_message()).id == answer.id


async def test_who_dislikes_what_is_shown_gets_another_and_an_insult_a_kind_word(
    ada: Person,
) -> None:
    card = await first_card(ada, "something scary")

    another = await _another_card(ada, "I hated it", card)
    told = await ada.wait_for_message(lambda m: "Another one, then" in m.text)
    assert "Not for me" in told.text
    assert title_of(another) != title_of(card)

    await ada.say("you are useless")
    answer = await ada.wait_for_message(lambda m: "sorry that I got it wrong" in m.text)
    assert (await ada.last_message()).id == answer.id


async def test_too_much_of_something_asks_for_less_than_the_film_that_shows(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something funny")
    film = await _film(reelmood, card)

    card = await _another_card(ada, "too long", card)

    told = await ada.wait_for_message(lambda m: "Looking for" in m.text and "under" in m.text)
    assert "light" in told.text
    shorter = await _film(reelmood, card)
    assert (shorter.runtime_minutes or 0) < (film.runtime_minutes or 0)
    await _another_card(ada, "even shorter", card)
    shortest = min(95, (shorter.runtime_minutes or 0) - 5)
    under = f"{shortest // 60}\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}{shortest % 60}"
    await ada.wait_for_message(lambda m: "Looking for" in m.text and under in m.text)


async def test_going_back_brings_the_card_before_with_its_search(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary")
    seen = await _another_card(ada, "seen it, my sister too", card)
    other = await _another_card(ada, "a comedy", seen)

    again = await _another_card(ada, "go back", other)
    assert title_of(again) == title_of(seen)
    again = await _another_card(ada, "no, the one before", again)
    assert title_of(again) == title_of(card)
    assert again.button("Seen"), "which was not seen, after all"
    await _another_card(ada, "older", again)
    slate = await slates.find(reelmood.database, slate_of(await ada.wait_for_card()))
    assert slate is not None
    assert slate.search["wish"]["fear"] > 0


async def test_who_has_seen_it_and_feels_low_gets_the_next_film_for_that(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary")
    shown = await _film(reelmood, card)

    other = await _another_card(ada, "seen it. I just feel so lonely", card)

    slate = await slates.find(reelmood.database, slate_of(other))
    assert slate is not None
    assert max(slate.search["emotions"], key=slate.search["emotions"].get) == "sad"
    stands = await standing(reelmood.database, ada.id, shown.id)
    assert Verdict.SEEN in stands.verdicts


async def test_who_was_misheard_is_told_so_and_heard(ada: Person) -> None:
    card = await first_card(ada, "a comedy")

    await _another_card(ada, "that's not what I asked for, I said a western", card)

    await ada.wait_for_message(lambda m: "got that wrong" in m.text and "western" in m.text)
