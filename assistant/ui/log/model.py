"""The calls that fit the filter, a page at a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from assistant.records import Call, CallFilter, StoreChanges
from assistant.ui.tasks import TaskRunner
from assistant.ui.wordings import duration, local_time, outcome_name

PAGE = 200
translate = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractTableModel):
    """Calls, latest first; more are fetched as the list is scrolled.

    Signals:
        counted(int): How many calls fit the filter.
    """

    counted = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._filter = CallFilter()
        self._calls: list[Call] = []
        self._total = 0
        self._fetching = False
        tasks.store_changed.connect(self._on_store_changed)

    def set_filter(self, wanted: CallFilter) -> None:
        """Show the calls that fit."""
        self._filter = wanted
        self._tasks.with_store(
            self,
            lambda store: (wanted, store.calls(wanted, limit=PAGE, offset=0), store.count_calls(wanted)),
            self._on_first_page,
        )

    def refresh(self) -> None:
        """Fetch again what fits the filter."""
        self.set_filter(self._filter)

    def call(self, row: int) -> Call | None:
        """The call in a row."""
        return self._calls[row] if 0 <= row < len(self._calls) else None

    def _on_first_page(self, found: tuple[CallFilter, tuple[Call, ...], int]) -> None:
        wanted, calls, total = found
        if wanted != self._filter:
            return
        self.beginResetModel()
        self._calls, self._total, self._fetching = list(calls), total, False
        self.endResetModel()
        self.counted.emit(total)

    def _on_next_page(self, found: tuple[CallFilter, tuple[Call, ...]]) -> None:
        wanted, calls = found
        self._fetching = False
        if wanted != self._filter or not calls:
            return
        first = len(self._calls)
        self.beginInsertRows(QModelIndex(), first, first + len(calls) - 1)
        self._calls.extend(calls)
        self.endInsertRows()

    def _on_store_changed(self, changes: StoreChanges) -> None:
        if "call" in changes.kinds:
            self.refresh()

    # --- Qt's own -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of calls fetched."""
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether the store holds more."""
        return not parent.isValid() and len(self._calls) < self._total and not self._fetching

    def fetchMore(self, parent: _Index) -> None:
        """Fetch the next page."""
        self._fetching = True
        wanted, offset = self._filter, len(self._calls)
        self._tasks.with_store(
            self, lambda store: (wanted, store.calls(wanted, limit=PAGE, offset=offset)), self._on_next_page
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        call = self.call(index.row())
        if call is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return _COLUMNS[index.column()](call)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _names()[section]
        return None


def length(call: Call) -> str:
    """How long a call lasted, "" while it has not ended."""
    if not call.ended_at:
        return ""
    lasted = datetime.fromisoformat(call.ended_at) - datetime.fromisoformat(call.started_at)
    return duration(lasted.total_seconds())


_COLUMNS = (
    lambda call: local_time(call.started_at),
    length,
    lambda call: call.staff,
    lambda call: call.words,
    lambda call: outcome_name(call.outcome),
)


def _names() -> tuple[str, ...]:
    return (
        translate("LogModel", "Time"),
        translate("LogModel", "Length"),
        translate("LogModel", "Staff"),
        translate("LogModel", "The citizen's words"),
        translate("LogModel", "Outcome"),
    )
