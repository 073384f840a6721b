"""The log as CSV and XLSX, read back as a spreadsheet reads it; hostile cells, faults, stopping."""

import csv
import io
import os
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from assistant import spreadsheet
from assistant.call_export import COLUMNS, Names, export
from assistant.errors import ExportStopped
from assistant.records import CallFilter, Outcome
from assistant.store import Store
from tests.test_store_calls import ended

SUMMER, WINTER = "2026-07-24T12:05:00.000+00:00", "2026-11-24T13:05:00.000+00:00"
HOSTILE = (
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "\t=1", "\r=1", "  =1+1", "|calc", "%0A", "＝1+1",
    '=HYPERLINK("http://x.example";"tryk")',
)  # fmt: skip
TRICKY = (
    'citat " og ; semikolon', "to\nlinjer", "vindue\r\nlinjer", "<r><t>ikke opmærkning</t></r>", "_x0041_", "a\x01b",
    "æøå ÆØÅ € 😀", "https://eksempel.dk", " blanke ", "12345", "1e9", "x" * 40_000,
)  # fmt: skip


def rows_of_csv(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def cells_of_xlsx(path: Path, row: int) -> dict[str, ElementTree.Element]:
    """The cells of a row by heading."""
    letters = {chr(ord("A") + number): heading for number, heading in enumerate(COLUMNS)}
    found = sheet(path).find(f".//{{*}}row[@r='{row}']")
    assert found is not None
    return {letters[cell.get("r", "").rstrip("0123456789")]: cell for cell in found}


def sheet(path: Path) -> ElementTree.Element:
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        return ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))


def text_of(cell: ElementTree.Element) -> str:
    return "".join(part.text or "" for part in cell.iter() if part.tag.endswith("}t"))


def number_of(cell: ElementTree.Element) -> float:
    return float(cell.findtext("{*}v") or "nan")


# --- CSV ---------------------------------------------------------------------------------------------------------


def test_csv_is_what_a_danish_windows_opens_right(store: Store, tmp_path: Path) -> None:
    ended(store, at=WINTER, words="æ ø å", outcome=Outcome.SOLVED)
    export(store, CallFilter(), tmp_path / "ud.csv", staff="Ida")
    data = (tmp_path / "ud.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfnummer;startet;sluttet;minutter;")
    assert data.count(b"\r\n") == data.count(b"\n") == 2


@pytest.mark.parametrize(("at", "shown"), [(SUMMER, "2026-07-24 14:05"), (WINTER, "2026-11-24 14:05")])
def test_csv_has_danish_time_and_decimal_comma(store: Store, tmp_path: Path, at: str, shown: str) -> None:
    call = ended(store, at=at)
    store.edit_call(replace(call, ended_at=at.replace("05:00", "09:30")))
    export(store, CallFilter(), tmp_path / "ud.csv", staff="Ida")
    (row,) = rows_of_csv(tmp_path / "ud.csv")
    assert (row["startet"], row["minutter"]) == (shown, "4,5")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_csv_defuses_what_a_spreadsheet_would_run(store: Store, tmp_path: Path, hostile: str) -> None:
    ended(store, staff=hostile, note=hostile)
    export(store, CallFilter(), tmp_path / "ud.csv", staff="Ida")
    (row,) = rows_of_csv(tmp_path / "ud.csv")
    for column in ("medarbejder", "notat"):
        assert row[column].startswith("'")


@pytest.mark.parametrize("tricky", TRICKY)
def test_csv_brings_every_text_back(store: Store, tmp_path: Path, tricky: str) -> None:
    kept = ended(store, note=tricky).note
    export(store, CallFilter(), tmp_path / "ud.csv", staff="Ida")
    (row,) = rows_of_csv(tmp_path / "ud.csv")
    assert row["notat"] == kept.replace("\r\n", "\n")


# --- XLSX --------------------------------------------------------------------------------------------------------


def test_xlsx_has_real_dates_numbers_and_a_header_that_stays(store: Store, tmp_path: Path) -> None:
    ended(store, at=WINTER, words="hej")
    export(store, CallFilter(), tmp_path / "ud.xlsx", staff="Ida")
    cells = cells_of_xlsx(tmp_path / "ud.xlsx", 2)
    day, clock = 46_350, (14 * 60 + 5) / 1_440
    assert number_of(cells["startet"]) == pytest.approx(day + clock)
    assert cells["startet"].get("s")
    assert number_of(cells["nummer"]) == 1
    pane = sheet(tmp_path / "ud.xlsx").find(".//{*}pane")
    assert pane is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    widths = [float(column.get("width", "0")) for column in sheet(tmp_path / "ud.xlsx").iterfind(".//{*}col")]
    assert max(widths) > 40


