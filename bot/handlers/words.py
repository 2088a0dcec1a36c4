"""A mood, or a wish, in words; or small talk, or a film's title."""

from __future__ import annotations

from dataclasses import replace

from telegram import Update

from bot.addressed import words_in
from bot.callbacks import Action
from bot.handlers.film import show_film
from bot.handlers.going_back import back
from bot.handlers.lists import show_list
from bot.handlers.mood_told import offer_for_mood
from bot.handlers.moods import ask_which
from bot.handlers.offers import say
from bot.handlers.opinions import opined, told_stars
from bot.handlers.shown import names_nobody_else, talks_of_film
from bot.handlers.stars import gave_stars
from bot.handlers.talk import (
    again,
    another,
    is_talked_of,
    loss_told,
    why_this,
    wished,
)
from bot.handlers.together import call_together, counted_in
from bot.handlers.unclear import not_caught
from bot.handlers.watched import told_whether
from bot.house import Context, Visit
from bot.replies.readings import unknown_line, untold_line
from bot.replies.typing import typing
from bot.understood import asks, has_mood, named, says_something, unknown
from catalog.base import now
from catalog.people.companies import LASTS, was_called
from emotion.vocabulary import Emotion, Heard, Loss, Mood, Talk

_TALK_TEXTS = {
    Talk.GREETING: "start-again",
    Talk.THANKS: "talk-thanks",
    Talk.NEVER_MIND: "talk-never-mind",
    Talk.GOODBYE: "talk-goodbye",
    Talk.HELP: "help",
}
_DEATHS = frozenset({Loss.LIFE, Loss.PET})
# The button that somebody who feels so would tap.
_NEAREST = {
    Emotion.ANGRY: Mood.ANGRY,
    Emotion.DISGUST: Mood.ANGRY,
    Emotion.FEAR: Mood.ANXIOUS,
    Emotion.HAPPY: Mood.GOOD,
    Emotion.SAD: Mood.LOW,
    Emotion.SURPRISE: Mood.GOOD,
    Emotion.NEUTRAL: Mood.GOOD,
}
_OF_THE_CARD = {
    Talk.ANY_FILM: another,
    Talk.AGAIN: again,
    Talk.WHY: why_this,
    Talk.MY_STARS: told_stars,
    Talk.BACK: back,
    Talk.NOT_QUITE: ask_which,
}
_LISTS = {Talk.KEPT: Action.KEPT, Talk.RATED: Action.HISTORY}


async def words(update: Update, context: Context) -> None:
    """Read the words; words of despair get warmth and help, not a film."""
    visit = Visit.of(update)
    text = words_in(update.effective_message) if update.effective_message else ""
    note = visit.texts.html("words-edited") if update.edited_message else ""
    async with typing(context.bot, visit.place):
        heard = await context.house.words.hear(text)
        if heard.distress or await _would_follow_the_dead(context, visit, heard):
            await say(context.bot, visit, visit.texts.html("distress"), with_moods=False)
        elif not await _counts_in(context, visit, update, heard):
            heard = await _said_beside_film(context, visit, heard, text)
            if not await _answers_of_film(context, visit, heard, note):
                await _take_as_mood_or_wish(context, visit, heard, note, text)


async def _take_as_mood_or_wish(
    context: Context, visit: Visit, heard: Heard, note: str, text: str
) -> None:
    """Offer films for what is told or asked for; answer what is neither."""
    if heard.untold:
        is_all = not says_something(heard)
        untold = untold_line(visit.texts, heard.untold, is_all=is_all)
        if is_all:
            await say(context.bot, visit, untold, with_moods=True)
            return
        note = " ".join(filter(None, (note, untold)))
    if has_mood(heard):
        await offer_for_mood(context, visit, heard, note)
    elif says_something(heard):
        # A wish beside words without a mood must not be coloured by a guess.
        await wished(context, visit, replace(heard, reading=None), note)
    elif heard.talk is not None:
        await _answer_talk(context, visit, heard.talk)
    else:
        await _without_mood(context, visit, heard, text)


async def _said_beside_film(context: Context, visit: Visit, heard: Heard, text: str) -> Heard:
    """What was heard, as it is meant where a film shows: part by part, with moods but of oneself.

    Where none shows and nothing was understood, there may still be a wish in a part of it.
    """
    words = context.house.words
    if not await is_talked_of(context.house, visit):
        if says_something(heard) or heard.talk or heard.unread:
            return heard
        parts = await words.beside_film(text, heard)
        return replace(
            heard, wish=parts.wish, aim=parts.aim, constraints=parts.constraints, than=parts.than
        )
    heard = await words.beside_film(text, heard)
    if heard.reading is None or heard.of_oneself or not has_mood(heard):
        return heard
    return replace(heard, reading=heard.reading.doubted())


