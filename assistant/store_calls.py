"""Calls in the store: started, saved after every pause, parked, ended, found again, changed later."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from assistant import privacy, times
from assistant.errors import NotFound
from assistant.records import Call, CallEdit, CallFilter, CallState, Evidence, Outcome, PathStep, StoreChanges
from assistant.store_evidence import EvidenceStore
from assistant.store_search import SearchStore, containing

_COLUMNS = (
    *("staff", "state", "started_at", "ended_at", "words", "note", "outcome"),
    *("contact", "script", "step", "script_values", "code", "in_hours"),
)
_SAVE = f"UPDATE call SET {', '.join(f'{name} = ?' for name in _COLUMNS)} WHERE id = ?"
_LATEST_FIRST = "ORDER BY started_at DESC, id DESC"
_KEPT_BY_HISTORY = ("words", "note", "topics", "outcome", "contact", "code")
"""Fields of an ended call whose changes are kept."""
_ANSWERED = {Outcome.SOLVED: True, Outcome.NOT_SOLVED: False}
_HANDED_OVER = (Outcome.PASSED_ON, Outcome.CALL_BACK, Outcome.EMERGENCY)


class CallStore(EvidenceStore, SearchStore):
    """Everything about calls."""

    def start_call(self, staff: str, at: str, in_hours: bool | None = None) -> StoreChanges:
        """Begin a call; the record is the new, open `Call`."""
        started = times.normal(at)
        with self._writing():
            cursor = self._run(
                "INSERT INTO call (staff, state, started_at, in_hours) VALUES (?, ?, ?, ?)",
                (staff, CallState.OPEN, started, in_hours),
            )
        return _changed(Call(cursor.lastrowid or 0, staff, CallState.OPEN, started, in_hours=in_hours))

    def save_call(self, call: Call) -> StoreChanges:
        """Keep the whole call as it stands; an unfinished run of digits at the end of a text waits.

        A call that has ended stays ended: what comes late is kept as an edit.

        Raises:
            NotFound: There is no such call.
        """
        with self._writing():
            if self._state(call.id) is CallState.ENDED:
                return self.edit_call(call)
            return _changed(self._keep(_masked(call, finished=False)))

    def park_call(self, call: Call) -> StoreChanges:
        """Keep the call and put it aside."""
        return self.save_call(replace(call, state=CallState.PARKED))

    def resume_call(self, call_id: int) -> StoreChanges:
        """Put a parked call back on the line; the record is the `Call`."""
        return self.save_call(replace(self.call(call_id), state=CallState.OPEN))

    def end_call(self, call: Call) -> StoreChanges:
        """Keep the call as ended, put it into the search and count it."""
        ended = replace(call, state=CallState.ENDED, ended_at=call.ended_at or times.now())
        with self._writing():
            if self._state(call.id) is CallState.ENDED:
                return self.edit_call(ended)
            kept = self._keep(_masked(ended, finished=True))
            self.index_call(kept)
            self._count(kept)
        return _changed(kept)

    def edit_call(self, call: Call, staff: str = "") -> StoreChanges:
        """Change an ended call; what its fields held before stays in its history.

        Args:
            call: The call as it shall be.
            staff: Who changes it; the call's own staff when empty.
        """
        with self._writing():
            before = self.call(call.id)
            kept = self._keep(_masked(replace(call, state=before.state), finished=True))
            self._run_each(
                "INSERT INTO call_edit (call, at, staff, field, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                [(call.id, times.now(), staff or call.staff, *change) for change in _differences(before, kept)],
            )
            if kept.state is CallState.ENDED:
                self.index_call(kept)
                self._count(kept)
        return _changed(kept)

    def open_calls(self) -> tuple[Call, ...]:
        """Calls on the line or parked, oldest first: what a crash has left to be taken up again."""
        return self._calls("SELECT * FROM call WHERE state <> 'ended' ORDER BY id")

    def call(self, call_id: int) -> Call:
        """One call.

        Raises:
            NotFound: There is no such call.
        """
        found = self._calls("SELECT * FROM call WHERE id = ?", (call_id,))
        if not found:
            raise NotFound("call", call_id)
        return found[0]

    def calls(
        self,
        wanted: CallFilter,
        limit: int = 200,
        offset: int = 0,
        after: Call | None = None,
        *,
        paths: bool = True,
    ) -> tuple[Call, ...]:
        """The calls that fit a filter, latest first.

        Args:
            wanted: The filter.
            limit: At most so many.
            offset: Leave out the first so many.
            after: Begin behind this call; far down a long log that is quicker than an offset, and new calls do not
                shift it.
            paths: Whether their steps are wanted, too; a list has no use for them.
        """
        where, values = _where(wanted, after)
        # The numbers first, from the indexes alone: whole rows are read only of the calls on the page.
        page = f"SELECT id FROM call {where} {_LATEST_FIRST} LIMIT ? OFFSET ?"
        query = f"SELECT * FROM call WHERE id IN ({page}) {_LATEST_FIRST}"
        return self._calls(query, (*values, limit, offset), paths=paths)

    def count_calls(self, wanted: CallFilter) -> int:
        """How many calls fit a filter."""
        where, values = _where(wanted, ordered=False)
        return self._number(f"SELECT count(*) FROM call {where}", values)

    def call_history(self, call_id: int) -> tuple[CallEdit, ...]:
        """What was changed in a call after it ended, oldest first."""
        rows = self._rows(
            "SELECT call, at, staff, field, before, after FROM call_edit WHERE call = ? ORDER BY id",
            (call_id,),
        )
        return tuple(CallEdit(*row) for row in rows)

    # --- inside ---------------------------------------------------------------------------------------------

    def _state(self, call_id: int) -> CallState:
        row = self._row("SELECT state FROM call WHERE id = ?", (call_id,))
        if row is None:
            raise NotFound("call", call_id)
        return CallState(row["state"])

    def _keep(self, call: Call) -> Call:
        self._run(_SAVE, (*_row_of(call), call.id))
        self._keep_topics(call)
        self._keep_path(call)
        return call

    def _keep_topics(self, call: Call) -> None:
        if self._topics([call.id]).get(call.id, ()) != call.topics:
            self._run("DELETE FROM call_topic WHERE call = ?", (call.id,))
            rows = [(call.id, place, topic) for place, topic in enumerate(call.topics)]
            self._run_each("INSERT INTO call_topic (call, place, topic) VALUES (?, ?, ?)", rows)

    def _keep_path(self, call: Call) -> None:
        """Write the steps from the first that differs: a long path is not written anew at every pause."""
        stored = self._paths([call.id]).get(call.id, ())
        same = 0
        while same < min(len(stored), len(call.path)) and stored[same] == call.path[same]:
            same += 1
        if same < len(stored):
            self._run("DELETE FROM call_step WHERE call = ? AND place >= ?", (call.id, same))
        self._run_each(
            "INSERT INTO call_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(call.id, place, *_step_row(call.path[place])) for place in range(same, len(call.path))],
        )

    def _calls(self, query: str, values: Sequence[Any] = (), *, paths: bool = True) -> tuple[Call, ...]:
        rows = self._rows(query, values)
        ids = [row["id"] for row in rows]
        topics, walked = self._topics(ids), self._paths(ids) if paths else {}
        return tuple(_call(row, topics.get(row["id"], ()), walked.get(row["id"], ())) for row in rows)

    def _topics(self, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        rows = self._of_calls("SELECT call, topic FROM call_topic", ids)
        return _grouped((row["call"], row["topic"]) for row in rows)

    def _paths(self, ids: Sequence[int]) -> dict[int, tuple[PathStep, ...]]:
        rows = self._of_calls("SELECT * FROM call_step", ids)
        return _grouped((row["call"], _path_step(row)) for row in rows)

    def _of_calls(self, query: str, ids: Sequence[int]) -> list[sqlite3.Row]:
        marks = ", ".join("?" * len(ids))
        return self._rows(f"{query} WHERE call IN ({marks}) ORDER BY call, place", ids) if ids else []

    def _count(self, call: Call) -> None:
        outcome, last = call.outcome, call.path[-1] if call.path else None
        self.record_evidence(
            Evidence(
                source=f"call:{call.id}",
                at=call.started_at,
                channel="phone",
                topic=call.topics[0] if call.topics else "",
                kind=outcome.value if outcome else "",
                in_hours=call.in_hours,
                answered=_ANSWERED.get(outcome) if outcome else None,
                handover=outcome in _HANDED_OVER,
                script=call.script,
                script_version=last.script_version if last else 0,
                answer_version=self.published_number("topic", call.topics[0]) if call.topics else 0,
                seconds=times.seconds_between(call.started_at, call.ended_at),
                code=call.code,
            )
        )
        self.mark_called_later(call.code)


def _changed(call: Call) -> StoreChanges:
    return StoreChanges(frozenset({"call"}), call)


def _masked(call: Call, *, finished: bool) -> Call:
    """The call as it may be written: every text that a person typed is masked."""
    mask = privacy.ended if finished else privacy.storable
    values = MappingProxyType({name: mask(value) for name, value in call.values.items()})
    return replace(call, words=mask(call.words), note=mask(call.note), values=values)


def _differences(before: Call, after: Call) -> list[tuple[str, str, str]]:
    pairs = [(name, _shown(getattr(before, name)), _shown(getattr(after, name))) for name in _KEPT_BY_HISTORY]
    return [(name, old, new) for name, old, new in pairs if old != new]


def _shown(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value or "")


def _where(wanted: CallFilter, after: Call | None = None, *, ordered: bool = True) -> tuple[str, list[Any]]:
    """The condition of a filter and its values.

    `ordered`: the calls are read in the order of the log. The plus then keeps SQLite from looking up and sorting
    every call of a set: it walks the log and looks into the set. A count has no order and is quicker without.
    """
    parts = [*_who_and_what(wanted, "+id" if ordered else "id"), *_days(wanted)]
    if after is not None:
        parts.append(("(started_at, id) < (?, ?)", (after.started_at, after.id)))
    where = "WHERE " + " AND ".join(part for part, _ in parts) if parts else ""
    return where, [value for _, values in parts for value in values]


def _who_and_what(wanted: CallFilter, number: str) -> list[tuple[str, tuple[Any, ...]]]:
    """Conditions on what a call holds; `number` is how they name the call's id."""
    parts: list[tuple[str, tuple[Any, ...]]] = []
    if wanted.text.strip():
        words = f"{number} IN (SELECT rowid FROM find_call WHERE find_call MATCH ?)"
        parts.append((words, (containing(wanted.text),)))
    if wanted.staff:
        parts.append(("staff = ?", (wanted.staff,)))
    for topics in ((wanted.topic,) if wanted.topic else None, wanted.topics):
        if topics is not None:
            marks = ", ".join("?" * len(topics))
            parts.append((f"{number} IN (SELECT call FROM call_topic WHERE topic IN ({marks}))", topics))
    if wanted.outcome is not None:
        parts.append(("outcome = ?", (wanted.outcome.value,)))
    if wanted.review is not None:
        parts.append(("id IN (SELECT call FROM call_review WHERE state = ?)", (wanted.review.value,)))
    return parts


