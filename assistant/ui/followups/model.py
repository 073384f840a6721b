"""The open follow-ups as rows, and how many of them are due."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from assistant.records import FollowUp, StoreChanges
from assistant.store import Store
from assistant.ui.rows import KIND
from assistant.ui.tasks import TaskRunner
from assistant.ui.wordings import local_time

LOOK_MS = 60_000
_Index = QModelIndex | QPersistentModelIndex


class FollowUpModel(QAbstractListModel):
    """What is still to be done, sorted by when it is due.

    Signals:
        due_counted(int due, int fresh): How many are due now, and how many of them were not a minute ago.
    """

    due_counted = Signal(int, int)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rows: tuple[FollowUp, ...] = ()
        self._told: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        tasks.store_changed.connect(self._on_store_changed)

    def look(self) -> None:
        """Read what is open, and tell what has fallen due."""
        self._tasks.with_store(self, Store.open_follow_ups, self._on_found)

    def follow_up(self, row: int) -> FollowUp | None:
        """The follow-up in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def finish(self, row: int) -> None:
        """It is done: it leaves the list, and its number the disk."""
        found = self.follow_up(row)
        if found is not None:
            self._tasks.with_store(self, lambda store: store.finish_follow_up(found.id))

    def _on_found(self, rows: tuple[FollowUp, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        due = {row.id for row in rows if is_due(row)}
        self.due_counted.emit(len(due), len(due - self._told))
        self._told = due

    def _on_store_changed(self, changes: StoreChanges) -> None:
        if "follow_up" in changes.kinds:
            self.look()

    # --- Qt's own -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of open follow-ups."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """When it is due, and overdue in words; below it who, where and why."""
        found = self.follow_up(index.row())
        if found is None:
            return None
        when = local_time(found.due_at)
        title = self.tr("Overdue: {time}").format(time=when) if is_due(found) else when
        below = " · ".join(part for part in (found.owner, found.number, found.reason) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}. {below}"
        return {int(Qt.ItemDataRole.DisplayRole): title, int(KIND): below}.get(int(role))


def is_due(found: FollowUp) -> bool:
    """Whether its time has come."""
    return datetime.fromisoformat(found.due_at) <= datetime.now(UTC)
