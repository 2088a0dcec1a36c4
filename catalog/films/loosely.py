"""Well-known films and people that are called otherwise than by their full name.

"Eternal Sunshine", "the lord of the ring", "star wars 5", "lotr", "Leo DiCaprio". Of films only
what many know is looked for, among titles that begin alike, and people among those of a like
surname: a stretch of an index, however many films there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from sqlalchemy import Connection, Select, func, or_, select

from catalog.engine import Database
from catalog.films.film import Film
from catalog.films.lookup import best_known, films_by_id, widely_known
from catalog.films.models import CreditRow, FilmRow, FilmTitleRow
from catalog.films.slips import slips
from catalog.films.titles import match_form

# Whom and what nearly everybody calls so.
_NICKNAMES: Final = {
    "lotr": "lord of the rings",
    "hp": "harry potter",
    "bttf": "back to the future",
    "et": "e t the extra terrestrial",
    "eeaao": "everything everywhere all at once",
    "ddlj": "dilwale dulhania le jayenge",
    "leo": "leonardo dicaprio",
    "rdj": "robert downey jr",
    "jlaw": "jennifer lawrence",
    "srk": "shah rukh khan",
    "arnie": "arnold schwarzenegger",
    "scarjo": "scarlett johansson",
}
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_IN_WORDS: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
_FIGURES: Final = {word: str(number) for number, word in enumerate(_IN_WORDS, 1)}
_WORDS: Final = {figure: word for word, figure in _FIGURES.items()}
# As difflib counts: one letter amiss in ten or so.
_ALIKE: Final = 0.9
# A title's beginning is told by two words of so many letters.
_TELLING_LETTERS: Final = 4
# Letters of "Leo", "Rob".
_SHORTEST_FIRST_NAME: Final = 3
_SHORTEST_JOINED: Final = 5
# The best known of the films that begin alike, and of the people of like surnames.
_MOST, _MOST_BEARERS = 100, 1000
# Comes after whatever a title in Latin or Cyrillic letters goes on with, in any collation.
_LAST: Final = "яяяя"


async def film_meant(database: Database, title: str) -> Film | None:
    """The widely known film that somebody calls so who does not know, or type, its full title.

    That is by its beginning, with a slip in one of several words that are all words, by figures
    instead of words, with a space too many or too few, or by a nickname.
    """
    form = match_form(title)
    ways = list(dict.fromkeys([form, *_ways(form)]))
    spaced = [one for way in ways for one in _spaced_otherwise(way)]
    film = await best_known(database, [*ways[1:], *spaced], widely_known())
    if film is not None:
        return film
    alike = await database.read(lambda connection: _films_alike(connection, ways))
    return next(iter(await films_by_id(database, alike)), None)


async def person_meant(database: Database, name: str) -> str | None:
    """Who is called so with a short first name, or a slip in each part; None if nobody is.

    Of several, who made most films.
    """
    form = _NICKNAMES.get(match_form(name), match_form(name))
    words = form.split()
    if " " not in form:
        return None
    surnames = [words[-1], *slips(words[-1]), "".join(words[-2:])]
    fitting = (
        select(CreditRow.name, CreditRow.match_name)
        .where(or_(CreditRow.match_name.in_(slips(form)), CreditRow.last_word.in_(surnames)))
        .group_by(CreditRow.name, CreditRow.match_name)
        .order_by(func.count(CreditRow.film_id).desc(), CreditRow.name)
        .limit(_MOST_BEARERS)
    )
    bearers = await database.read(lambda connection: connection.execute(fitting).all())
    likely = [bearer.name for bearer in bearers if _is_called(bearer.match_name, form)]
    return next(iter(likely), None)


def is_nickname(name: str) -> bool:
    """Whether nearly everybody calls somebody, or a film, so."""
    return match_form(name) in _NICKNAMES


def _films_alike(connection: Connection, forms: Sequence[str]) -> list[int]:
    """The ids of the films likest to each of these forms, if any is like enough."""
    return [film_id for form in forms for film_id in _film_alike(connection, form)]


def _film_alike(connection: Connection, form: str) -> Iterator[int]:
    """The id of the best known film whose title is this, or begins so, but for a slip."""
    first, _, rest = form.partition(" ")
    if not rest:
        return
    begins = f"{first} {rest[0]}"
    wanted: list[Select[int, str, int | None]] = [
        select(FilmRow.id, FilmRow.match_title, FilmRow.renown).where(
            FilmRow.match_title >= begins, FilmRow.match_title < begins + _LAST, widely_known()
        ),
        select(FilmTitleRow.film_id, FilmTitleRow.match_title, FilmRow.renown)
        .join(FilmRow, FilmRow.id == FilmTitleRow.film_id)
        .where(
            FilmTitleRow.match_title >= begins,
            FilmTitleRow.match_title < begins + _LAST,
            widely_known(),
        ),
    ]
    found = [
        (_likeness(title, form), renown or 0, -film_id)
        for fitting in wanted
        for film_id, title, renown in connection.execute(
            fitting.order_by(func.coalesce(FilmRow.renown, 0).desc()).limit(_MOST)
        )
    ]
    likeness, _, film_id = max(found, default=(0.0, 0, 0))
    if likeness >= _ALIKE:
        yield -film_id


def _likeness(title: str, form: str) -> float:
    """How like a title, or its beginning, is to what was typed, 0 to 1."""
    words, typed = title.split(), form.split()
    begins = words[: len(typed)]
    is_whole = len(words) <= len(typed)
    if words[0] != typed[0] or not (is_whole or _is_telling(typed)):
        return 0.0
    if list(filter(_is_number, begins)) != list(filter(_is_number, typed)):
        return 0.0
    return SequenceMatcher(None, " ".join(begins), form, autojunk=False).ratio()


def _is_number(word: str) -> bool:
    """Whether a word counts parts, as figures do: "Part III" is no slip for "Part II"."""
    return word.isdigit() or word in _ROMAN or word in _FIGURES


def _is_telling(words: Sequence[str]) -> bool:
    return sum(len(word) >= _TELLING_LETTERS for word in words) > 1


def _is_called(name: str, form: str) -> bool:
    """Whether a name is this but for a first name cut short, or some slips."""
    first, _, rest = form.partition(" ")
    if name.replace(" ", "") == form.replace(" ", ""):
        return True
    if name.endswith(f" {first}{rest}"):
        return True
    if len(first) >= _SHORTEST_FIRST_NAME and name.startswith(first) and name.endswith(f" {rest}"):
        return True
    return (
        name[0] == form[0] and SequenceMatcher(None, name, form, autojunk=False).ratio() >= _ALIKE
    )


def _ways(form: str) -> Iterator[str]:
    """How else a title may be written: "twelve monkeys", "godfather 2", "lotr"."""
    if form in _NICKNAMES:
        yield _NICKNAMES[form]
    words = form.split()
    for figures in (_FIGURES, _WORDS):
        yield " ".join(figures.get(word, word) for word in words)
    *before, number = words or [""]
    if before and number in _WORDS and int(number) <= len(_ROMAN):
        title, roman = " ".join(before), _ROMAN[int(number) - 1]
        yield from (f"{title} {part}" for part in (roman, f"part {roman}", f"part {number}"))
        yield from (f"{title} episode {roman}", f"{title} chapter {number}")


def _spaced_otherwise(form: str) -> Iterator[str]:
    """The form with a space more or less: "walle", "good fellas"."""
    if len(form) >= _SHORTEST_JOINED:
        for at, letter in enumerate(form[1:], 1):
            yield form[:at] + form[at + 1 :] if letter == " " else f"{form[:at]} {form[at:]}"
