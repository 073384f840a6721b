"""A layout that goes on in the next line when the window or the text leaves no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from assistant.ui import theme


class Flow(QLayout):
    """Parts from left to right and then below, as words in a text; those of a line end at the same height."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.SPACE)
        for part in parts:
            self.addWidget(part)

    def _arrange(self, room: QRect, *, move: bool) -> int:
        """The height that is needed at a width; with `move` the parts are put there."""
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if lines[-1] and used + width > room.width():
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += width + self.spacing()
        top = room.y()
        for line in lines:
            top += self._place(line, room, top, move=move) + self.spacing()
        return top - self.spacing() - room.y()

    def _place(self, line: list[QLayoutItem], room: QRect, top: int, *, move: bool) -> int:
        height = max((item.sizeHint().height() for item in line), default=0)
        left = room.x()
        for item in line:
            size = item.sizeHint()
            width = min(size.width(), room.width())
            if move:
                item.setGeometry(QRect(QPoint(left, top + height - size.height()), QSize(width, size.height())))
            left += width + self.spacing()
        return height

    # --- Qt's own -------------------------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        """Put a part at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the parts into a room."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """As its widest part."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As its widest and highest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size
