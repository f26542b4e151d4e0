"""What is known of the dossier's documents."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.requests import DocumentChosen
from explorer.gui.widgets.basic import button, label, paragraph
from explorer.model.bitext import DossierStatus
from explorer.model.documents import Document
from explorer.model.reader import ReaderView


class Details(QWidget):
    """The title of the dossier, then each document on a card of its own."""

    edit_wanted = Signal(object)
    original_wanted = Signal(object)
    confirm_wanted = Signal(object)
    """Id of the dossier."""
    reject_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._sheet: QWidget | None = None

    def show_view(self, view: ReaderView | None) -> None:
        """Show a dossier."""
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = QWidget()
        self._whole.addWidget(self._sheet)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(8)
        if view is None:
            self._column.addWidget(label(self.tr("No dossier is open."), "muted"))
        else:
            self._fill(view)
        self._column.addStretch(1)

    def _fill(self, view: ReaderView) -> None:
        self._column.addWidget(paragraph(view.dossier.title, "title"))
        status = labels.dossier_status(view.dossier.status)
        if view.dossier.score is not None and view.dossier.status is not DossierStatus.CONFIRMED:
            status = f"{status}, {labels.percent(view.dossier.score)}"
        self._column.addWidget(paragraph(self.tr("Pairing: {status}").format(status=status), "muted"))
        if view.aligned_by is not None:
            self._column.addWidget(paragraph(labels.aligned_by(view.aligned_by), "muted"))
        if view.dossier.status in (DossierStatus.PROPOSED, DossierStatus.AUTOMATIC):
            self._column.addLayout(self._judge(view.dossier.id))
        for panel in (view.left, view.right):
            if panel is not None:
                self._column.addWidget(self._card(panel.document))

    def _judge(self, dossier: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button(self.tr("Confirm pairing"), lambda: self.confirm_wanted.emit(dossier)))
        row.addWidget(button(self.tr("Reject"), lambda: self.reject_wanted.emit(dossier)))
        row.addStretch(1)
        return row

    def _card(self, document: Document) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(3)
        column.addWidget(label(labels.language(document.lang), "caption"))
        column.addWidget(paragraph(document.title))
        for text in (
            document.issuer,
            " · ".join((labels.day(document.date), labels.kind(document.kind))),
            document.reference,
            document.url,
            self.tr("%Ln passage(s)", "", document.passages),
        ):
            if text:
                column.addWidget(paragraph(text, "muted"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button(self.tr("Edit…"), lambda: self.edit_wanted.emit(DocumentChosen(document))))
        row.addWidget(button(self.tr("Original"), lambda: self.original_wanted.emit(DocumentChosen(document))))
        row.addStretch(1)
        column.addLayout(row)
        return card
