"""People, settings and flagged steps in the store."""

from __future__ import annotations

from assistant import times
from assistant.records import Person, StepFlag, StoreChanges
from assistant.store_base import StoreBase

_PERSON = frozenset({"person"})


class PeopleStore(StoreBase):
    """Who works here, and what was set."""

    def people(self) -> tuple[Person, ...]:
        """Everyone who has worked at this desk, by name."""
        return tuple(Person(*row) for row in self._rows("SELECT name, role FROM person ORDER BY name"))

    def set_person(self, name: str, role: str = "") -> StoreChanges:
        """Make someone known, or give them a role; without one they keep theirs (at first "agent")."""
        with self._writing():
            self._run(
                "INSERT INTO person (name, role, added_at) "
                "VALUES (?1, coalesce(nullif(?2, ''), 'agent'), ?3) "
                "ON CONFLICT (name) DO UPDATE SET role = coalesce(nullif(?2, ''), role)",
                (name, role, times.now()),
            )
        return StoreChanges(_PERSON, next(person for person in self.people() if person.name == name))

    def setting(self, key: str) -> str:
        """A value that was set, "" when it was not."""
        row = self._row("SELECT value FROM setting WHERE key = ?", (key,))
        return str(row["value"]) if row is not None else ""

    def set_setting(self, key: str, value: str) -> StoreChanges:
        """Remember a value."""
        with self._writing():
            self._run(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )
        return StoreChanges(frozenset({"setting"}))

    def flag_step(self, script: str, step: str, staff: str) -> StoreChanges:
        """Tell the editors that a step is wrong."""
        flag = StepFlag(0, script, step, staff, times.now())
        with self._writing():
            cursor = self._run(
                "INSERT INTO step_flag (script, step, staff, at) VALUES (?, ?, ?, ?)",
                (script, step, staff, flag.at),
            )
        return StoreChanges(frozenset({"flag"}), StepFlag(cursor.lastrowid or 0, script, step, staff, flag.at))

    def step_flags(self) -> tuple[StepFlag, ...]:
        """Flagged steps that no editor has dealt with, oldest first."""
        rows = self._rows("SELECT id, script, step, staff, at, done_at FROM step_flag WHERE done_at = '' ORDER BY id")
        return tuple(StepFlag(*row) for row in rows)

    def settle_flag(self, flag_id: int) -> StoreChanges:
        """Mark a flagged step as dealt with."""
        with self._writing():
            self._run("UPDATE step_flag SET done_at = ? WHERE id = ?", (times.now(), flag_id))
        return StoreChanges(frozenset({"flag"}))
