"""Compiles published content into the folder the chatbot reads: answers, danger words, training material.

Everything is ready to be said: names filled in, notes about closed services put first, unconfirmed facts left
out. `content.json` is written last and each file whole or not at all, so that a running bot never reads half.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from assistant import bot_training, dates, opening
from assistant.records import BookingRule, Button, Content, Notice, OpeningHours, ServiceState, Topic
from assistant.wording import render, service_notes, services_in

FORMAT = 1
Facts = dict[str, Any]


def compile_content(content: Content, folder: Path, versions: Mapping[str, int], now: datetime) -> str:
    """Bring the compiled folder up to date and give the fingerprint of what it holds.

    A file is written only when it changes.

    Args:
        content: What is published.
        folder: The compiled folder; made when missing.
        versions: Version number of each topic by id; 0 where none is known.
        now: The present moment, with zone.
    """
    on = now.astimezone(dates.HERE).date()
    examples = bot_training.examples(content, on)
    facts = _facts(content, versions, on) | {"training": bot_training.fingerprint(examples)}
    danger = {"groups": [{"id": one.id, "verdict": one.verdict, "words": list(one.words)} for one in content.safety]}
    texts = {
        "danger.json": _json(danger),
        "training/examples.jsonl": bot_training.as_lines(examples),
        "training/nlu.yml": bot_training.as_nlu(examples),
        "training/domain.yml": bot_training.as_domain(content),
    }
    fingerprint = hashlib.sha256("\0".join([_json(facts), *texts.values()]).encode()).hexdigest()
    for name, text in texts.items():
        _write(folder / name, text)
    if _fingerprint_of(folder / "content.json") != fingerprint:
        head = {"format": FORMAT, "fingerprint": fingerprint, "made_at": now.isoformat(timespec="seconds")}
        _write(folder / "content.json", _json(head | facts))
    return fingerprint


def _facts(content: Content, versions: Mapping[str, int], on: date) -> Facts:
    topics = {name: _topic(topic, content, versions.get(name, 0), on) for name, topic in content.topics.items()}
    return {
        "topics": topics,
        "variants": [
            {"from": day.isoformat(), "topics": _differences(content, topics, day)}
            for day in _turning_days(content, on)
        ],
        "hours": {name: _hours(hours, on) for name, hours in content.hours.items()},
        "notices": [_notice(notice, content, on) for notice in content.notices],
        "booking": _booking(content, on),
        "phrases": {
            name: {language: _said(text, content, on) for language, text in texts.items()}
            for name, texts in content.phrases.items()
        },
    }


# --- topics ------------------------------------------------------------------------------------------------


def _topic(topic: Topic, content: Content, version: int, on: date) -> Facts:
    named = services_in(f"{topic.title} {topic.answer} {topic.answer_simple}", content)
    return {
        "area": topic.area,
        "title": _said(topic.title, content, on),
        "answer": _answer(topic.answer, content, on),
        "answer_simple": _answer(topic.answer_simple, content, on),
        "closed": _answer(topic.closed, content, on),
        "buttons": [_button(button, content, on) for button in topic.buttons],
        "followups": [{"text": one.text, "topic": one.topic} for one in topic.followups],
        "script": topic.script,
        "services": [service.id for service in named],
        "languages": {
            language: {
                "title": _said(text.title, content, on),
                "answer": _answer(text.answer, content, on, language),
            }
            for language, text in topic.languages.items()
        },
        "version": version,
    }


def _answer(text: str, content: Content, on: date, language: str = "da") -> str:
    """A text as it is said on a day, after the notes about services that have closed."""
    return "\n".join([*service_notes(text, content, on, language), _said(text, content, on)]) if text else ""


def _said(text: str, content: Content, on: date) -> str:
    return render(text, content, on=on, checked_only=True)


def _button(button: Button, content: Content, on: date) -> dict[str, str]:
    """A button with its title. Actions keep none: page and kiosk say them in the citizen's language."""
    title = button.title
    if not title and button.topic in content.topics:
        title = content.topics[button.topic].title
    ways = {"topic": button.topic, "url": button.url, "action": button.action}
    return {"title": _said(title, content, on)} | {name: way for name, way in ways.items() if way}


def _turning_days(content: Content, on: date) -> list[date]:
    """The days ahead on which a service closes."""
    closing = (service for service in content.services.values() if service.state is ServiceState.CLOSING)
    days = {day for service in closing if (day := dates.day(service.closes_on)) and day > on}
    return sorted(days)


def _differences(content: Content, now: Mapping[str, Facts], day: date) -> dict[str, Facts]:
    """What each topic says differently on a day."""
    found: dict[str, Facts] = {}
    for name, topic in content.topics.items():
        then = _topic(topic, content, now[name]["version"], day)
        changed = {field: value for field, value in then.items() if value != now[name][field]}
        if changed:
            found[name] = changed
    return found


# --- the rest ----------------------------------------------------------------------------------------------


def _hours(hours: OpeningHours, on: date) -> Facts:
    if not hours.known:
        return {"known": False, "week": {}, "closed_days": []}
    week = {str(day): [span for span in spans if opening.minutes(span)] for day, spans in hours.week.items()}
    return {
        "known": True,
        "week": week,
        "closed_days": list(opening.closed_days(hours, (on.year, on.year + 1))),
    }


def _notice(notice: Notice, content: Content, on: date) -> Facts:
    return {
        "id": notice.id,
        "text": _said(notice.text, content, on),
        "from": _wall_clock(notice.starts),
        "to": _wall_clock(notice.ends),
        "topics": list(notice.topics),
    }


def _wall_clock(text: str) -> str:
    """A time as the clock in Denmark shows it, "2026-12-01T08:00:00"; "" for none."""
    found = dates.moment(text)
    return found.astimezone(dates.HERE).strftime("%Y-%m-%dT%H:%M:%S") if found else ""


def _booking(content: Content, on: date) -> Facts:
    hospitals = {one.id: one.name for one in content.contacts.values() if one.kind == "hospital"}
    return {
        "visits": dict(content.visits),
        "rules": [_rule(rule, content, on) for rule in content.booking],
        "hospitals": hospitals,
    }


def _rule(rule: BookingRule, content: Content, on: date) -> Facts:
    """A booking rule; one that nobody has checked is not said to citizens."""
    facts = {"hospital": rule.hospital, "visit": rule.visit, "self_booking": "unknown", "where": ""}
    if rule.checked:
        facts |= {"self_booking": rule.self_booking, "where": _said(rule.where, content, on)}
    return facts


# --- files -------------------------------------------------------------------------------------------------


def _json(facts: Facts) -> str:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def _fingerprint_of(path: Path) -> str:
    try:
        return str(json.loads(path.read_text("utf-8"))["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all, and only when its text differs."""
    raw = text.encode()
    if path.exists() and path.read_bytes() == raw:
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.write_bytes(raw)
    os.replace(unfinished, path)
