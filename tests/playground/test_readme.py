"""The README tells what there is, all of it."""

from __future__ import annotations

from pathlib import Path

import playground
from playground.methods import about, delivery, edits, files, sending
from playground.server import make_app

README = Path(playground.__file__).with_name("README.md").read_text()


def test_every_method_is_named() -> None:
    names = {name for t in (about, delivery, edits, files, sending) for name in t.METHODS}
    getters = {"getMyName", "getMyDescription", "getMyShortDescription"}
    assert not {name for name in names - getters if f"`{name}`" not in README}


def test_every_request_of_the_persons_side_is_described() -> None:
    for route in make_app().router.resources():
        address = route.canonical
        if address.startswith("/person/"):
            shown = address.replace("{person}", "ID").replace("{message}", "MESSAGE")
            ends = ("picture", "file") if "{what}" in shown else ("KIND",)
            for end in ends:
                assert shown.replace("{what}", end).replace("{kind}", end) in README
