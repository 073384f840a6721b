"""Writing the calls in sight to a file: asked for with a button, done beside everything else, stopped at will."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from assistant import call_export, dates
from assistant.errors import ExportStopped
from assistant.records import CallFilter, Content
from assistant.store import Store
from assistant.ui import forms
from assistant.ui.notices import Notices
from assistant.ui.tasks import TaskRunner

translate = QCoreApplication.translate
AskForFile = Callable[[QWidget], Path | None]


class Exporter(QObject):
    """One export at a time.

    Signals:
        progressed(int, int): Calls written, calls in all.
        ended(): It is over, in whichever way; a notice says how.
    """

    progressed = Signal(object, object)
    ended = Signal()

    def __init__(self, tasks: TaskRunner, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._notices = tasks, notices
        self._stopped = threading.Event()
        self.running = False
        tasks.closing.connect(self.stop)

    def start(self, wanted: CallFilter, path: Path, content: Content | None, staff: str) -> None:
        """Write the calls that fit to a file; who wants them is kept in the audit log."""
        if self.running:
            return
        self.running = True
        self._stopped.clear()
        stopped, tell = self._stopped, self.progressed.emit

        def progress(done: int, total: int) -> bool:
            tell(done, total)
            return not stopped.is_set()

        def work(store: Store) -> int:
            names = call_export.names_in(content) if content is not None else None
            return call_export.export(store, wanted, path, names, progress, staff=staff)

        self._tasks.with_own_store(self, work, lambda done: self._on_done(done, path), self._on_failed)

    def stop(self) -> None:
        """End it early; nothing is left of its file."""
        self._stopped.set()

    def _on_done(self, done: int, path: Path) -> None:
        self._over()
        self._notices.info(self.tr("%n call(s) are saved in {file}.", "", done).format(file=path))

    def _on_failed(self, error: Exception) -> None:
        self._over()
        if isinstance(error, ExportStopped):
            self._notices.info(self.tr("The export was stopped. No half file is left."))
        elif isinstance(error, OSError):
            self._notices.warning(
                self.tr(
                    "The file could not be saved there. Is it open in a spreadsheet, is the disk full, or is the "
                    "folder closed to you? Nothing else was touched."
                )
            )
        else:
            self._notices.error(error)

    def _over(self) -> None:
        self.running = False
        self.ended.emit()


class ExportLine(QWidget):
    """How far the export is, and a way to stop it; in sight only while one runs."""

    def __init__(self, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self.bar = forms.named(QProgressBar(), self.tr("Export"))
        self.stop_button = forms.button(self.tr("Stop the export"), exporter.stop, icon="x")
        self._how_far = forms.label("", "quiet")
        line = forms.line(self._how_far, self.bar, self.stop_button)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()
        # From the thread that writes to the one that draws.
        exporter.progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        exporter.ended.connect(self.hide)

    def begin(self) -> None:
        """Show that it has begun."""
        self.bar.setRange(0, 0)
        self._how_far.setText("")
        self.show()

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._how_far.setText(self.tr("{done} of {total} calls").format(done=done, total=total))


def ask_for_file(parent: QWidget) -> Path | None:
    """Where the person wants the file, None when they do not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = Path(folder) / f"opkald-{dates.today().isoformat()}.xlsx"
    kinds = {
        translate("log", "Excel workbook (*.xlsx)"): ".xlsx",
        translate("log", "CSV for any spreadsheet (*.csv)"): ".csv",
    }
    chosen, kind = QFileDialog.getSaveFileName(
        parent, translate("log", "Export calls"), str(proposed), ";;".join(kinds)
    )
    if not chosen:
        return None
    return named(Path(chosen), kinds.get(kind, ".csv"))


def named(path: Path, ending: str) -> Path:
    """A path with an ending we write; one that had to be added never replaces a file nobody asked about."""
    if path.suffix.lower() in (".csv", ".xlsx"):
        return path
    wanted, number = path.with_name(path.name + ending), 1
    while wanted.exists():
        number += 1
        wanted = path.with_name(f"{path.name} {number}{ending}")
    return wanted
