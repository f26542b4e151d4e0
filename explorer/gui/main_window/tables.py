"""Saving tables where a person wants them."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import TableWanted


class Tables(QObject):
    """Asks for a file, then writes CSV or XLSX on the thread of jobs."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell

    def ask(self, wanted: TableWanted) -> None:
        """Ask where a table goes."""
        folder = Path(self._shell.desk.settings.text("export_folder", str(Path.home())))
        dialog = QFileDialog(self._shell.window, self.tr("Save table"), str(folder / f"{wanted.name}.xlsx"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV, UTF-8 (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.save(wanted, Path(name)))
        dialog.open()

    def save(self, wanted: TableWanted, path: Path) -> None:
        """Write a table; the name's ending tells the format."""
        self._shell.desk.settings.put("export_folder", str(path.parent))
        head, rows = list(wanted.head), [list(row) for row in wanted.rows]
        self._shell.desk.job(
            self.tr("Writing table"),
            lambda library, _: library.analysis.write_rows(head, rows, path),
            lambda _: self._shell.tell(self.tr("Written to {path}").format(path=path)),
        )
