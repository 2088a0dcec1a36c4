"""`python -m benchmarks.profiles DATA_DIR [EXTRACTS_DIR]`: how well profiles find viewers' tags.

On the part of MPST's films that the model has not learned from (by the hash of their ids), beside
what simpler ways make of the same films. ROC-AUC with 95 % bootstrap intervals, and how many of the
first ten films are tagged so (P@10). Most tags are missing, so a film without one need not lack the
Feeling: all ways suffer alike. With EXTRACTS_DIR (Wikipedia's `movies-*.json`) it also says what
profiles make of the few sentences there. Needs the `train` extra.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def main(
    data: Annotated[Path, typer.Argument(help="Folder with MPST's films and tags.")],
    extracts: Annotated[
        Path | None, typer.Argument(help="Folder with Wikipedia's movies-*.json.")
    ] = None,
) -> None:
    """Print how well profiles find viewers' tags, beside simpler ways; needs the `train` extra."""
    # Who only asks how to run it may not have what it takes.
    from benchmarks.feelings import tables

    tables.main(data, extracts)


if __name__ == "__main__":
    typer.run(main)
