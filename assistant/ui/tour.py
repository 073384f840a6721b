"""The tour: one real path through the whole house, in its own data folder, with pictures of every screen."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from assistant.app import Desk, make_application, set_up_log
from assistant.guide import Guide
from assistant.records import CallFilter, Outcome, Step
from assistant.settings import Settings
from assistant.ui.call.view import CallView
from assistant.ui.editor.view import EditorView
from assistant.ui.garbage import GuiThreadCollector
from assistant.ui.kiosk.model import KioskModel
from assistant.ui.kiosk.view import KioskView
from assistant.ui.library.view import LibraryView
from assistant.ui.log.view import LogView
from assistant.ui.welcome import WelcomeView

WORDS = "når jeg har godkendt med mitid bliver jeg bare smidt tilbage til forsiden af appen"
QUESTION = "Jeg kan ikke logge ind i Mit Sygehus"
DANGER = "jeg har ondt i brystet og min arm snurrer"
EDITED_TOPIC = "book_letter_where"
EDIT = "Se først, om du har fået ny post på nettet."
SETTLED_MS = 250
"""Until a picture is taken: a layout that wraps and scrolls takes a few turns of the loop, longer on a busy machine."""
BOT_LIMIT_S = 600.0


class StageFailed(AssertionError):
    """A stage of the tour did not do what it should."""


class Tour:
    """Walks the path, takes the pictures, writes `tour.json`."""

    def __init__(self, settings: Settings, out: Path) -> None:
        self._out = out
        self._stages: list[dict[str, Any]] = []
        self._pictures = 0
        self._folder = tempfile.TemporaryDirectory(prefix="borgerstoette-tour-")
        # A tour must never touch real calls; a model that is trained already is used again.
        self._settings = replace(settings, home=Path(self._folder.name), model_folder=settings.models).prepare()

    def go(self) -> int:
        """Take the tour; 0 when every stage did what it should, 1 when one did not."""
        self._out.mkdir(parents=True, exist_ok=True)
        for old in self._out.glob("*.png"):
            old.unlink()
        set_up_log(self._settings)
        app = make_application(self._settings)
        GuiThreadCollector(app)
        desk = Desk(app, self._settings)
        desk.window.resize(1280, 800)
        failed = ""
        try:
            for stage in (
                self._start,
                self._no_bot_yet,
                self._call,
                self._danger_in_call,
                self._script,
                self._wrap_up,
                self._log,
                self._library,
                self._wait_for_bot,
                self._citizen,
                self._edit,
                self._looks,
            ):
                self._run(stage, app, desk)
        except StageFailed as error:
            failed = str(error)
            print(f"Rundturen stoppede: {failed}", file=sys.stderr)
            self._picture(desk.window, "stopped")
        finally:
            desk.window.close()
            self._write(failed)
            self._folder.cleanup()
        return 1 if failed else 0

    def _run(self, stage: Callable[[QApplication, Desk], dict[str, Any]], app: QApplication, desk: Desk) -> None:
        began = time.monotonic()
        facts = stage(app, desk)
        name = stage.__name__.strip("_")
        self._stages.append({"stage": name, "took_s": round(time.monotonic() - began, 3), **facts})
        print(f"{len(self._stages):2}. {name}: {self._stages[-1]['took_s']} s")

    # --- stages ---------------------------------------------------------------------------------------------

    def _start(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        desk.open()
        welcome = self._until(lambda: desk.window.findChild(WelcomeView), "the start screen")
        self._picture(desk.window, "start")
        _type(welcome.name, "Ida")
        QTest.keyClick(welcome.name, Qt.Key.Key_Return)
        self._until(lambda: desk.calls.staff == "Ida", "the name")
        return {"staff": desk.calls.staff}

    def _no_bot_yet(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        self._until(lambda: desk.content.content is not None, "the content", 60)
        self._picture(desk.window, "ready-for-a-call")
        return {
            "bot": desk.bot.status.state,
            "topics": len(desk.content.content.topics) if desk.content.content else 0,
        }

    def _call(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        view = _view(desk, "call", CallView)
        QTest.keyClick(view, Qt.Key.Key_F2)
        self._until(lambda: desk.calls.call is not None, "the call")
        _type(view.words, WORDS)
        self._until(lambda: view.results.model().rowCount() > 0, "suggestions")
        self._picture(desk.window, "suggestions")
        titles = [view.results.model().index(row, 0).data() for row in range(view.results.model().rowCount())]
        return {"asked": WORDS, "suggestions": titles[:5]}

    def _danger_in_call(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        view = _view(desk, "call", CallView)
        view.words.clear()
        _type(view.words, DANGER)
        self._until(view.danger_banner.isVisible, "the danger banner")
        self._picture(desk.window, "danger-banner")
        view.words.clear()
        _type(view.words, WORDS)
        self._until(lambda: not view.danger_banner.isVisible(), "the banner to go")
        self._until(lambda: view.results.model().rowCount() > 0, "suggestions")
        return {"asked": DANGER}

    def _script(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        view = _view(desk, "call", CallView)
        QTest.keyClick(view.words, Qt.Key.Key_Return)
        self._until(lambda: desk.calls.guide is not None, "the script")
        self._picture(desk.window, "script")
        for _ in range(40):
            guide = desk.calls.guide
            if guide is None or guide.ended:
                break
            step = guide.current
            desk.calls.walk(partial(_first_way_on, step=step))
            self._pause()
        guide = desk.calls.guide
        if guide is None or not guide.ended:
            raise StageFailed("the script did not end")
        self._picture(desk.window, "script-ended")
        return {
            "script": guide.script.id,
            "steps": [walked.step for walked in guide.path],
            "outcome": str(guide.outcome),
        }

    def _wrap_up(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        view = _view(desk, "call", CallView)
        _type(view.wrap_up.note, "Borgeren kom ind efter at have lukket appen.")
        self._pause(600)
        self._picture(desk.window, "wrap-up")
        QTest.keyClick(view, Qt.Key.Key_F4)
        self._until(lambda: desk.calls.call is None, "the end of the call")
        return {}

    def _log(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        view = _view(desk, "log", LogView)
        self._until(lambda: view.table.model().rowCount() == 1, "the call in the log")
        view.table.selectRow(0)
        self._until(lambda: view.shown is not None, "the call to be read")
        self._pause()
        self._picture(desk.window, "log")
        found: list[Any] = []
        desk.tasks.with_store(desk, lambda store: store.calls(CallFilter(), limit=1, offset=0), found.extend)
        self._until(lambda: bool(found), "the call in the store")
        if found[0].outcome not in tuple(Outcome) or not found[0].path:
            raise StageFailed("the call in the log has no outcome or no path")
        return {"outcome": str(found[0].outcome), "steps": len(found[0].path)}

    def _library(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        view = _view(desk, "library", LibraryView)
        _type(view.search, "mitid laast")
        self._until(lambda: view.results.model().rowCount() > 0, "hits")
        self._pause()
        self._picture(desk.window, "library")
        return {"asked": "mitid laast", "first": view.results.model().index(0, 0).data()}

    def _wait_for_bot(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        self._until(lambda: desk.bot.status.state in ("ready", "failed"), "the chatbot", BOT_LIMIT_S)
        if desk.bot.status.state != "ready":
            raise StageFailed(f"the chatbot: {desk.bot.status.reason}")
        return {"model": desk.bot.status.model}

    def _citizen(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        model = KioskModel(desk.tasks, lambda: desk.bot.client, self._settings.compiled, desk)
        kiosk = KioskView(model)
        kiosk.resize(1000, 800)
        kiosk.show()
        turns: list[Any] = []
        model.turn_arrived.connect(turns.append)
        model.begin()
        self._until(lambda: len(turns) == 1, "the greeting")
        self._picture(kiosk, "kiosk-greeting")
        answers = []
        for question in (QUESTION, DANGER):
            before = len(turns)
            _type(kiosk.text, question)
            QTest.keyClick(kiosk.text, Qt.Key.Key_Return)
            self._until(lambda: len(turns) > before, "an answer")  # noqa: B023  # called within the round
            self._pause(200)
            self._picture(kiosk, f"kiosk-{turns[-1].kind}")
            texts = [message.text for message in turns[-1].messages]
            answers.append({"asked": question, "kind": str(turns[-1].kind), "topic": turns[-1].topic, "said": texts})
        kiosk.close()
        kiosk.deleteLater()
        if answers[1]["kind"] != "emergency" or "112" not in answers[1]["said"][0]:
            raise StageFailed("danger was not answered with 112")
        return {"turns": answers}

    def _edit(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        view = _view(desk, "editor", EditorView)
        self._until(lambda: view.items.count() > 0, "the items")
        view.open_item("topic", EDITED_TOPIC)
        self._until(lambda: view.versions.count() > 0, "the versions")
        view.fields["answer"].setPlainText(f"{EDIT}\nRing til din afdeling, hvis du ikke kan se det.")
        self._until(lambda: view.findings.count() > 0, "the findings")
        self._picture(desk.window, "editor")
        client = desk.bot.client
        if client is None:
            raise StageFailed("the chatbot is gone")
        chat = client.start()
        began = time.monotonic()
        QTest.mouseClick(view.publish_button, Qt.MouseButton.LeftButton)
        said = self._until(lambda: _says(client, chat, EDIT), "the edit from the chatbot", 20)
        seconds = round(time.monotonic() - began, 3)
        self._pause(200)
        self._picture(desk.window, "published")
        return {"edited": EDITED_TOPIC, "seen_after_s": seconds, "said": said}

    def _looks(self, app: QApplication, desk: Desk) -> dict[str, Any]:
        desk.window.show_place("call")
        for look in ("dark", "contrast"):
            desk._dress(look, 100)
            self._pause(100)
            self._picture(desk.window, f"look-{look}")
        desk._dress("light", 200)
        self._pause(100)
        self._picture(desk.window, "text-200")
        return {}

    # --- help -----------------------------------------------------------------------------------------------

    def _until(self, fact: Callable[[], Any], what: str, limit_s: float = 10.0) -> Any:
        """Wait for a fact, not for time; its value."""
        until = time.monotonic() + limit_s
        while time.monotonic() < until:
            if found := fact():
                return found
            self._pause(20)
        raise StageFailed(f"{what} did not come within {limit_s:.0f} s")

    @staticmethod
    def _pause(ms: int = 60) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        until = time.monotonic() + ms / 1000
        while time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def _picture(self, widget: QWidget, name: str) -> None:
        self._pause(SETTLED_MS)
        self._pictures += 1
        widget.grab().save(str(self._out / f"{self._pictures:02d}-{name}.png"))

    def _write(self, failed: str) -> None:
        facts = {"ok": not failed, "stopped": failed, "stages": self._stages, "pictures": self._pictures}
        (self._out / "tour.json").write_text(json.dumps(facts, ensure_ascii=False, indent=2), "utf-8")


def _first_way_on(guide: Guide, step: Step) -> Step:
    return guide.answer(step.options[0].key) if step.options else guide.go_on()


def _view(desk: Desk, place: str, kind: type[Any]) -> Any:
    view = desk.window.show_place(place)
    assert isinstance(view, kind)
    return view


def _type(field: Any, text: str) -> None:
    """Type as fingers do; letters beyond ASCII go in as input, since QTest has no keys for them."""
    field.setFocus()
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(field, letter)
        elif hasattr(field, "insert"):
            field.insert(letter)
            field.textEdited.emit(field.text())
        else:
            field.insertPlainText(letter)


def _says(client: Any, chat: Any, text: str) -> str:
    turn = client.say(chat.id, chat.token, topic=EDITED_TOPIC)
    said = "\n".join(message.text for message in turn.messages)
    return said if text in said else ""
