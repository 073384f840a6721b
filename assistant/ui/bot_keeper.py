"""The chatbot behind the desk: trained when its content changed, started, watched, and ended with the desk."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from assistant import bot_process
from assistant.bot_process import Command
from assistant.errors import AssistantError, BotFailed, ChatUnavailable, ModelDamaged, ModelRefused
from assistant.records import BotStatus, Verdict
from assistant.settings import Settings
from assistant.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from assistant.chat import ChatClient

logger = logging.getLogger(__name__)
LOOK_MS = 100
"""How often the server's file is looked at while it starts."""
START_LIMIT_S = 60.0


class BotKeeper(QObject):
    """Keeps one chatbot going.

    Signals:
        status_changed(BotStatus): stopped, training, starting, ready or failed, with the reason.
        model_kept_back(BotFailed): A new model does not go live: not trained, worse, or damaged.
    """

    status_changed = Signal(object)
    model_kept_back = Signal(object)

    def __init__(self, settings: Settings, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._tasks = settings, tasks
        self.status = BotStatus("stopped", token_file=str(settings.token_file))
        self._server: QProcess | None = None
        self._trainer: QProcess | None = None
        self._client: ChatClient | None = None
        self._pauses = bot_process.Pauses()
        self._started = 0.0
        self._closing = False
        self._looker = QTimer(self)
        self._looker.setInterval(LOOK_MS)
        self._looker.timeout.connect(self._look_for_server)

    # --- what others ask ------------------------------------------------------------------------------------

    @property
    def client(self) -> ChatClient | None:
        """The way to the bot, None while it does not answer."""
        return self._client

    def understand(self, text: str) -> Verdict | None:
        """What the bot understands of a text, None while it cannot say. Called beside the GUI thread."""
        client = self._client
        return client.parse(text) if client is not None and self.status.state == "ready" else None

    def start(self) -> None:
        """Start the server at once, with the newest model there is, and train behind it when content is newer."""
        try:
            bot_process.secret(self._settings)
            model = self._wanted() if self._wanted().exists() else bot_process.newest_model(self._settings)
            command = bot_process.serve_command(self._settings, model, with_parent=True)
        except (AssistantError, OSError) as error:
            self._fail(error)
            return
        self._tell("starting", model=model.name if model else "")
        self._started = time.monotonic()
        self._server = self._run(command, self._on_server_finished, "bot.log")
        self._looker.start()

    def content_changed(self) -> None:
        """The compiled content changed: its answers are live by themselves, new examples need a new model."""
        if self._client is None or self._closing:
            return
        try:
            wanted = self._wanted()
        except BotFailed:
            return
        if bot_process.refused(wanted).exists():
            self._keep_back(ModelRefused("this content was trained before and gave a worse model"))
        elif not wanted.exists():
            self._train(wanted)
        elif wanted.name != self.status.model:
            self._load(wanted)

    def close(self, timeout_ms: int = 5000) -> None:
        """End what runs: politely, then at once."""
        self._closing = True
        self._looker.stop()
        for process in (self._trainer, self._server):
            if process is not None and process.state() != QProcess.ProcessState.NotRunning:
                process.closeWriteChannel()
                process.terminate()
                if not process.waitForFinished(timeout_ms):
                    process.kill()
                    process.waitForFinished(timeout_ms)
        if self._client is not None:
            self._client.close()
        self._tell("stopped")

    # --- starting -------------------------------------------------------------------------------------------

    def _wanted(self) -> Path:
        return bot_process.wanted_model(self._settings)

    def _run(self, command: Command, finished: Callable[[int, QProcess.ExitStatus], None], log: str) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in command.environment.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(str(self._settings.logs / log))
        if process is not self._trainer and log == "bot.log":
            process.setStandardOutputFile(str(self._settings.logs / log), QProcess.OpenModeFlag.Append)
        process.finished.connect(finished)
        process.start(command.program, list(command.arguments))
        return process

    @Slot()
    def _look_for_server(self) -> None:
        assert self._server is not None
        address = bot_process.server_address(self._settings, self._server.processId())
        if address:
            self._looker.stop()
            from assistant.chat import ChatClient  # its HTTP library would hold up the window

            self._client = ChatClient(address, bot_process.secret(self._settings))
            self.status = replace(self.status, address=address)
            client = self._client
            self._tasks.without_store(self, lambda: (client.model(), client), self._on_answered, self._fail)
        elif time.monotonic() - self._started > START_LIMIT_S:
            self._server.kill()

    def _on_answered(self, answer: tuple[str, ChatClient]) -> None:
        model, _ = answer
        if model:
            self._ready(model)
        else:
            # It was started without a model, or with one that it cannot load.
            self._announce(replace(self.status, state="training", model=""))
        self.content_changed()

    def _ready(self, model: str) -> None:
        self._tell("ready", model=model)
        client = self._client
        if client is not None:
            self._tasks.without_store(self, client.bands, self._on_bands, _ignore)

    def _on_bands(self, bands: Mapping[str, float]) -> None:
        self._announce(replace(self.status, bands=bands))

    # --- training -------------------------------------------------------------------------------------------

    def _train(self, wanted: Path) -> None:
        if self._trainer is not None and self._trainer.state() != QProcess.ProcessState.NotRunning:
            return
        if self.status.state != "ready":
            self._tell("training")
        command = bot_process.train_command(self._settings, wanted)
        self._trainer = self._run(command, self._on_trainer_finished, "training.log")

    @Slot(int, QProcess.ExitStatus)
    def _on_trainer_finished(self, code: int, how: QProcess.ExitStatus) -> None:
        if self._closing:
            return
        if code != 0 or how != QProcess.ExitStatus.NormalExit:
            reason = " / ".join(bot_process.last_lines(self._settings.logs / "training.log"))
            self._keep_back(BotFailed("train", reason))
            return
        try:
            bot_process.hold_to_quality(self._settings, self._wanted())
        except BotFailed as error:
            self._keep_back(error)
            return
        bot_process.drop_old_models(self._settings)
        self.content_changed()

    def _load(self, model: Path) -> None:
        client = self._client
        if client is not None:
            self._tasks.without_store(
                self,
                lambda: client.load_model(str(model)),
                lambda _none: self._ready(model.name),
                partial(self._on_not_loaded, model),
            )

    def _on_not_loaded(self, model: Path, error: Exception) -> None:
        """A damaged model is trained again, once; meanwhile the one before it answers."""
        if not isinstance(error, ChatUnavailable) or error.why != "refused" or bot_process.damaged(model).exists():
            self._fail(error)
            return
        try:
            os.replace(model, bot_process.damaged(model))
        except OSError as blocked:
            self._fail(blocked)
            return
        self._keep_back(ModelDamaged(model.name))
        self.content_changed()
        before = bot_process.newest_model(self._settings)
        if self.status.state != "ready" and before is not None:
            self._load(before)

    def _keep_back(self, error: BotFailed) -> None:
        self._fail(error)
        self.model_kept_back.emit(error)

    # --- when it dies ---------------------------------------------------------------------------------------

    @Slot(int, QProcess.ExitStatus)
    def _on_server_finished(self, code: int, how: QProcess.ExitStatus) -> None:
        self._looker.stop()
        if self._closing:
            return
        if self._client is not None:
            self._client.close()
        self._client = None
        reason = " / ".join(bot_process.last_lines(self._settings.logs / "bot.log"))
        self._fail(BotFailed("start", f"ended with {code}: {reason}"))
        pause_s = self._pauses.after_death(time.monotonic() - self._started)
        QTimer.singleShot(int(pause_s * 1000), self, self._start_again)

    @Slot()
    def _start_again(self) -> None:
        if not self._closing:
            self.start()

    def _fail(self, error: Exception) -> None:
        logger.warning("chatbot: %s", error)
        if self.status.state == "ready":
            # A model that could not be trained or loaded leaves the live one in place.
            self._announce(replace(self.status, reason=str(error)))
        else:
            self._tell("failed", reason=str(error))

    def _tell(self, state: str, *, reason: str = "", model: str = "") -> None:
        self._announce(replace(self.status, state=state, reason=reason, model=model or self.status.model))

    def _announce(self, status: BotStatus) -> None:
        self.status = replace(status, pid=os.getpid())
        try:
            bot_process.keep_state(self._settings, self.status)
        except OSError as error:
            logger.warning("bot state not written: %s", error)
        self.status_changed.emit(self.status)


def _ignore(_error: Exception) -> None:
    """The bands are only shown; without them nothing is missing."""
