"""`assistant backup|restore|purge|stats|doctor`: safe copies, retention, figures, and a self-check."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from assistant import store_upkeep, times
from assistant.dates import today
from assistant.records import DailyCount, PurgeReceipt
from assistant.settings import Settings
from assistant.store import Store

Subparsers = Any
_FEWEST_SHOWN = 5
"""Smaller numbers could point to a person; they are shown as "under 5"."""
_DELETED = {
    "calls": "opkald",
    "chat_events": "linjer fra chatten",
    "search_misses": "søgninger uden svar",
    "evidence": "henvendelser talt sammen",
    "call_back_numbers": "numre til opringning",
    "audit_lines": "linjer om gemte filer",
    "old_copies": "gamle kopier",
}


def add_parser(subparsers: Subparsers) -> None:
    """Add the commands."""
    backup = subparsers.add_parser("backup", help="gem en sikkerhedskopi")
    backup.add_argument("file", type=Path, metavar="FIL")
    backup.set_defaults(run=run, action="backup")
    restore = subparsers.add_parser("restore", help="hent en sikkerhedskopi tilbage")
    restore.add_argument("file", type=Path, metavar="FIL")
    restore.set_defaults(run=run, action="restore")
    purge = subparsers.add_parser("purge", help="slet nu, hvad der skal slettes")
    purge.set_defaults(run=run, action="purge")
    stats = subparsers.add_parser("stats", help="tal for henvendelser")
    stats.add_argument("--days", type=int, default=30, metavar="DAGE")
    check = subparsers.add_parser("doctor", help="selvtjek: hvad er galt, og hvad kan du gøre")
    for parser, name in ((stats, "stats"), (check, "doctor"), (purge, "purge")):
        parser.add_argument("--json", action="store_true")
        parser.set_defaults(run=run, action=name)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Do what was asked; the exit code."""
    return {"backup": _backup, "restore": _restore, "purge": _purge, "stats": _stats, "doctor": _doctor}[args.action](
        args, settings
    )


def _backup(args: argparse.Namespace, settings: Settings) -> int:
    if not args.file.absolute().parent.is_dir():
        print(f"Mappen findes ikke: {args.file.absolute().parent}. Vælg en anden, eller opret den.")
        return 1
    with Store.open(settings.database) as store:
        store.backup(args.file)
    store_upkeep.check_copy(args.file)
    print(f"Sikkerhedskopien er gemt og kontrolleret: {args.file}")
    return 0


def _restore(args: argparse.Namespace, settings: Settings) -> int:
    if not args.file.is_file():
        print(f"Filen findes ikke: {args.file}. Kontrollér navnet, og prøv igen.")
        return 1
    kept = store_upkeep.restore(args.file, settings.database)
    print("Sikkerhedskopien er hentet tilbage.")
    if kept is not None:
        print(f"Det, der lå der før, er gemt i {kept}.")
    return 0


def _purge(args: argparse.Namespace, settings: Settings) -> int:
    with Store.open(settings.database) as store:
        receipt = store.purge(times.now()).record
    assert isinstance(receipt, PurgeReceipt)
    if args.json:
        print(json.dumps({"at": receipt.at, "deleted": dict(receipt.deleted)}))
        return 0
    print("Sletningen er kørt. Kvittering:")
    for kind, number in receipt.deleted.items():
        print(f"  {number:6}  {_DELETED[kind]}")
    return 0


def _stats(args: argparse.Namespace, settings: Settings) -> int:
    first = (datetime.now(UTC) - timedelta(days=max(args.days, 1))).date().isoformat()
    with Store.open(settings.database) as store:
        counts = store.daily_counts(first, today().isoformat())
    figures = {name: _counted(counts, name) for name in ("channel", "kind", "topic", "in_hours", "answered")}
    total = sum(count.contacts for count in counts)
    if args.json:
        print(json.dumps({"from_day": first, "contacts": total, **figures}, ensure_ascii=False))
        return 0
    print(f"Henvendelser siden {first}: {total}")
    for name, heading in _HEADINGS.items():
        print(f"\n{heading}" if figures[name] else "", end="\n" if figures[name] else "")
        for value, number in figures[name].items():
            shown = f"under {_FEWEST_SHOWN}" if number is None else number
            print(f"  {shown:>8}  {_VALUES.get(value, value)}")
    return 0


_HEADINGS = {
    "channel": "Kanal",
    "kind": "Udfald",
    "topic": "Emne",
    "in_hours": "I åbningstiden",
    "answered": "Fik svar",
}
_VALUES = {
    "": "ikke angivet", "None": "vides ikke", "True": "ja", "False": "nej",
    "phone": "telefon", "chat": "chat", "kiosk": "skærm på sygehuset",
    "solved": "løst", "passed_on": "sendt videre", "call_back": "ringes op", "not_solved": "ikke løst",
    "emergency": "fare for liv",
}  # fmt: skip


def _counted(counts: tuple[DailyCount, ...], name: str) -> dict[str, int | None]:
    """Contacts by one field, most first; None stands for a number too small to show."""
    sums: Counter[str] = Counter()
    for count in counts:
        sums[str(getattr(count, name))] += count.contacts
    return {value: number if number >= _FEWEST_SHOWN else None for value, number in sums.most_common()}


def _doctor(args: argparse.Namespace, settings: Settings) -> int:
    from assistant.commands import self_check  # reads content, which the other commands must not wait for

    checks = self_check.examine(settings)
    ok = all(check.ok for check in checks)
    if args.json:
        facts = [{"name": one.name, "ok": one.ok, "problem": one.problem, "cure": one.cure} for one in checks]
        print(json.dumps({"ok": ok, "checks": facts}, ensure_ascii=False))
        return 0 if ok else 1
    for check in checks:
        print(f"{'i orden' if check.ok else 'FEJL':8} {check.name}")
        if not check.ok:
            print(f"         {check.problem} {check.cure}")
    return 0 if ok else 1
