"""The follow-ups' screen: the most urgent on top, done with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListView, QWidget

from assistant.ui import forms, theme
from assistant.ui.followups.model import FollowUpModel


class FollowUpView(QWidget):
    """Whom to call, when and why."""

    def __init__(self, model: FollowUpModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.list = forms.lines(QListView(), self.tr("Follow-ups"), self.tr("D marks the chosen one as done."))
        self.list.setModel(model)
        self._empty = forms.label(self.tr("Nothing to follow up."), "quiet")
        self.done = forms.button(self.tr("Done"), self._finish, kind="primary", key="D", icon="check")
        layout = forms.column(
            self,
            forms.label(self.tr("Follow-ups"), "title"),
            self._empty,
            self.list,
            forms.line(self.done, forms.label(self.tr("The number is deleted when it is done."), "quiet"), None),
        )
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(2, 1)
        # Of this view alone: the list would take the letter for a search.
        key = forms.shortcut(self, "D", self._finish)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        model.modelReset.connect(self._on_reset)
        self._on_reset()
        model.look()

    def _finish(self) -> None:
        self._model.finish(self.list.currentIndex().row())

    @Slot()
    def _on_reset(self) -> None:
        some = self._model.rowCount() > 0
        self._empty.setVisible(not some)
        self.done.setEnabled(some)
        if some:
            self.list.setCurrentIndex(self._model.index(0))
