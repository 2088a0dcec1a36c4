"""How the languages beside English ask whether somebody, or something, is in the film that shows.

Regular expressions in the form that `bare_form` leaves; the group "thing" holds what is asked for.
"""

from __future__ import annotations

from typing import Final

_THING: Final = r"(?P<thing>\w+(?: \w+){0,3}?)"

WHETHER: Final = (
    # German.
    rf"(?:spielt|macht) (?:da |auch )*{_THING} (?:da |darin |auch )*mit",
    rf"ist {_THING} (?:da |auch )*(?:dabei|drin|mit dabei)",
    rf"kommt (?:da |auch |ein |eine |der |die |das )*{_THING} (?:drin |darin |dort )?vor",
    rf"gehts? (?:es )?(?:da |darin )*um {_THING}",
    # Spanish.
    rf"(?:sale|aparece|actua) {_THING} en (?:ella|la pelicula|la peli|esta|esta pelicula)",
    # French.
    rf"(?:il )?y a (?:t il )?(?:des |un |une |du )?{_THING} (?:dedans|dans (?:le|ce) film)",
    rf"{_THING} (?:joue|apparait)(?: t (?:il|elle))? (?:dedans|dans (?:le|ce) film)",
    # Italian.
    rf"ce {_THING} (?:nel film|in questo film|nel cast)",
    # Portuguese.
    rf"(?:tem|aparece) (?:o |a |um |uma )?{_THING} (?:nele|no filme|n?es[st]e filme)",
    # Romanian.
    rf"(?:joaca|apare|este|e) {_THING} in (?:el|film|filmul asta|acest film)",
    # Russian and Ukrainian.
    rf"(?:там|в нем|в нём|в фильме) (?:есть|играет|снимается|будет) {_THING}",
    rf"(?:там|у ньому|в ньому|у фільмі) (?:є|грає|знімається) {_THING}",
    rf"{_THING} (?:там|в нем|в нём|в фильме) (?:есть|играет|снимается)",
)
"""Asked of a film in so many words."""

WHETHER_SOMEBODY: Final = (
    rf"(?:sale|aparece|actua|esta) {_THING}",
    rf"(?:est ce qu ?)?(?:il )?y a (?:t il )?{_THING}",
    rf"ce {_THING}",
    rf"(?:recita|ce anche) {_THING}",
    rf"(?:tem|aparece|atua) (?:o |a )?{_THING}",
    rf"(?:joaca|apare) {_THING}",
    rf"(?:играет|снимается) {_THING}",
    rf"(?:грає|знімається) {_THING}",
)
"""Asked of a film where it is a name that is asked for, in capitals."""
