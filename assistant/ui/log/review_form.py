"""Scoring a call: three questions with the same small scale, and a remark."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from assistant.records import CallReview
from assistant.store_reviews import BEST
from assistant.ui import forms
from assistant.ui.flow import Flow
from assistant.ui.log import texts
from assistant.ui.log.side_form import SideForm


class ReviewForm(SideForm):
    """The quality review of one call.

    Signals:
        save_requested(tuple[int, ...], str): A score for each question, and the remark.
    """

    save_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: CallReview | None = None
        self.groups: list[QButtonGroup] = []
        rows = [self._question(text) for _, text in texts.questions()]
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setMinimumHeight(96)
        inside = QWidget()
        forms.column(
            inside,
            forms.label(self.tr("Review"), "heading"),
            *rows,
            forms.row(self.tr("&Remark"), self.remark, self.tr("Personal numbers are masked when you save.")),
        ).addStretch(1)
        forms.column(self, forms.scrolled(inside, self.tr("Quality review")), self.missing, self.buttons)

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
        self._before = review
        for group, score in zip(self.groups, self._scores_before(), strict=True):
            group.setExclusive(False)
            for choice in group.buttons():
                choice.setChecked(group.id(choice) == score)
            group.setExclusive(True)
        self.remark.setPlainText(review.remark if review is not None else "")
        self.begin()
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

    def unsaved(self) -> str:
        """The question before it is dropped."""
        return self.tr("Your review is not saved. Press Escape once more to drop it.")

    def _scores_before(self) -> tuple[int, ...]:
        before = self._before
        return (before.understood, before.correct, before.friendly) if before is not None else (0, 0, 0)

    def changed(self) -> bool:
        """Whether something would be lost."""
        remark = self._before.remark if self._before is not None else ""
        return self.scores() != self._scores_before() or self.remark.toPlainText() != remark
