"""Films for a company: three rules of making one score of several, beside each other.

`python -m benchmarks.companies` puts the made-up people of `benchmarks.learning`, once they have
told ten evenings of stars, into companies of two to four, each in a mood of their own, and prints
what the five films offered are worth to them: the mean reward (0 for one star, 1 for five), that of
the least happy one of each company, and how often somebody would give a film one or two stars.
"""

from __future__ import annotations

import numpy as np
import typer
from rich.console import Console
from rich.table import Table

from benchmarks.evenings.films import seed_index
from benchmarks.evenings.people import Way, ask_of, live_as, population, stars_of
from emotion.vocabulary import Mood
from recommender.index import Index
from recommender.ranking import USUAL
from recommender.together import Rule, answer_together

COMPANIES, EVENINGS = 150, 10
_console = Console(width=120)


def main() -> None:
    """Print what films chosen for companies are worth to those in them, by three rules."""
    index = seed_index()
    table = Table("rule", "mean", "of the least happy", "films somebody dislikes")
    for rule, (mean, least, miserable) in worth(index).items():
        table.add_row(rule.value, f"{mean:.3f}", f"{least:.3f}", f"{miserable:.1%}")
    _console.print(table)


def worth(index: Index) -> dict[Rule, tuple[float, float, float]]:
    """Mean, mean of the least happy, and the share of films that somebody dislikes, by rule."""
    people, way = population(index), Way("their own stars", own=True)
    live_as(index, way, people, EVENINGS)
    chance = np.random.default_rng(9)
    found: dict[Rule, list[tuple[float, float, bool]]] = {rule: [] for rule in Rule}
    for _ in range(COMPANIES):
        size = int(chance.integers(2, 5))
        members = [people[place] for place in chance.choice(len(people), size, replace=False)]
        moods = [tuple(Mood)[chance.integers(len(Mood))] for _ in members]
        asked = [
            ask_of(person, mood, way, None, USUAL)
            for person, mood in zip(members, moods, strict=True)
        ]
        for rule in Rule:
            told = answer_together(index, asked, 5, rule=rule)
            for film in told.films:
                row = int(np.searchsorted(index.base.films.ids, film.film_id))
                stars = [
                    stars_of(index, person, mood, row, np.random.default_rng(row))
                    for person, mood in zip(members, moods, strict=True)
                ]
                rewards = (np.array(stars) - 1) / 4
                found[rule].append((rewards.mean(), rewards.min(), min(stars) <= 2))  # two stars
    means = {rule: np.mean(told, axis=0).tolist() for rule, told in found.items()}
    return {rule: (mean, least, disliked) for rule, (mean, least, disliked) in means.items()}


if __name__ == "__main__":
    typer.run(main)
