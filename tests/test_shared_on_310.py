"""What both programs share passes its tests under the chatbot's Python 3.10, too."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
BOT_PYTHON = HOUSE / "chatbot" / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@pytest.mark.chatbot
@pytest.mark.parametrize("tests", ["test_privacy.py", "test_danger.py"])
def test_shared_module_passes_its_tests_on_the_chatbots_python(tests):
    if not BOT_PYTHON.exists():
        pytest.skip("the chatbot's environment is not set up")
    # No conftest and no pytest settings: those belong to the desk's newer Python.
    command = [BOT_PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest", "-c", os.devnull]
    done = subprocess.run(
        [*command, "--rootdir", HOUSE, HOUSE / "tests" / tests],
        cwd=HOUSE,
        env={**os.environ, "PYTHONPATH": str(HOUSE)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
