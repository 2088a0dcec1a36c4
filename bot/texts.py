"""What the bot says, from the locale files (Fluent: https://projectfluent.org)."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path

from fluent.runtime import FluentLocalization, FluentResourceLoader

LOCALES_DIR = Path(__file__).parent / "locales"
DEFAULT_LOCALE = "en"


class Texts:
    """The texts of one language; what it lacks is said in English."""

    def __init__(self, locales: list[str]) -> None:
        """Look in these locales, best first."""
        self.locale = locales[0]
        self._localization = FluentLocalization(
            locales, ["{locale}.ftl"], FluentResourceLoader(str(LOCALES_DIR)), use_isolating=False
        )

    def html(self, key: str, **arguments: str | float) -> str:
        """A text in Telegram's HTML; the arguments are escaped.

        Raises:
            KeyError: there is no such text.
        """
        safe = {
            name: escape(value, quote=False) if isinstance(value, str) else value
            for name, value in arguments.items()
        }
        return self._say(key, safe)

    def plain(self, key: str, **arguments: str | float) -> str:
        """A text for a button or a toast.

        Raises:
            KeyError: there is no such text.
        """
        return self._say(key, dict(arguments))

    def _say(self, key: str, arguments: dict[str, str | float]) -> str:
        told = self._localization.format_value(key, arguments)
        if told == key:
            raise KeyError(key)
        return str(told)


@cache
def texts_for(language_code: str | None) -> Texts:
    """The texts for a person whose Telegram speaks this language (such as "pt-br")."""
    known = {path.stem for path in LOCALES_DIR.glob("*.ftl")}
    wanted = (language_code or DEFAULT_LOCALE).split("-")[0]
    chosen = [wanted] if wanted in known else []
    return Texts(list(dict.fromkeys([*chosen, DEFAULT_LOCALE])))
