"""The shape of a seed film, the faults a line of a seed file can have, and how films are spread.

`python -m benchmarks.seed_shape` prints the spread; it exits with 1 if a line has a fault.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import typer

from catalog.films.seed import SEED_DIR
from emotion.vocabulary import Genre


def words_of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


# ISO 3166-1 alpha-2. Films of states that are no more carry the country where the studio stands.
COUNTRIES = words_of(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC
    EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK
    HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB
    LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
    NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU
    RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN
    TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"""
)
# ISO 639-1.
LANGUAGES = words_of(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li
    ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa
    pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th
    ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"""
)
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_RECENT, _SHOWN = 2000, 12
IMDB_ID = re.compile(r"tt\d{7,8}")


@dataclass(frozen=True, slots=True)
class SeedFilm:
    """One line of a seed file."""

    key: str
    title: str
    original_title: str
    year: int
    countries: list[str]
    languages: list[str]
    directors: list[str]
    cast: list[str]
    genres: list[str]
    keywords: list[str]
    runtime_minutes: int
    certificate: str | None
    acclaim: int
    renown: int
    imdb_id: str | None
    synopsis: str


KEYS = {item.name for item in fields(SeedFilm)}
NUMBERS = {"year", "runtime_minutes", "acclaim", "renown"}
LISTS = {"countries", "languages", "directors", "cast", "genres", "keywords"}
NULLABLE = {"certificate", "imdb_id"}


def well_typed(name: str, value: object) -> bool:
    """Whether a value is of the kind which its key asks for."""
    if name in NUMBERS:
        return isinstance(value, int) and not isinstance(value, bool)
    if name in LISTS:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, str) or (name in NULLABLE and value is None)


def read_seed(path: Path) -> tuple[list[SeedFilm], list[str]]:
    """Read a seed file.

    Returns:
        The films whose lines have exactly the keys of `SeedFilm` and values of their kinds, and a
        fault for each line that has not.
    """
    films: list[SeedFilm] = []
    faults: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = json.loads(line)
        except ValueError as error:
            faults.append(f"line {number} is no JSON: {error}")
            continue
        if not isinstance(row, dict) or set(row) != KEYS:
            odd = sorted(KEYS ^ set(row)) if isinstance(row, dict) else "no object"
            faults.append(f"line {number}: missing or surplus keys {odd}")
            continue
        wrong = [name for name, value in row.items() if not well_typed(name, value)]
        if wrong:
            faults.append(f"line {number}: values of the wrong kind for {wrong}")
            continue
        films.append(SeedFilm(**row))
    return films, faults


def repeated(values: Sequence[str]) -> list[str]:
    """The values that occur more than once."""
    return sorted(value for value, count in Counter(values).items() if count > 1)


def faults_of(films: Sequence[SeedFilm]) -> list[str]:
    """What is wrong with the films, alone and with each other, in words."""
    faults = [f"{film.key}: {fault}" for film in films for fault in film_faults(film)]
    faults += [f"key used twice: {key}" for key in repeated([film.key for film in films])]
    pairs = [f"{film.title.casefold()} ({film.year})" for film in films]
    faults += [f"title and year used twice: {pair}" for pair in repeated(pairs)]
    ids = [film.imdb_id for film in films if film.imdb_id]
    return faults + [f"imdb id used twice: {imdb_id}" for imdb_id in repeated(ids)]


def film_faults(film: SeedFilm) -> Iterator[str]:
    """What is wrong with one film, in words."""
    checks = {
        "key is no slug": bool(KEY.fullmatch(film.key)),
        "key does not end in the year": film.key.endswith(f"-{film.year}"),
        "title is empty": bool(film.title.strip()) and bool(film.original_title.strip()),
        "year out of 1888-2026": 1888 <= film.year <= 2026,
        "runtime out of 40-300": 40 <= film.runtime_minutes <= 300,
        "synopsis not of 80-600 characters": 80 <= len(film.synopsis) <= 600,
        "marks not of 1-5": film.acclaim in range(1, 6) and film.renown in range(1, 6),
        "imdb id malformed": film.imdb_id is None or bool(IMDB_ID.fullmatch(film.imdb_id)),
        "certificate empty": film.certificate is None or bool(film.certificate.strip()),
        "countries not ISO 3166-1": bool(film.countries) and set(film.countries) <= COUNTRIES,
        "languages not ISO 639-1": bool(film.languages) and set(film.languages) <= LANGUAGES,
        "genres unknown": set(film.genres) <= {genre.value for genre in Genre},
        "not 1-4 genres": 1 <= len(film.genres) <= 4,
        "not 4-8 keywords": 4 <= len(film.keywords) <= 8,
        "keywords not lower-case": all(word == word.lower() for word in film.keywords),
        "no director": bool(film.directors),
    }
    yield from (fault for fault, fine in checks.items() if not fine)
    for name in sorted(LISTS):
        values: list[str] = getattr(film, name)
        if repeated(values) or not all(value and value == value.strip() for value in values):
            yield f"{name}: empty, padded or repeated values"
    # A documentary may follow one person; a played film has at least two leads to find it by.
    if not (1 if Genre.DOCUMENTARY in film.genres else 2) <= len(film.cast) <= 5:
        yield f"cast of {len(film.cast)}"


def spread(films: Sequence[SeedFilm]) -> Iterator[tuple[str, str]]:
    """What there is of each kind: names and counts, as text."""
    recent = sum("US" in film.countries and film.year >= _RECENT for film in films)
    yield "films", f"{len(films)}"
    yield "from the USA since 2000", f"{recent} ({recent / max(len(films), 1):.0%})"
    yield "decades", _counted(sorted(f"{film.year // 10 * 10}s" for film in films))
    yield "genres", _counted(_most(genre for film in films for genre in film.genres))
    for kind in ("countries", "languages"):
        values = [value for film in films for value in getattr(film, kind)]
        yield kind, f"{len(set(values))}; the most: {_counted(_most(values), _SHOWN)}"
    yield "acclaim, of 5", _counted(sorted(str(film.acclaim) for film in films))
    yield "renown, of 5", _counted(sorted(str(film.renown) for film in films))


def _most(values: Iterable[str]) -> list[str]:
    return [value for value, count in Counter(values).most_common() for _ in range(count)]


def _counted(values: Sequence[str], shown: int | None = None) -> str:
    counts = list(Counter(values).items())[:shown]
    return ", ".join(f"{value} {count}" for value, count in counts)


def main() -> None:
    """Print how the seed films are spread, and the faults of their files; exit 1 if there are any.

    Raises:
        typer.Exit: with that code.
    """
    films: list[SeedFilm] = []
    faults: list[str] = []
    for path in sorted(SEED_DIR.glob("*.jsonl")):
        read, wrong = read_seed(path)
        films += read
        faults += [f"{path.name}: {fault}" for fault in wrong]
    for name, counts in spread(films):
        print(f"{name:24} {counts}")
    faults += faults_of(films)
    for fault in faults:
        print(f"FAULT {fault}")
    raise typer.Exit(1 if faults else 0)


if __name__ == "__main__":
    typer.run(main)
