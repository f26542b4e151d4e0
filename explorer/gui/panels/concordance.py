"""Every hit in its context, key word under key word, with the other panel beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from explorer.gui.models.concordance import Column, ConcordanceModel, LineOrder
from explorer.gui.requests import OpenPlace
from explorer.gui.widgets.basic import button
from explorer.gui.widgets.elided import ElidedLabel
from explorer.gui.widgets.keyword_delegate import KeywordDelegate
from explorer.model.search import ConcordanceLine


class Concordance(QWidget):
    """Activating a line opens it in the reader."""

    opened = Signal(object)
    export_wanted = Signal(object)
    """LineOrder: write the lines in this order."""
    menu_wanted = Signal(object)
    """QPoint on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConcordanceModel()
        self.table = QTableView()
        self._total = ElidedLabel("", "title")
        self._order = QComboBox()
        self._export = button(self.tr("Export…"), lambda: self.export_wanted.emit(self.model.order))
        self._dress_table()
        self._fill_orders()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.table, 1)
        self._columns()
        self.show_lines("", ())

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Concordance"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.setItemDelegate(KeywordDelegate(self.table))
        self.table.setTabKeyNavigation(False)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.table.viewport().mapToGlobal(at))
        )
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)

    def _fill_orders(self) -> None:
        for order, text in (
            (LineOrder.TEXT, self.tr("As in the texts")),
            (LineOrder.LEFT, self.tr("By the words before")),
            (LineOrder.KEYWORD, self.tr("By the key word")),
            (LineOrder.RIGHT, self.tr("By the words after")),
            (LineOrder.TRANSLATION, self.tr("By the translation")),
            (LineOrder.DATE, self.tr("By date")),
        ):
            self._order.addItem(text, order)
        self._order.setAccessibleName(self.tr("Order of lines"))
        self._order.activated.connect(lambda _: self.model.set_order(LineOrder(self._order.currentData())))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 10, 8)
        head.setSpacing(8)
        head.addWidget(self._total, 1)
        head.addWidget(self._order)
        head.addWidget(self._export)
        return head

    def _columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (Column.LEFT, Column.RIGHT, Column.COUNTERPART):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.KEYWORD, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.PLACE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(Column.PLACE, 150)

    def show_lines(self, query: str, lines: Sequence[ConcordanceLine]) -> None:
        """Show the lines of a query."""
        self.model.set_lines(lines)
        self._export.setEnabled(bool(lines))
        text = self.tr("%Ln line(s) for “{query}”", "", len(lines)).format(query=query)
        self._total.setText(text if query else self.tr("Type a query above and choose Concordance."))

    def current(self) -> ConcordanceLine | None:
        """The line at the cursor."""
        return self.model.line(self.table.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and line.dossier is not None:
            self.opened.emit(OpenPlace(line.dossier, line.document, span=line.span))
