"""What the log says about the parts of a call, in the words of the person who reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from assistant.records import CallEdit, CallReview, Content
from assistant.ui.wordings import duration, local_time, outcome_name, outcome_of, topic_title
from assistant.walked import WalkedStep

translate = QCoreApplication.translate


def questions() -> tuple[tuple[str, str], ...]:
    """The three questions of a review: field and wording."""
    return (
        ("understood", translate("log", "Did we understand the citizen?")),
        ("correct", translate("log", "Was the answer right?")),
        ("friendly", translate("log", "Was it friendly and clear?")),
    )


def score_name(score: int) -> str:
    """What a score means."""
    names = {1: translate("log", "No"), 2: translate("log", "Partly"), 3: translate("log", "Yes")}
    return names.get(score, "")


def contact_name(contact: str, content: Content | None) -> str:
    """The name of a contact; one that is gone is named by its id."""
    known = content.contacts.get(contact) if content is not None else None
    return known.name if known is not None else contact


def step_line(number: int, step: WalkedStep) -> str:
    """One walked step on a line of its own."""
    text = " ".join(step.text.split())
    line = f"{number}. {text}{' → ' + step.answer if step.answer else ''} ({duration(step.seconds)})"
    return translate("log", "{line} – skipped").format(line=line) if step.skipped else line


def script_line(step: WalkedStep) -> str:
    """Which script was walked, and in which version."""
    if not step.version:
        return step.script
    line = translate("log", "{script}, version {number}").format(script=step.script, number=step.version)
    return line if step.as_walked else translate("log", "{line} (shown as it is today)").format(line=line)


def edit_lines(edit: CallEdit, content: Content | None) -> tuple[str, str]:
    """When and who, and what stood there before and after."""
    names = {
        "words": translate("log", "The citizen's words"),
        "note": translate("log", "Note"),
        "topics": translate("log", "Topics"),
        "outcome": translate("log", "Outcome"),
        "contact": translate("log", "Passed on to"),
        "code": translate("log", "Spoken code"),
    }
    before, after = (_value(edit.field, value, content) for value in (edit.before, edit.after))
    what = translate("log", "{field}: “{before}” became “{after}”").format(
        field=names.get(edit.field, edit.field), before=before, after=after
    )
    return f"{local_time(edit.at)} · {edit.staff}", what


def _value(field: str, value: str, content: Content | None) -> str:
    if field == "outcome":
        return outcome_name(outcome_of(value))
    if field == "topics":
        return ", ".join(topic_title(topic, content) for topic in value.split(", ") if topic)
    return contact_name(value, content) if field == "contact" else value


def review_lines(review: CallReview) -> tuple[str, ...]:
    """What is known of a review, a line each."""
    marked = translate("log", "Marked by {name}, {time}").format(
        name=review.marked_by, time=local_time(review.marked_at)
    )
    if not review.reviewed_at:
        return (marked,)
    reviewed = translate("log", "Reviewed by {name}, {time}").format(
        name=review.reviewed_by, time=local_time(review.reviewed_at)
    )
    scores = [f"{text} {score_name(getattr(review, field))}" for field, text in questions()]
    return (reviewed, *scores, *([review.remark] if review.remark else []))


def chat_lines(events: tuple[Mapping[str, Any], ...]) -> tuple[str, ...]:
    """What was said in a chat, a line each; what is not known is named by its kind."""
    who = {
        "citizen": translate("log", "Citizen"),
        "bot": translate("log", "Chatbot"),
        "staff": translate("log", "Staff member"),
    }
    said = [(event, " ".join(_said(event).split())) for event in events]
    return tuple(f"{who.get(str(event['type']), str(event['type']))}: {text}" for event, text in said if text)


def _said(event: Mapping[str, Any]) -> str:
    if event.get("text"):
        return str(event["text"])
    messages = event.get("messages")
    if not isinstance(messages, list):
        return ""
    return " ".join(str(one.get("text") or "") for one in messages if isinstance(one, Mapping))
