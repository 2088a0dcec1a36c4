"""Whoever's Telegram speaks a language that we have texts for is answered in it."""

from __future__ import annotations

from tests.journeys.conftest import Reelmood
from tests.playground.person import Person


async def test_an_evening_in_spanish(reelmood: Reelmood) -> None:
    async with reelmood.visitor(first_name="Ana", language_code="es-MX") as ana:
        await ana.say("estoy muy triste, quiero algo ligero de menos de 2 horas")
        read = await ana.wait_for_message(lambda m: m.button("No del todo"))
        assert "tristeza" in read.text
        assert "ligera" in read.text
        card = await ana.wait_for_card()
        assert "como pediste" in card.caption
        assert card.button("Vista")

        await ana.say("¿por qué esta?")
        assert "¿Por qué" in (await ana.wait_for_message(lambda m: "Por qué" in m.text)).text


async def test_whoever_speaks_what_we_do_not_read_is_told_what_we_do(reelmood: Reelmood) -> None:
    async with reelmood.visitor(language_code="pl") as person:
        await person.say("jestem dzisiaj bardzo zmęczona")
        answer = await person.wait_for_message(lambda m: "German" in m.text)
        assert answer.button("😔 Low")

        await person.say("Casablanca")
        assert "Casablanca" in (await person.wait_for_card()).caption


async def test_a_film_is_shown_by_the_title_it_has_at_home(reelmood: Reelmood) -> None:
    async with reelmood.visitor(language_code="es") as person:
        await person.say("El padrino")
        card = await person.wait_for_card()
        assert card.caption.startswith("El padrino (1972)")
        assert "Don Corleone concede favores" in card.caption

        # What is like it is found, though it is known by another title here.
        await person.tap(card, "Siguiente")
        other = await person.wait_for_card()
        assert not other.caption.startswith("El padrino (")


async def test_the_commands_are_told_in_the_language_of_each(reelmood: Reelmood) -> None:
    for code, told in (("fr", "Dis-moi"), ("tlh", "Tell me")):
        async with reelmood.visitor(language_code=code) as person:
            await person.say("/start")
            await person.wait_for_message()
            await _until_told(person, told)


async def _until_told(person: Person, told: str) -> None:
    await person.wait_for(lambda chat: told in chat.commands.get("start", ""), what=told)
