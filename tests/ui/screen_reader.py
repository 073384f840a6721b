"""Reads a running desk as a screen reader does: over AT-SPI, from another process. Run by test_screen_reader.py.

Needs a session bus, a screen (DISPLAY) and the launcher of at-spi2-core. Prints what it found as JSON lines:
{"role", "name", "focusable"}.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACCESSIBLE = "org.a11y.atspi.Accessible"
FOCUSABLE = 11
"""Bit of the AT-SPI state set (ATSPI_STATE_FOCUSABLE)."""
LIMIT_S = 40.0
_ITEM = re.compile(r'string "([^"]*)"\s+object path "([^"]*)"')

DESK = """
from assistant import settings as settings_of
from assistant.app import Desk, make_application
settings = settings_of.load().prepare()
app = make_application(settings); desk = Desk(app, settings); desk.open()
app.exec()
"""


def send(address: str, to: str, path: str, method: str, *values: str) -> str:
    """What a method answers, as dbus-send prints it."""
    where = [f"--bus={address}"] if address else ["--session"]
    command = ["dbus-send", *where, "--print-reply", f"--dest={to}", path, method, *values]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=10).stdout


def children(address: str, to: str, path: str) -> list[tuple[str, str]]:
    """(bus name, path) of everything below."""
    return _ITEM.findall(send(address, to, path, f"{ACCESSIBLE}.GetChildren"))


def walk(address: str, to: str, path: str) -> Iterator[dict[str, object]]:
    """Everything from here down: role, name, whether the keyboard can reach it."""
    role = re.search(r'string "([^"]*)"', send(address, to, path, f"{ACCESSIBLE}.GetRoleName"))
    property_of = ("org.freedesktop.DBus.Properties.Get", f"string:{ACCESSIBLE}", "string:Name")
    name = re.search(r'string "([^"]*)"', send(address, to, path, *property_of))
    states = re.findall(r"uint32 (\d+)", send(address, to, path, f"{ACCESSIBLE}.GetState"))
    yield {
        "role": role[1] if role else "",
        "name": name[1] if name else "",
        "focusable": bool(int(states[0]) >> FOCUSABLE & 1) if states else False,
    }
    for below_to, below in children(address, to, path):
        yield from walk(address, below_to, below)


def program(address: str) -> tuple[str, str]:
    """The desk among the programs on the accessibility bus."""
    began = time.monotonic()
    while time.monotonic() - began < LIMIT_S:
        found = children(address, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        if found and children(address, *found[0]):
            return found[0]
        time.sleep(0.2)
    raise SystemExit("the desk is not on the accessibility bus")


def main() -> None:
    """Start the bus and the desk, read everything, end both."""
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    desk = subprocess.Popen([sys.executable, "-c", DESK], env=environment)
    try:
        time.sleep(0.5)
        answer = send("", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        address = re.search(r'string "([^"]*)"', answer)
        assert address, answer
        for found in walk(address[1], *program(address[1])):
            print(json.dumps(found, ensure_ascii=False))
    finally:
        for process in (desk, bus):
            process.terminate()
            process.wait(10)


if __name__ == "__main__":
    main()
