"""Our pages name every command that there is."""

from __future__ import annotations

import re
from pathlib import Path

from bot.handlers import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_readme_explains_every_command_of_the_bot() -> None:
    explained = set(re.findall(r"^\| `/(\w+)` \|", README, re.MULTILINE))
    assert explained == set(COMMANDS)


def test_the_readme_explains_every_habit_that_there_is() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    explained = set(re.findall(r"^\| `make (\w+)` \|", README, re.MULTILINE))
    assert explained <= set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    assert {"run", "test", "check", "bench"} <= explained


def test_every_room_is_on_the_map() -> None:
    rooms = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    mapped = set(re.findall(r"^\| `(\w+)/` \|", README, re.MULTILINE))
    assert rooms == mapped


def test_every_benchmark_is_listed() -> None:
    folder = ROOT / "benchmarks"
    runnable = {
        path.stem if path.parent == folder else path.parent.name
        for path in [*folder.glob("*.py"), *folder.glob("*/__main__.py")]
        if "__main__" in path.read_text("utf-8")
    }
    listed = re.findall(r"^\| `(\w+)` \|", (folder / "README.md").read_text("utf-8"), re.MULTILINE)
    # Measures one size, for `scale`.
    assert runnable - {"scaling"} == set(listed)


PAGES = [
    *ROOT.glob("README.md"),
    *ROOT.glob("*/README.md"),
    *ROOT.glob("docs/*.md"),
    *ROOT.glob("*/*/MODEL*.md"),
]


def test_every_link_between_our_pages_leads_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_every_file_that_our_pages_speak_of_is_there() -> None:
    rooms = "|".join(path.parent.name for path in ROOT.glob("*/__init__.py"))
    for page in PAGES:
        for named in re.findall(rf"`((?:docs|{rooms})/[\w./*-]+)`", page.read_text("utf-8")):
            assert list(ROOT.glob(named)), f"{page.name}: {named}"
