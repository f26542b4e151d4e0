"""The original page of a PDF beside its text."""

from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget


class OriginalDialog(QDialog):
    """A window of its own, to be put beside the main one; `page` counts from 1."""

    def __init__(self, path: Path, title: str, page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Original: {title}").format(title=title))
        self.resize(640, 820)
        self.setModal(False)
        self.document = QPdfDocument(self)
        self.document.load(str(path))
        self.view = QPdfView(self)
        self.view.setAccessibleName(self.tr("Pages of the original"))
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self.document)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.go_to(page)

    def go_to(self, page: int) -> None:
        """Show a page."""
        self.view.pageNavigator().jump(page - 1, QPointF(0, 0), 0)
