"""The editor's screen: choose an item, change its words, see the findings, publish."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from assistant.records import Content, ContentVersion, Finding, Level, Script, Topic
from assistant.ui import forms, theme
from assistant.ui.editor.model import EditorModel
from assistant.ui.notices import Notices
from assistant.ui.wordings import local_time, version_name
from assistant.wording import render

HARDEST = 35
"""LIX that an answer may have (design.md section 1)."""


class EditorView(QWidget):
    """For the content editor."""

    def __init__(self, model: EditorModel, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._notices = model, notices
        self._content: Content | None = None
        self._filling = False
        self._make_chooser()
        self._make_fields()
        self._make_side()
        fields = QWidget()
        self._fields = forms.column(fields, self._title, self._unread, self._step_row, *self._rows)
        self._fields.addStretch(1)
        buttons = forms.line(None, self._ease, self.publish_button)
        middle = QWidget()
        forms.column(middle, forms.card(forms.scrolled(fields, self.tr("Text"))), buttons)
        split = forms.split(self._left, middle, self._side, sizes=[300, 520, 280])
        layout = forms.column(self, forms.label(self.tr("Editor"), "title"), split)
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(1, 1)
        model.item_changed.connect(self._on_item_changed)
        model.findings_changed.connect(self._on_findings_changed)
        model.versions_changed.connect(self._on_versions_changed)
        model.published.connect(self._on_published)
        model.blocked.connect(self._on_blocked)
        self._on_item_changed(None)

    def _make_chooser(self) -> None:
        self.items = QListWidget()
        forms.lines(self.items, self.tr("Items"), self.tr("Choose what to change."))
        self.items.currentItemChanged.connect(self._on_item_chosen)
        self._left = QWidget()
        self._beside = forms.column(self._left, forms.label(self.tr("Answers and scripts"), "caption"), self.items)
        self._beside.setStretch(1, 3)

    def _make_fields(self) -> None:
        self._title = forms.label("", "heading", wrap=True)
        self._unread = forms.label("", "error", wrap=True)
        self.step = forms.Chooser(16)
        self.step.currentIndexChanged.connect(self._on_step_chosen)
        self._step_row = forms.row(self.tr("&Step"), self.step)
        names = {
            "answer": self.tr("What the chatbot says"),
            "answer_simple": self.tr("In simpler words"),
            "internal": self.tr("For staff only"),
            "say": self.tr("Say"),
            "do": self.tr("Do"),
            "note": self.tr("Note"),
            "ask": self.tr("Ask"),
        }
        self.fields: dict[str, QPlainTextEdit] = {}
        self._rows: list[QWidget] = []
        for field, name in names.items():
            editor = QPlainTextEdit()
            editor.setTabChangesFocus(True)
            editor.setMinimumHeight(96)
            editor.textChanged.connect(lambda changed=field: self._on_text_changed(changed))
            self.fields[field] = editor
            self._rows.append(forms.row(name, editor))
        self._ease = forms.label("", "quiet")
        self.publish_button = forms.button(
            self.tr("Publish"),
            self._model.publish,
            kind="primary",
            icon="check",
            help_text=self.tr("The chatbot says it at once. The version before is kept."),
        )

    def _make_side(self) -> None:
        self.findings = QListWidget()
        forms.lines(self.findings, self.tr("Findings"))
        self.versions = QListWidget()
        forms.lines(self.versions, self.tr("Versions"))
        self._side = QWidget()
        forms.column(
            self._side,
            forms.label(self.tr("Findings"), "caption"),
            self.findings,
            forms.label(self.tr("Versions"), "caption"),
            self.versions,
        )

    # --- from outside ---------------------------------------------------------------------------------------

    def add_line(self, line: QWidget) -> None:
        """Show a line under the title of what is edited, such as who else has it open."""
        self._fields.insertWidget(1, line)

    def add_list(self, below: QWidget) -> None:
        """Show a list below what can be changed, such as what the phone asks for."""
        self._beside.addWidget(below, 2)

    def set_content(self, content: Content) -> None:
        """List what can be changed."""
        self._content = content
        self._model.set_content(content)
        chosen = self.items.currentItem()
        keep = chosen.data(Qt.ItemDataRole.UserRole) if chosen is not None else None
        self._filling = True
        self.items.clear()
        listed: list[tuple[str, Topic | Script]] = [("topic", topic) for topic in content.topics.values()]
        listed += [("script", script) for script in content.scripts.values()]
        for kind, record in sorted(listed, key=lambda one: (one[0] == "script", one[1].title)):
            item = QListWidgetItem(render(record.title, content))
            item.setData(Qt.ItemDataRole.UserRole, (kind, record.id))
            self.items.addItem(item)
            if keep == (kind, record.id):
                self.items.setCurrentItem(item)
        self._filling = False

    def open_item(self, kind: str, item: str) -> None:
        """Begin to change one item."""
        for row in range(self.items.count()):
            if self.items.item(row).data(Qt.ItemDataRole.UserRole) == (kind, item):
                self.items.setCurrentRow(row)
                self.items.scrollToItem(self.items.item(row), QListWidget.ScrollHint.PositionAtCenter)
        self._model.open(kind, item)

    def open_step(self, script: str, step: str) -> None:
        """Begin to change one step of a script."""
        self.open_item("script", script)
        self.step.setCurrentIndex(max(self.step.findData(step), 0))

    # --- what the person does -------------------------------------------------------------------------------

    def _on_item_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self._model.open(*item.data(Qt.ItemDataRole.UserRole))

    def _on_step_chosen(self) -> None:
        if isinstance(self._model.item, Script) and not self._filling and self.step.currentData():
            self._fill(self._model.item)

    def _on_text_changed(self, field: str) -> None:
        if self._filling:
            return
        text = self.fields[field].toPlainText()
        if isinstance(self._model.item, Topic):
            self._model.change_topic(**{field: text})
        elif isinstance(self._model.item, Script):
            self._model.change_step(self.step.currentData(), **{field: text})
        self._show_ease(text)

    # --- what the model says --------------------------------------------------------------------------------

    @Slot(object)
    def _on_item_changed(self, item: Topic | Script | None) -> None:
        self.publish_button.setEnabled(item is not None)
        self.findings.clear()
        self.versions.clear()
        if item is None:
            self._title.setText(self.tr("Choose an answer or a script on the left."))
            for row in (self._step_row, *self._rows):
                row.hide()
            return
        self._title.setText(render(item.title, self._content) if self._content is not None else item.title)
        self._unread.setText("" if item.provenance.reviewed_by else self.tr("Not yet read by a person"))
        self._filling = True
        self.step.clear()
        if isinstance(item, Script):
            for step in item.steps.values():
                self.step.addItem(f"{step.id}: {(step.ask or step.say or step.do)[:60]}", step.id)
        self._filling = False
        self._fill(item)

    def _fill(self, item: Topic | Script) -> None:
        shown = ("answer", "answer_simple", "internal") if isinstance(item, Topic) else ("say", "do", "note", "ask")
        record = item if isinstance(item, Topic) else item.steps[self.step.currentData()]
        self._step_row.setVisible(isinstance(item, Script))
        self._filling = True
        for (field, editor), row in zip(self.fields.items(), self._rows, strict=True):
            row.setVisible(field in shown)
            if field in shown:
                editor.setPlainText(getattr(record, field))
        self._filling = False
        self._show_ease(getattr(record, shown[0]))

    def _show_ease(self, text: str) -> None:
        ease = self._model.reading_ease(text)
        verdict = self.tr("easy to read") if ease <= HARDEST else self.tr("too hard to read")
        self._ease.setText(self.tr("LIX {ease}: {verdict}").format(ease=round(ease), verdict=verdict))

    @Slot(object)
    def _on_findings_changed(self, findings: tuple[Finding, ...]) -> None:
        self.findings.clear()
        for finding in findings:
            mark = self.tr("Blocks") if finding.level is Level.RED else self.tr("Look at")
            where = f" ({finding.step})" if finding.step else ""
            self.findings.addItem(f"{mark}{where}: {finding.problem}\n{finding.cure}")
        if not findings:
            self.findings.addItem(self.tr("No findings. It can be published."))

    @Slot(object)
    def _on_versions_changed(self, versions: tuple[ContentVersion, ...]) -> None:
        self.versions.clear()
        for version in versions:
            when = local_time(version.saved_at)
            self.versions.addItem(f"{version.number} · {version_name(version.state)} · {when} · {version.author}")

    @Slot()
    def _on_published(self) -> None:
        self._notices.info(self.tr("Published. The chatbot says it now."))

    @Slot(object)
    def _on_blocked(self, findings: tuple[Finding, ...]) -> None:
        self._on_findings_changed(findings)
        self._notices.warning(self.tr("Nothing was published. Mend the findings that block first."))
