"""The sites with JSON-LD, each read for what only its own page holds."""

import json
from typing import Any

import pytest

from catalog.films.scraped import Review
from tests.workers.scraper.pages import MOVIE, film, json_ld, other, page, unreadable
from workers.scraper.found import Kind

IMDB = "https://www.imdb.com/title/tt9990001/"
RT = "https://www.rottentomatoes.com/m/lighthouse_cat"
CSFD = "https://www.csfd.cz/film/12345-kocka/prehled/"


def _imdb_state(kind: str = "movie") -> dict[str, Any]:
    top = {
        "id": "tt9990001",
        "titleText": {"text": "Keeper's Cat"},
        "originalTitleText": {"text": "Kissan vuoro"},
        "titleType": {"id": kind},
        "releaseYear": {"year": 2011},
        "runtime": {"seconds": 5520},
        "genres": {"genres": [{"text": "Drama"}, {"text": "Film-Noir"}]},
        "plot": {"plotText": {"plainText": "A cat keeps the light."}},
        "ratingsSummary": {"aggregateRating": 7.9, "voteCount": 1204},
    }
    main = {
        "cast": {"edges": [{"node": {"name": {"nameText": {"text": "Ada Moor"}}}}]},
        "directors": [{"credits": [{"name": {"nameText": {"text": "Cleo Bay"}}}]}],
        "countriesOfOrigin": {"countries": [{"id": "FI"}, {"id": "SUHH"}]},
        "spokenLanguages": {"spokenLanguages": [{"id": "fi"}, {"id": "cmn"}]},
    }
    return {"props": {"pageProps": {"aboveTheFoldData": top, "mainColumnData": main}}}


def _imdb(state: object, *things: object) -> Any:
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
    return page(IMDB, json_ld(*things) + script)


def test_imdb_is_read_from_the_state_of_its_page_where_json_ld_is_poorer() -> None:
    told = film(_imdb(_imdb_state(), MOVIE))

    assert (told.title, told.original_title, told.year) == ("Keeper's Cat", "Kissan vuoro", 2011)
    assert (told.countries, told.languages) == (("FI", "RU"), ("fi", "zh"))
    assert (told.genres, told.runtime_minutes) == (("drama", "noir"), 92)
    assert told.ids == {"imdb": "tt9990001"}
    assert told.reviews[0].excerpt == "It purrs."
    alone = film(_imdb(_imdb_state()))
    assert (alone.directors, alone.poster_url) == (("Cleo Bay",), None)


def test_imdb_is_read_from_its_state_as_it_is_since_2025() -> None:
    state = _imdb_state()
    main = state["props"]["pageProps"]["mainColumnData"]
    named = [{"name": {"nameText": {"text": name}}} for name in ("Ada Moor", "Cleo Bay")]
    main["castV2"] = [{"grouping": {"text": "Top Cast"}, "credits": named[:1]}]
    main["crewV2"] = [
        {"grouping": {"text": "Writer"}, "credits": named[:1]},
        {"grouping": {"text": "Directors"}, "credits": named[1:]},
    ]
    main["countriesDetails"] = main.pop("countriesOfOrigin")
    del main["cast"], main["directors"]
    told = film(_imdb(state))

    assert (told.cast, told.directors) == (("Ada Moor",), ("Cleo Bay",))
    assert told.countries == ("FI", "RU")


def test_imdb_is_read_from_json_ld_and_elements_where_there_is_no_state() -> None:
    elements = """<li data-testid="title-details-origin"><a>Finland</a></li>
        <li data-testid="title-details-languages"><a>Finnish</a></li>"""
    things = json_ld({"@type": "WebSite", "name": "IMDb"}, MOVIE)
    told = film(page(IMDB, things + elements, head="<title>A Cat (2010) - IMDb</title>"))

    assert (told.title, told.original_title, told.year) == (
        "A Cat",
        "The Lighthouse Keeper's Cat",
        2010,
    )
    assert (told.countries, told.languages) == (("FI",), ("fi",))
    head = "<title>A Cat (Yellow) (TV Movie 2010) ⭐ 7.9 | Drama</title>"
    assert film(page(IMDB, elements, head=head)).title == "A Cat (Yellow)"


_IMDB_BEFORE_2018 = """<div itemscope itemtype="http://schema.org/Movie">
  <h1 itemprop="name">A Cat</h1> <time itemprop="duration" datetime="PT92M">1h 32min</time>
  <span itemprop="ratingValue">7.9</span> <span itemprop="ratingCount">1,204</span>
  <a href="/genre/Drama"><span itemprop="genre">Drama</span></a>
  <p itemprop="description"> A cat keeps the light. </p>
  <div itemprop="director"><a><span itemprop="name">Cleo Bay</span></a></div></div>
  <table class="cast_list"><tr><td class="primary_photo"></td>
  <td itemprop="actor"><a><span itemprop="name">Ada Moor</span></a></td></tr></table>
  <div id="titleDetails"><a href="/country/fi">Finland</a><a href="/language/sv">Swedish</a></div>
"""


