import pytest

from tests.catalog.databases import bring_in, some_film


@pytest.fixture
def films(database_url: str) -> list[int]:
    """The ids of five films."""
    titles = ("One", "Two", "Three", "Four", "Five")
    return bring_in(database_url, *(some_film(title) for title in titles))
