"""Every action with its key; a key can be changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.gui.models.folding import folded, matches, needles_of


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action and its keys as the platform writes them."""

    id: str
    name: str
    keys: str
    in_reader: bool


@dataclass(frozen=True, slots=True)
class KeyChange:
    """New keys for an action; empty brings the default back."""

    id: str
    keys: str


class ShortcutsDialog(QDialog):
    """A list to look at, a field to change the current row."""

    changed = Signal(object)

    def __init__(self, rows: Sequence[KeyRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(600, 640)
        self._rows = list(rows)
        self.rows: list[QTreeWidgetItem] = []
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.keys = QKeySequenceEdit()
        self.keys.setAccessibleName(self.tr("New key"))
        self._told = QLabel(self.tr("Single letters work while the caret is in the reader."))
        self._told.setProperty("muted", True)
        self._told.setWordWrap(True)
        self._arrange()
        self._fill()
        self.filter.textChanged.connect(self._narrow)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        for text, use in (
            (self.tr("Set key"), self._set),
            (self.tr("Default"), lambda: self._emit("")),
        ):
            one = QPushButton(text)
            one.setAutoDefault(False)
            one.clicked.connect(lambda _=False, u=use: u())
            row.addWidget(one)
        row.insertWidget(0, self.keys, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(buttons)

    def _fill(self) -> None:
        for row in self._rows:
            keys = self.tr("{key} in the reader").format(key=row.keys) if row.in_reader and row.keys else row.keys
            self.rows.append(QTreeWidgetItem([row.name, keys]))
        self.tree.addTopLevelItems(self.rows)
        self.tree.setCurrentItem(self.rows[0])

    def _narrow(self, typed: str) -> None:
        needles = needles_of(typed)
        for item, row in zip(self.rows, self._rows, strict=True):
            item.setHidden(not matches(needles, folded(f"{row.name} {row.keys}")))

    def _current(self) -> int:
        current = self.tree.currentItem()
        return self.rows.index(current) if current else 0

    def _set(self) -> None:
        wanted = self.keys.keySequence()
        shown = wanted.toString(QKeySequence.SequenceFormat.NativeText)
        if not shown:
            return
        taken = next((r.name for i, r in enumerate(self._rows) if shown == r.keys and i != self._current()), None)
        if taken:
            self._told.setText(self.tr("{key} belongs to “{action}” already.").format(key=shown, action=taken))
            return
        self._emit(wanted.toString(QKeySequence.SequenceFormat.PortableText))
        self.rows[self._current()].setText(1, shown)

    def _emit(self, keys: str) -> None:
        row = self._rows[self._current()]
        self.changed.emit(KeyChange(row.id, keys))
        if not keys:
            self._told.setText(self.tr("The default key of “{action}” is back.").format(action=row.name))
