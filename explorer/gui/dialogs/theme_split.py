"""Split a theme: name a new one and check the tags that it gets."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
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
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tags of the theme"))
        self.list.setAlternatingRowColors(True)
        for excerpt in tagged:
            place = " · ".join(p for p in (excerpt.lang.value.upper(), excerpt.citation.date, excerpt.coder) if p)
            item = QListWidgetItem(f"{excerpt.quote}   ({place})")
            item.setData(Qt.ItemDataRole.UserRole, excerpt.tag)
            item.setToolTip(excerpt.passage)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
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
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked)

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
