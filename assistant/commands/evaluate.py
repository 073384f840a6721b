"""`assistant bot evaluate FILE`: how well the real bot does on messages whose topic is known."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from pathlib import Path

from assistant import bot_runner, bot_trial, evaluation, evaluation_page, evaluation_tables, publishing
from assistant.evaluation import Result, Row, RowFault
from assistant.evaluation_tables import Table, shown
from assistant.records import Content
from assistant.settings import Settings
from assistant.wording import render

MOST_LINES = 12
"""Lines of a long table on the terminal; all of them are in the page and in the JSON."""
_WIDEST = 64
_PROBLEMS = {
    "utf8": "er ikke UTF-8-tekst",
    "json": "er ikke et JSON-objekt",
    "text": "mangler »text«, eller den er tom",
    "topic": "mangler »topic«, eller den er tom",
    "also": "har et »also«, der ikke er en liste af emner",
    "persona": "har en »persona«, der ikke er tekst",
}


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Ask the bot every line of the file, and tell how it went."""
    if not args.file.is_file():
        print(f"Filen findes ikke: {args.file}. Kontrollér navnet, og prøv igen.", file=sys.stderr)
        return 1
    if args.html and not args.html.absolute().parent.is_dir():
        print(f"Mappen findes ikke: {args.html.absolute().parent}. Vælg en anden, eller opret den.", file=sys.stderr)
        return 1
    rows, faults = evaluation.read(args.file.read_bytes())
    if faults or not rows:
        return _unusable(args.file, faults)
    live = publishing.compile_live(settings)
    _warn_of_unknown(rows, live.content)
    model = bot_runner.train(settings)
    print(f"Spørger chatbotten om {len(rows)} linjer …", file=sys.stderr)
    began = time.monotonic()
    with bot_trial.trial(settings, model) as bot:
        bands = dict(bot.client.bands())
        results = bot_trial.ask_all(bot.client, rows)
    took_s = round(time.monotonic() - began, 1)
    if args.html:
        args.html.write_text(_page(args.file, model, results, live.content), "utf-8")
        print(f"Siden er skrevet til {args.html}.", file=sys.stderr)
    found = evaluation.figures(results)
    failed = sum(one.heard.failed for one in results)
    if failed:
        print(f"Chatbotten gik i stå på {failed} linjer; se {settings.logs / 'trial.log'}.", file=sys.stderr)
    if args.json:
        head = {"file": str(args.file), "model": model.name, "took_s": took_s, "bands": bands}
        print(json.dumps(head | evaluation_tables.facts(found, results), ensure_ascii=False))
        return 0
    print(f"{args.file.name}: {len(rows)} linjer, {model.name}\n")
    for table in evaluation_tables.tables(found, titles(live.content)):
        print_table(table)
    return 0


def titles(content: Content) -> dict[str, str]:
    """The title of each topic, as it is read."""
    return {name: render(topic.title, content) for name, topic in content.topics.items()}


def print_table(table: Table, most: int = MOST_LINES) -> None:
    """Print a table in columns: numbers to the right, long texts cut."""
    lines = [table.head, *([_short(shown(cell)) for cell in row] for row in table.rows[:most])]
    columns = list(zip_longest(*lines, fillvalue=""))
    widths = [max(map(len, column)) for column in columns]
    numbers = [all(not cell or cell[:1].isdigit() or cell == "–" for cell in column[1:]) for column in columns]
    print(table.title.upper())
    for line in lines:
        cells = zip(line, widths, numbers, strict=True)
        print("  " + "  ".join(cell.rjust(w) if number else cell.ljust(w) for cell, w, number in cells).rstrip())
    if len(table.rows) > most:
        print(f"  … og {len(table.rows) - most} til; se dem alle med --html FIL eller --json.")
    print()


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _WIDEST else plain[: _WIDEST - 1] + "…"


def _unusable(file: Path, faults: Iterable[RowFault]) -> int:
    told = [f"{file}:{fault.line}: Linjen {_PROBLEMS[fault.problem]}." for fault in faults]
    wanted = 'Hver linje skal være som {"text": "...", "topic": "...", "also": []}. Intet er målt.'
    print("\n".join([*(told or [f"{file}: Filen har ingen linjer."]), wanted]), file=sys.stderr)
    return 1


def _warn_of_unknown(rows: Sequence[Row], content: Content) -> None:
    """Name topics that the content does not have: the bot can never get those right."""
    unknown = sorted({row.topic for row in rows} - set(content.topics) - {evaluation.FOREIGN})
    if unknown:
        print(f"Disse emner findes ikke i det udgivne indhold: {', '.join(unknown)}.", file=sys.stderr)


def _page(file: Path, model: Path, results: Sequence[Result], content: Content) -> str:
    known = titles(content)
    order = sorted(content.topics, key=lambda name: (content.topics[name].area, name))
    facts = {"Fil": file.name, "Model": model.name, "Linjer": str(len(results))}
    tables = evaluation_tables.tables(evaluation.figures(results), known)
    picture = evaluation_page.heat_map(results, known, order)
    return evaluation_page.page("Sådan klarer chatbotten sig", facts, tables, picture)
