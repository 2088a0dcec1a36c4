"""In any chat: `@bot something scary` offers cards to send there."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from telegram import Bot, InlineQuery, Update
from telegram.error import BadRequest

from bot.house import Context, House
from bot.replies import keyboards
from bot.replies.captions import about, facts
from bot.replies.inline import Choice, offer_a_talk, offer_choices
from bot.replies.phrases import shortened
from bot.texts import Texts, texts_for
from bot.understood import Named, has_mood, named, says_something, unknown
from catalog.films.film import Film
from catalog.people.history import Known
from emotion.vocabulary import Aim, Feeling, Heard, Talk
from recommender.search import Search, search_for_words, surprise_search

_log = logging.getLogger(__name__)
TALK, HELLO = "talk", "hello"
_TITLE_CHARACTERS = 80

_Found = Sequence[tuple[Film, Sequence[Feeling]]]


async def asked(update: Update, context: Context) -> None:
    """Offer cards for the words, or well-fitting films for none; nothing of it is kept.

    What is sent says what the film is and gives, and nothing of whoever found it.
    """
    query = update.inline_query
    if query is None:
        return
    texts = texts_for(query.from_user.language_code)
    try:
        await _answer(context, query, texts)
    except BadRequest as error:
        # Whoever types on has asked anew meanwhile.
        _log.info("An inline question was not answered (%s)", error.message)


async def _answer(context: Context, query: InlineQuery, texts: Texts) -> None:
    house, bot, text = context.house, context.bot, query.query.strip()
    heard = await house.typed.hear(text)
    if heard.distress:
        await offer_a_talk(bot, query.id, texts.plain("inline-distress"), TALK)
        return
    found = await _found(house, query.from_user.id, heard, text, texts.locale)
    if not found:
        await offer_to_say_more(bot, query)
        return
    choices = [await _choice(house, texts, bot.username, *one) for one in found]
    try:
        await offer_choices(bot, query.id, choices)
    except BadRequest:
        # A picture that Telegram held is gone: the words do without.
        bare = [replace(choice, file_id=None) for choice in choices]
        if bare == choices:
            raise
        await offer_choices(bot, query.id, bare)


async def offer_to_say_more(bot: Bot, query: InlineQuery) -> None:
    """Answer with no card, but with the way to say more of it to us alone.

    Raises:
        BadRequest: the question is too old.
    """
    texts = texts_for(query.from_user.language_code)
    await offer_a_talk(bot, query.id, texts.plain("inline-nothing"), HELLO)


async def _found(house: House, person_id: int, heard: Heard, text: str, language: str) -> _Found:
    meant = await named(house.database, heard)
    if isinstance(meant, Named):
        return [(meant.film.told_in(language), ())]
    if meant is None and await unknown(house.database, heard):
        return []
    known = await house.recommender.known(person_id)
    search = _search(known, meant or heard, text)
    if search is None:
        return []
    resolved = await house.recommender.resolve(search)
    answer = await house.recommender.suggest(person_id, resolved.search, known=known)
    feelings = {one.film_id: one.reason.feelings for one in answer.films}
    films = {film.id: film for film in await house.films.by_id(list(feelings), language)}
    return [(films[film_id], given) for film_id, given in feelings.items() if film_id in films]


def _search(known: Known, heard: Heard, text: str) -> Search | None:
    """What the words ask for; None where they ask for nothing."""
    if not text:
        return surprise_search().aimed(Aim.MATCH)
    if has_mood(heard):
        return search_for_words(heard, known.corrections)
    if says_something(heard):
        return search_for_words(replace(heard, reading=None))
    return surprise_search() if heard.talk is Talk.ANY_FILM else None


async def _choice(
    house: House, texts: Texts, name: str, film: Film, feelings: Sequence[Feeling]
) -> Choice:
    titled = shortened(film.title, _TITLE_CHARACTERS)
    return Choice(
        film.id,
        texts.plain("later-button", title=titled, year=str(film.year)),
        facts(texts, film),
        about(texts, film, feelings),
        keyboards.opening(texts, name, film.id),
        await house.posters.file_id(film),
    )
