from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from assistant.commands import bot as command
from assistant.commands.evaluate import print_table
from assistant.evaluation import Share
from assistant.evaluation_tables import Table
from assistant.settings import Settings


def run(settings: Settings, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    args = parser.parse_args(["bot", "evaluate", *arguments])
    return int(args.run(args, settings))


def test_every_bad_line_is_named_and_nothing_is_measured(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"text": "hej", "topic": "greet"}\nnope\n{"text": "", "topic": "greet"}\n', "utf-8")
    assert run(settings, str(file)) == 1
    told = capsys.readouterr()
    assert f"{file}:2: Linjen er ikke et JSON-objekt." in told.err
    assert f"{file}:3: Linjen mangler »text«" in told.err
    assert told.out == ""


def test_an_empty_file_is_said(settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "rows.jsonl").touch()
    assert run(settings, str(tmp_path / "rows.jsonl")) == 1
    assert "Filen har ingen linjer" in capsys.readouterr().err


def test_a_missing_file_is_said(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(settings, "nowhere.jsonl") == 1
    assert "Filen findes ikke: nowhere.jsonl" in capsys.readouterr().err


def test_a_page_without_a_folder_is_said_before_anything_is_measured(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"text": "hej", "topic": "greet"}', "utf-8")
    assert run(settings, str(file), "--html", str(tmp_path / "no" / "page.html")) == 1
    assert "Mappen findes ikke" in capsys.readouterr().err


def test_wrong_usage_ends_with_two(settings: Settings) -> None:
    with pytest.raises(SystemExit) as ended:
        run(settings)
    assert ended.value.code == 2


def test_a_table_stands_in_columns_and_a_long_one_says_how_much_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    rows = (("få ord", Share(1, 1)), ("ældre", Share(1, 20)), ("dialekt", Share(0, 0)))
    print_table(Table("Hvem", "", ("Navn", "Andel"), rows), most=2)
    assert capsys.readouterr().out == (
        "HVEM\n"
        "  Navn      Andel\n"
        "  få ord  100,0 %\n"
        "  ældre     5,0 %\n"
        "  … og 1 til; se dem alle med --html FIL eller --json.\n"
        "\n"
    )
