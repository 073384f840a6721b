"""The call on the line: what the screen shows, and saving it after every pause and every step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from assistant import opening
from assistant.guide import Guide
from assistant.records import Call, CallState, Content, Outcome, PathStep, Script, StoreChanges
from assistant.store import Store
from assistant.ui.call.promise import Promise
from assistant.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from assistant.citizen_copy import CitizenCopy

SAVE_PAUSE_MS = 300
"""Pause in typing after which the call is written; well under the second that may be lost."""


class CallModel(QObject):
    """One call at a time on the line, any number parked.

    Signals:
        starting(): A call begins; what is typed from now on belongs to it.
        call_changed(Call | None): The call on the line, or None.
        parked_changed(tuple[Call, ...]): The parked calls, latest last.
        call_saved(Call): It is on disk.
        save_failed(Exception): It is not; the text stays on the screen.
        danger_found(str): "emergency", "crisis" or "" for the citizen's words.
        guide_changed(Guide | None): The script being walked, or its step, changed.
    """

    starting = Signal()
    call_changed = Signal(object)
    parked_changed = Signal(object)
    call_saved = Signal(object)
    save_failed = Signal(object)
    danger_found = Signal(str)
    guide_changed = Signal(object)

    def __init__(
        self,
        tasks: TaskRunner,
        staff: str = "",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._clock = tasks, clock
        self.staff = staff
        self.promise = Promise(tasks, self)
        self.call: Call | None = None
        self.guide: Guide | None = None
        self.parked: tuple[Call, ...] = ()
        self._content: Content | None = None
        self._versions: dict[str, int] = {}
        self._earlier_path: tuple[PathStep, ...] = ()
        self._left: list[Guide] = []
        self._walked: list[PathStep] = []
        self._danger_words, self._reading = "", False
        self._starting = False
        self._early: dict[str, object] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_PAUSE_MS)
        self._timer.timeout.connect(self.save_now)

    # --- calls ----------------------------------------------------------------------------------------------

    def set_content(self, content: Content, versions: dict[str, int]) -> None:
        """The scripts to walk, and the version of each."""
        self._content, self._versions = content, versions
        self._look_for_danger(self._danger_words)
        self._tasks.without_store(self, opening.warm_up)

    def look_for_open(self) -> None:
        """Find the calls that were on the line or parked when the program ended."""
        self._tasks.with_store(self, Store.open_calls, self._on_open_calls_found)

    def start(self) -> None:
        """Begin a call; one that is on the line is parked first."""
        if self._starting:
            return
        if self.call is not None:
            self.park()
        self._starting = True
        self.starting.emit()
        staff, at = self.staff, self._now()
        hours = self._content.hours.get("support") if self._content is not None else None
        in_hours = opening.is_open(hours, self._clock()) if hours is not None else None
        self._tasks.with_store(self, lambda store: store.start_call(staff, at, in_hours), self._on_started)

    def edit(self, **changes: object) -> None:
        """Change fields of the call on the line; written after the next pause."""
        if self.call is None:
            if self._starting:
                self._early |= changes
            return
        self.call = replace(self.call, **changes)  # type: ignore[arg-type]
        if "words" in changes:
            self._look_for_danger(self.call.words)
        self._timer.start()

    def park(self) -> None:
        """Put the call aside; it stays in sight."""
        if self.call is None:
            return
        call = replace(self._whole(), state=CallState.PARKED)
        self._leave()
        self.parked = (*self.parked, call)
        self.parked_changed.emit(self.parked)
        self._write(call)

    def take_up(self, call_id: int) -> None:
        """Take a parked call back on the line; the one on the line is parked."""
        wanted = next((call for call in self.parked if call.id == call_id), None)
        if wanted is None:
            return
        self.parked = tuple(call for call in self.parked if call.id != call_id)
        if self.call is not None:
            self.park()
        self._put_on_line(replace(wanted, state=CallState.OPEN), taken_up=True)
        self.parked_changed.emit(self.parked)
        self.save_now()

    def end(self) -> bool:
        """End the call on the line; False when something is missing (`missing()` says what)."""
        if self.call is None or self.missing():
            return False
        call = replace(self._whole(), state=CallState.ENDED, ended_at=self._now())
        self._leave()
        self._write(call, Store.end_call)
        return True

    def missing(self) -> str:
        """The field that must be filled before the call can end: "outcome", "contact", "" for none."""
        if self.call is None:
            return ""
        if self.call.outcome is None:
            return "outcome"
        return "contact" if self.call.outcome is Outcome.PASSED_ON and not self.call.contact else ""

    @Slot()
    def save_now(self) -> None:
        """Write the call on the line."""
        self._timer.stop()
        if self.call is not None:
            self._write(self._whole())

    # --- the script -----------------------------------------------------------------------------------------

    def open_script(self, script_id: str) -> None:
        """Begin a script in the call on the line; the path of the one before is kept."""
        script = self._script(script_id)
        if script is None or self.call is None or (self.guide is not None and self.guide.script.id == script_id):
            return
        known = next((guide for guide in self._left if guide.script.id == script_id), None)
        values = dict(self.call.values) | (dict(self.guide.values) if self.guide is not None else {})
        self._put_aside()
        self.guide = known or Guide(script, values, version=self._versions.get(script_id, 0), clock=self._clock)
        self._left = [guide for guide in self._left if guide is not known]
        topics = tuple(dict.fromkeys((*self.call.topics, *script.topics[:1])))
        self.edit(topics=topics)
        self._on_stepped()

    def open_script_before(self) -> None:
        """Go back to the script that was left last, where it stood."""
        if self._left:
            self.open_script(self._left[-1].script.id)

    @property
    def script_before(self) -> Script | None:
        """The script that was left last in this call."""
        return self._left[-1].script if self._left else None

    def _put_aside(self) -> None:
        if self.guide is not None:
            self._left.append(self.guide)

    def walk(self, move: Callable[[Guide], object]) -> None:
        """Make a move in the script (answer, go on, back, restart, jump) and write it at once."""
        if self.guide is None:
            return
        move(self.guide)
        self._on_stepped()

    @property
    def device(self) -> str:
        """What the citizen holds, "" while nobody knows: "iphone", "android" or "web"."""
        return self.guide.values.get("device", "") if self.guide is not None else ""

    def citizen_copy(self, device: str = "") -> CitizenCopy | None:
        """What the citizen may take home from this call; None while nothing was told.

        Args:
            device: Whose pictures to show; the citizen's own when "".
        """
        from assistant import citizen_copy

        if self.guide is None or self._content is None:
            return None
        here = PathStep(self.guide.script.id, self.guide.version, self.guide.current.id, "", 0.0, "")
        return citizen_copy.of_walk(self._content, (*self._whole().path, here), self.guide.values, device)

    def _on_stepped(self) -> None:
        guide = self.guide
        self._note_steps()
        if guide is not None and guide.ended and guide.outcome is not None:
            self.edit(outcome=guide.outcome, contact=guide.contact)
        self.guide_changed.emit(guide)
        self.call_changed.emit(self.call)
        self.save_now()

    def _note_steps(self) -> None:
        """Keep the steps of all scripts in the order they were walked, whatever the clock says; undone ones go."""
        guides = [*self._left, *([self.guide] if self.guide is not None else [])]
        steps = [step for guide in guides for step in guide.path]
        self._walked = [step for step in self._walked if step in steps]
        self._walked += [step for step in steps if step not in self._walked]

    def _script(self, script_id: str) -> Script | None:
        return self._content.scripts.get(script_id) if self._content is not None else None

    # --- inside ---------------------------------------------------------------------------------------------

    def _whole(self) -> Call:
        """The call with where its script stands."""
        assert self.call is not None
        if self.guide is None:
            return replace(self.call, path=self._earlier_path or self.call.path)
        return replace(
            self.call,
            script=self.guide.script.id,
            step=self.guide.current.id,
            values=dict(self.guide.values),
            path=(*self._earlier_path, *self._walked),
        )

    def _write(self, call: Call, write: Callable[[Store, Call], StoreChanges] = Store.save_call) -> None:
        """The call and what it promises: both or neither."""
        keep = self.promise.keep_with(call)

        def together(store: Store) -> StoreChanges:
            with store.together():
                return keep(store, write(store, call))

        self._tasks.with_store(self, together, self._on_saved, self.save_failed.emit)

    def _leave(self) -> None:
        self._timer.stop()
        self.call, self.guide, self._earlier_path, self._left, self._walked = None, None, (), [], []
        self.guide_changed.emit(None)
        self.call_changed.emit(None)
        self._danger_words = ""
        self.danger_found.emit("")

    def _put_on_line(self, call: Call, *, taken_up: bool) -> None:
        self.promise.begin(call, taken_up=taken_up)
        self.call, self.guide, self._earlier_path, self._left, self._walked = call, None, call.path, [], []
        script = self._script(call.script)
        if script is not None and call.step in script.steps:
            ours = tuple(step for step in call.path if step.script == call.script)
            self._earlier_path = tuple(step for step in call.path if step.script != call.script)
            self.guide = Guide.resumed(
                script,
                step=call.step,
                values=dict(call.values),
                path=ours,
                version=self._versions.get(call.script, 0),
                clock=self._clock,
            )
            self._note_steps()
        self.call_changed.emit(call)
        self.guide_changed.emit(self.guide)
        self._look_for_danger(call.words)

    def _look_for_danger(self, words: str) -> None:
        """Beside the GUI thread: reading the danger words for the first time takes half a second."""
        self._danger_words = words
        if not self._reading:
            self._reading = True
            self._tasks.without_store(self, lambda: (words, _danger_in(words)), self._on_danger_read)

    def _on_danger_read(self, found: tuple[str, str]) -> None:
        self._reading = False
        words, verdict = found
        if words != self._danger_words:
            self._look_for_danger(self._danger_words)
        else:
            self.danger_found.emit(verdict)

    def _now(self) -> str:
        return self._clock().isoformat(timespec="milliseconds")

    def _on_started(self, changes: StoreChanges) -> None:
        self._starting = False
        assert isinstance(changes.record, Call)
        early, self._early = self._early, {}
        self._put_on_line(changes.record, taken_up=False)
        if early:
            self.edit(**early)

    def _on_open_calls_found(self, calls: tuple[Call, ...]) -> None:
        self.parked = tuple(replace(call, state=CallState.PARKED) for call in calls)
        self.parked_changed.emit(self.parked)

    def _on_saved(self, changes: StoreChanges) -> None:
        self.call_saved.emit(changes.record)


def _danger_in(words: str) -> str:
    """The danger in the words, "" for none; they are read also for no text, so that the first key need not wait."""
    from assistant import danger

    found = danger.check(words or "goddag")
    return found.verdict if found is not None else ""
