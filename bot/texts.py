"""What the bot says, from the locale files (Fluent: https://projectfluent.org)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

LOCALES_DIR = Path(__file__).parent / "locales"
DEFAULT_LOCALE = "en"
# Labels of buttons mostly, which every card has a score of.
_MOST_KEPT = 1000
# "Monsters, Inc." brings a full stop along where a sentence ends with it.
_TWO_STOPS = re.compile(r"(?<!\.)\.((?:</\w+>|[»”])*)\.(?!\.)")


class Texts:
    """The texts of one language; what it lacks is said in English."""

    def __init__(self, locales: Sequence[str]) -> None:
        """Look in these locales, best first."""
        self.locale = locales[0]
        self._bundles = [_bundle(locale) for locale in locales]
        self._kept = lru_cache(_MOST_KEPT)(self._formatted)

    def html(self, key: str, **arguments: str | float) -> str:
        """A text in Telegram's HTML; the arguments are escaped.

        Raises:
            KeyError: there is no such text, or an argument is missing.
        """
        return self._say(key, {name: _safe(value) for name, value in arguments.items()})

    def plain(self, key: str, **arguments: str | float) -> str:
        """A text for a button or a toast, or to go into another text.

        Raises:
            KeyError: there is no such text, or an argument is missing.
        """
        return self._say(key, arguments)

    def _say(self, key: str, arguments: Mapping[str, str | float]) -> str:
        # What people and films are called is not kept: there is no end of it, and it is not ours.
        is_ours = not any(isinstance(value, str) for value in arguments.values())
        return (self._kept if is_ours else self._formatted)(key, *arguments.items())

    def _formatted(self, key: str, *arguments: tuple[str, str | float]) -> str:
        for bundle in self._bundles:
            if not bundle.has_message(key):
                continue
            pattern = bundle.get_message(key).value
            if pattern is None:
                continue
            told, errors = bundle.format_pattern(pattern, dict(arguments))
            if errors:
                raise KeyError(f"{key}: {errors[0]}")
            return _TWO_STOPS.sub(r".\1", str(told))
        raise KeyError(key)


def _safe(value: str | float) -> str | float:
    return escape(value, quote=False) if isinstance(value, str) else value


@cache
def _bundle(locale: str) -> FluentBundle:
    # The isolation marks around values confuse screen readers, and Telegram shows some of them.
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource((LOCALES_DIR / f"{locale}.ftl").read_text("utf-8")))
    return bundle


def texts_for(language_code: str | None) -> Texts:
    """The texts for a person whose Telegram speaks this language (such as "pt-br")."""
    wanted = (language_code or DEFAULT_LOCALE).split("-")[0]
    return _texts(wanted if wanted in languages() else DEFAULT_LOCALE)


@cache
def _texts(locale: str) -> Texts:
    return Texts(list(dict.fromkeys([locale, DEFAULT_LOCALE])))


@cache
def languages() -> frozenset[str]:
    """The languages that we speak, by ISO 639-1 code."""
    return frozenset(path.stem for path in LOCALES_DIR.glob("*.ftl"))
