"""Metadata, trash, and joining documents to dossiers."""

from PySide6.QtCore import QObject

from explorer.gui.dialogs.metadata import MetadataDialog
from explorer.gui.dialogs.trash import TrashDialog
from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import DocumentChosen, DossierJoin
from explorer.model.bitext import Dossier
from explorer.model.documents import Document, MetadataEdit


class Documents(QObject):
    """Acts on the dossiers chosen in the list, or on the one that is open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        actions = shell.actions
        actions.on("edit_details", self._edit_active)
        actions.on("trash", self._trash)
        actions.on("show_trash", self._ask_trash)
        actions.on("confirm_pairing", self._confirm)
        actions.on("part_dossier", self._part)
        actions.on("join_dossiers", self._join)
        shell.parts.dossiers.model.join_wanted.connect(self._dragged)
        shell.parts.details.edit_wanted.connect(self.edit)
        shell.parts.details.confirm_wanted.connect(self._confirm_one)
        shell.parts.details.reject_wanted.connect(self._reject_one)

    def _chosen(self) -> list[Dossier]:
        diptych = self._shell.parts.reader.diptych
        chosen = self._shell.parts.dossiers.selected()
        return chosen or ([diptych.view.dossier] if diptych else [])

    # -- metadata

    def _edit_active(self) -> None:
        view = self._shell.parts.reader.active_panel.view
        if view is not None:
            self.edit(DocumentChosen(view.document))

    def edit(self, chosen: DocumentChosen) -> None:
        """Edit what is known of a document."""
        dialog = MetadataDialog(chosen.document, self._shell.window)
        dialog.edited.connect(lambda edit: self._put(chosen.document, edit))
        dialog.open()

    def _put(self, document: Document, edit: MetadataEdit) -> None:
        self._shell.desk.change(lambda library: library.documents.edit(document.id, edit))

    # -- trash

    def _trash(self) -> None:
        ids = [number for dossier in self._chosen() for number in dossier.documents.values()]
        if ids:
            self._shell.desk.change(lambda library: library.documents.trash(ids))
            self._shell.tell(self.tr("%Ln document(s) in the trash; undo brings them back.", "", len(ids)))

    def _ask_trash(self) -> None:
        self._shell.desk.read("trash", lambda library: library.documents.all(trashed=True), self._show_trash)

    def _show_trash(self, documents: tuple[Document, ...]) -> None:
        dialog = TrashDialog(documents, self._shell.window)
        dialog.restore_wanted.connect(self._restore)
        dialog.open()

    def _restore(self, ids: tuple[int, ...]) -> None:
        self._shell.desk.change(lambda library: library.documents.restore(ids))

    # -- pairing

    def _confirm(self) -> None:
        for dossier in self._chosen():
            self._confirm_one(dossier.id)

    def _confirm_one(self, dossier: int) -> None:
        self._shell.desk.change(lambda library: library.dossiers.confirm(dossier))

    def _part(self) -> None:
        for dossier in self._chosen():
            if len(dossier.documents) > 1:
                self._part_one(dossier.id)

    def _part_one(self, dossier: int) -> None:
        self._shell.desk.change(lambda library: library.dossiers.unlink(dossier))

    def _reject_one(self, dossier: int) -> None:
        self._shell.desk.change(lambda library: library.dossiers.reject(dossier))

    def _join(self) -> None:
        chosen = self._shell.parts.dossiers.selected()
        if len(chosen) != 2:
            self._shell.tell(self.tr("Choose two dossiers in the list (Ctrl+click) that are versions of one text."))
            return
        self._join_two(chosen[0], chosen[1])

    def _join_two(self, one: Dossier, other: Dossier) -> None:
        left, right = (next(iter(dossier.documents.values())) for dossier in (one, other))
        self._shell.desk.change(lambda library: library.dossiers.link(left, right))

    def _dragged(self, wanted: DossierJoin) -> None:
        shown = {dossier.id: dossier for dossier in self._shell.parts.dossiers.model.values}
        dragged, onto = shown.get(wanted.dossier), shown.get(wanted.onto or 0)
        if dragged is not None and onto is not None:
            self._join_two(onto, dragged)
        elif dragged is not None and len(dragged.documents) > 1:
            self._part_one(dragged.id)
