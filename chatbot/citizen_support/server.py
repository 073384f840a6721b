"""The bot's server: Rasa's own app with our channel, guard, generator and memory, on loopback."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
import sys
import threading
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

import rasa.core.run
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic
from sqlalchemy.exc import SQLAlchemyError

from citizen_support import channel, guard, quiet

logger = logging.getLogger(__name__)
LOOPBACK = "127.0.0.1"
FORGET_EVERY_S = 6 * 3600.0


def serve(*, data: Path, models: Path, token_file: Path, port: int, model: Path | None, with_parent: bool) -> int:
    """Answer until stopped; without a model the channel, its page and the danger gate already work."""
    secret = token_file.read_text("utf-8").strip()
    if not secret:
        print("the token file is empty", file=sys.stderr)
        return 1
    endpoints = AvailableEndpoints(
        nlg=EndpointConfig(type="citizen_support.nlg.ContentGenerator"),
        tracker_store=EndpointConfig(type="citizen_support.recent_turns.RecentTurns"),
    )
    citizens = channel.create(data, secret)
    app = rasa.core.run.configure_app(
        [citizens],
        cors=None,
        auth_token=secret,
        enable_api=True,
        endpoints=endpoints,
        route="/",
    )
    # Building the app resets logging to Sanic's own, which prints what we keep quiet.
    quiet.install()
    guard.install(app, models)
    app.register_listener(partial(_load_agent, str(model) if model else None, endpoints), "before_server_start")
    app.register_listener(rasa.core.run.close_resources, "after_server_stop")
    app.add_task(_forget_old(citizens))
    listening = _listen(port)
    app.register_listener(partial(_announce, data / "server.json", listening.getsockname()[1]), "after_server_start")
    if with_parent:
        app.register_listener(_end_with_parent, "after_server_start")
    app.run(sock=listening, workers=1, access_log=False, debug=False)
    return 0


async def _forget_old(citizens: channel.CitizenChannel) -> None:
    """Delete what is past its time, at the start and then every few hours; a full disk must not end the bot."""
    while True:
        try:
            citizens.forget_old(datetime.now(timezone.utc))
        except SQLAlchemyError as error:
            logger.error("old conversations not deleted: %s", type(error).__name__)
        await asyncio.sleep(FORGET_EVERY_S)


async def _load_agent(model: str | None, endpoints: AvailableEndpoints, app: Sanic, loop: Any) -> None:
    await rasa.core.run.load_agent_on_start(model, endpoints, None, app, loop)


def _listen(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((LOOPBACK, port))
    return listening


def _announce(path: Path, port: int, app: Sanic, loop: Any) -> None:
    """Say where the bot answers; written whole or not at all."""
    facts = {"pid": os.getpid(), "address": f"http://{LOOPBACK}:{port}"}
    unfinished = path.with_suffix(".new")
    unfinished.write_text(json.dumps(facts), "utf-8")
    os.replace(unfinished, path)


def _end_with_parent(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
    """End when standard input closes: the desk holds the other end, also when it is killed."""

    def wait() -> None:
        sys.stdin.buffer.read()
        loop.call_soon_threadsafe(app.stop)

    threading.Thread(target=wait, name="wait for the desk", daemon=True).start()
