"""One content item being changed: its text, the findings, its versions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from assistant import publishing
from assistant.errors import PublishBlocked
from assistant.readability import lix
from assistant.records import Content, ContentVersion, Finding, Level, Script, Topic
from assistant.settings import Settings
from assistant.ui.tasks import TaskRunner
from assistant.wording import render

CHECK_PAUSE_MS = 400


class EditorModel(QObject):
    """What is being edited.

    Signals:
        item_changed(Topic | Script | None): Another item, or a saved one.
        findings_changed(tuple[Finding, ...]): What the check says of the text as it stands.
        versions_changed(tuple[ContentVersion, ...]): Kept versions, latest first.
        published(): A version went live.
        blocked(tuple[Finding, ...]): Nothing was published; these are red.
    """

    item_changed = Signal(object)
    findings_changed = Signal(object)
    versions_changed = Signal(object)
    published = Signal()
    blocked = Signal(object)

    def __init__(self, settings: Settings, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._tasks = settings, tasks
        self.author = ""
        self.content: Content | None = None
        self.item: Topic | Script | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_PAUSE_MS)
        self._timer.timeout.connect(self._check)

    def set_content(self, content: Content) -> None:
        """The content all else stands in."""
        self.content = content

    def open(self, kind: str, item: str) -> None:
        """Begin to edit an item."""
        if self.content is None:
            return
        self.item = self.content.topics.get(item) if kind == "topic" else self.content.scripts.get(item)
        self.item_changed.emit(self.item)
        self._show_versions()
        self._timer.start()

    def change_topic(self, **fields: str) -> None:
        """Change texts of the topic."""
        if isinstance(self.item, Topic):
            self.item = replace(self.item, **fields)  # type: ignore[arg-type]
            self._timer.start()

    def change_step(self, step: str, **fields: str) -> None:
        """Change texts of one step of the script."""
        if isinstance(self.item, Script):
            steps = dict(self.item.steps)
            steps[step] = replace(steps[step], **fields)  # type: ignore[arg-type]
            self.item = replace(self.item, steps=steps)
            self._timer.start()

    def reading_ease(self, text: str) -> float:
        """LIX of a text with its placeholders filled."""
        return lix(render(text, self.content)) if self.content is not None else 0.0

    def publish(self) -> None:
        """Check the item, keep it as a version, and make it live."""
        if self.item is None or self.content is None:
            return
        item, content, author = self.item, self.content, self.author
        # Checking reads the whole content; it must not hold up the store's lane.
        self._tasks.without_store(self, lambda: publishing.checked(item, content), self._on_checked, self._on_failed)
        self._pending_author = author

    def _on_checked(self, version: publishing.Checked) -> None:
        author = self._pending_author
        self._tasks.with_store(
            self,
            lambda store: publishing.publish_item(store, version, author),
            lambda _changes: self._on_published(),
        )

    def _on_published(self) -> None:
        self._show_versions()
        self.published.emit()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, PublishBlocked):
            self.blocked.emit(error.findings)
        else:
            self._tasks.task_failed.emit(error)

    def _check(self) -> None:
        if self.item is None or self.content is None:
            return
        item, content = self.item, self.content
        self._tasks.without_store(self, lambda: publishing.findings_of(item, content), self.findings_changed.emit)

    def _show_versions(self) -> None:
        if self.item is None:
            return
        kind, name = publishing.kind_of(self.item), publishing.key_of(self.item)
        self._tasks.with_store(self, lambda store: store.versions(kind, name), self.versions_changed.emit)


def red(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that block."""
    return tuple(finding for finding in findings if finding.level is Level.RED)


def version_line(version: ContentVersion) -> tuple[int, str, str]:
    """Number, time and author of a version."""
    return version.number, version.saved_at, version.author
