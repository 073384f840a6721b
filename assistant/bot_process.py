"""The chatbot as a process of ours: its commands, its secret, its models, its state. No Qt: the window uses QProcess.

The state is kept in `bot/state.json` by whoever runs the bot (desk or `assistant bot serve`), next to `server.json`,
which the bot itself writes when it answers.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import bot_quality
from assistant.errors import BotFailed, ModelRefused
from assistant.records import BotStatus
from assistant.settings import Settings

PAUSES_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Pauses before the bot is started again after it died, growing; the last one repeats."""
STEADY_S = 300.0
"""After this long alive, a death counts as the first again."""
KEPT_MODELS = 3
_MODEL_CODE = (
    "danish.py",
    "vectors.py",
    "scorer.py",
    "fitting.py",
    "bands.py",
    "classifier.py",
    "counting.py",
    "danger_ear.py",
    "hearing.py",
    "quality.py",
    "text_component.py",
    "importer.py",
)


@dataclass(frozen=True, slots=True)
class Command:
    """A program with its arguments and the variables added to its environment."""

    program: str
    arguments: tuple[str, ...]
    environment: dict[str, str]


class Pauses:
    """How long to wait before each new start."""

    def __init__(self) -> None:
        self._deaths = 0

    def after_death(self, alive_s: float) -> float:
        """The pause, in seconds, after a death that came `alive_s` seconds after the start."""
        self._deaths = 0 if alive_s >= STEADY_S else self._deaths
        pause = PAUSES_S[min(self._deaths, len(PAUSES_S) - 1)]
        self._deaths += 1
        return pause


def python(settings: Settings) -> Path:
    """The chatbot's own Python.

    Raises:
        BotFailed: Its environment is not installed.
    """
    scripts = Path("Scripts/python.exe") if sys.platform == "win32" else Path("bin/python")
    found = Path(os.environ.get("ASSISTANT_BOT_PYTHON") or settings.chatbot_project / ".venv" / scripts)
    if not found.exists():
        raise BotFailed("environment", "the chatbot's Python environment is not installed")
    return found


def serve_command(settings: Settings, model: Path | None, *, with_parent: bool) -> Command:
    """The command that runs the bot; with a parent it ends when its standard input closes."""
    arguments = ["serve", "--data", str(settings.bot_folder), "--token-file", str(settings.token_file)]
    arguments += ["--port", str(settings.bot_port)]
    if model is not None:
        arguments += ["--model", str(model)]
    if with_parent:
        arguments.append("--with-parent")
    return _command(settings, arguments)


def train_command(settings: Settings, model: Path) -> Command:
    """The command that trains a model file from the compiled content."""
    return _command(settings, ["train", "--name", model.name.removesuffix(".tar.gz")])


