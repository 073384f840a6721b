"""A desk that types: run by the kill tests in a process of its own, and killed there.

Writes a call whose note grows, walks a script, and says after each save what is on disk by now.
"""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from assistant import times
from assistant.records import Call, PathStep
from assistant.store import Store


def word(number: int) -> str:
    """A number as letters: digits would be masked."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def main(path: Path) -> None:
    """Write until killed."""
    with Store.open(path) as store:
        call = store.start_call("Ida", times.now()).record
        assert isinstance(call, Call)
        number = 0
        while True:
            number += 1
            at = times.stored(datetime.now(UTC))
            walked = PathStep("login_fails", 1, word(number), "j", 1.0, at)
            call = replace(call, note=f"{call.note} {word(number)}"[-4_000:], path=(*call.path, walked)[-40:])
            store.save_call(call)
            print(call.id, number, flush=True)
            if number % 25 == 0:
                store.end_call(call)
                fresh = store.start_call("Ida", times.now()).record
                assert isinstance(fresh, Call)
                call, number = fresh, 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
