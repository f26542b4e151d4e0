"""Which page is in front: reader, search, concordance, excerpts, overview, numbers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget


class PageTabs(QFrame):
    """A row of segments."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        self._buttons: list[QToolButton] = []
        for number, text in enumerate(
            (
                self.tr("Reader"),
                self.tr("Search"),
                self.tr("Concordance"),
                self.tr("Excerpts"),
                self.tr("Overview"),
                self.tr("Numbers"),
            )
        ):
            one = QToolButton()
            one.setText(text)
            one.setCheckable(True)
            one.setAutoExclusive(True)
            one.setProperty("segment", True)
            one.clicked.connect(lambda _=False, n=number: self.wanted.emit(n))
            row.addWidget(one)
            self._buttons.append(one)
        row.addStretch(1)
        self.show_page(0)

    def show_page(self, page: int) -> None:
        """Mark a page."""
        self._buttons[page].setChecked(True)
