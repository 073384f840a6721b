"""The chat that came before a call, to be read: what is stored of it here, which is masked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from assistant.ui import forms, theme
from assistant.ui.log import texts
from assistant.ui.log.detail_model import Detail
from assistant.ui.wordings import local_time

LETTERS, LINES = 70, 26


class ChatWindow(QDialog):
    """A conversation, oldest line first, that can be read and copied from, not changed. The log stays usable."""

    def __init__(self, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call, self._shown = detail.call.id, ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The chat {code}").format(code=detail.call.code))
        self._when = forms.label("", "heading", wrap=True)
        self.text = forms.named(QPlainTextEdit(), self.windowTitle(), self.tr("To be read only."))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # A read-only text shows no cursor and takes no arrow keys unless it is told to.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.close_button = forms.button(self.tr("Close"), self.close, key="Escape", icon="x")
        hint = forms.label(
            self.tr("Personal numbers are masked. The chat is deleted after its time."), "quiet", wrap=True
        )
        layout = forms.column(self, self._when, self.text, hint, forms.line(None, self.close_button))
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(1, 1)
        self.show_detail(detail)
        self.resize(self.sizeHint())
        self.text.setFocus()

    def show_detail(self, detail: Detail | None) -> None:
        """What is known now; another call, or a chat that was forgotten meanwhile, closes the window."""
        lines = texts.chat_lines(detail.chat) if detail is not None and detail.call.id == self.call else ()
        if detail is None or not lines:
            self.close()
            return
        self._when.setText(self.tr("Began {time}").format(time=local_time(str(detail.chat[0]["at"]))))
        shown = "\n\n".join(lines)
        if shown != self._shown:
            self._shown = shown
            self.text.setPlainText(shown)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def sizeHint(self) -> QSize:
        """Some lines of a chat, and no larger than the window it belongs to."""
        return forms.window_size(self, LETTERS, LINES)
