"""Scene 2: a sentence, and what can be done with a card."""

from __future__ import annotations

import re
from collections.abc import Callable

import aiohttp

from catalog.films import lookup
from catalog.people import registry, slates
from catalog.people.standing import standing
from tests.journeys.conftest import Reelmood
from tests.playground.controls import Controls
from tests.playground.person import WITHIN, Message, Person

SENTENCE = "rough day, my boss yelled at me. something light, under 2 hours"
GROUP = -100500


async def first_card(person: Person, text: str = SENTENCE, *, within: float = WITHIN) -> Message:
    await person.say(text)
    return await person.wait_for_card(lambda m: not m.edited, within=within)


def title_of(card: Message) -> str:
    return card.marked("bold")[0]


def with_button(label: str) -> Callable[[Message], bool]:
    return lambda message: message.button(label) is not None


def without_button(label: str) -> Callable[[Message], bool]:
    return lambda message: message.button(label) is None


def at(place: int) -> Callable[[Message], bool]:
    return with_button(f"{place}/5")


def slate_of(card: Message) -> int:
    button = card.button("★5")
    assert button is not None
    assert button.data is not None
    return int(button.data.split(":")[1])


async def test_a_sentence_is_read_as_a_mix_and_answered_with_a_film(ada: Person) -> None:
    await ada.say(SENTENCE)
    read = await ada.wait_for_message(lambda m: m.button("Not quite"))
    assert "Sounds" in read.text
    assert read.marked("bold"), "the mood is named"
    assert "light" in read.text
    assert "under 2\N{NO-BREAK SPACE}h" in read.text
    card = await ada.wait_for_card()
    title, facts, _, why, *_ = card.caption.splitlines()
    assert re.fullmatch(r".+ \(\d{4}\)", title)
    hours = re.search(r"(?:(\d)\sh\s?)?(\d+)?(?:\smin)?", facts.split(" · ")[1])
    assert hours is not None
    assert int(hours[1] or 0) * 60 + int(hours[2] or 0) <= 120
    assert "nder 2\N{NO-BREAK SPACE}h, as you asked" in why
    assert card.button("Lift me up ✓"), "a low mood is lifted unless they say otherwise"


async def test_paging_goes_through_five_films_in_one_message(ada: Person) -> None:
    card = await first_card(ada)
    titles = [title_of(card)]
    for place in range(2, 6):
        await ada.tap(card, "Next")
        card = await ada.wait_for_change(card, at(place))
        titles.append(title_of(card))
    assert len(set(titles)) == 5
    await ada.tap(card, "Back")
    card = await ada.wait_for_change(card, lambda m: m.button("4/5"))
    assert title_of(card) == titles[3]
    photos = [m for m in await ada.messages() if m.photo]
    assert len(photos) == 1, "nothing piles up in the chat"


async def test_after_the_last_film_there_are_more_and_none_twice(ada: Person) -> None:
    card = await first_card(ada)
    titles = [title_of(card)]
    for _ in range(2):
        for place in range(2, 6):
            await ada.tap(card, "Next")
            card = await ada.wait_for_change(card, at(place))
            titles.append(title_of(card))
        await ada.tap(card, "More")
        card = await ada.wait_for_change(card, lambda m: m.button("1/5"))
        titles.append(title_of(card))
    assert len(set(titles)) == len(titles)


async def test_a_rating_is_marked_kept_once_and_can_be_changed(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada)
    await ada.tap(card, "★4")
    assert "Noted" in await ada.toast()
    card = await ada.wait_for_change(card, lambda m: m.button("4 ✓"))
    assert card.button("Next"), "the card stays, with a next step"
    slate = await slates.find(reelmood.database, slate_of(card))
    assert slate is not None
    film = slate.shown.film_id
    assert (await standing(reelmood.database, ada.id, film)).stars == 4

    await ada.tap(card, "★2")
    card = await ada.wait_for_change(card, lambda m: m.button("2 ✓"))
    assert (await standing(reelmood.database, ada.id, film)).stars == 2
    kept = await registry.export(reelmood.database, ada.id)
    assert len(kept["ratings"]) == 1

    await ada.tap(card, "2 ✓")
    assert "back" in await ada.toast()
    assert (await standing(reelmood.database, ada.id, film)).stars is None


