"""The open follow-ups as rows, how many of them are due, and the one that was done last."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from assistant import dates
from assistant.records import Call, CallState, FollowUp, StoreChanges
from assistant.store import Store
from assistant.ui.rows import URGENT, as_row
from assistant.ui.tasks import TaskRunner
from assistant.ui.wordings import local_time

LOOK_MS = 60_000
NUMBER_KEPT_MS = 10 * 60_000
"""How long the number of what was done is remembered, in memory alone, for a finger that slipped."""
_Index = QModelIndex | QPersistentModelIndex


class FollowUpModel(QAbstractListModel):
    """What is still to be done, sorted by when it is due, and a way back for what was just done.

    A nurse who reads "the number is deleted when it is done" expects it to be off the disk, out of every copy of the
    disk, and not in the hands of whoever opens the computer next. So the store deletes it at once. She also expects
    that a slip of a finger does not lose a citizen the call that was promised. So the one done last is remembered
    until the next one is done, its number in memory alone and for ten minutes at the most; after that, or when the
    program ends, the number is gone for good, and what is brought back says so by having none.

    Signals:
        due_counted(int due, int fresh): How many are due now, and how many of them were not a minute ago.
        done_changed(FollowUp | None): What can be undone, as it stood before; None when there is nothing.
    """

    due_counted = Signal(int, int)
    done_changed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rows: tuple[FollowUp, ...] = ()
        self._told: set[int] = set()
        self._finishing = 0
        self.done: FollowUp | None = None
        self.number_gone = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._number_timer = QTimer(self)
        self._number_timer.setSingleShot(True)
        self._number_timer.setInterval(NUMBER_KEPT_MS)
        self._number_timer.timeout.connect(self._forget_number)
        tasks.store_changed.connect(self._on_store_changed)

    def look(self) -> None:
        """Read what is open, and tell what has fallen due."""
        self._tasks.with_store(self, Store.open_follow_ups, self._on_found)

    def follow_up(self, row: int) -> FollowUp | None:
        """The follow-up in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, follow_up: int) -> int | None:
        """The row of a follow-up, None when it is not in the list."""
        return next((row for row, one in enumerate(self._rows) if one.id == follow_up), None)

    def finish(self, row: int) -> None:
        """It is done: it leaves the list, and its number the disk."""
        found = self.follow_up(row)
        if found is None or self._finishing:  # a key held down does not do what stands below as well
            return
        self._finishing = found.id
        self._tasks.with_store(
            self,
            lambda store: store.finish_follow_up(found.id),
            lambda _changes: self._on_finished(found),
            self._on_not_finished,
        )

    def undo(self) -> None:
        """What was done last is to be done again."""
        done, gone = self.done, self.number_gone
        if done is not None:
            self._remember(None)
            self._tasks.with_store(
                self,
                lambda store: store.reopen_follow_up(done),
                None,
                lambda error: self._on_not_undone(done, gone, error),
            )

    # --- inside ---------------------------------------------------------------------------------------------

    def _remember(self, done: FollowUp | None, *, number_gone: bool = False) -> None:
        self.done, self.number_gone = done, number_gone
        self._number_timer.start() if done is not None and done.number else self._number_timer.stop()
        self.done_changed.emit(done)

    def _forget_number(self) -> None:
        if self.done is not None:
            self._remember(replace(self.done, number=""), number_gone=True)

    def _on_finished(self, found: FollowUp) -> None:
        row = self.row_of(found.id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._rows = self._rows[:row] + self._rows[row + 1 :]
            self.endRemoveRows()
        self._finishing = 0
        self._remember(found)

    def _on_not_finished(self, error: Exception) -> None:
        self._finishing = 0
        self._tasks.task_failed.emit(error)

    def _on_not_undone(self, done: FollowUp, number_gone: bool, error: Exception) -> None:
        """The data could not be written just now: the way back stays open."""
        if self.done is None:
            self._remember(done, number_gone=number_gone)
        self._tasks.task_failed.emit(error)

    def _on_found(self, rows: tuple[FollowUp, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows:  # what was not due a minute ago may be now
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        due = {row.id for row in rows if is_due(row)}
        self.due_counted.emit(len(due), len(due - self._told))
        self._told = due

    def _on_store_changed(self, changes: StoreChanges) -> None:
        record = changes.record
        if "follow_up" in changes.kinds or (isinstance(record, Call) and record.state is CallState.ENDED):
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
        when, due = local_time(found.due_at), is_due(found)
        title = self.tr("Overdue: {time}").format(time=when) if due else when
        below = " · ".join(part for part in (found.owner, found.number, found.reason) if part)
        return as_row(role, title, below, {int(URGENT): due})


def is_due(found: FollowUp) -> bool:
    """Whether its time has come."""
    moment = dates.moment(found.due_at)
    return moment is not None and moment <= datetime.now(UTC)
