"""The published content as the window uses it: loaded beside the GUI thread, again whenever it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from assistant import publishing
from assistant.content_folder import Items
from assistant.records import Content, ContentVersion
from assistant.settings import Settings
from assistant.store import Store
from assistant.store_search import Entry
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
        self._looking = self._loading = self._once_more = False
        self._indexed = ""

    def load(self) -> None:
        """Read the published content, put it into the search and compile it for the chatbot.

        Only the short parts run in the store's lane: a call can be started meanwhile. Asked for while it is done,
        all of it is done once more: what was published meanwhile may not be overtaken by what was there before.
        """
        self._timer.start()
        self._once_more = self._loading
        if not self._loading:
            self._loading = True
            self._tasks.with_store(self, _known, self._on_known, self._on_failed)

    def close(self) -> None:
        """Stop watching."""
        self._timer.stop()

    def _on_known(self, known: tuple[str, str]) -> None:
        settings, (shipped, self._indexed) = self._settings, known
        self._tasks.without_store(
            self, lambda: publishing.shipped_to_import(settings, shipped), self._on_shipped_read, self._on_failed
        )

    def _on_shipped_read(self, found: tuple[Items, str]) -> None:
        items, stamp = found
        self._tasks.with_store(
            self, lambda store: publishing.take_in(store, items, stamp), self._on_published_known, self._on_failed
        )

    def _on_published_known(self, published: Mapping[tuple[str, str], ContentVersion]) -> None:
        settings = self._settings
        self._tasks.without_store(
            self, lambda: publishing.read_live(settings, published), self._on_live, self._on_failed
        )

    def _on_live(self, live: publishing.Live) -> None:
        first = self.content is None
        self.content, self.versions = live.content, dict(live.versions)
        self.content_loaded.emit(live.content)
        # At the start somebody waits for the search; later, a citizen for the edit.
        if first:
            self._index(live, lambda: self._compile(live, self._on_ended))
        else:
            self._compile(live, lambda: self._index(live, self._on_ended))

    def _index(self, live: publishing.Live, then: Callable[[], None]) -> None:
        indexed = self._indexed
        self._tasks.without_store(
            self,
            lambda: publishing.search_entries(live, indexed),
            lambda entries: self._on_entries(live, entries, then),
            self._on_failed,
        )

    def _on_entries(self, live: publishing.Live, entries: list[Entry] | None, then: Callable[[], None]) -> None:
        self._tasks.with_store(
            self, lambda store: publishing.index(store, live, entries), lambda _changes: then(), self._on_failed
        )

    def _compile(self, live: publishing.Live, then: Callable[[], None]) -> None:
        settings = self._settings
        self._tasks.without_store(
            self,
            lambda: publishing.compile_for_bot(settings, live),
            lambda _done: self._on_compiled(live, then),
            self._on_failed,
        )

    def _on_compiled(self, live: publishing.Live, then: Callable[[], None]) -> None:
        self._watch.mark(live)
        self.compiled.emit()
        then()

    def _on_failed(self, error: Exception) -> None:
        self._tasks.task_failed.emit(error)
        self._on_ended()

    def _on_ended(self) -> None:
        self._loading = False
        if self._once_more:
            self.load()

    def _look(self) -> None:
        if not self._looking and not self._loading:
            self._looking = True
            self._tasks.without_store(self, self._watch.stamp_changed, self._on_looked, self._on_not_looked)

    def _on_looked(self, changed: bool) -> None:
        self._looking = False
        if changed:
            self.load()

    def _on_not_looked(self, error: Exception) -> None:
        self._looking = False
        self._tasks.task_failed.emit(error)


def _known(store: Store) -> tuple[str, str]:
    """What shipped content was imported, and what content the search knows."""
    return store.setting(publishing.SHIPPED) or "", store.setting(publishing.INDEXED) or ""
