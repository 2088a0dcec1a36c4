"""`python -m emotion.words.models.train`: make the artefacts of the words models again.

`counter` takes five minutes on one core and needs scikit-learn; `polyglot` takes as long and
`encoder` about an hour, and they need torch, onnx and safetensors, too. None is needed by the
product or its tests.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)

Data = Annotated[Path, typer.Argument(help="Folder with goemotions_ekman, brighter and xed.")]
Rows = Annotated[int, typer.Option(help="Use only so many texts (a smoke test).")]


@app.command()
def counter(
    data: Data,
    out: Annotated[Path, typer.Argument(help="The .npz file to write.")],
    rows: Rows = 0,
) -> None:
    """Train the word counter (TF-IDF)."""
    from emotion.words.models.train.tfidf import train_counter  # noqa: PLC0415 - needs scikit-learn

    train_counter(data, out, rows, Console())


@app.command()
def encoder(
    data: Data,
    base: Annotated[
        Path, typer.Argument(help="Folder with MiniLM-L6's model.safetensors and vocab.txt.")
    ],
    out: Annotated[Path, typer.Argument(help="The folder to write.")],
    rows: Rows = 0,
    threads: Annotated[int, typer.Option(help="Processor threads.", min=1)] = 1,
) -> None:
    """Fine-tune the sentence encoder, and mix it with the word counter that is stored."""
    from emotion.words.models.train.finetune import train_encoder  # noqa: PLC0415 - needs torch

    train_encoder(data, base, out, Console(), rows=rows, threads=threads)


@app.command()
def polyglot(
    data: Data,
    base: Annotated[Path, typer.Argument(help="Folder with e5-small-q4.bin.")],
    out: Annotated[Path, typer.Argument(help="The folder to write.")],
    rows: Rows = 0,
) -> None:
    """Cut E5 down to our languages, and mix it with the word counter that is stored."""
    from emotion.words.models.train.polyglot import train_polyglot  # noqa: PLC0415 - needs torch

    train_polyglot(data, base, out, Console(), rows=rows)


if __name__ == "__main__":
    app()
