"""How long until the desk can be used, against an empty PySide6 window in the same run.

    python tests/bench/start_bench.py [RUNS]

Usable: the window is shown, the call screen is there and a call can be started with a key. Figures go to docs/figures.md.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([]); window = QMainWindow(); window.resize(1280, 800); window.show()
QTimer.singleShot(0, app.quit); app.exec()
"""
DESK = """
from PySide6.QtCore import QTimer
from assistant import settings as settings_of
from assistant.app import Desk, make_application
settings = settings_of.load().prepare()
app = make_application(settings); desk = Desk(app, settings); desk.open()
timer = QTimer()
def look():
    if desk.calls.staff:
        print(open("/proc/self/status").read().split("VmRSS:")[1].split()[0]); desk.close(); app.quit()
timer.timeout.connect(look); timer.start(1); app.exec()
"""


def seconds(code: str, environment: dict[str, str]) -> tuple[float, str]:
    """Wall time of one start, and what it printed."""
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=HOUSE,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - began, done.stdout.strip()


def main(runs: int) -> None:
    """Measure in turn and print medians and the ratio."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"QT_QPA_PLATFORM": "offscreen", "ASSISTANT_HOME": home, "ASSISTANT_BOT_AUTOSTART": "0"}
        prepare = "from assistant import settings, publishing; from assistant.store import Store\n"
        prepare += "s = settings.load().prepare(); publishing.compile_live(s)\n"
        prepare += "with Store.open(s.database) as store: store.set_setting('staff', 'Ida')"
        seconds(prepare, environment)
        seconds(DESK, environment)
        pairs = [(seconds(EMPTY, environment), seconds(DESK, environment)) for _ in range(runs)]
    empty = statistics.median(pair[0][0] for pair in pairs)
    desk = statistics.median(pair[1][0] for pair in pairs)
    print(f"empty window {empty:.2f} s, desk usable {desk:.2f} s, ratio {desk / empty:.2f} (figure: 1.5)")
    print(f"resident memory when usable: {int(pairs[-1][1][1]) / 1024:.0f} MB (figure: 200)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
