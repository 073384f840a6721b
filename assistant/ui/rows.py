"""Rows of a list of hits: the title, wrapped, and what kind of thing it is below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from assistant.ui import theme

KIND = Qt.ItemDataRole.UserRole + 1
"""Role of the quiet line under the title."""
URGENT = Qt.ItemDataRole.UserRole + 2
"""Role of a row that must not wait: its title is bold, and in the colour of danger unless the row is chosen."""
_MARGIN = 10
_MOST_REMEMBERED = 2_000
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_Index = QModelIndex | QPersistentModelIndex


def as_row(role: int, title: str, below: str, more: Mapping[int, Any] | None = None) -> Any:
    """What a model answers for one role of a row: its title, the line below, both for a screen reader, and the rest."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{title}. {below}"
    return {int(Qt.ItemDataRole.DisplayRole): title, int(KIND): below, **(more or {})}.get(int(role))


class HitDelegate(QStyledItemDelegate):
    """Draws title and kind; a row is as high as its title needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int, bool, str, str], int] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        colours = theme.in_force()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row: QRect = option.rect
        painter.save()
        painter.fillRect(row, QColor(colours.accent if chosen else colours.surface))
        painter.setPen(QColor(colours.line))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        urgent = bool(index.data(URGENT))
        inside = row.adjusted(_MARGIN, _MARGIN - 2, -_MARGIN, -_MARGIN + 2)
        title, kind = _fonts(option, urgent)
        painter.setFont(title)
        painter.setPen(QColor(colours.on_accent if chosen else colours.danger if urgent else colours.text))
        used = painter.drawText(inside, int(_WRAP), str(index.data() or ""))
        painter.setFont(kind)
        painter.setPen(QColor(colours.on_accent if chosen else colours.quiet))
        height = used.height() if isinstance(used, QRect) else QFontMetrics(title).height()
        painter.drawText(inside.adjusted(0, height + 2, 0, 0), int(_WRAP), str(index.data(KIND) or ""))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as its two texts."""
        view: QWidget = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else 300
        urgent, title, kind = bool(index.data(URGENT)), str(index.data() or ""), str(index.data(KIND) or "")
        # Qt asks for every row at every key, and fitting a text into its lines is slow.
        key = (option.font.key(), width, urgent, title, kind)
        if key not in self._heights:
            if len(self._heights) >= _MOST_REMEMBERED:
                self._heights.clear()
            self._heights[key] = _height(title, kind, max(80, width - 2 * _MARGIN), _fonts(option, urgent))
        return QSize(width, self._heights[key])


def _height(title: str, kind: str, width: int, fonts: tuple[QFont, QFont]) -> int:
    room = QRect(0, 0, width, 10_000)
    high, below = (
        QFontMetrics(font).boundingRect(room, int(_WRAP), text).height() if text else 0
        for text, font in zip((title, kind), fonts, strict=True)
    )
    return high + below + 2 * _MARGIN - 2


def _fonts(option: QStyleOptionViewItem, urgent: bool) -> tuple[QFont, QFont]:
    title, kind = QFont(option.font), QFont(option.font)
    title.setBold(urgent)
    kind.setPointSizeF(title.pointSizeF() * 0.9)
    return title, kind
