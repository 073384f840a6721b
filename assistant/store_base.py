"""The connection under the store: opening a file safely, transactions, SQLite's errors under our names."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from assistant import schema
from assistant.errors import StoreDamaged, StoreError, StoreFull, StoreLocked, StoreReadOnly, StoreTooNew

BUSY_MS = 5_000
"""How long a write waits for another desk on the same file."""
_BY_CODE = {
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
}
_BY_ERRNO = {
    errno.ENOSPC: StoreFull,
    errno.EDQUOT: StoreFull,
    errno.EACCES: StoreReadOnly,
    errno.EPERM: StoreReadOnly,
    errno.EROFS: StoreReadOnly,
}


@contextmanager
def named(path: Path | str) -> Iterator[None]:
    """SQLite's and the system's errors inside come out as our store errors.

    They carry SQLite's name for the situation, never a value that was being written.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0)
        kind = _BY_CODE.get(code & 0xFF, StoreError)
        raise kind(getattr(error, "sqlite_errorname", type(error).__name__), path) from error
    except OSError as error:
        kind = _BY_ERRNO.get(error.errno or 0, StoreError)
        raise kind(error.strerror or type(error).__name__, path) from error


def connected(path: Path, busy_ms: int = BUSY_MS) -> sqlite3.Connection:
    """A connection to a database file that is ours, sound enough to read and brought up to date.

    Raises:
        StoreTooNew: A newer program wrote it; it is not touched.
        StoreError: Or one of its children: it cannot be opened.
    """
    with named(path):
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = plain_connection(path, busy_ms)
        try:
            check_ours(connection, path)
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def plain_connection(path: Path, busy_ms: int = BUSY_MS) -> sqlite3.Connection:
    """A connection with our rows and waiting time; nothing is written yet."""
    connection = sqlite3.connect(path, timeout=busy_ms / 1000, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def check_ours(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version of a database that this program may use, 0 for an empty file. Only reads.

    Raises:
        StoreTooNew: A newer program wrote it.
        StoreDamaged: It is a database, but not one of ours.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > schema.VERSION or schema.unknown_steps(connection):
        raise StoreTooNew(f"schema {version}, this program knows {schema.VERSION}", path)
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    empty = connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    if owner != schema.APPLICATION_ID and not empty:
        raise StoreDamaged("not a database of this program", path)
    return version


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    # secure_delete: what is deleted is overwritten. FULL: a saved note survives a power cut as well.
    for pragma in ("foreign_keys = ON", "secure_delete = ON", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    version = _version(connection)
    if version == schema.VERSION:
        return
    if version:
        copy_into(connection, path.with_name(f"{path.name}.before-{schema.VERSION}"))
    # Two desks may open an old file at once: the second waits here and finds it done.
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) != schema.VERSION:
            schema.migrate(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def copy_into(connection: sqlite3.Connection, target: Path) -> None:
    """Write a whole, compact copy of the database to a file for its owner alone; never half of one."""
    unfinished = target.with_name(target.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        connection.execute("VACUUM INTO ?", (str(unfinished),))
        with open(unfinished, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


class StoreBase:
    """What every subject of the store stands on: one connection, its transactions, reading rows."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db, self.path = connection, path
        self._log_to_empty = False

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction; joins the one around it."""
        if self._db.in_transaction:
            yield
            return
        with named(self.path):
            # IMMEDIATE: a transaction that begins by reading could not wait for another desk.
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                self._log_to_empty = False
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        if self._log_to_empty:
            self.truncate_log()

    def _run(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        with named(self.path):
            return self._db.execute(statement, values)

    def _run_each(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        with named(self.path):
            self._db.executemany(statement, rows)

    def _rows(self, statement: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        with named(self.path):
            return self._db.execute(statement, values).fetchall()

    def _row(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Row | None:
        return next(iter(self._rows(statement, values)), None)

    def truncate_log(self) -> None:
        """Empty the write-ahead log, so that what was deleted is not left in it; in a transaction, once it is over."""
        self._log_to_empty = self._db.in_transaction
        if not self._log_to_empty:
            self._run("PRAGMA wal_checkpoint(TRUNCATE)")

    def _number(self, statement: str, values: Sequence[Any] = ()) -> int:
        row = self._row(statement, values)
        return int(row[0] or 0) if row is not None else 0
