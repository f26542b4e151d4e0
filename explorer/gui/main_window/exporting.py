"""Exporting excerpts, copying with citations, a dossier as PDF."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from explorer.gui import labels
from explorer.gui.dialogs.export import ExportDialog, ExportStart
from explorer.gui.errors import sentence
from explorer.gui.main_window.export_memory import ExportMemory
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.printing import write_pdf
from explorer.gui.main_window.shell import Shell
from explorer.gui.models import quoting
from explorer.gui.models.export_template import ExportTemplate
from explorer.gui.models.quoting import Quoted
from explorer.gui.panels.message_bar import Offer
from explorer.gui.requests import ExportWanted, PreviewWanted, ThemesChosen
from explorer.model.coding import Excerpt
from explorer.model.errors import ExplorerError
from explorer.model.exchange import ExportFormat, ExportSample


class Exporting(QObject):
    """What leaves the library."""

    def __init__(self, shell: Shell, listing: Listing) -> None:
        super().__init__(shell.window)
        self._shell, self._listing = shell, listing
        self._dialog: ExportDialog | None = None
        self._memory = ExportMemory(shell.desk.settings)
        actions = shell.actions
        actions.on("export", self._ask)
        actions.on("copy_passage", self._copy_passage)
        actions.on("copy_bead", self._copy_bead)
        actions.on("copy_markdown", self._copy_markdown)
        actions.on("print_pdf", self._ask_pdf)
        shell.parts.excerpts.copy_wanted.connect(self._copy_excerpt)
        shell.parts.excerpts.export_wanted.connect(lambda chosen: self.open_dialog(chosen))

    # -- export

    def _ask(self) -> None:
        parts = self._shell.parts
        theme = parts.themes.current() if parts.themes.tree.hasFocus() else None
        if theme is None and parts.pages.currentIndex() == Page.EXCERPTS:
            self.open_dialog(ThemesChosen(parts.excerpts.themes))
            return
        self.open_dialog(ThemesChosen((theme.id,) if theme else ()))

    def open_dialog(self, chosen: ThemesChosen) -> None:
        """Ask what to export; formats and columns come from the library."""
        lang = labels.interface_language()
        self._shell.desk.read(
            "formats",
            lambda library: (library.exports.formats(), library.exports.columns(lang)),
            lambda known: self._show_dialog(*known, chosen),
        )

    def _show_dialog(self, formats: tuple[ExportFormat, ...], columns: dict[str, str], chosen: ThemesChosen) -> None:
        diptych = self._shell.parts.reader.diptych
        folder = Path(self._shell.desk.settings.text("export_folder", str(Path.home())))
        dossier = diptych.view.dossier.id if diptych else None
        start = ExportStart(formats, columns, self._memory.last(), self._memory.templates())
        dialog = ExportDialog(start, self._listing.themes, chosen.themes, dossier, folder, self._shell.window)
        dialog.preview_wanted.connect(self._preview)
        dialog.export_wanted.connect(self._export)
        dialog.template_kept.connect(self._keep)
        dialog.template_forgotten.connect(self._forget)
        self._dialog = dialog
        dialog.ask_preview()
        dialog.open()

    @property
    def dialog(self) -> ExportDialog | None:
        """The dialog opened last."""
        return self._dialog

    def _keep(self, template: ExportTemplate) -> None:
        self._memory.keep(template)
        self._show_templates(template.name)

    def _forget(self, name: str) -> None:
        self._memory.forget(name)
        self._show_templates()

    def _show_templates(self, current: str = "") -> None:
        if self._dialog is not None:
            self._dialog.show_templates(self._memory.templates(), current)

    def _preview(self, wanted: PreviewWanted) -> None:
        self._shell.desk.read(
            "preview",
            lambda library: library.exports.sample(wanted.format, wanted.filter, wanted.options),
            self._show_preview,
            self._show_wrong,
        )

    def _show_preview(self, sample: ExportSample) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_sample(sample)

    def _show_wrong(self, error: ExplorerError) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_wrong(sentence(error))

    def _export(self, wanted: ExportWanted) -> None:
        self._shell.desk.settings.put("export_folder", str(wanted.path.parent))
        self._memory.remember(ExportTemplate(wanted.format, options=wanted.options))
        self._shell.desk.job(
            self.tr("Exporting"),
            lambda library, progress: library.exports.write(
                wanted.format, wanted.path, wanted.filter, progress, wanted.options
            ),
            lambda number: self._exported(number, wanted.path),
        )

    def _exported(self, number: int, path: Path) -> None:
        text = self.tr("%Ln row(s) written to {path}", "", number).format(path=path)
        self._shell.tell(text, offer=Offer(self.tr("Show folder"), partial(self.reveal, path)))

    # -- copying

    def _copy(self, quotes: list[Quoted], as_markdown: bool = False) -> None:
        if not quotes:
            self._shell.tell(self.tr("There is nothing to copy here."))
            return
        data = QMimeData()
        data.setText(quoting.markdown(quotes) if as_markdown else quoting.plain(quotes))
        if not as_markdown:
            data.setHtml(quoting.html(quotes))
        data.setData("text/markdown", quoting.markdown(quotes).encode())
        QGuiApplication.clipboard().setMimeData(data)
        self._shell.tell(self.tr("Copied with citation."))

    def _excerpt_in_front(self) -> Excerpt | None:
        """The excerpt that copying means: while the page of excerpts is in front, the one that is chosen there."""
        parts = self._shell.parts
        return parts.excerpts.current() if parts.pages.currentIndex() == Page.EXCERPTS else None

    def _copy_passage(self) -> None:
        excerpt = self._excerpt_in_front()
        if excerpt is not None:
            self._copy(quoting.excerpt_quotes(excerpt)[:1])
            return
        reader = self._shell.parts.reader
        diptych, side = reader.diptych, reader.active_side
        if diptych is None:
            return
        span = reader.active_panel.selected
        if not len(span):
            passage = diptych.passage_at(side, span.start)
            span = passage.span if passage else span
        quote = quoting.quoted(diptych, side, span)
        self._copy([quote] if quote else [])

    def _both_quotes(self) -> list[Quoted]:
        excerpt = self._excerpt_in_front()
        if excerpt is not None:
            return quoting.excerpt_quotes(excerpt)
        reader = self._shell.parts.reader
        anchor = reader.current_bead()
        if reader.diptych is None or anchor is None:
            return []
        return quoting.bead_quotes(reader.diptych, anchor, reader.active_side)

    def _copy_bead(self) -> None:
        self._copy(self._both_quotes())

    def _copy_markdown(self) -> None:
        self._copy(self._both_quotes(), as_markdown=True)

    def _copy_excerpt(self, excerpt: Excerpt) -> None:
        self._copy(quoting.excerpt_quotes(excerpt))

    # -- PDF

    def _ask_pdf(self) -> None:
        diptych = self._shell.parts.reader.diptych
        if diptych is None:
            return
        folder = self._shell.desk.settings.text("export_folder", str(Path.home()))
        dialog = QFileDialog(self._shell.window, self.tr("Save dossier as PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.print_to(Path(name)))
        dialog.open()

    def print_to(self, path: Path) -> None:
        """Write the open dossier with its tags."""
        diptych = self._shell.parts.reader.diptych
        if diptych is not None:
            looks = dict(self._listing.looks)
            self._shell.desk.job(
                self.tr("Writing PDF"),
                lambda _, progress: write_pdf(diptych, looks, path, progress),
                lambda _: self._shell.tell(self.tr("Written to {path}").format(path=path)),
            )

    def reveal(self, path: Path) -> None:
        """Show a file in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
