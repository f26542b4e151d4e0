"""Export tagged excerpts: which themes, from where, in what format, to which file; with a preview."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.dialogs.export_preview import ExportPreview
from explorer.gui.dialogs.theme_checks import ThemeChecks
from explorer.gui.models import formats
from explorer.gui.requests import ExportWanted
from explorer.model.coding import Excerpt, ExcerptFilter, TagStatus, Theme
from explorer.model.language import Lang


class ExportDialog(QDialog):
    """Asks for a preview whenever a choice changes; the window answers with `show_preview`."""

    preview_wanted = Signal(object)
    """ExcerptFilter."""
    export_wanted = Signal(object)
    """ExportWanted."""

    def __init__(
        self,
        format_names: Sequence[str],
        themes: Sequence[Theme],
        chosen: Sequence[str],
        dossier: int | None,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export excerpts"))
        self.resize(980, 620)
        self._dossier = dossier
        self.format = QComboBox()
        for name in format_names:
            self.format.addItem(formats.name_of(name), name)
        self.themes = ThemeChecks(themes, chosen)
        self.scope = QComboBox()
        self.scope.addItem(self.tr("The whole library"), False)
        if dossier is not None:
            self.scope.addItem(self.tr("The open dossier"), True)
        self.langs = QComboBox()
        self.langs.addItem(self.tr("Tags on all panels"), None)
        for lang in (Lang.DE, Lang.FR, Lang.EN):
            self.langs.addItem(self.tr("Tags on {language} texts").format(language=labels.language(lang)), lang)
        self.provisional = QCheckBox(self.tr("Provisional tags too"))
        self.provisional.setChecked(True)
        self.target = QLineEdit(str(folder / f"excerpts{formats.ending_of(str(self.format.currentData()))}"))
        self.preview = ExportPreview({theme.id: labels.theme(theme) for theme in themes})
        self._wrong = QLabel()
        self._wrong.setProperty("brick", True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = QPushButton(self.tr("Export"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        form = QFormLayout()
        for name, field in (
            (self.tr("Format"), self.format),
            (self.tr("From"), self.scope),
            (self.tr("Languages"), self.langs),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow("", self.provisional)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(form)
        column.addWidget(self.themes, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setSizes([360, 620])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addLayout(self._target_row())
        whole.addWidget(self._wrong)
        whole.addWidget(self._buttons)

    def _target_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        name = QLabel(self.tr("Write to"))
        name.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("Write to"))
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        for part in (name, self.target, browse):
            row.addWidget(part)
        return row

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._fit_ending)
        for box in (self.scope, self.langs):
            box.currentIndexChanged.connect(lambda _: self.ask_preview())
        self.provisional.toggled.connect(lambda _: self.ask_preview())
        self.themes.changed.connect(lambda _: self.ask_preview())
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def filter(self) -> ExcerptFilter:
        """What was chosen."""
        lang = self.langs.currentData()
        here = bool(self.scope.currentData()) and self._dossier is not None
        statuses = (
            (TagStatus.CONFIRMED, TagStatus.PROVISIONAL) if self.provisional.isChecked() else (TagStatus.CONFIRMED,)
        )
        return ExcerptFilter(
            themes=self.themes.chosen(),
            dossiers=(self._dossier,) if here and self._dossier is not None else (),
            langs=(Lang(lang),) if lang else (),
            statuses=statuses,
        )

    def ask_preview(self) -> None:
        """Ask what would be written."""
        self.preview_wanted.emit(self.filter)

    def show_preview(self, excerpts: Sequence[Excerpt]) -> None:
        """Show what would be written."""
        self.preview.show_excerpts(excerpts)
        self._export.setEnabled(bool(excerpts))

    def _fit_ending(self) -> None:
        path = Path(self.target.text())
        self.target.setText(str(path.with_suffix(formats.ending_of(str(self.format.currentData())))))

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Write to"), self.target.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, False)
        dialog.fileSelected.connect(self.target.setText)
        dialog.open()

    def _accept(self) -> None:
        path = Path(self.target.text().strip())
        if not path.name or path.is_dir():
            self._wrong.setText(self.tr("Name the file to write to."))
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.export_wanted.emit(ExportWanted(str(self.format.currentData()), path, self.filter))
