"""Puts all parts together, once: settings, store, tasks, chatbot, places, window.

What is not needed to take a call is imported when it is first used: the window must be there at once.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from assistant import privacy
from assistant.records import Content, SearchResult
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui import theme
from assistant.ui.bot_keeper import BotKeeper
from assistant.ui.call.model import CallModel
from assistant.ui.call.suggestions import SuggestionModel
from assistant.ui.call.view import CallView
from assistant.ui.content_model import ContentModel
from assistant.ui.followups.model import FollowUpModel
from assistant.ui.garbage import GuiThreadCollector
from assistant.ui.main_window import MainWindow, Place
from assistant.ui.notices import Notices, sentence_of
from assistant.ui.queue.feed import FeedListener
from assistant.ui.speech import Speaker
from assistant.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from assistant.ui.editor.view import EditorView
    from assistant.ui.followups.view import FollowUpView
    from assistant.ui.library.view import LibraryView
    from assistant.ui.log.view import LogView

LOOKS = ("light", "dark", "contrast")


class MaskingFormatter(logging.Formatter):
    """Masks the finished log line, traceback included: no citizen's number ever reaches a log."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, masked."""
        return privacy.mask(super().format(record)).text


class Desk(QObject):
    """The whole program behind one window."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._app = app
        self._look, self._percent = settings.theme, settings.text_size
        self.notices = Notices(self)
        self.tasks = TaskRunner(lambda: Store.open(settings.database), self)
        self.tasks.task_failed.connect(self.notices.error)
        self.bot = BotKeeper(settings, self.tasks, self)
        self.content = ContentModel(settings, self.tasks, self)
        self.calls = CallModel(self.tasks, parent=self)
        self.follow_ups = FollowUpModel(self.tasks, self)
        self.follow_ups.due_counted.connect(self._on_due)
        self.feed = FeedListener(self.bot, self.tasks, self)
        self.speaker = Speaker(self)
        self.window = MainWindow(self._places(), self.notices)
        self._connect()

    def _places(self) -> list[Place]:
        return [
            Place("call", self.tr("Call"), "phone", self._make_call),
            Place("library", self.tr("Library"), "book-open", self._make_library),
            Place("log", self.tr("Log"), "list", self._make_log),
            Place("editor", self.tr("Editor"), "pencil", self._make_editor),
            Place("followups", self.tr("Follow-ups"), "clock", self._make_follow_ups),
        ]

    def _connect(self) -> None:
        self.bot.status_changed.connect(self.window.show_bot)
        self.bot.model_kept_back.connect(self.notices.error)
        self.content.content_loaded.connect(self._on_content_loaded)
        self.content.compiled.connect(self._on_compiled)
        self.speaker.speech_failed.connect(self.notices.error)
        self.window.closing.connect(self.close)
        self.window.look_requested.connect(self._next_look)
        self.window.size_requested.connect(self._resize)

    # --- places ---------------------------------------------------------------------------------------------

    def _make_call(self) -> CallView:
        view = CallView(self.calls, SuggestionModel(self.tasks, self.bot.understand, self), self.notices)
        view.speak_requested.connect(self.speaker.speak)
        view.flag_requested.connect(self._on_flag_requested)
        view.item_opened.connect(self._on_item_opened)
        self._give_content(view.set_content)
        return view

    def _make_library(self) -> LibraryView:
        from assistant.ui.library.view import LibraryView

        view = LibraryView(SuggestionModel(self.tasks, lambda _text: None, self))
        view.edit_requested.connect(self._on_edit_requested)
        self._give_content(view.set_content)
        return view

    def _make_log(self) -> LogView:
        from assistant.ui.log.detail_model import DetailModel
        from assistant.ui.log.export import Exporter
        from assistant.ui.log.model import LogModel
        from assistant.ui.log.view import LogView
        from assistant.ui.presence import Presence

        chosen = DetailModel(self.tasks, Presence(self.tasks, lambda: self.calls.staff, self), self)
        view = LogView(LogModel(self.tasks, self), chosen, Exporter(self.tasks, self.notices, self))
        self._give_content(view.set_content)
        return view

    def _make_follow_ups(self) -> FollowUpView:
        from assistant.ui.followups.view import FollowUpView

        view = FollowUpView(self.follow_ups)
        view.call_requested.connect(self._on_call_requested)
        return view

    def _on_call_requested(self, call: int) -> None:
        from assistant.ui.log.view import LogView

        view = self.window.show_place("log")
        if isinstance(view, LogView):
            view.show_call(call)

    def _on_due(self, due: int, fresh: int) -> None:
        name = self.tr("Follow-ups")
        text = self.tr("Follow-ups ({count})").format(count=due) if due else name
        in_words = self.tr("Follow-ups, %n due now", "", due) if due else name
        self.window.name_place("followups", text, str(due or ""), in_words)
        if fresh:
            self.notices.warning(self.tr("%n follow-up(s) due now. Ctrl+5 shows them.", "", due))

    def _make_editor(self) -> EditorView:
        from assistant.publishing import kind_of
        from assistant.ui.editor.model import EditorModel
        from assistant.ui.editor.to_do import ToDoModel
        from assistant.ui.editor.to_do_list import ToDoList
        from assistant.ui.editor.view import EditorView
        from assistant.ui.presence import ItemPresence, PresenceLine

        model = EditorModel(self.settings, self.tasks, self)
        model.author = self.calls.staff
        model.published.connect(self.content.load)
        view = EditorView(model, self.notices)
        presence = ItemPresence(self.tasks, lambda: self.calls.staff, view)
        model.item_changed.connect(
            lambda item: presence.open_item(kind_of(item), item.id) if item is not None else presence.open_item("", "")
        )
        view.add_line(PresenceLine(presence))
        to_do = ToDoModel(self.tasks, self)
        asked = ToDoList(to_do)
        asked.step_requested.connect(view.open_step)
        view.add_list(asked)
        self._give_content(view.set_content)
        self._give_content(to_do.set_content)
        return view

    def _give_content(self, take: Callable[[Content], None]) -> None:
        self.content.content_loaded.connect(take)
        if self.content.content is not None:
            take(self.content.content)

    # --- starting and ending --------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the window; everything slow comes after it."""
        self.window.show()
        self.window.activateWindow()
        self.tasks.with_store(self, lambda store: store.setting("staff"), self._on_staff_known, self._on_no_data)

    def close(self) -> None:
        """Write what is open, and end what runs."""
        self.calls.save_now()
        self.speaker.stop()
        self.content.close()
        self.bot.close()
        self.tasks.close()

    def _on_no_data(self, error: Exception) -> None:
        """The database cannot be opened: say why instead of showing empty places."""
        from assistant.ui.trouble import TroubleView

        trouble = TroubleView(sentence_of(error))
        trouble.retry_requested.connect(self.open)
        self.window.cover(trouble)

    def _on_staff_known(self, name: str | None) -> None:
        QTimer.singleShot(0, self, self.content.load)
        if name:
            self._begin(name)
            return
        from assistant.ui.welcome import WelcomeView

        welcome = WelcomeView()
        welcome.name_given.connect(self._on_name_given)
        self.window.cover(welcome)
        welcome.name.setFocus()

    def _on_name_given(self, name: str) -> None:
        self.tasks.with_store(self, lambda store: store.set_setting("staff", name))
        self._begin(name)

    def _begin(self, name: str) -> None:
        self.calls.staff = name
        self.window.show_place("call")
        self.calls.look_for_open()
        self.follow_ups.look()

    # --- what one part tells another ------------------------------------------------------------------------

    def _on_content_loaded(self, content: Content) -> None:
        self.calls.set_content(content, self.content.versions)
        self.feed.set_content(content)

    def _on_compiled(self) -> None:
        if self.bot.client is not None:
            self.bot.content_changed()
        elif self.settings.bot_autostart and self.bot.status.state == "stopped":
            self.bot.start()

    def _on_item_opened(self, result: SearchResult) -> None:
        from assistant.ui.library.view import LibraryView

        view = self.window.show_place("library")
        if isinstance(view, LibraryView):
            view.show_result(result)

    def _on_edit_requested(self, kind: str, item: str) -> None:
        from assistant.ui.editor.view import EditorView

        view = self.window.show_place("editor")
        if isinstance(view, EditorView):
            view.open_item(kind, item)

    def _on_flag_requested(self, script: str, step: str) -> None:
        self.tasks.with_store(self, lambda store: store.flag_step(script, step, self.calls.staff))
        self.notices.info(self.tr("Thank you. The editors are told that this step is wrong."))

    def _next_look(self) -> None:
        now = LOOKS.index(self._look) if self._look in LOOKS else 0
        self._dress(LOOKS[(now + 1) % len(LOOKS)], self._percent)

    def _resize(self, step: int) -> None:
        self._dress(self._look, max(100, min(200, self._percent + step)))

    def _dress(self, look: str, percent: int) -> None:
        self._look, self._percent = look, percent
        theme.apply(self._app, look, percent)


