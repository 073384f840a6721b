"""Shared by all tests: a data folder of one's own, and the real chatbot trained once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import settings as settings_of
from assistant.settings import Settings
from assistant.store import Store

HOUSE = Path(__file__).resolve().parent.parent
MODELS = Path(os.environ.get("ASSISTANT_TEST_MODELS") or HOUSE / ".cache" / "models")
"""Trained models, kept between runs; a model's name is the fingerprint of content and pipeline."""
CONTENT = HOUSE / "content"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings with an empty data folder."""
    return settings_of.load({"ASSISTANT_HOME": str(tmp_path / "home")}).prepare()


def bot_settings(home: Path) -> Settings:
    """Settings for the real chatbot, with models kept between runs."""
    MODELS.mkdir(parents=True, exist_ok=True)
    return settings_of.load({"ASSISTANT_HOME": str(home), "ASSISTANT_MODEL_FOLDER": str(MODELS)}).prepare()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store in a real file; other desks are waited for only briefly."""
    with Store.open(tmp_path / "assistant.sqlite3", busy_ms=50) as opened:
        yield opened


@pytest.fixture
def own_content(tmp_path: Path) -> Path:
    """A copy of the real content that a test may change."""
    copy = tmp_path / "content"
    shutil.copytree(CONTENT, copy)
    return copy
