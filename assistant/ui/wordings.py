"""Names of the core's values as a person at the desk reads them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from assistant import script_map
from assistant.dates import HERE
from assistant.records import Content, Outcome, ReviewState, ServiceState, VersionState
from assistant.wording import render

translate = QCoreApplication.translate


def outcome_name(outcome: Outcome | None) -> str:
    """How a call or script ended."""
    names = {
        Outcome.SOLVED: translate("wordings", "Solved"),
        Outcome.PASSED_ON: translate("wordings", "Passed on"),
        Outcome.CALL_BACK: translate("wordings", "Will be called back"),
        Outcome.NOT_SOLVED: translate("wordings", "Not solved"),
        Outcome.EMERGENCY: translate("wordings", "Sent to 112"),
    }
    return names[outcome] if outcome is not None else translate("wordings", "Not chosen")


def mark_name(mark: str) -> str:
    """What a step of a script is in a walk; "" for one that is still ahead."""
    names = {
        script_map.CURRENT: translate("wordings", "You are here"),
        script_map.WALKED: translate("wordings", "Walked"),
        script_map.SKIPPED: translate("wordings", "Skipped"),
    }
    return names.get(mark, "")


def topic_title(topic: str, content: Content | None) -> str:
    """The title of a topic; one that is gone is named by its id."""
    known = content.topics.get(topic) if content is not None else None
    return render(known.title, content) if known is not None and content is not None else topic


def outcome_of(data: object) -> Outcome | None:
    """The outcome behind an entry of a list; Qt keeps an enum's text alone."""
    return Outcome(str(data)) if data else None


def review_name(state: ReviewState) -> str:
    """Where the quality review of a call is."""
    names = {
        ReviewState.MARKED: translate("wordings", "Marked"),
        ReviewState.REVIEWED: translate("wordings", "Reviewed"),
    }
    return names[state]


def kind_name(kind: str) -> str:
    """The kind of a search result."""
    names = {
        "topic": translate("wordings", "Answer"),
        "script": translate("wordings", "Script"),
        "contact": translate("wordings", "Contact"),
        "call": translate("wordings", "Call"),
    }
    return names.get(kind, kind)


def version_name(state: VersionState) -> str:
    """The state of a version."""
    names = {
        VersionState.DRAFT: translate("wordings", "Draft"),
        VersionState.IN_REVIEW: translate("wordings", "In review"),
        VersionState.PUBLISHED: translate("wordings", "Published"),
        VersionState.ARCHIVED: translate("wordings", "Archived"),
    }
    return names[state]


def service_name(state: ServiceState) -> str:
    """The state of a digital service."""
    names = {
        ServiceState.IN_USE: translate("wordings", "In use"),
        ServiceState.CLOSING: translate("wordings", "Closing"),
        ServiceState.CLOSED: translate("wordings", "Closed"),
        ServiceState.REPLACED: translate("wordings", "Replaced"),
    }
    return names[state]


def bot_state_name(state: str) -> str:
    """The chatbot's state."""
    names = {
        "stopped": translate("wordings", "Chatbot: stopped"),
        "training": translate("wordings", "Chatbot: learning"),
        "starting": translate("wordings", "Chatbot: starting"),
        "ready": translate("wordings", "Chatbot: ready"),
        "failed": translate("wordings", "Chatbot: does not run"),
    }
    return names.get(state, state)


def local_time(stored: str, *, with_date: bool = True) -> str:
    """A stored UTC time as a clock on a wall in Denmark shows it, whatever the computer's zone: 24.11.2026 14.05."""
    if not stored:
        return ""
    local = datetime.fromisoformat(stored).astimezone(HERE)
    return local.strftime("%d.%m.%Y %H.%M") if with_date else local.strftime("%H.%M")


def duration(seconds: float) -> str:
    """Minutes and seconds, "4:07"."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"
