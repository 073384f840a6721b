"""The desk's routes: the feed, a conversation behind a spoken code, and taking over a chat. All need the secret."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import unquote

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from assistant import privacy
from citizen_support import codes, tokens
from citizen_support.chat_store import ChatStore, Row
from citizen_support.texts import Refused, cleaned

Handler = Callable[..., Awaitable[HTTPResponse]]


def add_routes(routes: Blueprint, store: ChatStore, secret: str, tell: Callable[[str], None]) -> None:
    """Add the desk's routes to the channel's."""
    views = _Desk(store, tell)
    guarded = functools.partial(_guarded, secret)
    routes.add_route(guarded(views.feed), "/desk/feed", methods=["GET"])
    routes.add_route(guarded(views.code), "/desk/code/<code>", methods=["GET"])
    for action in ("claim", "messages", "release", "close"):
        view = getattr(views, action)
        routes.add_route(guarded(view), f"/desk/conversations/<identity>/{action}", methods=["POST"])


def _guarded(secret: str, view: Handler) -> Handler:
    @functools.wraps(view)
    async def guarded(request: Request, **kwargs: Any) -> HTTPResponse:
        if not tokens.is_desk(secret, request.headers.get("authorization")):
            return response.json({"error": "unauthorized"}, status=401)
        return await view(request, **kwargs)

    return guarded


class _Desk:
    def __init__(self, store: ChatStore, tell: Callable[[str], None]) -> None:
        self._store, self._tell = store, tell

    async def feed(self, request: Request) -> HTTPResponse:
        """Everything that happened after a place, in order."""
        text = request.args.get("after", "0")
        return response.json({"events": self._store.events(int(text) if text.isdigit() else 0)})

    async def code(self, request: Request, code: str) -> HTTPResponse:
        """The conversation behind a spoken code, with all its turns."""
        row = self._store.by_code(codes.normal(unquote(code)))
        if row is None:
            return response.json({"error": "unknown code"}, status=404)
        return response.json({**_facts(row), "events": self._store.events(0, row.id)})

    async def claim(self, request: Request, identity: str) -> HTTPResponse:
        """Take a conversation; 409 when somebody has it."""
        holder = _field(request, "staff")
        if not self._store.change_state(
            identity, to="person", holder=holder, only_from=("bot", "waiting"), note="taken"
        ):
            return response.json({"error": "taken or closed"}, status=409)
        self._tell(identity)
        return response.json({"state": "person", "holder": holder})

    async def messages(self, request: Request, identity: str) -> HTTPResponse:
        """Write to the citizen as the person who holds the conversation."""
        row = self._store.find(identity)
        if row is None or row.state != "person" or row.holder != _field(request, "staff"):
            return response.json({"error": "not yours"}, status=409)
        try:
            text = cleaned(_field(request, "text", 4_000))
        except Refused as refused:
            return response.json({"error": refused.why.value}, status=400)
        place = self._store.add(identity, "staff", {"text": privacy.ended(text), "staff": row.holder})
        self._tell(identity)
        return response.json({"n": place})

    async def release(self, request: Request, identity: str) -> HTTPResponse:
        """Give the conversation back to the bot."""
        return self._leave(identity, to="bot", note="released")

    async def close(self, request: Request, identity: str) -> HTTPResponse:
        """End the conversation."""
        return self._leave(identity, to="closed", note="closed")

    def _leave(self, identity: str, *, to: str, note: str) -> HTTPResponse:
        allowed = ("person", "waiting") if to == "bot" else ("person", "waiting", "bot")
        if not self._store.change_state(identity, to=to, holder="", only_from=allowed, note=note):
            return response.json({"error": "not held"}, status=409)
        self._tell(identity)
        return response.json({"state": to})


def _facts(row: Row) -> dict[str, Any]:
    return {
        "conversation": row.id,
        "code": row.code,
        "state": row.state,
        "holder": row.holder,
        "started_at": row.started_at,
        "turns": row.turns,
        "topic": row.memory.get("topic") or None,
    }


def _field(request: Request, name: str, most: int = 120) -> str:
    try:
        body = request.json
    except Exception:  # Sanic raises its own kinds for broken JSON.
        return ""
    value = body.get(name) if isinstance(body, dict) else None
    return value[:most] if isinstance(value, str) else ""