async def test_what_is_rated_changes_what_comes_next(reelmood: Reelmood) -> None:
    async with reelmood.visitor() as fan, reelmood.visitor() as other:
        for person, stars in ((fan, "★5"), (other, "★1")):
            card = await first_card(person, "something scary")
            for place in range(2, 5):
                await person.tap(card, stars)
                await person.toast()
                await person.tap(card, "Next")
                card = await person.wait_for_change(card, at(place))
        liked = [await _liked_behind(person) for person in (fan, other)]
        assert any(liked[0]), "cards say which loved film they are like"
        assert not any(liked[1]), "who loved nothing is told nothing of the kind"
        async with aiohttp.ClientSession() as session:
            await Controls(session, reelmood.url).group(GROUP, fan, other)
        among_others = await _liked_behind(fan.in_chat(GROUP), "@playground_bot something scary")
        assert not any(among_others), "in a group nobody is told what somebody gave"


async def _liked_behind(person: Person, text: str = "something scary") -> list[str]:
    """What each of five cards says of loved films."""
    card = await first_card(person, text)
    told = [card.caption]
    for place in range(2, 6):
        await person.tap(card, "Next")
        card = await person.wait_for_change(card, at(place))
        told.append(card.caption)
    return [part for caption in told for part in re.findall(r"which you gave \w+ stars", caption)]


async def test_another_aim_finds_other_films_in_the_same_message(ada: Person) -> None:
    card = await first_card(ada, "feeling so sad and lonely tonight")
    before = title_of(card)
    await ada.tap(card, "Let me cry")
    card = await ada.wait_for_change(card, lambda m: m.button("Let me cry ✓"))
    assert title_of(card) != before
    assert "tears" in card.caption


async def test_taps_on_a_card_that_another_is_replacing_do_not_mix_the_two(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada)
    async with aiohttp.ClientSession() as session:
        await Controls(session, reelmood.url).fault("flood", method="editMessageMedia")
    for label in ("Calm me down", "★4", "Next"):
        await ada.tap(card, label)
    await ada.toast()

    fresh = await ada.wait_for_change(card, with_button("Calm me down ✓"))
    assert title_of(fresh) != title_of(card)
    assert fresh.button("1/5")
    assert slate_of(fresh) != slate_of(card), "its stars are for the film it shows"
    (rating,) = (await registry.export(reelmood.database, ada.id))["ratings"]
    before = await slates.find(reelmood.database, slate_of(card))
    assert before is not None
    assert (rating["film_id"], rating["stars"]) == (before.offers[0].film_id, 4)


async def test_seen_not_for_me_and_later_can_be_set_and_taken_back(ada: Person) -> None:
    card = await first_card(ada)
    for label in ("Seen", "Not for me", "Later"):
        await ada.tap(card, label)
        assert await ada.toast()
        card = await ada.wait_for_change(card, with_button(f"{label} ✓"))
        await ada.tap(card, f"{label} ✓")
        assert await ada.toast()
        card = await ada.wait_for_change(card, without_button(f"{label} ✓"))


async def test_not_quite_lets_people_say_what_they_feel(ada: Person) -> None:
    await ada.say(SENTENCE)
    card = await ada.wait_for_card()
    read = next(m for m in await ada.messages() if m.button("Not quite"))
    await ada.tap(read, "Not quite")
    read = await ada.wait_for_change(read, lambda m: len(m.buttons) == 7)
    await ada.tap(read, "Happy")
    read = await ada.wait_for_change(read)
    assert "happy" in read.text
    assert "under 2\N{NO-BREAK SPACE}h" in read.text, "what was asked for still holds"
    card = await ada.wait_for_change(card)
    assert card.button("Match my mood ✓")


async def test_history_and_later_are_lists_to_tap(ada: Person) -> None:
    await ada.say("/history")
    assert "not rated" in (await ada.wait_for_message()).text
    await ada.say("/later")
    assert "Nothing is kept" in (await ada.wait_for_message()).text

    card = await first_card(ada)
    title = title_of(card)
    await ada.tap(card, "Later")
    await ada.toast()
    await ada.say("/later")
    assert (await ada.wait_for_message(lambda m: m.text)).button(title)
    await ada.tap(card, "★5")
    await ada.toast()

    await ada.say("/history")
    films = await ada.wait_for_message(lambda m: m.text)
    assert films.button(f"5★ {title}")
    await ada.tap(films, title)
    again = await ada.wait_for_card()
    assert title_of(again) == title
    assert again.button("5 ✓"), "the card shows the stars given, to change them"

    await ada.say("/later")
    answer = await ada.wait_for_message(lambda m: m.text)
    assert "Nothing is kept" in answer.text, "a film that was seen waits no longer"


