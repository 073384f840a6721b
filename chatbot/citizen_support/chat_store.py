"""The channel's own tables: conversations and everything that happened in them, in order. All SQL of the bot is here.

SQLite by default, PostgreSQL by giving its address. Every text is masked before it comes here.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import QueuePool

from citizen_support.codes import new_code

logger = logging.getLogger(__name__)
_tables = sa.MetaData()
CONVERSATIONS = sa.Table(
    "conversations",
    _tables,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("code", sa.String(12), nullable=False, unique=True),
    sa.Column("started_at", sa.String(40), nullable=False),
    sa.Column("state", sa.String(12), nullable=False, default="bot"),
    sa.Column("holder", sa.String(120), nullable=False, default=""),
    sa.Column("turns", sa.Integer, nullable=False, default=0),
    sa.Column("memory", sa.Text, nullable=False, default="{}"),
)
EVENTS = sa.Table(
    "events",
    _tables,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("conversation", sa.String(64), nullable=False, index=True),
    sa.Column("at", sa.String(40), nullable=False),
    sa.Column("type", sa.String(16), nullable=False),
    sa.Column("data", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)
FOR_CITIZEN = ("citizen", "bot", "staff", "handover")
"""Types of events that a citizen's page is given."""


@dataclass(frozen=True)
class Row:
    """A conversation as stored. `state`: "bot", "waiting", "person", "closed"."""

    id: str
    code: str
    started_at: str
    state: str
    holder: str
    turns: int
    memory: Mapping[str, Any]


