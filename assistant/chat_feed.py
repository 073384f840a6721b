"""Takes the chatbot's feed into the store: what was said, and the evidence of every conversation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from assistant import opening
from assistant.records import Evidence, OpeningHours, StoreChanges
from assistant.store import Store

Event = Mapping[str, Any]
_TELLING = ("answer", "emergency", "crisis", "refused", "handover", "unsure", "choices")
"""Kinds of turns that say what a conversation was about; small talk does not."""


def take_in(store: Store, events: Iterable[Event], hours: OpeningHours | None) -> StoreChanges:
    """Keep events of the feed, and bring the evidence of their conversations up to date."""
    fresh = list(events)
    changes = store.save_chat_turns(fresh)
    for conversation in dict.fromkeys(str(event["conversation"]) for event in fresh):
        store.record_evidence(evidence_of(conversation, store.chat_turns(conversation), hours))
    return changes


def evidence_of(conversation: str, events: Iterable[Event], hours: OpeningHours | None) -> Evidence:
    """What one conversation tells: its latest telling turn, whether it got an answer, whether it asked for a person."""
    known = list(events)
    telling = [one for one in known if one["type"] == "bot" and one.get("kind") in _TELLING]
    last = telling[-1] if telling else {}
    began = str(known[0]["at"]) if known else ""
    ratings = [one.get("got_answer") for one in known if one["type"] == "rating"]
    return Evidence(
        source=f"chat:{conversation}",
        at=began,
        channel="chat",
        topic=str(last.get("topic") or ""),
        kind=str(last.get("kind") or ""),
        in_hours=opening.is_open(hours, datetime.fromisoformat(began)) if hours is not None and began else None,
        answered=ratings[-1] if ratings else None,
        handover=any(one.get("kind") == "handover" or one["type"] == "handover" for one in known),
        answer_version=int(last.get("version") or 0),
        code=next((str(one["code"]) for one in known if one.get("code")), ""),
    )
