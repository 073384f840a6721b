"""The audit log in the store: who took what out of it, and when. A line is written once and never changed.

The purge (`store_upkeep`) deletes lines that are past their time; nothing else does, and the database itself refuses
to change one.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from assistant import privacy, times
from assistant.records import AuditLine, CallFilter, StoreChanges
from assistant.store_base import StoreBase

EXPORT = "export"
_COLUMNS = "id, at, staff, what, rows, narrowed, kind, file"


class AuditStore(StoreBase):
    """Everything about the audit log."""

    def note_export(self, staff: str, wanted: CallFilter, path: Path, rows: int) -> StoreChanges:
        """Keep that calls were written to a file; the record is the `AuditLine`.

        Args:
            staff: Who did it.
            wanted: What the calls were narrowed by; words in it are masked.
            path: The file; its name alone is kept, masked.
            rows: How many calls stand in it.
        """
        kind = "xlsx" if path.suffix.lower() == ".xlsx" else "csv"
        line = AuditLine(0, times.now(), staff, EXPORT, rows, _narrowed(wanted), kind, privacy.ended(path.name))
        with self._writing():
            cursor = self._run(
                "INSERT INTO audit (at, staff, what, rows, narrowed, kind, file) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    *(line.at, line.staff, line.what, line.rows),
                    *(json.dumps(dict(line.narrowed), ensure_ascii=False), line.kind, line.file),
                ),
            )
        return StoreChanges(frozenset({"audit"}), replace(line, id=cursor.lastrowid or 0))

    def audit_lines(self, limit: int = 100) -> tuple[AuditLine, ...]:
        """What was taken out, latest first."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM audit ORDER BY id DESC LIMIT ?", (limit,))
        return tuple(_line(row) for row in rows)


def _narrowed(wanted: CallFilter) -> MappingProxyType[str, str]:
    """The fields of a filter that narrow, as text."""
    topics = ", ".join(wanted.topics) if wanted.topics is not None else ""
    facts = {
        "text": privacy.ended(wanted.text),
        "staff": wanted.staff,
        "topic": wanted.topic,
        "outcome": str(wanted.outcome or ""),
        "from_day": wanted.from_day,
        "to_day": wanted.to_day,
        "topics": topics,
        "review": str(wanted.review or ""),
    }
    return MappingProxyType({name: value for name, value in facts.items() if value})


def _line(row: sqlite3.Row) -> AuditLine:
    facts = {name: row[name] for name in AuditLine.__dataclass_fields__}
    return AuditLine(**{**facts, "narrowed": MappingProxyType(json.loads(row["narrowed"]))})
