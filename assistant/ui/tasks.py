"""Work off the GUI thread: one lane that owns the store, a few others beside it, and one door back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import get_ident
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from assistant.records import StoreChanges
from assistant.store import Store

Result = TypeVar("Result")
OTHER_LANES = 3
TURN_S = 0.0005
"""How long a busy thread keeps Python to itself. The store's lane asks for it again after every statement: with
Python's own 5 ms, 0.4 s of writing took 4.7 s while the chatbot's folder was made, with this 0.5 s."""


class TaskRunner(QObject):
    """Runs work and brings the result back to the GUI thread.

    Signals:
        task_failed(Exception): Work raised; told even when the view that asked is gone.
        store_changed(StoreChanges): A write succeeded; each model decides whether it cares.
        closing(): The last moment to ask anything of the store.
    """

    task_failed = Signal(object)
    store_changed = Signal(object)
    closing = Signal()
    _finished = Signal(object)

    def __init__(self, open_store: Callable[[], Store], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_store = open_store
        self._store: Store | None = None
        self._store_lane = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._others = ThreadPoolExecutor(OTHER_LANES, thread_name_prefix="task")
        self._pending: dict[Future[Any], tuple[QObject, Callable[[Any], None], Callable[[Exception], None] | None]] = {}
        self._gui_thread = get_ident()
        sys.setswitchinterval(TURN_S)
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def with_store(
        self,
        owner: QObject,
        work: Callable[[Store], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work(store)` in the store's lane, in order; `done(result)` on the GUI thread if `owner` still lives.

        `work` gets plain values and touches no widget. With `failed`, the owner deals with an error itself.
        """
        if not self._closed:
            self._start(owner, self._store_lane.submit(self._in_store_lane, work), done, failed)

    def without_store(
        self,
        owner: QObject,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work()` beside others, for network and files; the rest as `with_store`."""
        if not self._closed:
            self._start(owner, self._others.submit(work), done, failed)

    def with_own_store(
        self,
        owner: QObject,
        work: Callable[[Store], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work(store)` beside others on a connection of its own, for reading that takes long."""

        def on_its_own() -> Result:
            with self._open_store() as store:
                return work(store)

        self.without_store(owner, on_its_own, done, failed)

    def settle(self, timeout_s: float = 10.0) -> None:
        """Wait until what was asked of the store so far is done; for leaving the program."""
        self._store_lane.submit(lambda: None).result(timeout_s)

    def close(self) -> None:
        """Drop what waits beside the store, finish the store's own work, and close it; what comes later is dropped."""
        if self._closed:
            return
        self.closing.emit()
        self._closed = True
        self._others.shutdown(wait=False, cancel_futures=True)
        self._store_lane.submit(self._close_store)
        self._store_lane.shutdown(wait=True)

    def _in_store_lane(self, work: Callable[[Store], Result]) -> Result:
        # Opened here: an SQLite connection belongs to the thread that made it.
        if self._store is None:
            self._store = self._open_store()
        return work(self._store)

    def _close_store(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _start(
        self,
        owner: QObject,
        future: Future[Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        assert get_ident() == self._gui_thread, "tasks are started from the GUI thread"
        self._pending[future] = (owner, done or _nothing, failed)
        future.add_done_callback(self._tell)

    def _tell(self, future: Future[Any]) -> None:
        # The runner may be gone when a lane finishes its last work.
        if isValid(self):
            self._finished.emit(future)

    @Slot(object)
    def _deliver(self, future: Future[Any]) -> None:
        owner, done, failed = self._pending.pop(future)
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, Exception):
            if failed is not None and isValid(owner):
                failed(error)
            else:
                self.task_failed.emit(error)
            return
        if isValid(owner):
            done(future.result())
        if isinstance(future.result(), StoreChanges):
            self.store_changed.emit(future.result())


def _nothing(_result: Any) -> None:
    """For work whose result nobody waits for."""
