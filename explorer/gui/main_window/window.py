"""The main window: puts panels and controllers together and decides what is enabled."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox

from explorer.gui.desk import Desk
from explorer.gui.dialogs.bug_report import BugReport
from explorer.gui.icons import app_icon
from explorer.gui.look import look_of
from explorer.gui.main_window.actions import Actions
from explorer.gui.main_window.aligning import Aligning
from explorer.gui.main_window.answering import Answering
from explorer.gui.main_window.bringing import Bringing
from explorer.gui.main_window.coding import Coding
from explorer.gui.main_window.comparing import Comparing
from explorer.gui.main_window.counting import Counting
from explorer.gui.main_window.documents import Documents
from explorer.gui.main_window.exporting import Exporting
from explorer.gui.main_window.helping import Helping
from explorer.gui.main_window.importing import Importing
from explorer.gui.main_window.libraries import Libraries
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.menus import Menus
from explorer.gui.main_window.packing import Packing
from explorer.gui.main_window.parts import Parts
from explorer.gui.main_window.reading import Reading
from explorer.gui.main_window.rereading import Rereading
from explorer.gui.main_window.safeguarding import Safeguarding
from explorer.gui.main_window.searching import Searching
from explorer.gui.main_window.session import Session
from explorer.gui.main_window.shell import Shell
from explorer.gui.main_window.specs import all_specs
from explorer.gui.main_window.spotting import Spotting
from explorer.gui.main_window.suggesting import Suggesting
from explorer.gui.main_window.theming import Theming
from explorer.gui.main_window.viewing import Viewing
from explorer.gui.main_window.wording import Wording


class MainWindow(QMainWindow):
    """One window for one desk."""

    language_chosen = Signal(object)
    """A code, or "" for the system's: the app builds the window anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.renew()
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.parts = Parts(self)
        self.actions_by_id = Actions(all_specs(), self, self.parts.reader, desk.settings)
        self.menus = Menus(self, self.actions_by_id, desk.settings)
        self.shell = Shell(self, desk, self.parts, self.actions_by_id, self.menus)
        self._dress()
        self._bug: BugReport | None = None
        self._first_list = False
        self._make_controllers()
        self._connect()
        self.session.restore_window()
        self._library_changed()

    def _make_controllers(self) -> None:
        shell = self.shell
        self.libraries = Libraries(shell)
        self.listing = Listing(shell)
        self.reading = Reading(shell, self.listing)
        self.coding = Coding(shell, self.listing)
        self.suggesting = Suggesting(shell, self.listing)
        self.comparing = Comparing(shell, self.listing, self.reading.open)
        self.counting = Counting(shell, self.listing, self.comparing.tables)
        self.aligning = Aligning(shell)
        self.spotting = Spotting(shell)
        self.importing = Importing(shell)
        self.bringing = Bringing(shell)
        self.packing = Packing(shell, self.libraries)
        self.rereading = Rereading(shell, self.importing)
        self.safeguarding = Safeguarding(shell)
        self.searching = Searching(shell, self.listing)
        self.answering = Answering(shell, self.listing, self.searching, self.coding)
        self.exporting = Exporting(shell, self.listing)
        self.theming = Theming(shell, self.listing)
        self.documents = Documents(shell)
        self.wording = Wording(shell)
        self.viewing = Viewing(shell)
        self.session = Session(shell, self.reading)
        self.helping = Helping(shell, self.reading)

    def _connect(self) -> None:
        self.desk.opened.connect(self._library_changed)
        self.desk.failed.connect(self._tell_failure)
        self.desk.broke.connect(self.report)
        self.desk.tasks.news.connect(self.parts.jobs.show_news)
        self.parts.jobs.cancel_wanted.connect(lambda _: self.desk.tasks.cancel())
        self.reading.view_shown.connect(lambda _: self._enable())
        self.listing.dossiers_fresh.connect(lambda _: self._lists_fresh())
        self.menus.language_chosen.connect(self.language_chosen)
        self.parts.reader.menu_wanted.connect(lambda at: self.menus.reader().popup(at))
        self.parts.dossiers.menu_wanted.connect(lambda at: self.menus.dossier().popup(at))
        self.parts.themes.menu_wanted.connect(lambda at: self.menus.theme().popup(at))
        for part in (self.parts.search, self.parts.concordance):
            part.menu_wanted.connect(lambda at: self.menus.hit().popup(at))
        for name in ("carry", "note", "remove_tag"):  # keys of the reader that mean the chosen tags in their list too
            self.parts.tags.list.addAction(self.actions_by_id[name])
        self.parts.excerpts.menu_wanted.connect(lambda at: self.menus.excerpt().popup(at))
        self.parts.tags.menu_wanted.connect(lambda at: self.menus.tag().popup(at))
        self.actions_by_id.on("quit", self.close)

    def _library_changed(self) -> None:
        library = self.desk.library
        self.reading.close()
        self.parts.show_work(library is not None)
        self.parts.start.set_recent(self.desk.settings.recent)
        self.menus.set_recent(self.desk.settings.recent)
        self.setWindowTitle(f"{library.folder.name} — Diptych" if library else "Diptych")
        self.parts.status.setVisible(library is not None)
        self._enable()
        if library is not None:
            self._first_list = True
            self.session.begin()
            self.listing.all()
        else:
            self.listing.clear()

    def _lists_fresh(self) -> None:
        if self._first_list:
            self._first_list = False
            self.session.restore_place()

    def _enable(self) -> None:
        have = set()
        if self.desk.library is not None:
            have.add("library")
            if self.parts.reader.diptych is not None:
                have.add("dossier")
        self.actions_by_id.enable(frozenset(have))

    # -- what goes wrong

    def _tell_failure(self, sentence: str) -> None:
        self.shell.tell(sentence, error=True)

    def report(self, error: BaseException) -> None:
        """Show a fault of the program; the window lives on."""
        if self._bug is not None and self._bug.isVisible():
            self._bug.add(error)
            return
        self._bug = BugReport(error, self)
        self._bug.open()

    @property
    def bug_report(self) -> BugReport | None:
        """The report shown last."""
        return self._bug

    # -- events

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another design brings icons in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_by_id"):
            self._dress()

    def _dress(self) -> None:
        look = look_of(self.palette())
        self.actions_by_id.dress(look.colour("text"), look.colour("muted"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files are welcome."""
        self.importing.entered(event)
        self.packing.entered(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Import what was dropped; what is no document is brought in or unpacked."""
        if not (self.packing.dropped(event) or self.bringing.dropped(event)):
            self.importing.dropped(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask while a job runs; keep the session."""
        self.parts.tags.save_note()
        if self.desk.tasks.busy:
            event.ignore()
            self._ask_stop()
            return
        self.session.save()
        super().closeEvent(event)

    def _ask_stop(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Work in progress"),
            self.tr("A job is still running. What is finished is kept. Stop it and close?"),
            parent=self,
        )
        yes = box.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(self.stop_and_close)
        box.open()

    def stop_and_close(self) -> None:
        """Stop what runs, then close."""
        self.desk.tasks.drop()
        self._close_when_idle()

    def _close_when_idle(self) -> None:
        if self.desk.tasks.busy:
            QTimer.singleShot(50, self._close_when_idle)
        else:
            self.close()
