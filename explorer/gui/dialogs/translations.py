"""How the library translates a term: wordings with counts, and examples of the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListView, QVBoxLayout, QWidget

from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.gui.widgets.row_delegate import RowDelegate
from explorer.model.bitext import TermTranslation, Translated


class TranslationModel(RowModel[TermTranslation]):
    """A wording over how often it stands for the term."""

    def row_of(self, value: TermTranslation) -> Row:
        """One wording."""
        second = self.tr("%Ln place(s)", "", value.count)
        if value.learnt:
            second += self.tr(" · found by how often it stands there")
        return Row(value.wording or self.tr("No translation known"), second, (value.lang.value.upper(),))


class ExampleModel(RowModel[Translated]):
    """The passage of the term over that of its translation."""

    def row_of(self, value: Translated) -> Row:
        """One place."""
        return Row(value.text, value.other)

    def tip_of(self, value: Translated) -> str:
        """Both passages in full, and where they are."""
        return "\n\n".join((value.text, value.other, " · ".join(part for part in (value.title, value.date) if part)))


class TranslationsDialog(QDialog):
    """Choosing a wording shows its examples."""

    export_wanted = Signal(object)
    """None."""

    def __init__(self, term: str, rows: Sequence[TermTranslation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translations of “{term}”").format(term=term))
        self.resize(680, 520)
        self.model, self.examples = TranslationModel(), ExampleModel()
        self.model.set_values(rows)
        self.list = self._view(self.model, self.tr("Translations"))
        self.places = self._view(self.examples, self.tr("Examples"))
        self.list.selectionModel().currentChanged.connect(self._show_examples)
        total = sum(row.count for row in rows)
        head = self.tr("%Ln place(s) with a version on the other panel", "", total) if rows else ""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        export = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        export.setEnabled(bool(rows))
        export.clicked.connect(lambda: self.export_wanted.emit(None))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(head or self.tr("No passage with these words has a version on the other panel.")))
        column.addWidget(self.list, 1)
        column.addWidget(self.places, 1)
        column.addWidget(buttons)
        if rows:
            self.list.setCurrentIndex(self.model.index(0))

    def _view(self, model: TranslationModel | ExampleModel, name: str) -> QListView:
        view = QListView()
        view.setItemDelegate(RowDelegate(view))
        view.setModel(model)
        view.setAccessibleName(name)
        return view

    def _show_examples(self, index: QModelIndex) -> None:
        row = self.model.value(index)
        self.examples.set_values(row.examples if row else ())
