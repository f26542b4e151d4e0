"""Templates of an export: choose one, keep the present choice under a name, forget one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLabel, QPushButton, QWidget

from explorer.gui.models.export_template import ExportTemplate


class ExportTemplates(QWidget):
    """One row: the templates by name, and two buttons."""

    chosen = Signal(object)
    """ExportTemplate."""
    save_wanted = Signal(object)
    """The name (text) under which the present choice is to be kept."""
    forget_wanted = Signal(object)
    """The name (text) of the template to forget."""

    def __init__(self, templates: Sequence[ExportTemplate], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Template"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.save = QPushButton(self.tr("Save as…"))
        self.forget = QPushButton(self.tr("Forget"))
        name = QLabel(self.tr("Template"))
        name.setBuddy(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (name, self.list, self.save, self.forget):
            row.addWidget(part, 1 if part is self.list else 0)
        self.show_templates(templates)
        self.list.activated.connect(self._activated)
        self.save.clicked.connect(self._ask_name)
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self.list.currentText()))

    def show_templates(self, templates: Sequence[ExportTemplate], current: str = "") -> None:
        """List the templates; the first entry stands for none."""
        self.list.clear()
        self.list.addItem(self.tr("None"), None)
        for template in templates:
            self.list.addItem(template.name, template)
        self.list.setCurrentIndex(max(0, self.list.findText(current)) if current else 0)
        self.forget.setEnabled(self.list.currentIndex() > 0)

    def _activated(self, index: int) -> None:
        self.forget.setEnabled(index > 0)
        template = self.list.itemData(index)
        if isinstance(template, ExportTemplate):
            self.chosen.emit(template)

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Save template"))
        dialog.setLabelText(self.tr("Name of the template"))
        dialog.setTextValue(self.list.currentText() if self.list.currentIndex() > 0 else "")
        dialog.textValueSelected.connect(self._named)
        dialog.open()

    def _named(self, name: str) -> None:
        if name.strip():
            self.save_wanted.emit(name.strip())
