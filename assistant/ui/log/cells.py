"""Cells of the list of calls, drawn in one go.

The style's own way asks the model for seven things of each cell and dresses each by the style sheet: 17 of the 20 ms
that the list took to be drawn, and 700 times a wait for whoever else runs Python at that moment.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from assistant.ui.log.model import LogModel

PADDING = 8
_WHERE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class CellDelegate(QStyledItemDelegate):
    """A line of text, shortened where its column ends; a chosen row in the colours of what is chosen."""

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        state, palette = option.state, option.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        group = QPalette.ColorGroup.Normal if enabled else QPalette.ColorGroup.Disabled
        if chosen:
            painter.fillRect(option.rect, palette.color(group, QPalette.ColorRole.Highlight))
        text = self._model.data(index)  # asked directly: no way through Qt and back
        if not text:
            return
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        inside = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.setPen(palette.color(group, ink))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, _WHERE, shown)
