"""The frame between the places: rail on the left, the place beside it, notices and the chatbot's state below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QMainWindow, QPushButton, QStackedWidget, QWidget

from assistant.records import BotStatus
from assistant.ui import forms, keys
from assistant.ui.keys import KeySheet
from assistant.ui.notices import Notices
from assistant.ui.rail import Rail
from assistant.ui.wordings import bot_state_name

NOTICE_MS = 8_000


@dataclass(frozen=True, slots=True)
class Place:
    """One place in the rail. Its view is made when it is first shown, so that the window is there at once."""

    id: str
    name: str
    icon: str
    make: Callable[[], QWidget]


class NoticeLine(QLabel):
    """As many lines as its text needs at its width; Qt would make room for one word a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        """Not for the bar: it would ask for the height at the least width."""
        return False

    def sizeHint(self) -> QSize:
        """As high as its text is at its width."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No width of its own."""
        return QSize(0, self.heightForWidth(max(1, self.width())) if self.text() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self.updateGeometry()


class MainWindow(QMainWindow):
    """Holds the places; knows nothing of what they do.

    Signals:
        closing(): The window is about to close.
        place_shown(str): A place was shown; its id.
        look_requested(): The person wants the next look (light, dark, contrast).
        size_requested(int): The person wants larger (+25) or smaller (-25) text.
    """

    closing = Signal()
    place_shown = Signal(str)
    look_requested = Signal()
    size_requested = Signal(int)

    def __init__(self, places: list[Place], notices: Notices) -> None:
        super().__init__()
        self._places = places
        self._views: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Citizen support"))
        self.resize(QSize(1280, 800))
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        body = QWidget()
        body.setObjectName("page")
        self._rail = self._make_rail()
        line = forms.line(self._rail, self._stack, space=0)
        line.setStretch(1, 1)
        body.setLayout(line)
        self.setCentralWidget(body)
        self._make_bar()
        notices.notice_given.connect(self._on_notice_given)
        forms.shortcut(self, "F1", self._show_keys)
        forms.shortcut(self, "Ctrl++", partial(self.size_requested.emit, 25))
        forms.shortcut(self, "Ctrl+-", partial(self.size_requested.emit, -25))

    def _make_rail(self) -> Rail:
        rail = Rail()
        rail.setAccessibleName(self.tr("Places"))
        for number, place in enumerate(self._places, start=1):
            button = forms.button(place.name, partial(self._go, place.id), kind="place", icon=place.icon)
            button.setCheckable(True)
            button.setAccessibleDescription(f"Ctrl+{number}")
            button.setToolTip(f"Ctrl+{number}")
            self._buttons.addButton(button, number)
            rail.add(button)
            forms.shortcut(self, f"Ctrl+{number}", partial(self._go, place.id))
        rail.add_gap()
        look = forms.button(self.tr("Change look"), self.look_requested.emit, kind="place", icon="moon")
        sheet = forms.button(self.tr("Keys"), self._show_keys, kind="place", icon="circle-help")
        sheet.setAccessibleDescription("F1")
        rail.add(look)
        rail.add(sheet)
        return rail

    def _make_bar(self) -> None:
        self._notice = NoticeLine()
        self._notice.setAccessibleName(self.tr("Notice"))
        self._bot = forms.label(bot_state_name("stopped"), "quiet")
        self._bot.setAccessibleName(self.tr("State of the chatbot"))
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._notice, 1)
        bar.addPermanentWidget(self._bot)
        self._notice_timer = QTimer(self)
        self._notice_timer.setSingleShot(True)
        self._notice_timer.setInterval(NOTICE_MS)
        self._notice_timer.timeout.connect(self._notice.clear)

    def _go(self, wanted: str) -> None:
        """What the rail and its keys do; nothing while something covers the places."""
        if self._rail.isVisible():
            self.show_place(wanted)

    def show_place(self, wanted: str) -> QWidget:
        """Show a place and give it the focus; its view."""
        self._rail.show()
        number, place = next((n, p) for n, p in enumerate(self._places, start=1) if p.id == wanted)
        if wanted not in self._views:
            self._views[wanted] = place.make()
            self._stack.addWidget(self._views[wanted])
        self._stack.setCurrentWidget(self._views[wanted])
        button = self._buttons.button(number)
        if isinstance(button, QPushButton):
            button.setChecked(True)
        self.place_shown.emit(wanted)
        return self._views[wanted]

    def name_place(self, wanted: str, text: str, short: str, in_words: str) -> None:
        """Call a place in the rail something else, such as its name with what waits there.

        Args:
            wanted: The place's id.
            text: What stands on its button.
            short: What stands beside its picture where names have no room.
            in_words: What is told to those who do not see it.
        """
        number = next(number for number, place in enumerate(self._places, start=1) if place.id == wanted)
        button = self._buttons.button(number)
        if isinstance(button, QPushButton):
            self._rail.name(button, text, short, in_words)

    def cover(self, view: QWidget) -> None:
        """Show something that is no place, such as the start screen; the places are out of reach meanwhile."""
        self._rail.hide()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)

    @Slot(object)
    def show_bot(self, status: BotStatus) -> None:
        """Show the chatbot's state."""
        self._bot.setText(bot_state_name(status.state))
        self._bot.setToolTip(status.reason)

    @Slot(str, str)
    def _on_notice_given(self, level: str, sentence: str) -> None:
        self._notice.setProperty("kind", "error" if level == "error" else "")
        self._notice.style().polish(self._notice)
        self._notice.setText(sentence)
        if level == "info":
            self._notice_timer.start()
        else:
            self._notice_timer.stop()

    def _show_keys(self) -> None:
        KeySheet(self._keys(), self).show()

    def _keys(self) -> list[tuple[str, keys.Keys]]:
        everywhere = [(f"Ctrl+{number}", place.name) for number, place in enumerate(self._places, start=1)]
        everywhere += [("Ctrl++  Ctrl+-", self.tr("Larger and smaller text")), ("F1", self.tr("Keys"))]
        return [
            (self.tr("On the line"), keys.of_a_call()),
            (self.tr("Ending a call"), keys.of_the_wrap_up()),
            (self.tr("Log"), keys.of_the_log()),
            (self.tr("Follow-ups"), keys.of_follow_ups()),
            (self.tr("Everywhere"), everywhere),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail takes no more than its share of the width."""
        super().resizeEvent(event)
        self._rail.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the parts before the window goes."""
        self.closing.emit()
        super().closeEvent(event)
