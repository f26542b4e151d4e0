"""What came of a file that was brought in, and what of it could not be taken."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from explorer.gui.errors import told
from explorer.gui.harmless import plain_label
from explorer.model.exchange import BroughtIn


class BroughtInReport(QDialog):
    """A line a sentence; the whole report can be copied."""

    def __init__(self, found: BroughtIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Brought in: {name}").format(name=found.name))
        self.resize(680, 420)
        self.summary = plain_label(self._summary(found))
        self.summary.setProperty("title", True)
        self.summary.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("What is to be said"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([told(notice) for notice in found.notices])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.summary, self.list, buttons):
            column.addWidget(part)

    def _copy(self) -> None:
        lines = [self.summary.text(), *(self.list.item(row).text() for row in range(self.list.count()))]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _summary(self, found: BroughtIn) -> str:
        """How much of what is new, in one line."""
        parts = (
            (len(found.documents), self.tr("%Ln new document(s)", "", len(found.documents))),
            (found.themes, self.tr("%Ln new theme(s)", "", found.themes)),
            (found.tags, self.tr("%Ln new tag(s)", "", found.tags)),
            (found.beads, self.tr("%Ln bead(s)", "", found.beads)),
            (found.words, self.tr("%Ln term(s)", "", found.words)),
        )
        return " · ".join(text for count, text in parts if count) or self.tr("Nothing is new.")
