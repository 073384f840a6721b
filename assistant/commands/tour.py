"""`assistant tour --out DIR`: the main job with the real parts and without a screen, with pictures and `tour.json`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from assistant.settings import Settings

Subparsers = Any


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("tour", help="rundtur uden skærm: billeder og tour.json")
    parser.add_argument("--out", type=Path, default=Path("tour"), metavar="DIR")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Take the tour."""
    return go(settings, args.out)


def go(settings: Settings, out: Path) -> int:
    """Take the tour; 0 when every stage did what it should."""
    # Its own screen, so that it runs anywhere and looks the same everywhere.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from assistant.ui.tour import Tour

    return Tour(settings, out).go()
