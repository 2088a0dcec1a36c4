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
    def hosts(self) -> tuple[str, ...]:
        """The hosts on the allow-list: those that are open to all, and the operator's own."""
        is_open = [host for one in SOURCES if one.crawling is Crawling.OPEN for host in one.hosts]
        named = [host.strip().lower() for host in self.scraper_hosts.split(",")]
        refused = [one for one in SOURCES if one.crawling is Crawling.REFUSED]
        return tuple(
            host
            for host in dict.fromkeys([*is_open, *named])
            if host and not any(source.has(host) for source in refused)
        )
