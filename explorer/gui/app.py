"""The desktop app: one desk, one window, both ended cleanly."""

import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from explorer.gui import look
from explorer.gui.desk import Desk
from explorer.gui.door import Door
from explorer.gui.icons import app_icon
from explorer.gui.look import Mode
from explorer.gui.main_window import MainWindow
from explorer.gui.main_window.packing import PACKED
from explorer.gui.requests import OpenLibrary
from explorer.gui.resources import resources
from explorer.gui.settings import Settings

_SWITCH = 0.001
"""Seconds after which a busy thread lets another one run: the interface must not wait its turn for long."""
_LISTEN = 400
"""Milliseconds between two moments at which signals are heard."""
LANGUAGES = ("de", "fr", "en")


def spoken(locale: str) -> str:
    """The language of the interface for the name of a system's locale (`fr_FR`): English where it has no other."""
    return locale[:2] if locale[:2] in LANGUAGES else "en"


class App(QObject):
    """Builds the window, and builds it anew when another language is chosen."""

    def __init__(self, qt: QApplication, settings: Settings, door: Door) -> None:
        super().__init__()
        self._qt = qt
        self._translators: list[QTranslator] = []
        self.desk = Desk(settings, door)
        self._prepare(settings)
        self.window = self._make_window()

    def _prepare(self, settings: Settings) -> None:
        self._qt.setApplicationName("Diptych")
        self._qt.setApplicationDisplayName("Diptych")
        self._qt.setDesktopFileName("diptych")
        self._qt.setWindowIcon(app_icon())
        font = QFont(self._qt.font())
        font.setPointSizeF(max(font.pointSizeF(), 9.5))
        self._qt.setFont(font)
        mode = settings.text("look", Mode.SYSTEM)
        look.apply(self._qt, Mode(mode) if mode in list(Mode) else Mode.SYSTEM)
        self._qt.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self._speak(settings.text("language"))

    def _scheme_changed(self) -> None:
        if self.desk.settings.text("look", Mode.SYSTEM) == Mode.SYSTEM:
            look.apply(self._qt, Mode.SYSTEM)

    def _speak(self, code: str) -> None:
        """Speak a language, or that of the system."""
        system = QLocale.system()
        name = code or spoken(system.name())
        QLocale.setDefault(system if not code and system.name().startswith(name) else QLocale(name))
        for old in self._translators:
            self._qt.removeTranslator(old)
        self._translators = []
        for path in (
            resources() / "translations" / f"diptych_{name}.qm",
            Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{name}.qm",
        ):
            translator = QTranslator(self)
            if path.is_file() and translator.load(str(path)):
                self._qt.installTranslator(translator)
                self._translators.append(translator)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.desk)
        window.language_chosen.connect(self.change_language)
        return window

    def change_language(self, code: str) -> None:
        """Speak another language at once: the window is built anew where it stood."""
        self.desk.settings.put("language", code)
        QTimer.singleShot(0, self, lambda: self._rebuild(code))

    def _rebuild(self, code: str) -> None:
        old = self.window
        old.session.save()
        self._speak(code)
        self.window = self._make_window()
        self.window.show()
        old.hide()
        old.deleteLater()

    def open(self, path: Path | None) -> None:
        """Open a library: the one named, else the one that was open last, else none (the start page).

        A packed one is unpacked first, where the person says.
        """
        if path is not None and path.suffix.lower() == PACKED:
            self.window.packing.ask_folder(path)
            return
        last = self.desk.settings.text("last")
        wanted = path or (Path(last) if last else None)
        if wanted is not None:
            self.window.libraries.open(OpenLibrary(wanted))

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`: to the error stream as ever, and into a report; the window lives on."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self.window.report(error)

    def close(self) -> None:
        """End threads and library."""
        self.desk.close()


def _end_when_told(app: App) -> None:
    """Close the window when the system or a terminal asks. Python hears of that only while it runs some code."""
    for which in (signal.SIGINT, signal.SIGTERM):
        signal.signal(which, lambda *_: QTimer.singleShot(0, app, lambda: app.window.stop_and_close()))
    listening = QTimer(app)
    listening.timeout.connect(lambda: None)
    listening.start(_LISTEN)


def run(door: Door, path: Path | None = None) -> int:
    """Run the desktop app on the library in `path`, else on the last one or the start page; the exit code."""
    sys.setswitchinterval(_SWITCH)
    qt = QApplication(sys.argv[:1])
    app = App(qt, Settings(), door)
    sys.excepthook = app.hook
    _end_when_told(app)
    app.window.show()
    app.open(path)
    try:
        return qt.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        app.close()
