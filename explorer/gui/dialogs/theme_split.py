"""Split a theme: name a new one and check the tags that it gets."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.harmless import tip
from explorer.gui.requests import ThemeSplit
from explorer.gui.widgets.basic import label
from explorer.model.codebook import theme_id
from explorer.model.coding import Excerpt, Theme
from explorer.model.language import Lang

_LANGS = (Lang.DE, Lang.FR, Lang.EN)


class ThemeSplitDialog(QDialog):
    """The new theme stands beside the old one and has its colour until it is edited."""

    wanted = Signal(object)
    """ThemeSplit."""

    def __init__(
        self, theme: Theme, tagged: Sequence[Excerpt], themes: Sequence[Theme], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split “{theme}”").format(theme=labels.theme(theme)))
        self.resize(680, 520)
        self._theme, self._known = theme, {t.id for t in themes}
        self.labels = {lang: QLineEdit() for lang in _LANGS}
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Tags of the theme"))
        self.list.setHeaderLabels([self.tr("Tag"), self.tr("Language"), self.tr("Date"), self.tr("Coder")])
        self.list.setRootIsDecorated(False)
        for excerpt in tagged:
            day = labels.iso_day(excerpt.citation.date)
            item = QTreeWidgetItem([excerpt.quote, labels.language(excerpt.lang), day, excerpt.coder])
            item.setData(0, Qt.ItemDataRole.UserRole, excerpt.tag)
            item.setToolTip(0, tip(excerpt.passage))
            item.setCheckState(0, Qt.CheckState.Unchecked)
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._arrange()
        self._enable()
        self.list.itemChanged.connect(lambda _: self._enable())
        for field in self.labels.values():
            field.textChanged.connect(lambda _: self._enable())

    def _arrange(self) -> None:
        form = QFormLayout()
        for lang, field in self.labels.items():
            name = self.tr("New label ({language})").format(language=labels.language(lang))
            field.setAccessibleName(name)
            form.addRow(name, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Split"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(
            label(self.tr("Check the tags that go to the new theme; space checks the current row."), "muted")
        )
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def chosen(self) -> tuple[int, ...]:
        """The tags that are checked."""
        items = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        checked = [item for item in items if item is not None and item.checkState(0) is Qt.CheckState.Checked]
        return tuple(item.data(0, Qt.ItemDataRole.UserRole) for item in checked)

    def _named(self) -> dict[Lang, str]:
        return {lang: text for lang, field in self.labels.items() if (text := field.text().strip())}

    def _enable(self) -> None:
        self._ok.setEnabled(bool(self._named()) and bool(self.chosen()))

    def _accept(self) -> None:
        named = self._named()
        name = theme_id(next(iter(named.values())), self._known)
        new = Theme(name, self._theme.parent, named, {}, {}, self._theme.colour, self._theme.position + 1)
        self.accept()
        self.wanted.emit(ThemeSplit(self._theme.id, new, self.chosen()))