@pytest.mark.parametrize("text", [*HOSTILE, *TRICKY])
def test_xlsx_holds_every_text_as_text(store: Store, tmp_path: Path, text: str) -> None:
    kept = ended(store, note=text).note
    export(store, CallFilter(), tmp_path / "ud.xlsx", staff="Ida")
    cell = cells_of_xlsx(tmp_path / "ud.xlsx", 2)["notat"]
    assert cell.get("t") == "inlineStr"
    assert sheet(tmp_path / "ud.xlsx").find(".//{*}f") is None
    escaped = {"_x0041_": "_x005F_x0041_", "a\x01b": "a_x0001_b"}
    expected = escaped.get(kept, kept.replace("\r\n", "\n").replace("\r", "\n"))[:32_767]
    assert text_of(cell).lstrip(" ") == expected.lstrip(" ")


def test_sheet_that_is_full_goes_on_in_another(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "_ROWS_OF_A_SHEET", 2)
    for _ in range(3):
        ended(store)
    export(store, CallFilter(), tmp_path / "ud.xlsx", staff="Ida")
    with zipfile.ZipFile(tmp_path / "ud.xlsx") as book:
        second = ElementTree.fromstring(book.read("xl/worksheets/sheet2.xml"))
    assert len(list(second.iterfind(".//{*}row"))) == 2


# --- both --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["ud.csv", "ud.xlsx"])
def test_names_stand_for_ids_and_the_review_is_there(store: Store, tmp_path: Path, name: str) -> None:
    call = ended(store, topics=("ms_login", "other"), contact="own_gp", outcome=Outcome.PASSED_ON)
    store.save_review(call.id, (3, 2, 1), "fint", "Bo")
    path = tmp_path / name
    export(store, CallFilter(), path, Names({"ms_login": "Logge på"}, {"own_gp": "Egen læge"}), staff="Ida")
    if name.endswith("csv"):
        (row,) = rows_of_csv(path)
    else:
        cells = cells_of_xlsx(path, 2)
        row = {heading: text_of(cell) or f"{number_of(cell):g}" for heading, cell in cells.items()}
    assert (row["emner"], row["sendt til"], row["udfald"]) == ("Logge på, other", "Egen læge", "sendt videre")
    assert [row[name] for name in list(COLUMNS)[-6:]] == ["gennemgået", "3", "2", "1", "fint", "Bo"]


@pytest.mark.parametrize("name", ["ud.csv", "ud.xlsx"])
def test_only_what_fits_the_filter_is_written_latest_first(store: Store, tmp_path: Path, name: str) -> None:
    for number in range(2_500):
        ended(store, staff="Ida" if number % 2 else "Bo")
    told: list[tuple[int, int]] = []
    done = export(
        store, CallFilter(staff="Ida"), tmp_path / name, progress=lambda *now: told.append(now) or True, staff="Ida"
    )
    assert done == 1_250
    assert told == [(1_000, 1_250), (1_250, 1_250)]
    if name.endswith("csv"):
        assert [int(row["nummer"]) for row in rows_of_csv(tmp_path / name)] == list(range(2_500, 0, -2))


@pytest.mark.parametrize("name", ["ud.csv", "ud.xlsx"])
def test_stopped_export_leaves_nothing_and_keeps_the_older_file(store: Store, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "ud"
    folder.mkdir()
    (folder / name).write_text("ældre")
    ended(store)
    with pytest.raises(ExportStopped):
        export(store, CallFilter(), folder / name, progress=lambda _done, _total: False, staff="Ida")
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_text() == "ældre"


@pytest.mark.parametrize("name", ["ud.csv", "ud.xlsx"])
def test_full_disk_leaves_nothing(store: Store, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    folder = tmp_path / "ud"
    folder.mkdir()
    ended(store)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        export(store, CallFilter(), folder / name, staff="Ida")
    assert list(folder.iterdir()) == []


def test_exported_file_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    export(store, CallFilter(), tmp_path / "ud.csv", staff="Ida")
    assert (tmp_path / "ud.csv").stat().st_mode & 0o777 == 0o600


def test_next_export_sweeps_up_what_a_killed_one_left(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "ud"
    folder.mkdir()
    left, running = folder / ".ud.csv.abc.unfinished", folder / ".ud.csv.def.unfinished"
    for path in (left, running):
        path.write_text("halv")
    os.utime(left, (time.time() - 7_200,) * 2)
    export(store, CallFilter(), folder / "ud.csv", staff="Ida")
    assert sorted(path.name for path in folder.iterdir()) == [running.name, "ud.csv"]
