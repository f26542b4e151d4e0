"""The manual, from Markdown under `resources/help`."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPixmap, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from explorer.gui.resources import resources
from explorer.model.language import Lang

_MARGIN = 24
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class ManualText(QTextBrowser):
    """Pictures are made as narrow as the page."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """A picture, or whatever else a page asks for."""
        found = super().loadResource(kind, name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            path = Path(self.document().baseUrl().resolved(QUrl(name)).toLocalFile())
            room = max(self.viewport().width() - 2 * _MARGIN - 8, 200)
            picture = QPixmap(str(path))
            narrow = picture.width() > room
            return picture.scaledToWidth(room, _SMOOTH) if narrow else picture
        return found


class ManualDialog(QDialog):
    """A window of its own beside the main one."""

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.resize(820, 720)
        self.setModal(False)
        folder = resources() / "help"
        wanted = folder / f"manual.{lang}.md"
        path = wanted if wanted.is_file() else folder / "manual.en.md"
        self.text = ManualText()
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(self.tr("Manual"))
        self.text.setSearchPaths([str(folder)])
        document = QTextDocument(self.text)
        document.setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(path.read_text("utf8"))
        self.text.setDocument(document)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
