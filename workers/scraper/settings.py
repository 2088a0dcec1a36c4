"""What the scraper may do; `.env.example` explains each setting."""

from __future__ import annotations

from pydantic import SecretStr

from catalog.settings import StorageSettings
from workers.scraper.sources import SOURCES
from workers.scraper.sources.source import Crawling


class ScraperSettings(StorageSettings):
    """Settings of the scraper, besides those of storage."""

    scraper_contact: str = ""
    scraper_hosts: str = ""
    scraper_allow_private_hosts: bool = False
    tmdb_api_key: SecretStr = SecretStr("")

    @property
    def has_tmdb_key(self) -> bool:
        """Whether TMDB may be asked."""
        return bool(self.tmdb_api_key.get_secret_value())

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts on the allow-list: those that are open to all, and the operator's own.

        With a site come the hosts of its pictures.
        """
        wanted = {Crawling.OPEN, *([Crawling.WITH_KEY] if self.has_tmdb_key else [])}
        is_open = [host for one in SOURCES if one.crawling in wanted for host in one.hosts]
        named = [host.strip().lower() for host in self.scraper_hosts.split(",")]
        refused = [one for one in SOURCES if one.crawling is Crawling.REFUSED]
        pages = [
            host
            for host in [*is_open, *named]
            if host and not any(source.has(host) for source in refused)
        ]
        pictures = [host for one in SOURCES if any(map(one.has, pages)) for host in one.pictures]
        return tuple(dict.fromkeys([*pages, *pictures]))
