"""`assistant bot train|serve|status|test|evaluate`."""

from __future__ import annotations

import argparse
import signal
from pathlib import Path
from typing import Any

from assistant import bot_process, bot_runner, publishing
from assistant.settings import Settings

Subparsers = Any


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("bot", help="chatbotten: træn, kør, vis status, mål")
    actions = parser.add_subparsers(dest="action", required=True)
    train = actions.add_parser("train", help="træn modellen til det udgivne indhold")
    train.add_argument("--anyway", action="store_true", help="behold modellen, også når den er dårligere")
    train.set_defaults(run=_train)
    actions.add_parser("serve", help="kør chatbotten, til den afbrydes").set_defaults(run=_serve)
    status = actions.add_parser("status", help="vis tilstanden")
    status.add_argument("--json", action="store_true")
    status.set_defaults(run=_status)
    test = actions.add_parser("test", help="samtaler, farer, andres emner og krydsvalidering, mod den levende model")
    test.add_argument("--json", action="store_true")
    test.set_defaults(run=_test)
    evaluate = actions.add_parser("evaluate", help="mål chatbotten på linjer, hvis emne er kendt")
    evaluate.add_argument("file", type=Path, metavar="FIL", help='JSONL: {"text", "topic", "also", "persona"}')
    evaluate.add_argument("--json", action="store_true")
    evaluate.add_argument("--html", type=Path, metavar="SIDE.html", help="skriv også en side med tabeller og billede")
    evaluate.set_defaults(run=_evaluate)


def _train(args: argparse.Namespace, settings: Settings) -> int:
    publishing.compile_live(settings)
    print(bot_runner.train(settings, anyway=args.anyway))
    return 0


def _serve(args: argparse.Namespace, settings: Settings) -> int:
    stopped: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, _frame: stopped.append(received))
    publishing.compile_live(settings)
    watch = publishing.Watch(settings)
    bot_runner.serve(settings, watch.changed, lambda: bool(stopped))
    return 0


def _evaluate(args: argparse.Namespace, settings: Settings) -> int:
    from assistant.commands import evaluate  # reads content and pages, which the other actions do not need

    return evaluate.run(args, settings)


def _test(args: argparse.Namespace, settings: Settings) -> int:
    from assistant.commands import bot_test

    return bot_test.run(args, settings)


def _status(args: argparse.Namespace, settings: Settings) -> int:
    status = bot_process.read_state(settings)
    if args.json:
        print(bot_runner.facts(status))
        return 0
    words = {
        "ready": "kører",
        "stopped": "kører ikke",
        "training": "lærer",
        "starting": "starter",
        "failed": "kunne ikke starte",
    }
    print(f"Chatbotten {words.get(status.state, status.state)}. {status.reason}".strip())
    if status.model:
        print(f"Model: {Path(status.model).name}. Grænser: {dict(status.bands)}")
    return 0
