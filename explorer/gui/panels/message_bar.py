"""One sentence at the foot of the window: what happened, and what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from explorer.gui.widgets.basic import paragraph

_SECONDS = 7


@dataclass(frozen=True, slots=True)
class Offer:
    """A button beside a message, and what it does."""

    text: str
    use: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Message:
    """`error`: stays until it is closed. `details` can be copied."""

    text: str
    error: bool = False
    offer: Offer | None = None
    details: str = ""


class MessageBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._text = paragraph()
        self._offer = QToolButton()
        self._offer.setProperty("link", True)
        self._offer.hide()
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
        self._offer.clicked.connect(self._use_offer)
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
        self._offer.setVisible(message.offer is not None)
        self._offer.setText(message.offer.text if message.offer else "")
        self._copy.setVisible(bool(message.details))
        self.setProperty("message", "error" if message.error else "plain")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if message.error:
            self._timer.stop()
        else:
            self._timer.start(_SECONDS * 1000)

    def _use_offer(self) -> None:
        if self._message is not None and self._message.offer is not None:
            self.hide()
            self._message.offer.use()

    def _copy_details(self) -> None:
        if self._message is not None:
            QGuiApplication.clipboard().setText(f"{self._message.text}\n\n{self._message.details}")
