"""Our exceptions: one class per situation, with the facts needed to explain it.

`str(error)` is the English line for the log. The Danish sentence a person sees is found by `assistant.ui.notices`
(window) and `assistant.commands` (terminal). None of them may carry what a citizen said.
"""

from __future__ import annotations

from pathlib import Path


class AssistantError(Exception):
    """The family: a situation we foresaw and can explain to a person."""


class SettingsError(AssistantError):
    """A setting has a value that cannot be used."""

    def __init__(self, name: str, value: str, expected: str) -> None:
        self.name, self.value, self.expected = name, value, expected
        super().__init__(f"setting {name}: {value!r} is not {expected}")


class ContentError(AssistantError):
    """A content file cannot be read as what it should be."""

    def __init__(self, problem: str, path: Path | str, line: int | None = None) -> None:
        self.problem, self.path, self.line = problem, str(path), line
        where = f"{path}:{line}" if line else str(path)
        super().__init__(f"{where}: {problem}")


class PublishBlocked(AssistantError):
    """The publishing check found something red; nothing was published.

    `findings` is the list of `records.Finding`.
    """

    def __init__(self, findings: tuple[object, ...]) -> None:
        self.findings = findings
        super().__init__(f"publishing blocked by {len(findings)} findings")


class StoreError(AssistantError):
    """The database could not do what was asked; nothing half-done was left."""

    def __init__(self, problem: str, path: Path | str = "") -> None:
        self.problem, self.path = problem, str(path)
        super().__init__(f"store {path}: {problem}" if path else f"store: {problem}")


class StoreFull(StoreError):
    """The disk is full; what was on disk before is untouched."""


class StoreLocked(StoreError):
    """Another program holds the database for too long."""


class StoreReadOnly(StoreError):
    """The database or its folder cannot be written."""


class StoreDamaged(StoreError):
    """The file is not a sound SQLite database."""


class StoreTooNew(StoreError):
    """The database was written by a newer version of the program; it is not touched."""


class NotFound(AssistantError):
    """What was asked for by id is not there."""

    def __init__(self, kind: str, key: object) -> None:
        self.kind, self.key = kind, key
        super().__init__(f"no {kind} {key!r}")


class GuideError(AssistantError):
    """A script cannot be walked that way: no such answer, nothing to undo."""

    def __init__(self, problem: str, script: str, step: str) -> None:
        self.problem, self.script, self.step = problem, script, step
        super().__init__(f"script {script}, step {step}: {problem}")


class ChatUnavailable(AssistantError):
    """The chatbot does not answer: down, too slow, or answering something we cannot read.

    `why` is one of "down", "slow", "refused", "nonsense", "failed".
    """

    def __init__(self, why: str, detail: str = "") -> None:
        self.why, self.detail = why, detail
        super().__init__(f"chatbot {why}: {detail}" if detail else f"chatbot {why}")


class MessageRefused(AssistantError):
    """The citizen channel refuses this text. `why`: "empty", "too_long", "too_many", "gone"."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(f"message refused: {why}")


class BotFailed(AssistantError):
    """The chatbot could not be trained or started. `step`: "environment", "train", "start"; see also below."""

    def __init__(self, step: str, reason: str) -> None:
        self.step, self.reason = step, reason
        super().__init__(f"chatbot {step} failed: {reason}")


class ModelRefused(BotFailed):
    """A newly trained model is worse than the live one, which stays. `reason` names the figures."""

    def __init__(self, reason: str) -> None:
        super().__init__("quality", reason)


class ModelDamaged(BotFailed):
    """A model file cannot be loaded: damaged, or of another version. It is put aside and trained again."""

    def __init__(self, name: str) -> None:
        super().__init__("load", f"{name} cannot be loaded")


class SpeechUnavailable(AssistantError):
    """Nothing can be read aloud. `why`: "no_voice", "no_danish", "no_device"."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(f"speech: {why}")


class ExportStopped(AssistantError):
    """An export was stopped by the person who asked for it; nothing is left of its file."""

    def __init__(self, path: Path | str) -> None:
        self.path = str(path)
        super().__init__("export stopped")