class ChatStore:
    """Conversations and their events."""

    def __init__(self, address: str) -> None:
        # Kept connections: opening one three times a turn costs 3 ms. SQLite itself sees to threads.
        of_sqlite = {"check_same_thread": False} if address.startswith("sqlite") else {}
        self._engine: Engine = sa.create_engine(address, future=True, poolclass=QueuePool, connect_args=of_sqlite)
        if self._engine.dialect.name == "sqlite":
            sa.event.listen(self._engine, "connect", _prepare_sqlite)
        _tables.create_all(self._engine)

    @classmethod
    def at(cls, path: Path) -> ChatStore:
        """The store in an SQLite file, readable by its owner alone."""
        path.touch(mode=0o600, exist_ok=True)
        return cls(f"sqlite:///{path}")

    def start(self, identity: str, memory: Mapping[str, Any]) -> Row:
        """A new conversation with a code of its own."""
        with self._engine.begin() as connection:
            code = new_code(lambda candidate: _with_code(connection, candidate) is not None)
            started = {
                "id": identity,
                "code": code,
                "started_at": _now(),
                "state": "bot",
                "holder": "",
                "turns": 0,
            }
            memory = {**memory, "code": code}
            connection.execute(CONVERSATIONS.insert().values(**started, memory=json.dumps(memory)))
            _add(connection, identity, "conversation", {"code": code})
        return Row(**started, memory=memory)  # type: ignore[arg-type]

    def find(self, identity: str) -> Row | None:
        """The conversation with this id."""
        with self._engine.connect() as connection:
            return _row(connection.execute(sa.select(CONVERSATIONS).where(CONVERSATIONS.c.id == identity)).first())

    def by_code(self, code: str) -> Row | None:
        """The conversation with this spoken code."""
        with self._engine.connect() as connection:
            return _row(_with_code(connection, code))

    def add_turn(
        self,
        identity: str,
        citizen: Mapping[str, Any] | None,
        bot: Mapping[str, Any] | None,
        memory: Mapping[str, Any],
        state: str = "",
    ) -> int:
        """Keep what the citizen wrote and what the bot said, in one transaction; the turn's number."""
        with self._engine.begin() as connection:
            row = connection.execute(sa.select(CONVERSATIONS.c.turns).where(CONVERSATIONS.c.id == identity)).first()
            number = (row[0] if row else 0) + 1
            changes: dict[str, Any] = {"turns": number, "memory": json.dumps(memory)}
            if state:
                changes["state"] = state
            connection.execute(CONVERSATIONS.update().where(CONVERSATIONS.c.id == identity).values(**changes))
            if citizen is not None:
                _add(connection, identity, "citizen", {"turn": number, **citizen})
            if bot is not None:
                _add(connection, identity, "bot", {"turn": number, **bot})
        return number

    def add(self, identity: str, kind: str, data: Mapping[str, Any]) -> int:
        """Keep one event; its place in the feed."""
        with self._engine.begin() as connection:
            return _add(connection, identity, kind, data)

    def change_state(self, identity: str, *, to: str, holder: str, only_from: Sequence[str], note: str) -> bool:
        """Move a conversation to a state if it is in one of `only_from`, and say whether it was: one update decides."""
        table = CONVERSATIONS
        with self._engine.begin() as connection:
            changed = connection.execute(
                table.update()
                .where(table.c.id == identity, table.c.state.in_(only_from))
                .values(state=to, holder=holder)
            )
            if changed.rowcount:
                _add(connection, identity, "handover", {"state": note, "holder": holder})
        return bool(changed.rowcount)

    def events(
        self, after: int, identity: str = "", types: Sequence[str] = (), most: int = 500
    ) -> list[dict[str, Any]]:
        """Events after a place in the feed, oldest first."""
        query = sa.select(EVENTS).where(EVENTS.c.seq > after).order_by(EVENTS.c.seq).limit(most)
        if identity:
            query = query.where(EVENTS.c.conversation == identity)
        if types:
            query = query.where(EVENTS.c.type.in_(types))
        with self._engine.connect() as connection:
            return [_event(row) for row in connection.execute(query)]

    def forget(self, identity: str) -> None:
        """Delete what was said in a conversation; that it took place, and the kinds of its turns, still count."""
        with self._engine.begin() as connection:
            for row in connection.execute(sa.select(EVENTS).where(EVENTS.c.conversation == identity)).all():
                kept = {name: value for name, value in json.loads(row.data).items() if name in _COUNTED}
                connection.execute(EVENTS.update().where(EVENTS.c.seq == row.seq).values(data=json.dumps(kept)))
            connection.execute(
                CONVERSATIONS.update().where(CONVERSATIONS.c.id == identity).values(state="closed", memory="{}")
            )
            _add(connection, identity, "forgotten", {})
        self._truncate()

    def purge(self, before: str) -> int:
        """Delete the texts of conversations started before a time; how many conversations that were."""
        old = sa.select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.started_at < before)
        with self._engine.begin() as connection:
            identities = [row.id for row in connection.execute(old)]
            connection.execute(EVENTS.delete().where(EVENTS.c.conversation.in_(identities)))
            connection.execute(CONVERSATIONS.delete().where(CONVERSATIONS.c.id.in_(identities)))
        self._truncate()
        return len(identities)

    def _truncate(self) -> None:
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


_COUNTED = ("turn", "kind", "topic", "confidence", "state", "got_answer")
"""Fields that say nothing of a person and stay when the words go."""


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON", "busy_timeout=3000"):
        connection.execute(f"PRAGMA {pragma}")


def _add(connection: Connection, identity: str, kind: str, data: Mapping[str, Any]) -> int:
    values = {
        "conversation": identity,
        "at": _now(),
        "type": kind,
        "data": json.dumps(data, ensure_ascii=False),
    }
    return int(connection.execute(EVENTS.insert().values(**values)).inserted_primary_key[0])


def _with_code(connection: Connection, code: str) -> Any:
    return connection.execute(sa.select(CONVERSATIONS).where(CONVERSATIONS.c.code == code)).first()


def _row(found: Any) -> Row | None:
    return None if found is None else Row(**{**found._mapping, "memory": json.loads(found.memory)})


def _event(row: Any) -> dict[str, Any]:
    facts = {"n": row.seq, "conversation": row.conversation, "at": row.at, "type": row.type}
    return {**facts, **json.loads(row.data)}


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")
