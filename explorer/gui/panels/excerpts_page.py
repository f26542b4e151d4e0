"""Every tag of a theme (or of several) with its text on both panels."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from explorer.gui.models.excerpts import ExcerptModel
from explorer.gui.models.quoting import excerpt_html
from explorer.gui.requests import OpenPlace, ThemesChosen
from explorer.gui.widgets.basic import button
from explorer.gui.widgets.elided import ElidedLabel
from explorer.gui.widgets.lists import RowList
from explorer.model.coding import Excerpt


class ExcerptsPage(QWidget):
    """List above, the chosen excerpt below."""

    opened = Signal(object)
    copy_wanted = Signal(object)
    export_wanted = Signal(object)
    menu_wanted = Signal(object)
    """QPoint on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes: tuple[str, ...] = ()
        self.model = ExcerptModel()
        self.list = RowList(self.tr("Excerpts"))
        self.list.setModel(self.model)
        self._title = ElidedLabel("", "title")
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The chosen excerpt"))
        self._copy = button(self.tr("Copy with citation"), lambda: self.copy_wanted.emit(self.current()))
        self._open = button(self.tr("Open in the reader"), lambda: self._go(self.list.currentIndex()))
        self._export = button(self.tr("Export…"), lambda: self.export_wanted.emit(ThemesChosen(self._themes)))
        self._arrange()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.list.activated.connect(self._go)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.list.viewport().mapToGlobal(at))
        )
        self.show_excerpts("", (), ())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 10, 8)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for part in (self._open, self._copy, self._export):
            head.addWidget(part)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self._text)
        split.setSizes([420, 260])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)

    def show_excerpts(self, title: str, themes: tuple[str, ...], excerpts: Sequence[Excerpt]) -> None:
        """Show the excerpts of some themes."""
        self._themes = themes
        row = self.list.currentIndex().row()
        self.model.set_values(excerpts)
        text = self.tr("%Ln excerpt(s): {title}", "", len(excerpts)).format(title=title)
        self._title.setText(text if title else self.tr("Double-click a theme to see its excerpts."))
        if excerpts:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(excerpts) - 1)))
        self._show()

    @property
    def themes(self) -> tuple[str, ...]:
        """The themes whose excerpts are shown."""
        return self._themes

    def current(self) -> Excerpt | None:
        """The chosen excerpt."""
        return self.model.value(self.list.currentIndex())

    def _show(self) -> None:
        excerpt = self.current()
        for part in (self._copy, self._open):
            part.setEnabled(excerpt is not None)
        self._export.setEnabled(bool(self.model.values))
        self._text.setHtml(excerpt_html(excerpt) if excerpt else "")

    def _go(self, index: QModelIndex) -> None:
        excerpt = self.model.value(index)
        if excerpt is not None and excerpt.dossier is not None:
            self.opened.emit(OpenPlace(excerpt.dossier, excerpt.document, span=excerpt.span))
