"""`assistant content check|import|export [DIR]`: the publishing check, and content in and out as files."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from assistant.records import Finding, Level
from assistant.settings import Settings

Subparsers = Any
IMPORTED = "content import"
"""Author of versions that came from files."""
_LEVELS = {Level.RED: "RØD", Level.YELLOW: "gul"}


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("content", help="indhold: kontrollér, hent ind fra filer, skriv ud til filer")
    actions = parser.add_subparsers(dest="action", required=True)
    helps = {
        "check": "vis alt, der er galt med indholdet",
        "import": "kontrollér filerne, og udgiv dem",
        "export": "skriv det udgivne indhold som filer",
    }
    for name, help_text in helps.items():
        action = actions.add_parser(name, help=help_text)
        action.add_argument("folder", nargs="?", type=Path, metavar="DIR")
        action.add_argument("--json", action="store_true")
        action.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Do what was asked with a folder: the given one, the watched one, or the one that comes with the program."""
    folder = args.folder or settings.content or settings.shipped_content
    if args.action == "export":
        return _export(folder, settings, as_json=args.json)
    if not folder.is_dir():
        missing = Finding(Level.RED, str(folder), 0, "", "", "Mappen findes ikke.", "Se efter, om stien er rigtig.")
        return _told((missing,), as_json=args.json)
    if args.action == "import":
        return _import(folder, settings, as_json=args.json)
    return _told(_check(folder)[1], as_json=args.json)


def facts(findings: Sequence[Finding]) -> dict[str, Any]:
    """Findings as plain data, in the form of design.md section 6."""
    return {
        "ok": not any(finding.level is Level.RED for finding in findings),
        "findings": [
            {
                "level": finding.level.value,
                "file": finding.file,
                "line": finding.line,
                "item": finding.item,
                "step": finding.step,
                "problem": finding.problem,
                "cure": finding.cure,
            }
            for finding in findings
        ],
    }


def _check(folder: Path) -> tuple[Any, tuple[Finding, ...]]:
    from assistant import content, publish

    loaded = content.load(folder)
    return loaded.content, publish.check(loaded)


def _import(folder: Path, settings: Settings, *, as_json: bool) -> int:
    """Publish a folder when nothing in it is red. Items that only the store has are left as they are."""
    from assistant import publishing
    from assistant.store import Store

    whole, findings = _check(folder)
    if not facts(findings)["ok"]:
        return _told(findings, as_json=as_json)
    items = publishing.items_of(whole)
    with Store.open(settings.database) as store:
        shipped, stamp = publishing.shipped_to_import(settings, store.setting(publishing.SHIPPED) or "")
        before = publishing.take_in(store, shipped, stamp)
        store.import_content(items, IMPORTED, publish_all=True)
        publishing.bring_live(store, settings)
    changed = sum(key not in before or before[key].body != body for key, body in items.items())
    kept = sorted(key for kind, key in before if (kind, key) not in items)
    if as_json:
        print(json.dumps(facts(findings) | {"published": changed, "kept": kept}, ensure_ascii=False))
        return 0
    _told(findings, as_json=False)
    print(f"Udgivet: {changed} nye eller ændrede af {len(items)}.")
    if kept:
        print(f"Findes ikke i mappen og er ladt urørt: {', '.join(kept)}.")
    return 0


def _export(folder: Path, settings: Settings, *, as_json: bool) -> int:
    """Write what is published into a folder; files that are the same stay untouched."""
    from assistant import content_writer, publishing

    live = publishing.compile_live(settings)
    written = content_writer.export(live.content, folder)
    names = [path.relative_to(folder).as_posix() for path in written]
    if as_json:
        print(json.dumps({"ok": True, "folder": str(folder), "written": names}, ensure_ascii=False))
    else:
        print(f"Skrevet til {folder}: {len(names)} nye eller ændrede filer.")
    return 0


def _told(findings: Sequence[Finding], *, as_json: bool) -> int:
    """Print the findings; 1 when one of them is red."""
    if as_json:
        print(json.dumps(facts(findings), ensure_ascii=False))
    else:
        _print_lines(findings)
    return 0 if facts(findings)["ok"] else 1


def _print_lines(findings: Iterable[Finding]) -> None:
    count = dict.fromkeys(Level, 0)
    for finding in findings:
        count[finding.level] += 1
        place = f"{finding.file}:{finding.line}" if finding.line else finding.file
        step = f" (trin {finding.step})" if finding.step else ""
        print(f"{_LEVELS[finding.level]}  {place}{step}: {finding.problem} {finding.cure}")
    red, yellow = count[Level.RED], count[Level.YELLOW]
    if red:
        print(f"{red} røde og {yellow} gule fund. Intet kan udgives, før de røde er rettet.", file=sys.stderr)
    elif yellow:
        print(f"Ingen røde fund, {yellow} gule. Indholdet kan udgives.", file=sys.stderr)
    else:
        print("Ingen fund. Indholdet kan udgives.", file=sys.stderr)
