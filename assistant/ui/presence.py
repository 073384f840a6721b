"""Tells other windows what this one has open to change, and tells this one who else has it."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from assistant.records import OpenItem
from assistant.store import Store
from assistant.store_presence import BEAT_S
from assistant.ui.tasks import TaskRunner

LOOK_MS = 3_000
"""How soon somebody who opens the same thing is seen."""


class Presence(QObject):
    """One thing at a time that a person looks at, and may have open to change.

    Signals:
        others_changed(tuple[OpenItem, ...]): Who else has it open now.
    """

    others_changed = Signal(object)

    def __init__(self, tasks: TaskRunner, staff: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._staff = tasks, staff
        self._window = secrets.token_hex(8)
        self._item: tuple[str, str] | None = None
        self._held, self._beat = False, 0.0
        self._others: tuple[OpenItem, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        tasks.closing.connect(self.let_go)

    @property
    def staff(self) -> str:
        """Who sits at this window."""
        return self._staff()

    def look_at(self, kind: str = "", item: str = "") -> None:
        """Look who else has a thing open; nothing is looked at when it has no name."""
        wanted = (kind, item) if item else None
        if wanted != self._item:
            self.let_go()
            self._item = wanted
            self._tell(())
        if wanted is None:
            self._timer.stop()
        else:
            self._timer.start()
            self._look()

    def hold(self) -> None:
        """The thing looked at is open here to be changed, until `let_go` or another is looked at."""
        self._held, self._beat = True, 0.0
        self._look()

    def let_go(self) -> None:
        """It is not open here any more."""
        if self._held and self._item is not None:
            (kind, item), window = self._item, self._window
            self._tasks.with_store(self, lambda store: store.note_closed(kind, item, window))
        self._held = False

    def _look(self) -> None:
        if self._item is None:
            return
        (kind, item), window, staff = self._item, self._window, self._staff()
        beat = self._held and time.monotonic() - self._beat >= BEAT_S
        if beat:
            self._beat = time.monotonic()

        def work(store: Store) -> tuple[tuple[str, str], tuple[OpenItem, ...]]:
            if beat:
                store.note_open(kind, item, window, staff)
            return (kind, item), store.open_elsewhere(kind, item, window)

        self._tasks.with_store(self, work, self._on_looked)

    def _on_looked(self, found: tuple[tuple[str, str], tuple[OpenItem, ...]]) -> None:
        item, others = found
        if item == self._item:
            self._tell(others)

    def _tell(self, others: tuple[OpenItem, ...]) -> None:
        names = [other.window for other in others]
        if names != [other.window for other in self._others]:
            self._others = others
            self.others_changed.emit(others)
        self._others = others


class ItemPresence(Presence):
    """Holds what a view has open to change, for as long as the view is in sight."""

    def __init__(self, tasks: TaskRunner, staff: Callable[[], str], view: QWidget) -> None:
        super().__init__(tasks, staff, view)
        self._view, self._open = view, ("", "")
        view.installEventFilter(self)

    def open_item(self, kind: str, item: str) -> None:
        """The view has this open now; nothing when it has no name."""
        self._open = (kind, item)
        self._follow(in_sight=self._view.isVisible())

    def _follow(self, *, in_sight: bool) -> None:
        kind, item = self._open
        self.look_at(kind, item if in_sight else "")
        if in_sight and item:
            self.hold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Out of sight is no longer open, and back in sight is open again."""
        if watched is self._view and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._follow(in_sight=event.type() is QEvent.Type.Show)
        return super().eventFilter(watched, event)


class PresenceLine(QLabel):
    """A calm line that says who else has the same thing open; hidden while nobody has."""

    def __init__(self, presence: Presence) -> None:
        super().__init__()
        self._presence = presence
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("kind", "quiet")
        self.hide()
        presence.others_changed.connect(self._on_others_changed)

    def _on_others_changed(self, others: tuple[OpenItem, ...]) -> None:
        self.setText(" ".join(dict.fromkeys(self._sentence(other) for other in others)))
        self.setVisible(bool(others))

    def _sentence(self, other: OpenItem) -> str:
        if other.staff == self._presence.staff:
            return self.tr("You have it open in another window.")
        return self.tr("{name} has it open.").format(name=other.staff or self.tr("Somebody"))
