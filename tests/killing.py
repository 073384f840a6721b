"""Kills a writing desk at a random moment and looks at what is left."""

import random
import subprocess
import sys
import time
from pathlib import Path

from assistant.store import Store
from tests.kill_writer import word

HOUSE = Path(__file__).resolve().parent.parent


def kill_once(path: Path, chance: random.Random) -> tuple[int, int]:
    """Let a desk write and kill it; call and number that it last said were on disk."""
    desk = subprocess.Popen(
        [sys.executable, "-m", "tests.kill_writer", str(path)], cwd=HOUSE, stdout=subprocess.PIPE, text=True
    )
    assert desk.stdout is not None
    try:
        first = desk.stdout.readline()
        time.sleep(chance.uniform(0, 0.4))
    finally:
        desk.kill()
    said = (first + desk.communicate()[0]).splitlines()
    whole = [line for line in said if len(line.split()) == 2]
    call, number = whole[-1].split()
    return int(call), int(number)


def losses(path: Path, call: int, number: int) -> list[str]:
    """What is wrong with the database after a kill: damage, or words that were said to be on disk and are not.

    Stricter than the second that may be lost: not one acknowledged save may be.
    """
    with Store.open(path) as store:
        kept = store.call(call)
        found = list(store.problems())
        if word(number) not in kept.note.split():
            found.append(f"call {call}: word {number} is lost")
        if word(number) not in [step.step for step in kept.path]:
            found.append(f"call {call}: step {number} is lost")
    return found
