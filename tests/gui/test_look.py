import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from explorer.gui import look
from explorer.gui.colours import contrast
from explorer.gui.look import DARK, LIGHT, Look, Mode


@pytest.mark.parametrize("design", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "paper", "raised", "lit", "hover", "selection"])
def test_text_has_contrast_on_every_ground(design: Look, ground: str) -> None:
    assert contrast(design.colour("text"), design.colour(ground)) >= 4.5


@pytest.mark.parametrize("design", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", ["muted", "ink", "brick", "good"])
@pytest.mark.parametrize("ground", ["window", "paper", "raised"])
def test_quiet_text_and_accents_have_contrast(design: Look, colour: str, ground: str) -> None:
    assert contrast(design.colour(colour), design.colour(ground)) >= 4.5


@pytest.mark.parametrize("design", [LIGHT, DARK], ids=["light", "dark"])
def test_quiet_text_has_contrast_on_a_lit_row(design: Look) -> None:
    assert contrast(design.colour("muted"), design.colour("lit")) >= 4.5
    assert contrast(design.colour("paper"), design.colour("ink")) >= 4.5


def test_a_palette_knows_its_design(qapp: QApplication) -> None:
    for design in (LIGHT, DARK):
        assert look.look_of(look.palette_of(design)) is design


def test_the_app_is_dressed_in_what_was_chosen(qapp: QApplication) -> None:
    look.apply(qapp, Mode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert DARK.ink in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
    look.apply(qapp, Mode.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window
