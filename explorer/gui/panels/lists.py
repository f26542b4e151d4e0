"""A list view as every panel uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from explorer.gui.models.row_delegate import RowDelegate


class RowList(QListView):
    """Rows of one height, painted by the shared delegate."""

    def __init__(self, name: str, many: bool = False, title_lines: int = 1) -> None:
        super().__init__()
        self.setItemDelegate(RowDelegate(self, title_lines))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
