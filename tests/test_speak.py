from __future__ import annotations

import subprocess
import sys

import pytest

from assistant import speak


def test_nothing_to_read_is_no_fault() -> None:
    done = subprocess.run([sys.executable, "-m", "assistant.speak"], input=b" ", check=False, timeout=30)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("voice", "danish"),
    [
        ({"id": "gmw/da", "name": "Danish", "languages": [b"\x05da"]}, True),
        ({"id": "HKEY\\MS_DADK_HELLE", "name": "Microsoft Helle - Danish", "languages": []}, True),
        ({"id": "gmw/en", "name": "English (Great Britain)", "languages": [b"\x02en-gb"]}, False),
        ({"id": "roa/pt", "name": "Portuguese", "languages": []}, False),
    ],
)
def test_a_danish_voice_is_told_from_others(voice: dict[str, object], danish: bool) -> None:
    assert speak._is_danish(type("Voice", (), voice)()) is danish


def test_without_sound_it_says_so_and_ends() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "assistant.speak"],
        input=b"Hej",
        env={"PATH": "/nowhere"},
        check=False,
        timeout=60,
        capture_output=True,
    )
    assert done.returncode in (speak.NO_VOICE, speak.NO_DANISH, speak.NO_DEVICE)
