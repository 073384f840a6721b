"""A button whose text wraps: an answer is a whole sentence, and no word of it may be cut off at 200 % text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SIDE, _TOP = 16, 11
"""Room around the text, in pixels: the padding of the theme's option buttons and their border."""
_FEWEST_LETTERS = 12


class AnswerButton(QPushButton):
    """As high as its text needs at its width."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "option")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        self.ensurePolished()
        room = QRect(0, 0, max(1, width - 2 * _SIDE), 10_000)
        return QFontMetrics(self.font()).boundingRect(room, _WRAP, self.text()).height() + 2 * _TOP

    def sizeHint(self) -> QSize:
        """The text in one line."""
        self.ensurePolished()
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * _SIDE + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few letters wide; the layout asks for the height at the width it gives."""
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        width = max(longest, metrics.averageCharWidth() * _FEWEST_LETTERS) + 2 * _SIDE
        return QSize(width, metrics.height() + 2 * _TOP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The theme's button with the text wrapped over it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setFont(self.font())
        painter.setPen(option.palette.buttonText().color())
        painter.drawText(self.rect().adjusted(_SIDE, 0, -_SIDE, 0), _WRAP, self.text())
