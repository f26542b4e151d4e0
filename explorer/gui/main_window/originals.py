"""Originals beside the reader: the PDF of a document follows the caret, anything else opens in its own program."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from explorer.gui.dialogs.original import OriginalDialog
from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import DocumentChosen, Place
from explorer.model.documents import Document, Passage


class Originals(QObject):
    """One window for each document; it shows the page and passage at the caret for as long as it is open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._dialogs: dict[int, OriginalDialog] = {}
        self._shown: dict[int, Passage | None] = {}
        """By document the passage that its window shows: steps of the caret within it move nothing there."""
        shell.actions.on("original", self._show_page)
        shell.parts.details.original_wanted.connect(self._open)
        shell.parts.reader.place_changed.connect(self._follow)
        shell.desk.opened.connect(self._close)

    def _close(self) -> None:
        """Another library: what is shown of the old one goes."""
        for dialog in tuple(self._dialogs.values()):
            dialog.close()

    def _forget(self, document: int) -> None:
        """What is closed is let go of, the PDF with it: the next opening asks for the original anew."""
        self._dialogs.pop(document).deleteLater()
        self._shown.pop(document, None)

    def _show_page(self) -> None:
        view = self._shell.parts.reader.active_panel.view
        if view is not None:
            self._open(DocumentChosen(view.document))

    def _open(self, chosen: DocumentChosen) -> None:
        dialog = self._dialogs.get(chosen.document.id)
        if dialog is not None:
            self._show(dialog, chosen.document)
            return
        self._shell.desk.read(
            "original",
            lambda library: library.documents.original(chosen.document.id),
            lambda path: self._show_original(path, chosen.document),
        )

    def _show_original(self, path: Path, document: Document) -> None:
        if path.suffix.lower() == ".pdf":
            dialog = OriginalDialog(path, document.title, self._shell.window)
            self._dialogs[document.id] = dialog
            dialog.finished.connect(lambda _: self._forget(document.id))
            self._show(dialog, document)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _show(self, dialog: OriginalDialog, document: Document) -> None:
        dialog.show()
        dialog.raise_()
        self._shell.window.activateWindow()  # it stands beside the reader, whose keys go on working
        self._go(dialog, document.id)

    def _follow(self, place: Place) -> None:
        dialog = self._dialogs.get(place.document)
        if dialog is not None and self._passage(place.document) != self._shown.get(place.document):
            self._go(dialog, place.document)

    def _go(self, dialog: OriginalDialog, document: int) -> None:
        passage = self._shown[document] = self._passage(document)
        dialog.go_to((passage.page if passage else None) or 1, passage.text if passage else "")

    def _passage(self, document: int) -> Passage | None:
        """The passage at the caret, where the caret is in this document."""
        reader = self._shell.parts.reader
        view = reader.active_panel.view
        if reader.diptych is None or view is None or view.document.id != document:
            return None
        return reader.diptych.passage_at(reader.active_side, reader.active_panel.selected.start)
