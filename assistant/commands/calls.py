"""`assistant calls list|export|exports`: the log on the terminal, as a file, and who has taken such files."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from assistant import call_export
from assistant.errors import NotFound
from assistant.records import AuditLine, Call, CallFilter, Content, Outcome, ReviewState
from assistant.settings import Settings
from assistant.store import Store

Subparsers = Any


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("calls", help="loggen: vis opkald, eller gem dem i en fil")
    actions = parser.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="vis de seneste opkald")
    listing.add_argument("--json", action="store_true")
    listing.add_argument("--limit", type=int, default=50, metavar="ANTAL")
    export = actions.add_parser("export", help="gem opkaldene som CSV, eller som Excel-ark når navnet ender på .xlsx")
    export.add_argument("file", type=Path, metavar="FIL")
    for action in (listing, export):
        action.add_argument("--text", default="", metavar="ORD", help="kun opkald med disse ord")
        action.add_argument("--staff", default="", metavar="NAVN")
        action.add_argument("--topic", default="", metavar="EMNE")
        action.add_argument("--service", default="", metavar="TJENESTE", help="fx mit_sygehus")
        action.add_argument("--outcome", choices=[outcome.value for outcome in Outcome])
        action.add_argument("--review", choices=[state.value for state in ReviewState], help="kvalitetsgennemgang")
        action.add_argument("--from", dest="from_day", type=_day, metavar="DATO")
        action.add_argument("--to", dest="to_day", type=_day, metavar="DATO")
    exports = actions.add_parser("exports", help="vis, hvem der har gemt opkald i en fil")
    exports.add_argument("--json", action="store_true")
    exports.add_argument("--limit", type=int, default=50, metavar="ANTAL")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Do what was asked; the exit code."""
    with Store.open(settings.database) as store:
        if args.action == "exports":
            return _exports(args, store)
        return _list(args, store, settings) if args.action == "list" else _export(args, store, settings)


def _list(args: argparse.Namespace, store: Store, settings: Settings) -> int:
    content = _content(store, settings) if args.service else None
    calls = store.calls(_wanted(args, content), limit=max(args.limit, 0))
    if args.json:
        print(json.dumps({"calls": [call_facts(call) for call in calls]}, ensure_ascii=False))
    elif not calls:
        print("Der er ingen opkald, der passer.")
    for call in () if args.json else calls:
        print(" · ".join(filter(None, (*_local(call.started_at), call.staff, _outcome(call), call.words or call.note))))
    return 0


def _export(args: argparse.Namespace, store: Store, settings: Settings) -> int:
    content = _content(store, settings)
    names, progress = call_export.names_in(content), _shown if sys.stderr.isatty() else None
    done = call_export.export(store, _wanted(args, content), args.file, names, progress, staff=_user())
    print(f"{done} opkald er gemt i {args.file}.", file=sys.stderr)
    return 0


def _exports(args: argparse.Namespace, store: Store) -> int:
    lines = store.audit_lines(max(args.limit, 0))
    if args.json:
        facts = [_audit_facts(line) for line in lines]
        print(json.dumps({"exports": facts}, ensure_ascii=False))
    elif not lines:
        print("Ingen har gemt opkald i en fil.")
    for line in () if args.json else lines:
        narrowed = ", ".join(f"{name}={value}" for name, value in line.narrowed.items()) or "alle opkald"
        print(" · ".join((*_local(line.at), line.staff, f"{line.rows} opkald", line.file, narrowed)))
    return 0


def _audit_facts(line: AuditLine) -> dict[str, Any]:
    plain = {name: getattr(line, name) for name in ("at", "staff", "what", "rows", "kind", "file")}
    return {**plain, "narrowed": dict(line.narrowed)}


def _user() -> str:
    """Who sits at the terminal, as the computer knows them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return "?"


def _shown(done: int, total: int) -> bool:
    print(f"\r{done} af {total} opkald", end="\n" if done >= total else "", file=sys.stderr, flush=True)
    return True


def call_facts(call: Call) -> dict[str, Any]:
    """A call as plain data."""
    texts = ("words", "note", "contact", "script", "step", "code")
    plain = ("id", "staff", "started_at", "ended_at", *texts, "in_hours")
    return {
        **{name: getattr(call, name) for name in plain},
        "state": call.state.value,
        "topics": list(call.topics),
        "outcome": call.outcome.value if call.outcome else None,
        "path": [{"step": step.step, "answer": step.answer, "seconds": step.seconds} for step in call.path],
    }


def _content(store: Store, settings: Settings) -> Content:
    from assistant import publishing

    return publishing.bring_live(store, settings).content


def _local(at: str) -> tuple[str, str]:
    local = call_export.local(at)
    return (local.strftime("%Y-%m-%d"), local.strftime("%H:%M")) if local is not None else ("", "")


def _outcome(call: Call) -> str:
    return call_export.OUTCOMES[call.outcome] if call.outcome else ""


def _wanted(args: argparse.Namespace, content: Content | None) -> CallFilter:
    return CallFilter(
        text=args.text,
        staff=args.staff,
        topic=args.topic,
        outcome=Outcome(args.outcome) if args.outcome else None,
        from_day=args.from_day or "",
        to_day=args.to_day or "",
        topics=_topics_of(args.service, content) if args.service and content is not None else None,
        review=ReviewState(args.review) if args.review else None,
    )


def _topics_of(service: str, content: Content) -> tuple[str, ...]:
    from assistant import service_topics

    if service not in content.services:
        raise NotFound(f"tjenesten {service}", service)
    return service_topics.topics_of(service, content)


def _day(text: str) -> str:
    return datetime.strptime(text, "%Y-%m-%d").date().isoformat()
