"""The house keeps its shape: which room a module stands in, and what it may see."""

from __future__ import annotations

import subprocess
import sys
import tomllib

import pytest

from tests.conftest import HOUSE

WITH_QT = {"app", "__main__", "__init__"}
"""Modules beside the core: putting all together, the command, and the package itself."""


def core() -> set[str]:
    """Modules of the core, by name."""
    return {path.stem for path in (HOUSE / "assistant").glob("*.py")} - WITH_QT


def test_every_core_module_is_under_the_contract() -> None:
    contract = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"][0]
    assert {name.removeprefix("assistant.") for name in contract["source_modules"]} == core()


@pytest.mark.parametrize("module", ["assistant", "assistant.privacy", "assistant.danger"])
def test_what_the_chatbot_shares_needs_the_standard_library_alone(module: str) -> None:
    code = f"import sys, {module}; print([m for m in sys.modules if '.' not in m])"
    loaded = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(HOUSE)!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    names = {name.strip(" '[]\n") for name in loaded.split(",")}
    assert {name for name in names if name and not name.startswith(("_", "sitecustomize", "usercustomize"))} <= (
        set(sys.stdlib_module_names) | {"assistant"}
    )


def test_the_chatbot_imports_nothing_of_the_desk_but_privacy_and_danger() -> None:
    imported = set()
    for path in (HOUSE / "chatbot" / "citizen_support").glob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            if line.strip().startswith(("from assistant", "import assistant")):
                imported.add(line.strip())
    assert imported <= {"from assistant import privacy", "from assistant import danger"}


def test_sql_stands_in_the_store_alone() -> None:
    speaking = ("SELECT ", "INSERT INTO", "DELETE FROM", "UPDATE ")
    found = {
        path.stem
        for path in (HOUSE / "assistant").rglob("*.py")
        if any(word in path.read_text("utf-8") for word in speaking)
    }
    assert {name for name in found if not name.startswith("store") and name != "schema"} == set()
