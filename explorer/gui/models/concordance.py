"""Concordance lines as a table: before, key word, after, counterpart, place."""

from collections.abc import Sequence
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from explorer.gui import labels
from explorer.gui.guard import guarded, nothing
from explorer.gui.harmless import tip
from explorer.gui.models.folding import folded
from explorer.gui.models.rows import Role
from explorer.model.search import ConcordanceLine

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns."""

    LEFT = 0
    KEYWORD = 1
    RIGHT = 2
    COUNTERPART = 3
    PLACE = 4


class LineOrder(StrEnum):
    """How lines are sorted."""

    TEXT = "text"
    LEFT = "left"
    KEYWORD = "keyword"
    RIGHT = "right"
    TRANSLATION = "translation"
    DATE = "date"


class ConcordanceModel(QAbstractTableModel):
    """Sorted by the words next to the key word, read away from it."""

    def __init__(self) -> None:
        super().__init__()
        self._given: list[ConcordanceLine] = []
        self._lines: list[ConcordanceLine] = []
        self._order = LineOrder.TEXT

    def set_lines(self, lines: Sequence[ConcordanceLine]) -> None:
        """Show other lines."""
        self._given = list(lines)
        self._show()

    def set_order(self, order: LineOrder) -> None:
        """Sort otherwise."""
        self._order = order
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self._lines = list(self._given) if self._order is LineOrder.TEXT else sorted(self._given, key=self._key)
        self.endResetModel()

    def _key(self, line: ConcordanceLine) -> tuple[str, ...]:
        if self._order is LineOrder.LEFT:
            return tuple(reversed(folded(line.left).split()))
        if self._order is LineOrder.RIGHT:
            return tuple(folded(line.right).split())
        if self._order is LineOrder.TRANSLATION:
            return _translation(line)
        if self._order is LineOrder.DATE:
            return (line.date or "~",)  # after every digit: lines without date come last
        return (folded(line.keyword), *folded(line.right).split())

    @property
    def order(self) -> LineOrder:
        """How lines are sorted."""
        return self._order

    def line(self, index: Index) -> ConcordanceLine | None:
        """The line at an index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    @property
    def lines(self) -> tuple[ConcordanceLine, ...]:
        """What is shown, in order."""
        return tuple(self._lines)

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @guarded(int)
    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Five."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    @guarded(nothing)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        translate = QCoreApplication.translate
        return {
            Column.LEFT: translate("Concordance", "Before"),
            Column.KEYWORD: translate("Concordance", "Key word"),
            Column.RIGHT: translate("Concordance", "After"),
            Column.COUNTERPART: translate("Concordance", "Other panel"),
            Column.PLACE: translate("Concordance", "Place"),
        }.get(Column(section))

    @guarded(nothing)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt asks of a cell."""
        line = self.line(index)
        if line is None:
            return None
        if role == Role.VALUE:
            return line
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = {Column.LEFT: Qt.AlignmentFlag.AlignRight, Column.KEYWORD: Qt.AlignmentFlag.AlignHCenter}
            return across.get(Column(index.column()), Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = _cell(line, Column(index.column())).replace("\n", " ")
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None


def _cell(line: ConcordanceLine, column: Column) -> str:
    if column is Column.COUNTERPART:
        return line.counterpart.text if line.counterpart else "—"
    if column is Column.PLACE:
        page = QCoreApplication.translate("Concordance", "p. {page}").format(page=line.page) if line.page else ""
        return ", ".join(part for part in (line.title, labels.iso_day(line.date), page) if part)
    return {Column.LEFT: line.left, Column.KEYWORD: line.keyword, Column.RIGHT: line.right}[column]


def _translation(line: ConcordanceLine) -> tuple[str, ...]:
    """The first words marked on the other panel; lines without any come last."""
    if line.counterpart is None or not line.counterpart.marks:
        return "1", ""
    mark = line.counterpart.marks[0]
    return "0", folded(line.counterpart.text[mark.start : mark.end])
