"""The codebook as a tree."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from explorer.gui.models.themes import ThemeModel
from explorer.gui.requests import ThemesChosen
from explorer.model.coding import Theme


class ThemeTree(QWidget):
    """A theme that is activated shows its excerpts."""

    activated = Signal(object)
    menu_wanted = Signal(object)
    moved = Signal(object)
    """ThemeMove: a theme was dragged elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ThemeModel()
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Themes"))
        self.tree.setIndentation(14)
        self.tree.setIconSize(QSize(12, 12))
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.model.move_wanted.connect(self.moved)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.activated.connect(self._activate)
        self.tree.customContextMenuRequested.connect(self._menu)

    def set_themes(self, themes: Sequence[Theme]) -> None:
        """Show the codebook, unfolded; the current theme stays."""
        current = self.current()
        self.model.set_themes(themes)
        self.tree.expandAll()
        if current is not None:
            self.tree.setCurrentIndex(self.model.index_of(current.id))

    def current(self) -> Theme | None:
        """The theme that is chosen."""
        return self.model.theme(self.tree.currentIndex())

    def _activate(self, index: QModelIndex) -> None:
        theme = self.model.theme(index)
        if theme is not None:
            self.activated.emit(ThemesChosen((theme.id,)))

    def _menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.tree.viewport().mapToGlobal(at))
