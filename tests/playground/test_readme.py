"""The README tells what there is, all of it."""

from __future__ import annotations

from pathlib import Path

import playground
from playground.methods import TOPICS
from playground.server import make_app

README = Path(playground.__file__).with_name("README.md").read_text()


def test_every_method_is_named() -> None:
    names = {name for topic in TOPICS for name in topic.METHODS}
    getters = {"getMyName", "getMyDescription", "getMyShortDescription"}
    assert not {name for name in names - getters if f"`{name}`" not in README}


def test_every_request_of_the_persons_side_is_described() -> None:
    for route in make_app().router.resources():
        address = route.canonical
        if address.startswith(("/person/", "/group/", "/faults", "/settings")):
            shown = address.replace("/in/{chat}", "").replace("{person}", "ID")
            for name in ("message", "query", "chat"):
                shown = shown.replace(f"{{{name}}}", name.upper())
            ends = ("picture", "file") if "{what}" in shown else ("KIND",)
            for end in ends:
                assert shown.replace("{what}", end).replace("{kind}", end) in README
