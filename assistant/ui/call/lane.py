"""The expert lane: the whole script as a list; typing finds a step, Enter goes there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from assistant import danish, script_map
from assistant.guide import Guide
from assistant.records import Content, Step
from assistant.ui import forms
from assistant.ui.rows import URGENT, as_row
from assistant.ui.wordings import mark_name, outcome_name
from assistant.wording import render

_Index = QModelIndex | QPersistentModelIndex
STEP = URGENT + 1
"""Role of a row's step id."""


class LaneModel(QAbstractListModel):
    """The steps of a script that hold what was typed, each with what it is in the walk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Step, ...] = ()
        self._texts: dict[str, str] = {}
        self._marks: Mapping[str, str] = {}
        self._guide: Guide | None = None
        self._typed = ""

    def set_guide(self, guide: Guide, content: Content) -> None:
        """Show the script of a walk."""
        self._guide = guide
        self._texts = {
            step.id: render(_told(step), content, values=guide.values) for step in guide.script.steps.values()
        }
        self._marks = script_map.marks(guide.script, guide.path, guide.current.id)
        self._fill()

    def find(self, typed: str) -> None:
        """Keep the steps that hold every word, or the beginning of one."""
        self._typed = typed
        self._fill()

    def row_of(self, step: str) -> int:
        """Where a step stands, 0 when it is not shown."""
        return next((row for row, shown in enumerate(self._rows) if shown.id == step), 0)

    def _fill(self) -> None:
        if self._guide is None:
            return
        wanted = danish.words(self._typed)
        steps = [self._guide.script.steps[name] for name in script_map.order(self._guide.script)]
        self.beginResetModel()
        self._rows = tuple(step for step in steps if _holds(self._everything(step), wanted))
        self.endResetModel()

    def _everything(self, step: Step) -> list[str]:
        labels = " ".join(option.label for option in step.options)
        return danish.words(f"{self._texts[step.id]} {step.say} {step.do} {step.ask} {labels}")

    # --- Qt's own -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of steps shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is asked or said in a step; below it, what it is in the walk and how it ends."""
        if not 0 <= index.row() < len(self._rows):
            return None
        step = self._rows[index.row()]
        mark = mark_name(self._marks.get(step.id, script_map.AHEAD))
        below = " · ".join(part for part in (mark, outcome_name(step.outcome) if step.outcome else "") if part)
        return as_row(role, self._texts[step.id], below, {int(STEP): step.id})


class Lane(QWidget):
    """One line to type in, and the steps below.

    Signals:
        step_chosen(str): Go to this step.
        left(): Back to the single step.
    """

    step_chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LaneModel(self)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("Type to find a step"))
        self.typed.setClearButtonEnabled(True)
        forms.named(self.typed, self.tr("Find a step"), self.tr("Enter goes to the step, Esc back to the single step."))
        self.steps = forms.lines(QListView(), self.tr("Steps of the script"))
        self.steps.setModel(self.model)
        forms.column(self, self.typed, self.steps).setStretch(1, 1)
        self.typed.textChanged.connect(self._on_typed)
        self.typed.returnPressed.connect(self._choose)
        self.steps.activated.connect(self._choose)

    def show_guide(self, guide: Guide, content: Content) -> None:
        """Show the script of a walk, with the current step chosen."""
        self.model.set_guide(guide, content)
        self._select(self.model.row_of(guide.current.id))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.model.find(text)
        self._select(0)

    @Slot()
    def _choose(self) -> None:
        step = self.steps.currentIndex().data(STEP)
        if step:
            self.typed.clear()
            self.step_chosen.emit(step)

    def _select(self, row: int) -> None:
        if self.model.rowCount():
            self.steps.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose a step while the line is typed in; Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._select(max(0, self.steps.currentIndex().row() + (1 if event.key() == Qt.Key.Key_Down else -1)))
        else:
            super().keyPressEvent(event)


def _told(step: Step) -> str:
    return step.ask or step.say or step.do or step.note


def _holds(words: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in wanted)