def test_imdb_is_read_from_the_microdata_of_its_early_pages() -> None:
    told = film(page(IMDB, _IMDB_BEFORE_2018, head="<title>A Cat (2010) - IMDb</title>"))

    assert (told.title, told.year, told.runtime_minutes) == ("A Cat", 2010, 92)
    assert (told.countries, told.languages, told.genres) == (("FI",), ("sv",), ("drama",))
    assert (told.directors, told.cast) == (("Cleo Bay",), ("Ada Moor",))
    assert (told.synopsis, told.rating) == ("A cat keeps the light.", (7.9, 10.0, 1204))


@pytest.mark.parametrize(
    ("titled", "kind"),
    [("TV Series 2008–2013", Kind.SERIES), ("TV Episode 2010", Kind.EPISODE)],
)
def test_an_early_page_of_imdb_says_by_its_title_that_it_is_no_film(
    titled: str, kind: Kind
) -> None:
    head = f"<title>A Cat ({titled}) - IMDb</title>"

    assert other(page(IMDB, _IMDB_BEFORE_2018, head=head)).kind is kind


@pytest.mark.parametrize(
    ("kind", "told"),
    [("tvMiniSeries", Kind.SERIES), ("tvEpisode", Kind.EPISODE), ("videoGame", Kind.GAME)],
)
def test_imdb_says_what_a_title_is_even_where_json_ld_says_movie(kind: str, told: Kind) -> None:
    assert other(_imdb(_imdb_state(kind), MOVIE)).kind is told


def test_a_chart_of_imdb_leads_to_its_films_also_without_json_ld() -> None:
    edges = [{"node": {"id": f"tt000000{n}"}} for n in range(3)]
    state = {"props": {"pageProps": {"pageData": {"chartTitles": {"edges": edges}}}}}
    body = f'<script id="__NEXT_DATA__">{json.dumps(state)}</script>'
    found = other(page("https://www.imdb.com/chart/top/", body))

    assert found.kind is Kind.CHART
    assert found.links[0] == "https://www.imdb.com/title/tt0000000/"


def test_rotten_tomatoes_adds_year_runtime_language_and_the_whole_cast() -> None:
    body = """<ul class="content-meta info">
      <li data-qa="movie-info-item"><div data-qa="movie-info-item-label">Genre:</div>
        <div data-qa="movie-info-item-value">mystery &amp; thriller, kids and family</div></li>
      <li data-qa="movie-info-item"><div data-qa="movie-info-item-label">Original Language:</div>
        <div data-qa="movie-info-item-value">English (Canada)</div></li>
      <li data-qa="movie-info-item"><div data-qa="movie-info-item-label">Rating:</div>
        <div data-qa="movie-info-item-value">PG (Purring)</div></li>
      <li data-qa="movie-info-item"><div data-qa="movie-info-item-label">Runtime:</div>
        <div data-qa="movie-info-item-value"><time datetime="P92mM"> 1h 32m </time></div></li></ul>
      <div id="movieSynopsis"> A cat keeps <b>the</b> light. </div>
      <div class="cast-item"><a data-qa="cast-crew-item-link"><span> Ada Moor </span></a></div>"""
    thing = {**MOVIE, "datePublished": None, "duration": None, "actor": None}
    head = '<meta property="og:title" content="Cat (2012)">'
    told = film(page(RT, json_ld(thing) + body, head=head))

    alone = film(page(RT, body, head=head))
    assert (alone.title, alone.certificate) == ("Cat", "PG")
    assert (told.year, told.runtime_minutes, told.languages) == (2012, 92, ("en",))
    assert told.genres == ("mystery", "thriller", "family")
    assert told.cast == ("Ada Moor",)
    assert told.ids["rottentomatoes"] == "lighthouse_cat"
    assert told.synopsis == "A cat keeps the light."


