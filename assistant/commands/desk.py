"""`assistant` without a command, or `assistant desk`: the window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from assistant.settings import Settings

Subparsers = Any


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    subparsers.add_parser("desk", help="åbn programmet (uden kommando sker det samme)").set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Open the desk; with no screen, say so and do the tour."""
    if not has_screen():
        from assistant.commands import tour

        out = Path("tour")
        print(f"Her er ingen skærm. I stedet vises rundturen; billederne lægges i »{out}«.")
        return tour.go(settings, out)
    from assistant.app import open_desk

    return open_desk(settings)


def has_screen() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
