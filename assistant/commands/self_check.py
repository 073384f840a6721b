"""The self-check: what the program needs, whether it is there, and what to do when it is not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass

from assistant import bot_process, content
from assistant.commands import sentences
from assistant.errors import AssistantError
from assistant.records import Level
from assistant.settings import Settings
from assistant.store import Store

_FREE_BYTES = 500_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `problem` and `cure` are "" when it is in order. All in plain Danish."""

    name: str
    problem: str = ""
    cure: str = ""

    @property
    def ok(self) -> bool:
        """Whether it is in order."""
        return not self.problem


def examine(settings: Settings) -> list[Check]:
    """Every check, in the order in which faults should be mended."""
    return [check(settings) for check in _CHECKS]


def _folder(settings: Settings) -> Check:
    name = f"Datamappen {settings.home}"
    if not os.access(settings.home, os.W_OK):
        return Check(name, "Der kan ikke skrives i mappen.", "Bed IT om skriveadgang til den.")
    if settings.home.stat().st_mode & 0o077 and os.name == "posix":
        return Check(name, "Andre på maskinen kan læse mappen.", f"Kør: chmod 700 {settings.home}")
    return Check(name)


def _space(settings: Settings) -> Check:
    free = shutil.disk_usage(settings.home).free
    if free >= _FREE_BYTES:
        return Check("Plads på disken")
    return Check("Plads på disken", f"Der er kun {free // 1_000_000} MB tilbage.", "Slet filer, I ikke bruger.")


def _database(settings: Settings) -> Check:
    try:
        with Store.open(settings.database) as store:
            problems = store.problems()
    except AssistantError as error:
        return Check("Databasen", sentences.of(error))
    if problems:
        return Check("Databasen", f"Filen er skadet ({len(problems)} fejl).", "Hent en kopi: ./run restore FIL")
    return Check("Databasen")


def _shipped(settings: Settings) -> Check:
    folder = settings.content or settings.shipped_content
    red = [finding for finding in content.load(folder).findings if finding.level is Level.RED]
    if red:
        first = f"{len(red)} fejl i indholdet, den første i {red[0].file}:{red[0].line}."
        return Check("Indholdet", first, "Kør: ./run content check")
    return Check("Indholdet")


def _bot(settings: Settings) -> Check:
    status = bot_process.read_state(settings)
    if status.state != "failed":
        return Check(f"Chatbotten ({status.state})")
    return Check("Chatbotten", f"Den kunne ikke starte: {status.reason}.", "Kør: ./run bot train")


_CHECKS: tuple[Callable[[Settings], Check], ...] = (_folder, _space, _database, _shipped, _bot)
