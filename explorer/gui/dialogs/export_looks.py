"""How an export looks: separator, columns, language of headings, title; for a memory, how sure its beads must be."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.model.exchange import ExportFormat, ExportKind, ExportOptions
from explorer.model.language import Lang

_SPOKEN = (Lang.DE, Lang.FR, Lang.EN)
_TABLES = frozenset({"csv", "xlsx"})
_SHEETS = frozenset({"csv", "codebook-csv"})
_TITLED = frozenset({"xlsx", "docx", "html", "markdown", "annotations"})
_FLOORS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
_SPEAKING = frozenset({ExportKind.EXCERPTS, ExportKind.PROJECT, ExportKind.MEMORY})


class ExportLooks(QWidget):
    """Shows only what the chosen format knows."""

    changed = Signal(object)
    """ExportOptions."""

    def __init__(self, columns: Mapping[str, str], options: ExportOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        self.headings = self._languages()
        self.separator = QComboBox()
        for text, value in (
            (self.tr("Semicolon"), ";"),
            (self.tr("Comma"), ","),
            (self.tr("Tabulator"), "\t"),
        ):
            self.separator.addItem(text, value)
        self.confirmed = QCheckBox(self.tr("Only confirmed beads"))
        self.floor = QComboBox()
        for share in _FLOORS:
            self.floor.addItem(labels.percent(share), share)
        self.source, self.target = self._languages(), self._languages()
        self.columns = QListWidget()
        self.columns.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.columns.setAccessibleName(self.tr("Columns"))
        self._headings = dict(columns)
        self._form = QFormLayout()
        self._columns_label = QLabel(self.tr("Columns (drag to change their order)"))
        self._arrange()
        self.options = options
        self._connect()

    def _languages(self) -> QComboBox:
        box = QComboBox()
        for lang in _SPOKEN:
            box.addItem(labels.language(lang), lang.value)
        return box

    def _arrange(self) -> None:
        self._rows = {
            "title": (self.tr("Title"), self.title),
            "headings": (self.tr("Language"), self.headings),
            "separator": (self.tr("Separator"), self.separator),
            "source": (self.tr("From"), self.source),
            "target": (self.tr("To"), self.target),
            "floor": (self.tr("Sure by at least"), self.floor),
            "confirmed": ("", self.confirmed),
        }
        for name, field in self._rows.values():
            if name:
                field.setAccessibleName(name)
            self._form.addRow(name, field)
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addWidget(self._columns_label)
        column.addWidget(self.columns, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        for box in (self.headings, self.separator, self.source, self.target, self.floor):
            box.currentIndexChanged.connect(lambda _: self._tell())
        self.title.textChanged.connect(lambda _: self._tell())
        self.confirmed.toggled.connect(self._confirmed_toggled)

    def _confirmed_toggled(self, on: bool) -> None:
        self.floor.setEnabled(not on)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.options)

    def fit(self, chosen: ExportFormat) -> None:
        """Show what a format knows."""
        memory = chosen.kind is ExportKind.MEMORY
        shown = {
            "title": chosen.name in _TITLED,
            "headings": chosen.kind in _SPEAKING or chosen.name == "codebook-qdc",
            "separator": chosen.name in _SHEETS,
            "source": chosen.name == "xliff",
            "target": chosen.name == "xliff",
            "floor": memory,
            "confirmed": memory,
        }
        for name, visible in shown.items():
            self._form.setRowVisible(self._rows[name][1], visible)
        for part in (self.columns, self._columns_label):
            part.setVisible(chosen.name in _TABLES)

    @property
    def options(self) -> ExportOptions:
        """What was chosen."""
        items = [self.columns.item(row) for row in range(self.columns.count())]
        chosen = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        names = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in chosen)
        return ExportOptions(
            separator=str(self.separator.currentData()),
            title=self.title.text().strip() or "Diptych",
            lang=Lang(self.headings.currentData()),
            columns=() if names == tuple(self._headings) else names,
            floor=float(self.floor.currentData()),
            confirmed_only=self.confirmed.isChecked(),
            langs=(Lang(self.source.currentData()), Lang(self.target.currentData())),
        )

    @options.setter
    def options(self, options: ExportOptions) -> None:
        self.title.setText(options.title)
        for box, value in (
            (self.headings, options.lang.value),
            (self.separator, options.separator),
            (self.source, options.langs[0].value),
            (self.target, options.langs[1].value),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.floor.setCurrentIndex(max(n for n, share in enumerate(_FLOORS) if share <= options.floor))
        self.confirmed.setChecked(options.confirmed_only)
        self._fill_columns(options.columns)

    def _fill_columns(self, chosen: tuple[str, ...]) -> None:
        """The chosen columns in their order, then the others."""
        self.columns.clear()
        known = [name for name in chosen if name in self._headings]
        for name in [*known, *(name for name in self._headings if name not in known)]:
            item = QListWidgetItem(self._headings[name].replace("_", " "))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Checked if name in known or not known else Qt.CheckState.Unchecked)
            self.columns.addItem(item)
