"""The codebook as .qdc, out and in."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from explorer.exchange.refi.codebook import read_qdc, write_qdc
from explorer.model.coding import Theme
from explorer.model.errors import DamagedFile, NothingToExport
from explorer.model.language import Lang
from tests.exchange.strategies import codebooks

LIBRARY = "0123456789abcdef0123456789abcdef"
NAMESPACE = "{urn:QDA-XML:codebook:1.0}"


def theme(name: str, parent: str | None = None, tags: int = 0) -> Theme:
    return Theme(name, parent, {Lang.DE: name.upper()}, {}, {}, "#112233", tags=tags)


@settings(max_examples=60, deadline=None)
@given(themes=codebooks(), lang=st.sampled_from([Lang.DE, Lang.FR, Lang.EN]))
def test_nothing_is_lost_on_the_way(
    tmp_path_factory: pytest.TempPathFactory, themes: tuple[Theme, ...], lang: Lang
) -> None:
    path = tmp_path_factory.mktemp("qdc") / "a.qdc"
    write_qdc(themes, LIBRARY, path, lang)
    back = read_qdc(path)
    assert {t.id: t for t in back.themes} == {t.id: t for t in themes}
    assert back.notices == ()


@settings(max_examples=25, deadline=None)
@given(themes=codebooks())
def test_it_follows_its_schema(
    schemas: Path, tmp_path_factory: pytest.TempPathFactory, themes: tuple[Theme, ...]
) -> None:
    path = tmp_path_factory.mktemp("qdc") / "a.qdc"
    write_qdc(themes, LIBRARY, path)
    schema = etree.XMLSchema(etree.parse(schemas / "refi_codebook.xsd"))
    assert schema.validate(etree.parse(path)), schema.error_log


def test_a_theme_above_others_without_tags_is_a_group(tmp_path: Path) -> None:
    write_qdc([theme("a"), theme("b", "a"), theme("c", tags=2), theme("d", "c")], LIBRARY, tmp_path / "a.qdc")
    codes = etree.parse(tmp_path / "a.qdc").getroot().iter(f"{NAMESPACE}Code")
    assert {code.get("name"): code.get("isCodable") for code in codes} == {
        "A": "false",
        "B": "true",
        "C": "true",
        "D": "true",
    }


def test_names_stay_the_same_from_export_to_export(tmp_path: Path) -> None:
    write_qdc([theme("a")], LIBRARY, tmp_path / "a.qdc")
    write_qdc([replace(theme("a"), colour="#445566"), theme("b")], LIBRARY, tmp_path / "b.qdc")
    first, second = (etree.parse(tmp_path / n).getroot().find(f".//{NAMESPACE}Code") for n in ("a.qdc", "b.qdc"))
    assert first is not None
    assert second is not None
    assert first.get("guid") == second.get("guid")


def test_what_another_program_renamed_stays_renamed(tmp_path: Path) -> None:
    write_qdc([replace(theme("a"), memos={Lang.DE: "alt"})], LIBRARY, tmp_path / "a.qdc", Lang.DE)
    text = (tmp_path / "a.qdc").read_text("utf8").replace('name="A"', 'name="Neu"').replace(">alt", ">neu")
    (tmp_path / "b.qdc").write_text(text, "utf8")
    (back,) = read_qdc(tmp_path / "b.qdc").themes
    assert (back.id, back.labels[Lang.DE], back.memos[Lang.DE]) == ("a", "Neu", "neu")


def test_the_flat_codebook_of_taguette_with_its_empty_sets(tmp_path: Path) -> None:
    (tmp_path / "a.qdc").write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.4">'
        '<Codes><Code guid="0D62985D-B147-5D01-A9B5-CAE5DCD98342" name="Souveränität" isCodable="true"/>'
        '<Code guid="{0d62985d-b147-5d01-a9b5-cae5dcd98343}" name="Souveränität" isCodable="true" color="#abc"/>'
        "</Codes><Sets></Sets></CodeBook>",
        "utf8",
    )
    back = read_qdc(tmp_path / "a.qdc", Lang.DE)
    assert [(t.id, t.labels, t.colour) for t in back.themes] == [
        ("souveranitat", {Lang.DE: "Souveränität"}, "#888888"),
        ("souveranitat-2", {Lang.DE: "Souveränität"}, "#AABBCC"),
    ]
    assert back.notices == ()


def test_a_list_of_names_with_colons_becomes_a_tree(tmp_path: Path) -> None:
    names = ["Coke::diet", "Coke", "Tea::green::sencha"]
    codes = "".join(
        f'<Code guid="00000000-0000-0000-0000-00000000000{n}" name="{name}" isCodable="true"/>'
        for n, name in enumerate(names)
    )
    (tmp_path / "a.qdc").write_text(f'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>{codes}</Codes></CodeBook>')
    back = read_qdc(tmp_path / "a.qdc")
    assert {t.id: t.parent for t in back.themes} == {
        "coke": None,
        "diet": "coke",
        "tea": None,
        "green": "tea",
        "sencha": "green",
    }


def test_nothing_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(NothingToExport, match="add themes"):
        write_qdc([], LIBRARY, tmp_path / "a.qdc")


@pytest.mark.parametrize("content", ["", "<html/>", '<!DOCTYPE a [<!ENTITY b "c">]><CodeBook/>'])
def test_what_is_no_codebook_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.qdc").write_text(content)
    with pytest.raises(DamagedFile):
        read_qdc(tmp_path / "a.qdc")
