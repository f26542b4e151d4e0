"""The look of Diptych: quiet, in light and dark, with two accents: ink for what is aligned, brick for what differs."""

from dataclasses import asdict, dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from explorer.gui.colours import is_dark
from explorer.gui.stylesheet import sheet


class Mode(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one design, as #RRGGBB."""

    window: str
    paper: str
    raised: str
    text: str
    muted: str
    line: str
    ink: str
    brick: str
    lit: str
    hover: str
    selection: str
    good: str

    def colour(self, name: str) -> QColor:
        """One of the colours by its name."""
        return QColor(getattr(self, name))


LIGHT = Look(
    window="#F2F0EB",
    paper="#FEFDFB",
    raised="#FFFFFF",
    text="#23262B",
    muted="#5A5F68",
    line="#D9D5CB",
    ink="#24577F",
    brick="#A0441C",
    lit="#DCE9F3",
    hover="#EEF3F7",
    selection="#BCD5EA",
    good="#2E6B3F",
)
DARK = Look(
    window="#1B1D21",
    paper="#22252A",
    raised="#2A2E34",
    text="#E5E3DD",
    muted="#A7ABB3",
    line="#3B4048",
    ink="#8FBDE4",
    brick="#EBA47C",
    lit="#2E4153",
    hover="#293139",
    selection="#3A5B7A",
    good="#8CC79B",
)


def look_of(palette: QPalette) -> Look:
    """The design that a palette belongs to: a widget asks with its own palette."""
    return DARK if is_dark(palette.color(QPalette.ColorRole.Window)) else LIGHT


def palette_of(look: Look) -> QPalette:
    """The palette of a design."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "paper"),
        (role.AlternateBase, "window"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "muted"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "text"),
        (role.Link, "ink"),
        (role.LinkVisited, "brick"),
        (role.Accent, "ink"),
        (role.BrightText, "brick"),
        (role.Mid, "line"),
        (role.Midlight, "line"),
        (role.Dark, "muted"),
        (role.Light, "raised"),
        (role.Shadow, "line"),
    ):
        palette.setColor(target, look.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, look.colour("muted"))
    return palette


def apply(app: QApplication, mode: Mode) -> None:
    """Dress the app; `SYSTEM` follows the desktop."""
    if app.style().objectName().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    look = chosen(app, mode)
    app.setPalette(palette_of(look))
    app.setStyleSheet(sheet(asdict(look)))


def chosen(app: QApplication, mode: Mode) -> Look:
    """The design for a mode."""
    if mode is Mode.SYSTEM:
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if mode is Mode.DARK else LIGHT
