"""Times as the records hold them, and the days and hours of the clock on the wall in Denmark."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from assistant.dates import HERE


def now() -> str:
    """The present moment as the records hold it."""
    return stored(datetime.now(UTC))


def stored(moment: datetime) -> str:
    """A moment as the records hold it: UTC ISO 8601 with milliseconds, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def normal(at: str) -> str:
    """Any ISO 8601 time with a zone, as the records hold it."""
    return stored(datetime.fromisoformat(at))


def local_day_and_hour(at: str) -> tuple[str, int]:
    """Day ("2026-11-24") and hour (0..23) in Denmark of a stored time."""
    local = datetime.fromisoformat(at).astimezone(HERE)
    return local.date().isoformat(), local.hour


def start_of_day(day: str) -> str:
    """The stored time at which a day begins in Denmark."""
    return stored(datetime.combine(date.fromisoformat(day), time(), HERE))


def end_of_day(day: str) -> str:
    """The stored time at which a day is over in Denmark."""
    return start_of_day((date.fromisoformat(day) + timedelta(days=1)).isoformat())


def seconds_between(start: str, end: str) -> float:
    """Seconds from one stored time to another."""
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()
