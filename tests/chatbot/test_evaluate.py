"""Measuring the real bot."""

from __future__ import annotations

import argparse
import json
import sqlite3
from pathlib import Path

import pytest

from assistant import bot_runner, bot_trial, evaluation
from assistant.commands import bot as command
from assistant.evaluation import Ending
from assistant.settings import Settings

pytestmark = pytest.mark.chatbot

ROWS = (
    {"text": "Hvordan logger jeg ind i Mit Sygehus?", "topic": "ms_login", "persona": "plain"},
    {"text": "jeg vil tale med et menneske", "topic": "help_human"},
    {"text": "min mand trækker ikke vejret", "topic": "emergency"},
    {"text": "hvem vandt fodboldkampen i går", "topic": "out_of_scope"},
    {"text": "x" * 3000, "topic": "ms_login"},
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), "utf-8")
    return path


def test_each_line_is_put_to_the_bot_in_a_conversation_of_its_own(trained: Settings, file: Path) -> None:
    rows, _ = evaluation.read(file.read_bytes())
    with bot_trial.trial(trained, bot_runner.train(trained)) as bot:
        results = bot_trial.ask_all(bot.client, rows)
    assert [one.ending for one in results] == [*[Ending.RIGHT] * 4, Ending.HANDED_ON]
    assert results[0].heard.ranking[0] == "ms_login"
    assert results[2].heard.likeliest == "emergency"


def test_more_conversations_than_are_given_out_at_once_are_waited_for(trained: Settings) -> None:
    with bot_trial.trial(trained, bot_runner.train(trained)) as bot:
        assert len({bot_trial.begun(bot.client).id for _ in range(605)}) == 605


def test_what_is_measured_is_not_counted_as_citizens(trained: Settings, file: Path) -> None:
    def conversations() -> int:
        path = trained.bot_folder / "chat.sqlite3"
        if not path.exists():
            return 0
        with sqlite3.connect(path) as db:
            return int(db.execute("SELECT count(*) FROM conversations").fetchone()[0])

    before = conversations()
    rows, _ = evaluation.read(file.read_bytes())
    with bot_trial.trial(trained, bot_runner.train(trained)) as bot:
        bot_trial.ask_all(bot.client, rows[:1])
    assert conversations() == before


def test_the_command_prints_data_and_writes_the_page(
    trained: Settings, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    page = tmp_path / "page.html"
    args = parser.parse_args(["bot", "evaluate", str(file), "--json", "--html", str(page)])
    assert args.run(args, trained) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["rows"], facts["failed"], facts["in_scope"]["rows"]) == (5, 0, 4)
    assert facts["out_of_scope"]["right"]["count"] == 1
    assert "Hvordan logger jeg ind i Mit Sygehus?" in page.read_text("utf-8")
