"""The published content as the window uses it: loaded beside the GUI thread, again whenever it changes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from assistant import publishing
from assistant.records import Content, ContentVersion
from assistant.settings import Settings
from assistant.ui.tasks import TaskRunner

WATCH_MS = 300
"""How often a watched folder (ASSISTANT_CONTENT) is looked at; an edit must be live within 2 s."""


class ContentModel(QObject):
    """Keeps the content in force.

    Signals:
        content_loaded(Content): There is content, or newer content.
        compiled(): The folder that the chatbot reads is up to date.
    """

    content_loaded = Signal(object)
    compiled = Signal()

    def __init__(self, settings: Settings, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._tasks = settings, tasks
        self.content: Content | None = None
        self.versions: dict[str, int] = {}
        self._watch = publishing.Watch(settings)
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_MS)
        self._timer.timeout.connect(self._look)
        self._looking = False

    def load(self) -> None:
        """Read the published content, compile it for the chatbot and put it into the search.

        Only the short parts run in the store's lane: a call can be started meanwhile.
        """
        self._tasks.with_store(self, lambda store: store.setting(publishing.SHIPPED) or "", self._on_shipped_known)
        self._timer.start()

    def close(self) -> None:
        """Stop watching."""
        self._timer.stop()

    def _on_shipped_known(self, known: str) -> None:
        settings = self._settings
        self._tasks.without_store(self, lambda: publishing.shipped_to_import(settings, known), self._on_shipped_read)

    def _on_shipped_read(self, found: tuple[publishing.Items, str]) -> None:
        items, stamp = found
        self._tasks.with_store(self, lambda store: publishing.take_in(store, items, stamp), self._on_published_known)

    def _on_published_known(self, published: Mapping[tuple[str, str], ContentVersion]) -> None:
        settings = self._settings
        self._tasks.without_store(self, lambda: publishing.read_live(settings, published), self._on_live)

    def _on_live(self, live: publishing.Live) -> None:
        self._watch.mark()
        self.content, self.versions = live.content, dict(live.versions)
        self._tasks.with_store(self, lambda store: publishing.index(store, live))
        self.content_loaded.emit(live.content)
        self.compiled.emit()

    def _look(self) -> None:
        if not self._looking:
            self._looking = True
            self._tasks.without_store(self, self._watch.stamp_changed, self._on_looked, self._on_not_looked)

    def _on_looked(self, changed: bool) -> None:
        self._looking = False
        if changed:
            self.load()

    def _on_not_looked(self, error: Exception) -> None:
        self._looking = False
        self._tasks.task_failed.emit(error)
