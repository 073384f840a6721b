"""The citizen's copy set on pages: large type, numbered steps, pictures; one page while it fits.

Everything is measured once, in dots of 300 to the inch, and painted larger or smaller: a PDF, a printer and the preview
break the lines at the same places.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
)
from PySide6.QtSvg import QSvgRenderer

from assistant import pdf_language
from assistant.citizen_copy import CitizenCopy, CopyStep
from assistant.pictures import Picture

DPI = 300
PAPER_MM = QSizeF(210, 297)
MARGIN_MM = 17.0
INNER_MM = PAPER_MM.shrunkBy(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM))
POINTS_PER_MM = 72 / 25.4
FOOT_POINTS = 14.0
LINE = 1.12
"""Line height against what the font asks for; close lines are hard to follow."""
LANGUAGE = "da"
"""Scripts are Danish."""
CREATOR = "Digital Borgerstøtte"


@dataclass(frozen=True, slots=True)
class Look:
    """How large things are: points for text and title, millimetres for the height of a phone."""

    text: float
    title: float
    picture_mm: float


LOOKS = (Look(16, 24, 62), Look(15, 22, 52), Look(14, 20, 42))
"""From the roomiest to the closest; text is never smaller than 14 points."""


@dataclass(slots=True)
class _Block:
    """What stays together on a page: texts and pictures at their places, perhaps in a frame."""

    width: float
    height: float = 0.0
    texts: list[tuple[QTextLayout, QPointF]] = field(default_factory=list)
    pictures: list[tuple[Picture, QRectF]] = field(default_factory=list)
    frame: float = 0.0

    def paint(self, painter: QPainter, y: float) -> None:
        if self.frame:
            painter.setPen(QPen(Qt.GlobalColor.black, self.frame))
            painter.drawRoundedRect(QRectF(0, y, self.width, self.height), self.frame * 5, self.frame * 5)
        for layout, place in self.texts:
            layout.draw(painter, place + QPointF(0, y))
        for picture, area in self.pictures:
            QSvgRenderer(QByteArray(picture.svg.encode())).render(painter, area.translated(0, y))


class CopyPages:
    """One copy, set on A4 paper."""

    def __init__(self, copy: CitizenCopy) -> None:
        self._copy = copy
        self._measure = QImage(1, 1, QImage.Format.Format_RGB32)
        self._measure.setDotsPerMeterX(round(DPI / 0.0254))
        self._measure.setDotsPerMeterY(round(DPI / 0.0254))
        self._unit = DPI / 72
        self._size = INNER_MM * (DPI / 25.4)
        for look in LOOKS:
            self.look = look
            self._pages = self._flow([self._head(), *self._steps(), self._help()])
            if self.count == 1:
                break

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int, width: float) -> None:
        """Paint a page, counted from 0, so many dots wide; the painter's origin is the inner corner of the margins."""
        painter.save()
        painter.scale(width / self._size.width(), width / self._size.width())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        y = 0.0
        for block in self._pages[page]:
            block.paint(painter, y)
            y += block.height + self._gap
        foot = self._foot(page)
        foot.paint(painter, self._size.height() - foot.height)
        painter.restore()

    # --- blocks ---------------------------------------------------------------------------------------------

    def _head(self) -> _Block:
        block = _Block(self._size.width())
        self._add(block, self._copy.heading, self.look.text)
        self._add(block, self._copy.title, self.look.title, bold=True)
        if self._copy.pictures:
            block.height += self._gap / 2
            self._add(block, self._copy.pictures, self.look.text)
        return block

    def _steps(self) -> list[_Block]:
        return [self._step(number, step) for number, step in enumerate(self._copy.steps, 1)]

    def _step(self, number: int, step: CopyStep) -> _Block:
        block = _Block(self._size.width())
        indent = self.look.text * 2.1 * self._unit
        area = self._area(step.picture)
        room = block.width - indent - (area.width() + self._gap if step.picture is not None else 0)
        block.texts.append((self._text(f"{number}.", indent, self.look.text, bold=True), QPointF(0, 0)))
        self._add(block, step.text, self.look.text, x=indent, width=room)
        if step.answer:
            self._add(block, step.answer, self.look.text, bold=True, x=indent, width=room)
        if step.picture is not None:
            block.pictures.append((step.picture, area))
            block.height = max(block.height, area.height())
        return block

    def _help(self) -> _Block:
        inset = self.look.text * 0.7 * self._unit
        block = _Block(self._size.width(), inset, frame=1.5 * self._unit)
        self._add(block, self._copy.help, self.look.text, bold=True, x=inset, width=block.width - 2 * inset)
        block.height += inset
        return block

    def _foot(self, page: int) -> _Block:
        block = _Block(self._size.width())
        number = self._text(self._copy.page(page + 1, self.count), block.width, FOOT_POINTS)
        block.texts.append((number, QPointF(block.width - number.maximumWidth(), 0)))
        self._add(block, self._copy.day, FOOT_POINTS)
        return block

    def _area(self, picture: Picture | None) -> QRectF:
        """Where a picture goes: at the right, as wide as a phone on its white ground or a little more."""
        if picture is None:
            return QRectF()
        shape = QSvgRenderer(QByteArray(picture.svg.encode())).defaultSize()
        dots = self.look.picture_mm * POINTS_PER_MM * self._unit / 280
        width, height = shape.width() * dots, shape.height() * dots
        return QRectF(self._size.width() - width, 0, width, height)

    # --- setting --------------------------------------------------------------------------------------------

    @property
    def _gap(self) -> float:
        return self.look.text * 0.8 * self._unit

    def _flow(self, blocks: list[_Block]) -> list[list[_Block]]:
        """The blocks on pages; a new one only when the next block does not fit any more."""
        bottom = self._size.height() - FOOT_POINTS * 2 * self._unit
        pages: list[list[_Block]] = [[]]
        y = 0.0
        for block in blocks:
            if y + block.height > bottom and pages[-1]:
                pages.append([])
                y = 0.0
            pages[-1].append(block)
            y += block.height + self._gap
        return pages

    def _add(
        self, block: _Block, text: str, points: float, *, bold: bool = False, x: float = 0, width: float = 0
    ) -> None:
        layout = self._text(text, width or block.width, points, bold=bold)
        block.texts.append((layout, QPointF(x, block.height)))
        last = layout.lineAt(layout.lineCount() - 1)
        block.height += last.y() + last.height() * LINE

    def _text(self, text: str, width: float, points: float, *, bold: bool = False) -> QTextLayout:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(1, round(points * self._unit)))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        layout = QTextLayout(text.replace("\n", "\u2028"), font, self._measure)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() * LINE
        layout.endLayout()
        return layout


