"""A folder of content files: laid out from items, and a stamp that changes when any of them does."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from assistant.pictures import FOLDER

Items = Mapping[tuple[str, str], str]
"""(kind, key) to text. Key: "area/id" for topics and scripts; shared files have their name, pictures their path."""


def lay_out(folder: Path, items: Items) -> None:
    """Write the items as content files; only what differs is touched, what is gone is removed."""
    wanted = {_path(folder, kind, key): text for (kind, key), text in items.items()}
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_suffix(".new")
            unfinished.write_text(text, "utf-8")
            os.replace(unfinished, path)
    for path in _files(folder):
        if path not in wanted:
            path.unlink()


def _path(folder: Path, kind: str, key: str) -> Path:
    if key.endswith(".svg"):
        return folder / key
    return folder / f"{key}.yaml" if kind == "shared" else folder / f"{kind}s" / f"{key}.yaml"


def stamp(folder: Path | None) -> str:
    """Changes when any file of a folder does."""
    if folder is None or not folder.is_dir():
        return ""
    return stamp_of(_files(folder))


def stamp_of(paths: Iterable[Path]) -> str:
    """Changes when any of these files does."""
    files = [path.stat() for path in paths]
    latest = max((found.st_mtime_ns for found in files), default=0)
    return f"{len(files)}-{latest}-{sum(found.st_size for found in files)}"


def _files(folder: Path) -> list[Path]:
    """Every file that can be an item."""
    return [*folder.rglob("*.yaml"), *(folder / FOLDER).glob("*.svg")]


def stamp_of_file(path: Path) -> str:
    """Changes when the file does; empty while there is none."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns}-{found.st_size}"
