"""The bot's server: Rasa's own app with our channel, guard, generator and memory, on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any

import rasa.core.run
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic

from citizen_support import channel, guard, quiet

LOOPBACK = "127.0.0.1"


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
    app = rasa.core.run.configure_app(
        [channel.create(data, secret)],
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
    listening = _listen(port)
    app.register_listener(partial(_announce, data / "server.json", listening.getsockname()[1]), "after_server_start")
    if with_parent:
        app.register_listener(_end_with_parent, "after_server_start")
    app.run(sock=listening, workers=1, access_log=False, debug=False)
    return 0


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
