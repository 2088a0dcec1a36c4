"""The words on a film's card."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from bot.texts import Texts
from catalog.films.film import Film
from emotion.vocabulary import Aim, Genre
from recommender.filters import Limit
from recommender.reason import Reason

# https://core.telegram.org/bots/api#sendphoto: 0-1024 characters after entities parsing.
MOST_CHARACTERS = 1024
_SYNOPSIS_CHARACTERS = 420
_MOST_GENRES = 3


def caption(
    texts: Texts, film: Film, reason: Reason | None, aim: Aim | None, titles: Mapping[int, str]
) -> str:
    """The caption of a card in Telegram's HTML; the film's name comes first, for a screen reader.

    Args:
        texts: the person's language.
        film: the film shown.
        reason: why it is offered; None for a film the person opened from a list.
        aim: what the evening is for, in a search.
        titles: titles of the films the reason refers to, by id.
    """
    lines = [
        texts.html("card-title", title=_short(film.title, 200), year=str(film.year)),
        escape(" · ".join(_facts(texts, film)), quote=False),
        "",
        why(texts, reason, aim, titles),
    ]
    if film.synopsis:
        lines += ["", f"<i>{escape(_short(film.synopsis, _SYNOPSIS_CHARACTERS), quote=False)}</i>"]
    return "\n".join(lines)


def why(texts: Texts, reason: Reason | None, aim: Aim | None, titles: Mapping[int, str]) -> str:
    """The line on why, of nothing but what the reason holds."""
    if reason is None:
        return texts.html("why-chosen")
    said = []
    gives = [texts.html(f"gives-{feeling}") for feeling in reason.feelings]
    if gives:
        feelings = gives[0] if len(gives) == 1 else both(texts, *gives)
        key = "why-feelings-aim" if aim else "why-feelings"
        purpose = texts.html(f"for-{aim}") if aim else ""
        said.append(_sentence(texts.html(key, feelings=feelings, aim=purpose)))
    if reason.like_film_id is not None and reason.like_film_id in titles:
        said.append(texts.html("why-like", title=titles[reason.like_film_id]))
    if reason.liked_film_id is not None and reason.liked_film_id in titles:
        said.append(
            texts.html(
                "why-liked", title=titles[reason.liked_film_id], stars=reason.liked_stars or 0
            )
        )
    if reason.met:
        said.append(texts.html("why-met", limits=limits(texts, reason.met)))
    return " ".join(said) or texts.html("why-prior")


def limits(texts: Texts, kinds: tuple[Limit, ...]) -> str:
    """The names of limits, joined."""
    return joined(texts, [texts.html(f"limit-{kind}") for kind in kinds])


def joined(texts: Texts, parts: list[str]) -> str:
    """The parts as "a, b and c"."""
    if len(parts) < 2:  # noqa: PLR2004 # one part needs no joining
        return "".join(parts)
    return both(texts, ", ".join(parts[:-1]), parts[-1])


def both(texts: Texts, one: str, two: str) -> str:
    """The parts as "one and two"."""
    return texts.plain("both", one=one, two=two)


def runtime(texts: Texts, minutes: int) -> str:
    """A length of time, such as "1 h 43"."""
    return texts.plain("runtime", hours=minutes // 60, minutes=minutes % 60)


def genre_name(texts: Texts, genre: str) -> str:
    """A genre in the person's language; one that we have no word for stays as it is."""
    if genre not in set(Genre):
        return genre
    return texts.plain(f"genre-{genre.replace(' ', '-')}")


def _facts(texts: Texts, film: Film) -> list[str]:
    facts = [", ".join(genre_name(texts, genre) for genre in film.genres[:_MOST_GENRES])]
    if film.runtime_minutes:
        facts.append(runtime(texts, film.runtime_minutes))
    if film.directors:
        facts.append(texts.plain("directed", names=_short(", ".join(film.directors[:2]), 100)))
    return [fact for fact in facts if fact]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
