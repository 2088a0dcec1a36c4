"""The pages the scraper knows: what became of each, and when it is due again.

The queue of a run is this table, so that a run that is killed goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, SmallInteger, String, Text, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from catalog.base import Base, Moment, now

LONGEST_URL = 1000
LONGEST_HOST = 260
LONGEST_ETAG = 300
LONGEST_DATE = 100
_BATCH = 500


class PageRow(Base):
    """A page of a site, known by its URL."""

    __tablename__ = "scraped_pages"
    __table_args__ = (Index("ix_scraped_pages_host_due_at", "host", "due_at"),)

    url: Mapped[str] = mapped_column(String(LONGEST_URL), primary_key=True)
    host: Mapped[str] = mapped_column(String(LONGEST_HOST))
    depth: Mapped[int] = mapped_column(SmallInteger, default=0)
    due_at: Mapped[datetime] = mapped_column(Moment, default=now)
    fetched_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[str] = mapped_column(String(20), default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    tries: Mapped[int] = mapped_column(SmallInteger, default=0)
    etag: Mapped[str] = mapped_column(String(LONGEST_ETAG), default="")
    last_modified: Mapped[str] = mapped_column(String(LONGEST_DATE), default="")
    film_id: Mapped[int | None] = mapped_column(
        ForeignKey("films.id", ondelete="SET NULL"), index=True
    )


def note_pages(session: Session, pages: Iterable[tuple[str, str, int]]) -> int:
    """Note pages as (url, host, depth); those that are known stay as they are.

    An address that is too long, or no text that can be kept, is none.

    Returns:
        How many were new.
    """
    told = {
        url: (host, depth)
        for url, host, depth in pages
        if len(url) <= LONGEST_URL and len(host) <= LONGEST_HOST and url.isprintable()
    }
    urls = list(told)
    new = 0
    for start in range(0, len(urls), _BATCH):
        batch = urls[start : start + _BATCH]
        known = set(session.scalars(select(PageRow.url).where(PageRow.url.in_(batch))))
        rows = [
            {"url": url, "host": told[url][0], "depth": told[url][1]}
            for url in batch
            if url not in known
        ]
        if rows:
            session.execute(insert(PageRow), rows)
        new += len(rows)
    return new


def hosts_with_due_pages(session: Session) -> list[str]:
    """The hosts of which a page is due."""
    due = select(PageRow.host).where(PageRow.due_at <= now()).distinct().order_by(PageRow.host)
    return list(session.scalars(due))


def due_pages(session: Session, host: str, limit: int) -> Sequence[PageRow]:
    """Pages of a host that are due, those found first going first."""
    due = (PageRow.host == host, PageRow.due_at <= now())
    order = (PageRow.depth, PageRow.due_at, PageRow.url)
    return session.scalars(select(PageRow).where(*due).order_by(*order).limit(limit)).all()
