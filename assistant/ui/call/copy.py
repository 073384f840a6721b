"""The citizen's copy on the screen: look at it, save it as PDF, print it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from assistant.citizen_copy import CitizenCopy
from assistant.ui import forms, theme
from assistant.ui.call import copy_pages
from assistant.ui.call.picture import device_names
from assistant.ui.notices import Notices

PREVIEW_WIDTH = 520
"""Pixels that a page is wide in the preview."""


class CopyDialog(QDialog):
    """Shows the copy and hands it out. It does not hold up the call: the desk stays usable beside it."""

    def __init__(
        self, make: Callable[[str], CitizenCopy | None], device: str, notices: Notices, parent: QWidget | None = None
    ) -> None:
        """Open it for the call on the line.

        Args:
            make: Gives the copy with the pictures of a device.
            device: The device the citizen holds, "" while nobody knows.
            notices: Where it says what was done.
            parent: The window it belongs to.
        """
        super().__init__(parent)
        self._make, self._notices = make, notices
        self._copy = make(device)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Copy for the citizen"))
        self.devices = QComboBox()
        self.devices.addItem(self.tr("No device"), "")
        for one, name in device_names().items():
            self.devices.addItem(name, one)
        self.devices.setCurrentIndex(self.devices.findData(device))
        self.devices.currentIndexChanged.connect(self._show)
        self._pages = QWidget()
        self._sheets: QVBoxLayout = forms.column(self._pages)
        self._failed = forms.label("", "error", wrap=True)
        self.save_button = forms.button(self.tr("Save as PDF"), self._save, kind="primary", key="Ctrl+S", icon="save")
        self.print_button = forms.button(self.tr("&Print"), self._print, icon="printer")
        self.close_button = forms.button(self.tr("Close"), self.close, key="Escape")
        self._lay_out()
        self._show()
        self.save_button.setFocus()

    def _lay_out(self) -> None:
        hint = forms.label(self.tr("Only what was said aloud stands here; no note and no names."), "quiet", wrap=True)
        layout = forms.column(
            self,
            forms.row(self.tr("&Pictures of"), self.devices),
            forms.scrolled(self._pages, self.tr("The copy as it will look")),
            hint,
            self._failed,
            forms.line(self.save_button, self.print_button, None, self.close_button),
        )
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(1, 1)
        forms.shortcut(self, "Ctrl+S", self._save)
        self.resize(QSize(PREVIEW_WIDTH + theme.SPACE * 8, 700))

    def _show(self) -> None:
        """Draw the pages for the device chosen."""
        self._copy = self._make(str(self.devices.currentData() or "")) or self._copy
        forms.clear(self._sheets)
        if self._copy is None:
            return
        ratio = self.devicePixelRatioF()
        for number, image in enumerate(copy_pages.as_images(self._copy, round(PREVIEW_WIDTH * ratio)), 1):
            image.setDevicePixelRatio(ratio)
            sheet = forms.label("")
            sheet.setPixmap(QPixmap.fromImage(image))
            forms.named(sheet, self.tr("Page {number}").format(number=number), _words(self._copy))
            self._sheets.addWidget(sheet)

    def _save(self) -> None:
        if self._copy is None:
            return
        title, kind = self.tr("Save the copy"), self.tr("PDF (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, title, f"{self._copy.heading}.pdf", kind)
        if not name:
            return
        path = Path(name).with_suffix(".pdf")
        try:
            path.write_bytes(copy_pages.as_pdf(self._copy))
        except OSError:
            self._fail(self.tr("The copy could not be saved there. Choose another folder."))
            return
        self._notices.info(self.tr("The copy is saved: {name}").format(name=path.name))
        self.close()

    def _print(self) -> None:
        # Only here: it takes time to load, and not every desk has a printer.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(copy_pages.page_layout())
        if self._copy is None or QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        printer.setDocName(self._copy.heading)
        if not copy_pages.paint_on(self._copy, printer):
            self._fail(self.tr("The printer did not take the copy. Save it as PDF instead."))
            return
        self._notices.info(self.tr("The copy is on its way to the printer."))
        self.close()

    def _fail(self, sentence: str) -> None:
        self._failed.setText(sentence)
        self.save_button.setFocus()


def _words(copy: CitizenCopy) -> str:
    """Everything that stands on the paper, for those who do not see the preview."""
    steps = (f"{number}. {step.text} {step.answer}".strip() for number, step in enumerate(copy.steps, 1))
    return "\n".join((copy.heading, copy.title, *steps, copy.help, copy.day))
