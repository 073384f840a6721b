"""The compiled content that is live now: read from `content.json`, read again as soon as the file changes.

The cache belongs to this module, not to the response generator: Rasa builds a new generator at every model load.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

logger = logging.getLogger(__name__)
HERE = ZoneInfo("Europe/Copenhagen")
CONVERSATION = "conversation"


class LiveContent:
    """Answers, phrases, hours and notices, always as last published."""

    def __init__(self, compiled: Path) -> None:
        self.folder = compiled
        self._path = compiled / "content.json"
        self._stamp: tuple[int, int] | None = None
        self._data: dict[str, Any] = {}

    def data(self) -> Mapping[str, Any]:
        """The whole compiled content; an unreadable file leaves the last good one in force."""
        try:
            found = os.stat(self._path)
            stamp = (found.st_mtime_ns, found.st_size)
            if stamp != self._stamp:
                self._data = json.loads(self._path.read_text("utf-8"))
                self._stamp = stamp
        except (OSError, ValueError) as error:
            logger.error("compiled content cannot be read (%s); the last good one stays", type(error).__name__)
        return self._data

    @property
    def fingerprint(self) -> str:
        """Which content this is; "" when none could be read."""
        return str(self.data().get("fingerprint", ""))

    def topic(self, name: str, today: date | None = None) -> Mapping[str, Any]:
        """A topic's texts and buttons as they are on a day; empty when there is no such topic."""
        data = self.data()
        found: dict[str, Any] = dict(data.get("topics", {}).get(name, {}))
        day = (today or datetime.now(HERE).date()).isoformat()
        for variant in data.get("variants", []):
            if variant["from"] <= day:
                found.update(variant["topics"].get(name, {}))
        return found

    def topics(self) -> list[str]:
        """Ids of all topics that can be answered."""
        return list(self.data().get("topics", {}))

    def phrase(self, name: str, language: str = "da", **holes: str) -> str:
        """A fixed sentence in a language, Danish when it has none there; holes are filled without format strings."""
        texts = self.data().get("phrases", {}).get(name, {})
        text = str(texts.get(language) or texts.get("da") or "")
        for hole, value in holes.items():
            text = text.replace("{" + hole + "}", value)
        return text

    def notices(self, topic: str, at: datetime) -> list[str]:
        """Disruption notices in force for a topic."""
        now = at.astimezone(HERE).strftime("%Y-%m-%dT%H:%M:%S")
        return [
            notice["text"]
            for notice in self.data().get("notices", [])
            if (not notice.get("from") or notice["from"] <= now)
            and (not notice.get("to") or now < notice["to"])
            and (not notice.get("topics") or topic in notice["topics"])
        ]

    def is_open(self, at: datetime, desk: str = "support") -> bool | None:
        """Whether the support desk is open; None when its hours are not confirmed."""
        hours = self.data().get("hours", {}).get(desk, {})
        if not hours.get("known"):
            return None
        local = at.astimezone(HERE)
        if local.date().isoformat() in hours.get("closed_days", []):
            return False
        clock = local.strftime("%H:%M")
        spans = hours.get("week", {}).get(str(local.weekday()), [])
        return any(start <= clock < end for start, end in (span.split("-") for span in spans))


_contents: dict[Path, LiveContent] = {}


def content(compiled: Path | None = None) -> LiveContent:
    """The live content of a compiled folder (CITIZEN_COMPILED unless given)."""
    folder = compiled or Path(os.environ["CITIZEN_COMPILED"])
    return _contents.setdefault(folder, LiveContent(folder))
