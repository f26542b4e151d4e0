"""Small widgets that several panels are made of."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QPushButton, QSizePolicy, QToolButton, QWidget

from explorer.gui.harmless import plain_label


def label(text: str = "", style: str = "") -> QLabel:
    """A label in one of the styles of the sheet: `muted`, `title`, `caption`, `brick`."""
    made = plain_label(text)
    if style:
        made.setProperty(style, True)
    return made


def paragraph(text: str = "", style: str = "") -> QLabel:
    """A label whose lines break."""
    made = label(text, style)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, and more where its words need it: lines that break tell no layout how tall they are."""
    layout = dialog.layout()
    if layout is not None:
        width = max(width, layout.totalMinimumSize().width())
        height = max(height, layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
    dialog.resize(width, height)


def button(text: str, clicked: Callable[[], object], primary: bool = False) -> QPushButton:
    """A push button."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.clicked.connect(lambda: clicked())
    return made


def chip(text: str, checkable: bool = True) -> QToolButton:
    """A small rounded button."""
    made = QToolButton()
    made.setText(text)
    made.setCheckable(checkable)
    made.setProperty("chip", True)
    return made


class FlowLayout(QLayout):
    """Widgets in lines, as words in a paragraph."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take all out and delete them."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Narrow means tall."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """How tall for a width."""
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Put the widgets where they belong."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As small as can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """The largest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, apply: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and tallest:
                x, y, tallest = rect.x(), y + tallest + self.spacing(), 0
            if apply:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest - rect.y()


def flow(spacing: int = 6) -> tuple[QWidget, FlowLayout]:
    """A widget whose children flow."""
    box = QWidget()
    layout = FlowLayout(spacing)
    box.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box, layout