def _days(wanted: CallFilter) -> list[tuple[str, tuple[Any, ...]]]:
    parts: list[tuple[str, tuple[Any, ...]]] = []
    if wanted.from_day:
        parts.append(("started_at >= ?", (times.start_of_day(wanted.from_day),)))
    if wanted.to_day:
        parts.append(("started_at < ?", (times.end_of_day(wanted.to_day),)))
    return parts


def _grouped(pairs: Iterable[tuple[int, Any]]) -> dict[int, tuple[Any, ...]]:
    groups: dict[int, list[Any]] = {}
    for call, value in pairs:
        groups.setdefault(call, []).append(value)
    return {call: tuple(values) for call, values in groups.items()}


def _row_of(call: Call) -> tuple[Any, ...]:
    outcome = call.outcome.value if call.outcome else ""
    values = json.dumps(dict(call.values), ensure_ascii=False)
    return (
        *(call.staff, call.state.value, call.started_at, call.ended_at, call.words, call.note, outcome),
        *(call.contact, call.script, call.step, values, call.code, call.in_hours),
    )


def _call(row: sqlite3.Row, topics: tuple[str, ...], path: tuple[PathStep, ...]) -> Call:
    same = ("id", "staff", "started_at", "ended_at", "words", "note", "contact", "script", "step", "code")
    return Call(
        **{name: row[name] for name in same},
        state=CallState(row["state"]),
        topics=topics,
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        values=MappingProxyType(json.loads(row["script_values"])),
        path=path,
        in_hours=None if row["in_hours"] is None else bool(row["in_hours"]),
    )


def _step_row(step: PathStep) -> tuple[Any, ...]:
    return step.script, step.script_version, step.step, step.answer, step.seconds, step.at, step.skipped


def _path_step(row: sqlite3.Row) -> PathStep:
    names = ("script", "script_version", "step", "answer", "seconds", "at")
    return PathStep(**{name: row[name] for name in names}, skipped=bool(row["skipped"]))
