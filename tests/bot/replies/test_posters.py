"""Posters drawn for films that have none."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.replies.posters import (
    HEIGHT,
    WIDTH,
    PosterFilm,
    draw_picture,
    draw_poster,
    motif_of,
    poster_palette,
    set_lettering,
    strongest_two,
)
from bot.replies.posters.lettering import MARGIN, Lettering, set_poster
from bot.replies.posters.motifs import MOTIFS
from bot.replies.posters.palettes import blend_palettes, contrast
from bot.replies.posters.typefaces import DISPLAY, TEXT, readable
from emotion.vocabulary import Feeling

SPIRITED_AWAY = PosterFilm(
    "Spirited Away",
    2001,
    {Feeling.WONDER: 0.9, Feeling.FEAR: 0.4, Feeling.JOY: 0.3},
    ("animation", "fantasy"),
    ("Hayao Miyazaki",),
    seed=42,
)
STRANGELOVE = "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb"
WORD_OF_60 = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte"
READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3


def inside_margins(lettering: Lettering) -> bool:
    left, top, right, bottom = lettering.box
    wide = MARGIN <= left <= right <= WIDTH - MARGIN
    return wide and MARGIN <= top <= bottom <= HEIGHT - MARGIN


def lines_apart(lettering: Lettering) -> bool:
    inks = [line.ink for line in lettering.title]
    inks += [line.ink for line in lettering.credits[:1]]
    return all(above[3] < below[1] for above, below in pairwise(inks))


def lowest_contrast(film: PosterFilm) -> float:
    """Between the lettering's ink and any pixel under it."""
    lettering = set_lettering(film)
    data = draw_picture(film, lettering).crop(lettering.box).tobytes()
    ink = poster_palette(film).ink
    shades = set(zip(data[::3], data[1::3], data[2::3], strict=True))
    return min(contrast(ink, shade) for shade in shades)


def led_by(feeling: Feeling, **changes: str | int) -> PosterFilm:
    film = PosterFilm("Stand by Me", 1986, {feeling: 0.8}, (), ("Rob Reiner",))
    return replace(film, **changes)  # type: ignore[arg-type]  # names are checked by replace


def test_a_poster_is_a_small_jpeg_that_telegram_takes() -> None:
    poster = draw_poster(SPIRITED_AWAY)
    with Image.open(io.BytesIO(poster)) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (600, 900)
        assert not picture.getexif()
    assert len(poster) < 120_000


def test_the_same_film_always_looks_the_same_even_in_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        posters = set(pool.map(draw_poster, [SPIRITED_AWAY] * 6))
    assert posters == {draw_poster(SPIRITED_AWAY)}


@pytest.mark.parametrize("feeling", Feeling)
def test_two_films_of_one_feeling_and_title_differ(feeling: Feeling) -> None:
    first, second = led_by(feeling, seed="tt1"), led_by(feeling, seed="tt2")
    pictures = [draw_picture(film, set_lettering(film)) for film in (first, second)]
    # Not the grain alone: whole shapes lie elsewhere.
    difference = ImageChops.difference(*pictures).convert("L").point(lambda v: 255 * (v > 24))
    assert sum(difference.histogram()[128:]) > 0.01 * WIDTH * HEIGHT


def test_every_motif_is_drawn_for_some_film_and_leaves_the_words_readable() -> None:
    for feeling, motifs in MOTIFS.items():
        films = [led_by(feeling, title=STRANGELOVE, seed=seed) for seed in range(40)]
        drawn = {motif_of(film): film for film in films}
        assert set(drawn) == set(motifs)
        for film in drawn.values():
            assert lowest_contrast(film) >= READABLE


@pytest.mark.parametrize("feeling", Feeling)
def test_any_two_feelings_can_be_drawn_in_little_space(feeling: Feeling) -> None:
    order = list(Feeling)
    for step in (1, 5, 8):
        second = order[(order.index(feeling) + step) % len(order)]
        film = PosterFilm(STRANGELOVE, 1964, {feeling: 0.9, second: 0.5}, (), ("Stanley Kubrick",))
        assert len(draw_poster(film)) < 120_000


def test_the_strongest_feelings_lead_and_a_film_without_any_is_still_drawn() -> None:
    assert strongest_two(SPIRITED_AWAY.feelings) == (Feeling.WONDER, Feeling.FEAR)
    assert strongest_two({Feeling.JOY: 0.2}) == (Feeling.JOY, Feeling.JOY)
    assert strongest_two({Feeling.JOY: 0.0})[0] is Feeling.WONDER
    assert draw_poster(PosterFilm("", 0, {}, ()))


def test_old_films_and_noirs_are_drawn_in_muted_colours() -> None:
    def colourfulness(film: PosterFilm) -> int:
        accent = poster_palette(film).mid
        return max(accent) - min(accent)

    film = led_by(Feeling.ANGER)
    assert colourfulness(replace(film, year=1940)) < colourfulness(film)
    assert colourfulness(replace(film, genres=("noir",))) < colourfulness(film)


@pytest.mark.parametrize("lead", Feeling)
def test_ink_stands_out_from_its_ground_however_the_colours_turn(lead: Feeling) -> None:
    for second, turn, saturation in product(Feeling, (-7.0, 0.0, 7.0), (0.4, 1.0)):
        palette = blend_palettes(lead, second, turn=turn, saturation=saturation)
        assert contrast(palette.ink, palette.ground) > READABLE + 1


