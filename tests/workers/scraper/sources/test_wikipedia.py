import pytest

from tests.workers.scraper.pages import film, json_ld, other, page, unreadable
from workers.scraper.found import Kind
from workers.scraper.page import Page

URL = "https://en.wikipedia.org/wiki/The_Cat_(2011_film)"

_BOX = """<table class="infobox vevent"><tbody>
 <tr><th colspan="2" class="infobox-above summary">The Cat</th></tr>
 <tr><td colspan="2"><a><img src="//upload.wikimedia.org/a/cat.jpg"></a></td></tr>
 <tr><th>Finnish</th><td><i lang="fi">Kissan vuoro</i></td></tr>
 <tr><th>Directed by</th><td><a>Cleo Bay</a><br>Dan Fjord<sup class="reference">[1]</sup></td></tr>
 <tr><th>Starring</th><td><div class="plainlist"><ul><li>
    <a>
      Ada Moor
    </a>
    </li><li>Robert Hill, Jr.</li></ul></div></td></tr>
 <tr><th><div>Release date</div></th><td><ul><li>9 May 2011<span style="display:none">
   (<span class="bday dtstart">2011-05-09</span>)</span> (Turku)</li>
   <li>2 March 2012<span style="display:none"> (<span class="bday">2012-03-02</span>)</span>
   </li></ul></td></tr>
 <tr><th>Running time</th><td>92 minutes<sup class="reference">[2]</sup></td></tr>
 <tr><th>Countries</th><td>Finland<br>United Kingdom</td></tr>
 <tr><th>Language</th><td>Finnish, English</td></tr></tbody></table>"""
_LEAD = """<p class="mw-empty-elt"></p><p><i><b>The Cat</b></i> (<a>Finnish</a>:
 <i lang="fi">Kissan vuoro</i>) is a 2011 Finnish romantic comedy-drama film directed by Cleo Bay.
 <sup class="reference">[3]</sup></p><p>It stars Ada Moor.</p>"""
_REST = """<h2>Contents</h2>
 {heading}<p>A cat <a>keeps</a> the light.</p><h3>Later</h3><p>It sleeps.</p>
 {next}<p>Not the plot.</p>
 <h2><span class="mw-headline">External links</span></h2><ul>
 <li><a href="https://www.imdb.com/title/tt9990001/">The Cat</a> at IMDb</li></ul>"""
_OLD = _REST.format(
    heading='<h2><span>Plot</span><span class="mw-editsection">[ edit ]</span></h2>',
    next='<h2><span class="mw-headline">Cast</span></h2>',
)
_NEW = _REST.format(
    heading='<div class="mw-heading mw-heading2"><h2 id="Plot">Plot</h2></div>',
    next='<div class="mw-heading mw-heading2"><h2 id="Cast">Cast</h2></div>',
)
_MOBILE = _REST.format(
    heading='<h2 class="section-heading"><b class="mw-headline">Plot</b><span>Edit</span></h2>',
    next='<h2><span class="mw-headline">Cast</span></h2>',
)
_EARLY = _REST.format(
    heading='<h2><span>[<a>edit</a>]</span> <span class="mw-headline">Plot</span></h2>',
    next="<h2>Cast</h2>",
)
_CATEGORIES = """<div id="mw-normal-catlinks" class="catlinks"><ul><li>2011 films</li>
 <li>2010s fantasy films</li><li>Films about horror writers</li></ul></div>"""


def _box(*labels: str) -> str:
    rows = "".join(f"<tr><th>{label}</th><td>2</td></tr>" for label in labels)
    return f"<table class=infobox>{rows}</table>"


def _article(title: str, content: str, categories: str = "", *, url: str = URL) -> Page:
    body = f"""<h1 id="firstHeading">{title}</h1><div id="mw-content-text">
      <div class="mw-parser-output">{content}</div></div>{categories}"""
    entity = json_ld({"@type": "Article", "mainEntity": "http://www.wikidata.org/entity/Q42"})
    return page(url, entity + body, head=f'<link rel="canonical" href="{url}">')


