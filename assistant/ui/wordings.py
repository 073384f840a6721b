"""Names of the core's values as a person at the desk reads them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from assistant.records import Outcome, ServiceState, VersionState

translate = QCoreApplication.translate
_CONTEXT = "wordings"


def outcome_name(outcome: Outcome | None) -> str:
    """How a call or script ended."""
    names = {
        Outcome.SOLVED: translate(_CONTEXT, "Solved"),
        Outcome.PASSED_ON: translate(_CONTEXT, "Passed on"),
        Outcome.CALL_BACK: translate(_CONTEXT, "Will be called back"),
        Outcome.NOT_SOLVED: translate(_CONTEXT, "Not solved"),
        Outcome.EMERGENCY: translate(_CONTEXT, "Sent to 112"),
    }
    return names[outcome] if outcome is not None else translate(_CONTEXT, "Not chosen")


def kind_name(kind: str) -> str:
    """The kind of a search result."""
    names = {
        "topic": translate(_CONTEXT, "Answer"),
        "script": translate(_CONTEXT, "Script"),
        "contact": translate(_CONTEXT, "Contact"),
        "call": translate(_CONTEXT, "Call"),
    }
    return names.get(kind, kind)


def version_name(state: VersionState) -> str:
    """The state of a version."""
    names = {
        VersionState.DRAFT: translate(_CONTEXT, "Draft"),
        VersionState.IN_REVIEW: translate(_CONTEXT, "In review"),
        VersionState.PUBLISHED: translate(_CONTEXT, "Published"),
        VersionState.ARCHIVED: translate(_CONTEXT, "Archived"),
    }
    return names[state]


def service_name(state: ServiceState) -> str:
    """The state of a digital service."""
    names = {
        ServiceState.IN_USE: translate(_CONTEXT, "In use"),
        ServiceState.CLOSING: translate(_CONTEXT, "Closing"),
        ServiceState.CLOSED: translate(_CONTEXT, "Closed"),
        ServiceState.REPLACED: translate(_CONTEXT, "Replaced"),
    }
    return names[state]


def bot_state_name(state: str) -> str:
    """The chatbot's state."""
    names = {
        "stopped": translate(_CONTEXT, "Chatbot: stopped"),
        "training": translate(_CONTEXT, "Chatbot: learning"),
        "starting": translate(_CONTEXT, "Chatbot: starting"),
        "ready": translate(_CONTEXT, "Chatbot: ready"),
        "failed": translate(_CONTEXT, "Chatbot: does not run"),
    }
    return names.get(state, state)


def local_time(stored: str, *, with_date: bool = True) -> str:
    """A stored UTC time as the clock on the wall shows it, the Danish way: 24.11.2026 14.05."""
    if not stored:
        return ""
    local = datetime.fromisoformat(stored).astimezone()
    return local.strftime("%d.%m.%Y %H.%M") if with_date else local.strftime("%H.%M")


def duration(seconds: float) -> str:
    """Minutes and seconds, "4:07"."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"
