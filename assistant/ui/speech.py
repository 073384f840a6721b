"""Reading aloud in a process of its own, so that it can be stopped at once and never stalls the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from assistant.errors import SpeechUnavailable

NO_VOICE, NO_DANISH, NO_DEVICE = 3, 4, 5
"""Exit codes of `assistant.speak`."""
_WHY = {NO_VOICE: "no_voice", NO_DANISH: "no_danish", NO_DEVICE: "no_device"}


class Speaker(QObject):
    """Reads one text at a time; a new one stops the one before.

    Signals:
        speech_failed(SpeechUnavailable): There is no Danish voice or no sound; told once.
    """

    speech_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._told = False

    @Slot(str)
    def speak(self, text: str) -> None:
        """Read a text aloud."""
        self.stop()
        process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.start(sys.executable, ["-m", "assistant.speak"])
        process.write(text.encode())
        process.closeWriteChannel()
        self._process = process

    def stop(self) -> None:
        """Be quiet at once."""
        process, self._process = self._process, None
        if process is not None and process.state() != QProcess.ProcessState.NotRunning:
            process.finished.disconnect(self._on_finished)
            process.kill()
            process.waitForFinished(1000)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, _how: QProcess.ExitStatus) -> None:
        self._process = None
        if code and not self._told:
            self._told = True
            self.speech_failed.emit(SpeechUnavailable(_WHY.get(code, "no_device")))
