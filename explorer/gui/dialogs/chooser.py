"""Pick one of many by typing part of its name: themes, commands, dossiers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QListView, QVBoxLayout, QWidget

from explorer.gui.models.choices import Choice, ChoiceModel
from explorer.gui.widgets.fields import NarrowingField
from explorer.gui.widgets.row_delegate import RowDelegate


class Chooser(QDialog):
    """Enter picks what is marked; the arrow keys move the mark while the caret stays in the field."""

    picked = Signal(object)
    """The key (text) of what was picked."""

    def __init__(self, title: str, hint: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(460, 420)
        self.model = ChoiceModel(choices)
        self.list = QListView()
        self.field = NarrowingField(self.list)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.setAccessibleName(title)
        self.list.setMouseTracking(True)
        self._none = QLabel(self.tr("Nothing is called so."))
        self._none.setProperty("muted", True)
        column = QVBoxLayout(self)
        for part in (self.field, self._none, self.list):
            column.addWidget(part)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._pick)
        self.list.clicked.connect(lambda _: self._pick())
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        self.model.set_typed(typed)
        found = self.model.rowCount() > 0
        self._none.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))

    def _pick(self) -> None:
        choice = self.model.value(self.list.currentIndex())
        if choice is not None:
            self.accept()
            self.picked.emit(choice.key)
