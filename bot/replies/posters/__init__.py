"""Posters drawn for films that have none: a motif of what the film makes one feel, and its title.

The strongest feeling chooses the colours and a few motifs, the second adds its own colour and a
quiet layer, and the film itself (seed, title, year) decides for a motif, all positions and counts.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from PIL import Image

from bot.replies.posters.canvas import HEIGHT, WIDTH, Canvas
from bot.replies.posters.lettering import Lettering, set_poster
from bot.replies.posters.motifs import MOTIFS, TITLE_AT_TOP
from bot.replies.posters.palettes import Palette, blend_palettes
from bot.replies.posters.scene import Motif, Scene
from bot.replies.posters.typefaces import DISPLAY, most_readable
from bot.replies.posters.weather import WEATHER
from emotion.vocabulary import Feeling

__all__ = [
    "HEIGHT",
    "WIDTH",
    "PosterFilm",
    "draw_picture",
    "draw_poster",
    "motif_of",
    "poster_palette",
    "set_lettering",
    "strongest_two",
]

_QUALITY = 84
_GRAIN = 4.0
_HUE_TURN = 7.0
# Rows over which the picture sinks into the ground of the lettering.
_AIR, _VEIL = 30, 120
_MUTED_GENRES = frozenset({"noir", "war", "documentary"})
_MUTED, _OLD, _OLD_UNTIL = 0.55, 0.8, 1960


@dataclass(frozen=True, slots=True)
class PosterFilm:
    """What a poster is drawn from.

    Attributes:
        title: as people know the film.
        year: of release; not drawn unless positive.
        feelings: the film's profile; strengths in [0, 1], missing feelings count as 0.
        genres: in English lower case, as in `Genre`; they mute the colours of some films.
        directors: in order of credit.
        seed: what tells the film from all others, such as its id.
        stand_ins: other titles of it, best first, for where no font at hand can show the title.
    """

    title: str
    year: int
    feelings: Mapping[Feeling, float]
    genres: Sequence[str]
    directors: Sequence[str] = ()
    seed: str | int = 0
    stand_ins: tuple[str, ...] = ()


def draw_poster(film: PosterFilm) -> bytes:
    """Draw the poster of a film: a JPEG of 600x900 pixels without metadata.

    The same film gives the same bytes. Safe to call in threads; takes some 30 ms of one core.
    """
    lettering = set_lettering(film)
    image = draw_picture(film, lettering)
    lettering.draw(image, poster_palette(film).ink)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def strongest_two(feelings: Mapping[Feeling, float]) -> tuple[Feeling, Feeling]:
    """The film's two strongest feelings; wonder leads, and stands alone, where none is felt."""
    felt = [feeling for feeling in Feeling if feelings.get(feeling, 0.0) > 0.0]
    felt.sort(key=lambda feeling: -feelings[feeling])
    lead = felt[0] if felt else Feeling.WONDER
    return lead, felt[1] if len(felt) > 1 else lead


def motif_of(film: PosterFilm) -> Motif:
    """What is drawn for a film: one of its strongest feeling's motifs."""
    lead, _ = strongest_two(film.feelings)
    return _chance(film, "choice").choice(MOTIFS[lead])


def poster_palette(film: PosterFilm) -> Palette:
    """The colours of a film's poster."""
    lead, second = strongest_two(film.feelings)
    saturation = _MUTED if _MUTED_GENRES.intersection(film.genres) else 1.0
    if 0 < film.year < _OLD_UNTIL:
        saturation *= _OLD
    turn = _chance(film, "hue").uniform(-_HUE_TURN, _HUE_TURN)
    return blend_palettes(lead, second, turn=turn, saturation=saturation)


def set_lettering(film: PosterFilm) -> Lettering:
    """The words of a film's poster, set where its motif leaves room for them."""
    lead, _ = strongest_two(film.feelings)
    title = most_readable((film.title, *film.stand_ins), DISPLAY)
    return set_poster(title, film.year, film.directors, at_top=lead in TITLE_AT_TOP)


def draw_picture(film: PosterFilm, lettering: Lettering) -> Image.Image:
    """The picture alone, RGB, with calm ground where the lettering will stand."""
    lead, second = strongest_two(film.feelings)
    palette = poster_palette(film)
    canvas = Canvas(palette.ground)
    _, top, _, bottom = lettering.box
    at_top = lead in TITLE_AT_TOP
    edge = bottom + _AIR if at_top else top - _AIR
    scene = Scene(
        canvas=canvas,
        rng=_chance(film, "motif"),
        palette=palette,
        top=edge if at_top else 0,
        bottom=HEIGHT if at_top else edge,
        weather=WEATHER[second] if second is not lead else None,
    )
    motif_of(film)(scene)
    canvas.fade(palette.ground, edge + _VEIL if at_top else edge - _VEIL, edge)
    canvas.grain(_chance(film, "grain"), _GRAIN)
    return canvas.picture()


def _chance(film: PosterFilm, purpose: str) -> Random:
    """The film's own dice: the same throws every time."""
    return Random(f"{purpose}|{film.seed!a}|{film.title!a}|{film.year}")  # noqa: S311 - no secret
