"""The one way to tell a person something. Error classes and their facts become a translated sentence here."""

from __future__ import annotations

import logging
import secrets

from PySide6.QtCore import QCoreApplication, QObject, Signal

from assistant import errors

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate


class Notices(QObject):
    """Sentences for the person at the desk; the window shows them in its bar.

    Signals:
        notice_given(str level, str sentence): level is "info", "warning" or "error".
    """

    notice_given = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.given: list[tuple[str, str]] = []
        """Every notice so far; also those that came before a window could show them."""

    def info(self, sentence: str) -> None:
        """Something went as it should."""
        self._give("info", sentence)

    def warning(self, sentence: str) -> None:
        """Something needs attention, and work goes on."""
        self._give("warning", sentence)

    def error(self, error: BaseException) -> None:
        """Something could not be done: our own errors have a sentence, anything else a reference number."""
        self._give("error", sentence_of(error))

    def _give(self, level: str, sentence: str) -> None:
        self.given.append((level, sentence))
        self.notice_given.emit(level, sentence)


def sentence_of(error: BaseException) -> str:
    """What a person is told about an error: what happened and what to do."""
    if isinstance(error, errors.AssistantError):
        logger.warning("%s: %s", type(error).__name__, error)
        for known, sentence in _sentences():
            if isinstance(error, known):
                return sentence
    reference = secrets.token_hex(3).upper()
    logger.error("defect %s", reference, exc_info=error)
    return translate(
        "notices",
        "Something went wrong that we did not foresee. Your work is kept. Tell IT this number: {reference}.",
    ).format(reference=reference)


def _sentences() -> list[tuple[type[Exception], str]]:
    """From the narrow classes to the wide ones."""
    return [
        (
            errors.StoreFull,
            translate("notices", "The disk is full. Free some space; your text stays on the screen."),
        ),
        (
            errors.StoreLocked,
            translate("notices", "Another program holds the data. Close it; we try again by ourselves."),
        ),
        (
            errors.StoreReadOnly,
            translate("notices", "The data folder cannot be written to. Ask IT to give you access."),
        ),
        (
            errors.StoreDamaged,
            translate("notices", "The data file is damaged. Close the program and restore the latest backup."),
        ),
        (
            errors.StoreTooNew,
            translate("notices", "The data comes from a newer version. Install that version; nothing was changed."),
        ),
        (
            errors.StoreError,
            translate("notices", "The data could not be read or saved. Try again; your text stays on the screen."),
        ),
        (
            errors.ContentError,
            translate("notices", "A text file has a fault. Run the check in the editor to see where."),
        ),
        (
            errors.PublishBlocked,
            translate("notices", "The check found faults, so nothing was published. Mend the red ones first."),
        ),
        (
            errors.MessageRefused,
            translate("notices", "The chat did not take the message. Make it shorter and try again."),
        ),
        (
            errors.ChatUnavailable,
            translate("notices", "The chatbot does not answer right now. Scripts and search still work."),
        ),
        (
            errors.ModelRefused,
            translate(
                "notices",
                "The chatbot learnt worse from the new questions, so the model before goes on answering. "
                "Look at the questions that were changed last.",
            ),
        ),
        (
            errors.ModelDamaged,
            translate("notices", "The chatbot's model was damaged. It is being trained again by itself."),
        ),
        (
            errors.BotFailed,
            translate("notices", "The chatbot could not start. Scripts and search still work."),
        ),
        (
            errors.SpeechUnavailable,
            translate("notices", "There is no Danish voice on this machine, so nothing is read aloud."),
        ),
        (errors.SettingsError, translate("notices", "A setting cannot be used. Mend it in settings.toml.")),
        (errors.NotFound, translate("notices", "It is not there any more. Search again.")),
        (
            errors.GuideError,
            translate("notices", "That step cannot be taken. Choose one of the answers shown."),
        ),
    ]
