import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from explorer.gui.colours import contrast, fitted, is_dark, luminance, mixed, text_on, wash
from explorer.gui.look import DARK, LIGHT

colours = st.integers(0, 0xFFFFFF).map(lambda n: QColor(f"#{n:06x}"))
PAPERS = (QColor(LIGHT.paper), QColor(DARK.paper))


def test_known_contrasts() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert luminance(QColor("white")) == pytest.approx(1.0)


@given(colours, colours)
def test_contrast_does_not_depend_on_the_order(a: QColor, b: QColor) -> None:
    assert contrast(a, b) == contrast(b, a)
    assert 1.0 <= contrast(a, b) <= 21.01


@given(colours)
def test_text_is_readable_on_any_ground(ground: QColor) -> None:
    assert contrast(text_on(ground), ground) >= 4.5


@given(colours)
def test_a_bar_stands_out_from_both_papers(theme: QColor) -> None:
    for paper in PAPERS:
        assert contrast(fitted(theme, paper), paper) >= 3.0


@given(colours)
def test_text_stays_readable_on_a_wash(theme: QColor) -> None:
    for look in (LIGHT, DARK):
        assert contrast(look.colour("text"), wash(theme, look.colour("paper"))) >= 4.5


def test_mixing_and_darkness() -> None:
    assert mixed(QColor("black"), QColor("white"), 0.0) == QColor("white")
    assert mixed(QColor("black"), QColor("white"), 1.0) == QColor("black")
    assert is_dark(QColor(DARK.window))
    assert not is_dark(QColor(LIGHT.window))
