from __future__ import annotations

from pathlib import Path

import pytest

from assistant import settings
from assistant.errors import SettingsError


def load(home: Path, **variables: str) -> settings.Settings:
    return settings.load({"ASSISTANT_HOME": str(home), **{f"ASSISTANT_{k.upper()}": v for k, v in variables.items()}})


def test_the_environment_overrides_the_file_and_the_file_the_default(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('theme = "dark"\ntext_size = 150\n', "utf-8")
    found = load(tmp_path, text_size="200")
    assert (found.theme, found.text_size, found.language) == ("dark", 200, "da")


def test_the_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    found = load(tmp_path / "home").prepare()
    assert found.home.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [("bot_port", "x"), ("bot_port", "70000"), ("text_size", "50"), ("theme", "pink"), ("language", "xx")],
)
def test_a_value_that_cannot_be_used_is_named(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load(tmp_path, **{name: value})
    assert (refused.value.name, refused.value.value) == (name, value)


def test_a_broken_settings_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("theme = ", "utf-8")
    with pytest.raises(SettingsError):
        load(tmp_path)


def test_unknown_settings_are_left_for_other_versions(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('future = "x"\n', "utf-8")
    assert load(tmp_path).language == "da"
