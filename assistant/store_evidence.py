"""Evidence in the store: one line per contact without a word the citizen said, and counts that outlive it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from assistant import times
from assistant.records import DailyCount, Evidence, StoreChanges
from assistant.store_content import ContentStore

_FIELDS = tuple(field.name for field in fields(Evidence))
_COUNTS = tuple(field.name for field in fields(DailyCount))
_GROUP = "day, hour, channel, topic, kind, in_hours, answered, handover, called_later, script"
_COUNTED = f"""
    SELECT day, hour, channel, topic, kind,
           ifnull(CAST(in_hours AS TEXT), '') AS in_hours,
           ifnull(CAST(answered AS TEXT), '') AS answered, handover, called_later, script,
           count(*) AS contacts, sum(seconds) AS seconds
    FROM evidence {{where}}
    GROUP BY {_GROUP}
"""


class EvidenceStore(ContentStore):
    """Everything about evidence."""

    def record_evidence(self, evidence: Evidence) -> StoreChanges:
        """Keep what a contact tells; the same source again replaces it."""
        day, hour = times.local_day_and_hour(evidence.at)
        names = (*_FIELDS, "day", "hour")
        renewed = ", ".join(f"{name} = excluded.{name}" for name in names if name not in ("source", "called_later"))
        with self._writing():
            self._run(
                f"INSERT INTO evidence ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
                f"ON CONFLICT (source) DO UPDATE SET {renewed}, "
                "called_later = max(called_later, excluded.called_later)",
                (*(getattr(evidence, name) for name in _FIELDS), day, hour),
            )
        return StoreChanges(frozenset({"evidence"}), evidence)

    def mark_called_later(self, code: str) -> None:
        """Note that a call followed on the conversation with this spoken code."""
        if code:
            with self._writing():
                self._run("UPDATE evidence SET called_later = 1 WHERE code = ? AND channel <> 'phone'", (code,))

    def evidence(self, from_day: str = "", to_day: str = "9999") -> tuple[Evidence, ...]:
        """The contacts of some days that are still kept one by one, oldest first."""
        rows = self._rows("SELECT * FROM evidence WHERE day BETWEEN ? AND ? ORDER BY at, id", (from_day, to_day))
        return tuple(Evidence(**{name: _typed(name, row[name]) for name in _FIELDS}) for row in rows)

    def daily_counts(self, from_day: str = "", to_day: str = "9999") -> tuple[DailyCount, ...]:
        """Counts of some days, of contacts still kept and of contacts long deleted alike."""
        rows = self._rows(
            f"SELECT {_GROUP}, sum(contacts) AS contacts, sum(seconds) AS seconds FROM "
            f"(SELECT * FROM daily_count UNION ALL {_COUNTED.format(where='')}) "
            f"WHERE day BETWEEN ? AND ? GROUP BY {_GROUP} ORDER BY {_GROUP}",
            (from_day, to_day),
        )
        return tuple(DailyCount(**{name: _typed(name, row[name]) for name in _COUNTS}) for row in rows)

    def _fold_evidence(self, before: str) -> int:
        """Turn the evidence before a time into counts; how many contacts that were."""
        with self._writing():
            self._run(
                f"INSERT INTO daily_count {_COUNTED.format(where='WHERE at < ?')} ON CONFLICT DO UPDATE SET "
                "contacts = contacts + excluded.contacts, seconds = seconds + excluded.seconds",
                (before,),
            )
            return self._run("DELETE FROM evidence WHERE at < ?", (before,)).rowcount


def _typed(name: str, value: Any) -> Any:
    """A column's value as its record holds it; counts keep "not known" as ""."""
    if name in ("in_hours", "answered", "handover", "called_later"):
        return None if value in (None, "") else bool(int(value))
    return value
