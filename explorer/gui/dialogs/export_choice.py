"""What is exported: from where, in which languages, whose tags, which themes, found by which search."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.dialogs.theme_checks import ThemeChecks
from explorer.model.coding import ExcerptFilter, TagStatus, Theme
from explorer.model.language import Lang

_BOTH = (TagStatus.CONFIRMED, TagStatus.PROVISIONAL)


class ExportChoice(QWidget):
    """Tells its filter whenever it changes."""

    changed = Signal(object)
    """ExcerptFilter."""

    def __init__(
        self, themes: Sequence[Theme], chosen: Sequence[str], dossier: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self.scope = QComboBox()
        self.scope.addItem(self.tr("The whole library"), False)
        if dossier is not None:
            self.scope.addItem(self.tr("The open dossier"), True)
        self.langs = QComboBox()
        self.langs.addItem(self.tr("Texts in all languages"), None)
        for lang in (Lang.DE, Lang.FR, Lang.EN):
            text = self.tr("Texts in one language: {language}").format(language=labels.language(lang))
            self.langs.addItem(text, lang.value)
        self.coder = QLineEdit()
        self.coder.setPlaceholderText(self.tr("Everybody"))
        self.query = QLineEdit()
        self.query.setPlaceholderText(self.tr("Everywhere"))
        self.provisional = QCheckBox(self.tr("Provisional tags too"))
        self.provisional.setChecked(True)
        self.themes = ThemeChecks(themes, chosen)
        self._arrange()
        for box in (self.scope, self.langs):
            box.currentIndexChanged.connect(lambda _: self._tell())
        self.coder.textChanged.connect(lambda _: self._tell())
        self.query.textChanged.connect(lambda _: self._tell())
        self.provisional.toggled.connect(lambda _: self._tell())
        self.themes.changed.connect(lambda _: self._tell())

    def _arrange(self) -> None:
        form = QFormLayout()
        for name, field in (
            (self.tr("From"), self.scope),
            (self.tr("Languages"), self.langs),
            (self.tr("Coder"), self.coder),
            (self.tr("Only where the search finds"), self.query),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow("", self.provisional)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.themes, 1)

    def _tell(self) -> None:
        self.changed.emit(self.filter)

    @property
    def here(self) -> bool:
        """Whether only the open dossier is meant."""
        return bool(self.scope.currentData()) and self._dossier is not None

    @property
    def filter(self) -> ExcerptFilter:
        """What was chosen."""
        lang, coder = self.langs.currentData(), self.coder.text().strip()
        return ExcerptFilter(
            themes=self.themes.chosen(),
            dossiers=(self._dossier,) if self.here and self._dossier is not None else (),
            coders=(coder,) if coder else (),
            langs=(Lang(lang),) if lang else (),
            statuses=_BOTH if self.provisional.isChecked() else (TagStatus.CONFIRMED,),
            query=self.query.text().strip(),
        )

    def apply(self, wanted: ExcerptFilter, here: bool) -> None:
        """Choose as a filter says, in one go; themes that are not here are passed over."""
        self.blockSignals(True)
        self.scope.setCurrentIndex(1 if here and self.scope.count() > 1 else 0)
        self.langs.setCurrentIndex(max(0, self.langs.findData(wanted.langs[0].value)) if wanted.langs else 0)
        self.coder.setText(wanted.coders[0] if wanted.coders else "")
        self.query.setText(wanted.query)
        self.provisional.setChecked(TagStatus.PROVISIONAL in wanted.statuses)
        self.themes.check_only(wanted.themes)
        self.blockSignals(False)
