"""`assistant search TEXT`: the one box on the terminal."""

from __future__ import annotations

import argparse
import json
from typing import Any

from assistant.records import SearchAnswer
from assistant.search import Search
from assistant.settings import Settings
from assistant.store import Store

Subparsers = Any
_KINDS = {"topic": "svar", "script": "script", "contact": "kontakt", "call": "opkald"}


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("search", help="søg i svar, scripts, kontakter og opkald")
    parser.add_argument("text", nargs="+", metavar="TEKST")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--limit", type=int, default=12, metavar="ANTAL")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Search, and print what was found, best first; a search without a hit is kept for the editors."""
    from assistant import publishing  # reads content, which the other commands must not wait for

    text = " ".join(args.text)
    with Store.open(settings.database) as store:
        publishing.bring_live(store, settings)
        answer = Search(store).find(text, limit=max(args.limit, 1))
        if not answer.results:
            store.record_search_miss(text)
    if args.json:
        print(json.dumps(answer_facts(answer), ensure_ascii=False))
    elif not answer.results:
        print("Der er ikke fundet noget. Prøv med færre eller andre ord.")
    for result in () if args.json else answer.results:
        print(f"{_KINDS[result.kind]:8} {result.title}  ({result.id})")
    return 0


def answer_facts(answer: SearchAnswer) -> dict[str, Any]:
    """An answer as plain data, in the form of design.md section 6."""
    return {
        "results": [
            {
                "kind": result.kind,
                "id": result.id,
                "title": result.title,
                "topics": list(result.topics),
                "score": result.score,
            }
            for result in answer.results
        ],
        "took_ms": answer.took_ms,
    }
