"""What the log asks beside the calls themselves: who has taken calls, and the chat behind a spoken code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.store_chat import ChatStore


class LogStore(ChatStore):
    """Everything the log needs beside calls."""

    def staff_of_calls(self) -> tuple[str, ...]:
        """Everyone who has taken a call that is still kept, by name; each is one step in an index."""
        rows = self._rows(
            "WITH RECURSIVE one (name) AS (SELECT min(staff) FROM call UNION ALL "
            "SELECT (SELECT min(staff) FROM call WHERE staff > name) FROM one WHERE name IS NOT NULL) "
            "SELECT name FROM one WHERE name <> ''"
        )
        return tuple(sorted((str(row["name"]) for row in rows), key=str.casefold))

    def chat_of_code(self, code: str) -> tuple[Mapping[str, Any], ...]:
        """The events of the conversation with a spoken code, oldest first; empty when it is not known here."""
        row = self._row("SELECT conversation FROM chat_event WHERE code = ? AND code <> '' LIMIT 1", (code,))
        return self.chat_turns(row["conversation"]) if row is not None else ()
