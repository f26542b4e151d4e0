"""Themes to be checked off: none checked means all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QTreeView, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.models.rows import Role
from explorer.model.coding import Theme


class ThemeChecks(QWidget):
    """A tree with a box before each theme."""

    changed = Signal(object)
    """The ids that are checked."""

    def __init__(self, themes: Sequence[Theme], chosen: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QStandardItemModel(self)
        self._items: dict[str, QStandardItem] = {}
        self._fill(themes, frozenset(chosen))
        tree = QTreeView()
        tree.setModel(self.model)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(16)
        tree.setAccessibleName(self.tr("Themes to export"))
        tree.expandAll()
        hint = QLabel(self.tr("Themes (none checked: all)"))
        hint.setProperty("caption", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(hint)
        column.addWidget(tree, 1)
        self.model.itemChanged.connect(lambda _: self.changed.emit(self.chosen()))

    def _fill(self, themes: Sequence[Theme], chosen: frozenset[str]) -> None:
        for theme in themes:
            text = labels.theme(theme) + (f"  ({labels.number(theme.tags)})" if theme.tags else "")
            item = QStandardItem(QIcon(_swatch(theme.colour)), text)
            item.setCheckable(True)
            item.setEditable(False)
            item.setCheckState(Qt.CheckState.Checked if theme.id in chosen else Qt.CheckState.Unchecked)
            item.setData(theme.id, Role.VALUE)
            if not theme.tags:
                item.setForeground(QBrush(self.palette().color(self.palette().ColorRole.PlaceholderText)))
            self._items[theme.id] = item
        for theme in themes:
            above = self._items.get(theme.parent) if theme.parent else None
            (above if above is not None else self.model.invisibleRootItem()).appendRow(self._items[theme.id])

    def chosen(self) -> tuple[str, ...]:
        """The ids that are checked."""
        return tuple(t for t, item in self._items.items() if item.checkState() is Qt.CheckState.Checked)

    def check(self, theme: str, on: bool = True) -> None:
        """Check a theme."""
        self._items[theme].setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def check_only(self, themes: Sequence[str]) -> None:
        """Check these themes and no others; one that is not here is passed over."""
        for name in self._items:
            self.check(name, name in themes)


def _swatch(colour: str) -> QPixmap:
    swatch = QPixmap(12, 12)
    swatch.fill(QColor(colour))
    return swatch
