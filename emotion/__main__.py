"""`python -m emotion`: read a mood in words or in a face, for people and for programs.

With `--json` each input gives one line: a reading, or an object with "error" when it cannot be
read. The exit code is 0 only when every input could be read.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table

from emotion.settings import EmotionSettings
from emotion.vocabulary import Constraints, Emotion, Feeling, Heard, Reading, Source
from emotion.words.models.mixed import chat_model
from emotion.words.reader import WordsReader
from emotion.words.watson import WatsonReader, WatsonSettings

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="Read how a person feels, in words or a face."
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]

# Told of in any case; other constraints only where something was asked for.
_ALWAYS_TOLD = (
    "genres",
    "not_genres",
    "year_from",
    "year_to",
    "min_minutes",
    "max_minutes",
    "languages",
    "people",
    "like",
)
# What a text without a mood in it amounts to.
_NO_MOOD = Reading.of(
    {emotion: 0.94 if emotion is Emotion.NEUTRAL else 0.01 for emotion in Emotion},
    confidence=0.1,
    source=Source.WORDS,
)


class CannotReadError(Exception):
    """An input that holds nothing to read; its message says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one input: a reading with what was asked for, or an error."""

    name: str
    heard: Heard | None = None
    error: str = ""

    @property
    def reading(self) -> Reading:
        """What was read; mostly neutral where there was only a wish."""
        return (self.heard.reading if self.heard else None) or _NO_MOOD


@app.command()
def words(
    texts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT]...", help="Texts; one a line from standard input if none."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Read the mood and the wish in texts.

    Example: python -m emotion words "rough day. something light, under two hours"
    """
    lines = [os.fsencode(text) for text in texts] if texts else _standard_input()
    _show(_hear_all(lines, _settings()), as_json=as_json)


@app.command()
def face(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pictures and clips.")],
    cropped: Annotated[
        bool, typer.Option("--cropped", help="They are faces already, skip detection.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Read the expression of the clearest face in pictures and clips.

    Example: python -m emotion face selfie.jpg --json
    """
    _show(_see_all(paths, cropped=cropped, settings=_settings()), as_json=as_json)


def _settings() -> EmotionSettings:
    """Read the settings.

    Raises:
        typer.Exit: with code 2 if one is wrong; a line says which.
    """
    try:
        return EmotionSettings()
    except ValidationError as error:
        for wrong in error.errors(include_input=False, include_url=False):
            typer.echo(f"{''.join(map(str, wrong['loc'])).upper()}: {wrong['msg']}", err=True)
        raise typer.Exit(2) from None


def _standard_input() -> Iterator[bytes]:
    for line in sys.stdin.buffer:
        yield line.rstrip(b"\r\n")


def _hear_all(lines: Iterator[bytes] | list[bytes], settings: EmotionSettings) -> Iterator[Answer]:
    reader = WordsReader(_watson(settings))
    with asyncio.Runner() as runner:
        for line in lines:
            name = line.decode(errors="replace")
            try:
                answer = Answer(name, runner.run(_hear(reader, line)))
            except CannotReadError as error:
                answer = Answer(name, error=str(error))
            except Exception as error:  # noqa: BLE001 - one input must not end a batch
                answer = Answer(name, error=type(error).__name__)
            yield answer


async def _hear(reader: WordsReader, line: bytes) -> Heard:
    try:
        text = line.decode()
    except UnicodeDecodeError:
        raise CannotReadError("the text is not UTF-8") from None
    if not text.strip():
        raise CannotReadError("the text is empty")
    heard = await reader.hear(text)
    if heard.reading is not None:
        return heard
    # A bare wish sounds like the film asked for, which is nobody's mood; thanks do sound glad.
    asks = heard.wish or heard.aim or heard.constraints
    scores = _NO_MOOD.emotions if asks else chat_model().read(text).scores
    return replace(heard, reading=replace(_NO_MOOD, scores=scores))


def _watson(settings: EmotionSettings) -> WatsonReader | None:
    url, key = settings.watson_url, settings.watson_api_key.get_secret_value()
    if not url or not key:
        return None
    return WatsonReader(WatsonSettings(url, key, settings.watson_iam_url or None))


def _see_all(paths: list[Path], *, cropped: bool, settings: EmotionSettings) -> Iterator[Answer]:
    # OpenCV and the networks are loaded for faces only.
    from emotion.faces.reader import FaceReader  # noqa: PLC0415 - words need no OpenCV
    from emotion.faces.results import UnreadablePicture  # noqa: PLC0415 - with it

    reader = FaceReader(settings.data_dir / "deepface", settings.allow_downloads)
    for path in paths:
        try:
            faces = reader.read(path.read_bytes(), cropped).faces
        except (OSError, UnreadablePicture) as error:
            answer = Answer(str(path), error=str(error) or type(error).__name__)
        except Exception as error:  # noqa: BLE001 - one input must not end a batch
            answer = Answer(str(path), error=type(error).__name__)
        else:
            answer = (
                Answer(str(path), Heard(faces[0].reading))
                if faces
                else Answer(str(path), error="no face found")
            )
        yield answer


def _show(answers: Iterator[Answer], *, as_json: bool) -> None:
    """Print every answer as it comes.

    Raises:
        typer.Exit: with code 1 if an input could not be read.
    """
    failed = False
    console = Console()
    table = Table("input", "mood", "valence", "arousal", "confidence", "asked for")
    for answer in answers:
        failed = failed or bool(answer.error)
        if as_json:
            typer.echo(json.dumps(to_json(answer), ensure_ascii=False))
        else:
            table.add_row(*_row(answer))
    if not as_json:
        console.print(table)
    if failed:
        raise typer.Exit(1)


def to_json(answer: Answer) -> dict[str, Any]:
    """The object that `--json` prints for one answer."""
    if answer.heard is None:
        return {"error": answer.error}
    reading = answer.reading
    wish = answer.heard.wish
    return {
        "emotions": _rounded(reading.emotions),
        "scores": _rounded(reading.scores) if reading.scores else None,
        "valence": round(reading.valence, 4),
        "arousal": round(reading.arousal, 4),
        "confidence": round(reading.confidence, 4),
        "source": reading.source.value,
        "wish": {f.value: round(wish.get(f, 0.0), 4) for f in Feeling} if wish else None,
        "constraints": _constraints(answer.heard.constraints),
    }


def _rounded(strengths: Any) -> dict[str, float]:
    return {emotion.value: round(strengths[emotion], 6) for emotion in Emotion}


def _constraints(constraints: Constraints) -> dict[str, Any]:
    told = constraints.to_json()
    return {name: value for name, value in told.items() if value or name in _ALWAYS_TOLD}


def _row(answer: Answer) -> tuple[str, ...]:
    name = answer.name if len(answer.name) <= 60 else answer.name[:59] + "…"  # noqa: PLR2004 - columns
    if answer.heard is None:
        return (name, f"error: {answer.error}", "", "", "", "")
    reading, heard = answer.reading, answer.heard
    mood = ", ".join(f"{e.value} {share:.0%}" for e, share in reading.ranked()[:2])
    asked = [f"{feeling.value} {strength:+.1f}" for feeling, strength in heard.wish.items()]
    asked += [heard.aim.value] if heard.aim else []
    asked += [f"{k}: {v}" for k, v in _constraints(heard.constraints).items() if v]
    figures = (reading.valence, reading.arousal, reading.confidence)
    return (name, mood, *(f"{figure:.2f}" for figure in figures), "; ".join(asked))


if __name__ == "__main__":
    app()
