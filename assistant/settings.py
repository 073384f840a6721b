"""Typed settings, their defaults, and the folders the program uses.

A setting comes from the environment (`ASSISTANT_BOT_PORT`), else from `settings.toml` in the data folder, else
from its default here.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from pathlib import Path

from assistant.errors import SettingsError

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are and how the program behaves. Folders exist only after `prepare()`."""

    home: Path
    """Data folder (ASSISTANT_HOME)."""
    content: Path | None = None
    """A content folder that is watched and takes the store's place (ASSISTANT_CONTENT)."""
    model_folder: Path | None = None
    """Where trained models are kept, when not in the data folder (ASSISTANT_MODEL_FOLDER)."""
    bot_port: int = 0
    """Loopback port of the chatbot; 0 takes a free one."""
    bot_autostart: bool = True
    """Whether the desk trains and starts the chatbot behind it."""
    language: str = "da"
    """Language of the program: da, en or de."""
    theme: str = "system"
    """Look of the window: system, light or dark."""
    text_size: int = 100
    """Text size in percent, 100 to 200."""

    @property
    def database(self) -> Path:
        """The desk's SQLite file."""
        return self.home / "assistant.sqlite3"

    @property
    def bot_folder(self) -> Path:
        """Everything of the chatbot: compiled content, models, its tables, token, log."""
        return self.home / "bot"

    @property
    def compiled(self) -> Path:
        """The compiled content that the chatbot reads."""
        return self.bot_folder / "compiled"

    @property
    def models(self) -> Path:
        """Trained models of the chatbot."""
        return self.model_folder or self.bot_folder / "models"

    @property
    def token_file(self) -> Path:
        """The secret between desk and chatbot, readable by its owner alone."""
        return self.bot_folder / "token"

    @property
    def logs(self) -> Path:
        """Log files; they hold no personal data."""
        return self.home / "logs"

    @property
    def shipped_content(self) -> Path:
        """The content that comes with the program."""
        return _beside("content")

    @property
    def chatbot_project(self) -> Path:
        """The Rasa project that comes with the program."""
        return _beside("chatbot")

    def prepare(self) -> Settings:
        """Make the folders, readable by their owner alone, and return self."""
        for folder in (self.home, self.bot_folder, self.compiled, self.models, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self


def load(environ: dict[str, str] | None = None) -> Settings:
    """The settings in force.

    Raises:
        SettingsError: A value is not what its setting needs, or settings.toml cannot be read.
    """
    env = dict(os.environ) if environ is None else environ
    home = Path(env.get("ASSISTANT_HOME") or _default_home()).expanduser().absolute()
    values: dict[str, object] = {"home": home}
    for name, raw in (_from_file(home / "settings.toml") | _from_environment(env)).items():
        values[name] = _typed(name, raw)
    return Settings(**values)  # type: ignore[arg-type]


def _default_home() -> str:
    import platformdirs

    return platformdirs.user_data_dir("digital-borgerstoette", appauthor=False)


def _from_file(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError("settings.toml", str(path), "a readable TOML file") from error
    known = _names()
    return {name: str(value) for name, value in table.items() if name in known}


def _from_environment(env: dict[str, str]) -> dict[str, str]:
    found = {name: env.get(f"ASSISTANT_{name.upper()}", "") for name in _names()}
    return {name: value for name, value in found.items() if value}


def _names() -> set[str]:
    return {field.name for field in fields(Settings)} - {"home"}


def _typed(name: str, raw: str) -> object:
    if name in ("content", "model_folder"):
        return Path(raw).expanduser().absolute()
    if name == "bot_autostart":
        return _choice(
            name, raw.lower(), {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
        )
    if name == "language":
        return _choice(name, raw, {code: code for code in ("da", "en", "de")})
    if name == "theme":
        return _choice(name, raw, {look: look for look in ("system", "light", "dark")})
    low, high = {"bot_port": (0, 65535), "text_size": (100, 200)}[name]
    return _number(name, raw, low, high)


def _choice(name: str, raw: str, choices: dict[str, object]) -> object:
    if raw not in choices:
        raise SettingsError(name, raw, "one of " + ", ".join(choices))
    return choices[raw]


def _number(name: str, raw: str, low: int, high: int) -> int:
    try:
        number = int(raw)
    except ValueError:
        raise SettingsError(name, raw, f"a whole number from {low} to {high}") from None
    if not low <= number <= high:
        raise SettingsError(name, raw, f"a whole number from {low} to {high}")
    return number


def _beside(name: str) -> Path:
    bundled = _PACKAGE / "bundled" / name
    return bundled if bundled.is_dir() else _PACKAGE.parent / name
