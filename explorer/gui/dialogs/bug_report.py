"""A fault of the program: said plainly, with the trace to copy; the window lives on."""

import platform
import traceback

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from explorer import __version__


class BugReport(QDialog):
    """Further faults are added to the report that is open."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in Diptych"))
        self.resize(640, 420)
        text = QLabel(
            self.tr(
                "Something went wrong that should not. Your library is safe: every change is stored at once. "
                "You can go on working; please send this report to whoever looks after Diptych for you."
            )
        )
        text.setWordWrap(True)
        self.trace = QPlainTextEdit(report(error))
        self.trace.setReadOnly(True)
        self.trace.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.trace.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (text, self.trace, buttons):
            column.addWidget(part)

    def add(self, error: BaseException) -> None:
        """One more fault."""
        self.trace.appendPlainText("\n" + report(error))


def report(error: BaseException) -> str:
    """Versions and trace."""
    head = f"Diptych {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return head + "\n\n" + "".join(traceback.format_exception(error))
