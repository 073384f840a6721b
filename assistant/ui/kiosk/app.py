"""Puts the citizen's window together: the running chatbot, or one of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from assistant import bot_process
from assistant.app import make_application, set_up_log
from assistant.chat import ChatClient
from assistant.records import BotStatus
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui import theme
from assistant.ui.bot_keeper import BotKeeper
from assistant.ui.content_model import ContentModel
from assistant.ui.garbage import GuiThreadCollector
from assistant.ui.kiosk.model import KioskModel
from assistant.ui.kiosk.view import KioskView
from assistant.ui.notices import Notices
from assistant.ui.speech import Speaker
from assistant.ui.tasks import TaskRunner


class Kiosk(QObject):
    """The citizen's window and what stands behind it."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app, self._settings = app, settings
        self.notices = Notices(self)
        self.tasks = TaskRunner(lambda: Store.open(settings.database), self)
        self.tasks.task_failed.connect(self.notices.error)
        self.keeper = BotKeeper(settings, self.tasks, self)
        self.content = ContentModel(settings, self.tasks, self)
        self._client: ChatClient | None = None
        self.model = KioskModel(self.tasks, lambda: self._client or self.keeper.client, settings.compiled, self)
        self.view = KioskView(self.model)
        self.speaker = Speaker(self)
        self.view.speak_requested.connect(self.speaker.speak)
        self.view.size_requested.connect(lambda percent: theme.apply(app, settings.theme, percent))
        self.keeper.status_changed.connect(self._on_status_changed)
        self.content.compiled.connect(self._on_compiled)

    def open(self, *, full_screen: bool) -> None:
        """Show the window and find the chatbot."""
        theme.apply(self._app, self._settings.theme, 130)
        self.view.resize(1280, 800)
        self.view.showFullScreen() if full_screen else self.view.show()
        status = bot_process.read_state(self._settings)
        if status.state == "ready":
            self._client = ChatClient(status.address, bot_process.secret(self._settings))
            self.model.begin()
        else:
            self.content.load()

    def close(self) -> None:
        """End what runs."""
        self.speaker.stop()
        self.content.close()
        self.keeper.close()
        self.tasks.close()

    def _on_compiled(self) -> None:
        if self.keeper.status.state == "stopped":
            self.keeper.start()

    def _on_status_changed(self, _status: BotStatus) -> None:
        if self.keeper.client is not None and self.model.conversation is None:
            self.model.begin()


def open_kiosk(settings: Settings, *, full_screen: bool) -> int:
    """Open the citizen's window and stay until it is closed; the exit code."""
    set_up_log(settings)
    app = make_application(settings)
    GuiThreadCollector(app)
    kiosk = Kiosk(app, settings)
    app.aboutToQuit.connect(kiosk.close)
    kiosk.open(full_screen=full_screen)
    return app.exec()
