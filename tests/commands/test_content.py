from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import content as content_files
from assistant import content_writer
from assistant.commands import content as command
from assistant.settings import Settings
from assistant.store import Store
from tests import sample_content
from tests.sound_content import sound, with_topic


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder that may be published."""
    content_writer.export(sound(tmp_path / "sample"), tmp_path / "mine")
    return tmp_path / "mine"


class BareSettings(Settings):
    """Settings of a program that comes with no content."""

    @property
    def shipped_content(self) -> Path:
        return self.home / "no content"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return BareSettings(home=tmp_path / "home").prepare()


def run(settings: Settings, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    args = parser.parse_args(["content", *arguments])
    return int(args.run(args, settings))


def run_json(settings: Settings, capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    run(settings, *arguments, "--json")
    facts: dict[str, Any] = json.loads(capsys.readouterr().out)
    return facts


# --- check ------------------------------------------------------------------------------------------------


def test_sound_content_passes(settings: Settings, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(settings, "check", str(folder)) == 0
    assert "Ingen fund" in capsys.readouterr().err


def test_the_watched_folder_is_checked_when_none_is_given(settings: Settings, folder: Path) -> None:
    assert run(replace(settings, content=folder), "check") == 0


def test_red_ends_with_one(settings: Settings, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample_content.put(folder, "topics/help/broken.yaml", "id: broken\n")
    assert run(settings, "check", str(folder)) == 1
    assert "RØD  topics/help/broken.yaml:1: Feltet »title« mangler." in capsys.readouterr().out


def test_json_has_the_agreed_form(settings: Settings, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample_content.put(folder, "topics/help/broken.yaml", "id: broken\ntitle: x\nanswer: x\nanswr: x\n")
    facts = run_json(settings, capsys, "check", str(folder))
    assert facts["ok"] is False
    assert {
        "level": "red",
        "file": "topics/help/broken.yaml",
        "line": 4,
        "item": "broken",
        "step": "",
        "problem": "Feltet »answr« kendes ikke.",
        "cure": "Mente du »answer«? Ret navnet, eller slet feltet.",
    } in facts["findings"]


def test_yellow_alone_is_ok(settings: Settings, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = content_files.load(folder).content
    content_writer.export(with_topic(whole, buttons=()), folder)
    facts = run_json(settings, capsys, "check", str(folder))
    assert (facts["ok"], [finding["level"] for finding in facts["findings"]]) == (True, ["yellow"])


@pytest.mark.parametrize("action", ["check", "import"])
def test_a_missing_folder_is_said(settings: Settings, capsys: pytest.CaptureFixture[str], action: str) -> None:
    facts = run_json(settings, capsys, action, "nowhere")
    assert (facts["ok"], facts["findings"][0]["problem"]) == (False, "Mappen findes ikke.")


# --- import and export ------------------------------------------------------------------------------------


def published(settings: Settings) -> set[tuple[str, str]]:
    with Store.open(settings.database) as store:
        return set(store.published_items())


def test_import_publishes_every_item(settings: Settings, folder: Path) -> None:
    assert run(settings, "import", str(folder)) == 0
    assert {
        ("topic", "mit_sygehus/ms_login"),
        ("script", "mit_sygehus/login_fails"),
        ("shared", "services"),
    } <= published(settings)
    assert (settings.compiled / "content.json").exists()


def test_red_content_is_not_imported(settings: Settings, folder: Path) -> None:
    sample_content.put(folder, "topics/help/broken.yaml", "id: broken\n")
    assert run(settings, "import", str(folder)) == 1
    assert not settings.database.exists()


def test_a_second_import_changes_nothing(settings: Settings, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_json(settings, capsys, "import", str(folder))["published"] > 5
    assert run_json(settings, capsys, "import", str(folder))["published"] == 0


def test_items_that_only_the_store_has_stay(
    settings: Settings, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(settings.database) as store:
        store.publish_version("topic", "help/ours", "id: ours\n", "Bo")
    facts = run_json(settings, capsys, "import", str(folder))
    assert facts["kept"] == ["help/ours"]
    assert ("topic", "help/ours") in published(settings)


def test_an_export_of_an_import_is_the_same(
    settings: Settings, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(settings, "import", str(folder))
    capsys.readouterr()
    out = tmp_path / "out"
    facts = run_json(settings, capsys, "export", str(out))
    assert "topics/mit_sygehus/ms_login.yaml" in facts["written"]
    same = {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.yaml")}
    assert {path.relative_to(out): path.read_bytes() for path in out.rglob("*.yaml")} == same
