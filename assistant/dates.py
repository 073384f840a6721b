"""Days as people in Denmark write them, and today where they live."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Copenhagen")

_MONTHS = {
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}


def today() -> date:
    """The day it is in Denmark."""
    return datetime.now(HERE).date()


def day(text: str) -> date | None:
    """The day an ISO date names, None when it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def moment(text: str) -> datetime | None:
    """The time an ISO text names, None when it names none; without zone it is Danish time."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=HERE)


def in_words(when: date, language: str = "da") -> str:
    """A day as it is written in a sentence: "28. maj 2026", "28 May 2026"."""
    month = _MONTHS.get(language, _MONTHS["da"]).split()[when.month - 1]
    dot = "" if language == "en" else "."
    return f"{when.day}{dot} {month} {when.year}"
