"""Hello, thanks, goodbye, help and "show me a film" are no moods."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Aim, Emotion, Opinion, Talk
from emotion.words.reader import WordsReader
from emotion.words.talk.small_talk import opinion_in, says_nothing, small_talk, without_opening

SAID = (
    ("Hiya!", Talk.GREETING),
    ("good morning bot", Talk.GREETING),
    ("Hellooo 👋", Talk.GREETING),
    ("buenos días", Talk.GREETING),
    ("Guten Abend", Talk.GREETING),
    ("здравствуйте!", Talk.GREETING),
    ("how are you doing", Talk.GREETING),
    ("thanks so much!", Talk.THANKS),
    ("cheers mate", Talk.THANKS),
    ("vielen Dank", Talk.THANKS),
    ("большое спасибо", Talk.THANKS),
    ("great, thank you 🙏", Talk.THANKS),
    ("they've seen it already", Talk.ANY_FILM),
    ("never mind", Talk.NEVER_MIND),
    ("ok forget it", Talk.NEVER_MIND),
    ("no thanks", Talk.NEVER_MIND),
    ("laisse tomber", Talk.NEVER_MIND),
    ("leave me alone", Talk.NEVER_MIND),
    ("I am much obliged to you. Good night", Talk.GOODBYE),
    ("mersi, gata pe azi", Talk.GOODBYE),
    ("thanks again", Talk.THANKS),
    ("good evening again, dear", Talk.GREETING),
    ("show me my list", Talk.KEPT),
    ("what did I give it", Talk.MY_STARS),
    ("I don't want a film right now", Talk.NEVER_MIND),
    ("lass mich in Ruhe", Talk.NEVER_MIND),
    ("bye for now", Talk.GOODBYE),
    ("thx, see you later", Talk.GOODBYE),
    ("bonne nuit", Talk.GOODBYE),
    ("до свидания", Talk.GOODBYE),
    ("what else can you do", Talk.HELP),
    ("Hi, how do you work?", Talk.HELP),
    ("who are you?", Talk.HELP),
    ("are you a human?", Talk.HELP),
    ("who made you", Talk.HELP),
    ("nah", Talk.ANY_FILM),
    ("was kannst du?", Talk.HELP),
    ("please suggest a film", Talk.ANY_FILM),
    ("what shall we watch this evening?", Talk.ANY_FILM),
    ("well, find me something to watch", Talk.ANY_FILM),
    ("thanks! another one please", Talk.ANY_FILM),
    ("no, another one", Talk.ANY_FILM),
    ("could you recommend a good movie", Talk.ANY_FILM),
    ("something else please", Talk.ANY_FILM),
    ("I've seen that one already", Talk.ANY_FILM),
    ("not this one", Talk.ANY_FILM),
    ("ещё один", Talk.ANY_FILM),
    ("я это уже видела", Talk.ANY_FILM),
    ("esa ya la tenemos muy vista", Talk.ANY_FILM),
    ("oui, merci", Talk.THANKS),
    ("інший фільм", Talk.ANY_FILM),
    ("एक और फ़िल्म", Talk.ANY_FILM),
    ("换一部吧", Talk.ANY_FILM),
    ("again", Talk.AGAIN),
    ("let's start over", Talk.AGAIN),
    ("something totally different", Talk.AGAIN),
    ("nochmal von vorne", Talk.AGAIN),
    ("давай начнём заново", Talk.AGAIN),
    ("नए सिरे से", Talk.AGAIN),
    ("fang von vorn an", Talk.AGAIN),
    ("noch einen, bitte", Talk.ANY_FILM),
    ("etwas anderes", Talk.ANY_FILM),
    ("warum dieser Film?", Talk.WHY),
    ("wieso gerade der?", Talk.WHY),
    ("perché proprio questo film?", Talk.WHY),
    ("de ce filmul ăsta?", Talk.WHY),
    ("ricominciamo da capo", Talk.AGAIN),
    ("un altro, per favore", Talk.ANY_FILM),
    ("qualcos'altro", Talk.ANY_FILM),
    ("o luăm de la capăt", Talk.AGAIN),
    ("alt film, te rog", Talk.ANY_FILM),
    ("bună seara", Talk.GREETING),
    ("why this one?", Talk.WHY),
    ("why did you suggest that?", Talk.WHY),
    ("чому саме цей?", Talk.WHY),
    ("यही क्यों?", Talk.WHY),
    ("为什么是这部？", Talk.WHY),
    ("pourquoi ce film ?", Talk.WHY),
    ("otra, por favor", Talk.ANY_FILM),
    ("otra más", Talk.ANY_FILM),
    ("esa no", Talk.ANY_FILM),
    ("nicht der", Talk.ANY_FILM),
    ("не этот", Talk.ANY_FILM),
    ("pas celui-là", Talk.ANY_FILM),
    ("questo no", Talk.ANY_FILM),
    ("esse não", Talk.ANY_FILM),
    ("nu ăsta", Talk.ANY_FILM),
    ("mais um filme", Talk.ANY_FILM),
    ("começar de novo", Talk.AGAIN),
    ("un autre, s'il te plaît", Talk.ANY_FILM),
    ("on recommence", Talk.AGAIN),
)


@pytest.mark.parametrize(("said", "talk"), SAID)
async def test_small_talk_is_known_and_holds_neither_mood_nor_wish(said: str, talk: Talk) -> None:
    heard = await WordsReader().hear(said)

    assert heard.talk is talk
    assert heard.reading is None
    assert not heard.wish
    assert not heard.constraints


@pytest.mark.parametrize(
    ("said", "mood"),
    [
        ("good evening, I feel terribly lonely", Emotion.SAD),
        ("hello there, I'm over the moon today", Emotion.HAPPY),
        ("thanks but I'm still furious with him", Emotion.ANGRY),
        ("hi 😭", Emotion.SAD),
        ("hello :(", Emotion.SAD),
        ("why am I always so sad", Emotion.SAD),
        ("estoy triste otra vez", Emotion.SAD),
        ("estou triste de novo", Emotion.SAD),
        ("encore un jour triste", Emotion.SAD),
        ("почему мне так грустно", Emotion.SAD),
        ("чому мені так сумно", Emotion.SAD),
        ("опять всё сначала, ненавижу эту работу", Emotion.ANGRY),
        ("मैं इतना उदास क्यों हूँ", Emotion.SAD),
        ("warum bin ich so traurig", Emotion.SAD),
        ("perché sono sempre così triste", Emotion.SAD),
        ("sunt trist din nou", Emotion.SAD),
    ],
)
async def test_a_mood_beside_it_wins(said: str, mood: Emotion) -> None:
    heard = await WordsReader().hear(said)

    assert heard.talk is None
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is mood


async def test_a_wish_or_an_aim_beside_it_wins() -> None:
    wish = await WordsReader().hear("thanks, now a scary one please")
    assert wish.talk is None
    assert wish.reading is None
    assert wish.wish
    aim = await WordsReader().hear("hey, surprise me")
    assert (aim.talk, aim.aim) == (None, Aim.SURPRISE)


async def test_despair_is_never_small_talk() -> None:
    heard = await WordsReader().hear("goodbye, I am going to kill myself")
    assert heard.distress
    assert heard.talk is None


@pytest.mark.parametrize("said", ["stop!", "OK ok", "yes", "nope", "wait", "next", "cancel", "k"])
async def test_orders_and_answers_are_no_moods(said: str) -> None:
    heard = await WordsReader().hear(said)

    if heard.talk is None:
        assert heard.reading is not None
        assert heard.reading.confidence < 0.35
        assert heard.reading.ranked()[0][0] is Emotion.NEUTRAL


@pytest.mark.parametrize(
    ("said", "opinion"),
    [
        ("I don't like it", Opinion.DISLIKES),
        ("nah, not my taste, another one please", Opinion.DISLIKES),
        ("мне не понравилось", Opinion.DISLIKES),
        ("👎", Opinion.DISLIKES),
        ("🙏🏽", Opinion.THANKS),
        ("good bot", Opinion.THANKS),
        ("loved it", Opinion.PRAISES),
        ("es hat mir gefallen, aber ich bin traurig", None),
        ("thanks, that helps", Opinion.THANKS),
        ("brilliant, we'll watch that tonight, thanks", Opinion.WILL_DO),
        ("okay, den nehm ich", Opinion.WILL_DO),
        ("дякую, дуже класно", Opinion.WILL_DO),
        ("yes", Opinion.AGREES),
        ("окей, дякую", Opinion.AGREES),
        ("ок", Opinion.AGREES),
        ("perfect. keep it for my day off", Opinion.KEEPS),
        ("годиться, збережи", Opinion.KEEPS),
        ("we've watched that about forty times", Opinion.SEEN),
        ("esa ya la tenemos muy vista", Opinion.SEEN),
        ("эту все наизусть знают", Opinion.SEEN),
        ("je connais", Opinion.SEEN),
        ("я знаю", None),
        ("no me gusta, otra", Opinion.DISLIKES),
        ("suena bien, la veo", Opinion.WILL_DO),
        ("no good", None),
        ("I saw that one at the Odeon in 1959. Have you another?", Opinion.SEEN),
        ("next please, that one's dull", Opinion.DISLIKES),
        ("the kids were wild about it!", Opinion.PRAISES),
        ("keep it short", None),
        ("a great day today", None),
        ("I saw my ex today", None),
        ("va bene ma più corto", None),
        ("you are so useless", Opinion.ABUSES),
        ("I hate my job", None),
        ("I hate this", None),
        ("fuck this", None),
    ],
)
def test_what_is_said_of_a_film_or_of_us_is_told_from_a_mood(
    said: str, opinion: Opinion | None
) -> None:
    assert opinion_in(said) is opinion


def test_an_answer_to_how_are_you_says_something() -> None:
    assert not says_nothing("fine")
    assert says_nothing("ok, again")
    assert not says_nothing("😭")


def test_only_an_opening_is_cut_and_only_before_a_sentence_of_oneself() -> None:
    assert without_opening("thanks but I'm sad") == "I'm sad"
    assert without_opening("thanks, that was lovely") == "thanks, that was lovely"


@given(st.text(max_size=200))
@settings(deadline=None)
def test_no_text_breaks_small_talk(text: str) -> None:
    assert small_talk(text) is None or isinstance(small_talk(text), Talk)