@pytest.mark.parametrize("feeling", Feeling)
@pytest.mark.parametrize("title", ["M", STRANGELOVE])
def test_every_pixel_under_the_words_lets_them_be_read(feeling: Feeling, title: str) -> None:
    film = replace(led_by(feeling, title=title), feelings={feeling: 0.8, Feeling.SURPRISE: 0.7})
    assert lowest_contrast(film) >= READABLE


@pytest.mark.parametrize(
    "title",
    ["M", "Up", "Paddington 2", STRANGELOVE, WORD_OF_60, "Ă" * 60, "word " * 30, "W" * 150],
)
@pytest.mark.parametrize("at_top", [True, False])
def test_a_title_of_any_length_is_set_whole_and_inside_the_margins(
    title: str, at_top: bool
) -> None:
    lettering = set_poster(title, 1999, ("Someone",), at_top=at_top)
    assert inside_margins(lettering)
    assert lines_apart(lettering)
    written = "".join(line.text for line in lettering.title)
    letters = title.upper().replace(" ", "")
    assert written.replace("-", "").replace(" ", "") == letters


def test_short_titles_are_large_and_long_ones_legible() -> None:
    sizes = [set_poster(t, 1999, (), at_top=False).title[0].size for t in ("Up", STRANGELOVE)]
    assert sizes[0] > 150
    assert sizes[1] > 50


def test_a_part_number_and_an_article_do_not_stand_alone_on_a_line() -> None:
    def lines(title: str) -> list[str]:
        return [line.text for line in set_poster(title, 1999, (), at_top=False).title]

    assert lines("Paddington 2") == ["PADDINGTON 2"]
    assert "A SPACE" in lines("2001: A Space Odyssey")


@pytest.mark.parametrize(
    ("title", "written"),
    [("Kış Uykusu", "KIŞ UYKUSU"), ("Eşkıya Bir", "EŞKIYA BİR"), ("Στέλλα", "ΣΤΕΛΛΑ")],
)
def test_capitals_are_those_of_the_language(title: str, written: str) -> None:
    lettering = set_poster(title, 2014, (), at_top=False)
    assert " ".join(line.text for line in lettering.title) == written


def test_as_many_directors_are_named_as_fit() -> None:
    crowd = [f"Somebody Number{number}" for number in range(9)]
    line = set_poster("Paris, je t'aime", 2006, crowd, at_top=False).credits[1]
    assert line.text == "Somebody Number0, Somebody Number1"
    long = set_poster("X", 2006, ["Aleksandra " * 12], at_top=False)
    assert inside_margins(long)
    assert long.credits[1].text.endswith("…")


@pytest.mark.parametrize("text", ["Amélie", "Łódź", "Сталкер", "Ευδία", "Ўзбек", "İstanbul ğüş"])
def test_our_own_fonts_show_latin_cyrillic_and_greek(text: str) -> None:
    assert readable(text, DISPLAY) == (text, DISPLAY)
    assert readable(text, TEXT) == (text, TEXT)


def test_what_no_font_shows_is_left_out_rather_than_boxed() -> None:
    assert readable("Alien \U0010fff0 3", DISPLAY)[0] == "Alien 3"
    assert readable("two\nlines\x00\u200b", DISPLAY)[0] == "two lines"


def test_a_title_that_no_font_shows_gives_way_to_the_one_in_our_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.replies.posters.typefaces._system_fonts", tuple)

    def written(title: str, original: str) -> str:
        film = PosterFilm(title, 2017, {}, (), stand_ins=(original,))
        return " ".join(line.text for line in set_lettering(film).title)

    assert written("カメラを止めるな！", "One Cut of the Dead") == "ONE CUT OF THE DEAD"
    assert written("Seven Samurai", "七人の侍") == "SEVEN SAMURAI"
    assert written("無間道", "カメラを止めるな!") == "", "rather no title than its exclamation mark"
    assert written("$", "") == "$"
    assert written("Alien \U0010fff0 3", "") == "ALIEN 3"


@settings(max_examples=150, deadline=None)
@given(
    title=st.text(max_size=200),
    director=st.text(max_size=60),
    year=st.integers(-1, 2100),
    at_top=st.booleans(),
)
def test_whatever_it_is_called_it_is_never_clipped(
    title: str, director: str, year: int, at_top: bool
) -> None:
    lettering = set_poster(title, year, (director,), at_top=at_top)
    assert inside_margins(lettering)
    assert lines_apart(lettering)


@settings(max_examples=12, deadline=None)
@given(title=st.text(max_size=160), feeling=st.sampled_from(Feeling), seed=st.text(max_size=9))
def test_whatever_it_is_called_a_poster_is_drawn(title: str, feeling: Feeling, seed: str) -> None:
    poster = draw_poster(led_by(feeling, title=title, seed=seed))
    with Image.open(io.BytesIO(poster)) as picture:
        assert picture.size == (WIDTH, HEIGHT)


def test_the_words_drawn_stay_inside_the_box_that_was_promised() -> None:
    for title in ("Ångström", "fly, Jiggly", WORD_OF_60):
        lettering = set_poster(title, 1999, ("Þór Å. Jónsson",), at_top=False)
        page = Image.new("RGB", (WIDTH, HEIGHT))
        lettering.draw(page, (255, 255, 255))
        drawn = page.getbbox()
        assert drawn is not None
        promised = lettering.box
        assert promised[0] <= drawn[0] < drawn[2] <= promised[2]
        assert promised[1] <= drawn[1] < drawn[3] <= promised[3]
