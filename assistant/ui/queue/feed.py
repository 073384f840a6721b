"""Listens to the chatbot's feed while it answers, so that the evidence is kept from the first contact on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from assistant import chat_feed
from assistant.errors import ChatUnavailable
from assistant.records import Content
from assistant.store import Store
from assistant.ui.bot_keeper import BotKeeper
from assistant.ui.tasks import TaskRunner

LISTEN_MS = 3_000


class FeedListener(QObject):
    """Asks for what is new, keeps it, and asks again."""

    def __init__(self, keeper: BotKeeper, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._tasks = keeper, tasks
        self._content: Content | None = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LISTEN_MS)
        self._timer.timeout.connect(self.listen)
        self._timer.start()

    def set_content(self, content: Content) -> None:
        """The content whose opening hours tell what was inside and outside them."""
        self._content = content

    @Slot()
    def listen(self) -> None:
        """Look for news, unless one look is under way or the bot does not answer."""
        if not self._asking and self._keeper.client is not None:
            self._asking = True
            self._tasks.with_store(self, Store.chat_cursor, self._on_cursor_known, self._on_failed)

    def _on_cursor_known(self, cursor: int) -> None:
        client = self._keeper.client
        if client is None:
            self._asking = False
            return
        self._tasks.without_store(self, lambda: client.feed(cursor), self._on_news, self._on_failed)

    def _on_news(self, events: list[Mapping[str, Any]]) -> None:
        self._asking = False
        if events:
            hours = self._content.hours.get("support") if self._content is not None else None
            self._tasks.with_store(self, lambda store: chat_feed.take_in(store, events, hours))

    def _on_failed(self, error: Exception) -> None:
        self._asking = False
        if not isinstance(error, ChatUnavailable):
            self._tasks.task_failed.emit(error)
