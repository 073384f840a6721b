"""The command `assistant`: opens the desk, or runs one of the commands of design.md section 6."""

from __future__ import annotations

import argparse
import importlib
import sys

from assistant import settings as settings_of
from assistant.commands import sentences
from assistant.errors import AssistantError

MODULES = ("desk", "kiosk", "tour", "ask", "search", "content", "bot", "calls", "data")
"""Modules of `assistant.commands`, each with `add_parser(subparsers)` and `run(args, settings) -> exit code`."""
IN_DATA = ("stats", "purge", "backup", "restore", "doctor")
"""Commands that share the module `data`."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit code: 0 done, 1 could not, 2 wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    args = _parser(given[0] if given else "desk").parse_args(given or ["desk"])
    try:
        return int(args.run(args, settings_of.load().prepare()))
    except AssistantError as error:
        print(sentences.of(error), file=sys.stderr)
        return 1
    except OSError as error:
        print(sentences.of_system(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 1


def _parser(wanted: str) -> argparse.ArgumentParser:
    """The parser of the wanted command alone, so that the window does not wait for the others; of all for help."""
    parser = argparse.ArgumentParser(prog="assistant", description=__doc__)
    subparsers = parser.add_subparsers(dest="command", required=True)
    module = "data" if wanted in IN_DATA else wanted
    for name in (module,) if module in MODULES else MODULES:
        importlib.import_module(f"assistant.commands.{name}").add_parser(subparsers)
    return parser


if __name__ == "__main__":
    sys.exit(main())
