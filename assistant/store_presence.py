"""Who has what open, between the windows and processes on one machine: nobody writes over another unawares.

A window says every few seconds that it still has an item open. One that crashed says nothing more, and after
`SILENT_S` seconds its items count as closed.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant import times
from assistant.records import OpenItem, StoreChanges
from assistant.store_base import StoreBase

BEAT_S = 10
"""How often a window says that it still has an item open."""
SILENT_S = 30
"""After so much silence a window is taken for gone."""
_COLUMNS = "kind, item, window, staff, since, beat"


class PresenceStore(StoreBase):
    """Everything about open items."""

    def note_open(self, kind: str, item: str, window: str, staff: str, at: str = "") -> StoreChanges:
        """Note that a window has an item open to change it, or still has; what is silent for long goes.

        Args:
            kind: "call", "topic" or "script".
            item: Its id.
            window: What tells this window from all others.
            staff: Who sits at it.
            at: The moment; now when empty.
        """
        now = times.normal(at) if at else times.now()
        with self._writing():
            self._run("DELETE FROM open_item WHERE beat < ? OR beat > ?", _span(now))
            self._run(
                f"INSERT INTO open_item ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET staff = excluded.staff, beat = excluded.beat",
                (kind, item, window, staff, now, now),
            )
        return StoreChanges(frozenset({"open_item"}))

    def note_closed(self, kind: str, item: str, window: str) -> StoreChanges:
        """Note that a window has left an item."""
        with self._writing():
            self._run("DELETE FROM open_item WHERE kind = ? AND item = ? AND window = ?", (kind, item, window))
        return StoreChanges(frozenset({"open_item"}))

    def open_elsewhere(self, kind: str, item: str, window: str, at: str = "") -> tuple[OpenItem, ...]:
        """Other windows that have an item open, the first to open it first."""
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM open_item WHERE kind = ? AND item = ? AND window <> ? "
            "AND beat BETWEEN ? AND ? ORDER BY since, window",
            (kind, item, window, *_span(times.normal(at) if at else times.now())),
        )
        return tuple(OpenItem(*row) for row in rows)


def _span(now: str) -> tuple[str, str]:
    """From when to when a window was heard; one ahead of the clock is left from before the clock was put back."""
    moment, silent = datetime.fromisoformat(now), timedelta(seconds=SILENT_S)
    return times.stored(moment - silent), times.stored(moment + silent)
