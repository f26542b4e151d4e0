"""What a person may say of a file before it is brought in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.harmless import plain_label
from explorer.gui.requests import BringWanted
from explorer.gui.widgets.basic import fit
from explorer.model.exchange import BringOptions
from explorer.model.language import Lang

_TAGGED = frozenset({"", ".qdpx", ".qde", ".jsonld", ".json", ".tmx", ".xlf", ".xliff", ".diptych"})
"""Endings of files that hold tags; "" is that of a library's folder."""
_NAMED = frozenset({".qdpx", ".qde", ".qdc", ".csv", ".tsv", ".tmx", ".xlf", ".xliff"})
"""Endings of files whose names of themes may not say their language."""


class BringDialog(QDialog):
    """Says what will become of the file; asks for the language of names and for a coder where they matter."""

    wanted = Signal(object)
    """BringWanted."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring in"))
        self._path = path
        ending = path.suffix.lower()
        self.names = QComboBox()
        for lang in (Lang.DE, Lang.FR, Lang.EN):
            self.names.addItem(labels.language(lang), lang.value)
        self.names.setCurrentIndex(self.names.findData(labels.interface_language().value))
        self.names.setAccessibleName(self.tr("Names of themes are in"))
        self.coder = QLineEdit()
        self.coder.setAccessibleName(self.tr("Coder of tags without one"))
        about = plain_label(self._about("" if path.is_dir() else ending))
        about.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("File"), plain_label(path.name))
        form.addRow(self.tr("Names of themes are in"), self.names)
        form.addRow(self.tr("Coder of tags without one"), self.coder)
        form.setRowVisible(self.names, not path.is_dir() and ending in _NAMED)
        form.setRowVisible(self.coder, path.is_dir() or ending in _TAGGED)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Bring in"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(about)
        column.addStretch(1)
        column.addWidget(buttons)
        fit(self, 560, 220)

    def _about(self, ending: str) -> str:
        if ending in (".tmx", ".xlf", ".xliff"):
            return self.tr("Each language becomes a document, and each unit a confirmed bead. The documents stay.")
        if ending == ".tbx":
            return self.tr("The terms become a word list of this library.")
        if ending in (".qdc", ".csv", ".tsv", ".toml"):
            return self.tr("New themes are added; themes of the same name take over what the file says. One undo.")
        if ending in (".jsonld", ".json"):
            return self.tr("Tags are put on the texts of this library, by their words. One undo.")
        return self.tr(
            "Tags are put on the texts that are here; texts that are not become documents, which stay."
            " Themes and tags are one undo."
        )

    def _accept(self) -> None:
        self.accept()
        options = BringOptions(Lang(self.names.currentData()), self.coder.text().strip())
        self.wanted.emit(BringWanted(self._path, options))
