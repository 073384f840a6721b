"""Writes content in its one canonical form, so that an export of an import is the same byte for byte."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from assistant.content_shapes import UNKNOWN, WEEKDAYS
from assistant.pictures import DEVICES, FOLDER
from assistant.records import (
    BookingRule,
    Button,
    Contact,
    Content,
    Notice,
    OpeningHours,
    Option,
    Provenance,
    Script,
    Service,
    Source,
    Step,
    Topic,
)
from assistant.yaml_writing import Block, dump

Fields = dict[str, Any]


def write(item: Topic | Script) -> str:
    """A topic or script as the text of its file."""
    return dump(_topic(item) if isinstance(item, Topic) else _script(item))


def shared_files(content: Content) -> dict[str, str]:
    """The shared files by name without ".yaml": services, contacts, hours, booking, safety, phrases."""
    files: dict[str, Fields] = {
        "services": {"services": {name: _service(one) for name, one in content.services.items()}},
        "contacts": {"contacts": {name: _contact(one) for name, one in content.contacts.items()}},
        "hours": {
            "hours": {name: _hours(one) for name, one in content.hours.items()},
            "notices": [_notice(one) for one in content.notices],
        },
        "booking": {"visits": content.visits, "rules": [_rule(one) for one in content.booking]},
        "safety": {
            "groups": {one.id: {"verdict": one.verdict, "words": one.words} for one in content.safety},
            "diagnoses": content.diagnoses,
            "look_alikes": content.look_alikes,
        },
        "phrases": {"phrases": {name: _in_order(texts) for name, texts in content.phrases.items()}},
    }
    return {name: dump(fields) for name, fields in files.items()}


def files(content: Content) -> dict[str, str]:
    """Every file of a content folder: path inside it to text."""
    topics = {f"topics/{one.area}/{one.id}.yaml": write(one) for one in content.topics.values()}
    scripts = {f"scripts/{one.area}/{one.id}.yaml": write(one) for one in content.scripts.values()}
    drawings = {f"{FOLDER}/{name}": svg for name, svg in content.pictures.items()}
    return topics | scripts | drawings | {f"{name}.yaml": text for name, text in shared_files(content).items()}


def export(content: Content, folder: Path) -> tuple[Path, ...]:
    """Write the whole content into a folder; files that are the same already stay untouched.

    Returns:
        The files that were written.
    """
    written = []
    for name, text in files(content).items():
        path, raw = folder / name, text.encode()
        if not path.exists() or path.read_bytes() != raw:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw)
            written.append(path)
    return tuple(written)


# --- one file per item -------------------------------------------------------------------------------------


def _topic(topic: Topic) -> Fields:
    languages = {name: {"title": text.title, "answer": Block(text.answer)} for name, text in topic.languages.items()}
    fields = {
        "id": topic.id,
        "title": topic.title,
        "answer": Block(topic.answer),
        "answer_simple": _block(topic.answer_simple),
        "closed": _block(topic.closed),
        "buttons": [_button(button) for button in topic.buttons],
        "script": topic.script or None,
        "internal": _block(topic.internal),
        "questions": [_given(text=one.text, persona=one.persona) for one in topic.questions],
        "followups": [{"text": one.text, "topic": one.topic} for one in topic.followups],
        **_provenance(topic.provenance),
    }
    return fields | ({"languages": _in_order(languages)} if languages else {})


def _script(script: Script) -> Fields:
    return {
        "id": script.id,
        "title": script.title,
        "topics": script.topics,
        "start": script.start,
        "steps": {name: _step(step) for name, step in script.steps.items()},
        **_provenance(script.provenance),
    }


def _step(step: Step) -> Fields:
    end = _given(outcome=step.outcome.value, contact=step.contact) if step.outcome is not None else None
    pictures = {device: step.picture[device] for device in DEVICES if device in step.picture}
    answers = [_option(option) for option in step.options]
    return _given(
        say=step.say,
        do=step.do,
        note=step.note,
        picture=pictures,
        ask=step.ask,
        answers=answers,
        go=step.go,
        end=end,
    )


def _option(option: Option) -> Fields:
    return _given(label=option.label, key=option.key, go=option.go, set=option.sets)


def _button(button: Button) -> Fields:
    return _given(title=button.title, topic=button.topic, url=button.url, action=button.action)


def _provenance(behind: Provenance) -> Fields:
    return {
        "sources": _sources(behind.sources),
        "checked": behind.checked or None,
        "review_by": behind.review_by or None,
        "owner": behind.owner or None,
        "reviewed_by": behind.reviewed_by or None,
    }


# --- the shared files --------------------------------------------------------------------------------------


def _service(service: Service) -> Fields:
    return {
        "name": service.name,
        "genitive": service.genitive,
        "short": service.short,
        "address": service.address or UNKNOWN,
        "aliases": service.aliases,
        "state": service.state.value,
        "closes_on": service.closes_on or None,
        "replaced_by": service.replaced_by or None,
        **_backed(service.sources, service.checked),
    }


def _contact(contact: Contact) -> Fields:
    return {
        "name": contact.name,
        "kind": contact.kind,
        "phone": contact.phone or UNKNOWN,
        "hours": contact.hours or UNKNOWN,
        "address": contact.address or UNKNOWN,
        "url": contact.url or UNKNOWN,
        "when": contact.when or None,
        **_backed(contact.sources, contact.checked),
    }


def _hours(hours: OpeningHours) -> Fields:
    week = {WEEKDAYS[day]: hours.week[day] for day in sorted(hours.week)}
    return {
        "week": week if hours.known else UNKNOWN,
        "closed_on_holidays": hours.closed_on_holidays,
        **({"on_holidays": hours.on_holidays} if hours.on_holidays else {}),
        "extra_closed": hours.extra_closed,
        **_backed(hours.sources, hours.checked),
    }


def _notice(notice: Notice) -> Fields:
    return {
        "id": notice.id,
        "text": notice.text,
        "from": notice.starts or None,
        "to": notice.ends or None,
        "topics": notice.topics,
    }


def _rule(rule: BookingRule) -> Fields:
    return {
        "hospital": rule.hospital,
        "visit": rule.visit,
        "self_booking": rule.self_booking,
        "where": rule.where or UNKNOWN,
        **_backed(rule.sources, rule.checked),
    }


def _backed(sources: Iterable[Source], checked: str) -> Fields:
    return {"sources": _sources(sources), "checked": checked or None}


def _sources(sources: Iterable[Source]) -> list[Fields]:
    return [_given(title=one.title, url=one.url, date=one.date or "undated") for one in sources]


# --- small things ------------------------------------------------------------------------------------------


def _given(**fields: Any) -> Fields:
    """The fields that hold something."""
    return {name: value for name, value in fields.items() if value}


def _block(text: str) -> Block | None:
    return Block(text) if text else None


def _in_order(texts: Mapping[str, Any]) -> Fields:
    """Languages in the order Danish, English, German, others."""
    first = [name for name in ("da", "en", "de") if name in texts]
    return {name: texts[name] for name in [*first, *(name for name in texts if name not in first)]}
