"""Check the seed films against public film lists: shape, titles, years, casts, genres, ids.

Run it from the root of the repository::

    python -m benchmarks.check_seed_facts WIKIPEDIA_MOVIES_DIR --mpst FILE --movielens DIR

A slight difference is one that honest lists have among themselves: a year beside ours (festival or
cinemas), or a title in Latin letters where ours is in another script. The lists make mistakes too,
so a disagreement asks for a human eye and does not fail the run: the exit code is 1 only when a
seed file has a fault of shape.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from benchmarks.seed_shape import SeedFilm, faults_of, read_seed
from catalog.films.seed import SEED_DIR
from emotion.vocabulary import Genre

# How the lists name what we call otherwise; names equal to ours need no line, others are left out.
GENRE_NAMES = {
    "animated": Genre.ANIMATION,
    "children": Genre.FAMILY,
    "film-noir": Genre.NOIR,
    "historical": Genre.HISTORY,
    "martial arts": Genre.ACTION,
    "sci-fi": Genre.SCIENCE_FICTION,
    "slasher": Genre.HORROR,
    "sports": Genre.SPORT,
    "superhero": Genre.ACTION,
    "supernatural": Genre.HORROR,
    "suspense": Genre.THRILLER,
    "satire": Genre.COMEDY,
} | {genre.value: genre for genre in Genre}

# Letters that Unicode does not decompose into a plain letter and a mark.
PLAIN_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "ı": "i", "&": " and "})
LEADING_ARTICLE = re.compile(r"^(the|a|an|le|la|les|l|el|los|il|die|der|das|en|un|une) (?=.)")
TRAILING_ARTICLE = re.compile(r"^(.*), (The|A|An|Le|La|Les|L'|El|Los|Il|Die|Der|Das)$")
DIRECTED_BY = re.compile(r"\bdirected (and \w+ )*by\b")
MOVIELENS_TITLE = re.compile(r"^(.*?)\s*\((\d{4})\)\s*$")


@dataclass(frozen=True, slots=True)
class Listed:
    """A film as a public list has it; what the list does not say is empty."""

    titles: tuple[str, ...]
    year: int | None = None
    cast: tuple[str, ...] = ()
    genres: frozenset[Genre] = frozenset()
    imdb_id: str | None = None
    extract: str = ""


@dataclass(slots=True)
class FilmList:
    """A public list, found by normalised title and by id."""

    name: str
    by_title: dict[str, list[Listed]] = field(default_factory=dict)
    by_id: dict[str, Listed] = field(default_factory=dict)

    def add(self, film: Listed) -> None:
        """Make a film findable."""
        for title in {plain(title) for title in film.titles}:
            self.by_title.setdefault(title, []).append(film)
        if film.imdb_id:
            self.by_id[film.imdb_id] = film


def plain(text: str) -> str:
    """Text without case, diacritics, punctuation and a leading article, for comparison."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(PLAIN_LETTERS))
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    words = " ".join(re.sub(r"[^\w]+", " ", bare.replace("'", "").replace("’", "")).split())
    return LEADING_ARTICLE.sub("", words)


def genres_of(names: Sequence[str]) -> frozenset[Genre]:
    """Those of a list's genre names that we have."""
    known = (GENRE_NAMES.get(name.casefold()) for name in names)
    return frozenset(genre for genre in known if genre is not None)


def read_wikipedia(folder: Path) -> FilmList:
    """Read the `movies-*s.json` of a Wikipedia film list."""
    films = FilmList("wikipedia")
    for path in sorted(folder.glob("movies-*.json")):
        for row in json.loads(path.read_text(encoding="utf-8")):
            films.add(
                Listed(
                    titles=(row["title"],),
                    year=int(row["year"]),
                    cast=tuple(row["cast"]),
                    genres=genres_of(row["genres"]),
                    extract=row.get("extract") or "",
                )
            )
    return films


