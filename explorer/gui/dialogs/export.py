"""Export: what, from where, in what format and form, to which file; with a preview and templates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from explorer.gui.dialogs.export_choice import ExportChoice
from explorer.gui.dialogs.export_looks import ExportLooks
from explorer.gui.dialogs.export_preview import ExportPreview
from explorer.gui.dialogs.export_templates import ExportTemplates
from explorer.gui.harmless import plain_label
from explorer.gui.models import formats
from explorer.gui.models.export_template import ExportTemplate, named
from explorer.gui.requests import ExportWanted, PreviewWanted
from explorer.model.coding import Theme
from explorer.model.exchange import ExportFormat, ExportKind, ExportSample

_FILTERED = frozenset({ExportKind.EXCERPTS, ExportKind.PROJECT, ExportKind.MEMORY, ExportKind.REFERENCES})
"""Kinds of which a person may choose a part."""
_NAMES = {ExportKind.CODEBOOK: "codebook", ExportKind.MEMORY: "memory", ExportKind.GLOSSARY: "glossary"}


@dataclass(frozen=True, slots=True)
class ExportStart:
    """What the dialog opens with: formats and columns of the library, the last choice, the templates kept."""

    formats: Sequence[ExportFormat]
    columns: Mapping[str, str]
    last: ExportTemplate
    templates: Sequence[ExportTemplate] = ()


class ExportDialog(QDialog):
    """Asks for a preview whenever a choice changes; the window answers with `show_sample`."""

    preview_wanted = Signal(object)
    """PreviewWanted."""
    export_wanted = Signal(object)
    """ExportWanted."""
    template_kept = Signal(object)
    """ExportTemplate; the window answers with `show_templates`."""
    template_forgotten = Signal(object)
    """The name (text) of a template."""

    def __init__(
        self,
        start: ExportStart,
        themes: Sequence[Theme],
        chosen: Sequence[str],
        dossier: int | None,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(1020, 680)
        self._formats = {known.name: known for known in start.formats}
        self.templates = ExportTemplates(start.templates)
        self.format = QComboBox()
        self._fill_formats(start.formats)
        self.choice = ExportChoice(themes, chosen, dossier)
        self.looks = ExportLooks(start.columns, start.last.options)
        self.target = QLineEdit()
        self.preview = ExportPreview()
        self._wrong = plain_label()
        self._wrong.setProperty("brick", True)
        self._wrong.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = QPushButton(self.tr("Export"))
        self._tabs = QTabWidget()
        self._arrange()
        self.format.setCurrentIndex(max(0, self.format.findData(start.last.format)))
        self.target.setText(str(folder / f"{self._file_name()}{self.chosen.ending}"))
        self._fit()
        self._connect()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(button is self._export)  # Enter exports, wherever the focus is

    def _fill_formats(self, known: Sequence[ExportFormat]) -> None:
        """The formats, a line before each kind."""
        kind = None
        for one in known:
            if kind not in (None, one.kind):
                self.format.insertSeparator(self.format.count())
            kind = one.kind
            self.format.addItem(formats.name_of(one.name), one.name)

    @property
    def chosen(self) -> ExportFormat:
        """The format that is chosen."""
        return self._formats[str(self.format.currentData())]

    def _file_name(self) -> str:
        if self.chosen.kind in (ExportKind.PROJECT, ExportKind.REFERENCES):
            return str(self.chosen.kind)
        return _NAMES.get(self.chosen.kind, "excerpts")

    def _arrange(self) -> None:
        form = QFormLayout()
        self.format.setAccessibleName(self.tr("Format"))
        form.addRow(self.tr("Format"), self.format)
        self._tabs.addTab(self.choice, self.tr("What"))
        self._tabs.addTab(self.looks, self.tr("How"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.templates)
        column.addLayout(form)
        column.addWidget(self._tabs, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setSizes([400, 620])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addLayout(self._target_row())
        whole.addWidget(self._wrong)
        whole.addWidget(self._buttons)

    def _target_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        name = plain_label(self.tr("Write to"))
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
        self.format.currentIndexChanged.connect(self._format_changed)
        self.choice.changed.connect(lambda _: self.ask_preview())
        self.looks.changed.connect(lambda _: self.ask_preview())
        self.templates.chosen.connect(self.apply)
        self.templates.save_wanted.connect(lambda name: self.template_kept.emit(named(self.template, name)))
        self.templates.forget_wanted.connect(self.template_forgotten)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def template(self) -> ExportTemplate:
        """The present choice, without a name."""
        return ExportTemplate(self.chosen.name, self.choice.filter, self.looks.options, self.choice.here)

    def apply(self, template: ExportTemplate) -> None:
        """Choose as a template says."""
        place = self.format.findData(template.format)
        if place >= 0:
            self.format.setCurrentIndex(place)
        self.choice.apply(template.filter, template.here)
        self.looks.options = template.options
        self.ask_preview()

    def show_templates(self, templates: Sequence[ExportTemplate], current: str = "") -> None:
        """List the templates anew."""
        self.templates.show_templates(templates, current)

    def ask_preview(self) -> None:
        """Ask what would be written."""
        self.preview_wanted.emit(PreviewWanted(self.chosen.name, self.choice.filter, self.looks.options))

    def show_sample(self, sample: ExportSample) -> None:
        """Show what would be written."""
        if not self.preview.isEnabled():
            self._wrong.clear()
            self.preview.setEnabled(True)
        self.preview.show_sample(sample)
        self._export.setEnabled(sample.total > 0)

    def show_wrong(self, sentence: str) -> None:
        """Say why nothing can be written as it is chosen."""
        self._wrong.setText(sentence)
        self.preview.setEnabled(False)  # what it shows is of an earlier choice
        self._export.setEnabled(False)

    def _format_changed(self) -> None:
        path = Path(self.target.text())
        ours = {*_NAMES.values(), "excerpts", ExportKind.PROJECT.value, ExportKind.REFERENCES.value}
        stem = self._file_name() if path.stem in ours else path.stem
        self.target.setText(str(path.with_name(f"{stem}{self.chosen.ending}")))
        self._fit()
        self.ask_preview()

    def _fit(self) -> None:
        """Have the tabs offer what the format knows."""
        self.choice.setEnabled(self.chosen.kind in _FILTERED)
        self.looks.fit(self.chosen)

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
        self.export_wanted.emit(ExportWanted(self.chosen.name, path, self.choice.filter, self.looks.options))
