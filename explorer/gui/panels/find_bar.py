"""Find in the two texts that are open."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from explorer.gui import labels
from explorer.gui.widgets.basic import label


@dataclass(frozen=True, slots=True)
class FindWanted:
    """What is to be found, and by how many places to go on (0: from the caret)."""

    text: str
    step: int = 0


class FindBar(QFrame):
    """Hidden until it is asked for; Escape hides it again."""

    wanted = Signal(object)
    closed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in both texts"))
        self.field.setAccessibleName(self.tr("Find in both texts"))
        self._count = label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for text, name, use in (
            ("↑", self.tr("Previous"), lambda: self.ask(-1)),
            ("↓", self.tr("Next"), lambda: self.ask(1)),
            ("×", self.tr("Close"), self.leave),
        ):
            one = QToolButton()
            one.setText(text)
            one.setToolTip(name)
            one.setAccessibleName(name)
            one.clicked.connect(lambda _=False, u=use: u())
            row.addWidget(one)
        self.field.textChanged.connect(lambda _: self.ask(0))
        self.field.returnPressed.connect(lambda: self.ask(1))
        self.hide()

    def begin(self, text: str) -> None:
        """Show the bar; `text` is what was selected."""
        self.show()
        if text and text == self.field.text():
            self.ask(0)
        elif text:
            self.field.setText(text)  # which asks
        self.field.selectAll()
        self.field.setFocus()

    def ask(self, step: int) -> None:
        """Ask for the next or previous place."""
        self.wanted.emit(FindWanted(self.field.text(), step))

    def tell(self, place: int, total: int) -> None:
        """Which of how many places is shown."""
        text = self.field.text()
        found = f"{labels.number(place)} / {labels.number(total)}" if total else self.tr("not found")
        self._count.setText(found if text else "")

    def leave(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
