"""The log's screen: filter above, calls left, the chosen call right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from assistant import times
from assistant.records import Call, CallState, Content
from assistant.ui import forms, theme
from assistant.ui.log.chat_window import ChatWindow
from assistant.ui.log.detail import CallDetail
from assistant.ui.log.detail_model import Detail, DetailModel
from assistant.ui.log.edit_form import EditForm
from assistant.ui.log.export import AskForFile, Exporter, ExportLine, ask_for_file
from assistant.ui.log.filters import FilterBar
from assistant.ui.log.model import MOST_KEPT, LogModel
from assistant.ui.log.review_form import ReviewForm
from assistant.ui.log.table import CallTable
from assistant.ui.notices import sentence_of

REFRESH_PAUSE_MS = 500
"""Calls that come one after another are fetched together."""

LEAST_LETTERS = 34
"""Letters to a line of the chosen call, at least."""


class Side(QWidget):
    """One of some pages at a time, wide enough for some words to a line however large the text."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._pages = QStackedLayout(self)
        for page in pages:
            self._pages.addWidget(page)

    @property
    def page(self) -> QWidget:
        """The page in sight."""
        return self._pages.currentWidget() or self

    def turn_to(self, page: QWidget) -> None:
        """Bring a page into sight."""
        self._pages.setCurrentWidget(page)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a line of some words."""
        return QSize(self.fontMetrics().averageCharWidth() * LEAST_LETTERS, super().minimumSizeHint().height())


class LogView(QWidget):
    """Past calls, what was done in each, and what is said of them afterwards."""

    def __init__(self, model: LogModel, chosen: DetailModel, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._chosen, self._exporter = model, chosen, exporter
        self.ask_for_file: AskForFile = ask_for_file
        self._kept: tuple[int, int] = (0, 0)
        self._sought = 0
        self.filters = FilterBar()
        self.table = CallTable(model)
        self._make_side()
        self._make_head()
        split = forms.split(self.table, forms.card(self.side), sizes=[720, 390])
        layout = forms.column(self, self._head, self.filters, self.export_line, split)
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(3, 1)
        self._make_keys()
        self._connect()

    # --- parts ----------------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._count = forms.label("", "quiet")
        self.export_button = forms.button(
            self.tr("Export"), self._export, icon="save", help_text=self.tr("The calls in sight, as a file.")
        )
        self.export_line = ExportLine(self._exporter)
        self._head = forms.line(
            forms.label(self.tr("Call log"), "title"), self._count, None, self.export_button, space=theme.SPACE * 2
        )

    def _make_side(self) -> None:
        self.detail = CallDetail(self._chosen)
        self.edit_form = EditForm(self._chosen.presence)
        self.review_form = ReviewForm()
        self.side = Side(self.detail, self.edit_form, self.review_form)

    def _make_keys(self) -> None:
        on_call = {"Ctrl+E": self._edit, "Ctrl+M": self._chosen.toggle_mark, "Ctrl+G": self._review}
        for key, act in on_call.items():
            # Of the detail, so that they rest while a form is in its place.
            forms.shortcut(self.detail, key, act)
        forms.shortcut(self, "Ctrl+F", self.filters.text.setFocus)
        forms.shortcut(self, "F5", self._model.refresh)

    def _connect(self) -> None:
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_PAUSE_MS)
        self._refresh.timeout.connect(self._on_refresh_due)
        self.filters.filter_changed.connect(self._model.set_filter)
        self._model.outdated.connect(self._refresh.start)
        self._model.counted.connect(self._on_counted)
        self._model.staff_known.connect(self.filters.set_staff)
        self._model.modelAboutToBeReset.connect(self._remember)
        self._model.modelReset.connect(self._recall)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self.detail.edit_requested.connect(self._edit)
        self.detail.review_requested.connect(self._review)
        self.detail.chat_requested.connect(self._open_chat)
        self.edit_form.save_requested.connect(self._chosen.edit)
        self.review_form.save_requested.connect(self._chosen.save_review)
        for form in (self.edit_form, self.review_form):
            form.cancelled.connect(self._read)
        self._chosen.saved.connect(self._read)
        self._chosen.save_failed.connect(self._on_save_failed)
        self._exporter.ended.connect(self._on_export_ended)

    # --- from outside ---------------------------------------------------------------------------------------

    def set_content(self, content: Content) -> None:
        """The content to name topics and steps from."""
        self.filters.set_content(content)
        self._chosen.set_content(content)

    def show_call(self, call: int) -> None:
        """Choose a call and show what is known of it; while another is being edited, that one stays in sight."""
        if self.side.page is self.detail:
            self._chosen.find(call, self._on_call_found)

    def _on_call_found(self, call: Call) -> None:
        """At once when it is in the list; else the list is narrowed to the day of the call, all of it."""
        row = self._model.row_of(call.id)
        if row is not None:
            self.table.selectRow(row)
            self.table.setFocus()
            return
        self._sought = call.id
        self.filters.show_day(times.local_day_and_hour(call.started_at)[0])
        self._model.refresh(MOST_KEPT)

    @property
    def shown(self) -> Detail | None:
        """The call that can be read, None while none is."""
        return self._chosen.detail

    # --- the list -------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_counted(self, total: int | None) -> None:
        self._count.setText(self.tr("Counting …") if total is None else self.tr("%n call(s)", "", total))

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        call = self._model.call(index.row())
        if self.side.page is self.detail:
            self._chosen.show_call(call.id if call is not None else None)

    def _on_refresh_due(self) -> None:
        if self.isVisible():
            self._model.refresh()

    def _remember(self) -> None:
        """Which call is chosen and where the list stands, before the list is fetched anew."""
        chosen = self._model.call(self.table.currentIndex().row())
        kept = self._sought or (chosen.id if chosen is not None else 0)
        self._kept = (kept, self.table.verticalScrollBar().value())

    def _recall(self) -> None:
        call_id, scrolled = self._kept
        row = self._model.row_of(call_id)
        sought, self._sought = self._sought, 0
        if row is not None:
            self.table.selectRow(row)
            if not sought:
                self.table.verticalScrollBar().setValue(scrolled)
        elif self.side.page is self.detail:
            self._chosen.show_call(None)

    # --- reading, editing, reviewing ------------------------------------------------------------------------

    @Slot()
    def _edit(self) -> None:
        self._chosen.when_read(self._open_edit_form)

    def _open_edit_form(self, detail: Detail) -> None:
        if detail.call.state is CallState.ENDED:
            self._chosen.presence.hold()
            self._turn_to(self.edit_form)
            self.edit_form.open(detail.call, self._chosen.content)

    @Slot()
    def _review(self) -> None:
        self._chosen.when_read(self._open_review_form)

    def _open_review_form(self, detail: Detail) -> None:
        if detail.call.state is CallState.ENDED:
            self._turn_to(self.review_form)
            self.review_form.open(detail.review)

    @Slot()
    def _open_chat(self) -> None:
        if self.shown is not None:
            self._close_chat()
            chat = ChatWindow(self.shown, self)
            self._chosen.detail_changed.connect(chat.show_detail)
            chat.show()

    def _close_chat(self) -> None:
        for chat in self.findChildren(ChatWindow):
            chat.close()

    @Slot()
    def _read(self) -> None:
        if self.side.page is not self.detail:
            self._chosen.presence.let_go()
            self._turn_to(self.detail)
            self.table.setFocus()

    def _turn_to(self, page: QWidget) -> None:
        """While a form is open the list rests, so that no click takes away what was typed."""
        self.side.turn_to(page)
        for part in (self.table, self.filters):
            part.setEnabled(page is self.detail)

    @Slot(object)
    def _on_save_failed(self, error: Exception) -> None:
        form = self.side.page
        if isinstance(form, EditForm | ReviewForm):
            form.save_failed(sentence_of(error))

    # --- the file -------------------------------------------------------------------------------------------

    def _export(self) -> None:
        path = self.ask_for_file(self)
        if path is not None:
            self.export_button.setEnabled(False)
            self.export_line.begin()
            self._exporter.start(self._model.filter, path, self._chosen.content, self._chosen.presence.staff)

    @Slot()
    def _on_export_ended(self) -> None:
        self.export_button.setEnabled(True)

    # --- Qt's own -------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look what is new since the log was last in sight."""
        super().showEvent(event)
        wanted = self.filters.wanted()
        self._model.refresh() if wanted == self._model.filter else self._model.set_filter(wanted)
        self._chosen.watch()
        if self.side.page is self.detail:
            self.table.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nobody needs to know who else has the call open, unless it is being edited here."""
        super().hideEvent(event)
        self._close_chat()
        if self.side.page is self.detail:
            self._chosen.rest()
