"""Two coders side by side: how far they agree, where they differ, and settling it one by one."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.models.compared import ComparedModel, cells, coder, tags_html, themes
from explorer.gui.models.marks import ThemeLook
from explorer.gui.requests import CompareWanted, OpenPlace, SettleWanted, TableWanted
from explorer.gui.widgets.basic import button, label
from explorer.gui.widgets.keys import enter_presses_nothing, on_key
from explorer.gui.widgets.lists import RowList
from explorer.model.analysis import Agreement, CodedPassage, Keep, Unit


class ComparisonDialog(QDialog):
    """1 keeps what the first coder said, 2 the second, 3 both; the window behind stays in use."""

    asked = Signal(object)
    """CompareWanted."""
    settled = Signal(object)
    """SettleWanted."""
    opened = Signal(object)
    """OpenPlace."""
    table_wanted = Signal(object)
    """TableWanted."""

    def __init__(self, names: Sequence[str], me: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare coders"))
        self.resize(940, 680)
        self._looks: Mapping[str, ThemeLook] = {}
        self._rows: tuple[Agreement, ...] = ()
        self.first, self.second = self._coders(names), self._coders(names)
        self.unit = QComboBox()
        for unit in Unit:
            self.unit.addItem(labels.unit(unit), unit)
        self.unit.setCurrentIndex(self.unit.findData(Unit.PASSAGE))
        self.every_text = QCheckBox(self.tr("Also texts that only one of them has tagged"))
        self.table = QTableWidget(0, 5)
        self.model = ComparedModel()
        self.list = RowList(self.tr("Passages on which they differ"))
        self.list.setModel(self.model)
        self.sides = (QTextBrowser(), QTextBrowser())
        self._count = label("", "caption")
        self._keep = [button("", partial(self._settle, keep)) for keep in Keep]
        self._open = button(self.tr("Open in the reader (O)"), self._go)
        self._choose(names, me)
        self._name()
        self._arrange()
        self._connect()
        self._show()

    @staticmethod
    def _coders(names: Sequence[str]) -> QComboBox:
        box = QComboBox()
        for name in names:
            box.addItem(coder(name), name)
        return box

    def _choose(self, names: Sequence[str], me: str) -> None:
        """Oneself against the first other one."""
        mine = names.index(me) if me in names else 0
        self.first.setCurrentIndex(mine)
        self.second.setCurrentIndex(next((i for i in range(len(names)) if i != mine), mine))

    def _name(self) -> None:
        for widget, name in (
            (self.first, self.tr("First coder")),
            (self.second, self.tr("Second coder")),
            (self.unit, self.tr("Agreement by")),
            (self.table, self.tr("Agreement")),
            (self.sides[0], self.tr("Tags of the first coder")),
            (self.sides[1], self.tr("Tags of the second coder")),
        ):
            widget.setAccessibleName(name)
        heads = (
            self.tr("Theme"),
            self.tr("Units"),
            self.tr("Agreement"),
            self.tr("Cohen’s κ"),
            self.tr("Krippendorff’s α"),
        )
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        for part in (self.first, self.second, label(self.tr("Agreement by"), "muted"), self.unit, self.every_text):
            top.addWidget(part)
        top.addStretch(1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        for side in self.sides:
            sides.addWidget(side)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._count)
        column.addWidget(self.list, 2)
        column.addWidget(sides, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(lower)
        split.setSizes([220, 420])
        foot = QHBoxLayout()
        for press in (*self._keep, self._open):
            foot.addWidget(press)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Save agreement…"), self._save_agreement))
        foot.addWidget(button(self.tr("Save differences…"), self._save_differences))
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(split, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        for box in (self.first, self.second, self.unit):
            box.currentIndexChanged.connect(lambda _: self.ask())
        self.every_text.toggled.connect(lambda _: self.ask())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.list.activated.connect(lambda _: self._go())
        for keys, keep in zip("123", Keep, strict=True):
            on_key(self, keys, partial(self._settle, keep))
        on_key(self, "O", self._go)
        enter_presses_nothing(self)

    @property
    def names(self) -> tuple[str, str]:
        """The two coders that are compared."""
        return self.first.currentData(), self.second.currentData()

    def ask(self) -> None:
        """Ask for what is to be shown."""
        first, second = self.names
        unit = Unit(self.unit.currentData())  # Qt gives plain text back
        self.asked.emit(CompareWanted(first, second, unit, self.every_text.isChecked()))

    def show_result(
        self, rows: Sequence[Agreement], places: Sequence[CodedPassage], looks: Mapping[str, ThemeLook]
    ) -> None:
        """Show what came of it; the place in the list stays."""
        self._rows, self._looks = tuple(rows), looks
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(cells(row, looks)):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, column, item)
        at = max(self.list.currentIndex().row(), 0)
        self.model.show(places, self.names, looks)
        self._count.setText(self.tr("They differ on %Ln passage(s)", "", len(places)))
        if places:
            self.list.setCurrentIndex(self.model.index(min(at, len(places) - 1)))
        self._show()

    def _show(self) -> None:
        place = self.model.value(self.list.currentIndex())
        first, second = self.names
        self.sides[0].setHtml(tags_html(first, place.first if place else (), self._looks))
        self.sides[1].setHtml(tags_html(second, place.second if place else (), self._looks))
        texts = (
            self.tr("Keep {coder} (1)").format(coder=coder(first)),
            self.tr("Keep {coder} (2)").format(coder=coder(second)),
            self.tr("Keep both (3)"),
        )
        for part, text in zip(self._keep, texts, strict=True):
            part.setText(text)
            part.setEnabled(place is not None)
        self._open.setEnabled(place is not None)

    def _settle(self, keep: Keep) -> None:
        place = self.model.value(self.list.currentIndex())
        if place is not None:
            self.settled.emit(SettleWanted(place.document, place.passage.number, *self.names, keep))

    def _go(self) -> None:
        place = self.model.value(self.list.currentIndex())
        if place is not None and place.dossier is not None:
            self.opened.emit(OpenPlace(place.dossier, place.document, span=place.passage.span))

    def _save_agreement(self) -> None:
        model = self.table.model()
        heads = tuple(str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(5))
        rows = tuple(
            (cells(row, self._looks)[0], row.units, round(row.percentage, 4), row.kappa, row.alpha)
            for row in self._rows
        )
        self.table_wanted.emit(TableWanted(self.tr("Agreement"), heads, rows))

    def _save_differences(self) -> None:
        head = (self.tr("Document"), self.tr("Passage"), *map(coder, self.names), self.tr("Text"))
        rows = tuple(
            (p.document, p.passage.number, themes(p.first, self._looks), themes(p.second, self._looks), p.passage.text)
            for p in self.model.values
        )
        self.table_wanted.emit(TableWanted(self.tr("Differences between coders"), head, rows))
