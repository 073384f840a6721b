"""What is promised when a citizen will be called back: when, where and why."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QWidget

from assistant import times
from assistant.records import FollowUp
from assistant.ui import forms

_MORNING, _AFTERNOON = 9, 15


class FollowUpForm(QWidget):
    """The fields of a follow-up; the number stands here and nowhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quick = QComboBox()
        self.due = QDateTimeEdit()
        self.due.setDisplayFormat("dd.MM.yyyy HH.mm")
        self.due.setCalendarPopup(True)
        self.number = QLineEdit()
        self.reason = QLineEdit()
        forms.column(
            self,
            forms.row(self.tr("&When"), self.quick),
            forms.named(self.due, self.tr("Time of the call-back")),
            forms.row(self.tr("Call-back n&umber"), self.number, self.tr("Kept here alone, deleted once it is done.")),
            forms.row(self.tr("W&hy"), self.reason, self.tr("No CPR number, no diagnosis.")),
        )
        self.quick.activated.connect(self._on_quick)
        self.clear()

    def clear(self) -> None:
        """Empty fields, and tomorrow morning."""
        self.number.clear()
        self.reason.clear()
        self.quick.clear()
        for name, at in self._choices(datetime.now().astimezone()):
            self.quick.addItem(name, at)
        self.quick.setCurrentIndex(self.quick.count() - 2)
        self._on_quick()

    def missing(self) -> QWidget | None:
        """The field that must be filled, None when nothing is missing."""
        return None if self.number.text().strip() or self.reason.text().strip() else self.number

    def follow_up(self, call: int, owner: str) -> FollowUp:
        """What was promised."""
        at = self.due.dateTime().toPython()
        assert isinstance(at, datetime)
        return FollowUp(0, call, owner, times.stored(at.astimezone()), self.reason.text(), self.number.text())

    def _on_quick(self) -> None:
        self.due.setDateTime(QDateTime(self.quick.currentData()))

    def _choices(self, now: datetime) -> list[tuple[str, datetime]]:
        today = now.replace(hour=_AFTERNOON, minute=0, second=0, microsecond=0)
        morning = today.replace(hour=_MORNING) + timedelta(days=1)
        later = [(self.tr("Today at 15"), today)] if today > now else []
        later += [(self.tr("In an hour"), (now + timedelta(hours=1)).replace(second=0, microsecond=0))]
        return [
            *later,
            (self.tr("Tomorrow at 9"), morning),
            (self.tr("In two days"), morning + timedelta(days=1)),
        ]
