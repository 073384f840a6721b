from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.dates import HERE
from assistant.opening import OpeningState, closed_days, is_open, minutes, next_opening, state
from assistant.records import OpeningHours

WEEKDAYS = dict.fromkeys(range(5), ("09:00-12:00", "13:00-15:00"))
HOURS = OpeningHours("support", known=True, week=WEEKDAYS, extra_closed=("2026-12-28",))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HERE)


@pytest.mark.parametrize(
    ("when", "opened"),
    [
        ("2026-11-24T09:00", True),
        ("2026-11-24T08:59", False),
        ("2026-11-24T12:00", False),
        ("2026-11-24T13:00", True),
        ("2026-11-24T15:00", False),
        ("2026-11-28T10:00", False),  # a Saturday
        ("2026-12-25T10:00", False),  # a holiday on a Friday
        ("2026-05-14T10:00", False),  # Ascension
        ("2026-05-01T10:00", True),  # the Great Prayer Day is no holiday any more
        ("2026-12-28T10:00", False),  # closed by us
    ],
)
def test_open_by_the_danish_clock(when: str, opened: bool) -> None:
    assert is_open(HOURS, at(when)) is opened


def test_times_of_another_zone_are_turned_into_danish_time() -> None:
    assert is_open(HOURS, datetime(2026, 7, 1, 7, 30, tzinfo=UTC)) is True  # 9:30 in summer
    assert is_open(HOURS, datetime(2026, 11, 24, 7, 30, tzinfo=UTC)) is False  # 8:30 in winter


def test_unknown_hours_promise_nothing() -> None:
    unknown = OpeningHours("support", known=False)
    assert is_open(unknown, at("2026-11-24T10:00")) is None
    assert next_opening(unknown, at("2026-11-24T10:00")) is None


def test_holidays_may_be_worked() -> None:
    hours = OpeningHours("support", known=True, week=WEEKDAYS, closed_on_holidays=False)
    assert is_open(hours, at("2026-12-25T10:00")) is True


@pytest.mark.parametrize(
    ("when", "opens"),
    [
        ("2026-11-24T08:00", "2026-11-24T09:00"),
        ("2026-11-24T10:00", "2026-11-24T13:00"),
        ("2026-11-27T16:00", "2026-11-30T09:00"),
        ("2026-12-23T16:00", "2026-12-24T09:00"),
        ("2026-12-24T16:00", "2026-12-29T09:00"),  # Christmas, a weekend, and our own closed day
    ],
)
def test_the_next_opening_skips_what_is_closed(when: str, opens: str) -> None:
    assert next_opening(HOURS, at(when)) == at(opens)


def test_a_desk_that_never_opens_has_no_next_opening() -> None:
    assert next_opening(OpeningHours("support", known=True), at("2026-11-24T10:00")) is None


def test_closed_days_are_holidays_and_our_own() -> None:
    days = closed_days(HOURS, (2026, 2027))
    assert {"2026-12-25", "2026-12-28", "2027-01-01", "2027-05-06"} <= set(days)
    assert list(days) == sorted(days)


@pytest.mark.parametrize("span", ["9-15", "15:00-09:00", "09:00-09:00", "09:00-24:30", "25:00-26:00", "09.00-15.00"])
def test_what_is_no_span_is_none(span: str) -> None:
    assert minutes(span) is None


def test_a_span_may_last_until_midnight() -> None:
    assert minutes("16:00-24:00") == (960, 1440)


ALWAYS = OpeningHours("line", known=True, week=dict.fromkeys(range(7), ("00:00-24:00",)), closed_on_holidays=False)
NIGHTS = OpeningHours(
    "nights",
    known=True,
    week=dict.fromkeys(range(5), ("00:00-08:00", "16:00-24:00")) | dict.fromkeys((5, 6), ("00:00-24:00",)),
    closed_on_holidays=False,
    on_holidays=("00:00-24:00",),
)


@pytest.mark.parametrize(
    ("hours", "when", "expected"),
    [
        (HOURS, "2026-11-24T10:00", OpeningState(True, at("2026-11-24T12:00"))),
        (HOURS, "2026-11-24T12:30", OpeningState(False, at("2026-11-24T13:00"))),
        (HOURS, "2026-11-27T16:00", OpeningState(False, at("2026-11-30T09:00"))),
        (ALWAYS, "2026-11-24T10:00", OpeningState(True, None)),
        (NIGHTS, "2026-11-24T17:00", OpeningState(True, at("2026-11-25T08:00"))),  # past midnight
        (NIGHTS, "2026-11-27T16:00", OpeningState(True, at("2026-11-30T08:00"))),  # over the weekend
        (NIGHTS, "2026-12-24T17:00", OpeningState(True, at("2026-12-28T08:00"))),  # over Christmas
        (NIGHTS, "2026-11-24T08:00", OpeningState(False, at("2026-11-24T16:00"))),
        (OpeningHours("x", known=False), "2026-11-24T08:00", None),
    ],
)
def test_open_until_and_closed_until(hours: OpeningHours, when: str, expected: OpeningState | None) -> None:
    assert state(hours, at(when)) == expected
