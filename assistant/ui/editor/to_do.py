"""What the phone asks of the editors, as rows: steps that staff marked as wrong, and searches without a hit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from assistant.records import Content, SearchMiss, StepFlag, StoreChanges
from assistant.store import Store
from assistant.ui.rows import as_row
from assistant.ui.tasks import TaskRunner
from assistant.ui.wordings import local_time
from assistant.wording import render

ToDo = StepFlag | SearchMiss
_CARES = frozenset({"flag", "miss"})
_Index = QModelIndex | QPersistentModelIndex


class ToDoModel(QAbstractListModel):
    """Marked steps, oldest first, and below them the searches without a hit, the most frequent first."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rows: tuple[ToDo, ...] = ()
        self._content: Content | None = None
        tasks.store_changed.connect(self._on_store_changed)

    def set_content(self, content: Content) -> None:
        """The content that the marked steps belong to."""
        self._content = content
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def look(self) -> None:
        """Read what waits."""
        self._tasks.with_store(self, _waiting, self._on_found)

    def to_do(self, row: int) -> ToDo | None:
        """What stands in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def settle(self, row: int) -> None:
        """It is dealt with: it leaves the list."""
        found = self.to_do(row)
        if found is not None:
            self._tasks.with_store(self, lambda store: _settle(store, found))

    # --- inside ---------------------------------------------------------------------------------------------

    def _on_found(self, rows: tuple[ToDo, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _on_store_changed(self, changes: StoreChanges) -> None:
        if _CARES & changes.kinds:
            self.look()

    # --- Qt's own -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How much waits."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is asked, and below it by whom, how often and when."""
        found = self.to_do(index.row())
        if found is None:
            return None
        return as_row(role, *(self._of_flag(found) if isinstance(found, StepFlag) else self._of_miss(found)))

    def _of_flag(self, flag: StepFlag) -> tuple[str, str]:
        content = self._content
        name = flag.script
        if content is not None and name in content.scripts:
            name = render(content.scripts[name].title, content)
        below = self.tr("Step {step} marked as wrong by {staff}, {time}")
        return name, below.format(step=flag.step, staff=flag.staff, time=local_time(flag.at))

    def _of_miss(self, miss: SearchMiss) -> tuple[str, str]:
        times = self.tr("Searched for %n time(s) without a hit, last {time}", "", miss.times)
        return self.tr("“{words}”").format(words=miss.text), times.format(time=local_time(miss.last_at))


def _waiting(store: Store) -> tuple[ToDo, ...]:
    return (*store.step_flags(), *store.search_misses())


def _settle(store: Store, found: ToDo) -> StoreChanges:
    return store.settle_flag(found.id) if isinstance(found, StepFlag) else store.settle_search_miss(found.text)
