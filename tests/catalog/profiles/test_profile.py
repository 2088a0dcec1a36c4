import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import catalog.profiles.profile
from catalog.profiles.profile import Told, profile
from emotion.vocabulary import Feeling, Genre

_GRIEVING = (
    "A widow sits by the grave of her little son. Her husband died of cancer in the winter, and "
    "she cries alone in the hospital, unable to forgive her mother for leaving them. At the "
    "funeral she reads his last letter."
)
_HUNTED = (
    "A masked killer stalks the teenagers through the woods, and one after another is found dead. "
    "They hide in the basement of the old house, hear him breathe, and scream when the corpse of "
    "the girl falls from the ceiling."
)


def _strongest(told: Told) -> Feeling:
    feelings = profile(told)
    return max(feelings, key=lambda feeling: feelings[feeling])


def test_a_ghost_story_frightens_and_a_farce_amuses() -> None:
    ghosts = Told(["horror"], ["haunted house", "ghost"], "A family is terrified.")
    farce = Told(["comedy"], ["slapstick", "silly"], "A clumsy man ruins a wedding.")

    assert _strongest(ghosts) is Feeling.FEAR
    assert _strongest(farce) is Feeling.JOY


def test_two_dramas_differ_by_what_happens_in_them() -> None:
    grieving, hunted = (profile(Told(["drama"], text=text)) for text in (_GRIEVING, _HUNTED))

    assert grieving[Feeling.SADNESS] > hunted[Feeling.SADNESS]
    assert hunted[Feeling.FEAR] > grieving[Feeling.FEAR]
    assert hunted[Feeling.DISGUST] > grieving[Feeling.DISGUST]


def test_a_text_speaks_though_no_genre_is_known() -> None:
    grieving, hunted = (profile(Told(text=text)) for text in (_GRIEVING, _HUNTED))

    assert grieving[Feeling.SADNESS] > hunted[Feeling.SADNESS]
    assert hunted[Feeling.FEAR] > grieving[Feeling.FEAR]


def test_a_few_words_are_believed_less_than_many() -> None:
    def apart(words: int) -> float:
        told = (" ".join(text.split()[:words]) for text in (_HUNTED, _GRIEVING))
        hunted, grieving = (profile(Told(["drama"], text=text)) for text in told)
        return hunted[Feeling.FEAR] - grieving[Feeling.FEAR]

    assert apart(0) == 0.0
    assert 0.0 < apart(6) < apart(100)


def test_words_count_though_the_genre_says_otherwise() -> None:
    plain = profile(Told(["comedy"]))
    bitter = profile(Told(["comedy"], ["grief", "mourning", "farewell"]))

    assert bitter[Feeling.SADNESS] > plain[Feeling.SADNESS] + 0.3
    assert bitter[Feeling.JOY] == plain[Feeling.JOY]


def test_what_reviewers_say_counts_like_keywords() -> None:
    said = profile(Told(["comedy"], reviews=["A hilarious, silly romp.", "Heartwarming."]))

    assert said[Feeling.JOY] > profile(Told(["comedy"]))[Feeling.JOY]


def test_who_knows_a_film_is_believed_more_than_its_genre() -> None:
    sad_comedy = replace(Told(["comedy"]), felt={"sadness": 5, "joy": 1})
    assert _strongest(Told(["comedy"])) is Feeling.JOY
    assert _strongest(sad_comedy) is Feeling.SADNESS
    assert profile(sad_comedy)[Feeling.FEAR] < 0.1, "what is not marked is not given"


def test_a_word_inside_another_is_not_that_word() -> None:
    assert profile(Told(keywords=["constitution"]))[Feeling.SURPRISE] == 0.0
    assert profile(Told(keywords=["con"]))[Feeling.SURPRISE] > 0.0


def test_a_struggle_of_good_and_evil_is_not_yet_frightening() -> None:
    plain = profile(Told(["fantasy"], ["quest"]))

    assert profile(Told(["fantasy"], ["quest", "good and evil"])) == plain


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [("Sci-Fi", "science fiction"), ("Film-Noir", "noir"), ("Children", "family")],
)
def test_genres_are_known_under_other_names(theirs: str, ours: str) -> None:
    assert profile(Told([theirs])) == profile(Told([ours]))


def test_nothing_known_gives_nothing() -> None:
    assert set(profile(Told()).values()) == {0.0}
    assert set(profile(Told(genres=["mumblecore"], text=" … ")).values()) == {0.0}


def test_every_feeling_has_its_words() -> None:
    folder = Path(catalog.profiles.profile.__file__).parent
    lexicon = json.loads((folder / "lexicon.json").read_text("utf-8"))

    assert set(lexicon) == {feeling.value for feeling in Feeling}
    for feeling, words in lexicon.items():
        assert len(words) >= 10, feeling
        assert words == [word.lower().strip() for word in words], feeling
        assert len(words) == len(set(words)), feeling


@given(
    genres=st.lists(st.sampled_from([*Genre, "mumblecore"]), max_size=4),
    keywords=st.lists(st.text(max_size=20), max_size=5),
    text=st.text(max_size=200) | st.just(_HUNTED),
    year=st.none() | st.integers(-(10**9), 10**9),
    reviews=st.lists(st.text(max_size=20), max_size=3),
)
def test_strengths_stay_in_range(
    genres: list[str], keywords: list[str], text: str, year: int | None, reviews: list[str]
) -> None:
    feelings = profile(Told(genres, keywords, text, year, reviews))

    assert set(feelings) == set(Feeling)
    assert all(0.0 <= strength <= 1.0 for strength in feelings.values())


@pytest.mark.parametrize(
    "other",
    [
        Told(["horror"], ["a"], "text", 1990),
        Told(["comedy"], ["b"], "text", 1990),
        Told(["comedy"], ["a"], "other text", 1990),
        Told(["comedy"], ["a"], "text", 1991),
        Told(["comedy"], ["a"], "text", 1990, ["fine"]),
        Told(["comedy", "a"], [], "text", 1990),
        Told(["comedy"], ["a"], "text", 1990, felt={"joy": 5}),
    ],
)
def test_whatever_a_profile_is_made_of_changes_its_hash(other: Told) -> None:
    assert other.content_hash != Told(["comedy"], ["a"], "text", 1990).content_hash
    assert other.content_hash == replace(other).content_hash
