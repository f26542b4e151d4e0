"""Themes by what people call them."""

import tomllib
from pathlib import Path

import pytest

from explorer.coding.codebook import from_toml
from explorer.library.theme_names import resolved
from explorer.model.coding import Theme
from explorer.model.errors import NoSuchTheme


@pytest.fixture(scope="module")
def themes(project: Path) -> tuple[Theme, ...]:
    return from_toml(tomllib.loads((project / "resources/themes.toml").read_text("utf8")))


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("theme:ai", "theme:ai"),
        ("thema:KI", "theme:ai"),
        ("thème:IA", "theme:ai"),
        ('Cloud theme:"digitale Souveränität"', "Cloud theme:sovereignty"),
        ("Cloud", "Cloud"),
        ("(thema:ki OR date:2025)", "(theme:ai OR date:2025)"),
    ],
)
def test_any_name_is_understood(query: str, asked: str, themes: tuple[Theme, ...]) -> None:
    assert resolved(query, lambda: themes) == asked


def test_unknown_theme_is_told(themes: tuple[Theme, ...]) -> None:
    with pytest.raises(NoSuchTheme):
        resolved("theme:nonsense", lambda: themes)
