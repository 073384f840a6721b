"""The follow-ups' screen: the most urgent on top, done with one key, and undone with another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from assistant.records import FollowUp
from assistant.ui import forms, theme
from assistant.ui.flow import Flow
from assistant.ui.followups.model import FollowUpModel
from assistant.ui.wordings import local_time


class FollowUpView(QWidget):
    """Whom to call, when and why.

    Signals:
        call_requested(int): The person wants to see the call in which it was promised.
    """

    call_requested = Signal(int)

    def __init__(self, model: FollowUpModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen, self._row = 0, 0
        self._make_list()
        self._make_buttons()
        self._make_undo()
        layout = forms.column(
            self, forms.label(self.tr("Follow-ups"), "title"), self._empty, self.list, self._undo_line, self._buttons,
            forms.label(self.tr("The number is deleted when it is done."), "quiet", wrap=True),
        )  # fmt: skip
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(2, 1)
        self._make_keys()
        self._connect()
        self._on_rows_changed()
        self._on_done_changed(model.done)
        model.look()

    # --- parts ----------------------------------------------------------------------------------------------

    def _make_list(self) -> None:
        self.list = forms.lines(
            QListView(),
            self.tr("Follow-ups"),
            self.tr("Enter or D marks the chosen one as done. Ctrl+O opens its call."),
        )
        self.list.setModel(self._model)
        self._empty = forms.label(self.tr("Nothing to follow up."), "quiet")

    def _make_buttons(self) -> None:
        self.done = forms.button(self.tr("Done"), self._finish, kind="primary", key="D", icon="check")
        self.open = forms.button(
            self.tr("Open the call"), self._open, key="Ctrl+O", icon="list", help_text=self.tr("Shows it in the log.")
        )
        self._buttons = QWidget()
        self._buttons.setLayout(Flow(self.done, self.open))

    def _make_undo(self) -> None:
        self._undone = forms.label("", wrap=True)
        self._undone.setAccessibleName(self.tr("What was done last"))
        self.undo = forms.button(
            self.tr("Undo"), self._undo, key="Ctrl+Z", icon="undo-2",
            help_text=self.tr("Puts what was done last back on the list."),
        )  # fmt: skip
        self._undo_line = QWidget()
        line = forms.line(self._undone, self.undo)
        line.setStretch(0, 1)
        self._undo_line.setLayout(line)

    def _make_keys(self) -> None:
        # Of this view alone: the list would take the letter for a search.
        keys: dict[str, Callable[[], object]] = {"D": self._finish, "Ctrl+O": self._open, "Ctrl+Z": self._undo}
        for key, act in keys.items():
            forms.own_shortcut(self, key, act, children=True)
        # Of the list alone: on a button Enter is not meant for the chosen row.
        for key in ("Return", "Enter"):
            forms.own_shortcut(self.list, key, self._finish)

    def _connect(self) -> None:
        self._model.modelReset.connect(self._on_rows_changed)
        self._model.rowsRemoved.connect(self._on_rows_changed)
        self._model.done_changed.connect(self._on_done_changed)
        self.list.selectionModel().currentRowChanged.connect(self._on_row_chosen)

    # --- what the person does -------------------------------------------------------------------------------

    def _finish(self) -> None:
        self._model.finish(self.list.currentIndex().row())

    def _undo(self) -> None:
        if self._model.done is not None:
            self._chosen = self._model.done.id
            self._model.undo()

    def _open(self) -> None:
        found = self._model.follow_up(self.list.currentIndex().row())
        if found is not None:
            self.call_requested.emit(found.call)

    # --- what the model says --------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        found = self._model.follow_up(index.row())
        if found is not None:
            self._chosen, self._row = found.id, index.row()

    @Slot()
    def _on_rows_changed(self) -> None:
        """What was chosen stays chosen, however the list changed; when it left, what stands in its place is."""
        rows = self._model.rowCount()
        self._empty.setVisible(not rows)
        for part in (self.done, self.open):
            part.setEnabled(rows > 0)
        known = self._model.row_of(self._chosen)
        row = known if known is not None else min(self._row, rows - 1)
        if rows:
            self.list.setCurrentIndex(self._model.index(row))

    @Slot(object)
    def _on_done_changed(self, done: FollowUp | None) -> None:
        held_focus = self.undo.hasFocus()
        self._undo_line.setVisible(done is not None)
        if done is not None:
            self._undone.setText(self._sentence(done))
        elif held_focus:
            self.list.setFocus()

    def _sentence(self, done: FollowUp) -> str:
        what = " · ".join(part for part in (local_time(done.due_at), done.owner, done.reason) if part)
        if done.number:
            return self.tr("Done: {what}. The number is deleted; Undo within ten minutes brings it back.").format(
                what=what
            )
        if self._model.number_gone:
            return self.tr("Done: {what}. The number is gone; Undo brings back the rest.").format(what=what)
        return self.tr("Done: {what}.").format(what=what)

    # --- Qt's own -------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look what is new, and take the keys."""
        super().showEvent(event)
        self._model.look()
        self.list.setFocus()
