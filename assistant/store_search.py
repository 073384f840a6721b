"""The search's tables: a line per topic, script and contact, the words of calls, searches without a hit."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from assistant import danish, privacy, times
from assistant.records import Call, SearchMiss, StoreChanges
from assistant.store_base import StoreBase
from assistant.vocabulary import Vocabulary

_INDEX = frozenset({"search"})
_STAMP = "search stamp"
"""Setting that changes whenever the items' index does, in whichever process."""
_WEIGHTS = "8.0, 3.0, 1.0, 0.5"
"""What a hit in title, questions, body and parts of compounds counts for."""

Group = Sequence[str]
"""Ways to say one searched word; one that ends in "*" stands for every word that begins so."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as the search keeps it.

    The last four are folded and stemmed words (`danish.index_words`); questions have a line each.
    """

    kind: str
    item: str
    title: str
    topics: tuple[str, ...]
    excerpt: str
    title_words: str
    question_words: str
    body_words: str
    part_words: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An item or call that was found; `rank` is higher for better, without a fixed scale."""

    kind: str
    id: str
    title: str
    topics: tuple[str, ...]
    excerpt: str
    rank: float
    phrases: str = ""


def expression(groups: Sequence[Group], *, every: bool, in_title: bool = False) -> str:
    """The groups in the language of FTS5: all of them must be found, or any; anywhere or in the title."""
    quoted = [" OR ".join(_quoted(word) for word in group) for group in groups]
    whole = (" AND " if every else " OR ").join(f"({group})" for group in quoted) or '""'
    return f"title : ({whole})" if in_title else whole


def containing(text: str) -> str:
    """What finds the texts that hold every word of a text, in any of its forms or as its beginning."""
    return expression([(f"{word}*", danish.stem(word)) for word in danish.words(text)], every=True)


def _quoted(word: str) -> str:
    return f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"'


class SearchStore(StoreBase):
    """Everything the search keeps."""

    _known: tuple[str, Vocabulary] = ("", Vocabulary())

    def index_call(self, call: Call) -> StoreChanges:
        """Put a call's words and note into the search, in place of what was there."""
        words = " ".join(dict.fromkeys(danish.index_words(f"{call.words} {call.note}")))
        with self._writing():
            self._run("DELETE FROM find_call WHERE rowid = ?", (call.id,))
            self._run("INSERT INTO find_call (rowid, words) VALUES (?, ?)", (call.id, words))
        return StoreChanges(_INDEX)

    def index_items(self, entries: Iterable[Entry]) -> StoreChanges:
        """Make the search know exactly these items; only what differs is written."""
        wanted = {(entry.kind, entry.item): entry for entry in entries}
        with self._writing():
            known = {(entry.kind, entry.item): (place, entry) for place, entry in self._entries()}
            gone = [place for key, (place, entry) in known.items() if wanted.get(key) != entry]
            fresh = [entry for key, entry in wanted.items() if key not in known or known[key][1] != entry]
            if not gone and not fresh:
                return StoreChanges(frozenset())
            for place in gone:
                self._run("DELETE FROM find_item WHERE rowid = ?", (place,))
                self._run("DELETE FROM find_entry WHERE id = ?", (place,))
            for entry in fresh:
                self._add(entry)
            self._run(
                "INSERT INTO setting (key, value) VALUES (?, '1') "
                "ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1",
                (_STAMP,),
            )
        return StoreChanges(_INDEX)

    def find_items(self, match: str, limit: int) -> list[Hit]:
        """Topics, scripts and contacts that fit an expression, best first."""
        rows = self._rows(
            "SELECT kind, item AS id, find_entry.title, topics, excerpt, found.rank, "
            "find_item.title || char(10) || questions AS phrases FROM "
            f"(SELECT rowid AS place, -bm25(find_item, {_WEIGHTS}) AS rank FROM find_item "
            " WHERE find_item MATCH ? ORDER BY rank DESC LIMIT ?) AS found "
            "JOIN find_entry ON find_entry.id = place JOIN find_item ON find_item.rowid = place "
            "ORDER BY found.rank DESC, place",
            (match, limit),
        )
        return [replace(_hit(row), phrases=row["phrases"]) for row in rows]

    def items(self, keys: Sequence[tuple[str, str]]) -> list[Hit]:
        """Items of the search by (kind, id), without rank."""
        rows = [
            self._row(
                "SELECT kind, item AS id, title, topics, excerpt, 0.0 AS rank FROM find_entry "
                "WHERE kind = ? AND item = ?",
                key,
            )
            for key in keys
        ]
        return [_hit(row) for row in rows if row is not None]

    def find_calls(self, match: str, limit: int) -> list[Hit]:
        """Ended calls that fit an expression, latest first."""
        rows = self._rows(
            "SELECT 'call' AS kind, call.id, call.words AS title, call.note AS excerpt, 0.0 AS rank, "
            " (SELECT json_group_array(topic) FROM call_topic WHERE call_topic.call = call.id) AS topics "
            "FROM (SELECT rowid AS place FROM find_call WHERE find_call MATCH ? ORDER BY rowid DESC LIMIT ?) "
            "JOIN call ON call.id = place ORDER BY place DESC",
            (match, limit),
        )
        return [_hit(row) for row in rows]

    def vocabulary(self) -> Vocabulary:
        """Every folded word and stem in topics, scripts and contacts."""
        row = self._row("SELECT value FROM setting WHERE key = ?", (_STAMP,))
        stamp = str(row["value"]) if row is not None else ""
        if stamp != self._known[0]:
            counts = {row["term"]: row["cnt"] for row in self._rows("SELECT term, cnt FROM find_item_word")}
            self._known = (stamp, Vocabulary(counts))
        return self._known[1]

    def record_search_miss(self, text: str) -> StoreChanges:
        """Keep a search without a hit, masked; the same words again are counted."""
        masked = privacy.ended(text)
        words = danish.fold(masked)
        if not words:
            return StoreChanges(frozenset())
        with self._writing():
            self._run(
                "INSERT INTO search_miss (words, text, times, last_at) VALUES (?, ?, 1, ?) "
                "ON CONFLICT (words) DO UPDATE SET text = excluded.text, "
                "times = times + 1, last_at = excluded.last_at",
                (words, masked, times.now()),
            )
        return StoreChanges(frozenset({"miss"}))

    def search_misses(self, limit: int = 200) -> tuple[SearchMiss, ...]:
        """Searches without a hit, the most frequent first."""
        rows = self._rows(
            "SELECT text, times, last_at FROM search_miss ORDER BY times DESC, last_at DESC LIMIT ?", (limit,)
        )
        return tuple(SearchMiss(*row) for row in rows)

    def settle_search_miss(self, text: str) -> StoreChanges:
        """Take a search without a hit off the editors' list."""
        with self._writing():
            self._run("DELETE FROM search_miss WHERE words = ?", (danish.fold(text),))
        return StoreChanges(frozenset({"miss"}))

    # --- inside ---------------------------------------------------------------------------------------------

    def _entries(self) -> list[tuple[int, Entry]]:
        rows = self._rows(
            "SELECT id, kind, item, find_entry.title, topics, excerpt, find_item.title AS title_words, "
            "questions AS question_words, body AS body_words, parts AS part_words "
            "FROM find_entry JOIN find_item ON find_item.rowid = find_entry.id"
        )
        return [(row["id"], _entry(row)) for row in rows]

    def _add(self, entry: Entry) -> None:
        place = self._run(
            "INSERT INTO find_entry (kind, item, title, topics, excerpt) VALUES (?, ?, ?, ?, ?)",
            (entry.kind, entry.item, entry.title, json.dumps(entry.topics), entry.excerpt),
        ).lastrowid
        self._run(
            "INSERT INTO find_item (rowid, title, questions, body, parts) VALUES (?, ?, ?, ?, ?)",
            (place, entry.title_words, entry.question_words, entry.body_words, entry.part_words),
        )


def _hit(row: sqlite3.Row) -> Hit:
    topics = tuple(json.loads(row["topics"]))
    return Hit(row["kind"], str(row["id"]), row["title"], topics, row["excerpt"], float(row["rank"]))


def _entry(row: sqlite3.Row) -> Entry:
    values = {field.name: row[field.name] for field in fields(Entry)}
    return Entry(**{**values, "topics": tuple(json.loads(row["topics"]))})
