"""Follow-ups in the store: what was promised, by whom, until when. Alone here a citizen's number may stand."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from assistant import dates, phones, privacy, times
from assistant.errors import NotFound
from assistant.records import FollowUp, StoreChanges
from assistant.store_base import StoreBase

_UNCHANGED = StoreChanges(frozenset())
_COLUMNS = "id, call, owner, due_at, reason, number, done_at"


class FollowUpStore(StoreBase):
    """Everything about follow-ups."""

    def add_follow_up(self, wanted: FollowUp) -> StoreChanges:
        """Keep a promise; the reason is masked, the number stands as it was given. The record is the `FollowUp`."""
        kept = _keepable(wanted)
        with self._writing():
            cursor = self._run(
                "INSERT INTO follow_up (call, owner, due_at, reason, number) VALUES (?, ?, ?, ?, ?)",
                (kept.call, kept.owner, kept.due_at, kept.reason, kept.number),
            )
        return _changed(replace(kept, id=cursor.lastrowid or 0))

    def keep_promise(self, call_id: int, promised: FollowUp | None) -> StoreChanges:
        """What is promised in a call so far: one follow-up or none, written anew at every change.

        The record is the `FollowUp`, None when nothing is promised any more; its number is then overwritten. What is
        as it was is not written again, and nobody is told.
        """
        with self._writing():
            before = next((one for one in self.follow_ups_of(call_id) if not one.done_at), None)
            wanted = _keepable(replace(promised, call=call_id)) if promised is not None else None
            if before is None:
                return self.add_follow_up(wanted) if wanted is not None else _UNCHANGED
            if wanted is not None:
                wanted = replace(wanted, id=before.id)
                return self._change_follow_up(wanted) if wanted != before else replace(_UNCHANGED, record=before)
            self._run("DELETE FROM follow_up WHERE id = ?", (before.id,))
            self.truncate_log()
        return _changed(None)

    def finish_follow_up(self, follow_up: int) -> StoreChanges:
        """It is done: the number is overwritten in the file, and the write-ahead log emptied."""
        with self._writing():
            self._run("UPDATE follow_up SET done_at = ?, number = '' WHERE id = ?", (times.now(), follow_up))
        self.truncate_log()
        return _changed(None)

    def reopen_follow_up(self, done: FollowUp) -> StoreChanges:
        """It was not done after all: it is to be done again. The record is the `FollowUp`.

        Args:
            done: As it stood before it was done; its number is written back, for the file no longer holds it.

        Raises:
            NotFound: It is gone, together with its call.
        """
        kept = replace(done, number=_phone(done.number), done_at="")
        with self._writing():
            back = "UPDATE follow_up SET done_at = '', number = ? WHERE id = ?"
            if not self._run(back, (kept.number, kept.id)).rowcount:
                raise NotFound("follow-up", kept.id)
        return _changed(kept)

    def open_follow_ups(self) -> tuple[FollowUp, ...]:
        """What is still to be done, the most urgent first; nothing of a call that has not ended yet."""
        ended = "call IN (SELECT id FROM call WHERE state = 'ended')"
        rows = self._rows(f"SELECT {_COLUMNS} FROM follow_up WHERE done_at = '' AND {ended} ORDER BY due_at, id")
        return tuple(_follow_up(row) for row in rows)

    def follow_ups_of(self, call_id: int) -> tuple[FollowUp, ...]:
        """What was promised in a call."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM follow_up WHERE call = ? ORDER BY id", (call_id,))
        return tuple(_follow_up(row) for row in rows)

    def _change_follow_up(self, kept: FollowUp) -> StoreChanges:
        self._run(
            "UPDATE follow_up SET owner = ?, due_at = ?, reason = ?, number = ? WHERE id = ?",
            (kept.owner, kept.due_at, kept.reason, kept.number, kept.id),
        )
        return _changed(kept)


def _keepable(wanted: FollowUp) -> FollowUp:
    """As it may be written: the reason masked, the number as it was given."""
    due, reason = _due(wanted.due_at), privacy.ended(wanted.reason)
    return replace(wanted, due_at=due, reason=reason, number=_phone(wanted.number))


def _due(text: str) -> str:
    """A time as the records hold it; one without a zone is a time in Denmark, wherever the computer believes it is."""
    moment = dates.moment(text)
    return times.stored(moment) if moment is not None else times.normal(text)


def _phone(text: str) -> str:
    """A phone number as it was given; anything else, such as a CPR number in the wrong field, is masked."""
    text = text.strip()
    return text if phones.is_phone(text) else privacy.ended(text)


def _follow_up(row: sqlite3.Row) -> FollowUp:
    return FollowUp(**{name: row[name] for name in FollowUp.__dataclass_fields__})


def _changed(record: FollowUp | None) -> StoreChanges:
    return StoreChanges(frozenset({"follow_up"}), record)
