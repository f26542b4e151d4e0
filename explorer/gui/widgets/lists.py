"""A list view as every panel uses it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from explorer.gui.widgets.row_delegate import RowDelegate, head_height


class RowList(QTableView):
    """Rows of one height, painted by the shared delegate.

    A table of one column: a list view asks its model for every row after each reset, a table only for what it shows.
    """

    def __init__(self, name: str, many: bool = False, title_lines: int = 1) -> None:
        super().__init__()
        self._heads: tuple[int, ...] = ()
        self.setItemDelegate(RowDelegate(self, title_lines))
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """The rows."""
        super().setModel(model)
        self._fit_rows()

    def fit_heads(self, rows: Sequence[int]) -> None:
        """Make room in the rows that begin a group; all others are of one height."""
        header = self.verticalHeader()
        for row in self._heads:
            if row < header.count():
                header.resizeSection(row, header.defaultSectionSize())
        self._heads = tuple(rows)
        for row in rows:
            header.resizeSection(row, header.defaultSectionSize() + head_height(self.font()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font makes other rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self.verticalHeader().setDefaultSectionSize(self.itemDelegate().sizeHint(option, QModelIndex()).height())
