"""The script player: what to say, what to do, the note, the question and its answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from assistant.guide import Guide
from assistant.records import Content, Script, Step
from assistant.ui import forms, theme
from assistant.ui.call.answer_button import AnswerButton
from assistant.ui.call.lane import Lane
from assistant.ui.call.map_view import MapWindow
from assistant.ui.call.picture import StepPictures
from assistant.ui.call.tools import Tools
from assistant.ui.wordings import outcome_name
from assistant.wording import render


class ScriptView(QWidget):
    """Draws the current step of a script; knows nothing of calls.

    Signals:
        move_requested(Callable[[Guide], object]): The person answered, went on, back, or began again.
        flag_requested(str script, str step): The step is said to be wrong.
        speak_requested(str): Read this aloud.
        script_before_requested(): Back to the script that was left last.
    """

    script_before_requested = Signal()
    move_requested = Signal(object)
    flag_requested = Signal(str, str)
    speak_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._guide: Guide | None = None
        self._first: QPushButton | None = None
        self._pictures = StepPictures(self)
        self._title = forms.label("", "heading", wrap=True)
        self._body = QWidget()
        self._steps: QVBoxLayout = forms.column(self._body, space=theme.SPACE)
        self.lane = Lane()
        self._map: MapWindow | None = None
        self._back = forms.button(self.tr("Back"), self._go_back, key="Alt+Left", icon="arrow-left")
        self._restart = forms.button(self.tr("Start over"), self._start_over, icon="rotate-ccw")
        self._speak = forms.button(self.tr("Read aloud"), self._read_aloud, icon="volume-2")
        self._flag = forms.button(
            self.tr("Step is wrong"),
            self._flag_step,
            key="F8",
            icon="flag",
            help_text=self.tr("Tells the editors that this step is wrong, missing or unclear."),
        )
        self._whole = forms.button(self.tr("All steps"), self.switch_lane, key="Ctrl+J", icon="list")
        self._whole.setCheckable(True)
        self._show_map = forms.button(self.tr("Map"), self.open_map, key="Ctrl+K", icon="map")
        self._before = forms.button(
            self.tr("The script before"), self.script_before_requested.emit, key="Ctrl+Tab", icon="undo-2"
        )
        self._before.hide()
        tools = Tools(self._back, self._restart, self._whole, self._show_map, self._speak, self._flag)
        self._pages = QStackedWidget()
        self._pages.setObjectName("inside")
        self._pages.addWidget(forms.scrolled(self._body, self.tr("Script")))
        self._pages.addWidget(self.lane)
        layout = forms.column(self, self._before, self._title, self._pages, tools)
        layout.setStretch(2, 1)
        self.lane.step_chosen.connect(self._jump)
        self.lane.left.connect(self.leave_lane)
        self.show_guide(None, None)

    def show_guide(self, guide: Guide | None, content: Content | None) -> None:
        """Show where the script stands; None shows how to begin."""
        self._guide, self._content = guide, content or self._content
        forms.clear(self._steps)
        for tool in (self._back, self._restart, self._speak, self._flag, self._whole, self._show_map):
            tool.setEnabled(guide is not None)
        if guide is None:
            self.leave_lane()
            self._show_empty()
            return
        self._title.setText(self._filled(guide.script.title))
        self._back.setEnabled(guide.can_go_back)
        self._show_step(guide.current)
        self._show_whole()

    def show_script_before(self, script: Script | None) -> None:
        """Offer the way back to the script that was left last; None for none."""
        self._before.setVisible(script is not None)
        if script is not None and self._content is not None:
            text = self.tr("Back to: {title}").format(title=render(script.title, self._content))
            self._before.setText(text)
            self._before.setAccessibleName(text)

    # --- the whole script -----------------------------------------------------------------------------------

    def switch_lane(self) -> None:
        """Show all steps as a list, or the single step again."""
        if self._guide is None or self._pages.currentIndex():
            self.leave_lane()
            return
        self._pages.setCurrentIndex(1)
        self._whole.setChecked(True)
        self._show_whole()
        self.lane.typed.setFocus()

    def leave_lane(self) -> None:
        """Show the single step."""
        self._whole.setChecked(False)
        if self._pages.currentIndex():
            self._pages.setCurrentIndex(0)
            self._focus_first()

    def open_map(self) -> None:
        """Show the map in its own window."""
        if self._guide is None or self._content is None:
            return
        if self._map is None:
            self._map = MapWindow(self)
            self._map.view.step_chosen.connect(self._jump)
        self._map.show_guide(self._guide, self._content)
        self._map.show()
        self._map.raise_()
        self._map.view.setFocus()

    def _show_whole(self) -> None:
        """Keep list and map, where they are open, at the current step."""
        if self._guide is None or self._content is None:
            return
        if self._pages.currentIndex():
            self.lane.show_guide(self._guide, self._content)
        if self._map is not None and self._map.isVisible():
            self._map.show_guide(self._guide, self._content)

    def _jump(self, step: str) -> None:
        guide = self._guide
        if guide is not None and step != guide.current.id:
            self.move_requested.emit(lambda walk: walk.jump(step))
        self.leave_lane()

    def flag_step(self) -> None:
        """What F8 does."""
        self._flag_step()

    def _show_empty(self) -> None:
        self._first = None
        self._title.setText(self.tr("No script open"))
        hint = forms.label(
            self.tr("Write what the citizen says. Choose a suggestion and press Enter to open its script."),
            "quiet",
            wrap=True,
        )
        self._steps.addWidget(hint)
        self._steps.addStretch(1)

    def _show_step(self, step: Step) -> None:
        parts = (
            (step.say, "say", self.tr("Say")),
            (step.do, "do", self.tr("Do")),
            (step.note, "note", self.tr("Note")),
        )
        for text, kind, caption in parts:
            if text:
                self._steps.addWidget(self._part(caption, self._filled(text), kind))
        if step.ask:
            self._steps.addWidget(forms.label(self._filled(step.ask), "heading", wrap=True))
        self._first = self._show_ways_on(step)
        device = self._guide.values.get("device", "") if self._guide is not None else ""
        self._pictures.place(self._steps, step, self._content, device)
        self._steps.addStretch(1)
        if not self._pages.currentIndex():
            self._focus_first()

    def _focus_first(self) -> None:
        first = self._first
        if first is not None:
            # After the layout has shown it: a button that is not shown yet cannot take the focus.
            QTimer.singleShot(0, first, first.setFocus)

    def _show_ways_on(self, step: Step) -> QPushButton | None:
        buttons = [self._option(option.key, self._filled(option.label)) for option in step.options]
        if step.go:
            buttons.append(forms.button(self.tr("Next step"), self._go_on, kind="primary", key="Return"))
        for button in buttons:
            self._steps.addWidget(button)
        if step.outcome is not None:
            text = self.tr("The script ends here: {outcome}").format(outcome=outcome_name(step.outcome))
            self._steps.addWidget(forms.label(text, "heading", wrap=True))
            hint = self.tr("Is there more? Write the citizen's words above. Else end the call with F4.")
            self._steps.addWidget(forms.label(hint, "quiet", wrap=True))
        return buttons[0] if buttons else None

    def _part(self, caption: str, text: str, kind: str) -> QWidget:
        words = forms.label(text, kind, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card = forms.card(forms.label(caption, "caption"), words, kind=kind)
        card.setAccessibleName(caption)
        card.setAccessibleDescription(text)
        return card

    def _option(self, key: str, text: str) -> QPushButton:
        button = AnswerButton(f"{key.upper()}   {text}")
        button.clicked.connect(lambda _checked=False: self._answer(key))
        button.setAccessibleName(text)
        button.setAccessibleDescription(self.tr("Key {key}").format(key=key.upper()))
        return button

    def _filled(self, text: str) -> str:
        if self._content is None or self._guide is None:
            return text
        return render(text, self._content, values=self._guide.values)

    def _answer(self, key: str) -> None:
        self.move_requested.emit(lambda guide: guide.answer(key))

    def _go_on(self) -> None:
        self.move_requested.emit(lambda guide: guide.go_on())

    def _go_back(self) -> None:
        self.move_requested.emit(lambda guide: guide.back())

    def _start_over(self) -> None:
        self.move_requested.emit(lambda guide: guide.restart())

    def _flag_step(self) -> None:
        if self._guide is not None:
            self.flag_requested.emit(self._guide.script.id, self._guide.current.id)

    def _read_aloud(self) -> None:
        if self._guide is not None:
            self.speak_requested.emit(self._filled(self._guide.current.say or self._guide.current.ask))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An answer's letter chooses it while the focus is in the script."""
        key = event.text().lower()
        options = self._guide.current.options if self._guide is not None else ()
        if key and any(option.key.lower() == key for option in options):
            self._answer(next(option.key for option in options if option.key.lower() == key))
            return
        super().keyPressEvent(event)
