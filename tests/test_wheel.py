"""The wheel installs and starts in an empty environment."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import HOUSE

pytestmark = pytest.mark.slow
UV = shutil.which("uv") or str(HOUSE / ".tools" / "uv" / "bin" / "uv")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([UV, "build", "--quiet", "--wheel", "--out-dir", str(out), str(HOUSE)], check=True)
    return next(out.glob("*.whl"))


def test_the_wheel_brings_content_chatbot_and_translations(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "assistant/bundled/content/services.yaml" in names
    assert "assistant/bundled/chatbot/citizen_support/launcher.py" in names
    assert "assistant/bundled/chatbot/citizen_support/web/index.html" in names
    assert "assistant/ui/translations/assistant_da.qm" in names
    assert "assistant/ui/icons/phone.svg" in names
    assert "assistant/bundled/content/pictures/letter.svg" in names
    assert not [name for name in names if name.startswith(("tests/", "chatbot/")) or ".venv" in name]


def test_the_wheel_installs_and_starts_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "env"
    subprocess.run([UV, "venv", "--quiet", "--python", sys.executable, str(environment)], check=True)
    python = environment / "bin" / "python"
    subprocess.run([UV, "pip", "install", "--quiet", "--python", str(python), str(wheel)], check=True)
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ASSISTANT"))}
    clean |= {"ASSISTANT_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}

    def assistant(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(environment / "bin" / "assistant"), *arguments],
            env=clean,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    assert assistant("content", "check", "--json").stdout.startswith("{")
    assert '"state": "stopped"' in assistant("bot", "status", "--json").stdout
    found = assistant("search", "kan ikke logge ind", "--json")
    assert found.returncode == 0
    assert "ms_login" in found.stdout
    window = "from assistant.app import *; from assistant import settings as s\n"
    window += "x = s.load().prepare(); app = make_application(x); d = Desk(app, x); d.window.show(); d.close()"
    assert subprocess.run([str(python), "-c", window], env=clean, cwd=tmp_path, check=False).returncode == 0
