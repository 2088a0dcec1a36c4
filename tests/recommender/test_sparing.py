from dataclasses import replace

from emotion.vocabulary import Constraints, Genre, Loss, Mood
from recommender.search import search_for_mood
from recommender.sparing import spared_subjects, sparing

LOW = search_for_mood(Mood.LOW)


def test_nobody_is_spared_anything_without_a_loss() -> None:
    assert spared_subjects(LOW) == ()
    assert sparing(LOW) == LOW.constraints


def test_each_is_spared_what_they_lost() -> None:
    assert "dog" in spared_subjects(replace(LOW, loss=Loss.PET))
    assert "dog" not in spared_subjects(replace(LOW, loss=Loss.LIFE))
    assert "death of a mother" in spared_subjects(replace(LOW, loss=Loss.LIFE))
    assert "unemployment" in spared_subjects(replace(LOW, loss=Loss.WORK))
    assert "war" in spared_subjects(replace(LOW, loss=Loss.WORK))
    assert sparing(replace(LOW, loss=Loss.LOVE)).not_genres == {Genre.ROMANCE}


def test_no_evening_of_mourning_is_long_unless_they_ask() -> None:
    mourning = replace(LOW, loss=Loss.LIFE)
    assert sparing(mourning).max_minutes == 140
    for asked in (Constraints(min_minutes=150), Constraints(people=("Aamir Khan",))):
        assert sparing(replace(mourning, constraints=asked)) == asked


def test_who_asks_for_it_gets_it() -> None:
    asked = Constraints(about=("grief",), genres=frozenset({Genre.ROMANCE}))
    mourning = replace(LOW, constraints=asked, loss=Loss.PET)
    assert "grief" not in spared_subjects(mourning)
    assert sparing(replace(mourning, loss=Loss.LOVE)) == asked
