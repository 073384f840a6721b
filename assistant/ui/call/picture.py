"""The picture of a step: what the citizen can look for on the screen, for the device they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QBoxLayout, QButtonGroup, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from assistant import pictures
from assistant.pictures import Picture
from assistant.records import Content, Step
from assistant.ui import forms, theme

translate = QCoreApplication.translate
USUAL_POINTS = 10.5
"""Size of the body text at 100 %; pictures grow with it."""
WORDS_WIDTH = 200
"""Pixels that the cards beside a picture need at 100 %; with less, the picture goes below them."""
GAP = theme.SPACE * 2


class Drawing(QLabel):
    """One picture, as large as the text is, never wider than its place. Told to screen readers in its own words."""

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(QByteArray(picture.svg.encode()), self)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        forms.named(self, picture.title, picture.description)
        self.setToolTip(picture.description)
        self._draw()

    def sizeHint(self) -> QSize:
        """As large as drawn, grown with the text."""
        return (self._renderer.defaultSize().toSizeF() * text_growth()).toSize()

    def minimumSizeHint(self) -> QSize:
        """It may be squeezed to half of its usual size."""
        return self._renderer.defaultSize() / 2

    def hasHeightForWidth(self) -> bool:
        """The shape is kept."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        usual = self.sizeHint()
        return round(usual.height() * min(1.0, width / usual.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drawn anew, so that it stays sharp; a scrolled column that is narrow must not press it flat."""
        super().resizeEvent(event)
        if (high := self.heightForWidth(event.size().width())) != self.minimumHeight():
            self.setMinimumHeight(high)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes a larger picture."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _draw(self) -> None:
        width = max(1, min(self.width(), self.sizeHint().width()))
        size = QSize(width, max(1, self.heightForWidth(width)))
        if self.pixmap().deviceIndependentSize().toSize() == size:
            return
        drawn = QPixmap(size * self.devicePixelRatioF())
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(QPointF(0, 0), size))
        painter.end()
        self.setPixmap(drawn)


class PictureView(QWidget):
    """The pictures of one step: the one for the device, or small buttons to choose while nobody knows it.

    Signals:
        device_chosen(str): The person wants to see the pictures of this device.
    """

    device_chosen = Signal(str)

    def __init__(
        self, shown: Mapping[str, Picture], device: str, *, choose: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._place = QVBoxLayout()
        self.buttons = QButtonGroup(self)
        caption = forms.label(self.tr("What it can look like"), "caption")
        column = forms.column(self, caption, space=theme.SPACE // 2)
        if choose:
            column.addLayout(forms.line(*self._choices(device), None, space=theme.SPACE // 2))
        column.addLayout(self._place)
        column.addStretch(1)
        self._show(device)

    @property
    def drawing(self) -> Drawing:
        """The picture in sight."""
        found = self.findChild(Drawing)
        assert found is not None
        return found

    def _choices(self, device: str) -> list[QWidget]:
        names = device_names()
        for one in self._shown:
            button = forms.button(names[one], partial(self._choose, one), kind="choice")
            button.setCheckable(True)
            button.setChecked(one == device)
            self.buttons.addButton(button)
        return list(self.buttons.buttons())

    def _choose(self, device: str) -> None:
        self._show(device)
        self.device_chosen.emit(device)

    def _show(self, device: str) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
        drawing = Drawing(self._shown[device])
        self._place.addWidget(drawing)
        drawing.show()


class Beside(QWidget):
    """Cards with a picture beside them, or below them where it is too narrow."""

    def __init__(self, cards: Sequence[QWidget], picture: PictureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._words = QWidget()
        forms.column(self._words, *cards).addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.addWidget(self._words, 1)
        self._box.addWidget(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side while there is room for both."""
        super().resizeEvent(event)
        needed = self._picture.drawing.sizeHint().width() + GAP + round(WORDS_WIDTH * text_growth())
        aside = event.size().width() >= needed
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if aside else QBoxLayout.Direction.TopToBottom)


class StepPictures(QObject):
    """Puts the picture of a step to its cards, and remembers for which device the person chose to see them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""

    def place(self, steps: QVBoxLayout, step: Step, content: Content | None, device: str) -> None:
        """Put the picture of a step, if there is one, to what is laid out already; what to say stays on top.

        Beside it go the other cards and the answers; on a narrow screen only the cards; on a very narrow one nothing.

        Args:
            steps: The cards and buttons of the step.
            step: The step they belong to.
            content: Where the pictures are.
            device: "iphone", "android", "web", or "" while nobody knows.
        """
        view = self.of_step(step, content, device)
        if view is None:
            return
        holder = steps.parentWidget()
        # One gap more than stands between them: a scroll bar may still come.
        room = (holder.width() if holder is not None else 0) - view.drawing.sizeHint().width() - 2 * GAP
        beside = _that_fit(_widgets(steps), room)
        if not beside:
            steps.addWidget(view)
            return
        place = steps.indexOf(beside[0])
        for part in beside:
            steps.removeWidget(part)
        steps.insertWidget(place, Beside(beside, view))

    def of_step(self, step: Step, content: Content | None, device: str) -> PictureView | None:
        """The picture of a step for a device; None when there is none."""
        shown = pictures.of_step(content, step) if content is not None and step.picture else {}
        same = len({one.name for one in shown.values()}) == 1
        choose = not device and not same
        if not device:
            device = self._chosen if self._chosen in shown else next(iter(shown), "")
        if device not in shown:
            return None
        view = PictureView(shown, device, choose=choose)
        view.device_chosen.connect(self._on_device_chosen)
        return view

    def _on_device_chosen(self, device: str) -> None:
        self._chosen = device


def _widgets(layout: QVBoxLayout) -> list[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    return [part for item in items if item is not None and (part := item.widget()) is not None]


def _that_fit(parts: list[QWidget], room: int) -> list[QWidget]:
    """What goes into so many pixels: all but the first, else the cards alone; none when that is too few for reading."""
    if room < WORDS_WIDTH * text_growth():
        return []
    for part in parts:
        part.ensurePolished()
    rest = parts[1:]
    if rest and all(part.minimumSizeHint().width() <= room for part in rest):
        return rest
    # The answers to a question stay together.
    cards: list[QWidget] = [part for part in parts if type(part) is QFrame]
    return cards[1:] or cards


def device_names() -> dict[str, str]:
    """What the devices are called, in the order they are shown."""
    return {
        "iphone": translate("devices", "iPhone"),
        "android": translate("devices", "Android"),
        "web": translate("devices", "Computer"),
    }


def text_growth() -> float:
    """How much larger than usual the text is: 1.0 to 2.0."""
    return max(1.0, QApplication.font().pointSizeF() / USUAL_POINTS)
