"""From published versions to what is live: the content in use, the folder the chatbot reads, the search index.

The store keeps every version as YAML text. What is published is laid out as files in the data folder and read from
there, so that content has one reader whether it comes from the store or from a watched folder.

What reads and checks content is imported by the functions that need it: the window may not wait for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from assistant import __version__, content_folder, dates
from assistant.content_folder import Items
from assistant.errors import PublishBlocked
from assistant.pictures import FOLDER
from assistant.records import Content, ContentVersion, Finding, Level, Script, StoreChanges, Topic
from assistant.settings import Settings
from assistant.store import Store
from assistant.store_search import Entry

SHIPPED = "shipped content"
"""Setting that remembers which shipped content was imported last."""
INDEXED = "indexed content"
"""Setting that remembers which content the search knows."""
MADE_OF = "made_of"
"""File in the compiled folder that says what it was made of, by which program and for which day."""
AUTHOR = "Digital Borgerstøtte"


@dataclass(frozen=True, slots=True)
class Live:
    """The content in force, with the version of each topic and script by id.

    `stamp` says what was read: it changes with any of it.
    """

    content: Content
    versions: Mapping[str, int]
    stamp: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """An item that may be published: kind, key and canonical YAML text."""

    kind: str
    key: str
    body: str


# --- what is live ----------------------------------------------------------------------------------------------


def shipped_to_import(settings: Settings, known: str) -> tuple[Items, str]:
    """The shipped items and their fingerprint, or nothing when `known` is that fingerprint already."""
    from assistant import content

    stamp = content_folder.stamp(settings.shipped_content)
    if stamp == known or settings.content is not None:
        return {}, stamp
    return items_of(content.load(settings.shipped_content).content), stamp


def take_in(store: Store, items: Items, stamp: str) -> dict[tuple[str, str], ContentVersion]:
    """Import shipped items, if any, and give all published versions."""
    if items:
        store.import_content(items, AUTHOR)
        store.set_setting(SHIPPED, stamp)
    return store.published_items()


def read_live(settings: Settings, published: Mapping[tuple[str, str], ContentVersion]) -> Live:
    """Read what is published, or the watched folder. Takes most of a second; needs no store."""
    from assistant import content

    folder, stamp = settings.content, content_folder.stamp(settings.content)
    if folder is None:
        folder, stamp = settings.home / "published", _stamp_of(published)
        content_folder.lay_out(folder, {key: version.body for key, version in published.items()})
    loaded = content.load(folder)
    versions = {key.rpartition("/")[2]: version.number for (_, key), version in published.items()}
    return Live(loaded.content, versions, stamp, loaded.findings)


def compile_for_bot(settings: Settings, live: Live) -> None:
    """Bring the chatbot's folder up to date. Takes some seconds unless it is; needs no store."""
    from assistant import bot_content

    now, seen = datetime.now(UTC), settings.compiled / MADE_OF
    made_of = f"{_with_program(live)} {now.astimezone(dates.HERE).date()}"
    if seen.exists() and seen.read_text("utf-8") == made_of and (settings.compiled / "content.json").exists():
        return
    seen.unlink(missing_ok=True)
    bot_content.compile_content(live.content, settings.compiled, live.versions, now)
    seen.write_text(made_of, "utf-8")


def search_entries(live: Live, indexed: str) -> list[Entry] | None:
    """What the search is to know, or None when it knows it: `indexed` is what `INDEXED` remembers. Needs no store."""
    from assistant import search_index

    return None if indexed == _with_program(live) else search_index.entries(live.content)


def index(store: Store, live: Live, entries: list[Entry] | None) -> StoreChanges:
    """Put the live content into the search, if there is something to put."""
    if entries is None:
        return StoreChanges(frozenset())
    changes = store.index_items(entries)
    store.set_setting(INDEXED, _with_program(live))
    return changes