@pytest.mark.parametrize("rest", [_OLD, _NEW, _MOBILE, _EARLY])
def test_a_film_article_is_read_whole(rest: str) -> None:
    told = film(_article("The Cat (2011 film)", _BOX + _LEAD + rest, _CATEGORIES))

    assert (told.title, told.original_title, told.year) == ("The Cat", "Kissan vuoro", 2011)
    assert told.directors == ("Cleo Bay", "Dan Fjord")
    assert told.cast == ("Ada Moor", "Robert Hill, Jr.")
    assert (told.countries, told.languages) == (("FI", "GB"), ("fi", "en"))
    assert told.runtime_minutes == 92
    assert told.genres == ("romance", "comedy", "drama", "fantasy")
    assert told.synopsis == (
        "The Cat (Finnish: Kissan vuoro) is a 2011 Finnish romantic comedy-drama film directed by "
        "Cleo Bay.\nIt stars Ada Moor."
    )
    assert told.plot == "A cat keeps the light.\nIt sleeps."
    assert told.poster_url == "https://upload.wikimedia.org/a/cat.jpg"
    assert told.ids == {
        "wikipedia": "The_Cat_(2011_film)",
        "wikidata": "Q42",
        "imdb": "tt9990001",
    }


def test_an_article_of_the_api_has_its_name_and_categories_in_links() -> None:
    links = """<link rel="mw:PageProp/Category" href="./Category:2011_fantasy_films">
      <link rel="dc:isVersionOf" href="//en.wikipedia.org/wiki/The_Cat">"""
    url = "https://en.wikipedia.org/api/rest_v1/page/html/The_Cat"
    told = film(
        page(
            url,
            f"<section><p>The Cat is a film.</p></section>{links}",
            head="<title>The Cat</title>",
        )
    )

    assert (told.title, told.year, told.genres) == ("The Cat", 2011, ("fantasy",))
    assert told.ids == {"wikipedia": "The_Cat"}


def test_an_article_without_infobox_is_a_film_by_its_first_sentence() -> None:
    lead = """<p><b>The Cat</b> is an 1895 short silent Western film directed by D. Bay and <a>Guy
      de la Tour</a> and starring Ada Moor, Robert Hill, Jr. and Émile Zed. It was lost.</p>"""
    told = film(_article("The Cat", lead, url="https://en.m.wikipedia.org/wiki/The_Cat?a=b"))

    assert (told.year, told.genres) == (1895, ("western",))
    assert told.ids["wikipedia"] == "The_Cat"
    assert told.directors == ("D. Bay", "Guy de la Tour")
    assert told.cast == ("Ada Moor", "Robert Hill, Jr.", "Émile Zed")


def test_a_film_for_television_has_its_country_and_language_in_other_rows() -> None:
    rows = _BOX.replace("Countries", "Countries of origin").replace("Language", "Original language")
    told = film(_article("The Cat", rows))

    assert (told.countries, told.languages) == (("FI", "GB"), ("fi", "en"))


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("was an American film director who directed the first film released there.", Kind.PERSON),
        ("is the soundtrack of the 2010 film Cat, released by Paws.", Kind.OTHER),
        ("is a play that became a film directed by D. Bay.", Kind.OTHER),
    ],
)
def test_who_makes_films_and_what_is_made_of_them_is_no_film(lead: str, kind: Kind) -> None:
    born = '<div class="catlinks"><ul><li>1901 births</li></ul></div>'
    found = _article("A Cat", f"<p>A Cat {lead}</p>", born if kind is Kind.PERSON else "")

    assert other(found).kind is kind


def test_brackets_are_left_out_where_they_are_no_part_of_the_title() -> None:
    lead = (
        "<p><b>{0}</b> is a 1967 film directed by D. Bay and the second in the Cat franchise.</p>"
    )
    for title, lead_title in (("Cat (Yellow)", "Cat (Yellow)"), ("Cat (1967 film)", "Cat")):
        assert film(_article(title, lead.format(lead_title))).title == lead_title


def test_names_are_told_apart_however_their_lines_are_broken() -> None:
    for cell in ("<ul><li>A. Bay<br>D. Fjord</li></ul>", "<div>A. Bay</div>\n<p>D.\nFjord</p>"):
        box = _BOX.replace("Cleo Bay</a><br>Dan Fjord", f"{cell}</a>")
        assert film(_article("The Cat", box)).directors == ("A. Bay", "D. Fjord")


