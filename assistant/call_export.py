"""The log as a file for a spreadsheet: every call that fits a filter, a page of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from assistant import spreadsheet, times
from assistant.dates import HERE
from assistant.errors import ExportStopped
from assistant.records import Call, CallFilter, CallReview, Content, Outcome, ReviewState
from assistant.spreadsheet import Cell
from assistant.store import Store
from assistant.wording import render

Progress = Callable[[int, int], bool]
"""Told (calls written, calls in all) after each page; False stops."""
COLUMNS = {
    "nummer": 8, "startet": 17, "sluttet": 17, "minutter": 9, "medarbejder": 16, "borgerens ord": 50, "notat": 50,
    "emner": 40, "udfald": 16, "sendt til": 24, "script": 24, "trin": 18, "kode": 9, "i åbningstiden": 14,
    "gennemgang": 13, "forstod vi borgeren": 18, "var svaret rigtigt": 16, "venligt og klart": 15, "bemærkning": 40,
    "gennemgået af": 16,
}  # fmt: skip
"""Heading to width in characters."""
OUTCOMES = {
    Outcome.SOLVED: "løst",
    Outcome.PASSED_ON: "sendt videre",
    Outcome.CALL_BACK: "ringes op",
    Outcome.NOT_SOLVED: "ikke løst",
    Outcome.EMERGENCY: "fare for liv",
}
REVIEWS = {ReviewState.MARKED: "markeret", ReviewState.REVIEWED: "gennemgået"}
_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called: topic, contact and script id to name; an id without one stands as it is."""

    topics: Mapping[str, str] = field(default_factory=dict)
    contacts: Mapping[str, str] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)


def names_in(content: Content) -> Names:
    """The names that a content gives."""
    return Names(
        {topic.id: render(topic.title, content) for topic in content.topics.values()},
        {contact.id: contact.name for contact in content.contacts.values()},
        {script.id: render(script.title, content) for script in content.scripts.values()},
    )


def export(
    store: Store,
    wanted: CallFilter,
    path: Path,
    names: Names | None = None,
    progress: Progress | None = None,
    *,
    staff: str,
) -> int:
    """Write the calls that fit a filter, latest first; how many they were. There is no file without its audit line.

    Args:
        store: Where they are; used by this call alone meanwhile.
        wanted: The filter.
        path: A name that ends in .xlsx gives a workbook, any other a CSV.
        names: What ids are called.
        progress: Told after each page.
        staff: Who wants them, for the audit log.

    Raises:
        ExportStopped: `progress` said so; nothing is left of the file.
        OSError: It cannot be written there; an older file of that name stays.
        StoreError: Or one of its children: the audit line cannot be kept; an older file of that name stays.
    """
    total, done = store.count_calls(wanted), 0
    shown = names or Names()
    with spreadsheet.written(path, "Opkald", COLUMNS) as table:
        for calls in _pages(store, wanted):
            reviews = store.reviews([call.id for call in calls])
            for call in calls:
                table.add(_cells(call, reviews.get(call.id), shown))
            done += len(calls)
            if progress is not None and not progress(done, max(total, done)):
                raise ExportStopped(path)
        # Before the file takes its place: when this cannot be kept, nothing is left of the file.
        store.note_export(staff, wanted, path, done)
    return done


def local(at: str) -> datetime | None:
    """A stored time as the clock on the wall in Denmark, None for ""."""
    return datetime.fromisoformat(at).astimezone(HERE).replace(tzinfo=None) if at else None


# --- what stands in a row --------------------------------------------------------------------------------------


def _pages(store: Store, wanted: CallFilter) -> Iterator[tuple[Call, ...]]:
    calls = store.calls(wanted, limit=_PAGE, paths=False)
    while calls:
        yield calls
        calls = store.calls(wanted, limit=_PAGE, after=calls[-1], paths=False)


def _cells(call: Call, review: CallReview | None, names: Names) -> tuple[Cell, ...]:
    lasted = round(times.seconds_between(call.started_at, call.ended_at) / 60, 1) if call.ended_at else None
    topics = ", ".join(names.topics.get(topic, topic) for topic in call.topics)
    hours = {None: "", True: "ja", False: "nej"}[call.in_hours]
    return (
        *(call.id, local(call.started_at), local(call.ended_at), lasted, call.staff, call.words, call.note, topics),
        *(OUTCOMES[call.outcome] if call.outcome else "", names.contacts.get(call.contact, call.contact)),
        *(names.scripts.get(call.script, call.script), call.step, call.code, hours, *_review_cells(review)),
    )


def _review_cells(review: CallReview | None) -> tuple[Cell, ...]:
    if review is None:
        return ("", None, None, None, "", "")
    scores = (review.understood or None, review.correct or None, review.friendly or None)
    return (REVIEWS[review.state], *scores, review.remark, review.reviewed_by)
