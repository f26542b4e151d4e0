"""The manual, from Markdown under `resources/help`."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from explorer.gui.resources import resources
from explorer.model.language import Lang


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
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(self.tr("Manual"))
        self.text.setSearchPaths([str(folder)])
        document = QTextDocument(self.text)
        document.setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        document.setDocumentMargin(24)
        document.setMarkdown(path.read_text("utf8"))
        self.text.setDocument(document)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
