"""The map of a script in a window of its own: every step, the ways between, and where the call stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from assistant import script_map
from assistant.guide import Guide
from assistant.records import Content
from assistant.script_map import CURRENT, SKIPPED, WALKED, ScriptMap, Spot, Way
from assistant.ui import theme
from assistant.ui.wordings import mark_name, outcome_name
from assistant.wording import render

_WIDE, _HIGH = 16, 3.6
"""Size of a step, in letters and lines, so that it grows with the text."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


class MapView(QWidget):
    """Draws the map: the first way to each step, and all ways of the step chosen with their keys.

    Arrows move over it, Enter or a double click goes to a step.

    Signals:
        step_chosen(str): Go to this step.
    """

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = ScriptMap((), ())
        self._texts: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        self.chosen = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the script"))

    def show_guide(self, guide: Guide, content: Content) -> None:
        """Draw the script of a walk."""
        self._map = script_map.drawn(guide.script)
        self._marks = dict(script_map.marks(guide.script, guide.path, guide.current.id))
        self._texts = {
            step.id: render(step.ask or step.say or step.do, content, values=guide.values)
            for step in guide.script.steps.values()
        }
        self._texts |= {
            step.id: f"{outcome_name(step.outcome)}: {self._texts[step.id]}"
            for step in guide.script.steps.values()
            if step.outcome is not None
        }
        self._choose(guide.current.id)
        self._resize()

    def place_of(self, step: str) -> QRect:
        """Where a step is drawn."""
        spot = next(spot for spot in self._map.spots if spot.step == step)
        size, in_layer = self._size(), sum(other.layer == spot.layer for other in self._map.spots)
        gap = theme.SPACE * 3
        left = (self._map.widest - in_layer) * (size.width() + gap) // 2
        at = QPoint(gap + left + spot.place * (size.width() + gap), gap + spot.layer * (size.height() + 2 * gap))
        return QRect(at, size)

    def _size(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * _WIDE, int(metrics.lineSpacing() * _HIGH))

    def _resize(self) -> None:
        places = [self.place_of(spot.step) for spot in self._map.spots]
        gap = theme.SPACE * 3
        self.setFixedSize(max(place.right() for place in places) + gap, max(place.bottom() for place in places) + gap)

    def _choose(self, step: str) -> None:
        self.chosen = step
        mark = mark_name(self._marks.get(step, ""))
        self.setAccessibleDescription(f"{self._texts.get(step, '')} {mark}".strip())
        self.update()

    # --- drawing --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ways first, steps over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        asked = [way for way in self._map.ways if way.start == self.chosen]
        for way in self._map.ways:
            if way.first and way not in asked:
                self._draw_way(painter, way, QPen(QColor(theme.in_force().quiet), 1.5))
        for way in asked:
            self._draw_way(painter, way, QPen(QColor(theme.in_force().accent), 2.5))
        for spot in self._map.spots:
            self._draw_step(painter, spot)
        for way in asked:
            self._draw_keys(painter, way)

    def _line(self, way: Way) -> tuple[QPoint, QPoint]:
        start, end = self.place_of(way.start), self.place_of(way.end)
        if end.top() > start.bottom():
            return QPoint(start.center().x(), start.bottom()), QPoint(end.center().x(), end.top())
        return QPoint(start.center().x(), start.top()), QPoint(end.center().x(), end.bottom())

    def _draw_way(self, painter: QPainter, way: Way, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawLine(*self._line(way))

    def _draw_keys(self, painter: QPainter, way: Way) -> None:
        """The keys that take a way, at its end: there the ways stand apart."""
        colours, keys = theme.in_force(), "/".join(way.keys).upper()
        if not keys:
            return
        start, end = self._line(way)
        box = QFontMetrics(self.font()).boundingRect(keys).adjusted(-6, -1, 6, 1)
        box.moveCenter(end + QPoint(0, -theme.SPACE if end.y() > start.y() else theme.SPACE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), keys)

    def _draw_step(self, painter: QPainter, spot: Spot) -> None:
        colours, mark, place = theme.in_force(), self._marks.get(spot.step, ""), self.place_of(spot.step)
        grounds = {CURRENT: colours.accent, WALKED: colours.say, SKIPPED: colours.note}
        painter.setBrush(QColor(grounds.get(mark, colours.surface)))
        edge = QColor(colours.focus if spot.step == self.chosen and self.hasFocus() else colours.line)
        style = Qt.PenStyle.DashLine if mark == SKIPPED else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge, 3 if spot.step == self.chosen else 1.5, style))
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(QColor(colours.on_accent if mark == CURRENT else colours.text))
        painter.drawText(
            place.adjusted(6, 4, -6, -4), _WRAP, self._shortened(spot.step, mark, place.adjusted(6, 4, -6, -4))
        )

    def _shortened(self, step: str, mark: str, place: QRect) -> str:
        """The text of a step as far as it has room, its mark first: colour alone says nothing to some."""
        sign = {CURRENT: "➤ ", WALKED: "✓ ", SKIPPED: "↷ "}.get(mark, "")
        words, metrics = f"{sign}{self._texts[step]}".split(" "), QFontMetrics(self.font())
        while len(words) > 1 and metrics.boundingRect(place, _WRAP, " ".join(words)).height() > place.height():
            words = [*words[:-2], "…"] if words[-1] == "…" else [*words[:-1], "…"]
        return " ".join(words)

    # --- keys and mouse -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest step that way, Enter takes it."""
        steps = {Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_chosen.emit(self.chosen)
        elif (way := steps.get(Qt.Key(event.key()))) is not None:
            self._choose(self._nearest(*way))
        else:
            super().keyPressEvent(event)

    def _nearest(self, right: int, down: int) -> str:
        here = self.place_of(self.chosen).center()
        found: list[tuple[int, str]] = []
        for spot in self._map.spots:
            far = self.place_of(spot.step).center() - here
            along, across = (far.x() * right, abs(far.y())) if right else (far.y() * down, abs(far.x()))
            if along > 0 and spot.step != self.chosen:
                found.append((along + 3 * across if right else 3 * along + across, spot.step))
        return min(found)[1] if found else self.chosen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a step."""
        if (step := self._step_at(event.position().toPoint())) is not None:
            self._choose(step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click goes there."""
        if (step := self._step_at(event.position().toPoint())) is not None:
            self.step_chosen.emit(step)

    def _step_at(self, point: QPoint) -> str | None:
        return next((spot.step for spot in self._map.spots if self.place_of(spot.step).contains(point)), None)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes larger steps."""
        if event.type() == QEvent.Type.FontChange and self._map.spots:
            self._resize()
        super().changeEvent(event)


class MapWindow(QWidget):
    """The map in a window beside the call; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.view = MapView()
        self._area = QScrollArea()
        self._area.setWidget(self.view)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.resize(1000, 700)

    def show_guide(self, guide: Guide, content: Content) -> None:
        """Draw the script of a walk, the current step in sight."""
        self.setWindowTitle(render(guide.script.title, content))
        self.view.show_guide(guide, content)
        middle = self.view.place_of(guide.current.id).center()
        self._area.ensureVisible(middle.x(), middle.y(), 200, 150)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
