"""The store: records in, records out. All SQL of the desk is in `store*.py` and `schema.py`.

One connection, used by the thread that opened it. A write is on disk when it returns `StoreChanges`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from assistant.store_audit import AuditStore
from assistant.store_base import BUSY_MS, connected
from assistant.store_calls import CallStore
from assistant.store_followups import FollowUpStore
from assistant.store_log import LogStore
from assistant.store_people import PeopleStore
from assistant.store_presence import PresenceStore
from assistant.store_reviews import ReviewStore
from assistant.store_upkeep import UpkeepStore


class Store(AuditStore, CallStore, FollowUpStore, PeopleStore, ReviewStore, PresenceStore, LogStore, UpkeepStore):
    """The desk's database: calls, evidence, content, people, reviews, open items, search, chat feed, upkeep."""

    @classmethod
    def open(cls, path: Path, busy_ms: int = BUSY_MS) -> Store:
        """The store in a file, made or brought up to date first.

        Args:
            path: The SQLite file; its folder exists.
            busy_ms: How long to wait for another desk on the same file.

        Raises:
            StoreTooNew: A newer program wrote the file; it is not touched.
            StoreError: Or one of its children: the file cannot be used.
        """
        return cls(connected(path, busy_ms), path)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Many writes as one: all of them are on disk afterwards, or none."""
        with self._writing():
            yield

    def close(self) -> None:
        """Leave the file; the store cannot be used any more."""
        self._db.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
