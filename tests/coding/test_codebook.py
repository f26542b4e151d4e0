"""The codebook's TOML form."""

import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.coding.codebook import from_toml, to_toml
from explorer.model.codebook import is_theme_id
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


_NAMES = st.sampled_from(("themes", "id", "label", "memo", "cues", "parent", "colour", "version", "de", "fr", "x"))
_NONSENSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just("ai"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=5),
    max_leaves=12,
)
_FIELDS = dict.fromkeys(("parent", "memo", "cues", "colour"), _NONSENSE)
_ALMOST = st.fixed_dictionaries({"id": st.just("ai"), "label": st.just({"de": "KI"})}, optional=_FIELDS)


@given(st.dictionaries(_NAMES, _NONSENSE | st.lists(_ALMOST | _NONSENSE, max_size=2), max_size=4))
def test_nonsense_is_told_or_gives_themes_that_hold_together(content: dict[str, Any]) -> None:
    found: tuple[Theme, ...] = ()
    with suppress(BadValue):
        found = from_toml(content)
    for theme in found:
        assert is_theme_id(theme.id)
        assert all(isinstance(text, str) for text in (*theme.labels.values(), *theme.memos.values()))
        assert all(isinstance(cue, str) for cues in theme.cues.values() for cue in cues)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"x": 1}, "x is no codebook"),
        ({"themes": 5}, "begin each theme with"),
        ({"themes": ["ai"]}, "ai is no theme"),
        ({"themes": [{"id": "ai", "label": "KI"}]}, "KI is no text by language"),
        ({"themes": [{"id": "ai", "label": {"de": "KI"}, "cues": {"de": "abc"}}]}, "no list of cue words"),
        ({"themes": [{"id": "ai", "label": "K" * 1000}]}, f"^{'K' * 60}… is"),
    ],
)
def test_what_is_no_codebook_is_told(content: dict[str, Any], told: str) -> None:
    with pytest.raises(BadValue, match=told):
        from_toml(content)
