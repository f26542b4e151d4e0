"""The dossiers of the library: filter, state, order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.models.dossiers import DossierGroup, DossierModel, DossierOrder, DossierScope, Found
from explorer.gui.requests import DossiersChosen, OpenPlace
from explorer.gui.widgets.lists import RowList
from explorer.model.bitext import Alignment, Dossier

_PAUSE = 60
"""Milliseconds after the last key before the list is filtered."""


class DossierList(QWidget):
    """Opens a dossier on Enter or click; several may be chosen for actions."""

    opened = Signal(object)
    chosen = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DossierModel()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter dossiers"))
        self.filter.setAccessibleName(self.tr("Filter dossiers"))
        self.filter.setClearButtonEnabled(True)
        self._scope = self._box(self._scopes(), self.tr("Which dossiers"))
        self._order = self._box(self._orders(), self.tr("Order of dossiers"))
        self._group = self._box(self._groups(), self.tr("Groups of dossiers"))
        self.list = RowList(self.tr("Dossiers"), many=True, title_lines=2)
        self.list.setModel(self.model)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setDragDropOverwriteMode(True)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._arrange()
        self._connect()

    def _box(self, entries: list[tuple[str, str]], name: str) -> QComboBox:
        box = QComboBox()
        for value, text in entries:
            box.addItem(text, value)
        box.setAccessibleName(name)
        box.setToolTip(name)
        return box

    def _scopes(self) -> list[tuple[str, str]]:
        return [
            (DossierScope.ALL, self.tr("All")),
            (DossierScope.PAIRED, self.tr("With versions")),
            (DossierScope.PROPOSED, self.tr("Proposed")),
            (DossierScope.SINGLE, self.tr("Single texts")),
        ]

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (DossierOrder.NEWEST, self.tr("Newest first")),
            (DossierOrder.OLDEST, self.tr("Oldest first")),
            (DossierOrder.TITLE, self.tr("By title")),
            (DossierOrder.ISSUER, self.tr("By issuer")),
            (DossierOrder.SCORE, self.tr("Least sure first")),
        ]

    def _groups(self) -> list[tuple[str, str]]:
        return [
            (DossierGroup.NONE, self.tr("Not grouped")),
            (DossierGroup.YEAR, self.tr("Grouped by year")),
            (DossierGroup.ISSUER, self.tr("Grouped by issuer")),
            (DossierGroup.KIND, self.tr("Grouped by kind")),
            (DossierGroup.ALIGNMENT, self.tr("Grouped by alignment")),
        ]

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(10, 8, 10, 6)
        head.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._scope, 1)
        row.addWidget(self._order, 1)
        head.addWidget(self.filter)
        head.addLayout(row)
        head.addWidget(self._group)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._count.setContentsMargins(10, 3, 10, 3)
        column.addWidget(self._count)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.apply_filter)
        self.filter.returnPressed.connect(self._open_first)
        self._scope.currentIndexChanged.connect(self._apply_scope)
        self._order.currentIndexChanged.connect(self._apply_order)
        self._group.currentIndexChanged.connect(self._apply_group)
        self.model.modelReset.connect(lambda: self.list.fit_heads(self.model.heads))
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.setContextMenuPolicy(self.list.contextMenuPolicy().CustomContextMenu)

    def set_alignments(self, alignments: Mapping[int, Alignment]) -> None:
        """How far the alignments have come, by dossier."""
        self.model.set_alignments(alignments)

    def set_dossiers(self, dossiers: Sequence[Found]) -> None:
        """Show the dossiers of the library (`prepared`); the chosen ones stay chosen."""
        kept = {d.id for d in self.selected()}
        self.model.set_dossiers(dossiers)
        for dossier in kept:
            self._mark(dossier)
        self._tell()

    def selected(self) -> list[Dossier]:
        """The chosen dossiers."""
        rows = self.list.selectionModel().selectedIndexes()
        return [d for index in rows if (d := self.model.value(index)) is not None]

    def mark(self, dossier: int) -> None:
        """Choose a dossier that was opened elsewhere."""
        if dossier not in {d.id for d in self.selected()}:
            self.list.clearSelection()
            self._mark(dossier)

    def _mark(self, dossier: int) -> None:
        row = self.model.place_of(dossier)
        if row is not None:
            index = self.model.index(row)
            model = self.list.selectionModel()
            model.select(index, model.SelectionFlag.Select)
            model.setCurrentIndex(index, model.SelectionFlag.NoUpdate)

    def apply_filter(self) -> None:
        """Filter at once by what is typed; by itself that waits for a pause in typing."""
        kept = {d.id for d in self.selected()}
        self.model.set_filter(self.filter.text())
        for dossier in kept:
            self._mark(dossier)
        self._tell()

    def _apply_scope(self) -> None:
        self.model.set_scope(DossierScope(self._scope.currentData()))
        self._tell()

    def _apply_order(self) -> None:
        self.model.set_order(DossierOrder(self._order.currentData()))

    def _apply_group(self) -> None:
        self.model.set_group(DossierGroup(self._group.currentData()))

    def _tell(self) -> None:
        """As the status bar counts them; of what is filtered how many are left."""
        shown, total, singles = self.model.rowCount(), self.model.total, self.model.singles
        counted = [self.tr("%Ln dossier(s)", "", total - singles)]
        if singles:
            counted.append(self.tr("%Ln without counterpart", "", singles))
        left = self.tr("{number} of {total}").format(number=labels.number(shown), total=labels.number(total))
        self._count.setText(left if shown != total else " · ".join(counted))

    def _open(self, index: QModelIndex) -> None:
        dossier = self.model.value(index)
        modifiers = bool(len(self.list.selectionModel().selectedIndexes()) > 1)
        if dossier is not None and not modifiers:
            self.opened.emit(OpenPlace(dossier.id))

    def _open_first(self) -> None:
        self.apply_filter()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self._open(self.model.index(0))

    def _choose(self) -> None:
        self.chosen.emit(DossiersChosen(tuple(d.id for d in self.selected())))

    def _menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.list.viewport().mapToGlobal(at))
