"""Themes that suggest themselves for a document: check those that are right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.models.marks import ThemeLook
from explorer.model.coding import Suggestion
from explorer.model.documents import Passage


class SuggestionDialog(QDialog):
    """Passage, theme and reason; nothing is checked before a person has checked it."""

    accepted_some = Signal(object)
    """The suggestions that were checked."""

    def __init__(
        self,
        suggestions: Sequence[Suggestion],
        passages: Sequence[Passage],
        themes: dict[str, ThemeLook],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suggested themes"))
        self.resize(860, 520)
        self._suggestions = list(suggestions)
        texts = {p.number: p.text for p in passages}
        self.items: list[QTreeWidgetItem] = []
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Theme"), self.tr("Because of"), self.tr("Sure"), self.tr("Passage")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.tr("Suggested themes"))
        for suggestion in self._suggestions:
            look = themes.get(suggestion.theme, ThemeLook("#888888", suggestion.theme))
            row = [
                look.label,
                ", ".join(suggestion.why),
                labels.percent(suggestion.score),
                texts.get(suggestion.passage, ""),
            ]
            item = QTreeWidgetItem(row)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.setToolTip(3, row[3])
            self.items.append(item)
        self.tree.addTopLevelItems(self.items)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(0, 220)
        self.tree.header().resizeSection(1, 190)
        self.tree.header().resizeSection(2, 60)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Tag what is checked"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Check the suggestions that are right; space checks the current row.")))
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)

    def _accept(self) -> None:
        checked = [i for i, item in enumerate(self.items) if item.checkState(0) is Qt.CheckState.Checked]
        self.accept()
        if checked:
            self.accepted_some.emit(tuple(self._suggestions[i] for i in checked))
