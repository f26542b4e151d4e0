"""The original page of a PDF beside its text."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPolygonF, QResizeEvent, QTransform
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from explorer.gui.look import look_of
from explorer.gui.models.printed import find_printed

_ABOVE = 0.25
"""Which part of the window's height is left above a passage."""


class OriginalDialog(QDialog):
    """A window of its own, to be put beside the main one."""

    def __init__(self, path: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Original: {title}").format(title=title))
        self.resize(640, 820)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.document = QPdfDocument(self)
        self.document.load(str(path))
        self.view = PageView(self)
        self.view.setAccessibleName(self.tr("Pages of the original"))
        self.view.setDocument(self.document)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def go_to(self, page: int, words: str = "") -> None:
        """Show a page, counted from 1, scrolled to where it has these words; they are marked there.

        A scan has no words: its page is shown from the top.
        """
        number = min(max(page, 1), max(self.document.pageCount(), 1)) - 1
        found = find_printed(words, self.document.getAllText(number).text())
        marked = list(self.document.getSelectionAtIndex(number, *found).bounds()) if found else []
        self.view.show_place(number, marked)


class PageView(QPdfView):
    """All pages one below the other, as wide as the window, with a marked place on one of them.

    QPdfView itself neither scrolls to a place within a page nor marks one; where its pages lie follows from its
    documented margins and spacing.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._page = 0
        self.marked: list[QPolygonF] = []
        """What is marked, in points from the upper left corner of the page."""

        self._dress()

    def _dress(self) -> None:
        """The ground beside the pages, which Qt takes for a shadow, in the colour of the design."""
        palette, ground = self.palette(), look_of(self.palette()).colour("line")
        if palette.color(QPalette.ColorRole.Dark) != ground:
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another design."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def show_place(self, page: int, marked: list[QPolygonF]) -> None:
        """Scroll to a page, and on it to what is to be marked."""
        self._page, self.marked = page, marked
        self.pageNavigator().jump(page, QPointF(), 0)
        self._scroll()
        self.viewport().update()

    def _scroll(self) -> None:
        if not self.marked:
            return
        top = self._to_text().map(self.marked[0].boundingRect().topLeft()).y()
        self.verticalScrollBar().setValue(round(top - _ABOVE * self.viewport().height()))

    def _to_text(self) -> QTransform:
        """From points on the page with the mark to pixels from the beginning of all pages."""
        margins = self.documentMargins()
        width = self.viewport().width() - margins.left() - margins.right()
        y = float(margins.top())
        for number in range(self._page):
            size = self.document().pagePointSize(number)
            y += round(size.height() * width / size.width()) + self.pageSpacing()
        scale = width / max(self.document().pagePointSize(self._page).width(), 1.0)
        return QTransform.fromTranslate(margins.left(), y).scale(scale, scale)

    def mark_rects(self) -> list[QPolygonF]:
        """What is marked, in pixels of the viewport."""
        placed = self._to_text() * QTransform.fromTranslate(0, -self.verticalScrollBar().value())
        return [placed.map(shape) for shape in self.marked]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Pages grow and shrink with the window; the marked place stays in sight."""
        super().resizeEvent(event)
        self._scroll()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The pages, then the mark, as a marker pen leaves it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 232, 120))
        for shape in self.mark_rects():
            painter.drawRect(shape.boundingRect().adjusted(-2, -2, 2, 2))
        painter.end()
