"""The codebook's TOML form."""

import tomllib
from pathlib import Path

import pytest

from explorer.coding.codebook import from_toml
from explorer.model.errors import BadValue
from explorer.model.language import Lang


def entry(name: str, **more: object) -> dict[str, object]:
    return {"id": name, "label": {"de": name.upper()}, **more}


def test_shipped_codebook_is_whole(project: Path) -> None:
    themes = from_toml(tomllib.loads((project / "resources/themes.toml").read_text("utf8")))
    assert len(themes) >= 21
    for theme in themes:
        assert set(theme.labels) == set(theme.memos) == set(theme.cues) == {Lang.DE, Lang.FR, Lang.EN}
        assert all(len(cues) >= 8 for cues in theme.cues.values()), theme.id


def test_parents_come_before_children() -> None:
    themes = from_toml({"themes": [entry("child", parent="top"), entry("top")]})
    assert [theme.id for theme in themes] == ["top", "child"]


@pytest.mark.parametrize(
    "themes",
    [
        [entry("a"), entry("a")],
        [entry("a", parent="nowhere")],
        [entry("a", parent="b"), entry("b", parent="a")],
        [entry("Not an id")],
        [entry("a", colour="red")],
        [{"id": "a", "label": {}}],
    ],
)
def test_nonsense_is_refused_with_a_sentence(themes: list[dict[str, object]]) -> None:
    with pytest.raises(BadValue) as caught:
        from_toml({"themes": themes})
    assert str(caught.value).endswith(".")
