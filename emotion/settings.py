"""What can be set for reading moods; read from the environment and `.env`."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class EmotionSettings(BaseSettings):
    """Watson, DeepFace's weights and the data folder; an empty value is as good as none."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    data_dir: Path = Path("data")
    watson_url: str = ""
    watson_api_key: SecretStr = SecretStr("")
    watson_iam_url: str = ""
    allow_downloads: bool = False
