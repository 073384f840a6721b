"""Kills a writing desk 500 times at random moments: is the database sound, and is anything lost?

Run `python -m tests.bench.kill_bench [--kills N]`; it takes about ten minutes. Killing a process shows what SQLite and
we do; a power cut also needs a disk that keeps its promises (`synchronous=FULL` asks for it).
"""

import argparse
import random
import tempfile
from pathlib import Path

from tests.killing import kill_once, losses


def main() -> int:
    """Print the figures; 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    kills = parser.parse_args().kills
    chance, lost = random.Random(), 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "killed.sqlite3"
        for done in range(1, kills + 1):
            call, number = kill_once(path, chance)
            for problem in losses(path, call, number):
                lost += 1
                print(f"kill {done}: {problem}")
    print(f"{kills} kills, {lost} losses")
    return 1 if lost else 0


if __name__ == "__main__":
    raise SystemExit(main())
