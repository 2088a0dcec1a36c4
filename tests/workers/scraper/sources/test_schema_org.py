import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.films.scraped import Review
from tests.workers.scraper.pages import MOVIE, film, json_ld, other, page, unreadable
from workers.scraper import sources
from workers.scraper.found import Kind
from workers.scraper.page import Page

URL = "https://films.example/cat"


def test_a_film_is_read_with_all_that_json_ld_tells() -> None:
    told = film(page(URL, json_ld(MOVIE)))

    assert (told.title, told.year, told.runtime_minutes) == (
        "The Lighthouse Keeper's Cat",
        2012,
        92,
    )
    assert told.genres == ("drama", "science fiction")
    assert (told.directors, told.cast) == (("Cleo Bay",), ("Ada Moor", "Ben Hill"))
    assert told.rating == (7.9, 10.0, 1204)
    assert told.keywords == ("cat", "lighthouse")
    assert told.reviews == (Review("It purrs.", 6 / 9, "Dan"),)
    assert (told.certificate, told.poster_url) == ("PG", "https://img.example/cat.jpg")
    assert told.source == "films.example"


def test_the_year_of_the_title_counts_more_than_the_date_of_one_country() -> None:
    head = "<title>The Lighthouse Keeper's Cat (2011)</title>"

    assert film(page(URL, json_ld(MOVIE), head=head)).year == 2011


def test_a_film_in_a_graph_or_a_list_of_things_is_found() -> None:
    for told in ({"@graph": [{"@type": "WebSite"}, MOVIE]}, [[MOVIE]], {"mainEntity": MOVIE}):
        assert film(page(URL, json_ld(told))).year == 2012


def test_of_several_films_the_one_is_read_that_the_page_is_about() -> None:
    dog = {**MOVIE, "name": "The Dog", "url": "https://films.example/dog"}
    cat = {**MOVIE, "url": URL}
    titled = "<title>The Dog (2012) | Films</title>"

    assert film(page(URL, json_ld(dog, cat))).title == "The Lighthouse Keeper's Cat"
    assert film(page("https://films.example/x", json_ld(cat, dog), head=titled)).title == "The Dog"
    listed = other(page("https://films.example/new", json_ld([cat, dog])))
    assert (listed.kind, listed.links) == (Kind.LIST, (URL, "https://films.example/dog"))


def test_lists_and_plain_texts_stand_where_others_have_one_thing_or_many() -> None:
    told = {
        "director": "Cleo Bay, Dan Fjord",
        "actor": ["Ada Moor", {"name": "Robert Hill, Jr."}],
        "datePublished": ["1895-12-28"],
        "duration": ["PT57M"],
        "countryOfOrigin": "FI, GB",
        "image": "",
    }
    read = film(page(URL, json_ld({**MOVIE, **told})))

    assert (read.directors, read.cast) == (
        ("Cleo Bay", "Dan Fjord"),
        ("Ada Moor", "Robert Hill, Jr."),
    )
    assert (read.year, read.runtime_minutes, read.countries) == (1895, 57, ("FI", "GB"))
    assert read.poster_url is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("TVSeries", Kind.SERIES),
        ("TVSeason", Kind.SEASON),
        ("TVEpisode", Kind.EPISODE),
        ("Person", Kind.PERSON),
        ("http://schema.org/VideoGame", Kind.GAME),
    ],
)
def test_what_is_no_film_says_what_it_is(name: str, kind: Kind) -> None:
    found = other(page(URL, json_ld({"@type": name, "name": "Cats"})))

    assert found.kind is kind
    assert str(kind) in found.told
    assert found.told.endswith("not a film: Cats")


def test_a_list_leads_to_its_films() -> None:
    items = [
        {"@type": "ListItem", "url": "/m/one"},
        {"@type": "ListItem", "item": {"@type": "Movie", "url": "https://films.example/m/two"}},
        {"@type": "ListItem", "item": "/m/three"},
        {"@type": "ListItem", "item": {"@type": "TVSeries", "url": "/tv/four"}},
    ]
    listed = {"@type": "ItemList", "itemListElement": items}
    found = other(page(URL, json_ld(listed)))
    assert other(page(URL, json_ld({"@type": "ItemList", "itemListElement": listed}))) == found

    assert found.kind is Kind.LIST
    assert [link.rpartition("/")[2] for link in found.links] == ["one", "two", "three"]
    assert "a list of 3 films" in found.told
    titled = page(URL, json_ld({"@type": "ItemList", "name": "Top 3"}))
    assert other(titled).kind is Kind.CHART


def test_a_layout_without_films_says_so() -> None:
    assert "no schema.org film" in unreadable(page(URL, "<p>Are you a robot?</p>"))
    assert "empty" in unreadable(Page(URL, b" "))
    assert "no year" in unreadable(page(URL, json_ld({**MOVIE, "datePublished": None})))


def test_broken_json_beside_the_film_does_no_harm() -> None:
    broken = '<script type="application/ld+json">{"@type": "Movie", </script>'
    wrapped = f'<script type="application/ld+json"><!--{json.dumps(MOVIE)}--></script>'

    assert film(page(URL, broken + wrapped)).year == 2012


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*MOVIE, "@type", "@graph", "itemListElement", "item", "name", "url"]),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(_JSON, st.sampled_from(["Movie", "ItemList", "TVSeries"]))
def test_no_json_makes_it_fall(told: object, kind: str) -> None:
    thing = {**told, "@type": kind} if isinstance(told, dict) else told
    sources.read(page(URL, json_ld(thing), head="<title>A (2000)</title>"))


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from(
        ["en.wikipedia.org", "www.imdb.com", "www.rottentomatoes.com", "www.csfd.cz", "a.example"]
    ),
)
def test_no_bytes_make_it_fall(body: bytes, host: str) -> None:
    for before in (b"", b"<h1>A</h1><table class=infobox><tr><th>", b'<script id="__NEXT_DATA__">'):
        sources.read(Page(f"https://{host}/x", before + body))


def test_a_page_nested_without_end_is_no_trouble() -> None:
    for tag in ("div", "table class=infobox", "p", "li"):
        sources.read(
            page("https://en.wikipedia.org/wiki/X", f"<h1>X</h1><p>x{f'<{tag}>' * 20_000}")
        )
    for words in ("X was the film ", "X is a film directed by Aa "):
        sources.read(page("https://en.wikipedia.org/wiki/X", f"<h1>X</h1><p>{words * 20_000}</p>"))


def test_a_host_without_end_is_a_source_that_can_be_kept() -> None:
    told = film(page(f"https://{'a' * 60}.films.example/cat", json_ld(MOVIE)))

    assert len(told.source) == 60
    assert told.source.endswith(".films.example")
