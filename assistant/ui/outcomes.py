"""How a call ended, to be chosen by its first letter."""

from __future__ import annotations

from assistant.records import Outcome
from assistant.ui import forms
from assistant.ui.wordings import outcome_name, outcome_of


class OutcomePicker(forms.Chooser):
    """One outcome, or none yet."""

    def __init__(self) -> None:
        super().__init__()
        self.addItem(outcome_name(None), "")
        for outcome in Outcome:
            self.addItem(outcome_name(outcome), str(outcome))

    def outcome(self) -> Outcome | None:
        """The one that is chosen."""
        return outcome_of(self.currentData())

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Choose one without asking anybody."""
        self.setCurrentIndex(max(0, self.findData(str(outcome or ""))))
