"""What people read when a start cannot work, and where they are sent when it does."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot import READY
from bot.settings import Settings
from playground.world import DEFAULT_TOKEN
from scripts.ports import check_ports, page
from scripts.run import announcement, choose_programs

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, playground_listen="127.0.0.1:8300")


def run(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scripts.run"],
        cwd=ROOT,
        env={**os.environ, "DATA_DIR": str(tmp_path / "data"), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_wrong_setting_stops_the_start_with_one_line(tmp_path: Path) -> None:
    done = run(tmp_path, TELEGRAM_BOT_TOKEN="not a token")

    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "TELEGRAM_BOT_TOKEN" in done.stderr
    assert not (tmp_path / "data").exists()


def test_a_data_folder_that_cannot_be_written_stops_the_start_with_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder")

    done = run(tmp_path)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "DATA_DIR" in done.stderr


def test_a_port_that_is_taken_is_named_with_the_setting_that_changes_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        settings = Settings(data_dir=tmp_path, playground_listen=f"127.0.0.1:{port}")

        assert check_ports(settings) == (
            f"PLAYGROUND_LISTEN: port {port} on 127.0.0.1 is in use by another program:"
            " stop that one, or choose another address"
        )

    assert check_ports(settings) is None


@pytest.mark.parametrize(
    ("listen", "url"),
    [
        ("127.0.0.1:8300", "http://127.0.0.1:8300/"),
        ("0.0.0.0:80", "http://127.0.0.1:80/"),
        ("localhost:8300", "http://localhost:8300/"),
    ],
)
def test_people_are_sent_to_an_address_that_a_browser_can_open(listen: str, url: str) -> None:
    assert page(listen) == url


def test_passwords_of_servers_are_secrets_too(tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path,
        database_url="postgresql://reelmood:s3cr%2Ft[@there/reelmood",
        redis_url="redis://:hush@there:6379/0",
    )

    assert {"s3cr%2Ft%5B", "s3cr/t[", "hush"} <= set(settings.secrets)


def test_without_a_token_the_playground_and_an_embedded_valkey_run(
    settings: Settings, tmp_path: Path
) -> None:
    environment: dict[str, str] = {}

    chosen = choose_programs(settings, tmp_path / "100% a b" / "valkey.sock", environment)

    assert [program.name for program in chosen] == ["valkey", "playground", "bot", "worker"]
    assert environment["REDIS_URL"].endswith("/100%25%20a%20b/valkey.sock")
    assert "http://127.0.0.1:8300/" in announcement(settings, READY)


def test_bot_and_playground_know_one_token(settings: Settings) -> None:
    assert settings.token == DEFAULT_TOKEN


def test_with_a_token_and_a_redis_only_the_bot_and_the_worker_run(tmp_path: Path) -> None:
    settings = Settings.model_validate(
        {"data_dir": tmp_path, "telegram_bot_token": "1:abc", "redis_url": "redis://there"}
    )

    chosen = choose_programs(settings, tmp_path / "valkey.sock", {})

    assert [program.name for program in chosen] == ["bot", "worker"]
    assert "@film_bot, by long polling" in announcement(settings, f"{READY}: polling as @film_bot")
