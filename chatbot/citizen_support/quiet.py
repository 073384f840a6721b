"""Logging without citizens: no event fields, no values, and a mask over everything that is still written."""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Mapping, MutableMapping
from typing import Any

from assistant import privacy

_QUIET = ("rasa", "sanic", "sanic.root", "sanic.error", "sanic.access", "apscheduler", "asyncio", "root")


class MaskingFormatter(logging.Formatter):
    """Masks the finished line, traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, masked."""
        return privacy.mask(super().format(record)).text


def install(level: int = logging.WARNING) -> None:
    """Set up logging for the whole process. Must run before Rasa logs its first line."""
    import structlog

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(level)
    # Left alone, structlog prints every event with the citizen's text in its fields.
    structlog.configure(
        processors=[_name_only],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    # Some packages switch warnings back on unless they were asked not to on the command line.
    sys.warnoptions.append("ignore")
    warnings.simplefilter("ignore")


def _name_only(logger: Any, method: str, event: MutableMapping[str, Any]) -> str:
    return f"{method.upper()} {_plain(event)}"


def _plain(event: Mapping[str, Any]) -> str:
    return privacy.mask(str(event.get("event", ""))).text