def _command(settings: Settings, arguments: list[str]) -> Command:
    folders = ["--compiled", str(settings.compiled), "--models", str(settings.models)]
    package = Path(__file__).resolve().parent.parent
    environment = {
        "PYTHONPATH": os.pathsep.join([str(settings.chatbot_project), str(package)]),
        "PYTHONUNBUFFERED": "1",
        "PYTHONWARNINGS": "ignore",
        "RASA_TELEMETRY_ENABLED": "false",
        # A model is kept under its own fingerprint; Rasa's cache would keep the training texts a second time.
        "RASA_CACHE_DIRECTORY": str(settings.bot_folder / "cache"),
        "RASA_MAX_CACHE_SIZE": "0",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    return Command(str(python(settings)), ("-m", "citizen_support.launcher", *arguments, *folders), environment)


def secret(settings: Settings) -> str:
    """The secret between desk and bot, made at first use in a file that only its owner can read."""
    path = settings.token_file
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(secrets.token_urlsafe(32))
    return path.read_text("utf-8").strip()


def wanted_model(settings: Settings) -> Path:
    """The model file that fits the compiled content and the pipeline; it may not be trained yet.

    Raises:
        BotFailed: There is no compiled content.
    """
    try:
        compiled = json.loads((settings.compiled / "content.json").read_text("utf-8"))
        training = str(compiled["training"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BotFailed("train", "there is no compiled content") from error
    return settings.models / f"model-{training[:16]}-{_pipeline(settings)}.tar.gz"


def newest_model(settings: Settings) -> Path | None:
    """The model trained last, whatever content it is of: better than none while a new one is trained."""
    found = sorted(settings.models.glob("model-*.tar.gz"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def refused(model: Path) -> Path:
    """Where a model is kept that was trained and may not go live."""
    return model.with_name(f"{model.name}.refused")


def damaged(model: Path) -> Path:
    """Where a model is kept that could not be loaded."""
    return model.with_name(f"{model.name}.damaged")


def hold_to_quality(settings: Settings, model: Path) -> None:
    """Let a freshly trained model stay, or put it aside when it is worse than the newest one before it.

    Raises:
        BotFailed: It is worse, or was found so before; `reason` names the figures.
    """
    others = [path for path in settings.models.glob("model-*.tar.gz") if path != model]
    live = max(others, key=lambda path: path.stat().st_mtime, default=None)
    lost = bot_quality.losses(bot_quality.read(model), bot_quality.read(live) if live else bot_quality.Quality())
    if lost:
        os.replace(model, refused(model))
        raise ModelRefused("; ".join(lost))


def drop_old_models(settings: Settings) -> None:
    """Keep the latest models only."""
    found = sorted(settings.models.glob("model-*.tar.gz"), key=lambda path: path.stat().st_mtime)
    for path in found[:-KEPT_MODELS]:
        path.unlink(missing_ok=True)


def _pipeline(settings: Settings) -> str:
    """Fingerprint of the pipeline: its config and the code that shapes a model."""
    print_of = hashlib.sha256((settings.chatbot_project / "config.yml").read_bytes())
    ours = [settings.chatbot_project / "citizen_support" / name for name in _MODEL_CODE]
    # The words of danger are features of the model, too.
    for path in [*ours, *sorted(Path(__file__).parent.glob("danger*.py"))]:
        print_of.update(path.read_bytes())
    return print_of.hexdigest()[:8]


def keep_state(settings: Settings, status: BotStatus) -> None:
    """Write the state for other processes to read; whole or not at all."""
    facts = {name: getattr(status, name) for name in BotStatus.__dataclass_fields__} | {"bands": dict(status.bands)}
    path = settings.bot_folder / "state.json"
    unfinished = path.with_suffix(".new")
    unfinished.write_text(json.dumps(facts), "utf-8")
    os.replace(unfinished, path)


def read_state(settings: Settings) -> BotStatus:
    """The bot's state as last written, "stopped" when the process that ran it is gone."""
    facts = _read(settings.bot_folder / "state.json")
    known = {name: facts[name] for name in BotStatus.__dataclass_fields__ if name in facts}
    if not known.get("state") or not is_alive(int(known.get("pid") or 0)):
        return BotStatus("stopped", token_file=str(settings.token_file))
    return BotStatus(**known)


def server_address(settings: Settings, pid: int) -> str:
    """Where the bot process `pid` answers, "" while it does not."""
    facts = _read(settings.bot_folder / "server.json")
    return str(facts.get("address", "")) if facts.get("pid") == pid else ""


def is_alive(pid: int) -> bool:
    """Whether a process of this user with this id runs."""
    if pid <= 0:
        return False
    import psutil

    return bool(psutil.pid_exists(pid))


def _read(path: Path) -> dict[str, Any]:
    try:
        facts = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return facts if isinstance(facts, dict) else {}


def last_lines(path: Path, most: int = 3) -> Iterator[str]:
    """The last lines of a log, for a reason to show."""
    try:
        yield from path.read_text("utf-8", errors="replace").splitlines()[-most:]
    except OSError:
        return
