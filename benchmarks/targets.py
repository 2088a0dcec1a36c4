"""Moods, aims and what is looked for, as a picture.

`python -m benchmarks.targets PLOT.svg` draws the targets of every mood button and aim, before a
person's own leaning; it needs matplotlib.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from emotion.vocabulary import Aim, Feeling, Mood
from recommender.search import search_for_mood
from recommender.target import target


def main(plot: Annotated[Path, typer.Argument(help="Where to draw: PLOT.svg")]) -> None:
    """Draw the targets of every mood button and aim."""
    if not find_spec("matplotlib"):
        raise typer.BadParameter("drawing needs matplotlib, which is not installed")
    import matplotlib.pyplot as plt

    moods, aims, feelings = tuple(Mood), tuple(Aim), tuple(Feeling)
    figure, every = plt.subplots(1, len(moods), figsize=(13, 3.6), sharey=True)
    for axes, mood in zip(every, moods, strict=True):
        search = search_for_mood(mood)
        wanted = np.stack([target(search.aimed(aim)) for aim in aims])
        axes.imshow(wanted, cmap="RdBu", vmin=-1.0, vmax=1.0, aspect="auto")
        axes.set_title(mood.value)
        axes.set_xticks(range(len(feelings)), [one.value for one in feelings], rotation=90)
        axes.set_yticks(range(len(aims)), [one.value for one in aims])
        usual = aims.index(search.aim)
        axes.add_patch(plt.Rectangle((-0.5, usual - 0.5), len(feelings), 1, fill=False))
    figure.suptitle("Looked for (blue) and avoided (red), by mood and aim; the usual aim is framed")
    figure.tight_layout()
    figure.savefig(plot, metadata={"Date": None})


if __name__ == "__main__":
    typer.run(main)
