"""The export's button: the filter in sight, progress, stopping, faults, leaving the program meanwhile."""

from __future__ import annotations

import csv
import os
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant import call_export
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.log.export import named
from assistant.ui.log.view import LogView
from assistant.ui.notices import Notices
from assistant.ui.tasks import TaskRunner
from tests.ui.log.conftest import add_calls


def exported(qtbot: QtBot, view: LogView, path: Path) -> None:
    view.ask_for_file = lambda _parent: path
    with qtbot.waitSignal(view._exporter.ended):
        view.export_button.click()
        assert view.export_line.isVisible()
        assert not view.export_button.isEnabled()
    assert not view.export_line.isVisible()
    assert view.export_button.isEnabled()


def test_calls_in_sight_are_saved_and_it_is_told(qtbot: QtBot, view: LogView, notices: Notices, tmp_path: Path) -> None:
    view.filters.outcome.setCurrentIndex(view.filters.outcome.findData("solved"))
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 3)
    exported(qtbot, view, tmp_path / "ud.csv")
    with (tmp_path / "ud.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["udfald"] for row in rows] == ["løst"] * 3
    assert notices.given[-1] == ("info", f"3 opkald er gemt i {tmp_path / 'ud.csv'}.")


def test_who_saved_them_is_kept(qtbot: QtBot, view: LogView, settings: Settings, tmp_path: Path) -> None:
    view.filters.outcome.setCurrentIndex(view.filters.outcome.findData("solved"))
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 3)
    exported(qtbot, view, tmp_path / "ud.xlsx")
    with Store.open(settings.database) as store:
        (line,) = store.audit_lines()
    assert (line.staff, line.rows, line.kind, line.file) == ("Ida", 3, "xlsx", "ud.xlsx")
    assert line.narrowed == {"outcome": "solved"}


def test_person_who_wants_no_file_gets_none(view: LogView) -> None:
    view.ask_for_file = lambda _parent: None
    view.export_button.click()
    assert not view._exporter.running


def test_folder_that_is_not_there_is_a_sentence(qtbot: QtBot, view: LogView, notices: Notices, tmp_path: Path) -> None:
    exported(qtbot, view, tmp_path / "nix" / "ud.csv")
    assert notices.given[-1][0] == "warning"


def test_stopping_leaves_no_file(
    qtbot: QtBot, view: LogView, settings: Settings, notices: Notices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_calls(settings.database, 30)
    monkeypatch.setattr(call_export, "_PAGE", 1)
    first, folder = threading.Event(), tmp_path / "ud"
    folder.mkdir()
    plain = call_export._cells

    def slow(*given: object) -> object:
        first.wait(5)
        return plain(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(call_export, "_cells", slow)
    view.ask_for_file = lambda _parent: folder / "ud.xlsx"
    view.export_button.click()
    with qtbot.waitSignal(view._exporter.ended):
        view.export_line.stop_button.click()
        first.set()
    assert list(folder.iterdir()) == []
    assert "stoppet" in notices.given[-1][1]


def test_leaving_the_program_stops_the_export(view: LogView, tasks: TaskRunner, tmp_path: Path) -> None:
    view._exporter._stopped.clear()
    tasks.close()
    assert view._exporter._stopped.is_set()


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [("a.csv", "a.csv"), ("a.XLSX", "a.XLSX"), ("opkald 28.11", "opkald 28.11.csv"), ("b", "b 2.csv")],
)
def test_name_gets_an_ending_and_never_replaces_a_file_unasked(tmp_path: Path, chosen: str, kept: str) -> None:
    (tmp_path / "b.csv").write_text("")
    assert named(tmp_path / chosen, ".csv") == tmp_path / kept
    assert os.listdir(tmp_path) == ["b.csv"]
