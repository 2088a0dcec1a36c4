"""Does learning help? A made-up population asks evening after evening, over the seed films.

`python -m benchmarks.learning [PLOT.svg]` lets the same people ask one after the other, once for
each way of learning, and prints the mean reward (0 for one star, 1 for five) of the films they
looked at, with 95 % intervals by person, and how much more that is for the same people than without
learning:

- nothing: mood, quality and chance alone, though nothing seen is offered again;
- their own stars: likeness to what they liked, and their own table of what suits which mood;
- and everybody's: taste learned from all, anew every few evenings;
- and weights: what the parts of a score count, learned from the log.

Then what the weights learned last, with people's own stars, would earn at the first place is
estimated from the log of the second way, where they were never used, and stood beside what they
earn when used from the first evening on: IPS, SNIPS and a doubly robust estimate.

People are made so that no way can know them: each has a leaning of their own for every mood, films
they like for reasons that no feeling tells, and days on which all is otherwise. With a file name
the rewards over time are drawn there, where matplotlib is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import numpy as np
import numpy.typing as npt
import typer
from rich.console import Console
from rich.table import Table

from benchmarks.evenings.evaluation import Log, doubly_robust, ips, snips
from benchmarks.evenings.films import seed_index
from benchmarks.evenings.people import (
    EVENINGS,
    LEARN_EVERY,
    PEOPLE,
    WAYS,
    Offered,
    Reals,
    Way,
    live,
    weights_of,
)
from recommender.answer import Scorer
from recommender.index import Index
from recommender.ranking import PARTS, USUAL, Scores, Weights, first_chances

_console = Console(width=120)


def mean_and_interval(
    log: list[Offered], keep: Callable[[Offered], bool], less: list[Offered] | None = None
) -> Reals:
    """Mean reward with its 95 % interval by person, shape (3,); less that of the same people."""
    means = _by_person(log, keep)
    if less is not None:
        means = means - _by_person(less, keep)
    means = means[np.isfinite(means)]
    drawn = np.random.default_rng(0).choice(means, (1000, len(means))).mean(axis=1)
    return np.array([means.mean(), *np.percentile(drawn, (2.5, 97.5))])


def _by_person(log: list[Offered], keep: Callable[[Offered], bool]) -> Reals:
    """The mean reward of each person, NaN where there is none, shape (people,)."""
    kept = [one for one in log if keep(one)]
    who = np.array([one.person for one in kept], np.int64)
    sums = np.bincount(who, [one.reward for one in kept], PEOPLE)
    counts = np.bincount(who, minlength=PEOPLE)
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)


def estimates(index: Index, log: list[Offered], weights: Weights) -> list[tuple[str, str]]:
    """What other weights would earn at the first place, from a log where they did not choose."""
    firsts = [one for one in log if one.place == 0]
    parts = np.array([one.parts for one in firsts])
    rewards = np.array([one.reward for one in firsts])
    design = np.column_stack([np.ones(len(parts)), parts])
    model = np.linalg.lstsq(
        design.T @ design + 0.1 * np.eye(design.shape[1]), design.T @ rewards, rcond=None
    )[0]
    chosen, of_policy = np.zeros(len(firsts)), np.zeros(len(firsts))
    films = index.base.films
    for place, one in enumerate(firsts):
        scores = Scorer(index, one.asked).scores(films)
        may = ~np.isin(films.ids, list(one.asked.never))
        mine = _first_chances(scores, may, weights)
        chosen[place] = mine[np.searchsorted(films.ids, one.film_id)]
        expected = model[0] + sum(
            model[1 + at] * getattr(scores, part) for at, part in enumerate(PARTS)
        )
        of_policy[place] = float(mine @ expected)
    told = Log(
        rewards,
        np.array([one.propensity for one in firsts]),
        np.array([one.person for one in firsts], np.int64),
    )
    found = {
        "IPS": ips(told, chosen),
        "SNIPS": snips(told, chosen),
        "doubly robust": doubly_robust(told, chosen, design @ model, of_policy),
    }
    return [
        (name, f"{one.mean:.3f} [{one.low:.3f}, {one.high:.3f}]") for name, one in found.items()
    ]


def _first_chances(scores: Scores, may: npt.NDArray[np.bool_], weights: Weights) -> Reals:
    rows = np.flatnonzero(may)
    parts = {part: getattr(scores, part)[rows] for part in PARTS}
    chances = np.zeros(len(may))
    chances[rows] = first_chances(Scores(**parts, weights=weights))
    return chances


def main(
    plot: Annotated[
        Path | None, typer.Argument(help="Where to draw the rewards over time (matplotlib).")
    ] = None,
) -> None:
    """Let made-up people ask, with and without learning, and print what their films are worth."""
    index = seed_index()
    logs = {way.name: live(index, way) for way in WAYS}
    last = EVENINGS // 2
    table = Table(
        "learned from",
        "first evenings",
        "second half",
        "more than nothing",
        title=f"{PEOPLE} people, {EVENINGS} evenings",
    )
    for name, log in logs.items():
        early = mean_and_interval(log, lambda one: one.evening < LEARN_EVERY)
        late = mean_and_interval(log, lambda one: one.evening >= last)
        more = mean_and_interval(log, lambda one: one.evening >= last, logs[WAYS[0].name])
        told = ("{:.3f} [{:.3f}, {:.3f}]".format(*one) for one in (early, late, more))
        table.add_row(name, *told)
    _console.print(table)
    learned = weights_of(logs["and weights"])
    table = Table("part", "usual weight", "learned")
    for part in PARTS:
        table.add_row(part, f"{getattr(USUAL, part):.2f}", f"{getattr(learned, part):.2f}")
    _console.print(table)
    table = Table("first place, learned weights", "reward", title="Judged without being run")
    own = logs["their own stars"]
    was = mean_and_interval(own, lambda one: one.place == 0)
    table.add_row("the log's own, usual weights", "{:.3f} [{:.3f}, {:.3f}]".format(*was))
    for row in estimates(index, own, learned):
        table.add_row(*row)
    run = live(index, Way("these weights", own=True), learned)
    truth = mean_and_interval(run, lambda one: one.place == 0)
    table.add_row("when run", "{:.3f} [{:.3f}, {:.3f}]".format(*truth))
    _console.print(table)
    if plot is not None:
        _draw(plot, logs)


def _in_evenings(first: int, one: Offered) -> bool:
    return first <= one.evening < first + LEARN_EVERY


def _draw(plot: Path, logs: dict[str, list[Offered]]) -> None:
    """Rewards over time with their intervals."""
    if not find_spec("matplotlib"):
        _console.print("Without matplotlib nothing is drawn.")
        return
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(8, 4.5))
    for name, log in logs.items():
        steps = range(0, EVENINGS, LEARN_EVERY)
        means = np.array([mean_and_interval(log, partial(_in_evenings, at)) for at in steps])
        middles = [at + LEARN_EVERY / 2 for at in steps]
        axes.plot(middles, means[:, 0], label=name)
        axes.fill_between(middles, means[:, 1], means[:, 2], alpha=0.15)
    axes.set_xlabel("evening")
    axes.set_ylabel("mean reward (0: one star, 1: five stars)")
    axes.legend(title="learned from")
    axes.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(plot, metadata={"Date": None})


if __name__ == "__main__":
    typer.run(main)
