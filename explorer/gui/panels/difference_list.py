"""What the two versions say otherwise, to be stepped through."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.gui.models.differences import DifferenceModel
from explorer.gui.widgets.basic import label
from explorer.gui.widgets.lists import RowList
from explorer.model.bitext import Difference


class _Rows(RowList):
    """Tells when a key has led to another row."""

    moved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrow keys move, as in every list."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self.moved.emit()


class DifferenceList(QWidget):
    """The current difference is shown on both panels."""

    chosen = Signal(object)
    """Difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DifferenceModel()
        self.list = _Rows(self.tr("Differences"))
        self.list.setModel(self.model)
        self._empty = label(self.tr("The versions say the same, as far as numbers, dates and passages go."), "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 10, 12, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.list.clicked.connect(lambda _: self._tell())
        self.list.activated.connect(lambda _: self._tell())
        self.list.moved.connect(self._tell)

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show the differences of a dossier."""
        row = self.list.currentIndex().row()
        self.model.set_values(differences)
        self._empty.setVisible(not differences)
        self.list.setVisible(bool(differences))
        if 0 <= row < len(differences):
            self.list.setCurrentIndex(self.model.index(row))

    def step(self, by: int) -> None:
        """Go to the next difference, or the one before; around at the ends."""
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row()
            start = row if row >= 0 else (-1 if by > 0 else 0)
            self.list.setCurrentIndex(self.model.index((start + by) % count))
            self._tell()

    def _tell(self) -> None:
        difference = self.model.value(self.list.currentIndex())
        if difference is not None:
            self.chosen.emit(difference)
