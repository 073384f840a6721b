"""What a screen reader gets from the running desk, over AT-SPI on a virtual screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.settings import Settings
from assistant.store import Store
from tests.ui import screen_reader

HOUSE = Path(__file__).resolve().parents[2]
MISSING = [name for name in ("Xvfb", "dbus-run-session", "dbus-send") if shutil.which(name) is None]
if not any(os.path.exists(path) for path in screen_reader.LAUNCHERS):
    MISSING.append("at-spi2-core")

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}")


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen; its name for DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def test_a_screen_reader_finds_the_call_by_role_and_name(screen: str, settings: Settings) -> None:
    with Store.open(settings.database) as store:
        store.set_setting("staff", "Ida")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.screen_reader"],
        cwd=HOUSE,
        env=os.environ | {"DISPLAY": screen, "ASSISTANT_HOME": str(settings.home), "ASSISTANT_BOT_AUTOSTART": "0"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    known = {(one["role"], one["name"]) for one in found}
    assert ("push button", "Start opkald") in known or ("button", "Start opkald") in known
    assert any(role in ("text", "entry") and name == "Borgerens ord" for role, name in known)
    assert {("list", "Forslag")} <= known
    nameless = [one for one in found if one["focusable"] and not one["name"]]
    assert nameless == []
