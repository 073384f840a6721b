"""The program's own texts: Danish complete, placeholders kept, the compiled file up to date."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from tests.conftest import HOUSE

FOLDER = HOUSE / "assistant" / "ui" / "translations"
HOLE = re.compile(r"\{\w+\}|%n")


def messages() -> list[tuple[str, str]]:
    found = []
    for message in ElementTree.parse(FOLDER / "assistant_da.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found += [(message.findtext("source") or "", form) for form in forms]
    return found


def test_every_text_has_its_danish() -> None:
    assert [source for source, danish in messages() if not danish.strip()] == []


def test_holes_are_the_same_in_both_languages() -> None:
    differing = [
        source for source, danish in messages() if sorted(HOLE.findall(source)) != sorted(HOLE.findall(danish))
    ]
    assert differing == []


def test_the_extracted_texts_are_those_of_the_code(tmp_path: Path) -> None:
    copy = tmp_path / "assistant_da.ts"
    copy.write_text((FOLDER / "assistant_da.ts").read_text("utf-8"), "utf-8")
    files = [str(path) for path in sorted((HOUSE / "assistant" / "ui").rglob("*.py"))] + [
        str(HOUSE / "assistant" / "app.py")
    ]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([str(lupdate), "-no-obsolete", *files, "-ts", str(copy)], check=True, capture_output=True)
    unfinished = [
        message.findtext("source")
        for message in ElementTree.parse(copy).getroot().iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]
    assert unfinished == []


def test_the_compiled_file_holds_the_translations(tmp_path: Path) -> None:
    made = tmp_path / "assistant_da.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), str(FOLDER / "assistant_da.ts"), "-qm", str(made)], check=True, capture_output=True)
    assert made.read_bytes() == (FOLDER / "assistant_da.qm").read_bytes()
