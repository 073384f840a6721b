"""Starts Rasa our way: without TensorFlow, with our channel, on loopback, with a secret that is on no command line.

    python -m citizen_support.launcher serve --compiled DIR --data DIR --models DIR --token-file F [--port N]
    python -m citizen_support.launcher train --compiled DIR --models DIR --name NAME

`serve` writes `server.json` into the data folder when it answers: {"pid", "address"}. `train` prints one line of
JSON: {"model": path, "seconds": ...}. Exit codes: 0 done, 1 could not, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
ALLOWED = frozenset(
    {
        "citizen_support.importer.CompiledContent",
        "citizen_support.classifier.DanishIntentClassifier",
        "citizen_support.danger_ear.DangerEar",
        "citizen_support.gate.SafetyGate",
        "citizen_support.policy.IntentPolicy",
    }
)
"""The only components that may run on the stand-ins."""


class ForeignComponent(ValueError):
    """config.yml names a component that is not ours; on stand-ins it would silently train into nothing."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        super().__init__("components outside the allow-list: " + ", ".join(names))


def check_config(path: Path) -> None:
    """Make sure that every component of a config is one of ours.

    Raises:
        ForeignComponent: One is not; all such are named.
    """
    from ruamel.yaml import YAML

    config = YAML(typ="safe").load(path.read_text("utf-8"))
    named = [part["name"] for key in ("importers", "pipeline", "policies") for part in config.get(key) or []]
    foreign = [name for name in named if name not in ALLOWED]
    if foreign:
        raise ForeignComponent(foreign)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit code."""
    args = _parser().parse_args(arguments)
    os.environ.update(
        CITIZEN_COMPILED=str(args.compiled),
        RASA_TELEMETRY_ENABLED="false",
        SQLALCHEMY_SILENCE_UBER_WARNING="1",
        TF_CPP_MIN_LOG_LEVEL="3",
    )
    try:
        check_config(PROJECT / "config.yml")
    except ForeignComponent as error:
        print(error, file=sys.stderr)
        return 1
    from citizen_support import standins

    standins.install(training=args.command == "train")
    from citizen_support import quiet

    quiet.install()
    return int(args.run(args))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="citizen_support.launcher")
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve")
    serve.add_argument("--data", type=Path, required=True)
    serve.add_argument("--token-file", type=Path, required=True)
    serve.add_argument("--port", type=int, default=0)
    serve.add_argument("--model", type=Path)
    serve.add_argument("--with-parent", action="store_true", help="end when standard input closes")
    serve.set_defaults(run=_serve)
    train = commands.add_parser("train")
    train.add_argument("--name", required=True)
    train.set_defaults(run=_train)
    for command in (serve, train):
        command.add_argument("--compiled", type=Path, required=True)
        command.add_argument("--models", type=Path, required=True)
    return parser


def _serve(args: argparse.Namespace) -> int:
    from citizen_support.server import serve

    return serve(
        data=args.data,
        models=args.models,
        token_file=args.token_file,
        port=args.port,
        model=args.model,
        with_parent=args.with_parent,
    )


def _train(args: argparse.Namespace) -> int:
    started = time.monotonic()
    from citizen_support import kept_counts

    # A model's name ends with the fingerprint of the code that makes it.
    code = args.name.rsplit("-", 1)[-1]
    os.environ[kept_counts.FOLDER] = str(args.models.parent / "counts" / code)
    import rasa.model_training

    # Rasa prints its progress; our own answer must be the only line on standard output.
    out, sys.stdout = sys.stdout, sys.stderr
    try:
        result = rasa.model_training.train(
            domain="",
            config=str(PROJECT / "config.yml"),
            training_files=[],
            output=str(args.models),
            fixed_model_name=args.name,
            force_training=True,
        )
    finally:
        sys.stdout = out
    if result.model is None:
        print("training gave no model", file=sys.stderr)
        return 1
    facts: dict[str, Any] = {"model": result.model, "seconds": round(time.monotonic() - started, 2)}
    print(json.dumps(facts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
