"""How an original is to be read again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from explorer.model.reports import ReadOptions

_ENCODINGS = ("utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "utf-16", "mac-roman", "cp850")


class RereadDialog(QDialog):
    """Emits the options that were chosen."""

    wanted = Signal(object)
    """ReadOptions."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read the original again"))
        self.encoding = QComboBox()
        self.encoding.addItem(self.tr("Found by itself"), None)
        for name in _ENCODINGS:
            self.encoding.addItem(name, name)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.split = QCheckBox(self.tr("Split a file in two languages into two documents"))
        self.split.setChecked(True)
        self.ocr = QCheckBox(self.tr("Recognise the text of scanned pages"))
        form = QFormLayout()
        for name, field in ((self.tr("Encoding"), self.encoding), (self.tr("Password"), self.password)):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow(self.split)
        form.addRow(self.ocr)
        about = QLabel(
            self.tr("“{title}” is read anew from its kept original; tags are taken over.").format(title=title)
        )
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Read again"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(buttons)

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(
            ReadOptions(
                password=self.password.text() or None,
                encoding=self.encoding.currentData(),
                ocr=self.ocr.isChecked(),
                split=self.split.isChecked(),
            )
        )
