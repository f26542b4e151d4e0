"""Colours that stay readable: contrast after WCAG 2.2, washes, and theme colours fitted to light and dark."""

from PySide6.QtGui import QColor

_WASH_LIGHT = 0.20
_WASH_DARK = 0.26


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """`share` (0 to 1) of `over`, the rest of `under`; opaque."""
    parts = zip((over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def is_dark(ground: QColor) -> bool:
    """Whether light text belongs on `ground`."""
    return luminance(ground) < 0.18


def text_on(ground: QColor) -> QColor:
    """Black or white, whichever reads better on `ground`."""
    black, white = QColor("#000000"), QColor("#FFFFFF")
    return black if contrast(black, ground) >= contrast(white, ground) else white


def wash(theme: QColor, ground: QColor) -> QColor:
    """The ground of a tagged text: a breath of the theme's colour, opaque."""
    return mixed(theme, ground, _WASH_DARK if is_dark(ground) else _WASH_LIGHT)


def fitted(theme: QColor, ground: QColor, ratio: float = 3.0) -> QColor:
    """The theme's colour, lightened or darkened until it stands out from `ground` (WCAG: 3:1 for graphics)."""
    towards = QColor("#FFFFFF") if is_dark(ground) else QColor("#000000")
    for step in range(21):
        colour = mixed(towards, theme, step / 20)
        if contrast(colour, ground) >= ratio:
            return colour
    return towards
