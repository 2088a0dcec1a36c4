"""What is asked of the film that shows is heard as that, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Asked, Content, Emotion, Fact, Feeling, Genre, Kin
from emotion.words.reader import WordsReader
from emotion.words.talk.shown import Said, said_of_shown

ASKED: tuple[tuple[str, tuple[Asked, ...]], ...] = (
    ("how long is it?", (Fact.LENGTH,)),
    ("How long does this one last", (Fact.LENGTH,)),
    ("is it very long?", (Fact.LENGTH,)),
    ("c'est quoi la durée", (Fact.LENGTH,)),
    ("сколько она идёт?", (Fact.LENGTH,)),
    ("скільки йому років?", (Fact.YEAR,)),
    ("who's that director again", (Fact.DIRECTOR,)),
    ("what did critics think of it", (Fact.REGARD,)),
    ("suitable for a 5 year old?", (Fact.CHILDREN,)),
    ("any scary bits?", (Feeling.FEAR,)),
    ("merge și cu copilul de 10 ani?", (Fact.CHILDREN,)),
    ("who's in it?", (Fact.CAST,)),
    ("Who plays in the film?", (Fact.CAST,)),
    ("anyone I know in it?", (Fact.CAST,)),
    ("who directed it?", (Fact.DIRECTOR,)),
    ("whose film is this", (Fact.DIRECTOR,)),
    ("what’s it about?", (Fact.STORY,)),
    ("can you tell me what it's about?", (Fact.STORY,)),
    ("tell me more about this film", (Fact.STORY,)),
    ("who wrote it?", (Fact.CREW,)),
    ("is it based on a true story?", (Fact.TRUTH,)),
    ("it's scary?", (Feeling.FEAR,)),
    ("does the dog die??", (Fact.FATE,)),
    ("is the cat ok in the end?", (Fact.FATE,)),
    ("when is it from?", (Fact.YEAR,)),
    ("is it an old film?", (Fact.YEAR,)),
    ("where was it made?", (Fact.COUNTRY,)),
    ("where is it set?", (Fact.SETTING,)),
    ("what language is it in?", (Fact.LANGUAGE,)),
    ("is it in English or dubbed?", (Fact.LANGUAGE,)),
    ("is it a comedy?", (Genre.COMEDY,)),
    ("is it a musical or a drama?", (Genre.MUSICAL, Genre.DRAMA)),
    ("is it gory and scary?", (Content.GORE, Feeling.FEAR)),
    ("any nudity?", (Content.SEX,)),
    ("are there any jump scares in it?", (Content.FRIGHTS,)),
    ("is it any good?", (Fact.REGARD,)),
    ("is it OK for kids?", (Fact.CHILDREN,)),
    ("can my 8 year old daughter watch it?", (Fact.CHILDREN,)),
    ("is it kid-friendly?", (Fact.CHILDREN,)),
    ("where can I watch it?", (Fact.WHERE,)),
    ("is there a trailer?", (Fact.TRAILER,)),
    ("is it over two hours?", (Fact.LENGTH,)),
    ("will it cheer me up?", (Feeling.JOY,)),
    ("Is this on Netflix or Prime?", (Fact.WHERE,)),
    ("is it scary?", (Feeling.FEAR,)),
    ("how sad is it?", (Feeling.SADNESS,)),
    ("will I cry?", (Feeling.SADNESS,)),
    ("is there much violence in it?", (Content.VIOLENCE,)),
    ("is it sad or funny?", (Feeling.SADNESS, Feeling.JOY)),
    ("is this one sad?", (Feeling.SADNESS,)),
    ("is it sad for my mother?", (Feeling.SADNESS,)),
    ("can I watch it with my mum?", (Fact.COMPANY,)),
    ("who tf is in this", (Fact.CAST,)),
    ("does Mufasa die?", (Fact.ENDING,)),
    ("what's the rating?", (Fact.RATING,)),
    ("is it dubbed in English?", (Fact.LANGUAGE,)),
    ("what's it called?", (Fact.TITLE,)),
    ("did it win an Oscar?", (Fact.AWARDS,)),
    ("bet. netflix?", (Fact.WHERE,)),
    ("ok cool, how long is it and who's in it?", (Fact.LENGTH, Fact.CAST)),
    ("Who directed it? Is it slow?", (Fact.DIRECTOR, Feeling.CALM)),
)

AKIN = (
    ("more like this", Kin.FILM),
    ("Show me something similar please", Kin.FILM),
    ("another one like this!", Kin.FILM),
    ("same director", Kin.DIRECTOR),
    ("another by the same director", Kin.DIRECTOR),
    ("what else did she direct?", Kin.DIRECTOR),
    ("more with this actor", Kin.CAST),
    ("the exact opposite", Kin.OPPOSITE),
    ("something completely different", Kin.OPPOSITE),
    ("more with her", Kin.CAST),
    ("films with the same cast", Kin.CAST),
)

ABROAD: tuple[tuple[str, Said], ...] = (
    ("Wie lange dauert der Film?", Said((Fact.LENGTH,))),
    ("worum geht's da und wer spielt mit?", Said((Fact.STORY, Fact.CAST))),
    ("ist der sehr gruselig?", Said((Feeling.FEAR,))),
    ("wo kann ich ihn sehen?", Said((Fact.WHERE,))),
    ("ist das ein Musical?", Said((Genre.MUSICAL,))),
    ("stirbt der Hund?", Said((Fact.FATE,))),
    ("das genaue Gegenteil", Said(kin=Kin.OPPOSITE)),
    ("¿es violenta? ¿se muere el perro?", Said((Content.VIOLENCE, Fact.FATE))),
    ("il y a des scènes de sexe ?", Said((Content.SEX,))),
    ("qualcosa di completamente diverso", Said(kin=Kin.OPPOSITE)),
    ("o cachorro morre?", Said((Fact.FATE,))),
    ("e violent?", Said((Content.VIOLENCE,))),
    ("это комедия?", Said((Genre.COMEDY,))),
    ("щось зовсім інше", Said(kin=Kin.OPPOSITE)),
    ("血腥吗？", Said((Content.GORE,))),
    ("etwas Ähnliches, bitte", Said(kin=Kin.FILM)),
    ("noch einen vom selben Regisseur", Said(kin=Kin.DIRECTOR)),
    ("¿Cuánto dura?", Said((Fact.LENGTH,))),
    ("¿da miedo? ¿es para niños?", Said((Feeling.FEAR, Fact.CHILDREN))),
    ("¿quién la dirigió?", Said((Fact.DIRECTOR,))),
    ("otra del mismo director", Said(kin=Kin.DIRECTOR)),
    ("ça parle de quoi ?", Said((Fact.STORY,))),
    ("est-ce que c'est triste ?", Said((Feeling.SADNESS,))),
    ("de quelle année est-il ?", Said((Fact.YEAR,))),
    ("quelque chose de semblable", Said(kin=Kin.FILM)),
    ("chi l'ha diretto?", Said((Fact.DIRECTOR,))),
    ("è triste o divertente?", Said((Feeling.SADNESS, Feeling.JOY))),
    ("qualcosa di simile", Said(kin=Kin.FILM)),
    ("é para crianças?", Said((Fact.CHILDREN,))),
    ("puis-je le voir avec ma mère ?", Said((Fact.CHILDREN,))),
    ("geht der mit einem 10-jährigen Kind?", Said((Fact.CHILDREN,))),
    ("можно смотреть с мамой?", Said((Fact.CHILDREN,))),
    ("підійде дитині 10 років?", Said((Fact.CHILDREN,))),
    ("va bene per un bambino di 10 anni?", Said((Fact.CHILDREN,))),
    ("é vulgar?", Said((Fact.CHILDREN,))),
    ("可以和妈妈一起看吗？", Said((Fact.CHILDREN,))),
    ("onde posso assistir?", Said((Fact.WHERE,))),
    ("outro do mesmo diretor", Said(kin=Kin.DIRECTOR)),
    ("cine l-a regizat?", Said((Fact.DIRECTOR,))),
    ("e trist?", Said((Feeling.SADNESS,))),
    ("ceva asemănător", Said(kin=Kin.FILM)),
    ("сколько он идёт и кто играет?", Said((Fact.LENGTH, Fact.CAST))),
    ("он страшный?", Said((Feeling.FEAR,))),
    ("ещё что-нибудь похожее", Said(kin=Kin.FILM)),
    ("про що він?", Said((Fact.STORY,))),
    ("можна дітям?", Said((Fact.CHILDREN,))),
    ("щось схоже", Said(kin=Kin.FILM)),
    ("хороший конец?", Said((Fact.ENDING,))),
    ("gibts den auf Netflix?", Said((Fact.WHERE,))),
    ("quem participa?", Said((Fact.CAST,))),
    ("यह कितनी लंबी है?", Said((Fact.LENGTH,))),
    ("क्या यह डरावनी है?", Said((Feeling.FEAR,))),
    ("इस जैसी और फ़िल्में", Said(kin=Kin.FILM)),
    ("导演是谁？", Said((Fact.DIRECTOR,))),
    ("适合孩子看吗？", Said((Fact.CHILDREN,))),
    ("类似的电影", Said(kin=Kin.FILM)),
)

OF_ANYTHING_ELSE = (
    "something about how long it takes to heal",
    "it is sad that she left",
    "how long will this pain last?",
    "how long will this last?",
    "my name",
    "is it normal to be so sad?",
    "is this love?",
    "is it over?",
    "why is it so sad",
    "who cares",
    "I want more of this feeling",
    "something scary, like The Shining",
    "something with her",
    "more",
    "in French",
    "for kids",
    "a film about a director",
    "I feel like this is it",
    "it's scary",
    "es triste",
    "c'est triste",
    "è triste",
    "он грустный",
    "ich bin traurig wie das Wetter",
    "warum ist das so traurig",
    "same",
    "today was the complete opposite of yesterday",
    "my dog dies",
    "I feel the opposite",
)


@pytest.mark.parametrize(("said", "asks"), ASKED)
async def test_a_question_of_the_film_is_no_mood_and_no_wish(
    said: str, asks: tuple[Asked, ...]
) -> None:
    heard = await WordsReader().hear(said)

    assert heard.asks == asks
    assert heard.reading is None
    assert not heard.wish
    assert not heard.constraints
    assert not heard.kin


@pytest.mark.parametrize(("said", "kin"), AKIN)
def test_more_of_the_kind_is_heard_with_what_it_is_to_have_in_common(said: str, kin: Kin) -> None:
    assert said_of_shown(said) == Said(kin=kin)


@pytest.mark.parametrize(("text", "said"), ABROAD)
def test_other_languages_ask_as_well(text: str, said: Said) -> None:
    assert said_of_shown(text) == said


@pytest.mark.parametrize("said", OF_ANYTHING_ELSE)
def test_what_is_said_of_oneself_or_wished_for_is_left_alone(said: str) -> None:
    assert not said_of_shown(said)


@pytest.mark.parametrize(
    ("said", "kin"),
    [
        ("more like this, but funnier", Kin.FILM),
        ("the same but funnier", Kin.FILM),
        ("something by the same director, only funnier", Kin.DIRECTOR),
    ],
)
async def test_more_of_the_kind_may_differ(said: str, kin: Kin) -> None:
    heard = await WordsReader().hear(said)

    assert heard.kin is kin
    assert heard.wish[Feeling.JOY] > 0


@pytest.mark.parametrize("said", ["the same, and I'm so sad", "something like this but I am sad"])
async def test_a_mood_beside_more_of_the_kind_wins(said: str) -> None:
    heard = await WordsReader().hear(said)

    assert not heard.kin
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.SAD


async def test_despair_is_answered_before_any_question() -> None:
    heard = await WordsReader().hear("is it sad? I want to kill myself")

    assert heard.distress
    assert not heard.asks


@pytest.mark.parametrize(
    "word", ["and", "e", "so", "very", "can you", "it", "more", "who is in it and"]
)
def test_a_heap_of_words_is_heard_as_soon_as_any(word: str) -> None:
    """It would never end if all ways to part it were tried."""
    said_of_shown(f"{' '.join([word] * (150 // len(word)))} x?"[-160:])
    said_of_shown(f"who is in it {' '.join([word] * (140 // (len(word) + 1)))} x?")


@given(st.text(max_size=200))
@settings(deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(said_of_shown(text), Said)
