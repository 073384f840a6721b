"""The danger words of the compiled content, read again as soon as they change."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from assistant import danger


class DangerWords:
    """Asks `assistant.danger` with the words that are published now; the built-in minimum is always among them."""

    def __init__(self, compiled: Path) -> None:
        self._path = compiled / "danger.json"
        self._stamp: tuple[int, int] | None = None
        self._groups: Any = danger.load(self._path)

    def check(self, text: str) -> danger.Danger | None:
        """The danger in a text, or None."""
        try:
            found = os.stat(self._path)
            stamp = (found.st_mtime_ns, found.st_size)
        except OSError:
            stamp = None
        if stamp != self._stamp:
            self._stamp, self._groups = stamp, danger.load(self._path)
        return danger.check(text, self._groups)
