"""The calls that fit the filter, a page at a time."""

from __future__ import annotations

from dataclasses import replace
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

from assistant.records import Call, CallFilter, CallReview, ReviewState, StoreChanges
from assistant.store import Store
from assistant.ui.tasks import TaskRunner
from assistant.ui.wordings import duration, local_time, outcome_name, review_name

PAGE = 200
MOST_KEPT = 2_000
"""A log that was scrolled further than this begins at its top again when it is fetched anew."""
translate = QCoreApplication.translate
_SHOWN, _TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
_ROLES = frozenset({_SHOWN, _TIP, int(Qt.ItemDataRole.AccessibleTextRole)})
_Index = QModelIndex | QPersistentModelIndex
_Page = tuple[Call, ...]
_Found = tuple[CallFilter, _Page, dict[int, CallReview]]


class LogModel(QAbstractTableModel):
    """Calls, latest first; more are fetched as the list is scrolled.

    Signals:
        counted(int | None): How many calls fit the filter; None while they are being counted.
        staff_known(tuple[str, ...]): Everyone who has taken a call.
        outdated(): Calls came or went; `refresh` fetches them.
    """

    counted = Signal(object)
    staff_known = Signal(object)
    outdated = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.filter = CallFilter()
        self._calls: list[Call] = []
        self._rows: dict[int, int] = {}
        self._reviews: dict[int, CallReview] = {}
        self._more = self._fetching = False
        tasks.store_changed.connect(self._on_store_changed)

    def set_filter(self, wanted: CallFilter) -> None:
        """Show the calls that fit."""
        # A filter of its own object, so that one asked for again is told from the one before.
        self.filter = replace(wanted)
        self._ask_first(PAGE)

    def refresh(self, least: int = 0) -> None:
        """Fetch again what fits the filter, as far as it was scrolled and at least so many calls."""
        self.filter = replace(self.filter)
        self._ask_first(max(PAGE, least, min(len(self._calls), MOST_KEPT)))
        self._tasks.with_store(self, Store.staff_of_calls, self.staff_known.emit)

    def call(self, row: int) -> Call | None:
        """The call in a row."""
        return self._calls[row] if 0 <= row < len(self._calls) else None

    def row_of(self, call_id: int) -> int | None:
        """The row of a call, None when it is not among those fetched."""
        return self._rows.get(call_id)

    def _ask_first(self, limit: int) -> None:
        wanted = self.filter
        self.counted.emit(None)
        self._tasks.with_store(self, lambda store: self._page(store, wanted, limit, None), self._on_first_page)

    def _page(self, store: Store, wanted: CallFilter, limit: int, after: Call | None) -> _Found | None:
        """A page with its reviews; None when another filter is wanted by now."""
        if wanted is not self.filter:
            return None
        calls = store.calls(wanted, limit=limit, after=after, paths=False)
        return wanted, calls, store.reviews([call.id for call in calls])

    def _on_first_page(self, found: _Found | None) -> None:
        if found is None or found[0] is not self.filter:
            return
        wanted, calls, reviews = found
        self.beginResetModel()
        self._calls, self._reviews = list(calls), reviews
        self._rows = {call.id: row for row, call in enumerate(calls)}
        self._more, self._fetching = len(calls) >= PAGE, False
        self.endResetModel()
        # Counting a long log takes longer than showing its top.
        self._tasks.with_store(
            self, lambda store: store.count_calls(wanted) if wanted is self.filter else None, self._on_counted
        )

    def _on_counted(self, total: int | None) -> None:
        if total is not None:
            self.counted.emit(total)

    def _on_next_page(self, found: _Found | None) -> None:
        if found is None or found[0] is not self.filter:
            return
        _, calls, reviews = found
        self._fetching, self._more = False, len(calls) >= PAGE
        if not calls:
            return
        first = len(self._calls)
        self.beginInsertRows(QModelIndex(), first, first + len(calls) - 1)
        self._calls.extend(calls)
        self._reviews |= reviews
        self._rows |= {call.id: first + row for row, call in enumerate(calls)}
        self.endInsertRows()

    def _on_store_changed(self, changes: StoreChanges) -> None:
        record = changes.record
        if isinstance(record, Call) and record.id in self._rows:
            self._calls[self._rows[record.id]] = record
            self._redraw(record.id)
        elif isinstance(record, CallReview) and record.call in self._rows:
            self._reviews[record.call] = record
            self._redraw(record.call)
        elif changes.kinds & {"call", "review"}:
            self.outdated.emit()

    def _redraw(self, call_id: int) -> None:
        row = self._rows[call_id]
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(_COLUMNS) - 1))

    # --- Qt's own -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of calls fetched."""
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether the store holds more."""
        return not parent.isValid() and self._more and not self._fetching

    def fetchMore(self, parent: _Index) -> None:
        """Fetch the next page."""
        self._fetching = True
        wanted, last = self.filter, self._calls[-1]
        self._tasks.with_store(self, lambda store: self._page(store, wanted, PAGE, last), self._on_next_page)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; the whole of a text in its tip."""
        if role not in _ROLES:  # asked for thousands of times while a list is drawn
            return None
        call, column = self.call(index.row()), index.column()
        review = self._reviews.get(call.id) if call is not None else None
        if call is None or (role == _TIP and column not in (WORDS, STAFF, REVIEW)):
            return None
        if role != _SHOWN and column == REVIEW:
            return review_name(review.state) if review is not None else None
        return call.words if role == _TIP and column == WORDS else _COLUMNS[column](call, review)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name of a column; a sign stands for the narrow one."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section == REVIEW and role == _SHOWN:
            return MARKED
        return _names()[section] if role in _ROLES else None


def length(call: Call) -> str:
    """How long a call lasted, "" while it has not ended."""
    if not call.ended_at:
        return ""
    lasted = datetime.fromisoformat(call.ended_at) - datetime.fromisoformat(call.started_at)
    return duration(lasted.total_seconds())


MARKED, REVIEWED = "⚑", "✓"
"""Signs of the narrow column; their names are told to those who do not see them, and in the tip."""
TIME, WORDS, OUTCOME, STAFF, REVIEW = range(5)
"""The columns."""
_COLUMNS = (
    lambda call, _review: local_time(call.started_at),
    lambda call, _review: " ".join(call.words.split()),
    lambda call, _review: outcome_name(call.outcome),
    lambda call, _review: call.staff,
    lambda _call, review: {None: "", ReviewState.MARKED: MARKED}.get(review and review.state, REVIEWED),
)


def _names() -> tuple[str, ...]:
    return (
        translate("LogModel", "Time"),
        translate("LogModel", "The citizen's words"),
        translate("LogModel", "Outcome"),
        translate("LogModel", "Staff"),
        translate("LogModel", "Review"),
    )
