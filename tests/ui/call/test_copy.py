"""The citizen's copy as a file and on the screen."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from assistant import citizen_copy
from assistant.citizen_copy import CitizenCopy, CopyStep
from assistant.guide import Guide
from assistant.records import Content, PathStep
from assistant.ui.call import copy_pages
from assistant.ui.call.copy import CopyDialog
from assistant.ui.call.copy_pages import CopyPages
from assistant.ui.call.view import CallView
from assistant.ui.notices import Notices
from assistant.ui.tasks import TaskRunner
from tests.ui.call.conftest import call_view


@pytest.fixture
def made(app: QApplication, real_content: Content) -> CitizenCopy:
    guide = Guide(real_content.scripts["video_join"])
    for key in "nsijbtn":
        guide.answer(key)
    path = (*guide.path, PathStep("video_join", 0, guide.current.id, "", 0.0, ""))
    copy = citizen_copy.of_walk(real_content, path, guide.values, on=date(2026, 11, 28))
    assert copy is not None
    return copy


def pages_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", pdf))


# --- the pages ----------------------------------------------------------------------------------------------


def test_the_pdf_is_one_page_with_title_and_language_and_nobodys_name(made: CitizenCopy) -> None:
    pdf = copy_pages.as_pdf(made)
    assert pdf.startswith(b"%PDF-")
    assert pages_in(pdf) == 1
    assert b"/Lang (da)" in pdf
    assert f"{made.heading}: {made.title}".encode("utf-16-be") in pdf
    assert b"/Author ()" in pdf
    assert b"Ida" not in pdf


def test_a_long_copy_falls_to_a_second_page_that_says_which_it_is(made: CitizenCopy) -> None:
    long = replace(made, steps=made.steps * 2)
    assert CopyPages(long).count == 2
    assert pages_in(copy_pages.as_pdf(long)) == 2
    first, second = copy_pages.as_images(long, 500)
    alone = copy_pages.as_images(replace(long, of=""), 500)
    assert first != alone[0]
    assert second != alone[1]


def test_the_type_gets_closer_before_a_second_page_is_taken_and_never_too_small(made: CitizenCopy) -> None:
    looks = []
    for count in range(1, 30):
        pages = CopyPages(replace(made, steps=(CopyStep("Åbn appen, og log ind. Se, om din tid er der."),) * count))
        looks.append((pages.count, pages.look.text))
    assert looks[0] == (1, 16)
    assert (1, 14) in looks
    assert looks == sorted(looks, key=lambda look: (look[0], -look[1]))
    assert min(text for _, text in looks) >= 14


def test_nothing_is_lost_between_the_pages(made: CitizenCopy) -> None:
    pages = CopyPages(replace(made, steps=made.steps * 3))
    texts = [layout.text() for page in pages._pages for block in page for layout, _ in block.texts]
    assert all(texts.count(step.text) == 3 for step in made.steps)
    assert [text for text in texts if re.fullmatch(r"\d+\.", text)] == [
        f"{n}." for n in range(1, len(made.steps) * 3 + 1)
    ]


def test_every_block_stays_inside_the_page(made: CitizenCopy) -> None:
    pages = CopyPages(replace(made, steps=made.steps * 3))
    for page in pages._pages:
        height = sum(block.height for block in page) + pages._gap * (len(page) - 1)
        assert height < pages._size.height() - copy_pages.FOOT_POINTS * pages._unit
        for block in page:
            for layout, place in block.texts:
                assert place.x() + layout.boundingRect().width() <= block.width + 1


def test_preview_and_paper_have_the_same_pages(made: CitizenCopy) -> None:
    for count in (1, 2, 3):
        long = replace(made, steps=made.steps * count)
        assert len(copy_pages.as_images(long, 400)) == pages_in(copy_pages.as_pdf(long))


def test_the_preview_shows_type_and_pictures(made: CitizenCopy) -> None:
    (image,) = copy_pages.as_images(made, 500)
    colours = {image.pixel(x, y) & 0xFFFFFF for x in range(0, 500, 2) for y in range(0, image.height(), 2)}
    assert {0xFFFFFF, 0xC2410C} <= colours


# --- the call -----------------------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot, tasks: TaskRunner, notices: Notices, real_content: Content) -> Iterator[CallView]:
    view = call_view(qtbot, tasks, notices, real_content, "Ida Hansen")
    QTest.keyClick(view, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: view._model.call is not None)
    yield view
    view.hide()


def dialogs(view: CallView) -> list[CopyDialog]:
    return [one for one in view.findChildren(CopyDialog) if one.isVisible()]


def opened(qtbot: QtBot, view: CallView) -> CopyDialog:
    view._model.open_script("video_join")
    for key in "nsdj":
        view._model.walk(lambda guide, key=key: guide.answer(key))  # type: ignore[misc]
    QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(dialogs(view)) == 1)
    return dialogs(view)[0]


def test_without_a_script_there_is_nothing_to_copy(qtbot: QtBot, view: CallView) -> None:
    assert not view.copy_button.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(20)
    assert dialogs(view) == []


def test_ctrl_p_shows_the_copy_with_the_pictures_of_the_citizens_device(qtbot: QtBot, view: CallView) -> None:
    dialog = opened(qtbot, view)
    assert dialog.devices.currentText() == "Android"
    assert dialog._copy is not None
    assert [step.picture.name for step in dialog._copy.steps if step.picture] == ["permission_camera-android.svg"]
    QTest.keyClick(dialog.devices, Qt.Key.Key_Down)
    assert dialog.devices.currentText() == "Computer"
    assert [step.picture.name for step in dialog._copy.steps if step.picture] == ["permission_camera-web.svg"]


def test_neither_the_note_nor_the_words_nor_the_staff_are_in_the_copy(qtbot: QtBot, view: CallView) -> None:
    view.wrap_up.note.setPlainText("hjertemedicin")
    view.words.setText("min mand Ove")
    view._on_words_edited("min mand Ove")
    dialog = opened(qtbot, view)
    sheet = dialog._sheets.itemAt(0).widget()  # type: ignore[union-attr]
    assert sheet is not None
    told = sheet.accessibleDescription()
    assert "Tryk på samtalen" in told
    assert not any(word in told for word in ("hjertemedicin", "Ove", "Ida", "Hansen"))


def test_it_is_saved_as_pdf_where_the_person_says(
    qtbot: QtBot, view: CallView, notices: Notices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kind: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "kopi"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog = opened(qtbot, view)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialogs(view) == [])
    assert (tmp_path / "kopi.pdf").read_bytes().startswith(b"%PDF-")
    assert asked == ["Hjælp, trin for trin.pdf"]
    assert notices.given[-1] == ("info", "Kopien er gemt: kopi.pdf")


def test_a_folder_that_takes_nothing_is_said_in_the_window_and_the_copy_stays(
    qtbot: QtBot, view: CallView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "kopi.pdf"), ""))
    dialog = opened(qtbot, view)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "Vælg en anden mappe" in dialog._failed.text()
    assert dialogs(view) == [dialog]


def test_it_is_printed(
    qtbot: QtBot, view: CallView, notices: Notices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    dialog = opened(qtbot, view)
    QTest.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    assert pages_in((tmp_path / "printed.pdf").read_bytes()) == 1
    assert notices.given[-1][0] == "info"


def test_escape_closes_it_and_the_call_goes_on(qtbot: QtBot, view: CallView) -> None:
    dialog = opened(qtbot, view)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialogs(view) == [])
    assert view._model.call is not None
    assert view.wrap_up.note.isEnabled()


def streams(pdf: bytes) -> bytes:
    found = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(one) for one in found if one[:1] == b"\x78")


def test_pictures_are_lines_in_the_pdf_and_no_pixels(made: CitizenCopy) -> None:
    pdf = copy_pages.as_pdf(made)
    assert b"/Subtype /Image" not in pdf
    assert b" re\n" in streams(pdf) or b" c\n" in streams(pdf)
