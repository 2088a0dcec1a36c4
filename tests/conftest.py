"""For every test: databases and servers of its own, and nothing of the machine it runs on.

What a developer has in .env, in the environment or in ./data stays out of the tests, and tests stay
out of it.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as examples

from bot.settings import Settings
from catalog.settings import StorageSettings
from workers.scraper.settings import ScraperSettings

# A busy machine is no reason to fail, nor is luck: the same examples each time. To look further:
# make test ARGS="--hypothesis-profile explore"
examples.register_profile(
    "steady",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
examples.register_profile(
    "explore", examples.get_profile("steady"), derandomize=False, max_examples=1000
)
examples.load_profile("steady")

pytest_plugins = ["tests.servers.postgres", "tests.servers.valkey", "tests.catalog.databases"]


def pytest_configure() -> None:
    """Take the developer's settings away before any test module is imported."""
    for name in Settings.model_fields | ScraperSettings.model_fields:
        os.environ.pop(name.upper(), None)
        os.environ.pop(name, None)
    for settings in (Settings, StorageSettings, ScraperSettings):
        settings.model_config["env_file"] = None


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
