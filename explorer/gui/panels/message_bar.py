"""One sentence at the foot of the window: what happened, and what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from explorer.gui.panels.widgets import paragraph

_SECONDS = 7


@dataclass(frozen=True, slots=True)
class Message:
    """`error`: stays until it is closed. `offer`: the text of a button; `offered` of the bar is its signal."""

    text: str
    error: bool = False
    offer: str = ""
    details: str = ""


class MessageBar(QFrame):
    """Hidden while there is nothing to say."""

    offered = Signal(object)
    """The message whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._text = paragraph()
        self._offer = QToolButton()
        self._offer.setProperty("link", True)
        self._copy = QToolButton()
        self._copy.setText(self.tr("Copy details"))
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAccessibleName(self.tr("Close message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._text, 1)
        for part in (self._offer, self._copy, self._close):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._offer.clicked.connect(lambda: self.offered.emit(self._message))
        self._copy.clicked.connect(self._copy_details)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def fading(self) -> bool:
        """Whether the message will go away by itself."""
        return self._timer.isActive()

    def tell(self, message: Message) -> None:
        """Say something; it goes away by itself unless it is an error."""
        self._message = message
        self._text.setText(message.text)
        self._text.setAccessibleName(message.text)
        self._offer.setVisible(bool(message.offer))
        self._offer.setText(message.offer)
        self._copy.setVisible(bool(message.details))
        self.setProperty("message", "error" if message.error else "plain")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if message.error:
            self._timer.stop()
        else:
            self._timer.start(_SECONDS * 1000)

    def _copy_details(self) -> None:
        if self._message is not None:
            QGuiApplication.clipboard().setText(f"{self._message.text}\n\n{self._message.details}")
