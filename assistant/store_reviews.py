"""Quality reviews in the store: which calls somebody wants looked at, and how they were found."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from assistant import privacy, times
from assistant.errors import NotFound
from assistant.records import CallReview, ReviewState, StoreChanges
from assistant.store_base import StoreBase

SCORES = ("understood", "correct", "friendly")
"""The three questions, in the order they are asked."""
BEST = 3
_COLUMNS = f"call, state, marked_by, marked_at, {', '.join(SCORES)}, remark, reviewed_by, reviewed_at"
_AT_ONCE = 500
"""Numbers asked for in one statement."""


class ReviewStore(StoreBase):
    """Everything about reviews."""

    def mark_for_review(self, call_id: int, staff: str) -> StoreChanges:
        """Ask for a review of a call; one that is marked or reviewed already stays as it is.

        Raises:
            NotFound: There is no such call.
        """
        with self._writing():
            if self._row("SELECT 1 FROM call WHERE id = ?", (call_id,)) is None:
                raise NotFound("call", call_id)
            self._run(
                "INSERT INTO call_review (call, state, marked_by, marked_at) VALUES (?, 'marked', ?, ?) "
                "ON CONFLICT DO NOTHING",
                (call_id, staff, times.now()),
            )
            return _changed(self.review(call_id))

    def unmark_for_review(self, call_id: int) -> StoreChanges:
        """Take the mark off a call again; a review that was made stays."""
        with self._writing():
            self._run("DELETE FROM call_review WHERE call = ? AND state = 'marked'", (call_id,))
            return _changed(self.review(call_id))

    def save_review(self, call_id: int, scores: Sequence[int], remark: str, staff: str) -> StoreChanges:
        """Keep what a reviewer found; the remark is masked. The record is the `CallReview`.

        Args:
            call_id: The call.
            scores: 1, 2 or 3 for each of `SCORES`.
            remark: What the reviewer wants to add.
            staff: Who reviewed.

        Raises:
            NotFound: There is no such call.
            ValueError: A question was not answered.
        """
        if len(scores) != len(SCORES) or not all(1 <= score <= BEST for score in scores):
            raise ValueError(f"one score from 1 to {BEST} for each of {len(SCORES)} questions")
        with self._writing():
            self.mark_for_review(call_id, staff)
            self._run(
                f"UPDATE call_review SET state = 'reviewed', {', '.join(f'{name} = ?' for name in SCORES)}, "
                "remark = ?, reviewed_by = ?, reviewed_at = ? WHERE call = ?",
                (*scores, privacy.ended(remark), staff, times.now(), call_id),
            )
            return _changed(self.review(call_id))

    def review(self, call_id: int) -> CallReview | None:
        """The review of a call, None when nobody asked for one."""
        return self.reviews([call_id]).get(call_id)

    def reviews(self, calls: Sequence[int]) -> dict[int, CallReview]:
        """The reviews of some calls, by call."""
        found: dict[int, CallReview] = {}
        for first in range(0, len(calls), _AT_ONCE):
            some = calls[first : first + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = self._rows(f"SELECT {_COLUMNS} FROM call_review WHERE call IN ({marks})", some)
            found |= {row["call"]: _review(row) for row in rows}
        return found


def _changed(review: CallReview | None) -> StoreChanges:
    return StoreChanges(frozenset({"review"}), review)


def _review(row: sqlite3.Row) -> CallReview:
    return CallReview(**{**dict(row), "state": ReviewState(row["state"])})
