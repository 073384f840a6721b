"""When a desk is open, by the clock in Denmark. Nothing is promised for hours that nobody has confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from assistant import dates
from assistant.records import OpeningHours

LOOK_AHEAD_DAYS = 60
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")


def minutes(span: str) -> tuple[int, int] | None:
    """Begin and end of "09:00-15:00" in minutes after midnight, None when it is no such span."""
    found = _SPAN.fullmatch(span)
    if found is None:
        return None
    begin, end = int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4])
    return (begin, end) if begin < end <= 24 * 60 else None


def is_open(hours: OpeningHours, at: datetime) -> bool | None:
    """Whether the desk is open; None when its hours are not known.

    Args:
        hours: The desk's hours.
        at: A time with zone.
    """
    if not hours.known:
        return None
    local = at.astimezone(dates.HERE)
    now = local.hour * 60 + local.minute
    return any(begin <= now < end for begin, end in _spans(hours, local.date()))


def next_opening(hours: OpeningHours, at: datetime) -> datetime | None:
    """When the desk opens next, in Danish time; None when unknown or not within two months."""
    if not hours.known:
        return None
    local = at.astimezone(dates.HERE)
    for ahead in range(LOOK_AHEAD_DAYS):
        day = local.date() + timedelta(days=ahead)
        for begin, _ in _spans(hours, day):
            opens = datetime.combine(day, time(begin // 60, begin % 60), dates.HERE)
            if opens > local:
                return opens
    return None


@dataclass(frozen=True, slots=True)
class OpeningState:
    """Whether a desk is open, and when that changes (Danish time); None when not within two months: always."""

    is_open: bool
    changes_at: datetime | None


def state(hours: OpeningHours, at: datetime) -> OpeningState | None:
    """Open or closed now and until when; None when the desk's hours are not known."""
    opened = is_open(hours, at)
    if opened is None:
        return None
    return OpeningState(opened, _closes(hours, at) if opened else next_opening(hours, at))


def _closes(hours: OpeningHours, at: datetime) -> datetime | None:
    """When a desk that is open closes; a span that ends at midnight goes on where the next day begins with one."""
    local = at.astimezone(dates.HERE)
    now = local.hour * 60 + local.minute
    for ahead in range(LOOK_AHEAD_DAYS):
        day = local.date() + timedelta(days=ahead)
        end = next((end for begin, end in _spans(hours, day) if begin <= now < end), now)
        if end < 24 * 60:
            return datetime.combine(day, time(end // 60, end % 60), dates.HERE)
        now = 0
    return None


def warm_up() -> None:
    """Learn this year's holidays, so that no question has to wait for them."""
    _holidays(dates.today().year)


def is_closed_day(hours: OpeningHours, day: date) -> bool:
    """Whether the desk stays closed all of a day that its week would have open."""
    return day.isoformat() in hours.extra_closed or (_rests_on_holidays(hours) and day in _holidays(day.year))


def closed_days(hours: OpeningHours, years: Iterable[int]) -> tuple[str, ...]:
    """Holidays and other closed days of some years as ISO dates, in order."""
    wanted = tuple(years)
    days = {day for day in hours.extra_closed if (found := dates.day(day)) and found.year in wanted}
    if _rests_on_holidays(hours):
        days |= {day.isoformat() for year in wanted for day in _holidays(year)}
    return tuple(sorted(days))


def _rests_on_holidays(hours: OpeningHours) -> bool:
    return hours.closed_on_holidays and not hours.on_holidays


def _spans(hours: OpeningHours, day: date) -> list[tuple[int, int]]:
    if is_closed_day(hours, day):
        return []
    texts = hours.week.get(day.weekday(), ())
    if hours.on_holidays and day in _holidays(day.year):
        texts = hours.on_holidays
    return sorted(span for text in texts if (span := minutes(text)))


@lru_cache(maxsize=8)
def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays  # slow to import, and not always needed

    return frozenset(country_holidays("DK", years=year))
