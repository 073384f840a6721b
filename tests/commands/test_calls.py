"""The log on the terminal and as a file for a spreadsheet."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.__main__ import main
from assistant.records import Call, Outcome
from assistant.settings import Settings
from assistant.store import Store

AT = "2026-11-24T13:05:00.000+00:00"


@pytest.fixture(autouse=True)
def home(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_HOME", str(settings.home))


def ended(settings: Settings, **fields: object) -> None:
    with Store.open(settings.database) as store:
        call = store.start_call("Ida", AT).record
        assert isinstance(call, Call)
        store.end_call(replace(call, ended_at="2026-11-24T13:07:00.000+00:00", **fields))  # type: ignore[arg-type]


def exported(tmp_path: Path) -> list[dict[str, str]]:
    path = tmp_path / "ud.csv"
    assert main(["calls", "export", str(path)]) == 0
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def test_list_tells_when_there_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls", "list"]) == 0
    assert "ingen opkald" in capsys.readouterr().out


def test_list_shows_danish_time_staff_and_outcome(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    ended(settings, words="kan ikke logge på", outcome=Outcome.SOLVED)
    main(["calls", "list"])
    assert capsys.readouterr().out == "2026-11-24 · 14:05 · Ida · løst · kan ikke logge på\n"


def test_list_as_json_holds_the_calls_that_fit(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    ended(settings, words="kan ikke logge på", topics=("ms_login",))
    ended(settings, words="aflyse")
    main(["calls", "list", "--json", "--text", "logge", "--from", "2026-11-24"])
    (call,) = json.loads(capsys.readouterr().out)["calls"]
    assert (call["words"], call["topics"], call["outcome"]) == ("kan ikke logge på", ["ms_login"], None)


def test_day_that_is_none_is_wrong_usage() -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["calls", "list", "--from", "24/11"])
    assert stopped.value.code == 2


def test_export_begins_with_the_mark_spreadsheets_need(settings: Settings, tmp_path: Path) -> None:
    ended(settings, words='æøå; "citat"')
    (row,) = exported(tmp_path)
    assert (tmp_path / "ud.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert (row["borgerens ord"], row["minutter"], row["startet"]) == ('æøå; "citat"', "2,0", "2026-11-24 14:05")


@pytest.mark.parametrize("words", ["=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "|calc"])
def test_export_defuses_formulas(settings: Settings, tmp_path: Path, words: str) -> None:
    ended(settings, note=words)
    assert exported(tmp_path)[0]["notat"] == f"'{words}"


def test_export_to_a_folder_that_is_missing_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls", "export", str(tmp_path / "nix" / "ud.csv")]) == 1
    assert "nix" in capsys.readouterr().err


def test_export_names_topics_and_contacts(settings: Settings, tmp_path: Path) -> None:
    ended(settings, topics=("ms_login",), contact="own_gp", outcome=Outcome.PASSED_ON)
    (row,) = exported(tmp_path)
    assert "Mit Sygehus" in row["emner"]
    assert row["sendt til"] != "own_gp"


def test_export_to_a_name_that_ends_in_xlsx_is_a_workbook(settings: Settings, tmp_path: Path) -> None:
    ended(settings)
    assert main(["calls", "export", str(tmp_path / "ud.xlsx")]) == 0
    assert (tmp_path / "ud.xlsx").read_bytes().startswith(b"PK")


def test_list_of_a_service_holds_the_calls_of_its_topics(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    ended(settings, words="den ene", topics=("ms_login",))
    ended(settings, words="den anden", topics=("help_human",))
    assert main(["calls", "list", "--service", "mit_sygehus"]) == 0
    shown = capsys.readouterr().out
    assert ("den ene" in shown, "den anden" in shown) == (True, False)


def test_service_that_does_not_exist_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls", "list", "--service", "nixen"]) == 1
    assert "nixen" in capsys.readouterr().err


def test_list_of_calls_marked_for_review(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    ended(settings, words="den ene")
    ended(settings, words="den anden")
    with Store.open(settings.database) as store:
        store.mark_for_review(1, "Ida")
    main(["calls", "list", "--review", "marked"])
    assert capsys.readouterr().out.count("\n") == 1


def test_exports_are_told_with_who_and_what(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "ida")
    main(["calls", "exports"])
    assert "Ingen" in capsys.readouterr().out
    ended(settings, words="aflyse")
    main(["calls", "export", str(tmp_path / "ud.csv"), "--text", "aflyse"])
    capsys.readouterr()
    main(["calls", "exports"])
    assert capsys.readouterr().out.split(" · ")[2:] == ["ida", "1 opkald", "ud.csv", "text=aflyse\n"]
    main(["calls", "exports", "--json"])
    (line,) = json.loads(capsys.readouterr().out)["exports"]
    assert (line["staff"], line["rows"], line["narrowed"]) == ("ida", 1, {"text": "aflyse"})