def read_mpst(path: Path) -> FilmList:
    """Read ids, years and genres (`*_genres.tsv.gz`) and, beside it, titles (`*.jsonl.gz`)."""
    films = FilmList("mpst")
    titles: dict[str, str] = {}
    titles_path = path.with_name(path.name.replace("_genres.tsv.gz", ".jsonl.gz"))
    if titles_path.exists():
        with gzip.open(titles_path, "rt", encoding="utf-8") as lines:
            titles = {row["imdb_id"]: row["title"] for row in map(json.loads, lines)}
    facts: dict[str, tuple[int | None, frozenset[Genre]]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for imdb_id, year, genres in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            known_year = int(year) if year.isdigit() else None
            facts[imdb_id] = (known_year, genres_of(genres.split("|")))
    for imdb_id in titles.keys() | facts.keys():
        known_year, known_genres = facts.get(imdb_id, (None, frozenset()))
        named = (titles[imdb_id],) if imdb_id in titles else ()
        films.add(Listed(titles=named, year=known_year, genres=known_genres, imdb_id=imdb_id))
    return films


def movielens_titles(text: str) -> tuple[str, ...]:
    """The titles in MovieLens's "Vanishing, The (Spoorloos)", articles put back in front."""
    parts = re.split(r"\s*[()]\s*", text)
    named = [part.removeprefix("a.k.a. ").strip() for part in parts if part.strip()]
    return tuple(TRAILING_ARTICLE.sub(r"\2 \1", title) for title in named)


def read_movielens(folder: Path) -> FilmList:
    """Read `movies.csv` and `links.csv` of a MovieLens set."""
    films = FilmList("movielens")
    with (folder / "links.csv").open(encoding="utf-8", newline="") as lines:
        ids = {row["movieId"]: f"tt{row['imdbId']}" for row in csv.DictReader(lines)}
    with (folder / "movies.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found = MOVIELENS_TITLE.match(row["title"])
            if found is None:
                continue
            films.add(
                Listed(
                    titles=movielens_titles(found[1]),
                    year=int(found[2]),
                    genres=genres_of(row["genres"].split("|")),
                    imdb_id=ids.get(row["movieId"]),
                )
            )
    return films


def shared_names(film: SeedFilm, listed: Listed) -> int:
    """How many of the film's leads the list names too."""
    return len({plain(name) for name in film.cast} & {plain(name) for name in listed.cast})


def match(film: SeedFilm, films: FilmList) -> Listed | None:
    """The list's entry for a film: same title in about the same year, or the same id.

    An entry of the same title from another year counts when it shares a lead: then one of the
    two years is wrong, whereas a remake shares nobody.
    """
    named = [
        listed
        for title in {plain(film.title), plain(film.original_title)}
        for listed in films.by_title.get(title, [])
    ]
    near = [
        listed
        for listed in named
        if (listed.year is not None and abs(listed.year - film.year) <= 1)
        or shared_names(film, listed) > 0
    ]
    if near:
        return min(near, key=lambda listed: (-shared_names(film, listed), listed.year != film.year))
    return films.by_id.get(film.imdb_id or "")


def same_title(ours: set[str], theirs: set[str]) -> bool:
    """Whether a title is the same but for spaces, or with a subtitle more or less."""
    return any(
        our.replace(" ", "") == their.replace(" ", "")
        or our.startswith(f"{their} ")
        or their.startswith(f"{our} ")
        or f" {our} ".endswith(f" {their} ")
        or f" {their} ".endswith(f" {our} ")
        for our in ours
        for their in theirs
    )


def slight_differences(film: SeedFilm, listed: Listed) -> Iterator[str]:
    """Say in words where a film and its entry differ as lists do among themselves."""
    ours = {plain(film.title), plain(film.original_title)}
    foreign = not any("LATIN" in unicodedata.name(c, "") for c in film.original_title)
    if listed.titles and foreign and not same_title(ours, {plain(t) for t in listed.titles}):
        yield f"title: {film.original_title} ({film.title}) listed as {' / '.join(listed.titles)}"
    if listed.year is not None and abs(listed.year - film.year) == 1:
        yield f"year: {film.year} here, {listed.year} there"


def disagreements(film: SeedFilm, listed: Listed) -> Iterator[str]:
    """Say in words where a film and its entry in a list contradict each other."""
    ours = {plain(film.title), plain(film.original_title)}
    foreign = not any("LATIN" in unicodedata.name(c, "") for c in film.original_title)
    if listed.titles and not foreign and not same_title(ours, {plain(t) for t in listed.titles}):
        yield f"title: listed as {' / '.join(listed.titles)}"
    if listed.year is not None and abs(listed.year - film.year) > 1:
        yield f"year: {film.year} here, {listed.year} there"
    if listed.imdb_id and film.imdb_id != listed.imdb_id:
        yield f"id: {film.imdb_id} here, {listed.imdb_id} there"
    if listed.cast and shared_names(film, listed) < min(len(film.cast), len(listed.cast)) / 2:
        yield f"cast: {', '.join(film.cast)} here, {', '.join(listed.cast[:6])} there"
    if listed.genres and not listed.genres & set(film.genres):
        yield f"genres: {', '.join(film.genres)} here, {', '.join(sorted(listed.genres))} there"
    extract = plain(listed.extract)
    directors = [plain(name).split()[-1] for name in film.directors]
    if DIRECTED_BY.search(extract) and not any(name in extract for name in directors):
        yield f"director: {', '.join(film.directors)} here; there: {listed.extract[:160]}"


def check(path: Path, lists: Sequence[FilmList], table: Table, console: Console) -> int:
    """Check one seed file, add its rows to the table and print what is wrong.

    Returns:
        The number of faults of shape.
    """
    films, faults = read_seed(path)
    faults += faults_of(films)
    for fault in faults:
        console.print(f"[red]shape[/] {path.name}: {fault}", highlight=False)
    for known in lists:
        counts: Counter[str] = Counter()
        for film in films:
            listed = match(film, known)
            if listed is None:
                counts["not found"] += 1
                continue
            serious = list(disagreements(film, listed))
            slight = list(slight_differences(film, listed))
            counts["disagreeing" if serious else "slight" if slight else "agreeing"] += 1
            for word, texts in (("DISAGREES", serious), ("differs slightly", slight)):
                for text in texts:
                    line = f"{known.name} {word}: {film.key}: {text}"
                    console.print(line, highlight=False, markup=False)
        columns = [str(counts[name]) for name in ("agreeing", "slight", "disagreeing", "not found")]
        matched = len(films) - counts["not found"]
        table.add_row(path.name, known.name, str(matched), *columns)
    return len(faults)


def main(
    wikipedia_movies: Annotated[Path, typer.Argument(help="folder with movies-*s.json")],
    mpst: Annotated[Path | None, typer.Option(help="mpst_*_genres.tsv.gz")] = None,
    movielens: Annotated[Path | None, typer.Option(help="folder with movies.csv")] = None,
    seed: Annotated[Path, typer.Option(help="folder with the seed files")] = SEED_DIR,
) -> None:
    """Compare the seed films with public film lists and print where they differ."""
    console = Console(soft_wrap=True)
    lists = [read_wikipedia(wikipedia_movies)]
    if mpst is not None:
        lists.append(read_mpst(mpst))
    if movielens is not None:
        lists.append(read_movielens(movielens))
    table = Table(box=SIMPLE, collapse_padding=True, pad_edge=False)
    for name in ("file", "list", "matched", "agreeing", "slight", "disagree", "not found"):
        table.add_column(name, no_wrap=True)
    paths = sorted(seed.glob("*.jsonl"))
    faults = sum(check(path, lists, table, console) for path in paths)
    everything = [film for path in paths for film in read_seed(path)[0]]
    for fault in faults_of(everything) if not faults else ():
        faults += 1
        console.print(f"[red]shape[/] all files together: {fault}", highlight=False)
    console.print(table)
    console.print(f"{len(everything)} films, {faults} faults of shape")
    raise typer.Exit(1 if faults or not everything else 0)


if __name__ == "__main__":
    typer.run(main)
