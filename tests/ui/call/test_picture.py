"""Pictures beside the words: the right one for the device, large enough, told to those who do not see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from assistant.guide import Guide
from assistant.records import Content
from assistant.ui import theme
from assistant.ui.call.picture import Beside, Drawing, PictureView
from assistant.ui.call.script_view import ScriptView
from tests.conftest import CONTENT
from tests.ui.conftest import in_front

DRAWN = sorted((CONTENT / "pictures").glob("*.svg"))


@pytest.fixture
def view(app: QApplication, qtbot: QtBot) -> Iterator[ScriptView]:
    view = ScriptView()
    view.resize(1000, 700)
    in_front(qtbot, view)
    yield view
    theme.apply(app, "light", 100)


def show(qtbot: QtBot, view: ScriptView, content: Content, script: str, step: str, device: str = "") -> None:
    guide = Guide(content.scripts[script], {"device": device} if device else {})
    guide._go(step)
    view.show_guide(guide, content)
    qtbot.wait(20)


def titles(view: ScriptView) -> list[str]:
    return [one.accessibleName() for one in view.findChildren(Drawing) if one.isVisible()]


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_every_picture_is_drawn_and_is_not_empty(app: QApplication, path: Path) -> None:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    assert renderer.defaultSize().width() in (220, 280)
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    colours = {image.pixel(x, y) & 0xFFFFFF for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert {0xFFFFFF, 0xC2410C} <= colours
    assert len(colours) > 5


@pytest.mark.parametrize(("device", "word"), [("iphone", "iPhone"), ("android", "Android"), ("web", "computer")])
def test_the_picture_is_the_one_for_the_citizens_device(
    qtbot: QtBot, view: ScriptView, real_content: Content, device: str, word: str
) -> None:
    show(qtbot, view, real_content, "video_join", "try_now", device)
    (title,) = titles(view)
    assert word in title
    assert view.findChildren(PictureView)[0].buttons.buttons() == []


def test_it_is_told_to_those_who_do_not_see_it(qtbot: QtBot, view: ScriptView, real_content: Content) -> None:
    show(qtbot, view, real_content, "video_join", "try_now", "iphone")
    interface = QAccessible.queryAccessibleInterface(view.findChildren(Drawing)[0])
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "Giv lov til kamera og mikrofon (på en iPhone)"
    assert "ordet Her" in interface.text(QAccessible.Text.Description)


def test_with_no_device_known_a_key_chooses_and_the_choice_stays_for_the_next_step(
    qtbot: QtBot, view: ScriptView, real_content: Content
) -> None:
    show(qtbot, view, real_content, "video_join", "try_now")
    assert "iPhone" in titles(view)[0]
    android = next(one for one in view.findChildren(QPushButton) if one.text() == "Android")
    android.setFocus()
    QTest.keyClick(android, Qt.Key.Key_Space)
    assert ["Android" in title for title in titles(view)] == [True]
    show(qtbot, view, real_content, "login_fails", "update_restart")
    assert ["Android" in title for title in titles(view)] == [True]


def test_a_picture_that_is_the_same_for_all_needs_no_choice(
    qtbot: QtBot, view: ScriptView, real_content: Content
) -> None:
    show(qtbot, view, real_content, "video_join", "to_department")
    assert titles(view) == ["Et brev fra sygehuset"]
    assert "Android" not in [one.text() for one in view.findChildren(QPushButton) if one.isVisible()]


def test_a_device_without_a_picture_gets_none_of_another(qtbot: QtBot, view: ScriptView, real_content: Content) -> None:
    show(qtbot, view, real_content, "login_fails", "other_browser", "iphone")
    assert titles(view) == []


def test_a_step_without_pictures_looks_as_before(qtbot: QtBot, view: ScriptView, real_content: Content) -> None:
    show(qtbot, view, real_content, "login_fails", "which_app")
    assert titles(view) == []
    assert view.findChildren(Beside) == []


def test_a_letter_still_answers_with_a_picture_beside(qtbot: QtBot, view: ScriptView, real_content: Content) -> None:
    show(qtbot, view, real_content, "video_join", "try_now", "web")
    with qtbot.waitSignal(view.move_requested):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_B)


def test_beside_the_picture_the_first_answer_has_the_focus(
    qtbot: QtBot, view: ScriptView, real_content: Content
) -> None:
    show(qtbot, view, real_content, "video_join", "try_now", "web")
    assert view.findChildren(Beside)
    assert view.focusWidget().accessibleName() == "Det virker"


@pytest.mark.parametrize("width", [420, 700, 1000, 1600])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_picture_grows_with_the_text_and_stays_inside(
    app: QApplication, qtbot: QtBot, view: ScriptView, real_content: Content, width: int, percent: int
) -> None:
    theme.apply(app, "light", percent)
    view.resize(width, 700)
    show(qtbot, view, real_content, "video_join", "try_now", "iphone")
    (drawing,) = [one for one in view.findChildren(Drawing) if one.isVisible()]
    right = drawing.mapTo(view, drawing.rect().topRight()).x()
    assert right <= view.width()
    drawn = drawing.pixmap().deviceIndependentSize()
    wanted = 220 * percent / 100
    assert drawn.width() == pytest.approx(min(wanted, drawing.width()), abs=2)
    assert drawn.height() == pytest.approx(drawn.width() * 280 / 220, abs=2)
    assert drawing.height() >= drawn.height() - 1