def test_rotten_tomatoes_present_layout_is_read_from_its_own_elements() -> None:
    body = """<section data-qa="section:critics-reviews"><media-review-card-critic>
        <rt-link slot="displayName">Dan</rt-link><drawer-more slot="reviewQuote">
        <rt-text data-qa="review-text" slot="content"> It purrs. </rt-text></drawer-more>
        </media-review-card-critic></section>
      <section data-qa="section:cast-and-crew">
        <a data-qa="person-item"><div><p class="name" data-qa="person-name">Cleo Bay</p>
        <p class="role" data-qa="person-role">Director, Screenwriter</p></div></a>
        <a data-qa="person-item"><div><p class="name" data-qa="person-name">Ada Moor</p>
        <p class="role" data-qa="person-role">The Director of the Zoo</p></div></a>
        <a data-qa="person-item"><div><p class="name" data-qa="person-name">Ben Hill</p>
        <p class="role" data-qa="person-role">Keeper, Producer</p></div></a></section>
      <section data-qa="section:media-info"><rt-text data-qa="synopsis-value">A cat.</rt-text><dl>
        <div data-qa="item"><dt><rt-text data-qa="item-label">Director</rt-text></dt>
        <dd data-qa="item-value-group"><rt-link data-qa="item-value">Cleo Bay</rt-link></dd></div>
        <div data-qa="item"><dt><rt-text data-qa="item-label">Genre</rt-text></dt>
        <dd data-qa="item-value-group"><rt-link data-qa="item-value">Comedy</rt-link><rt-text
        class="delimiter">, </rt-text><rt-link data-qa="item-value">Drama</rt-link></dd></div>
        <div data-qa="item"><dt><rt-text data-qa="item-label">Release Date (Theaters)</rt-text></dt>
        <dd data-qa="item-value-group"><rt-text>Jul 21, 2023, Wide</rt-text></dd></div>
        <div data-qa="item"><dt><rt-text data-qa="item-label">Runtime</rt-text></dt>
        <dd data-qa="item-value-group"><rt-text>3h 0m</rt-text></dd></div></dl></section>"""
    thing = {"@type": "Movie", "name": "Cat", "contentRating": "PG"}
    told = film(page(RT, json_ld(thing) + body))

    assert (told.year, told.runtime_minutes, told.genres) == (2023, 180, ("comedy", "drama"))
    assert (told.directors, told.cast) == (("Cleo Bay",), ("Ada Moor", "Ben Hill"))
    assert [review.excerpt for review in told.reviews] == ["It purrs."]
    assert (told.synopsis, told.poster_url) == ("A cat.", None)


_CSFD = """<div class="film-header-name"><h1> Kočka na majáku {kind}</h1><ul class="film-names">
  <li><img class="flag" title="Slovensko"> Mačka </li>
  <li><img class="flag" title="Finsko"> Kissan vuoro
  <span class="info">(pracovní)</span></li></ul></div>
  <div class="film-info-content"><div class="genres"><a>Drama</a> <a>Dobrodružný</a></div>
  <div class="origin">Finsko / Velká Británie, <span>2011</span>, 92 min</div></div>
  <div class="creators" id="creators"><div><h4>Režie:</h4> <a href="/tvurce/1/">Cleo Bay</a></div>
  <div><h4>Hrají:</h4>
  <a href="/tvurce/2/">Ada Moor</a>, <a href="/tvurce/3/">Ben Hill</a></div></div>
  <div class="plot-full"><p>Kočka hlídá. <em class="span-more-small">(TV)</em></p></div>
  <article class="article-review"><h3><a class="user-title-name">Ema</a>
  <span class="star-rating"><span class="stars stars-4"></span></span></h3>
  <p><span class="comment">Přede.</span></p></article>"""


def test_csfd_adds_countries_genres_the_original_name_plot_and_reviews() -> None:
    told = film(page(CSFD, _CSFD.format(kind="")))

    assert (told.title, told.original_title) == ("Kočka na majáku", "Kissan vuoro")
    assert (told.year, told.runtime_minutes, told.countries) == (2011, 92, ("FI", "GB"))
    assert told.genres == ("drama", "adventure")
    assert (told.directors, told.cast) == (("Cleo Bay",), ("Ada Moor", "Ben Hill"))
    assert told.synopsis == "Kočka hlídá."
    assert told.reviews == (Review("Přede.", 0.8, "Ema"),)
    assert told.ids == {"csfd": "12345"}


def test_csfd_is_read_in_slovak_too() -> None:
    slovak = {"Režie": "Réžia", "Hrají": "Hrajú", "tvurce": "tvorca", "Drama": "Dráma"}
    body = _CSFD.format(kind="(TV film)").replace("Velká Británie", "Spojené kráľovstvo")
    for czech, name in slovak.items():
        body = body.replace(czech, name)
    body += """<div class="film-rating-average">72%</div><div class="mobile-film-count">
      <a class="more more-modal-ratings-fanclub"><strong>7 890</strong></a></div>"""
    told = film(page("https://www.csfd.sk/film/12345-macka/prehlad/", body))

    assert (told.directors, told.cast) == (("Cleo Bay",), ("Ada Moor", "Ben Hill"))
    assert (told.genres, told.countries) == (("drama", "adventure"), ("FI", "GB"))
    assert told.rating == (72.0, 100.0, 7890)


def test_a_person_of_csfd_is_no_list_of_films() -> None:
    body = '<a class="film-title-name" href="/film/1/">A</a>' * 2

    assert other(page("https://www.csfd.cz/tvurce/1-ada-moor/prehled/", body)).kind is Kind.PERSON


@pytest.mark.parametrize(("kind", "told"), [("TV seriál", Kind.SERIES), ("epizoda", Kind.EPISODE)])
def test_csfd_says_what_a_title_is(kind: str, told: Kind) -> None:
    body = _CSFD.format(kind=f'<span class="type">({kind})</span>')

    assert other(page(CSFD, body)).kind is told


def test_letterboxd_is_refused() -> None:
    assert "forbid" in unreadable(page("https://letterboxd.com/film/cat/", json_ld(MOVIE)))
