"""One call of the log with everything that is known about it, and what a person may change in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from assistant import walked
from assistant.errors import NotFound
from assistant.records import Call, CallEdit, CallReview, Content, ContentVersion, StoreChanges
from assistant.store import Store
from assistant.ui.presence import Presence
from assistant.ui.tasks import TaskRunner

PAUSE_MS = 40
"""A held arrow key passes calls by; the one it stays at is read."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What the log shows of one call."""

    call: Call
    history: tuple[CallEdit, ...]
    review: CallReview | None
    chat: tuple[Mapping[str, Any], ...]
    steps: tuple[walked.WalkedStep, ...] = ()


class DetailModel(QObject):
    """The chosen call.

    Signals:
        detail_changed(Detail | None): Another call, or something new about it; None when none is chosen.
        saved(): What was changed in it is on disk.
        save_failed(Exception): It is not; the form keeps what was typed.
    """

    detail_changed = Signal(object)
    saved = Signal()
    save_failed = Signal(object)

    def __init__(self, tasks: TaskRunner, presence: Presence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self.presence = tasks, presence
        self.content: Content | None = None
        self.detail: Detail | None = None
        self._wanted = self._asked = 0
        self._then: Callable[[Detail], object] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        tasks.store_changed.connect(self._on_store_changed)

    def set_content(self, content: Content) -> None:
        """The content to name topics and steps from."""
        self.content = content
        if self._wanted:
            self._ask()

    def show_call(self, call_id: int | None) -> None:
        """Show a call, or none."""
        if (call_id or 0) == self._wanted:
            return
        self._wanted, self._then = call_id or 0, None
        self.watch()
        self._pause.start() if call_id else self._show(None)

    def when_read(self, act: Callable[[Detail], object]) -> None:
        """Do something with the chosen call: at once, or as soon as it is read."""
        if self.detail is not None and self.detail.call.id == self._wanted:
            act(self.detail)
        elif self._wanted:
            self._then = act

    def find(self, call_id: int, act: Callable[[Call], None]) -> None:
        """Do something with any call, as soon as it is read."""
        self._tasks.with_store(self, lambda store: store.call(call_id), act, self._on_not_found)

    def watch(self) -> None:
        """The call is in sight: look who else has it open."""
        self.presence.look_at("call", str(self._wanted) if self._wanted else "")

    def rest(self) -> None:
        """The call is out of sight."""
        self.presence.look_at()

    # --- what a person changes ------------------------------------------------------------------------------

    def edit(self, changes: Mapping[str, object]) -> None:
        """Change fields of the call that is read; what somebody else has changed meanwhile stays as they made it."""
        if self.detail is None:
            return
        call_id, staff = self.detail.call.id, self.presence.staff

        def work(store: Store) -> StoreChanges:
            return store.edit_call(replace(store.call(call_id), **changes), staff)  # type: ignore[arg-type]

        self._tasks.with_store(self, work, self._on_saved, self.save_failed.emit)

    def toggle_mark(self) -> None:
        """Mark the call for review, or take the mark off; a review that was made stays."""
        self.when_read(self._toggle_mark)

    def _toggle_mark(self, detail: Detail) -> None:
        call_id, staff, marked = detail.call.id, self.presence.staff, detail.review is not None
        self._tasks.with_store(
            self,
            lambda store: store.unmark_for_review(call_id) if marked else store.mark_for_review(call_id, staff),
            lambda _changes: self._ask(),
        )

    def save_review(self, scores: Sequence[int], remark: str) -> None:
        """Keep what a reviewer found of the call that is read."""
        if self.detail is None:
            return
        call_id, staff, kept = self.detail.call.id, self.presence.staff, tuple(scores)
        self._tasks.with_store(
            self, lambda store: store.save_review(call_id, kept, remark, staff), self._on_saved, self.save_failed.emit
        )

    # --- inside ---------------------------------------------------------------------------------------------

    def _on_saved(self, _changes: StoreChanges) -> None:
        self.saved.emit()
        self._ask()

    def _on_store_changed(self, changes: StoreChanges) -> None:
        record = changes.record
        if isinstance(record, Call | CallReview):
            about = record.id if isinstance(record, Call) else record.call
            if about == self._wanted:
                self._pause.start()
        elif "chat" in changes.kinds and self.detail is not None and self.detail.call.code:
            code = self.detail.call.code
            self._tasks.with_store(self, lambda store: (code, store.chat_of_code(code)), self._on_chat_found)

    def _on_chat_found(self, found: tuple[str, tuple[Mapping[str, Any], ...]]) -> None:
        """The chat went on, or was forgotten: the rest of what is shown stays."""
        code, chat = found
        detail = self.detail
        if detail is not None and detail.call.code == code and detail.chat != chat:
            self._show(replace(detail, chat=chat))

    def _ask(self) -> None:
        wanted, content = self._wanted, self.content
        self._asked += 1

        def work(store: Store) -> tuple[Detail, tuple[ContentVersion, ...]] | None:
            if wanted != self._wanted:
                return None
            call = store.call(wanted)
            found = Detail(call, store.call_history(wanted), store.review(wanted), store.chat_of_code(call.code))
            return found, walked.versions_of(call, content, store) if content is not None else ()

        self._tasks.with_store(self, work, self._on_found, self._on_not_found)

    def _on_found(self, found: tuple[Detail, tuple[ContentVersion, ...]] | None) -> None:
        content, asked = self.content, self._asked
        if found is None or content is None:
            return
        detail, versions = found

        def work() -> tuple[int, Detail]:
            return asked, replace(detail, steps=walked.steps(detail.call, content, walked.read(versions)))

        self._tasks.without_store(self, work, self._on_read)

    def _on_read(self, read: tuple[int, Detail]) -> None:
        asked, detail = read
        if asked == self._asked and detail.call.id == self._wanted:
            self._show(detail)

    def _on_not_found(self, error: Exception) -> None:
        """A call that was deleted meanwhile is simply no longer there."""
        if isinstance(error, NotFound):
            self.show_call(None)
        else:
            self._tasks.task_failed.emit(error)

    def _show(self, detail: Detail | None) -> None:
        self.detail = detail
        self.detail_changed.emit(detail)
        act, self._then = self._then, None
        if act is not None and detail is not None:
            act(detail)
