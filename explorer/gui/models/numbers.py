"""Numbers over the corpus as a table and as bars."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from explorer.gui import labels
from explorer.gui.guard import guarded, nothing
from explorer.gui.models.overview import Bars
from explorer.model.search import Collocate, Frequency, Rendering

Index = QModelIndex | QPersistentModelIndex
Cell = str | int | float
translate = QCoreApplication.translate
_MOST_BARS = 40


class NumberKind(StrEnum):
    """What is counted: how often it is said by a facet, what stands near it, how it is rendered."""

    YEAR = "year"
    ISSUER = "issuer"
    LANG = "lang"
    KIND = "kind"
    THEME = "theme"
    COLLOCATES = "collocates"
    RENDERINGS = "renderings"

    @property
    def by(self) -> str:
        """The facet, "" where it is none."""
        return "" if self in (NumberKind.COLLOCATES, NumberKind.RENDERINGS) else self.value


@dataclass(frozen=True, slots=True)
class Numbers:
    """A table, and the same as bars: their names and their lengths."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    bars: Bars


def frequencies(by: str, found: Sequence[Frequency], themes: Mapping[str, str]) -> Numbers:
    """How often it is said, in 10,000 words."""
    head = (
        labels.facet(by),
        translate("Numbers", "Places"),
        translate("Numbers", "Paragraphs"),
        translate("Numbers", "All words"),
        translate("Numbers", "In 10,000 words"),
    )
    rows = tuple(
        (labels.facet_value(by, f.value, themes), f.occurrences, f.units, f.words, round(f.per_ten_thousand, 2))
        for f in found
    )
    return Numbers(head, rows, _bars(rows, lambda row: row[4]))


def collocates(found: Sequence[Collocate]) -> Numbers:
    """Words near by, by log-likelihood."""
    head = (
        translate("Numbers", "Word"),
        labels.facet("lang"),
        translate("Numbers", "Near by"),
        translate("Numbers", "Everywhere"),
        translate("Numbers", "Log-likelihood"),
    )
    rows = tuple((c.word, labels.language(c.lang), c.together, c.everywhere, round(c.score, 2)) for c in found)
    return Numbers(head, rows, _bars(rows, lambda row: row[4]))


def renderings(found: Sequence[Rendering]) -> Numbers:
    """How it is said on the other panel."""
    head = (
        translate("Numbers", "Wording"),
        labels.facet("lang"),
        translate("Numbers", "Paragraphs"),
        translate("Numbers", "Of"),
    )
    other = translate("Numbers", "(otherwise)")
    rows = tuple((r.wording or other, labels.language(r.lang), r.units, r.of) for r in found)
    return Numbers(head, rows, _bars(rows, lambda row: row[2]))


def _bars(rows: Sequence[tuple[Cell, ...]], length: Callable[[tuple[Cell, ...]], Cell]) -> Bars:
    shown = rows[:_MOST_BARS]
    return Bars(tuple(str(row[0]) for row in shown), tuple(float(length(row)) for row in shown))


class NumbersModel(QAbstractTableModel):
    """The table."""

    def __init__(self) -> None:
        super().__init__()
        self._head: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    def set_numbers(self, numbers: Numbers | None) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self._head, self._rows = (numbers.head, numbers.rows) if numbers else ((), ())
        self.endResetModel()

    @property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """What is shown."""
        return self._rows

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @guarded(int)
    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self._head)

    @guarded(nothing)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """The names of the columns."""
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self._head[section] if wanted and section < len(self._head) else None

    @guarded(nothing)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell: numbers stand on the right."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else labels.decimal(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
