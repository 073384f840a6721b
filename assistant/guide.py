"""Walking a script: where we are, the ways on, and the path behind. Any front-end can draw it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from assistant.errors import GuideError
from assistant.records import Option, Outcome, PathStep, Script, Step

Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class Guide:
    """One walk through one script.

    A move keeps the step it leaves in `path`; `back` takes the last one off again and forgets the values it set.
    """

    def __init__(
        self, script: Script, values: Mapping[str, str] | None = None, *, version: int = 0, clock: Clock = _now
    ) -> None:
        self.script, self.version = script, version
        self._clock = clock
        self._given = dict(values or {})
        self._path: list[PathStep] = []
        self._step = script.start
        self._since = clock()

    @classmethod
    def resumed(
        cls,
        script: Script,
        *,
        step: str,
        values: Mapping[str, str],
        path: tuple[PathStep, ...],
        version: int = 0,
        clock: Clock = _now,
    ) -> Guide:
        """A walk taken up again where it was left, for a parked call or after a crash.

        Raises:
            GuideError: The script has no such step any more.
        """
        guide = cls(script, values, version=version, clock=clock)
        guide._path = list(path)
        set_here = {name: value for walked in path for name, value in guide._sets(walked).items()}
        guide._given = {name: value for name, value in values.items() if set_here.get(name) != value}
        guide._go(step)
        return guide

    # --- where we are ---------------------------------------------------------------------------------------

    @property
    def current(self) -> Step:
        """The step we are at."""
        return self.script.steps[self._step]

    @property
    def path(self) -> tuple[PathStep, ...]:
        """The steps left so far, with answer and seconds; skipped ones are marked."""
        return tuple(self._path)

    @property
    def values(self) -> dict[str, str]:
        """What the answers so far have set."""
        values = dict(self._given)
        for walked in self._path:
            values |= self._sets(walked)
        return values

    @property
    def ended(self) -> bool:
        """Whether the current step is an end."""
        return self.current.outcome is not None

    @property
    def outcome(self) -> Outcome | None:
        """How the script ended, None while it has not."""
        return self.current.outcome

    @property
    def contact(self) -> str:
        """Whom the citizen is passed on to, "" for nobody."""
        return self.current.contact

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step behind."""
        return bool(self._path)

    # --- moves ----------------------------------------------------------------------------------------------

    def answer(self, key: str) -> Step:
        """Choose an answer by its key; the step it leads to.

        Raises:
            GuideError: The step has no such answer.
        """
        option = self._option(self.current, key)
        if option is None:
            raise GuideError(f"no answer {key!r}", self.script.id, self._step)
        return self._leave(option.go, option.key)

    def go_on(self) -> Step:
        """Go on from a step that asks nothing.

        Raises:
            GuideError: The step asks, or is an end.
        """
        if not self.current.go:
            raise GuideError("nothing to go on to", self.script.id, self._step)
        return self._leave(self.current.go, "")

    def jump(self, step: str) -> Step:
        """Go straight to any step (expert lane); the one left counts as skipped.

        Raises:
            GuideError: There is no such step.
        """
        return self._leave(step, "", skipped=True)

    def back(self) -> Step:
        """Undo the last move.

        Raises:
            GuideError: We are at the beginning.
        """
        if not self._path:
            raise GuideError("nothing to undo", self.script.id, self._step)
        self._go(self._path.pop().step)
        return self.current

    def restart(self) -> Step:
        """Begin again; the values given from outside stay."""
        self._path.clear()
        self._go(self.script.start)
        return self.current

    # --- inside ---------------------------------------------------------------------------------------------

    def _leave(self, to: str, answer: str, *, skipped: bool = False) -> Step:
        now = self._clock()
        left = PathStep(
            self.script.id,
            self.version,
            self._step,
            answer,
            max(0.0, (now - self._since).total_seconds()),  # the clock may be set back
            now.isoformat(timespec="milliseconds"),
        )
        self._go(to)
        self._path.append(replace(left, skipped=skipped))
        return self.current

    def _go(self, to: str) -> None:
        if to not in self.script.steps:
            raise GuideError(f"no step {to!r}", self.script.id, self._step)
        self._step = to
        self._since = self._clock()

    def _sets(self, walked: PathStep) -> Mapping[str, str]:
        step = self.script.steps.get(walked.step)
        option = self._option(step, walked.answer) if step is not None and walked.answer else None
        return option.sets if option is not None else {}

    @staticmethod
    def _option(step: Step, key: str) -> Option | None:
        return next((option for option in step.options if option.key.lower() == key.lower()), None)
