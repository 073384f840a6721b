"""The citizen channel: the only thing a citizen reaches. Routes under /chat/, and the desk's under /desk/."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import os
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from assistant import privacy
from citizen_support import conversation, desk, live, recent_turns, tokens
from citizen_support.chat_store import FOR_CITIZEN, ChatStore, Row
from citizen_support.limits import Allowance
from citizen_support.nlg import TURN
from citizen_support.texts import MOST_CHARACTERS, Refusal, Refused, plain
from citizen_support.turn_taker import Message, TurnTaker
from citizen_support.turns import Memory, Reply, Understood

logger = logging.getLogger(__name__)
STARTS = "CITIZEN_STARTS"
"""The environment's name of how many new conversations a second all may begin; raised by tests of a model alone."""
WEB = Path(__file__).parent / "web"
LONGEST_WAIT_S = 25.0
LANGUAGES = ("da", "en", "de")
_STATUS = {Refusal.EMPTY: 400, Refusal.TOO_LONG: 413, Refusal.TOO_MANY: 429}


class TurnOutput(CollectingOutputChannel):
    """Collects the bot's whole turn as the generator made it."""

    def __init__(self) -> None:
        super().__init__()
        self.turn: dict[str, Any] | None = None

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep the turn; nothing else of the message is shown."""
        self.turn = message.get(TURN, self.turn)


class CitizenChannel(InputChannel):
    """Conversation, message, events, rating and forgetting; masks before anything is stored or logged."""

    def __init__(self, store: ChatStore, secret: str) -> None:
        self._store, self._secret = store, secret
        self._content = live.content()
        self._allowance = Allowance()
        self._starts = Allowance(burst=600, per_second=float(os.environ.get(STARTS, "10")))
        self._locks: dict[str, asyncio.Lock] = {}
        self._news: dict[str, asyncio.Event] = {}

    @classmethod
    def name(cls) -> str:
        """Name of the channel in Rasa."""
        return "citizen"

    def url_prefix(self) -> str:
        """The root: our paths are agreed (/chat/, /desk/), not under /webhooks/."""
        return "/"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes of citizens and desk."""
        routes = Blueprint("citizen")
        self._taker = TurnTaker(self._store, self._content, _asker(routes), lambda: _agent() is not None)
        routes.add_route(_view(self._page), "/chat/", methods=["GET"])
        routes.static("/chat/static", str(WEB))
        routes.add_route(_view(self._start), "/chat/conversations", methods=["POST"])
        routes.add_route(_view(self._message), "/chat/conversations/<identity>/messages", methods=["POST"])
        routes.add_route(_view(self._events), "/chat/conversations/<identity>/events", methods=["GET"])
        routes.add_route(_view(self._rate), "/chat/conversations/<identity>/rating", methods=["POST"])
        routes.add_route(_view(self._forget), "/chat/conversations/<identity>", methods=["DELETE"])
        desk.add_routes(routes, self._store, self._secret, self._tell)
        return routes

    # --- citizens ------------------------------------------------------------------------------------------

    async def _page(self, request: Request) -> HTTPResponse:
        return await response.file(WEB / "index.html", headers=_PAGE_HEADERS)

    async def _start(self, request: Request) -> HTTPResponse:
        if not self._starts.take("all"):
            return self._refused(Refusal.TOO_MANY, "da")
        language = _language(_body(request).get("language"))
        row = self._store.start(tokens.new_conversation_id(), Memory(language=language).facts())
        memory = Memory.from_facts(row.memory)
        greeting = conversation.reply(
            Understood([("greet", 1.0)], "answer"), memory, self._content, datetime.now(timezone.utc)
        ).facts()
        greeting.pop("memory")
        answer = {"turn": 0, **greeting, "code": row.code}
        self._store.add(row.id, "bot", answer)
        token = tokens.conversation_token(self._secret, row.id)
        phrases = {name: self._content.phrase(name, language) for name in self._content.data().get("phrases", {})}
        facts = {"id": row.id, "token": token, "code": row.code, "greeting": answer, "phrases": phrases}
        return response.json(facts, status=201)

    async def _message(self, request: Request, identity: str) -> HTTPResponse:
        row = self._own(request, identity)
        if row is None:
            return self._gone()
        body = _body(request)
        language = str(row.memory.get("language", "da"))
        if not self._allowance.take(identity):
            return self._refused(Refusal.TOO_MANY, language)
        async with self._locks.setdefault(identity, asyncio.Lock()):
            try:
                answer = await self._taker.take(self._store.find(identity) or row, _incoming(body))
            except Refused as refused:
                return self._refused(refused.why, language)
        self._tell(identity)
        return response.json(answer)

    async def _events(self, request: Request, identity: str) -> HTTPResponse:
        row = self._own(request, identity)
        if row is None:
            return self._gone()
        after = _number(request.args.get("after"))
        wait = min(float(_number(request.args.get("wait"), LONGEST_WAIT_S)), LONGEST_WAIT_S)
        found = self._store.events(after, identity, FOR_CITIZEN)
        if not found and wait:
            news = self._news.setdefault(identity, asyncio.Event())
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(news.wait(), wait)
            found = self._store.events(after, identity, FOR_CITIZEN)
        return response.json({"events": found})

    async def _rate(self, request: Request, identity: str) -> HTTPResponse:
        row = self._own(request, identity)
        if row is None:
            return self._gone()
        body = _body(request)
        facts: dict[str, Any] = {
            "got_answer": body.get("got_answer") if isinstance(body.get("got_answer"), bool) else None
        }
        if isinstance(body.get("stars"), int):
            facts["stars"] = max(1, min(5, body["stars"]))
        if isinstance(body.get("text"), str):
            facts["text"] = privacy.ended(plain(body["text"][:MOST_CHARACTERS]))
        self._store.add(identity, "rating", facts)
        return response.json({"message": self._content.phrase("rating_thanks", str(row.memory.get("language", "da")))})

    async def _forget(self, request: Request, identity: str) -> HTTPResponse:
        row = self._own(request, identity)
        if row is None:
            return self._gone()
        self._store.forget(identity)
        recent_turns.forget(identity)
        for kept in (self._locks, self._news):
            kept.pop(identity, None)  # type: ignore[attr-defined]
        return response.json({"message": self._content.phrase("forgotten", str(row.memory.get("language", "da")))})

    # --- keeping no longer than allowed ---------------------------------------------------------------------

    def forget_old(self, now: datetime) -> int:
        """Delete the conversations that are past their time (`privacy.RETENTION`); how many that were."""
        before = now - timedelta(days=privacy.RETENTION["chat_text"].days)
        return self._store.purge(before.isoformat(timespec="milliseconds"))

    # --- help ----------------------------------------------------------------------------------------------

    def _own(self, request: Request, identity: str) -> Row | None:
        token = tokens.bearer(request.headers.get("authorization")) or str(_body(request).get("token") or "")
        token = token or request.args.get("token", "")
        if not tokens.proves(self._secret, identity, token):
            return None
        row = self._store.find(identity)
        return None if row is None or (row.state == "closed" and not row.memory) else row

    def _gone(self) -> HTTPResponse:
        return response.json({"error": "gone", "message": self._content.phrase("gone")}, status=404)

    def _refused(self, why: Refusal, language: str) -> HTTPResponse:
        text = self._content.phrase(f"refused_{why.value}", language)
        return response.json({"error": why.value, "message": text}, status=_STATUS[why])

    def _tell(self, identity: str) -> None:
        """Wake the pages that wait for news of a conversation."""
        news = self._news.pop(identity, None)
        if news is not None:
            news.set()


_PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def _view(method: Callable[..., Awaitable[HTTPResponse]]) -> Callable[..., Awaitable[HTTPResponse]]:
    """A method as the plain function that Sanic marks with its blueprint's name."""

    @functools.wraps(method)
    async def view(request: Request, **kwargs: Any) -> HTTPResponse:
        return await method(request, **kwargs)

    return view


def create(data_folder: Path, secret: str) -> CitizenChannel:
    """The channel with its store in the bot's data folder, or where CITIZEN_CHAT_STORE says."""
    address = os.environ.get("CITIZEN_CHAT_STORE")
    store = ChatStore(address) if address else ChatStore.at(data_folder / "chat.sqlite3")
    return CitizenChannel(store, secret)


def _asker(routes: Blueprint) -> Callable[..., Awaitable[dict[str, Any] | None]]:
    async def ask(identity: str, text: str, memory: Mapping[str, Any], topic: str | None) -> dict[str, Any] | None:
        agent = _agent()
        if agent is None:
            return _learning(Memory.from_facts(memory))
        output = TurnOutput()
        message = UserMessage(
            text,
            output,
            identity,
            parse_data=_pressed(text, topic) if topic else None,
            input_channel="citizen",
            metadata={"memory": dict(memory)},
        )
        try:
            await agent.handle_message(message)
        except Exception as error:  # Rasa raises whatever a component raises; the citizen must get a sentence.
            logger.error("Rasa failed on a message: %s", type(error).__name__)
        return output.turn

    return ask


def _agent() -> Agent | None:
    """Rasa's agent, None while it has no model."""
    agent = getattr(_app().ctx, "agent", None)
    return agent if agent is not None and agent.is_ready() else None


def _app() -> Sanic:
    return Sanic.get_app("rasa_server")


def _learning(memory: Memory) -> dict[str, Any]:
    """Said while no model is loaded."""
    content = live.content()
    human = {"title": content.phrase("human_button", memory.language), "action": "human"}
    bubble = {"text": content.phrase("learning", memory.language), "buttons": [human]}
    return Reply("unsure", "", 0.0, [bubble], memory).facts()


def _pressed(text: str, topic: str) -> dict[str, Any]:
    """A pressed button is data: it carries its topic past the classifier."""
    verdict = {"name": topic, "confidence": 1.0}
    return {"text": text, "intent": verdict, "entities": [], "intent_ranking": [verdict], "band": "answer"}


def _incoming(body: Mapping[str, Any]) -> Message:
    def word(name: str) -> str:
        value = body.get(name)
        return value if isinstance(value, str) and len(value) <= 80 else ""

    text = body.get("text")
    language = _language(body.get("language")) if body.get("language") else ""
    return Message(text if isinstance(text, str) else "", word("topic"), word("action"), language)


def _body(request: Request) -> dict[str, Any]:
    """The JSON object of a request; empty when there is none, or it is something else."""
    try:
        body = request.json
    except Exception:  # Sanic raises its own kinds for broken JSON, wrong encodings and more.
        return {}
    return body if isinstance(body, dict) else {}


def _language(wanted: Any) -> str:
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


def _number(text: str | None, otherwise: float = 0) -> int:
    try:
        return max(0, int(text)) if text is not None else int(otherwise)
    except ValueError:
        return int(otherwise)
