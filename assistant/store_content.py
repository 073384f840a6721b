"""Content in the store: every version of every item as canonical YAML text, and which one is published."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from assistant import times
from assistant.errors import NotFound
from assistant.records import ContentVersion, StoreChanges, VersionState
from assistant.store_base import StoreBase

_COLUMNS = "kind, item, number, state, body, author, saved_at, note"
SUGGESTION = "suggestion"
"""Note of a shipped version that waits beside a locally changed one."""


class ContentStore(StoreBase):
    """Everything about content. An item is a kind (topic, script, shared) and a key ("booking/book_self")."""

    def import_content(
        self, items: Mapping[tuple[str, str], str], author: str, *, publish_all: bool = False
    ) -> StoreChanges:
        """Take in shipped items: new and unchanged ones are published, locally changed ones stay.

        The shipped text of a locally changed item waits in review as a suggestion.

        Args:
            items: (kind, key) to canonical YAML text.
            author: Who is named beside the versions.
            publish_all: A person asked for exactly these items: they are published over local changes, too.
        """
        with self._writing():
            changed = [self._import(*key, body, author, publish_all) for key, body in items.items()]
        return _changed(None) if any(changed) else StoreChanges(frozenset())

    def published_items(self) -> dict[tuple[str, str], ContentVersion]:
        """The published version of every item by (kind, key)."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM content_version WHERE state = 'published' ORDER BY kind, item")
        return {(row["kind"], row["item"]): _version(row) for row in rows}

    def published_number(self, kind: str, name: str) -> int:
        """Number of the published version of an item, by its key or its id alone; 0 when there is none."""
        return self._number(
            "SELECT number FROM content_version WHERE kind = ? AND state = 'published' "
            "AND (item = ? OR substr(item, instr(item, '/') + 1) = ?)",
            (kind, name, name),
        )

    def versions(self, kind: str, item: str) -> tuple[ContentVersion, ...]:
        """Every kept version of an item, latest first."""
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM content_version WHERE kind = ? AND item = ? ORDER BY number DESC",
            (kind, item),
        )
        return tuple(_version(row) for row in rows)

    def waiting_versions(self) -> tuple[ContentVersion, ...]:
        """Versions in review, suggestions of an upgrade among them, oldest first."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM content_version WHERE state = 'in_review' ORDER BY id")
        return tuple(_version(row) for row in rows)

    def save_version(
        self, kind: str, item: str, body: str, author: str, state: VersionState, note: str = ""
    ) -> StoreChanges:
        """Keep a text as the newest version of an item; the record is the `ContentVersion`."""
        with self._writing():
            self._run("INSERT INTO content_item (kind, item) VALUES (?, ?) ON CONFLICT DO NOTHING", (kind, item))
            if state is VersionState.PUBLISHED:
                self._archive(kind, item)
            number = 1 + self._number(
                "SELECT max(number) FROM content_version WHERE kind = ? AND item = ?", (kind, item)
            )
            version = ContentVersion(kind, item, number, state, body, author, times.now(), note)
            self._run(
                f"INSERT INTO content_version ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (kind, item, number, state.value, body, author, version.saved_at, note),
            )
        return _changed(version)

    def publish_version(self, kind: str, item: str, body: str, author: str, note: str = "") -> StoreChanges:
        """Keep a text as the newest version and make it the published one."""
        return self.save_version(kind, item, body, author, VersionState.PUBLISHED, note)

    def publish_kept(self, kind: str, item: str, number: int, author: str) -> StoreChanges:
        """Publish what a kept version says: an approved draft, or an older text to go back to.

        Raises:
            NotFound: There is no such version.
        """
        with self._writing():
            wanted = next((one for one in self.versions(kind, item) if one.number == number), None)
            if wanted is None:
                raise NotFound("version", f"{item} {number}")
            if wanted.state in (VersionState.DRAFT, VersionState.IN_REVIEW):
                self._set_state(wanted, VersionState.ARCHIVED)
            return self.publish_version(kind, item, wanted.body, author, wanted.note)

    def withdraw(self, kind: str, item: str) -> StoreChanges:
        """Take an item off: nothing of it is published any more, its versions stay."""
        with self._writing():
            self._archive(kind, item)
        return _changed(None)

    # --- inside ---------------------------------------------------------------------------------------------

    def _import(self, kind: str, item: str, body: str, author: str, publish_all: bool) -> bool:
        """Take in one shipped item; whether that changed anything."""
        shipped = self._row("SELECT shipped FROM content_item WHERE kind = ? AND item = ?", (kind, item))
        live = self._row(
            "SELECT body FROM content_version WHERE kind = ? AND item = ? AND state = 'published'",
            (kind, item),
        )
        says = live["body"] if live is not None else None
        known = shipped["shipped"] if shipped is not None else None
        renew = publish_all or known is None or says == known
        changed = says != body if renew else body not in (says, known)
        if changed:
            state = VersionState.PUBLISHED if renew else VersionState.IN_REVIEW
            self.save_version(kind, item, body, author, state, "" if renew else SUGGESTION)
        self._run("UPDATE content_item SET shipped = ? WHERE kind = ? AND item = ?", (body, kind, item))
        return changed

    def _archive(self, kind: str, item: str) -> None:
        self._run(
            "UPDATE content_version SET state = 'archived' WHERE kind = ? AND item = ? AND state = 'published'",
            (kind, item),
        )

    def _set_state(self, version: ContentVersion, state: VersionState) -> None:
        self._run(
            "UPDATE content_version SET state = ? WHERE kind = ? AND item = ? AND number = ?",
            (state.value, version.kind, version.item, version.number),
        )


def _changed(version: ContentVersion | None) -> StoreChanges:
    return StoreChanges(frozenset({"content"}), version)


def _version(row: sqlite3.Row) -> ContentVersion:
    return ContentVersion(**{**dict(row), "state": VersionState(row["state"])})
