"""The recommender's front door: `python -m recommender suggest`."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from catalog.engine import Database
from catalog.films import lookup
from catalog.films.film import Film
from catalog.people.history import History
from catalog.problems import DATABASE_ERRORS, problem
from catalog.settings import SettingsError, StorageSettings, read
from emotion.vocabulary import Aim, Feeling, Mood
from emotion.words.reader import WordsReader
from recommender.learning.weights import load
from recommender.ranking import PARTS, Weights
from recommender.resolve import Resolved
from recommender.search import Search, search_for_mood, search_for_words, surprise_search
from recommender.suggest import SLATE_SIZE, Recommender, Suggestion, Suggestions
from recommender.target import target
from recommender.together import Rule

app = typer.Typer(help="Which films fit somebody who feels like this.")
_console = Console()


@app.callback()
def main() -> None:
    """Which films fit somebody who feels like this."""


@app.command()
def suggest(
    text: Annotated[str, typer.Option("--text", help="What somebody typed.")] = "",
    mood: Annotated[Mood | None, typer.Option("--mood", help="A mood button.")] = None,
    aim: Annotated[Aim | None, typer.Option("--aim", help="What the evening is for.")] = None,
    user: Annotated[int, typer.Option("--user", help="Telegram user id; 0 is nobody.")] = 0,
    count: Annotated[int, typer.Option("-k", min=1, max=100)] = SLATE_SIZE,
    others: Annotated[
        list[str] | None,
        typer.Option("--with", help="Somebody who watches too, as USER:MOOD; may be repeated."),
    ] = None,
    rule: Annotated[
        Rule, typer.Option("--rule", help="How several tastes become one.")
    ] = Rule.FAIR,
    *,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show what was looked for, and each score's parts.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a film.")] = False,
) -> None:
    """Print the best films and why; with --explain, what their scores are made of."""
    told = asyncio.run(_search(text, mood))
    if aim is not None:
        told = told.aimed(aim)
    company = [_other(one) for one in others or []]
    try:
        storage = read(StorageSettings)
    except SettingsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    try:
        resolved, answer, films = asyncio.run(
            _suggest(storage, [(user, told), *company], count, rule)
        )
    except DATABASE_ERRORS as error:
        typer.echo(problem(storage.database, error), err=True)
        raise typer.Exit(2) from None
    if as_json:
        for film, one in zip(films, answer.films, strict=True):
            told_of = {"title": film.title, "year": film.year, **asdict(one)}
            parts = told_of.pop("parts")
            typer.echo(json.dumps(told_of | parts))
    else:
        _print(resolved, answer, films)
        if company:
            _print_each(answer, films)
        elif explain:
            _explain(resolved.search, answer, load(storage.weights_file))
    if not films:
        raise typer.Exit(1)


async def _search(text: str, mood: Mood | None) -> Search:
    if text:
        return search_for_words(await WordsReader().hear(text))
    return search_for_mood(mood) if mood else surprise_search()


def _other(told: str) -> tuple[int, Search]:
    """Somebody who watches too."""
    user, _, mood = told.partition(":")
    try:
        return int(user), search_for_mood(Mood(mood))
    except ValueError as error:
        moods = ", ".join(Mood)
        raise typer.BadParameter(f"say USER:MOOD, with a mood of {moods}") from error


async def _suggest(
    storage: StorageSettings, everyone: list[tuple[int, Search]], count: int, rule: Rule
) -> tuple[Resolved, Suggestions, list[Film]]:
    database = Database(storage.database)
    try:
        recommender = Recommender(
            database,
            History(database, None),
            storage.index_dir,
            taste_dir=storage.taste_dir,
            weights_file=storage.weights_file,
        )
        (user, told), *company = everyone
        resolved = await recommender.resolve(told)
        if company:
            answer = await recommender.suggest_together(
                [(user, resolved.search), *company], count=count, rule=rule
            )
        else:
            answer = await recommender.suggest(user, resolved.search, count=count)
        films = await lookup.films_by_id(database, [one.film_id for one in answer.films])
    finally:
        await database.close()
    return resolved, answer, films


def _print(resolved: Resolved, answer: Suggestions, films: list[Film]) -> None:
    reading, aim = resolved.search.reading, resolved.search.aim
    mood = ", ".join(f"{emotion} {p:.0%}" for emotion, p in reading.ranked()[:3])
    _console.print(f"Mood: {mood}; aim: {aim}.", highlight=False)
    if answer.relaxed:
        _console.print(f"Given up for want of films: {', '.join(answer.relaxed)}.")
    if resolved.unknown:
        _console.print(f"Not in the catalog: {', '.join(resolved.unknown)}.")
    table = Table("", "film", "score", "why", title="Suggested")
    for place, (film, one) in enumerate(zip(films, answer.films, strict=True), start=1):
        table.add_row(str(place), f"{film.title} ({film.year})", f"{one.total:.2f}", _why(one))
    _console.print(table)


def _explain(search: Search, answer: Suggestions, weights: Weights) -> None:
    """What was looked for, and what each score is made of."""
    wanted = sorted(zip(Feeling, target(search), strict=True), key=lambda pair: -abs(pair[1]))
    looked_for = ", ".join(f"{feeling} {weight:+.2f}" for feeling, weight in wanted if weight)
    _console.print(f"Looked for, before what you lean to: {looked_for}.", highlight=False)
    # By their places: titles as headings would leave no room for figures.
    places = (str(place) for place in range(1, len(answer.films) + 1))
    table = Table("part", "weight", *places, title="Weight x part")
    for part in PARTS:
        weight = getattr(weights, part)
        counted = (f"{weight * one.parts[part]:+.2f}" for one in answer.films)
        table.add_row(part, f"{weight:.2f}", *counted)
    table.add_row("total", "", *(f"{one.total:+.2f}" for one in answer.films))
    table.add_row("drawn with", "", *(f"{one.propensity:.2f}" for one in answer.films))
    _console.print(table)


def _print_each(answer: Suggestions, films: list[Film]) -> None:
    """What each of several people would give."""
    table = Table("film", *(answer.films[0].parts if answer.films else ()), title="Each alone")
    for film, one in zip(films, answer.films, strict=True):
        table.add_row(film.title, *(f"{score:.2f}" for score in one.parts.values()))
    _console.print(table)


def _why(one: Suggestion) -> str:
    curveball = ["curveball"] if one.reason.is_curveball else []
    return ", ".join([*curveball, *one.reason.feelings, *one.reason.met])


if __name__ == "__main__":
    app()
