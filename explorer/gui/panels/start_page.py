"""The first thing a newcomer sees: the specimen library, new, open, recent."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from explorer.gui.harmless import tip
from explorer.gui.icons import picture
from explorer.gui.requests import OpenLibrary
from explorer.gui.widgets.basic import button, label, paragraph

_LETTERS = 105
"""Width of the page in letters."""


class StartPage(QWidget):
    """Asks for a library."""

    specimen_wanted = Signal(object)
    new_wanted = Signal(object)
    open_wanted = Signal(object)
    recent_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = QVBoxLayout()
        self._recent_title = label(self.tr("Recent libraries"), "caption")
        self.first = button(self.tr("Open the specimen library"), lambda: self.specimen_wanted.emit(None), primary=True)
        middle = QVBoxLayout()
        middle.setSpacing(14)
        middle.addStretch(2)
        middle.addLayout(self._head())
        middle.addSpacing(12)
        middle.addWidget(self._specimen())
        middle.addLayout(self._own())
        middle.addSpacing(8)
        middle.addWidget(self._recent_title)
        middle.addLayout(self._recent)
        middle.addStretch(3)
        box = QWidget()
        box.setLayout(middle)
        box.setMaximumWidth(_LETTERS * self.fontMetrics().horizontalAdvance("x"))
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(box, 10)
        row.addStretch(1)
        self.setFocusProxy(self.first)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        sign = QLabel()
        sign.setPixmap(picture("diptych", "#000001", 72))
        title = QLabel("Diptych")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2.4)
        title.setFont(font)
        text = paragraph(self.tr("Franco-German policy documents side by side: search, compare, tag, export."), "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(text)
        row.addWidget(sign)
        row.addLayout(words, 1)
        return row

    def _specimen(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        words = QVBoxLayout()
        words.addWidget(label(self.tr("Look around first"), "title"))
        words.addWidget(
            paragraph(
                self.tr(
                    "The specimen library holds press releases, declarations and agreements written for Diptych, "
                    "paired and aligned. Change in it what you like; it can be reset."
                ),
                "muted",
            )
        )
        row.addLayout(words, 1)
        row.addSpacing(12)
        row.addWidget(self.first)
        return card

    def _own(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        for title, text, name, signal in (
            (
                self.tr("New library"),
                self.tr("Choose a folder, then drop your files into the window."),
                self.tr("Create…"),
                self.new_wanted,
            ),
            (
                self.tr("Open a library"),
                self.tr("Go on where you or a colleague left off."),
                self.tr("Open…"),
                self.open_wanted,
            ),
        ):
            card = QFrame()
            card.setProperty("card", True)
            inner = QHBoxLayout(card)
            inner.setContentsMargins(18, 12, 18, 12)
            words = QVBoxLayout()
            words.addWidget(label(title, "title"))
            words.addWidget(paragraph(text, "muted"))
            inner.addLayout(words, 1)
            inner.addWidget(button(name, partial(signal.emit, None)))
            row.addWidget(card, 1)
        return row

    def set_recent(self, folders: Sequence[Path]) -> None:
        """The libraries opened lately."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._recent_title.setVisible(bool(folders))
        for folder in folders:
            self._recent.addWidget(self._recent_button(folder))

    def _recent_button(self, folder: Path) -> QToolButton:
        one = QToolButton()
        one.setProperty("link", True)
        one.setText(f"{folder.name}   —   {folder.parent}")
        one.setIconSize(QSize(16, 16))
        one.setToolTip(tip(str(folder)))
        one.clicked.connect(lambda: self.recent_wanted.emit(OpenLibrary(folder)))
        return one
