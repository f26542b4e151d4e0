"""Cells of the concordance: text before the key word is cut at its beginning, the key word stands out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from explorer.gui.guard import guarded, nothing
from explorer.gui.look import look_of
from explorer.gui.models.concordance import Column


class KeywordDelegate(QStyledItemDelegate):
    """Sets font, colour and elision by column."""

    @guarded(nothing)
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """How a cell is painted."""
        super().initStyleOption(option, index)
        column = Column(index.column())
        if column is Column.LEFT:
            option.textElideMode = Qt.TextElideMode.ElideLeft
        if column is Column.KEYWORD:
            font: QFont = option.font
            font.setBold(True)
            option.font = font
        if column in (Column.COUNTERPART, Column.PLACE):
            palette: QPalette = option.palette
            palette.setColor(QPalette.ColorRole.Text, look_of(palette).colour("muted"))
            option.palette = palette
