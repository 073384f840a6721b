"""Python's cycle collector on the GUI thread alone.

Left to itself it runs in whichever thread happens to allocate, and would delete widgets and timers from a worker: Qt
then ends the process. So it is switched off, and run here between events.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 200
"""Often, so that what a worker makes meanwhile is looked at in small parts: 24 ms instead of 63 at a first start."""
WHOLE_EVERY_S = 120.0
"""A whole collection takes tens of milliseconds, so it comes seldom."""


class GuiThreadCollector(QObject):
    """Collects cycles while it lives; the collector is as it was afterwards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._whole_at = time.monotonic() + WHOLE_EVERY_S
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @staticmethod
    def settle() -> None:
        """What is there now stays for the whole run: it is not looked at again.

        Not collected before: with the content just read that takes 80 ms, and the window waits.
        """
        gc.freeze()

    @Slot()
    def _collect(self) -> None:
        young, middle, _ = gc.get_count()
        limits = gc.get_threshold()
        if time.monotonic() >= self._whole_at:
            self._whole_at = time.monotonic() + WHOLE_EVERY_S
            gc.collect()
        elif middle > limits[1]:
            gc.collect(1)
        elif young > limits[0]:
            gc.collect(0)

    def close(self) -> None:
        """Give the collector back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
