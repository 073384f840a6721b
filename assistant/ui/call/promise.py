"""What is promised in the call on the line: written with every save, so that a crash or a parked call loses none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assistant.records import Call, FollowUp, Outcome, StoreChanges
from assistant.store import Store
from assistant.ui.tasks import TaskRunner


class Promise(QObject):
    """One follow-up at the most; the form beside the outcome shows it.

    Signals:
        found(FollowUp): The call that was taken up had promised this.
        people_found(tuple[str, ...]): Who may be asked to call back.
    """

    found = Signal(object)
    people_found = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._call = 0
        self._promised: FollowUp | None = None
        self._known = False

    def begin(self, call: Call, *, taken_up: bool) -> None:
        """Another call is on the line; what one taken up had promised is read."""
        self._call, self._promised, self._known = call.id, None, not taken_up
        self._tasks.with_store(self, Store.people, lambda people: self.people_found.emit(tuple(p.name for p in people)))
        if taken_up:
            self._tasks.with_store(self, lambda store: (call.id, store.follow_ups_of(call.id)), self._on_found)

    def edit(self, promised: FollowUp | None) -> None:
        """It is this now."""
        self._promised, self._known = promised, True

    def keep_with(self, call: Call) -> Callable[[Store, StoreChanges], StoreChanges]:
        """Writes it beside its call; only a call that ends with a call-back promises anything."""
        if not self._known or call.id != self._call:
            return lambda _store, changes: changes
        promised = self._promised if call.outcome is Outcome.CALL_BACK else None

        def keep(store: Store, changes: StoreChanges) -> StoreChanges:
            kinds = changes.kinds | store.keep_promise(call.id, promised).kinds
            return StoreChanges(kinds, changes.record)

        return keep

    def _on_found(self, read: tuple[int, tuple[FollowUp, ...]]) -> None:
        call, promises = read
        waiting = next((one for one in promises if not one.done_at), None)
        if call != self._call or self._known:
            return
        self.edit(waiting)
        if waiting is not None:
            self.found.emit(waiting)
