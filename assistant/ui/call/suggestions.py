"""Suggestions while the citizen's words are typed: the search at once, joined by the bot's verdict when it comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from assistant.errors import ChatUnavailable
from assistant.records import SearchAnswer, SearchResult, StoreChanges, Verdict
from assistant.search import Search
from assistant.ui.rows import KIND
from assistant.ui.tasks import TaskRunner
from assistant.ui.wordings import kind_name

MOST = 12
_Index = QModelIndex | QPersistentModelIndex


class SuggestionModel(QAbstractListModel):
    """What fits the citizen's words, best first.

    Signals:
        answered(float): The search answered; milliseconds it took.
        verdict_arrived(Verdict): The bot said what it understands.
    """

    answered = Signal(float)
    verdict_arrived = Signal(object)

    def __init__(
        self,
        tasks: TaskRunner,
        ask_bot: Callable[[str], Verdict | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._ask_bot = tasks, ask_bot
        self._results: tuple[SearchResult, ...] = ()
        self._words = ""
        self._found_for = ""
        self._looking = self._asking = False
        tasks.store_changed.connect(self._on_store_changed)

    def fits(self, words: str) -> bool:
        """Whether what is shown was found for these words, and not for ones typed before."""
        return self._found_for == words.strip() != ""

    def set_words(self, words: str) -> None:
        """Look for other words; an answer to older words is dropped when it comes."""
        self._words = words.strip()
        if not self._words:
            self._found_for = ""
            self._set_results(())
            return
        if self._words != self._found_for:
            self._look()
            self._ask()

    def warm_up(self) -> None:
        """Read the words of the content before the first key needs them."""
        self._tasks.with_store(self, lambda store: Search(store).warm_up())

    def keep_miss(self) -> None:
        """Tell the editors, masked, that nothing was found for these words."""
        words = self._words
        if words and words == self._found_for and not self._results:
            self._tasks.with_store(self, lambda store: store.record_search_miss(words))

    def result(self, index: _Index) -> SearchResult | None:
        """The suggestion at a place."""
        return self._results[index.row()] if 0 <= index.row() < len(self._results) else None

    def _look(self) -> None:
        # One search at a time: what was typed meanwhile is looked for next, and nothing older is shown.
        if self._looking:
            return
        self._looking = True
        wanted = self._words
        self._tasks.with_store(
            self, lambda store: (wanted, Search(store).find(wanted, limit=MOST)), self._on_found, self._on_not_found
        )

    def _on_store_changed(self, changes: StoreChanges) -> None:
        """On a new machine somebody may type before the content is in the search."""
        if "search" in changes.kinds and self._words and not self._results:
            self._look()

    def _on_not_found(self, error: Exception) -> None:
        self._looking = False
        self._tasks.task_failed.emit(error)

    def _ask(self) -> None:
        # One question at a time: a slow bot must not pile up work behind quick fingers.
        if self._asking:
            return
        self._asking = True
        wanted, ask = self._words, self._ask_bot
        self._tasks.without_store(self, lambda: (wanted, ask(wanted)), self._on_verdict, self._on_no_verdict)

    def _on_found(self, found: tuple[str, SearchAnswer]) -> None:
        self._looking = False
        words, answer = found
        if words == self._words:
            self._found_for = words
            self._set_results(answer.results)
            self.answered.emit(answer.took_ms)
        elif self._words:
            self._look()

    def _on_verdict(self, found: tuple[str, Verdict | None]) -> None:
        self._asking = False
        words, verdict = found
        if words != self._words:
            if self._words:
                self._ask()
            return
        if verdict is not None:
            self._join(verdict)
            self.verdict_arrived.emit(verdict)

    def _on_no_verdict(self, error: Exception) -> None:
        self._asking = False
        if not isinstance(error, ChatUnavailable):
            self._tasks.task_failed.emit(error)

    def _join(self, verdict: Verdict) -> None:
        """Search again with the verdict; rows that are shown keep their place, new ones come below."""
        wanted = self._words
        self._tasks.with_store(
            self,
            lambda store: (wanted, Search(store).find(wanted, limit=MOST, verdict=verdict)),
            self._on_joined,
        )

    def _on_joined(self, found: tuple[str, SearchAnswer]) -> None:
        words, answer = found
        if words != self._words:
            return
        shown = {(result.kind, result.id) for result in self._results}
        fresh = tuple(result for result in answer.results if (result.kind, result.id) not in shown)
        if not fresh:
            return
        first = len(self._results)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._results = (*self._results, *fresh)
        self.endInsertRows()

    def _set_results(self, results: tuple[SearchResult, ...]) -> None:
        self.beginResetModel()
        self._results = results
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of suggestions."""
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title and kind; the whole line for a screen reader."""
        result = self.result(index)
        if result is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return result.title
        if role == KIND:
            return kind_name(result.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind_name(result.kind)}: {result.title}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return result.excerpt or result.title
        return None