def make_application(settings: Settings) -> QApplication:
    """The Qt application in its look and language, with the last net for defects in place."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["assistant"])
    app.setApplicationName("Digital Borgerstøtte")
    translate(app, settings.language)
    theme.apply(app, settings.theme, settings.text_size)
    return app


def translate(app: QApplication, language: str) -> None:
    """Speak a language: the program's own texts, and Qt's."""
    QLocale.setDefault(QLocale(language))
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"assistant_{language}", str(theme.ICONS.parent / "translations")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def set_up_log(settings: Settings) -> None:
    """Keep a week of masked log files."""
    import logging.handlers

    handler = logging.handlers.TimedRotatingFileHandler(
        settings.logs / "desk.log", when="D", backupCount=7, encoding="utf-8", delay=True
    )
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("httpx").setLevel(logging.WARNING)


def open_desk(settings: Settings) -> int:
    """Open the desk and stay until its window is closed; the exit code."""
    set_up_log(settings)
    app = make_application(settings)
    collector = GuiThreadCollector(app)
    desk = Desk(app, settings)
    desk.content.content_loaded.connect(lambda _content: collector.settle())
    desk.content.compiled.connect(collector.settle)

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        desk.notices.error(error.with_traceback(trace))

    sys.excepthook = tell
    desk.open()
    return app.exec()
