"""Upkeep of the store: is the file sound, safe copies and back, and deleting what is due."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from assistant import privacy, times
from assistant.errors import StoreDamaged, StoreError
from assistant.records import PurgeReceipt, StoreChanges
from assistant.store_base import check_ours, copy_into, named, plain_connection
from assistant.store_chat import ChatStore
from assistant.store_evidence import EvidenceStore

NUMBER_DAYS_AFTER_DUE, NUMBER_DAYS_AFTER_CALL = 21, 90
"""When a number goes that nobody called: so long after its time, and however far ahead that was, after its call."""
EVIDENCE_DAYS = 400
"""Contacts are told apart for a little over a year, so that a month can be compared with the year before."""
_BESIDE = ("-wal", "-shm")
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class UpkeepStore(EvidenceStore, ChatStore):
    """Everything that keeps the file itself in order."""

    def problems(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file; empty when it is sound."""
        found = [str(row[0]) for row in self._rows("PRAGMA integrity_check(20)")]
        broken = [f"foreign key in {row[0]}" for row in self._rows("PRAGMA foreign_key_check")]
        return tuple(line for line in [*found, *broken] if line != "ok")

    def backup(self, target: Path) -> None:
        """Write a whole copy to a file; an older one there is replaced only when the new one is complete.

        Raises:
            StoreError: Or one of its children: the copy could not be made.
        """
        if target.exists() and target.samefile(self.path):
            raise StoreError("a copy cannot replace the database itself", target)
        with named(target):
            copy_into(self._db, target)

    def purge(self, now: str) -> StoreChanges:
        """Delete what is due (`privacy.RETENTION`); the record is the `PurgeReceipt`, which is kept, too.

        What was deleted is overwritten in the file, and the write-ahead log is emptied.

        Args:
            now: The moment to count from, UTC ISO 8601.
        """
        with self._writing():
            deleted = {
                "calls": self._purge_calls(now),
                "chat_events": self._purge_chats(now),
                "search_misses": self._delete("search_miss", "last_at", "search_miss", now),
                "evidence": self._fold_evidence(_days_before(now, EVIDENCE_DAYS)),
                "call_back_numbers": self._purge_numbers(now),
                "audit_lines": self._delete("audit", "at", "audit", now),
                "old_copies": self._purge_old_copies(now),
            }
            self._run(
                "INSERT INTO purge_receipt (at, deleted) VALUES (?, ?)",
                (times.normal(now), json.dumps(deleted)),
            )
        if deleted["calls"]:
            # Deleted words stay in the full-text index until its parts are merged.
            self._run("INSERT INTO find_call (find_call) VALUES ('optimize')")
        self.truncate_log()
        receipt = PurgeReceipt(times.normal(now), MappingProxyType(deleted))
        return StoreChanges(frozenset({"call", "chat", "miss", "evidence", "purge"}), receipt)

    def purge_receipts(self, limit: int = 60) -> tuple[PurgeReceipt, ...]:
        """What earlier purges deleted, latest first."""
        rows = self._rows("SELECT at, deleted FROM purge_receipt ORDER BY id DESC LIMIT ?", (limit,))
        return tuple(PurgeReceipt(row["at"], MappingProxyType(json.loads(row["deleted"]))) for row in rows)

    # --- inside ---------------------------------------------------------------------------------------------

    def _purge_calls(self, now: str) -> int:
        before = _days_before(now, min(_days("call_note"), _days("call_words")))
        self._run("DELETE FROM find_call WHERE rowid IN (SELECT id FROM call WHERE started_at < ?)", (before,))
        return self._run("DELETE FROM call WHERE started_at < ?", (before,)).rowcount

    def _purge_chats(self, now: str) -> int:
        before = _days_before(now, min(_days("chat_text"), _days("chat_feedback")))
        # The latest event stays as the place in the feed, without its text.
        self._run("UPDATE chat_event SET text = '', facts = '{}' WHERE at < ?", (before,))
        return self._run(
            "DELETE FROM chat_event WHERE at < ? AND n < (SELECT max(n) FROM chat_event)",
            (before,),
        ).rowcount

    def _purge_numbers(self, now: str) -> int:
        """Numbers that nobody called: the promise stays on the list, without the number."""
        before, old = _days_before(now, NUMBER_DAYS_AFTER_DUE), _days_before(now, NUMBER_DAYS_AFTER_CALL)
        return self._run(
            "UPDATE follow_up SET number = '' WHERE number <> '' AND "
            "(due_at < ? OR call IN (SELECT id FROM call WHERE started_at < ?))",
            (before, old),
        ).rowcount

    def _delete(self, table: str, column: str, kind: str, now: str) -> int:
        return self._run(f"DELETE FROM {table} WHERE {column} < ?", (_days_before(now, _days(kind)),)).rowcount

    def _purge_old_copies(self, now: str) -> int:
        """Copies made before a migration or a restore hold old texts, so they go as soon as chats do."""
        before = datetime.fromisoformat(_days_before(now, _days("chat_text"))).timestamp()
        copies = [*self.path.parent.glob(f"{self.path.name}.before-*")]
        old = [copy for copy in copies if copy.stat().st_mtime < before]
        for copy in old:
            copy.unlink()
        return len(old)


def restore(source: Path, target: Path) -> Path | None:
    """Put a safe copy in the place of the database; what stood there is kept beside it.

    Args:
        source: A copy made by `backup`.
        target: The database; no other program may have it open.

    Returns:
        Where the replaced database now is, None when there was none.

    Raises:
        StoreTooNew: A newer program wrote the copy.
        StoreDamaged: The copy is not sound, or not ours.
        StoreLocked: Another program has the database open.
    """
    check_copy(source)
    kept = None
    with named(target):
        unfinished = target.with_name(target.name + ".unfinished")
        shutil.copyfile(source, unfinished)
        os.chmod(unfinished, 0o600)
        if target.exists():
            _close_for_all(target)
            kept = target.with_name(f"{target.name}.before-restore")
            os.replace(target, kept)
            for ending in _BESIDE:
                target.with_name(target.name + ending).unlink(missing_ok=True)
        os.replace(unfinished, target)
    return kept


def check_copy(source: Path) -> None:
    """Make sure that a file is a sound database of ours that this program may use. Writes nothing.

    Raises:
        StoreError: Or one of its children: it is not.
    """
    with named(source):
        if not source.is_file():
            raise FileNotFoundError(2, "no such file", str(source))
        connection = plain_connection(source)
        try:
            if check_ours(connection, source) == 0:
                raise StoreDamaged("not a database of this program", source)
            if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise StoreDamaged("the copy is not sound", source)
        finally:
            connection.close()


def _close_for_all(path: Path) -> None:
    """Make sure nobody has the database open: only the last one may take it out of WAL mode."""
    connection = plain_connection(path, busy_ms=1_000)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF not in _BROKEN:  # a damaged database is what a restore is for
            raise
    finally:
        connection.close()


def _days(kind: str) -> int:
    return privacy.RETENTION[kind].days


def _days_before(now: str, days: int) -> str:
    return times.stored(datetime.fromisoformat(now) - timedelta(days=days))
