"""The codebook's TOML form."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.coding.codebook import from_toml, to_toml
from explorer.model.coding import Theme
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


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
LANGS = st.sampled_from([Lang.DE, Lang.FR, Lang.EN])


@given(
    st.dictionaries(LANGS, WORDS, min_size=1),
    st.dictionaries(LANGS, WORDS),
    st.dictionaries(LANGS, st.lists(WORDS, max_size=3).map(tuple)),
)
def test_toml_of_any_codebook_gives_the_same_codebook(
    labels: dict[Lang, str], memos: dict[Lang, str], cues: dict[Lang, tuple[str, ...]]
) -> None:
    top = Theme("top", None, labels, memos, cues, "#3B6FB6", 0)
    themes = (top, Theme("below-2", "top", labels, {}, {}, "#000000", 1))
    assert from_toml(tomllib.loads(to_toml(themes))) == themes


def test_the_shipped_codebook_comes_back_whole(project: Path) -> None:
    themes = from_toml(tomllib.loads((project / "resources/themes.toml").read_text("utf8")))
    assert {t.id: t for t in from_toml(tomllib.loads(to_toml(themes)))} == {t.id: t for t in themes}
