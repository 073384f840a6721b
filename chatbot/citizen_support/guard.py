"""Stands before every request: what may be asked at all, and in which form.

Rasa's own message endpoints bypass the channel (masking, danger, record), so they do not exist here; and a model may
only be loaded from our own folder, because loading a foreign one can run code (CVE-2024-49375).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sanic import Sanic, response
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse

from assistant import privacy
from citizen_support.texts import MOST_CHARACTERS, Refused, cleaned

_RASA_PATHS = {
    ("GET", "/"),
    ("GET", "/version"),
    ("GET", "/status"),
    ("GET", "/domain"),
    ("PUT", "/model"),
    ("POST", "/model/parse"),
}
MOST_BYTES = 256_000


def install(app: Sanic, models: Path) -> None:
    """Put the guard before the app's routes."""
    app.config.REQUEST_MAX_SIZE = MOST_BYTES

    @app.middleware("request")
    async def guard(request: Request) -> HTTPResponse | None:
        ours = request.path.startswith(("/chat/", "/desk/"))
        if not ours and (request.method, request.path) not in _RASA_PATHS:
            return response.json({"error": "not found"}, status=404)
        if request.path == "/model/parse":
            return _clean_parse(request)
        if request.path == "/model" and not _own_model(request, models):
            return response.json({"error": "not a model of this bot"}, status=400)
        return None

    @app.exception(SanicException)
    async def plain(request: Request, error: SanicException) -> HTTPResponse:
        return response.json({"error": str(error.__class__.__name__)}, status=getattr(error, "status_code", 500))


def _clean_parse(request: Request) -> HTTPResponse | None:
    """The text as the channel would hand it on: masked, without a leading slash, never empty."""
    body = _object(request)
    text = body.get("text")
    if not isinstance(text, str):
        return response.json({"error": "text is missing"}, status=400)
    try:
        body["text"] = privacy.mask(cleaned(text[:MOST_CHARACTERS])).text
    except Refused as refused:
        return response.json({"error": refused.why.value}, status=400)
    request.body = json.dumps(body).encode()
    request.parsed_json = None
    return None


def _own_model(request: Request, models: Path) -> bool:
    body = _object(request)
    if set(body) != {"model_file"} or not isinstance(body["model_file"], str):
        return False
    wanted = Path(body["model_file"]).resolve()
    return wanted.parent == models.resolve() and wanted.name.endswith(".tar.gz") and wanted.is_file()


def _object(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
