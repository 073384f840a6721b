"""What is promised when a citizen will be called back: by whom, when, where and why."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit, QWidget

from assistant import dates, phones, privacy, times
from assistant.records import FollowUp
from assistant.ui import forms

_MORNING, _AFTERNOON = 9, 15


class FollowUpForm(QWidget):
    """The fields of a follow-up; the number stands here and nowhere else. Times are Danish.

    Signals:
        edited(): A person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = ""
        self.owner, self.quick = forms.Chooser(), forms.Chooser()
        self.due = QDateTimeEdit()
        self.due.setDisplayFormat("dd.MM.yyyy HH.mm")
        self.due.setCalendarPopup(True)
        self.number, self.reason = QLineEdit(), QLineEdit()
        self._masked = forms.label("", "quiet", wrap=True)
        self._lay_out()
        self.quick.activated.connect(self._on_quick)
        self.owner.activated.connect(self.edited)
        self.due.dateTimeChanged.connect(self.edited)
        self.number.textEdited.connect(self.edited)
        self.reason.textEdited.connect(self._on_reason_edited)

    def _lay_out(self) -> None:
        forms.column(
            self,
            forms.row(self.tr("Call-back n&umber"), self.number, self.tr("Kept here alone, deleted once it is done.")),
            forms.row(self.tr("W&hy"), self.reason, self.tr("No CPR number, no diagnosis.")),
            self._masked,
            forms.row(self.tr("&When"), self.quick),
            forms.named(self.due, self.tr("Time of the call-back")),
            forms.row(self.tr("Wh&o calls back"), self.owner),
        )
        forms.say(self._masked, "")

    # --- from outside ---------------------------------------------------------------------------------------

    def set_people(self, people: tuple[str, ...], staff: str) -> None:
        """Who may be asked to call back; the one who sits here is asked first."""
        chosen = self.owner.currentText() or staff
        self._staff = staff
        self.owner.clear()
        self.owner.addItems([staff, *(name for name in people if name != staff)])
        self._choose_owner(chosen)

    def clear(self) -> None:
        """Empty fields, and tomorrow morning."""
        self.number.clear()
        self.reason.clear()
        self._choose_owner(self._staff)
        forms.say(self._masked, "")
        self.quick.clear()
        for name, at in self._choices(datetime.now(dates.HERE)):
            self.quick.addItem(name, at.replace(tzinfo=None))
        self.quick.setCurrentIndex(self.quick.count() - 2)
        self._show_due(self.quick.currentData())

    def show_follow_up(self, promised: FollowUp) -> None:
        """Fill the fields with what was promised before."""
        self.number.setText(promised.number)
        self.reason.setText(promised.reason)
        self._choose_owner(promised.owner)
        self._show_due(datetime.fromisoformat(promised.due_at).astimezone(dates.HERE).replace(tzinfo=None))

    def missing(self) -> tuple[QWidget, str] | None:
        """The field that must be filled or mended and what to say, None when nothing is missing."""
        number = self.number.text().strip()
        if not number and not self.reason.text().strip():
            return self.number, self.tr("Write where to call back, or why.")
        if number and not phones.is_phone(number):
            return self.number, self.tr("This is no phone number. Write 8 digits, or + and the country.")
        if self._due() < datetime.now(dates.HERE):
            return self.due, self.tr("That time has passed. Choose a later one.")
        return None

    def follow_up(self, call: int, staff: str) -> FollowUp:
        """What is promised; an unfinished number in the reason waits until it is complete and masked."""
        reason = privacy.storable(self.reason.text())
        owner = self.owner.currentText() or staff
        return FollowUp(0, call, owner, times.stored(self._due()), reason, self.number.text())

    # --- inside ---------------------------------------------------------------------------------------------

    def _due(self) -> datetime:
        at = self.due.dateTime().toPython()
        assert isinstance(at, datetime)
        return at.replace(tzinfo=dates.HERE)

    def _choose_owner(self, name: str) -> None:
        if name and self.owner.findText(name) < 0:
            self.owner.addItem(name)
        self.owner.setCurrentIndex(self.owner.findText(name))

    def _on_quick(self) -> None:
        self._show_due(self.quick.currentData())
        self.edited.emit()

    def _show_due(self, at: datetime) -> None:
        self.due.blockSignals(True)
        self.due.setDateTime(QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)))
        self.due.blockSignals(False)

    def _on_reason_edited(self, text: str) -> None:
        changed = privacy.mask(text).changed
        forms.say(
            self._masked, self.tr("A personal number in the reason is saved without its digits.") if changed else ""
        )
        self.edited.emit()

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