async def _would_follow_the_dead(context: Context, visit: Visit, heard: Heard) -> bool:
    """Whether somebody wants to be where the one is whose death they told us of this evening."""
    return heard.would_follow and await loss_told(context.house, visit) in _DEATHS


async def _answer_talk(context: Context, visit: Visit, talk: Talk) -> None:
    """Answer small talk; whoever mourns and wants no film is left in peace.

    A group that says hello is called together.
    """
    if visit.is_shared and talk is Talk.GREETING:
        await call_together(context, visit)
    elif talk in _OF_THE_CARD:
        await _OF_THE_CARD[talk](context, visit)
    elif talk in _LISTS:
        await show_list(context, visit, _LISTS[talk])
    elif talk is Talk.NEVER_MIND and await loss_told(context.house, visit):
        await say(context.bot, visit, visit.texts.html("loss-left-alone"), with_moods=False)
    else:
        await say(context.bot, visit, visit.texts.html(_TALK_TEXTS[talk]), with_moods=True)


async def _without_mood(context: Context, visit: Visit, heard: Heard, text: str) -> None:
    """Nothing to go by: a film that shows stays; who called us in a group wants one, perhaps."""
    if heard.recounts and await loss_told(context.house, visit):
        await say(context.bot, visit, visit.texts.html("loss-heard"), with_moods=True)
    elif heard.unread or not text or not await not_caught(context, visit, heard):
        if visit.is_shared and (not text or not await _is_called_together(context, visit)):
            await call_together(context, visit)
        else:
            answer = "unread-language" if heard.unread else "no-mood"
            await say(context.bot, visit, visit.texts.html(answer), with_moods=True)


async def _counts_in(context: Context, visit: Visit, update: Update, heard: Heard) -> bool:
    """Count in who answers the question who is in by no more than a mood; whether they did."""
    answered = update.message.reply_to_message if update.message else None
    if answered is None or not visit.is_shared:
        return False
    if heard.reading is None or heard.loss or not has_mood(heard) or asks(heard):
        return False
    mood = heard.mood or _NEAREST[heard.reading.ranked()[0][0]]
    return await counted_in(context, visit, answered, mood)


async def _is_called_together(context: Context, visit: Visit) -> bool:
    """Whether the question who is in still stands in this group."""
    return await was_called(context.house.database, visit.chat.id, now() - LASTS)


async def _answers_of_film(context: Context, visit: Visit, heard: Heard, note: str) -> bool:
    """Answer what is said of a film or of us, or show the one that is named; whether any is."""
    if heard.stars is not None and await gave_stars(context, visit, heard.stars):
        return True
    if heard.watched is not None and await told_whether(context, visit, heard.watched):
        return True
    if heard.opinion is not None and await opined(context, visit, heard, heard.opinion):
        return True
    return (
        await talks_of_film(context, visit, heard)
        or await _named(context, visit, heard, note)
        or await _is_unknown(context, visit, heard)
    )


async def _is_unknown(context: Context, visit: Visit, heard: Heard) -> bool:
    """Say that we do not know who or what is named, if a name is all there is."""
    names = await unknown(context.house.database, heard)
    # Who mourns names whom they lost.
    if not names or await loss_told(context.house, visit):
        return False
    said = (unknown_line(visit.texts, names), visit.texts.html("unknown-next"))
    await say(context.bot, visit, " ".join(said), with_moods=True)
    return True


async def _named(context: Context, visit: Visit, heard: Heard, note: str) -> bool:
    """Show the film, or films of the person or the subject, of this name; whether there is any."""
    meant = await named(context.house.database, heard)
    if meant is None:
        return False
    if isinstance(meant, Heard):
        if not await names_nobody_else(context, visit, meant):
            await wished(context, visit, meant, note)
        return True
    took = (
        visit.texts.html("took-for", title=meant.film.told_in(visit.texts.locale).title)
        if meant.by_slip
        else ""
    )
    said = " ".join(part for part in (note, took) if part)
    if said:
        await say(context.bot, visit, said, with_moods=False)
    return await show_film(context, visit, meant.film.id)
