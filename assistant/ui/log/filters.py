"""The filter above the log: words, days, topic, service, outcome, staff, review."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from assistant import dates
from assistant.records import CallFilter, Content, Outcome, ReviewState
from assistant.service_topics import topics_by_service
from assistant.ui import forms
from assistant.ui.flow import Flow
from assistant.ui.wordings import outcome_name, outcome_of, review_name
from assistant.wording import render

FILTER_PAUSE_MS = 150
ALL, TODAY, WEEK, DAYS = "", "today", "week", "days"


class FilterBar(QWidget):
    """What the log is narrowed by.

    Signals:
        filter_changed(CallFilter): The person wants these calls.
    """

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services: dict[str, tuple[str, ...]] = {}
        self._make_words()
        self._make_days()
        self._make_lists()
        self.clear_button = forms.button(self.tr("Show all"), self.clear, icon="undo-2")
        self.clear_button.setEnabled(False)
        self.setLayout(
            Flow(
                forms.row(self.tr("&Find in words and notes"), self.text),
                forms.row(self.tr("&Period"), self.period),
                *self._day_rows,
                forms.row(self.tr("To&pic"), self.topic),
                forms.row(self.tr("Ser&vice"), self.service),
                forms.row(self.tr("O&utcome"), self.outcome),
                forms.row(self.tr("&Staff"), self.staff),
                forms.row(self.tr("Quality &review"), self.review),
                self.clear_button,
            )
        )

    def _make_words(self) -> None:
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(220)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FILTER_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self.text.textChanged.connect(self._pause.start)

    def _make_days(self) -> None:
        self.period = forms.Chooser(13)
        for name, key in (
            (self.tr("All days"), ALL),
            (self.tr("Today"), TODAY),
            (self.tr("This week"), WEEK),
            (self.tr("From and to"), DAYS),
        ):
            self.period.addItem(name, key)
        self.from_day, self.to_day = _day_field(), _day_field()
        self._day_rows = (
            forms.row(self.tr("From"), self.from_day, self.tr("The first day, inclusive.")),
            forms.row(self.tr("To"), self.to_day, self.tr("The last day, inclusive.")),
        )
        for row, field in zip(self._day_rows, (self.from_day, self.to_day), strict=True):
            row.hide()
            field.dateChanged.connect(self._pause.start)
        self.period.currentIndexChanged.connect(self._on_period_chosen)

    def _make_lists(self) -> None:
        self.topic, self.service, self.outcome, self.staff, self.review = (forms.Chooser(13) for _ in range(5))
        for outcome in Outcome:
            self.outcome.addItem(outcome_name(outcome), str(outcome))
        for state in ReviewState:
            self.review.addItem(review_name(state), str(state))
        for chooser in (self.topic, self.service, self.outcome, self.staff, self.review):
            chooser.insertItem(0, self.tr("All"), "")
            chooser.setCurrentIndex(0)
            chooser.currentIndexChanged.connect(self.tell)

    # --- from outside ---------------------------------------------------------------------------------------

    def set_content(self, content: Content) -> None:
        """The topics and services to choose among."""
        self._services = topics_by_service(content)
        topics = {topic.id: render(topic.title, content) for topic in content.topics.values()}
        self._offer(self.topic, topics)
        self._offer(self.service, {service: content.services[service].name for service in self._services})

    def set_staff(self, names: tuple[str, ...]) -> None:
        """Who has taken calls."""
        self._offer(self.staff, {name: name for name in names})

    def clear(self) -> None:
        """Show all calls again."""
        self._show("")

    def show_day(self, day: str) -> None:
        """Show the calls of one day, all of them; an ISO date."""
        self._show(day)

    def _show(self, day: str) -> None:
        self.blockSignals(True)
        self.text.clear()
        for chooser in (self.period, self.topic, self.service, self.outcome, self.staff, self.review):
            chooser.setCurrentIndex(0)
        if day:
            self.period.setCurrentIndex(self.period.findData(DAYS))
            for field in (self.from_day, self.to_day):
                field.setDate(QDate.fromString(day, "yyyy-MM-dd"))
        self.blockSignals(False)
        self._pause.stop()
        self.tell()

    def wanted(self) -> CallFilter:
        """The filter as it stands."""
        first, last = self._days()
        service, review = str(self.service.currentData() or ""), self.review.currentData()
        return CallFilter(
            text=self.text.text().strip(),
            staff=str(self.staff.currentData() or ""),
            topic=str(self.topic.currentData() or ""),
            outcome=outcome_of(self.outcome.currentData()),
            from_day=first,
            to_day=last,
            topics=self._services.get(service, ()) if service else None,
            review=ReviewState(review) if review else None,
        )

    def tell(self) -> None:
        """Ask for the calls that fit now."""
        self.clear_button.setEnabled(self.wanted() != CallFilter())
        self.filter_changed.emit(self.wanted())

    # --- inside ---------------------------------------------------------------------------------------------

    def _on_period_chosen(self) -> None:
        chosen = self.period.currentData() == DAYS
        for row in self._day_rows:
            row.setVisible(chosen)
        self.tell()

    def _days(self) -> tuple[str, str]:
        today = dates.today()
        if self.period.currentData() == TODAY:
            return today.isoformat(), today.isoformat()
        if self.period.currentData() == WEEK:
            return (today - timedelta(days=today.weekday())).isoformat(), today.isoformat()
        if self.period.currentData() == DAYS:
            # Two days the wrong way round mean the days between them all the same.
            first, last = sorted((_iso(self.from_day), _iso(self.to_day)))
            return first, last
        return "", ""

    def _offer(self, chooser: QComboBox, names: dict[str, str]) -> None:
        """Fill a list anew; what was chosen stays chosen."""
        kept = chooser.currentData()
        if kept and kept not in names:
            names = {**names, str(kept): str(kept)}
        known = {chooser.itemData(row): chooser.itemText(row) for row in range(1, chooser.count())}
        if known == names:
            return
        chooser.blockSignals(True)
        while chooser.count() > 1:
            chooser.removeItem(1)
        for key, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            chooser.addItem(name, key)
        chooser.setCurrentIndex(max(0, chooser.findData(kept)))
        chooser.blockSignals(False)


def _day_field() -> QDateEdit:
    today: date = dates.today()
    made = QDateEdit(QDate(today.year, today.month, today.day))
    made.setDisplayFormat("dd.MM.yyyy")
    made.setCalendarPopup(True)
    made.setMaximumDate(QDate(today.year + 1, 12, 31))
    return made


def _iso(field: QDateEdit) -> str:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day()).isoformat()