def test_the_simple_edition_is_a_source_of_its_own() -> None:
    told = film(_article("The Cat", _BOX, url="https://simple.wikipedia.org/wiki/The_Cat"))

    assert (told.source, told.ids["simple.wikipedia"]) == ("simple.wikipedia", "The_Cat")
    assert "wikipedia" not in told.ids


@pytest.mark.parametrize(
    ("title", "content", "kind"),
    [
        (
            "Cats",
            "<table class=infobox><tr><th>No. of seasons</th><td>2</td></tr></table>",
            Kind.SERIES,
        ),
        (
            "Cats season 2",
            _box("No. of episodes"),
            Kind.SEASON,
        ),
        (
            "The Tail",
            _box("Episode no.", "Directed by"),
            Kind.EPISODE,
        ),
        ("List of cat films", "<ul><li><a href='/wiki/The_Cat'>The Cat</a></li></ul>", Kind.LIST),
        ("Cat (film series)", _BOX, Kind.FILM_SERIES),
        ("Cat", "<p>Cat is an American horror film trilogy.</p>", Kind.FILM_SERIES),
        ("The Cat", "<div id=disambigbox></div>", Kind.DISAMBIGUATION),
        (
            "Ada Moor",
            _box("Born"),
            Kind.PERSON,
        ),
        ("Cat", "", Kind.OTHER),
    ],
)
def test_what_is_no_film_says_what_it_is(title: str, content: str, kind: Kind) -> None:
    found = other(_article(title, f"{content}<p>It is a cat.</p>"))

    assert found.kind is kind
    if kind is Kind.LIST:
        assert found.links == ("https://en.wikipedia.org/wiki/The_Cat",)


@pytest.mark.parametrize("title", ["List of films of 2011", "2011 in film"])
def test_of_a_list_only_the_films_and_further_lists_are_followed(title: str) -> None:
    rows = """<div class="hatnote"><i><a href="/wiki/Other">Other</a></i></div><table>
      <tr><th>Title</th><th>Director</th><th>Studio</th></tr>
      <tr><td><i><a href="/wiki/Alien:_Cat">Alien: Cat</a></i></td><td><a href="/wiki/Cleo_Bay">Cleo
      Bay</a></td><td><a href="/wiki/Pawprint">Pawprint</a></td></tr></table>
      <ul><li><a href="/wiki/List_of_films_of_2012">List of films of 2012</a></li>
      <li><a href="/wiki/2013_in_film">2013 in film</a></li>
      <li><a href="/wiki/Cat">Cat</a></li></ul>
      <p><i><a href="/wiki/Said">Said</a></i></p>
      <ol class="references"><li><i><a href="/wiki/The_Paper">The Paper</a></i></li></ol>"""
    found = other(_article(title, rows))

    assert found.kind is Kind.LIST
    assert [link.rpartition("/")[2] for link in found.links] == [
        "Alien:_Cat",
        "List_of_films_of_2012",
        "2013_in_film",
    ]


def test_a_list_without_italics_names_its_films_first() -> None:
    rows = """<p>A list.</p><ul><li><a href="/wiki/Cat">Cat</a> by
      <a href="/wiki/Cleo_Bay">Cleo Bay</a></li>
      <li><a href="/wiki/Help:List">?</a></li></ul>"""

    assert other(_article("List of films", rows)).links == ("https://en.wikipedia.org/wiki/Cat",)


def test_a_category_leads_to_its_films_and_to_categories_of_films() -> None:
    content = """<p>See <a href="/wiki/Film">film</a>.</p>
      <div id="mw-subcategories"><a href="/wiki/Category:2011_drama_films">Drama</a>
      <a href="/wiki/Category:Film_posters">Posters</a></div>
      <div id="mw-pages"><ul><li><a href="/wiki/Cat">Cat</a></li></ul></div>"""
    found = other(_article("Category:2011 films", content))

    assert [link.rpartition("/")[2] for link in found.links] == [
        "Category:2011_drama_films",
        "Cat",
    ]


def test_another_language_is_not_guessed_at() -> None:
    article = _article("Kissa", _BOX, url="https://fi.wikipedia.org/wiki/Kissa")

    assert "fi.wikipedia.org" in unreadable(article)
