"""The icon set: SVG drawn for Diptych, coloured by the design at hand."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from explorer.gui.resources import resources

_SIZES = (16, 32)
"""Pixels: menus at the normal and at twice the scale."""
_INK = "#000001"
"""The stroke colour in the files, replaced by the colour asked for."""


def icon(name: str, colour: QColor, faint: QColor | None = None) -> QIcon:
    """An icon of the set in one colour, `faint` where it is disabled."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(picture(name, colour.name(), size), QIcon.Mode.Normal)
        if faint is not None:
            made.addPixmap(picture(name, faint.name(), size), QIcon.Mode.Disabled)
    return made


@cache
def picture(name: str, colour: str, size: int) -> QPixmap:
    """One icon as a square picture of `size` pixels."""
    drawing = _source(resources() / "icons" / f"{name}.svg").replace(_INK, colour)
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _source(path: Path) -> str:
    return path.read_text("utf8")


def app_icon() -> QIcon:
    """Two panels and a hinge."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(picture("diptych", _INK, size))
    return made
