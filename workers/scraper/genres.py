"""Genres as sites and sentences name them, in the vocabulary's words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from emotion.vocabulary import Genre

_WORDS: tuple[tuple[str, tuple[Genre, ...]], ...] = (
    (r"science[ -]fiction|sci[ -]?fi|space opera|cyberpunk", (Genre.SCIENCE_FICTION,)),
    (r"(?<!live[ -])action(?!s)|martial[ -]arts|superhero|kung fu", (Genre.ACTION,)),
    (r"adventures?|swashbuckler", (Genre.ADVENTURE,)),
    (r"(?:computer-)?animated|animation|anime|cartoon", (Genre.ANIMATION,)),
    (r"biographical|biography|biopic", (Genre.BIOGRAPHY,)),
    (r"rom[- ]?com", (Genre.ROMANCE, Genre.COMEDY)),
    (r"dramedy|tragicomedy|tragicomic", (Genre.COMEDY, Genre.DRAMA)),
    (r"comedy|comedies|comedic|parody|satire|satirical|spoof|farce|mockumentary", (Genre.COMEDY,)),
    (r"crime|gangster|heist|mafia|police procedural", (Genre.CRIME,)),
    (r"documentary|documentaries", (Genre.DOCUMENTARY,)),
    (r"(?:melo|docu)?dramas?|dramatic", (Genre.DRAMA,)),
    (r"family|children's|kids", (Genre.FAMILY,)),
    (r"fantasy|fairy[ -]tale", (Genre.FANTASY,)),
    (r"historical|history", (Genre.HISTORY,)),
    (r"horror|slasher|zombie|splatter", (Genre.HORROR,)),
    (r"musicals?", (Genre.MUSICAL,)),
    (r"music|concert", (Genre.MUSIC,)),
    (r"mystery|whodunit", (Genre.MYSTERY,)),
    (r"(?:film[ -]|neo-?)?noir", (Genre.NOIR,)),
    (r"romances?|romantic", (Genre.ROMANCE,)),
    (r"sports?|boxing", (Genre.SPORT,)),
    (r"thrillers?|suspense", (Genre.THRILLER,)),
    (r"(?:anti-)?war(?!ner)", (Genre.WAR,)),
    (r"westerns?", (Genre.WESTERN,)),
)
_ANY = re.compile(
    r"(?<!\w)(?:" + "|".join(f"({words})" for words, _ in _WORDS) + r")(?![\w])", re.IGNORECASE
)


def genres_in(text: str) -> tuple[str, ...]:
    """The genres that a text names, in its order: "romantic comedy-drama" is three."""
    found = (_WORDS[match.lastindex - 1][1] for match in _ANY.finditer(text) if match.lastindex)
    return tuple(dict.fromkeys(genre.value for genres in found for genre in genres))


def genres_of(labels: Iterable[str]) -> tuple[str, ...]:
    """The genres behind labels such as "Sci-Fi" and "Mystery & Thriller", in their order."""
    return genres_in(" | ".join(labels))
