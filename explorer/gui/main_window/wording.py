"""Reports of differences, word lists, and how a term is translated."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from explorer.gui.dialogs.translations import TranslationsDialog
from explorer.gui.dialogs.word_lists import WordListsDialog
from explorer.gui.main_window.shell import Shell
from explorer.gui.panels.message_bar import Offer
from explorer.model.bitext import TermTranslation, WordListInfo
from explorer.model.exchange import BroughtIn
from explorer.model.language import Lang


class Wording(QObject):
    """Acts on the dossiers chosen, on the words selected in the reader, or on the whole library."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._lists: WordListsDialog | None = None
        self.table: TranslationsDialog | None = None
        """The table of translations opened last."""
        actions = shell.actions
        actions.on("report_dossier", lambda: self._ask_report(self._chosen()))
        actions.on("report_library", lambda: self._ask_report(None))
        actions.on("word_lists", self.show_lists)
        actions.on("translations", self.show_translations)

    # -- differences

    def _chosen(self) -> tuple[int, ...]:
        diptych = self._shell.parts.reader.diptych
        chosen = tuple(dossier.id for dossier in self._shell.parts.dossiers.selected())
        return chosen or ((diptych.view.dossier.id,) if diptych else ())

    def _ask_report(self, dossiers: Sequence[int] | None) -> None:
        dialog = QFileDialog(self._shell.window, self.tr("Report of differences"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Web pages (*.html)"), self.tr("Tables (*.csv)"), self.tr("Workbooks (*.xlsx)")])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")")))
        dialog.fileSelected.connect(lambda name: self.write_report(Path(name), dossiers))
        dialog.open()

    def _folder(self) -> str:
        return self._shell.desk.settings.text("export_folder", str(Path.home()))

    def write_report(self, path: Path, dossiers: Sequence[int] | None) -> None:
        """Write what the versions of some dossiers, or of all, say otherwise."""
        self._shell.desk.settings.put("export_folder", str(path.parent))
        self._shell.desk.job(
            self.tr("Comparing"),
            lambda library, progress: library.comparing.write(path, dossiers, progress=progress),
            lambda rows: self._written(rows, path),
        )

    def _written(self, rows: int, path: Path) -> None:
        show = Offer(self.tr("Show folder"), partial(_reveal, path))
        self._shell.tell(self.tr("%Ln difference(s) written to {path}", "", rows).format(path=path), offer=show)

    # -- word lists

    def show_lists(self) -> None:
        """The word lists of the library."""
        self._shell.desk.read("word lists", lambda library: library.word_lists.all(), self._open_lists)

    def _open_lists(self, lists: tuple[WordListInfo, ...]) -> None:
        if self._lists is None or not self._lists.isVisible():
            self._lists = WordListsDialog(self._shell.window)
            self._lists.add_wanted.connect(lambda _: self._ask_list())
            self._lists.remove_wanted.connect(self.remove_list)
            self._lists.open()
        self._lists.show_lists(lists)

    @property
    def lists(self) -> WordListsDialog | None:
        """The dialog of word lists opened last."""
        return self._lists

    def _ask_list(self) -> None:
        dialog = QFileDialog(self._shell.window, self.tr("Add a word list"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Word lists, glossaries, dictionaries (*.tsv *.txt *.tbx *.xml *.dict *.dz *.index)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda name: self.add_list(Path(name)))
        dialog.open()

    def add_list(self, path: Path) -> None:
        """Add the word list in a file."""
        self._shell.desk.job(
            self.tr("Adding a word list"), lambda library, _: library.word_lists.add(path), self._list_added
        )

    def _list_added(self, found: BroughtIn) -> None:
        text = self.tr("%Ln pair(s) of words added from {file}.", "", found.words).format(file=found.name)
        self._shell.tell(text)
        self.show_lists()

    def remove_list(self, name: str) -> None:
        """Remove a word list by its name."""
        self._shell.desk.write(lambda library: library.word_lists.remove(name), lambda _: self.show_lists())

    # -- translations

    def show_translations(self) -> None:
        """How the words selected in the reader, or those at its caret, are translated in the library."""
        panel = self._shell.parts.reader.active_panel
        if panel.view is None:
            return
        words = panel.view.text[panel.selected.start : panel.selected.end]
        term, lang = " ".join(words.split()), panel.view.document.lang
        if not term:
            self._shell.tell(self.tr("Select the words on one panel first."))
            return
        self._shell.desk.ask(
            "translations",
            lambda library, progress: library.translations.of(term, lang, progress=progress),
            lambda rows: self._show_table(term, lang, rows),
        )

    def _show_table(self, term: str, lang: Lang, rows: tuple[TermTranslation, ...]) -> None:
        self.table = TranslationsDialog(term, rows, self._shell.window)
        self.table.export_wanted.connect(lambda _: self._ask_table(term, lang))
        self.table.open()

    def _ask_table(self, term: str, lang: Lang) -> None:
        dialog = QFileDialog(self._shell.window, self.tr("Export the table"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("Workbooks (*.xlsx)"), self.tr("Web pages (*.html)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")")))
        dialog.fileSelected.connect(lambda name: self.write_table(Path(name), term, lang))
        dialog.open()

    def write_table(self, path: Path, term: str, lang: Lang) -> None:
        """Write the translations of a term with every example."""
        self._shell.desk.settings.put("export_folder", str(path.parent))
        self._shell.desk.job(
            self.tr("Exporting"),
            lambda library, progress: library.translations.write(path, term, lang, progress),
            lambda rows: self._table_written(rows, path),
        )

    def _table_written(self, rows: int, path: Path) -> None:
        show = Offer(self.tr("Show folder"), partial(_reveal, path))
        self._shell.tell(self.tr("%Ln row(s) written to {path}", "", rows).format(path=path), offer=show)


def _reveal(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
