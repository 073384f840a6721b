"""`assistant calls list|export`: the log on the terminal and as a file for a spreadsheet."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from assistant import times
from assistant.dates import HERE
from assistant.records import Call, CallFilter, Outcome
from assistant.settings import Settings
from assistant.store import Store

Subparsers = Any
_PAGE = 1_000
_COLUMNS = (
    *("nummer", "dag", "klokkeslæt", "sekunder", "medarbejder", "borgerens ord", "notat", "emner", "udfald"),
    *("sendt til", "script", "trin", "kode", "i åbningstiden"),
)
_OUTCOMES = {
    Outcome.SOLVED: "løst",
    Outcome.PASSED_ON: "sendt videre",
    Outcome.CALL_BACK: "ringes op",
    Outcome.NOT_SOLVED: "ikke løst",
    Outcome.EMERGENCY: "fare for liv",
}
_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("calls", help="loggen: vis opkald, eller gem dem i en fil")
    actions = parser.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="vis de seneste opkald")
    listing.add_argument("--json", action="store_true")
    listing.add_argument("--limit", type=int, default=50, metavar="ANTAL")
    export = actions.add_parser("export", help="gem opkaldene som CSV")
    export.add_argument("file", type=Path, metavar="FIL")
    for action in (listing, export):
        action.add_argument("--text", default="", metavar="ORD", help="kun opkald med disse ord")
        action.add_argument("--staff", default="", metavar="NAVN")
        action.add_argument("--topic", default="", metavar="EMNE")
        action.add_argument("--outcome", choices=[outcome.value for outcome in Outcome])
        action.add_argument("--from", dest="from_day", type=_day, metavar="DATO")
        action.add_argument("--to", dest="to_day", type=_day, metavar="DATO")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Do what was asked; the exit code."""
    with Store.open(settings.database) as store:
        return _list(args, store) if args.action == "list" else _export(args, store)


def _list(args: argparse.Namespace, store: Store) -> int:
    calls = store.calls(_wanted(args), limit=max(args.limit, 0))
    if args.json:
        print(json.dumps({"calls": [call_facts(call) for call in calls]}, ensure_ascii=False))
    elif not calls:
        print("Der er ingen opkald, der passer.")
    for call in () if args.json else calls:
        print(" · ".join(filter(None, (*_when(call), call.staff, _outcome(call), call.words or call.note))))
    return 0


def _export(args: argparse.Namespace, store: Store) -> int:
    wanted = _wanted(args)
    # The mark at the beginning tells a spreadsheet that the letters are UTF-8.
    with args.file.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_COLUMNS)
        for call in _every(store, wanted):
            writer.writerow([_defused(cell) for cell in _row(call)])
    print(f"{store.count_calls(wanted)} opkald er gemt i {args.file}.", file=sys.stderr)
    return 0


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


def _every(store: Store, wanted: CallFilter) -> Iterator[Call]:
    offset = 0
    while page := store.calls(wanted, limit=_PAGE, offset=offset):
        yield from page
        offset += len(page)


def _row(call: Call) -> tuple[str, ...]:
    lasted = f"{times.seconds_between(call.started_at, call.ended_at):.0f}" if call.ended_at else ""
    hours = {None: "", True: "ja", False: "nej"}[call.in_hours]
    return (
        *(str(call.id), *_when(call), lasted, call.staff, call.words, call.note, ", ".join(call.topics)),
        *(_outcome(call), call.contact, call.script, call.step, call.code, hours),
    )


def _defused(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_BEGINS_FORMULA) else cell


def _when(call: Call) -> tuple[str, str]:
    local = datetime.fromisoformat(call.started_at).astimezone(HERE)
    return local.strftime("%Y-%m-%d"), local.strftime("%H:%M")


def _outcome(call: Call) -> str:
    return _OUTCOMES[call.outcome] if call.outcome else ""


def _wanted(args: argparse.Namespace) -> CallFilter:
    outcome = Outcome(args.outcome) if args.outcome else None
    return CallFilter(args.text, args.staff, args.topic, outcome, args.from_day or "", args.to_day or "")


def _day(text: str) -> str:
    return datetime.strptime(text, "%Y-%m-%d").date().isoformat()