async def test_what_people_type_never_becomes_markup(ada: Person) -> None:
    await ada.say("I'm so sad. something like <b>Nope</b> & <i>co</i>")
    read = await ada.wait_for_message(lambda m: "do not know" in m.text)
    assert "<b>Nope</b>" in read.text, "it is shown as it was typed"
    assert not any("Nope" in bold for bold in read.marked("bold"))


async def test_words_of_despair_get_warmth_and_help_lines_not_a_film(ada: Person) -> None:
    await ada.say("i don't want to live anymore")
    answer = await ada.wait_for_message()
    assert "988" in answer.text
    assert not answer.photo
    assert not any(m.photo for m in await ada.messages())


async def test_who_is_at_the_end_of_their_rope_gets_a_film_and_is_told_who_listens(
    ada: Person,
) -> None:
    await ada.say("i'm at the end of my rope")
    told = await ada.wait_for_message(lambda m: "findahelpline" in m.text)
    assert "low" in told.text
    await ada.wait_for_card()


async def test_a_films_title_shows_that_film_and_those_like_it_next(ada: Person) -> None:
    card = await first_card(ada, "paddington 2")
    assert title_of(card) == "Paddington 2"
    assert card.button("★5")

    await ada.tap(card, "Next")
    card = await ada.wait_for_change(card)
    assert "In the spirit of Paddington 2" in card.caption


async def test_a_subject_asked_for_is_what_the_film_is_about(ada: Person) -> None:
    await ada.say("a Christmas movie")

    told = await ada.wait_for_message(lambda m: "Looking for" in m.text)
    assert "Christmas" in told.text
    assert told.button("Not quite") is None, "no mood was told, so none is claimed"
    card = await ada.wait_for_card()
    assert "bout “Christmas”, as you asked" in card.caption


async def test_a_mere_name_brings_the_film_or_films_of_that_person(ada: Person) -> None:
    await ada.say("spirited away")
    card = await ada.wait_for_card()
    assert title_of(card) == "Spirited Away"

    await ada.say("Agnès Varda")
    card = await ada.wait_for_card(lambda m: title_of(m) != title_of(card))
    assert "by Agnès Varda" in card.caption.splitlines()[1]
    assert "y Agnès Varda, as you asked" in card.caption


async def test_who_is_bored_is_told_so_and_thrilled(ada: Person) -> None:
    await ada.say("so bored, nothing to do")

    read = await ada.wait_for_message(lambda m: m.button("Not quite"))
    assert read.text == "Sounds bored."
    card = await ada.wait_for_card()
    assert card.button("Thrill me ✓")


async def test_a_title_typed_with_a_slip_brings_that_film_and_says_so(ada: Person) -> None:
    card = await first_card(ada, "pulp ficton")

    assert title_of(card).startswith("Pulp Fiction")
    assert await ada.wait_for_message(lambda m: "I take that for Pulp Fiction" in m.text)


async def test_somebody_but_not_one_of_their_films(ada: Person) -> None:
    card = await first_card(ada, "Tom Hanks but not Forrest Gump")

    assert not title_of(card).startswith("Forrest Gump")
    assert "With Tom Hanks, as you asked" in card.caption
    assert await ada.wait_for_message(lambda m: "Tom Hanks, no Forrest Gump" in m.text)


async def test_films_like_one_that_nobody_knows_are_not_made_up(ada: Person) -> None:
    await ada.say("something like Zorblax Rising")

    told = await ada.wait_for_message(lambda m: "do not know Zorblax Rising" in m.text)
    assert told.button("Low"), "there is a way on"
    assert not any(m.photo for m in await ada.messages())


async def test_a_well_known_title_is_no_mood(ada: Person) -> None:
    card = await first_card(ada, "kill bill")

    assert title_of(card).startswith("Kill Bill")
    assert not [message for message in await ada.messages() if "Sounds" in message.text]


async def test_a_nation_that_shares_its_language_is_told_by_its_country(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "a Mexican film")

    assert await ada.wait_for_message(lambda m: "from Mexico" in m.text)
    assert "From Mexico, as you asked" in card.caption
    slate = await slates.find(reelmood.database, slate_of(card))
    assert slate is not None
    (film,) = await lookup.films_by_id(reelmood.database, [slate.shown.film_id])
    assert "MX" in film.countries
