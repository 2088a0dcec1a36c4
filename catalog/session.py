"""Sessions that change something."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from catalog.engine import as_writer


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """A session whose changes are committed as one at the end, or not at all."""
    with Session(as_writer(engine)) as session, session.begin():
        yield session
