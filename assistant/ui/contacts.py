"""Whom a citizen is passed on to, and whether there is anybody now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from assistant import dates, opening
from assistant.opening import OpeningState
from assistant.records import Contact, Content
from assistant.ui import forms

translate = QCoreApplication.translate
_ONE_WEEK = 7


class ContactPicker(QWidget):
    """One contact of the content or nobody, with its number and hours.

    Signals:
        edited(str): A person chose a contact, "" for nobody.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self.choice = forms.Chooser()
        self._about = forms.label("", "quiet", wrap=True)
        forms.column(self, forms.row(self.tr("&Passed on to"), self.choice), self._about)
        self.choice.activated.connect(self._on_chosen)

    def contact(self) -> str:
        """The contact's id, "" for nobody."""
        return str(self.choice.currentData() or "")

    def show_contact(self, contact: str, content: Content | None) -> None:
        """Offer the contacts of the content and choose one."""
        known = {one.id: one.name for one in content.contacts.values()} if content is not None else {}
        if contact:
            known.setdefault(contact, contact)
        if content is not self._content or self.choice.findData(contact) < 0:
            self._content = content
            self.choice.clear()
            self.choice.addItem(self.tr("Nobody"), "")
            for key, name in sorted(known.items(), key=lambda pair: pair[1].casefold()):
                self.choice.addItem(name, key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(contact)))
        self._tell()

    def _on_chosen(self) -> None:
        self._tell()
        self.edited.emit(self.contact())

    def _tell(self) -> None:
        known = self._content.contacts.get(self.contact()) if self._content is not None else None
        text = about(known, self._content, datetime.now(UTC)) if known is not None and self._content is not None else ""
        forms.say(self._about, text)
        self.choice.setAccessibleDescription(text)


def about(contact: Contact, content: Content, now: datetime) -> str:
    """The contact's number and when it is reached; what nobody has checked is said to be so."""
    hours = content.hours.get(contact.id)
    state = opening.state(hours, now) if hours is not None and contact.checked else None
    parts = [contact.phone, when_reached(state, now) if state is not None else _told(contact)]
    return "  ·  ".join(part for part in parts if part)


def when_reached(state: OpeningState, now: datetime) -> str:
    """In one sentence: "Closed now, opens tomorrow at 9."."""
    if state.changes_at is None:
        return translate("contacts", "Always open.") if state.is_open else translate("contacts", "Closed now.")
    text = (
        translate("contacts", "Open now, closes {when}.")
        if state.is_open
        else translate("contacts", "Closed now, opens {when}.")
    )
    return text.format(when=moment_in_words(state.changes_at, now))


def moment_in_words(at: datetime, now: datetime) -> str:
    """A time as people say it: "tomorrow at 9", "Monday at 9.30", "2. januar at 9"."""
    local, today = at.astimezone(dates.HERE), now.astimezone(dates.HERE).date()
    ahead = (local.date() - today) // timedelta(days=1)
    clock = f"{local.hour}.{local.minute:02d}" if local.minute else str(local.hour)
    if ahead in (0, 1):
        text = translate("contacts", "today at {time}") if ahead == 0 else translate("contacts", "tomorrow at {time}")
        return text.format(time=clock)
    day = QLocale().dayName(local.isoweekday()) if 1 < ahead < _ONE_WEEK else dates.in_words(local.date())
    return translate("contacts", "{day} at {time}").format(day=day, time=clock)


def _told(contact: Contact) -> str:
    if not contact.hours:
        return translate("contacts", "Opening hours not confirmed.")
    text = (
        translate("contacts", "Opening hours: {hours}")
        if contact.checked
        else translate("contacts", "Opening hours not confirmed. Told: {hours}")
    )
    return text.format(hours=contact.hours)