# --- where they go -------------------------------------------------------------------------------------------


def page_layout() -> QPageLayout:
    """A4 upright with its margins."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def paint_on(copy: CitizenCopy, device: QPagedPaintDevice) -> bool:
    """Paint all pages on a PDF or a printer; False when it takes nothing."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    pages = CopyPages(copy)
    painted = all(_page(pages, painter, device, page) for page in range(pages.count))
    return painter.end() and painted


def as_pdf(copy: CitizenCopy) -> bytes:
    """The copy as a PDF with its title and language; it names nobody."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(page_layout())
    writer.setTitle(f"{copy.heading}: {copy.title}")
    writer.setCreator(CREATOR)
    writer.setDocumentXmpMetadata(QByteArray(_about(copy).encode()))
    paint_on(copy, writer)
    buffer.close()
    return pdf_language.told(bytes(buffer.data().data()), LANGUAGE)


def as_images(copy: CitizenCopy, width: int) -> list[QImage]:
    """The pages as they will look, so many dots wide."""
    dots = width / PAPER_MM.width()
    sheet = QImage(width, round(PAPER_MM.height() * dots), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    pages = CopyPages(copy)
    return [_image(pages, sheet.copy(), page, dots) for page in range(pages.count)]


def _image(pages: CopyPages, sheet: QImage, page: int, dots: float) -> QImage:
    painter = QPainter(sheet)
    painter.translate(MARGIN_MM * dots, MARGIN_MM * dots)
    pages.paint(painter, page, INNER_MM.width() * dots)
    painter.end()
    return sheet


def _page(pages: CopyPages, painter: QPainter, device: QPagedPaintDevice, page: int) -> bool:
    if page and not device.newPage():
        return False
    pages.paint(painter, page, device.width())
    return True


def _about(copy: CitizenCopy) -> str:
    """What readers of the file are told about it: title and language."""
    title = escape(f"{copy.heading}: {copy.title}")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{LANGUAGE}</rdf:li></rdf:Bag></dc:language>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
