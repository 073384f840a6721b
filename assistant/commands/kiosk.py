"""`assistant kiosk`: the citizen's window, full screen."""

from __future__ import annotations

import argparse
from typing import Any

from assistant.settings import Settings

Subparsers = Any


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("kiosk", help="borgerens vindue, i fuld skærm")
    parser.add_argument("--window", action="store_true", help="i et almindeligt vindue")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Open the citizen's window."""
    from assistant.ui.kiosk.app import open_kiosk

    return open_kiosk(settings, full_screen=not args.window)
