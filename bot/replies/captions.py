"""The words on a film's card."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape, unescape

from bot.replies.company import Shares, names
from bot.replies.phrases import asked, genre_name, joined, runtime, shortened, subject_name
from bot.texts import Texts
from catalog.films.film import Film
from catalog.films.subjects import is_about
from catalog.films.titles import match_form
from emotion.places import countries_in
from emotion.vocabulary import Aim, Constraints, Feeling, Genre
from recommender.filters import Limit
from recommender.reason import Reason
from recommender.search import Search

# https://core.telegram.org/bots/api#sendphoto: 0-1024 characters after entities parsing.
MOST_CHARACTERS = 1024
_SYNOPSIS_CHARACTERS = 420
_LEAST_SYNOPSIS = 40
_MOST_GENRES = 3
# Of so many groups that a film gives something else to is told what.
_MOST_SHARES = 3
_GENTLE_AIMS = frozenset({Aim.LIFT, Aim.CALM})
_HARSH = frozenset({Feeling.FEAR, Feeling.DISGUST, Feeling.ANGER, Feeling.SADNESS})
_MARK = re.compile(r"</?[bi]>")


def caption(
    texts: Texts,
    film: Film,
    reason: Reason | None,
    search: Search | None,
    titles: Mapping[int, str],
    *,
    company: Shares = (),
) -> str:
    """The caption of a card in Telegram's HTML; the film's name comes first, for a screen reader.

    Args:
        texts: the person's language.
        film: the film shown.
        reason: why it is offered; None for a film that was asked for itself.
        search: what it was offered for; None for a single film of an earlier release's.
        titles: titles of the films the reason refers to, by id.
        company: where it is offered to several people, what is in it for each.
    """
    return _written(texts, film, why(texts, film, reason, search, titles, company=company))


def about(texts: Texts, film: Film, feelings: Sequence[Feeling]) -> str:
    """What may be said of a film to anybody, whoever found it: what it is, and gives.

    Args:
        texts: the language of whoever found it.
        film: the film.
        feelings: what it gives that is to be named.
    """
    gives = [feeling_given(texts, film, feeling) for feeling in feelings]
    said = texts.html("why-gives", feelings=joined(texts, gives)) if gives else ""
    return _written(texts, film, _sentence(said))


def facts(texts: Texts, film: Film) -> str:
    """What kind of film it is, how long and by whom, in a line of plain words."""
    return " · ".join(_facts(texts, film))


def _written(texts: Texts, film: Film, said: str) -> str:
    """A card's words: the film, what is said of it, and what it tells, cut where room ends.

    Three lines of the story show until the quote is tapped: on a phone picture, reason and buttons
    stand on one screen.
    """
    lines = [
        texts.html("card-title", title=shortened(film.title, 200), year=str(film.year)),
        escape(facts(texts, film), quote=False),
        *(["", said] if said else []),
    ]
    if film.synopsis:
        room = MOST_CHARACTERS - sum(len(unescape(_MARK.sub("", line))) + 1 for line in lines)
        if room >= _LEAST_SYNOPSIS:
            synopsis = shortened(film.synopsis, min(_SYNOPSIS_CHARACTERS, room))
            lines.append(f"<blockquote expandable>{escape(synopsis, quote=False)}</blockquote>")
    return "\n".join(lines)


def why(
    texts: Texts,
    film: Film,
    reason: Reason | None,
    search: Search | None,
    titles: Mapping[int, str],
    *,
    company: Shares = (),
) -> str:
    """The line on why, in HTML, of nothing but what the reason holds."""
    if reason is None or search is None:
        return texts.html("why-chosen")
    met = _met(texts, film, reason.met, search.constraints)
    wished = [feeling for feeling in reason.feelings if search.wish.get(feeling, 0.0) > 0.0]
    gives = [feeling_given(texts, film, feeling) for feeling in wished or reason.feelings]
    # A company is told of its wish by what is in the film for whom.
    if wished and not company:
        gives, met = [], [*gives, *met]
    said = [texts.html("why-curveball")] if reason.is_curveball else []
    if company:
        said += _for_whom(texts, film, company)
    elif gives:
        said.append(_given(texts, search, reason.feelings, joined(texts, gives)))
    if met:
        said.append(texts.html("why-met", limits=joined(texts, met)))
    if reason.like_film_id is not None and reason.like_film_id in titles:
        said.append(texts.html("why-like", title=titles[reason.like_film_id]))
    if reason.liked_film_id is not None and reason.liked_film_id in titles:
        liked = titles[reason.liked_film_id]
        said.append(texts.html("why-liked", title=liked, stars=reason.liked_stars or 0))
    if len(said) == reason.is_curveball:
        said.append(texts.html("why-close"))
    return " ".join(_sentence(one) for one in said)


def _for_whom(texts: Texts, film: Film, company: Shares) -> list[str]:
    """What is in a film for whom, most first, and for whom it is not so much."""
    alike: dict[frozenset[Feeling], tuple[str, list[str]]] = {}
    for name, one in company:
        if one.feelings:
            gives = joined(texts, [feeling_given(texts, film, feeling) for feeling in one.feelings])
            alike.setdefault(frozenset(one.feelings), (gives, []))[1].append(name)
    given = sorted(alike.values(), key=lambda pair: -len(pair[1]))
    if len(given) == 1 and 1 < len(given[0][1]) == len(company):
        return [texts.html("why-for-all", feelings=given[0][0], count=len(company))]
    said = [
        texts.html("why-for", names=names(texts, people), feelings=gives)
        for gives, people in given[:_MOST_SHARES]
    ]
    left_out = [name for name, one in company if not (one.feelings or one.fits)]
    if left_out:
        said.append(texts.html("why-less-for", names=names(texts, left_out)))
    return said


def feeling_given(texts: Texts, film: Film, feeling: Feeling) -> str:
    """What a film gives; love is not romance in every film."""
    if feeling is Feeling.LOVE and Genre.ROMANCE not in film.genres:
        return texts.plain("gives-warmth")
    return texts.plain(f"gives-{feeling}")


def _met(texts: Texts, film: Film, met: Sequence[Limit], told: Constraints) -> list[str]:
    """What was asked for and is kept, in words; most people ask for nothing."""
    if not met:
        return []
    kept = _kept_by(film, told)
    limits = asked(texts, kept) | {
        Limit.PEOPLE: _credits(texts, film, kept.people),
        Limit.SUBJECT: [
            texts.plain("about-subject", subject=subject_name(texts, name)) for name in kept.about
        ],
    }
    return [phrase for limit in met for phrase in limits[limit]]


def _credits(texts: Texts, film: Film, people: Sequence[str]) -> list[str]:
    """Of the people asked for, who made the film and who plays in it."""
    makers = {match_form(name) for name in film.directors}
    made = [shortened(name) for name in people if match_form(name) in makers]
    played = [shortened(name) for name in people if match_form(name) not in makers]
    return [
        *([texts.plain("directed", names=joined(texts, made))] if made else []),
        *([texts.plain("with-person", name=joined(texts, played))] if played else []),
    ]


def _given(texts: Texts, search: Search, feelings: Sequence[Feeling], named: str) -> str:
    """What a film gives, and what that is good for: horror lifts nobody, whoever asks for it."""
    if search.aim in _GENTLE_AIMS and not _HARSH.isdisjoint(feelings):
        return texts.html("why-gives", feelings=named)
    return texts.html("why-feelings", feelings=named, purpose=texts.plain(_purpose(search)))


def _purpose(search: Search) -> str:
    """What the Feelings named are good for."""
    if search.aim is Aim.MATCH and not search.reading.confidence:
        return "for-anybody"
    return f"for-{search.aim}"


def _facts(texts: Texts, film: Film) -> list[str]:
    facts = [", ".join(genre_name(texts, genre) for genre in film.genres[:_MOST_GENRES])]
    if film.runtime_minutes:
        facts.append(runtime(texts, film.runtime_minutes))
    if film.directors:
        facts.append(texts.plain("directed", names=shortened(", ".join(film.directors[:2]), 100)))
    return [fact for fact in facts if fact]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _kept_by(film: Film, told: Constraints) -> Constraints:
    """Of what was asked for as alternatives, that which this film is or has or is about."""
    names = {match_form(name) for name in (*film.directors, *film.cast)}
    return replace(
        told,
        genres=told.genres & set(film.genres),
        languages=told.languages & set(film.languages),
        countries=frozenset(
            code for code in told.countries if not countries_in([code]).isdisjoint(film.countries)
        ),
        people=tuple(name for name in told.people if match_form(name) in names),
        about=tuple(name for name in told.about if is_about(film.keywords, name)),
    )
