"""The list of database migrations, only ever added to: a released step is never edited.

Each step runs in one transaction with the record that it ran. `VERSION` also stands in the file's header
(`user_version`), so that an up-to-date file opens without loading sqlite-utils.
"""

from __future__ import annotations

import sqlite3
from typing import Any

APPLICATION_ID = 0x44424F53
"""Marks the file as ours ("DBOS"): nothing else is ever migrated or restored by mistake."""
SET_NAME = "assistant"
STEPS = (
    *("calls", "people_and_settings", "content", "evidence", "search", "chat_feed"),
    *("log_indexes", "call_reviews", "open_items", "follow_ups", "audit"),
)
VERSION = len(STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database up to `VERSION`. The caller holds the write lock."""
    from sqlite_utils import Database

    database = Database(connection, execute_plugins=False)
    _migrations().apply(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def unknown_steps(connection: sqlite3.Connection) -> set[str]:
    """Names of steps that a newer program ran on this database; empty for ours and for a new file."""
    table = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    if connection.execute(table).fetchone() is None:
        return set()
    applied = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET_NAME,))
    return {row[0] for row in applied} - set(STEPS)


def _migrations() -> Any:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(SET_NAME)
    for name in STEPS:
        migrations(name=name)(_step(_STATEMENTS[name]))
    return migrations


def _step(statements: tuple[str, ...]) -> Any:
    def run(database: Any) -> None:
        for statement in statements:
            database.execute(statement)

    return run


_STATEMENTS = {
    "calls": (
        """CREATE TABLE call (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            staff TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'parked', 'ended')),
            started_at TEXT NOT NULL,
            ended_at TEXT NOT NULL DEFAULT '',
            words TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            outcome TEXT NOT NULL DEFAULT '',
            contact TEXT NOT NULL DEFAULT '',
            script TEXT NOT NULL DEFAULT '',
            step TEXT NOT NULL DEFAULT '',
            script_values TEXT NOT NULL DEFAULT '{}',
            code TEXT NOT NULL DEFAULT '',
            in_hours INTEGER
        )""",
        "CREATE INDEX call_started_at ON call (started_at)",
        "CREATE INDEX call_not_ended ON call (id) WHERE state <> 'ended'",
        """CREATE TABLE call_topic (
            call INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            topic TEXT NOT NULL,
            PRIMARY KEY (call, place)
        ) WITHOUT ROWID""",
        "CREATE INDEX call_topic_topic ON call_topic (topic, call)",
        """CREATE TABLE call_step (
            call INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            script TEXT NOT NULL,
            script_version INTEGER NOT NULL,
            step TEXT NOT NULL,
            answer TEXT NOT NULL,
            seconds REAL NOT NULL,
            at TEXT NOT NULL,
            skipped INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (call, place)
        ) WITHOUT ROWID""",
        """CREATE TABLE call_edit (
            id INTEGER PRIMARY KEY,
            call INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            staff TEXT NOT NULL,
            field TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL
        )""",
        "CREATE INDEX call_edit_call ON call_edit (call)",
    ),
    "people_and_settings": (
        """CREATE TABLE person (
            name TEXT PRIMARY KEY,
            role TEXT NOT NULL DEFAULT 'agent'
                CHECK (role IN ('agent', 'editor', 'reviewer', 'analyst', 'admin')),
            added_at TEXT NOT NULL
        ) WITHOUT ROWID""",
        "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        """CREATE TABLE step_flag (
            id INTEGER PRIMARY KEY,
            script TEXT NOT NULL,
            step TEXT NOT NULL,
            staff TEXT NOT NULL,
            at TEXT NOT NULL,
            done_at TEXT NOT NULL DEFAULT ''
        )""",
        """CREATE TABLE purge_receipt (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            deleted TEXT NOT NULL
        )""",
    ),
    "content": (
        """CREATE TABLE content_item (
            kind TEXT NOT NULL CHECK (kind IN ('topic', 'script', 'shared')),
            item TEXT NOT NULL,
            shipped TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (kind, item)
        ) WITHOUT ROWID""",
        """CREATE TABLE content_version (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            item TEXT NOT NULL,
            number INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'published', 'archived')),
            body TEXT NOT NULL,
            author TEXT NOT NULL,
            saved_at TEXT NOT NULL,
            note TEXT NOT NULL DEFAULT '',
            UNIQUE (kind, item, number),
            FOREIGN KEY (kind, item) REFERENCES content_item (kind, item) ON DELETE CASCADE
        )""",
        "CREATE UNIQUE INDEX content_published ON content_version (kind, item) WHERE state = 'published'",
    ),
    "evidence": (
        """CREATE TABLE evidence (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            day TEXT NOT NULL,
            hour INTEGER NOT NULL,
            in_hours INTEGER,
            channel TEXT NOT NULL,
            topic TEXT NOT NULL,
            kind TEXT NOT NULL,
            answered INTEGER,
            handover INTEGER NOT NULL,
            script TEXT NOT NULL,
            script_version INTEGER NOT NULL,
            answer_version INTEGER NOT NULL,
            seconds REAL NOT NULL,
            code TEXT NOT NULL,
            called_later INTEGER NOT NULL DEFAULT 0
        )""",
        "CREATE INDEX evidence_at ON evidence (at)",
        "CREATE INDEX evidence_code ON evidence (code) WHERE code <> ''",
        """CREATE TABLE daily_count (
            day TEXT NOT NULL,
            hour INTEGER NOT NULL,
            channel TEXT NOT NULL,
            topic TEXT NOT NULL,
            kind TEXT NOT NULL,
            in_hours TEXT NOT NULL,
            answered TEXT NOT NULL,
            handover INTEGER NOT NULL,
            called_later INTEGER NOT NULL,
            script TEXT NOT NULL,
            contacts INTEGER NOT NULL,
            seconds REAL NOT NULL,
            PRIMARY KEY (day, hour, channel, topic, kind, in_hours, answered, handover, called_later, script)
        ) WITHOUT ROWID""",
    ),
    "search": (
        """CREATE VIRTUAL TABLE find_item USING fts5 (
            title, questions, body, parts, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4 5 6 7 8'
        )""",
        "CREATE VIRTUAL TABLE find_item_word USING fts5vocab (find_item, row)",
        """CREATE TABLE find_entry (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('topic', 'script', 'contact')),
            item TEXT NOT NULL,
            title TEXT NOT NULL,
            topics TEXT NOT NULL,
            excerpt TEXT NOT NULL,
            UNIQUE (kind, item)
        )""",
        """CREATE VIRTUAL TABLE find_call USING fts5 (
            words, tokenize = 'unicode61 remove_diacritics 0', detail = none, prefix = '2 3 4 5 6 7 8'
        )""",
        """CREATE TABLE search_miss (
            words TEXT PRIMARY KEY,
            text TEXT NOT NULL,
            times INTEGER NOT NULL,
            last_at TEXT NOT NULL
        ) WITHOUT ROWID""",
    ),
    "chat_feed": (
        """CREATE TABLE chat_event (
            n INTEGER PRIMARY KEY,
            conversation TEXT NOT NULL,
            at TEXT NOT NULL,
            type TEXT NOT NULL,
            text TEXT NOT NULL DEFAULT '',
            turn_kind TEXT NOT NULL DEFAULT '',
            topic TEXT NOT NULL DEFAULT '',
            confidence REAL NOT NULL DEFAULT 0,
            code TEXT NOT NULL DEFAULT '',
            facts TEXT NOT NULL DEFAULT '{}'
        )""",
        "CREATE INDEX chat_event_conversation ON chat_event (conversation, n)",
        "CREATE INDEX chat_event_at ON chat_event (at)",
    ),
    "log_indexes": (
        # Each filter of the log in the order of the log; the one on outcomes answers one on staff as well.
        "CREATE INDEX call_staff ON call (staff, started_at)",
        "CREATE INDEX call_outcome ON call (outcome, started_at, staff)",
        "CREATE INDEX chat_event_code ON chat_event (code) WHERE code <> ''",
    ),
    "call_reviews": (
        """CREATE TABLE call_review (
            call INTEGER PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
            state TEXT NOT NULL CHECK (state IN ('marked', 'reviewed')),
            marked_by TEXT NOT NULL,
            marked_at TEXT NOT NULL,
            understood INTEGER NOT NULL DEFAULT 0 CHECK (understood BETWEEN 0 AND 3),
            correct INTEGER NOT NULL DEFAULT 0 CHECK (correct BETWEEN 0 AND 3),
            friendly INTEGER NOT NULL DEFAULT 0 CHECK (friendly BETWEEN 0 AND 3),
            remark TEXT NOT NULL DEFAULT '',
            reviewed_by TEXT NOT NULL DEFAULT '',
            reviewed_at TEXT NOT NULL DEFAULT ''
        )""",
        "CREATE INDEX call_review_state ON call_review (state, call)",
    ),
    "open_items": (
        """CREATE TABLE open_item (
            kind TEXT NOT NULL,
            item TEXT NOT NULL,
            window TEXT NOT NULL,
            staff TEXT NOT NULL,
            since TEXT NOT NULL,
            beat TEXT NOT NULL,
            PRIMARY KEY (kind, item, window)
        ) WITHOUT ROWID""",
    ),
    "follow_ups": (
        """CREATE TABLE follow_up (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            call INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            owner TEXT NOT NULL,
            due_at TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            number TEXT NOT NULL DEFAULT '',
            done_at TEXT NOT NULL DEFAULT ''
        )""",
        "CREATE INDEX follow_up_open ON follow_up (due_at) WHERE done_at = ''",
        "CREATE INDEX follow_up_call ON follow_up (call)",
    ),
    "audit": (
        """CREATE TABLE audit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            staff TEXT NOT NULL,
            what TEXT NOT NULL,
            rows INTEGER NOT NULL,
            narrowed TEXT NOT NULL DEFAULT '{}',
            kind TEXT NOT NULL,
            file TEXT NOT NULL
        )""",
        "CREATE INDEX audit_at ON audit (at)",
        "CREATE TRIGGER audit_is_only_added_to BEFORE UPDATE ON audit "
        "BEGIN SELECT RAISE(ABORT, 'a line of the audit log is never changed'); END",
    ),
}
