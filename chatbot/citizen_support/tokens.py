"""The two kinds of proof: the desk's secret, and a conversation's token signed with it."""

from __future__ import annotations

import hashlib
import hmac
import secrets


def new_conversation_id() -> str:
    """An id nobody can guess."""
    return secrets.token_urlsafe(16)


def conversation_token(secret: str, conversation: str) -> str:
    """The token that proves a conversation is the caller's own. It holds across a restart: nothing is stored."""
    return hmac.new(secret.encode(), b"conversation:" + conversation.encode(), hashlib.sha256).hexdigest()


def proves(secret: str, conversation: str, token: str) -> bool:
    """Whether a token belongs to a conversation."""
    return hmac.compare_digest(conversation_token(secret, conversation), token)


def bearer(header: str | None) -> str:
    """The token of an "Authorization: Bearer ..." header, "" when there is none."""
    scheme, _, token = (header or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def is_desk(secret: str, header: str | None) -> bool:
    """Whether a request carries the desk's secret."""
    return hmac.compare_digest(secret, bearer(header))
