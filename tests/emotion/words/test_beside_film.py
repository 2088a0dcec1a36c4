"""Where a film shows a message is heard part by part; what nobody understands vetoes nothing."""

from __future__ import annotations

import pytest

from emotion.vocabulary import (
    Asked,
    Bound,
    Constraints,
    Fact,
    Feeling,
    Genre,
    Heard,
    Opinion,
    Talk,
)
from emotion.words.reader import WordsReader

_READER = WordsReader()


async def _heard(text: str) -> Heard:
    return await _READER.beside_film(text, await _READER.hear(text))


@pytest.mark.parametrize(
    ("text", "opinion"),
    [
        ("my flatmate and I saw this one in the cinema, it's raining", Opinion.SEEN),
        ("mince je l'ai déjà vu avec ma sœur", Opinion.SEEN),
        ("блин, это я уже смотрела с подругой", Opinion.SEEN),
        ("hubby says no way", Opinion.DISLIKES),
        ("嗯 不太想看这个", Opinion.DISLIKES),
        ("my wife likes the look of it so we'll go with that", Opinion.WILL_DO),
        ("venga, me quedo con esa, los niños duermen", Opinion.WILL_DO),
        ("we watched it, it was brilliant", Opinion.PRAISES),
        ("no no that's wrong, you misunderstood", Opinion.MISHEARD),
        ("das hab ich nicht gemeint", Opinion.MISHEARD),
        ("no, I said a comedy", Opinion.MISHEARD),
        ("I fell asleep halfway through the film", Opinion.PRAISES),
    ],
)
async def test_a_core_is_heard_whatever_stands_around_it(text: str, opinion: Opinion) -> None:
    heard = await _heard(text)
    assert heard.opinion is opinion
    assert heard.reading is None, "and what is left makes no mood"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("before I press play, is it scary? I'm alone", (Feeling.FEAR,)),
        ("wow, how long is it? bus leaves at ten", (Fact.LENGTH,)),
        ("how long will it last?", (Fact.LENGTH,)),
        ("espera, ¿y cuánto dura? que mañana madrugo", (Fact.LENGTH,)),
        ("who is actor?", (Fact.CAST,)),
    ],
)
async def test_a_question_is_told_by_a_word_of_it(text: str, asks: tuple[Asked, ...]) -> None:
    assert (await _heard(text)).asks == asks


@pytest.mark.parametrize(
    "text",
    ["how long will it hurt?", "why am I so sad?", "cuánto tiempo duele?", "where do I find help?"],
)
async def test_a_question_of_life_asks_nothing_of_the_film(text: str) -> None:
    assert not (await _heard(text)).asks


@pytest.mark.parametrize(
    ("text", "constraints"),
    [
        ("have you got a western?", Constraints(genres=frozenset({Genre.WESTERN}))),
        ("tem alguma comédia brasileira?", Constraints(genres=frozenset({Genre.COMEDY}))),
        ("算了 来个喜剧", Constraints(genres=frozenset({Genre.COMEDY}))),
        ("ok never mind the actor", Constraints(lifted=frozenset({Bound.NAMES}))),
    ],
)
async def test_a_wish_is_one_in_whatever_it_is_put(text: str, constraints: Constraints) -> None:
    told = (await _heard(text)).constraints
    assert told.genres == constraints.genres
    assert told.lifted == constraints.lifted


async def test_what_was_misheard_is_taken_up_and_a_wish_goes_with_having_seen_it() -> None:
    again = await _heard("that's not what I asked for, I said a documentary")
    assert again.opinion is Opinion.MISHEARD
    assert again.constraints.genres == {Genre.DOCUMENTARY}
    other = await _heard("seen it, my ex loved that one. something from the nineties")
    assert other.opinion is not None
    assert other.constraints.year_from == 1990
    assert not (await _heard("I remember watching that in the nineties")).constraints


@pytest.mark.parametrize(
    "text", ["I haven't seen it yet", "can we watch it tomorrow?", "I saw my mother today"]
)
async def test_what_was_not_done_takes_and_knows_nothing(text: str) -> None:
    assert (await _heard(text)).opinion not in {Opinion.SEEN, Opinion.WILL_DO}


@pytest.mark.parametrize(
    "text",
    [
        "I never asked to be born",
        "he touched me, I said no",
        "ich wollte doch nur geliebt werden",
        "ho detto addio a mio padre",
        "nobody wants to watch it with me",
        "I used to watch it with my dad",
        "too tired and sad to watch this",
        "I'm going to watch it alone like always",
        "I fell asleep crying",
        "we know it is over",
        "I saw it coming, he left me",
        "Oh, Canada",
        "my boss says no",
        "non mi piace la mia vita",
        "ich habe keine Lust mehr auf alles",
    ],
)
async def test_what_befell_somebody_is_done_about_no_film(text: str) -> None:
    assert (await _heard(text)).opinion is None


@pytest.mark.parametrize(
    "text", ["I feel so lonely tonight, my flat is empty", "got fired today, feeling awful"]
)
async def test_a_feeling_of_ones_own_stays_a_mood(text: str) -> None:
    heard = await _heard(text)
    assert heard.reading is not None
    assert heard.of_oneself


@pytest.mark.parametrize(
    ("text", "talk"),
    [
        ("oh no undo that please", Talk.BACK),
        ("zurück", Talk.BACK),
        ("верни предыдущий", Talk.BACK),
        ("not quite", Talk.NOT_QUITE),
    ],
)
async def test_going_back_and_not_quite(text: str, talk: Talk) -> None:
    assert (await _heard(text)).talk is talk


async def test_a_feeling_of_ones_own_in_another_part_outweighs_a_shrug_but_no_film_taken() -> None:
    felt = await _heard("ugh, no. I'm so sad and lonely tonight")
    assert felt.reading is not None
    assert felt.opinion is None
    seen = await _heard("ya la vi, estoy muy triste")
    assert seen.reading is not None
    assert seen.opinion is Opinion.SEEN, "which counts beside how one feels"
    joined = await _heard("I've watched it with my ex a hundred times and now I'm alone")
    assert joined.reading is not None
    taken = await _heard("we'll take it, I'm so tired")
    assert taken.opinion is Opinion.WILL_DO
    assert taken.reading is None
    liked = await _heard("I cried so much, loved it")
    assert liked.opinion is Opinion.PRAISES
    assert liked.reading is None


@pytest.mark.parametrize(
    "text", ["no. mom died in march", "нет, грустно", "no, I'm sad, not angry", "estoy mal, ¿no?"]
)
async def test_a_no_beside_what_one_feels_asks_for_no_other_film(text: str) -> None:
    heard = await _heard(text)
    assert heard.talk is None
    assert heard.reading is not None


@pytest.mark.parametrize(
    "text",
    [
        "ich nehm das alles nicht mehr hin",
        "ya la enterramos",
        "je prends des antidépresseurs",
        "ho visto mio padre morire",
        "vou ver minha mãe no hospital",
        "l-am văzut pe tata în spital",
        "смотрю на его фото и плачу",
        "ich hab ihn das letzte mal gesehen",
        "дивлюся у стелю",
        "看过太多死亡",
    ],
)
async def test_what_is_told_of_life_in_any_language_is_no_act_on_the_film(text: str) -> None:
    assert (await _heard(text)).opinion is None
