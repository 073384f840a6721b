"""The topics of a call: those it has, and one more found by typing a part of its title."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListWidget, QListWidgetItem, QWidget

from assistant.records import Content
from assistant.ui import forms
from assistant.ui.wordings import topic_title

KEY = Qt.ItemDataRole.UserRole


class TopicPicker(QWidget):
    """Several topics; Delete takes one off.

    Signals:
        edited(tuple[str, ...]): A person added or took off a topic.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self.list = QListWidget()
        forms.lines(self.list, "")
        self.list.setMinimumHeight(60)
        self.list.setMaximumHeight(120)
        self.add = forms.Chooser()
        self.add.setEditable(True)
        self.add.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._make_finder()
        forms.column(
            self,
            forms.row(self.tr("&Topics"), self.list, self.tr("Delete takes the chosen topic off.")),
            self.add,
        )
        line = self.add.lineEdit()
        assert line is not None
        for part in (self.add, line, self.add.view()):
            forms.named(part, self.tr("Add a topic"), self.tr("Write a part of its title."))
        line.setPlaceholderText(self.tr("Add a topic"))
        line.returnPressed.connect(self._on_return)
        self.add.activated.connect(self._on_chosen)

    def _make_finder(self) -> None:
        finder = QCompleter(self.add.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.add.setCompleter(finder)
        found = finder.popup()
        assert found is not None
        found.setAccessibleName(self.tr("Topics found"))
        self._finder = finder

    def topics(self) -> tuple[str, ...]:
        """The topics as they are listed."""
        return tuple(str(self.list.item(row).data(KEY)) for row in range(self.list.count()))

    def show_topics(self, topics: tuple[str, ...], content: Content | None) -> None:
        """List the topics of a call, and offer all of the content."""
        if content is not self._content or self.add.count() == 0:
            self._content = content
            self._offer(content)
        if topics != self.topics():
            self.list.clear()
            for topic in topics:
                self._append(topic)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes a topic off."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self.edited.emit(self.topics())
        else:
            super().keyPressEvent(event)

    # --- inside ---------------------------------------------------------------------------------------------

    def _offer(self, content: Content | None) -> None:
        self.add.clear()
        known = {topic: topic_title(topic, content) for topic in content.topics} if content is not None else {}
        for key, title in sorted(known.items(), key=lambda pair: pair[1].casefold()):
            self.add.addItem(title, key)
        self._clear_line()

    def _on_return(self) -> None:
        """Enter takes the first topic that has the words in its title."""
        words = self.add.currentText().strip()
        self._finder.setCompletionPrefix(words)
        if words and self._finder.completionCount():
            first = self._finder.completionModel().index(0, 0)
            self._on_chosen(self.add.findText(str(first.data())))

    def _on_chosen(self, row: int) -> None:
        topic = str(self.add.itemData(row) or "")
        if topic and topic not in self.topics():
            self._append(topic)
            self.edited.emit(self.topics())
        self._clear_line()

    def _clear_line(self) -> None:
        self.add.setCurrentIndex(-1)
        self.add.clearEditText()

    def _append(self, topic: str) -> None:
        item = QListWidgetItem(topic_title(topic, self._content))
        item.setData(KEY, topic)
        self.list.addItem(item)
