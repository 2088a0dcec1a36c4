"""What is told of a film when somebody asks: how long it is, who is in it, whether it is scary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape

from babel.numbers import format_decimal

from bot.replies.captions import facts
from bot.replies.nature import PLAINLY, above_all, grade, kind, named, whether
from bot.replies.phrases import (
    country_name,
    joined,
    language_name,
    runtime,
    shortened,
    subject_name,
)
from bot.texts import Texts
from catalog.films.content import FOR_GROWN_UPS, animals
from catalog.films.film import Film
from catalog.films.public import Provider, Public, PublicRating
from catalog.films.subjects import is_about
from emotion.vocabulary import Asked, Fact, Feeling, Genre

_MOST_PLAYERS = 6
_MOST_MAKERS = 3
_SYNOPSIS_CHARACTERS = 1500
_TRUE = frozenset({Genre.BIOGRAPHY, Genre.DOCUMENTARY})
_TO_BE_MINDED = (Feeling.FEAR, Feeling.DISGUST, Feeling.SADNESS)

_MOST_PROVIDERS = 4
_PAID_FOR = frozenset({"rent", "buy"})
_MOST_RATINGS = 2
# What fewer say is chance.
_FEW_VOTES = 20
_SOURCES = {"imdb": "IMDb", "tmdb": "TMDB", "csfd": "ČSFD", "rottentomatoes": "Rotten Tomatoes"}
_REGARDS = (Fact.REGARD, Fact.RATING, Fact.AWARDS)
_NOTHING = Public()


def told(
    texts: Texts,
    film: Film,
    asks: Sequence[Asked],
    public: Public = _NOTHING,
    country: str = "",
) -> str:
    """The film, and an answer to each question of it, in HTML.

    What nobody has told us is said to be unknown.

    Args:
        texts: the language of whoever asks.
        film: the film.
        asks: what is asked of it: of a Feeling, whether it gives that; of a Genre, whether it is of
            it; of a Content, whether it holds any.
        public: where the film can be watched and how it is rated, where that was looked up.
        country: where whoever asks is taken to live, by its ISO 3166-1 code.
    """
    # "A comedy or a drama?" is answered by what it is.
    several = sum(isinstance(one, Genre) for one in asks) > 1

    def answer(one: Asked) -> Iterator[str]:
        if several and isinstance(one, Genre):
            return kind(texts, film)
        if not isinstance(one, Fact):
            return whether(texts, film, one)
        if one is Fact.WHERE:
            return _where(texts, public.providers, country)
        if one is Fact.TRAILER:
            return _trailer(texts, public.trailer_url)
        if one in _REGARDS:
            return _regard(texts, film, one, public.ratings)
        return _TOLD[one](texts, film)

    return said_of(texts, film, (sentence for one in asks for sentence in answer(one)))


def told_nothing(texts: Texts, film: Film) -> str:
    """The film, and that something of it is unknown, beside what is known, in HTML."""
    return said_of(texts, film, [texts.html("told-unknown", facts=facts(texts, film))])


def said_of(texts: Texts, film: Film, sentences: Iterable[str]) -> str:
    """The film, and sentences of it, each of them once, in HTML."""
    title = texts.html("card-title", title=shortened(film.title, 200), year=str(film.year))
    # Whoever asks two things is not told a third twice.
    return f"{title}\n{' '.join(dict.fromkeys(sentences))}"


def _length(texts: Texts, film: Film) -> Iterator[str]:
    if film.runtime_minutes:
        yield texts.html("told-length", runtime=runtime(texts, film.runtime_minutes))
    else:
        yield texts.html("told-no-length")


def _cast(texts: Texts, film: Film) -> Iterator[str]:
    yield named(texts, "told-cast", "told-no-cast", film.cast[:_MOST_PLAYERS])


def _director(texts: Texts, film: Film) -> Iterator[str]:
    yield named(texts, "told-director", "told-no-director", film.directors[:_MOST_MAKERS])


def _crew(texts: Texts, film: Film) -> Iterator[str]:
    yield texts.html("told-crew")
    yield from _director(texts, film)


def _truth(texts: Texts, film: Film) -> Iterator[str]:
    is_true = is_about(film.keywords, "true story") or not _TRUE.isdisjoint(film.genres)
    yield texts.html("told-true" if is_true else "told-has-not")


def _story(texts: Texts, film: Film) -> Iterator[str]:
    if film.synopsis:
        synopsis = shortened(film.synopsis, _SYNOPSIS_CHARACTERS)
        yield f"<i>{escape(synopsis, quote=False)}</i>"
    else:
        yield texts.html("told-no-story")
        yield from kind(texts, film)


def _ending(texts: Texts, film: Film) -> Iterator[str]:
    yield texts.html("told-ending")
    yield from above_all(texts, film)


def _fate(texts: Texts, film: Film) -> Iterator[str]:
    """Which animals are in it; what becomes of them nobody tells us."""
    found = [subject_name(texts, name) for name in animals(film.keywords, film.synopses)]
    yield named(texts, "told-animals", "told-no-animal", found)
    if found:
        yield texts.html("told-fate")


def _year(texts: Texts, film: Film) -> Iterator[str]:
    yield texts.html("told-year", year=str(film.year))


def _country(texts: Texts, film: Film) -> Iterator[str]:
    names = [country_name(texts, code) for code in film.countries]
    yield named(texts, "told-country", "told-no-country", names)


def _setting(texts: Texts, film: Film) -> Iterator[str]:
    yield texts.html("told-setting")
    yield from _country(texts, film)


def _language(texts: Texts, film: Film) -> Iterator[str]:
    names = [language_name(texts, code) for code in film.languages]
    yield named(texts, "told-language", "told-no-language", names)
    yield texts.html("told-subtitles")


def _regard(
    texts: Texts, film: Film, asked: Fact, ratings: Sequence[PublicRating]
) -> Iterator[str]:
    """What people make of it; a rating may also be that by age."""
    if asked is Fact.AWARDS:
        yield texts.html("told-awards")
    if asked is Fact.RATING and film.certificate:
        yield texts.html("told-certificate", certificate=film.certificate)
    telling = [one for one in ratings if one.votes >= _FEW_VOTES]
    if film.acclaim is not None:
        yield texts.html("told-regard", marks=film.acclaim)
    elif not telling:
        yield texts.html("told-no-regard")
    if telling:
        said = [_rating(texts, one) for one in telling[:_MOST_RATINGS]]
        yield texts.html("told-rated", ratings=joined(texts, said))
    yield from above_all(texts, film)


def _rating(texts: Texts, one: PublicRating) -> str:
    rating, best = (format_decimal(x, "0.#", locale=texts.locale) for x in (one.rating, one.best))
    source = _SOURCES.get(one.source, one.source)
    return texts.plain("told-rating", rating=rating, best=best, source=source)


def _children(texts: Texts, film: Film) -> Iterator[str]:
    """Whether children may see it, in doubt rather not; and what there is to be minded."""
    yield from _certificate(texts, film)
    is_made_for_them = Genre.FAMILY in film.genres
    is_harsh = grade(film, Feeling.DISGUST) > PLAINLY or Genre.HORROR in film.genres
    if film.certificate in FOR_GROWN_UPS or (is_harsh and not is_made_for_them):
        yield texts.html("told-for-grown-ups")
    else:
        yield texts.html("told-for-children" if is_made_for_them else "told-look-first")
    yield from _to_be_minded(texts, film)


def _certificate(texts: Texts, film: Film) -> Iterator[str]:
    if film.certificate:
        yield texts.html("told-certificate", certificate=film.certificate)
    else:
        yield texts.html("told-no-certificate")


def _to_be_minded(texts: Texts, film: Film) -> Iterator[str]:
    minded = [feeling for feeling in _TO_BE_MINDED if grade(film, feeling) >= PLAINLY]
    if minded:
        named = [texts.plain(f"wish-{feeling}") for feeling in minded]
        yield texts.html("told-mind", feelings=joined(texts, named))


def _title(texts: Texts, film: Film) -> Iterator[str]:
    yield texts.html("told-title", title=shortened(film.original_title or film.title))


def _company(texts: Texts, film: Film) -> Iterator[str]:
    """What there is to be minded where grown-ups watch it together, and what it is above all."""
    yield from _certificate(texts, film)
    yield from _to_be_minded(texts, film)
    yield from above_all(texts, film)


def _where(texts: Texts, providers: Sequence[Provider], country: str) -> Iterator[str]:
    """Where it shows in one country; streams come before what is paid for by the film."""
    here = [one for one in providers if one.country == country]
    here.sort(key=lambda one: one.kind in _PAID_FOR)
    names = list(dict.fromkeys(shortened(one.name) for one in here))[:_MOST_PROVIDERS]
    if names:
        place = country_name(texts, country)
        yield texts.html("told-offered", names=joined(texts, names), country=place)
    else:
        yield texts.html("told-where")


def _trailer(texts: Texts, url: str | None) -> Iterator[str]:
    yield texts.html("told-trailer", url=url) if url else texts.html("told-no-trailer")


_TOLD: Mapping[Fact, Callable[[Texts, Film], Iterator[str]]] = {
    Fact.LENGTH: _length,
    Fact.CAST: _cast,
    Fact.DIRECTOR: _director,
    Fact.CREW: _crew,
    Fact.STORY: _story,
    Fact.TRUTH: _truth,
    Fact.ENDING: _ending,
    Fact.FATE: _fate,
    Fact.YEAR: _year,
    Fact.COUNTRY: _country,
    Fact.SETTING: _setting,
    Fact.LANGUAGE: _language,
    Fact.KIND: kind,
    Fact.CHILDREN: _children,
    Fact.COMPANY: _company,
    Fact.TITLE: _title,
}
