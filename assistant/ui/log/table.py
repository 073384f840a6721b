"""The list of calls: as wide columns as they need, and the citizen's words take what is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from assistant.records import Outcome
from assistant.ui.log.cells import CellDelegate
from assistant.ui.log.model import MARKED, OUTCOME, REVIEW, STAFF, TIME, WORDS, LogModel
from assistant.ui.wordings import outcome_name

LETTERS_OF_A_NAME = 9
MARGIN = 24
LEAST_LETTERS = 24
"""So much of the words is always in sight; below that the list scrolls sideways."""


class CallTable(QTableView):
    """Calls, one to a row, chosen by arrow keys."""

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(CellDelegate(model, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setAccessibleName(self.tr("Calls"))
        self.setAccessibleDescription(self.tr("Arrow keys choose a call; it is shown beside."))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        self._measure()

    def _measure(self) -> None:
        """Widths by what a column can hold: measuring the rows themselves would cost a pause at every filter."""
        metrics = self.fontMetrics()
        longest = {
            TIME: "88.88.8888 88.88",
            OUTCOME: max((outcome_name(outcome) for outcome in (None, *Outcome)), key=metrics.horizontalAdvance),
            STAFF: "M" * LETTERS_OF_A_NAME,
            REVIEW: MARKED,
        }
        for column, text in longest.items():
            self.setColumnWidth(column, metrics.horizontalAdvance(text) + MARGIN)
        self._fit()

    def _fit(self) -> None:
        others = sum(self.columnWidth(column) for column in (TIME, OUTCOME, STAFF, REVIEW))
        least = self.fontMetrics().averageCharWidth() * LEAST_LETTERS
        self.setColumnWidth(WORDS, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words take what room there is now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider columns."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
