"""The list of what the phone asks of the editors: open what was marked, and tick off what is dealt with."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QListView, QWidget

from assistant.records import StepFlag
from assistant.ui import forms
from assistant.ui.editor.to_do import ToDoModel
from assistant.ui.flow import Flow


class ToDoList(QWidget):
    """Stands beside what can be changed; hidden while nothing waits.

    Signals:
        step_requested(str script, str step): The editor wants to see the marked step.
    """

    step_requested = Signal(str, str)

    def __init__(self, model: ToDoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._row = model, 0
        self.list = forms.lines(
            QListView(),
            self.tr("From the phone"),
            self.tr("Enter opens a marked step. D takes the chosen line off the list."),
        )
        self.list.setModel(model)
        self.open = forms.button(self.tr("Open"), self._open, icon="pencil")
        self.done = forms.button(
            self.tr("Done"), self._finish, key="D", icon="check", help_text=self.tr("Takes it off the list.")
        )
        buttons = QWidget()
        buttons.setLayout(Flow(self.open, self.done))
        layout = forms.column(self, forms.label(self.tr("From the phone"), "caption"), self.list, buttons)
        layout.setStretch(1, 1)
        self._make_keys()
        model.modelReset.connect(self._on_rows_changed)
        self.list.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self.list.doubleClicked.connect(self._open)
        self._on_rows_changed()
        model.look()

    def _make_keys(self) -> None:
        for key, act in (("D", self._finish), ("Return", self._open), ("Enter", self._open)):
            forms.own_shortcut(self.list, key, act)

    def _open(self) -> None:
        found = self._model.to_do(self.list.currentIndex().row())
        if isinstance(found, StepFlag):
            self.step_requested.emit(found.script, found.step)

    def _finish(self) -> None:
        self._model.settle(self.list.currentIndex().row())

    @Slot()
    def _on_row_chosen(self) -> None:
        row = self.list.currentIndex().row()
        self._row = max(row, 0)
        self.open.setEnabled(isinstance(self._model.to_do(row), StepFlag))

    @Slot()
    def _on_rows_changed(self) -> None:
        """What stands in the place of what left is chosen next."""
        rows = self._model.rowCount()
        self.setVisible(rows > 0)
        if rows:
            self.list.setCurrentIndex(self._model.index(min(self._row, rows - 1)))
