"""What became of the files of an import."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.errors import told
from explorer.gui.models.reports import ReportModel, in_order
from explorer.gui.requests import ImportPaths
from explorer.gui.widgets.row_delegate import RowDelegate
from explorer.model.reports import FileReport, ReadOptions

_LOCKED = frozenset({"EncryptedFile", "WrongPassword"})
_SCANS = frozenset({"NoText"})


class ImportReport(QDialog):
    """One row a file; the whole report can be copied. Protected files and scans can be tried again."""

    retry_wanted = Signal(object)
    """ImportPaths."""

    def __init__(self, reports: tuple[FileReport, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import report"))
        self.resize(680, 480)
        self._reports = in_order(reports)
        self.model = ReportModel()
        self.model.set_values(self._reports)
        view = QListView()
        view.setItemDelegate(RowDelegate(view))
        view.setUniformItemSizes(True)
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Files"))
        self.summary = QLabel(self._summary())
        self.summary.setProperty("title", True)
        self.summary.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        for text, errors, use in (
            (self.tr("Import with password…"), _LOCKED, self._ask_password),
            (self.tr("Recognise text"), _SCANS, lambda: self._retry(_SCANS, ReadOptions(ocr=True))),
        ):
            again = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            again.setVisible(bool(self._failed(errors)))
            again.clicked.connect(use)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(view, 1)
        column.addWidget(buttons)

    def _summary(self) -> str:
        counts = Counter(report.status for report in self._reports)
        parts = [f"{labels.file_status(status)}: {labels.number(count)}" for status, count in counts.items()]
        return " · ".join(parts) or self.tr("No file was found that Diptych reads.")

    def _failed(self, errors: frozenset[str]) -> tuple[Path, ...]:
        return tuple(Path(report.path) for report in self._reports if report.error in errors)

    def _ask_password(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Import with password"))
        dialog.setLabelText(self.tr("Password of the protected files"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda text: self._retry(_LOCKED, ReadOptions(password=text)))
        dialog.open()

    def _retry(self, errors: frozenset[str], options: ReadOptions) -> None:
        self.accept()
        self.retry_wanted.emit(ImportPaths(self._failed(errors), options))

    def _copy(self) -> None:
        lines = [
            "\t".join([report.status, report.path, *(told(notice) for notice in report.messages)])
            for report in self._reports
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
