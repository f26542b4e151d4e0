"""One row of a list: what every list of the app shows in the same way."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """Data roles of our own."""

    ROW = Qt.ItemDataRole.UserRole
    VALUE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """A title over a quieter line; chips and a badge on the right; a bar of colour on the left where there is one."""

    title: str
    second: str = ""
    chips: tuple[str, ...] = ()
    badge: str = ""
    colour: str = ""
    hollow: bool = False
    """The bar is drawn as an outline: provisional."""
    brick: bool = False
    """The badge is a warning."""
    head: str = ""
    """The name of the group that begins with this row."""

    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(
            part for part in (self.head, self.title, self.second, " ".join(self.chips), self.badge) if part
        )
