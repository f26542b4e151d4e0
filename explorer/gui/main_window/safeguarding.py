"""Backups, checks and warnings."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.errors import told
from explorer.gui.main_window.fetching import restored
from explorer.gui.main_window.shell import Shell
from explorer.gui.models.choices import Choice
from explorer.gui.panels.message_bar import Offer
from explorer.model.change import Change
from explorer.model.notice import Notice
from explorer.model.reports import Finding

if TYPE_CHECKING:
    from explorer.library import Library

_BETWEEN = 10 * 60 * 1000
"""Milliseconds between two looks whether an hourly backup is due."""


class Safeguarding(QObject):
    """So that nothing is lost."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        shell.actions.on("back_up", self.back_up)
        shell.actions.on("restore_backup", self._ask_backup)
        shell.actions.on("check_library", self.check)
        shell.desk.opened.connect(self._look_around)
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN)
        self._clock.timeout.connect(self._hourly)
        self._clock.start()

    def back_up(self) -> None:
        """Write a snapshot."""
        self._shell.desk.job(
            self.tr("Backing up"),
            lambda library, _: library.upkeep.backup(),
            lambda path: self._shell.tell(self.tr("Backed up to {path}").format(path=path)),
        )

    def _hourly(self) -> None:
        self._shell.desk.job("", lambda library, _: library.upkeep.hourly_backup(), _nothing, topic="backup")

    def _look_around(self) -> None:
        self._shell.desk.read("warnings", lambda library: library.upkeep.warnings(), self._warn)

    def _warn(self, warnings: tuple[Notice, ...]) -> None:
        if warnings:
            offer = Offer(self.tr("Copy the library…"), self.ask_copy)
            self._shell.tell(" ".join(told(notice) for notice in warnings), error=True, offer=offer)

    def ask_copy(self) -> None:
        """Ask where a copy of the library is to lie."""
        dialog = QFileDialog(self._shell.window, self.tr("Where the copy is to lie"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda text: self.copy(Path(text)))
        dialog.open()

    def copy(self, place: Path) -> None:
        """Copy the library into a folder of its name below `place`."""
        folder = self._shell.desk.folder
        if folder is not None:
            target = place / folder.name
            self._shell.desk.job(
                self.tr("Copying the library"),
                lambda library, progress: library.upkeep.copy(target, progress),
                lambda path: self._shell.tell(self.tr("The copy lies in {path}: open it there.").format(path=path)),
            )

    # -- going back to a backup

    def _ask_backup(self) -> None:
        self._shell.desk.read("backups", _backups, self._choose_backup)

    def _choose_backup(self, choices: list[Choice]) -> None:
        if not choices:
            self._shell.tell(self.tr("There is no backup of this library yet."))
            return
        chooser = Chooser(self.tr("Go back to a backup"), self.tr("Type part of a date"), choices, self._shell.window)
        chooser.picked.connect(lambda key: self.restore(Path(key)))
        chooser.open()

    def restore(self, snapshot: Path) -> None:
        """Put a snapshot in the place of the library; what is there now is kept as a backup too."""
        desk = self._shell.desk
        folder = desk.folder
        if folder is not None:
            desk.take(None)
            desk.tasks.job(
                self.tr("Restoring backup"), lambda _: restored(desk.door, folder, snapshot), desk.take, desk.tell_error
            )

    # -- checking

    def check(self) -> None:
        """Verify the library."""
        self._shell.desk.job(self.tr("Checking"), lambda library, _: library.upkeep.check(), self._checked)

    def repair(self) -> None:
        """Mend what can be derived from the rest; a backup comes before."""
        self._shell.desk.job(self.tr("Mending"), lambda library, _: library.upkeep.check(repair=True), self._repaired)

    def _repaired(self, findings: tuple[Finding, ...]) -> None:
        every = frozenset({0})
        self._shell.desk.changed.emit(Change("", documents=every, dossiers=every, themes=True))
        left = tuple(finding for finding in findings if not finding.repaired)
        if left:
            self._shell.tell(self._faults(left), error=True, details=_all_told(left))
        else:
            self._shell.tell(self.tr("The library is whole again."))

    def _faults(self, findings: tuple[Finding, ...]) -> str:
        return self.tr("The check found %Ln fault(s) in the library.", "", len(findings))

    def _checked(self, findings: tuple[Finding, ...]) -> None:
        if findings:
            library = self._shell.desk.library
            mendable = library is not None and not library.read_only
            offer = Offer(self.tr("Mend what can be mended"), self.repair) if mendable else None
            self._shell.tell(self._faults(findings), error=True, details=_all_told(findings), offer=offer)
        else:
            self._shell.tell(self.tr("The library is whole."))


def _all_told(findings: tuple[Finding, ...]) -> str:
    return "\n".join(told(finding.notice) for finding in findings)


def _backups(library: "Library") -> list[Choice]:
    """The snapshots, newest first."""
    return [Choice(str(path), path.stem, _moment(path)) for path in reversed(library.upkeep.backups())]


def _moment(path: Path) -> str:
    """When a snapshot was written, in the time of this machine."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def _nothing(_: object) -> None:
    """A backup that came by itself is not spoken of."""
