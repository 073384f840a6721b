"""HTTP to the chatbot: the citizen channel, the desk's routes, and Rasa's own parse, status and model.

Every answer is checked before it becomes a record. An empty or unreadable one counts as no answer: the caller then
shows the plain apology and the way to a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from assistant.errors import ChatUnavailable, MessageRefused, NotFound
from assistant.records import Button, ChatMessage, ChatTurn, Conversation, TurnKind, Verdict

TIMEOUT_S = 10.0
LONG_POLL_S = 25.0
_REFUSALS = {400: "empty", 413: "too_long", 429: "too_many", 404: "gone"}


class ChatClient:
    """One chatbot at an address on this machine. Safe to use from several threads."""

    def __init__(self, address: str, secret: str = "", timeout_s: float = TIMEOUT_S) -> None:
        self._secret = secret
        self._http = httpx.Client(base_url=address, timeout=timeout_s, trust_env=False)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    # --- as a citizen ---------------------------------------------------------------------------------------

    def start(self, language: str = "da") -> Conversation:
        """A new conversation with the bot's greeting.

        Raises:
            MessageRefused: "too_many" when the bot is asked for too many at once.
            ChatUnavailable: The bot does not answer, or not as agreed.
        """
        answer = self._send("POST", "/chat/conversations", json={"language": language})
        if answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
            raise MessageRefused("too_many")
        body = self._json(answer)
        try:
            return Conversation(body["id"], body["token"], body["code"], read_turn(body["greeting"]))
        except (KeyError, TypeError) as error:
            raise ChatUnavailable("nonsense", "conversation") from error

    def say(
        self,
        conversation: str,
        token: str,
        text: str = "",
        *,
        topic: str = "",
        action: str = "",
        language: str = "",
    ) -> ChatTurn:
        """The bot's turn to a text, or to a pressed button's topic or action.

        Raises:
            MessageRefused: The channel does not take the text.
            ChatUnavailable: The bot does not answer, or not as agreed.
        """
        body = {"text": text, "topic": topic, "action": action, "language": language}
        sent = {name: value for name, value in body.items() if value or name == "text"}
        answer = self._send("POST", f"/chat/conversations/{conversation}/messages", json=sent, token=token)
        if answer.status_code in _REFUSALS:
            raise MessageRefused(_REFUSALS[answer.status_code])
        return read_turn(self._json(answer))

    def news(self, conversation: str, token: str, after: int, wait_s: float = LONG_POLL_S) -> list[Mapping[str, Any]]:
        """Everything in a conversation after a place in the feed; waits up to `wait_s` seconds for something new."""
        answer = self._send(
            "GET",
            f"/chat/conversations/{conversation}/events",
            token=token,
            params={"after": str(after), "wait": str(int(wait_s))},
            timeout=wait_s + TIMEOUT_S,
        )
        return _events(self._json(answer))

    def rate(self, conversation: str, token: str, *, got_answer: bool, text: str = "") -> None:
        """Keep whether the citizen got an answer."""
        path = f"/chat/conversations/{conversation}/rating"
        self._json(self._send("POST", path, json={"got_answer": got_answer, "text": text}, token=token))

    def forget(self, conversation: str, token: str) -> None:
        """Delete what was said."""
        self._json(self._send("DELETE", f"/chat/conversations/{conversation}", token=token))

    # --- as the desk ----------------------------------------------------------------------------------------

    def parse(self, text: str) -> Verdict:
        """What the bot understands of a text, without a conversation."""
        body = self._json(self._send("POST", "/model/parse", json={"text": text}, params={"token": self._secret}))
        try:
            ranking = tuple((str(one["name"]), float(one["confidence"])) for one in body["intent_ranking"])
            intent = body["intent"]
            return Verdict(str(intent["name"]), float(intent["confidence"]), str(body.get("band", "")), ranking)
        except (KeyError, TypeError, ValueError) as error:
            raise ChatUnavailable("nonsense", "parse") from error

    def bands(self) -> Mapping[str, float]:
        """The borders of the live model's three bands."""
        body = self._json(self._send("POST", "/model/parse", json={"text": "hej"}, params={"token": self._secret}))
        bands = body.get("bands")
        return {str(name): float(value) for name, value in bands.items()} if isinstance(bands, dict) else {}

    def model(self) -> str:
        """File name of the live model, "" when none is loaded."""
        answer = self._send("GET", "/status", params={"token": self._secret})
        if answer.status_code == httpx.codes.CONFLICT:
            return ""
        return str(self._json(answer).get("model_file", ""))

    def load_model(self, path: str) -> None:
        """Make another model live; the one before stays when this one cannot be loaded.

        Raises:
            ChatUnavailable: "refused" when the bot does not take the model.
        """
        answer = self._send("PUT", "/model", json={"model_file": path}, params={"token": self._secret}, timeout=60.0)
        if answer.status_code != httpx.codes.NO_CONTENT:
            raise ChatUnavailable("refused", f"model, status {answer.status_code}")

    def feed(self, after: int) -> list[Mapping[str, Any]]:
        """Everything that happened in all conversations after a place, in order."""
        return _events(self._json(self._send("GET", "/desk/feed", params={"after": str(after)}, token=self._secret)))

    def by_code(self, code: str) -> Mapping[str, Any]:
        """The conversation behind a spoken code.

        Raises:
            NotFound: No conversation has this code.
        """
        answer = self._send("GET", f"/desk/code/{code}", token=self._secret)
        if answer.status_code == httpx.codes.NOT_FOUND:
            raise NotFound("code", code)
        return self._json(answer)

    def _send(self, method: str, path: str, *, token: str = "", **request: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            return self._http.request(method, path, headers=headers, **request)
        except httpx.TimeoutException as error:
            raise ChatUnavailable("slow") from error
        except httpx.HTTPError as error:
            raise ChatUnavailable("down", type(error).__name__) from error

    def _json(self, answer: httpx.Response) -> Mapping[str, Any]:
        if answer.status_code in (401, 403):
            raise ChatUnavailable("refused", "token")
        if answer.status_code >= 400:
            raise ChatUnavailable("failed", f"status {answer.status_code}")
        try:
            body = answer.json()
        except ValueError as error:
            raise ChatUnavailable("nonsense", "no JSON") from error
        if not isinstance(body, dict):
            raise ChatUnavailable("nonsense", "no object")
        return body


def read_turn(body: object) -> ChatTurn:
    """A turn as the channel answers it; unknown fields are ignored.

    Raises:
        ChatUnavailable: "nonsense" when it is not a turn.
    """
    try:
        assert isinstance(body, dict)
        return ChatTurn(
            int(body["turn"]),
            TurnKind(body["kind"]),
            str(body.get("topic") or ""),
            float(body.get("confidence") or 0.0),
            tuple(str(choice) for choice in body.get("choices") or ()),
            tuple(_message(message) for message in body["messages"]),
            str(body.get("code") or ""),
        )
    except (AssertionError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise ChatUnavailable("nonsense", "turn") from error


def _message(body: Mapping[str, Any]) -> ChatMessage:
    buttons = tuple(
        Button(*(str(button.get(name) or "") for name in ("title", "topic", "url", "action")))
        for button in body.get("buttons") or ()
    )
    return ChatMessage(str(body["text"]), buttons)


def _events(body: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    events = body.get("events")
    if not isinstance(events, list):
        raise ChatUnavailable("nonsense", "events")
    return [event for event in events if isinstance(event, dict)]