def bring_live(store: Store, settings: Settings) -> Live:
    """All of it in one go, for the command line."""
    items, stamp = shipped_to_import(settings, store.setting(SHIPPED) or "")
    live = read_live(settings, take_in(store, items, stamp))
    compile_for_bot(settings, live)
    index(store, live, search_entries(live, store.setting(INDEXED) or ""))
    return live


def compile_live(settings: Settings) -> Live:
    """Make the compiled folder and the search fit what is published."""
    with Store.open(settings.database) as store:
        return bring_live(store, settings)


class Watch:
    """Notices that content changed outside this process: a watched folder, or another process that published."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._known = self._look()

    def stamp_changed(self) -> bool:
        """Whether something changed since the last look."""
        found = self._look()
        changed, self._known = found != self._known, found
        return changed

    def mark(self, live: Live) -> None:
        """What was read is known; what came into a watched folder while it was read and compiled is not."""
        self._known = live.stamp if self._settings.content is not None else self._look()

    def changed(self) -> bool:
        """As `stamp_changed`, and a watched folder is compiled."""
        if not self.stamp_changed():
            return False
        if self._settings.content is not None:
            self.mark(compile_live(self._settings))
        return True

    def _look(self) -> str:
        if self._settings.content is not None:
            return content_folder.stamp(self._settings.content)
        return content_folder.stamp_of_file(self._settings.compiled / "content.json")


# --- publishing one item ---------------------------------------------------------------------------------------


def kind_of(item: Topic | Script) -> str:
    """The kind of an item: "topic" or "script"."""
    return "topic" if isinstance(item, Topic) else "script"


def key_of(item: Topic | Script) -> str:
    """The key under which the store keeps an item's versions."""
    return f"{item.area}/{item.id}"


def findings_of(item: Topic | Script, within: Content) -> tuple[Finding, ...]:
    """What the check says of an item as it would stand in the content."""
    from assistant import publish

    return tuple(finding for finding in publish.check(_with(item, within)) if finding.item == item.id)


def checked(item: Topic | Script, within: Content) -> Checked:
    """The item ready to be published.

    Raises:
        PublishBlocked: The check found something red in it.
    """
    from assistant import content_writer

    red = tuple(finding for finding in findings_of(item, within) if finding.level is Level.RED)
    if red:
        raise PublishBlocked(red)
    return Checked(kind_of(item), key_of(item), content_writer.write(item))


def publish_item(store: Store, ready: Checked, author: str) -> StoreChanges:
    """Keep a checked item as its new published version."""
    return store.publish_version(ready.kind, ready.key, ready.body, author)


def items_of(whole: Content) -> dict[tuple[str, str], str]:
    """Every item of a content: canonical YAML, and pictures as they are."""
    from assistant import content_writer

    items = {("topic", key_of(topic)): content_writer.write(topic) for topic in whole.topics.values()}
    items |= {("script", key_of(script)): content_writer.write(script) for script in whole.scripts.values()}
    items |= {("shared", f"{FOLDER}/{name}"): svg for name, svg in whole.pictures.items()}
    return items | {("shared", name): text for name, text in content_writer.shared_files(whole).items()}


def _with(item: Topic | Script, within: Content) -> Content:
    if isinstance(item, Topic):
        return replace(within, topics={**within.topics, item.id: item})
    return replace(within, scripts={**within.scripts, item.id: item})


# --- what it was made of ---------------------------------------------------------------------------------------


def _stamp_of(published: Mapping[tuple[str, str], ContentVersion]) -> str:
    """Of numbers and texts: in a restored database another text may have the same number."""
    stamp = hashlib.sha256()
    for (kind, key), version in sorted(published.items()):
        stamp.update(f"{kind}\0{key}\0{version.number}\0{version.body}\0".encode())
    return stamp.hexdigest()


def _with_program(live: Live) -> str:
    """Of content and program: another program may make something else of the same content."""
    return f"{_program()} {live.stamp}"


@lru_cache(maxsize=1)
def _program() -> str:
    return f"{__version__} {content_folder.stamp_of(Path(__file__).parent.glob('*.py'))}"
