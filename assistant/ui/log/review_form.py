"""Scoring a call: three questions with the same small scale, and a remark."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from assistant.records import CallReview
from assistant.store_reviews import BEST
from assistant.ui import forms
from assistant.ui.flow import Flow
from assistant.ui.log import texts


class ReviewForm(QWidget):
    """The quality review of one call.

    Signals:
        save_requested(tuple[int, ...], str): A score for each question, and the remark.
        cancelled(): The person leaves it as it was.
    """

    save_requested = Signal(object, str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: CallReview | None = None
        self._asked_twice = False
        self.groups: list[QButtonGroup] = []
        rows = [self._question(text) for _, text in texts.questions()]
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setMinimumHeight(96)
        self.missing = forms.label("", "error", wrap=True)
        self.save_button = forms.button(self.tr("Save"), self.save, kind="primary", key="Ctrl+S", icon="save")
        self.cancel_button = forms.button(self.tr("Leave it as it was"), self.cancelled.emit, icon="x")
        buttons, inside = QWidget(), QWidget()
        buttons.setLayout(Flow(self.save_button, self.cancel_button))
        forms.column(
            inside,
            forms.label(self.tr("Review"), "heading"),
            *rows,
            forms.row(self.tr("&Remark"), self.remark, self.tr("Personal numbers are masked when you save.")),
        ).addStretch(1)
        forms.column(self, forms.scrolled(inside, self.tr("Quality review")), self.missing, buttons)
        forms.shortcut(self, "Ctrl+S", self.save)

    def _question(self, text: str) -> QWidget:
        group, line = QButtonGroup(self), Flow()
        for score in range(1, BEST + 1):
            choice = QRadioButton(f"{score} {texts.score_name(score)}")
            forms.named(choice, f"{text} {score} {texts.score_name(score)}")
            group.addButton(choice, score)
            line.addWidget(choice)
        self.groups.append(group)
        choices, holder = QWidget(), QWidget()
        choices.setLayout(line)
        forms.column(holder, forms.label(text, wrap=True), choices)
        return holder

    def open(self, review: CallReview | None) -> None:
        """Fill the form with what was found before, if anything, and give it the focus."""
        self._before, self._asked_twice = review, False
        for group, score in zip(self.groups, self._scores_before(), strict=True):
            group.setExclusive(False)
            for choice in group.buttons():
                choice.setChecked(group.id(choice) == score)
            group.setExclusive(True)
        self.remark.setPlainText(review.remark if review is not None else "")
        forms.say(self.missing, "")
        self.save_button.setEnabled(True)
        (self.groups[0].checkedButton() or self.groups[0].button(1)).setFocus()

    def scores(self) -> tuple[int, ...]:
        """A score for each question, 0 for one that is not answered."""
        return tuple(max(0, group.checkedId()) for group in self.groups)

    def save(self) -> None:
        """Ask for the review to be kept, once every question is answered."""
        if not self.save_button.isEnabled():
            return
        open_questions = [group for group, score in zip(self.groups, self.scores(), strict=True) if not score]
        if open_questions:
            forms.say(self.missing, self.tr("Answer all three questions."))
            open_questions[0].button(1).setFocus()
            return
        self.save_button.setEnabled(False)
        self.save_requested.emit(self.scores(), self.remark.toPlainText())

    def save_failed(self, sentence: str) -> None:
        """What was chosen and typed stays, and the form says why it is not saved."""
        forms.say(self.missing, sentence)
        self.save_button.setEnabled(True)
        self.save_button.setFocus()

    def _scores_before(self) -> tuple[int, ...]:
        before = self._before
        return (before.understood, before.correct, before.friendly) if before is not None else (0, 0, 0)

    def _changed(self) -> bool:
        remark = self._before.remark if self._before is not None else ""
        return self.scores() != self._scores_before() or self.remark.toPlainText() != remark

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, and asks once more when something would be lost."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._changed() and not self._asked_twice:
            self._asked_twice = True
            forms.say(self.missing, self.tr("Your review is not saved. Press Escape once more to drop it."))
        else:
            self.cancelled.emit()
