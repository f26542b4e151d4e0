"""The codebook as CSV, out and in."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.exchange.codebook_sheet import COLUMNS, read_codebook_csv, write_codebook_csv
from explorer.model.coding import Theme
from explorer.model.errors import BadValue, DamagedFile
from explorer.model.language import Lang
from tests.exchange.strategies import codebooks


def put(path: Path, text: str, encoding: str = "utf-8") -> Path:
    (path / "a.csv").write_bytes(text.encode(encoding))
    return path / "a.csv"


@settings(max_examples=60, deadline=None)
@given(themes=codebooks(), separator=st.sampled_from(",;\t"))
def test_nothing_is_lost_on_the_way(
    tmp_path_factory: pytest.TempPathFactory, themes: tuple[Theme, ...], separator: str
) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    assert write_codebook_csv(themes, path, separator) == 3
    assert read_codebook_csv(path).themes == themes


def test_a_formula_is_neutralised_and_comes_back(tmp_path: Path) -> None:
    theme = Theme("a", None, {Lang.DE: "=1+1"}, {Lang.DE: "'=2"}, {Lang.DE: ("a|b", "-c")}, "#112233")
    write_codebook_csv([theme], tmp_path / "a.csv")
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert ",'=1+1," in text
    assert read_codebook_csv(tmp_path / "a.csv").themes == (theme,)


def test_the_codebook_of_taguette(tmp_path: Path) -> None:
    text = "tag,description,number of highlights\r\ninterview,,0\r\ninterview.Meinung,Was sie denken,3\r\nv1.2,,1\r\n"
    themes = read_codebook_csv(put(tmp_path, text), Lang.DE).themes
    assert [(t.id, t.parent, t.labels[Lang.DE], t.memos.get(Lang.DE)) for t in themes] == [
        ("interview", None, "interview", None),
        ("interview-meinung", "interview", "Meinung", "Was sie denken"),
        ("v1-2", None, "v1.2", None),
    ]


def test_a_column_of_parents_and_an_old_encoding(tmp_path: Path) -> None:
    text = "Name;Parent;Color\nBürger;Politik;#ff0000\nPolitik;;\nBürger;;\n"
    themes = read_codebook_csv(put(tmp_path, text, "cp1252")).themes
    assert [(t.id, t.parent, t.colour) for t in themes] == [
        ("politik", None, "#888888"),
        ("burger", "politik", "#FF0000"),
    ]


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", '"'])
def test_a_file_without_names_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(DamagedFile, match="tag, name, path"):
        read_codebook_csv(put(tmp_path, text))


@pytest.mark.parametrize("rows", ["a,\na,\n", "a,b\nb,a\n", "a,nowhere\n"])
def test_nonsense_is_refused_with_a_sentence(tmp_path: Path, rows: str) -> None:
    with pytest.raises(BadValue):
        read_codebook_csv(put(tmp_path, f"id,parent\n{rows}"))


def test_an_empty_codebook_is_a_heading(tmp_path: Path) -> None:
    write_codebook_csv([], tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == ",".join(COLUMNS) + "\n"
    assert read_codebook_csv(tmp_path / "a.csv").themes == ()
