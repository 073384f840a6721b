"""The real window, killed or kept from its data."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.app import Desk
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.trouble import TroubleView
from tests.conftest import HOUSE

TYPIST = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from assistant import settings as settings_of
from assistant.app import Desk, make_application
settings = settings_of.load().prepare()
app = make_application(settings)
desk = Desk(app, settings)
desk.open()
desk._begin("Ida")
view = desk.window.show_place("call")
desk.calls.start()
words = 0
def write():
    global words
    if desk.calls.call is None:
        return
    view.wrap_up.note.insertPlainText(f"ord{words} ")
    print(f"{time.time()} ord{words}", flush=True)
    words += 1
timer = QTimer(); timer.timeout.connect(write); timer.start(400)
app.exec()
"""


@pytest.mark.slow
@pytest.mark.parametrize("life_s", [2.3, 3.1, 4.2])
def test_a_killed_desk_has_lost_nothing_older_than_a_second(tmp_path: Path, life_s: float) -> None:
    home = tmp_path / "home"
    environment = {"ASSISTANT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "ASSISTANT_BOT_AUTOSTART": "0"}
    typist = subprocess.Popen(
        [sys.executable, "-c", TYPIST],
        cwd=HOUSE,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert typist.stdout is not None
    first = typist.stdout.readline()
    time.sleep(life_s)
    typist.send_signal(signal.SIGKILL)
    killed_at = time.time()
    written = [line.split() for line in (first + typist.stdout.read()).splitlines()]
    typist.stdout.close()
    typist.wait()
    with Store.open(home / "assistant.sqlite3") as store:
        (call,) = store.open_calls()
        assert store.problems() == ()
    safe = [word for at, word in written if float(at) < killed_at - 1]
    assert safe
    assert [word for word in safe if word not in call.note.split()] == []


def newer(path: Path) -> None:
    Store.open(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 999")
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('assistant', 'm999', '')")
    db.close()


def damaged(path: Path) -> None:
    path.write_bytes(b"this is no database" * 400)


@pytest.mark.parametrize(("spoil", "said"), [(newer, "nyere udgave"), (damaged, "skadet")])
def test_data_that_cannot_be_opened_is_said_and_not_touched(
    app: QApplication, qtbot: QtBot, settings: Settings, spoil: object, said: str
) -> None:
    spoil(settings.database)  # type: ignore[operator]
    before = settings.database.read_bytes()
    desk = Desk(app, settings)
    qtbot.addWidget(desk.window)
    desk.open()
    qtbot.waitUntil(lambda: desk.window.findChild(TroubleView) is not None)
    assert said in desk.window.findChild(TroubleView).sentence.text()
    desk.close()
    assert settings.database.read_bytes() == before
