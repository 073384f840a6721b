"""Runs the chatbot without a window: for `bot serve`, `ask` and the tests. The desk's window has its own keeper."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType

from assistant import bot_process
from assistant.bot_process import Command
from assistant.chat import ChatClient
from assistant.errors import BotFailed, ModelRefused
from assistant.records import BotStatus
from assistant.settings import Settings

START_LIMIT_S = 60.0
TRAIN_LIMIT_S = 900.0
_LOOK_S = 0.02


def train(settings: Settings, *, anyway: bool = False) -> Path:
    """The model for the compiled content, trained if it is not there yet.

    Args:
        settings: Where everything is.
        anyway: Keep the model even when it is worse than the one before it.

    Raises:
        BotFailed: There is no content or no environment, training ended with a fault, or the model is worse.
    """
    wanted = bot_process.wanted_model(settings)
    if wanted.exists():
        return wanted
    if anyway:
        bot_process.refused(wanted).unlink(missing_ok=True)
    elif bot_process.refused(wanted).exists():
        raise ModelRefused("this content was trained before and gave a worse model")
    command = bot_process.train_command(settings, wanted)
    log = settings.logs / "training.log"
    with log.open("wb") as output:
        code = _run(command, output, TRAIN_LIMIT_S)
    if code != 0 or not wanted.exists():
        raise BotFailed("train", " / ".join(bot_process.last_lines(log)))
    if not anyway:
        bot_process.hold_to_quality(settings, wanted)
    bot_process.drop_old_models(settings)
    return wanted


def _run(command: Command, output: object, limit_s: float) -> int:
    try:
        done = subprocess.run(
            [command.program, *command.arguments],
            env=os.environ | command.environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            timeout=limit_s,
            check=False,  # type: ignore[call-overload]
        )
    except subprocess.TimeoutExpired as error:
        raise BotFailed("train", "it took too long") from error
    return int(done.returncode)


class RunningBot:
    """A chatbot that lives as long as this object; `with RunningBot.start(...) as bot:`."""

    def __init__(self, settings: Settings, process: subprocess.Popen[bytes], address: str) -> None:
        self._settings, self.process = settings, process
        self.client = ChatClient(address, bot_process.secret(settings))
        self.address = address
        self.started = time.monotonic()

    @classmethod
    def start(cls, settings: Settings, model: Path | None, environment: Mapping[str, str] | None = None) -> RunningBot:
        """Start the bot with a model, or without one (then only its page and the danger gate answer).

        Args:
            settings: Where its files are.
            model: The model file.
            environment: Variables it gets besides the usual ones.

        Raises:
            BotFailed: It ended, or did not answer in time.
        """
        bot_process.secret(settings)
        command = bot_process.serve_command(settings, model, with_parent=True)
        log = settings.logs / "bot.log"
        with log.open("ab") as output:
            process = subprocess.Popen(
                [command.program, *command.arguments],
                env=os.environ | command.environment | dict(environment or {}),
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            address = _wait_for_address(settings, process, log)
        except BotFailed:
            process.kill()
            process.wait()
            raise
        return cls(settings, process, address)

    def status(self) -> BotStatus:
        """The state to show and to keep for other processes."""
        model = self.client.model()
        bands = self.client.bands() if model else {}
        return BotStatus(
            "ready" if model else "training",
            address=self.address,
            token_file=str(self._settings.token_file),
            model=model,
            bands=bands,
            pid=os.getpid(),
        )

    def close(self) -> None:
        """End the bot."""
        self.client.close()
        if self.process.stdin is not None:
            self.process.stdin.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self) -> RunningBot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _wait_for_address(settings: Settings, process: subprocess.Popen[bytes], log: Path) -> str:
    until = time.monotonic() + START_LIMIT_S
    while time.monotonic() < until:
        address = bot_process.server_address(settings, process.pid)
        if address:
            return address
        if process.poll() is not None:
            raise BotFailed("start", " / ".join(bot_process.last_lines(log)))
        time.sleep(_LOOK_S)
    raise BotFailed("start", "it did not answer in time")


def serve(settings: Settings, changed: Callable[[], bool], stop: Callable[[], bool]) -> None:
    """Keep a bot going until `stop()`: start it at once, train behind it, load new models, start again after a death.

    Args:
        settings: Where everything is.
        changed: Looks after the content and says whether it was compiled anew.
        stop: Whether to end.
    """
    pauses = bot_process.Pauses()
    while not stop():
        began = time.monotonic()
        try:
            _serve_once(settings, changed, stop)
        except BotFailed as error:
            bot_process.keep_state(settings, _state(settings, "failed", str(error)))
        if not stop():
            time.sleep(pauses.after_death(time.monotonic() - began))
    bot_process.keep_state(settings, _state(settings, "stopped"))


def _serve_once(settings: Settings, changed: Callable[[], bool], stop: Callable[[], bool]) -> None:
    bot_process.keep_state(settings, _state(settings, "starting"))
    wanted = bot_process.wanted_model(settings)
    with RunningBot.start(settings, wanted if wanted.exists() else bot_process.newest_model(settings)) as bot:
        _bring_up_to_date(settings, bot)
        while bot.process.poll() is None and not stop():
            if changed():
                _bring_up_to_date(settings, bot)
            time.sleep(0.2)


def _bring_up_to_date(settings: Settings, bot: RunningBot) -> None:
    wanted = bot_process.wanted_model(settings)
    bot_process.keep_state(settings, bot.status())
    if bot.client.model() != wanted.name:
        bot.client.load_model(str(train(settings)))
        bot_process.keep_state(settings, bot.status())


def _state(settings: Settings, state: str, reason: str = "") -> BotStatus:
    return BotStatus(state, reason=reason, token_file=str(settings.token_file), pid=os.getpid())


def facts(status: BotStatus) -> str:
    """The state as one line of JSON (design.md section 6)."""
    shown = {
        "state": status.state,
        "reason": status.reason,
        "address": status.address,
        "token_file": status.token_file,
        "model": status.model,
        "bands": dict(status.bands),
    }
    return json.dumps(shown, ensure_ascii=False)
