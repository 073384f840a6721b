"""The log's screen: filter above, calls left, the chosen call right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTableView, QWidget

from assistant.records import Call, CallFilter, Content, PathStep
from assistant.ui import forms, theme
from assistant.ui.call.model import OUTCOMES
from assistant.ui.log.model import LogModel, length
from assistant.ui.wordings import duration, local_time, outcome_name, outcome_of

FILTER_PAUSE_MS = 200


class LogView(QWidget):
    """Past calls and what was done in each."""

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._content: Content | None = None
        self._make_filter()
        self._make_table()
        self._detail = QWidget()
        self._rows = forms.column(self._detail)
        detail = forms.card(forms.scrolled(self._detail, self.tr("The chosen call")))
        split = forms.split(self.table, detail, sizes=[720, 400])
        filters = forms.line(
            forms.row(self.tr("&Find in words and notes"), self.text),
            forms.row(self.tr("O&utcome"), self.outcome),
            None,
            self._count,
        )
        layout = forms.column(self, forms.label(self.tr("Call log"), "title"), filters, split)
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(2, 1)
        self._show(None)
        model.set_filter(CallFilter())

    def set_content(self, content: Content) -> None:
        """The content to name topics and steps from."""
        self._content = content

    def _make_filter(self) -> None:
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(260)
        self.outcome = QComboBox()
        self.outcome.addItem(self.tr("All"), None)
        for outcome in OUTCOMES:
            self.outcome.addItem(outcome_name(outcome), str(outcome))
        self._count = forms.label("", "quiet")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FILTER_PAUSE_MS)
        self._pause.timeout.connect(self._on_filter_changed)
        self.text.textChanged.connect(self._pause.start)
        self.outcome.currentIndexChanged.connect(self._on_filter_changed)
        self._model.counted.connect(self._on_counted)

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        forms.named(self.table, self.tr("Calls"), self.tr("Arrow keys choose a call; it is shown beside."))
        self.table.selectionModel().currentRowChanged.connect(self._on_row_chosen)

    @Slot()
    def _on_filter_changed(self) -> None:
        self._model.set_filter(
            CallFilter(text=self.text.text().strip(), outcome=outcome_of(self.outcome.currentData()))
        )

    @Slot(object)
    def _on_counted(self, total: int) -> None:
        self._count.setText(self.tr("%n call(s)", "", total))

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        self._show(self._model.call(index.row()))

    def _show(self, call: Call | None) -> None:
        forms.clear(self._rows)
        if call is None:
            self._rows.addWidget(forms.label(self.tr("Choose a call to read it."), "quiet", wrap=True))
            self._rows.addStretch(1)
            return
        self._rows.addWidget(forms.label(local_time(call.started_at), "heading"))
        for name, text in self._facts(call):
            if text:
                self._rows.addWidget(forms.label(name, "caption"))
                self._rows.addWidget(forms.label(text, wrap=True))
        if call.path:
            self._rows.addWidget(forms.label(self.tr("Steps walked"), "caption"))
        for number, step in enumerate(call.path, start=1):
            self._rows.addWidget(forms.label(f"{number}. {self._step_text(step)}", wrap=True))
        self._rows.addStretch(1)

    def _facts(self, call: Call) -> list[tuple[str, str]]:
        return [
            (self.tr("Staff"), call.staff),
            (self.tr("Length"), length(call)),
            (self.tr("Outcome"), outcome_name(call.outcome)),
            (self.tr("Topics"), ", ".join(self._title(topic) for topic in call.topics)),
            (self.tr("The citizen's words"), call.words),
            (self.tr("Note"), call.note),
        ]

    def _title(self, topic: str) -> str:
        from assistant.wording import render

        known = self._content.topics.get(topic) if self._content is not None else None
        return render(known.title, self._content) if known is not None and self._content is not None else topic

    def _step_text(self, walked: PathStep) -> str:
        from assistant.wording import render

        script = self._content.scripts.get(walked.script) if self._content is not None else None
        step = script.steps.get(walked.step) if script is not None else None
        text = (step.ask or step.say or step.do) if step is not None else walked.step
        text = render(text, self._content) if self._content is not None else text
        chosen = next((option.label for option in step.options if option.key == walked.answer), "") if step else ""
        if chosen and self._content is not None:
            chosen = render(chosen, self._content)
        return f"{text}{' → ' + chosen if chosen else ''} ({duration(walked.seconds)})"
