"""What stands in the place of the reader while nothing is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.gui.widgets.basic import button, label


class Empty(QWidget):
    """An empty library asks for files; a full one for a choice."""

    import_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = label("", "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._import = button(self.tr("Import files…"), lambda: self.import_wanted.emit(None), primary=True)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._import)
        row.addStretch(1)
        column.addSpacing(10)
        column.addLayout(row)
        column.addStretch(3)
        self.show_hint(empty=False)

    def show_hint(self, empty: bool) -> None:
        """What to do next."""
        self._import.setVisible(empty)
        if empty:
            self._text.setText(self.tr("This library is empty. Drop files or folders into the window, or:"))
        else:
            self._text.setText(self.tr("Choose a dossier on the left to read it."))
