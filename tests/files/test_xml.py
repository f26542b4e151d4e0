from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from explorer.files.xml import parse, parse_html
from explorer.model.errors import DamagedFile


def test_a_document_without_comments_and_instructions() -> None:
    root = parse("<?xml version='1.0'?><a><!-- c --><?p i?><b>Übung</b></a>".encode())
    assert [child.tag for child in root] == ["b"]
    assert root.findtext("b") == "Übung"


def test_a_bomb_of_entities_is_refused() -> None:
    lines = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    data = f'<!DOCTYPE a [<!ENTITY e0 "lol">{lines}]><a>&e9;</a>'.encode()
    with pytest.raises(DamagedFile):
        parse(data, "bomb.xml")


def test_a_file_outside_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret")
    data = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>'.encode()
    with pytest.raises(DamagedFile, match=r"evil\.xml"):
        parse(data, "evil.xml")


def test_a_document_type_outside_is_not_loaded(tmp_path: Path) -> None:
    dtd = tmp_path / "d.dtd"
    dtd.write_text('<!ENTITY x "loaded">')
    root = parse(f'<!DOCTYPE a SYSTEM "{dtd.as_uri()}"><a>before &x; after</a>'.encode())
    assert "loaded" not in etree.tostring(root, encoding="unicode")
    assert root.text == "before "


def test_nesting_beyond_the_parser_s_limit_is_refused() -> None:
    with pytest.raises(DamagedFile):
        parse(b"<a>" * 10_000 + b"</a>" * 10_000)


@given(st.binary(max_size=300))
def test_nonsense_is_parsed_or_told(data: bytes) -> None:
    with suppress(DamagedFile):
        assert isinstance(parse(data), etree._Element)


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_any_page_is_parsed_or_told(data: bytes | str) -> None:
    with suppress(DamagedFile):
        assert parse_html(data).tag == "html"


def test_the_given_encoding_overrules_the_page_s() -> None:
    page = '<html><head><meta charset="utf-8"></head><body>Größe</body></html>'.encode("cp1252")
    assert "Größe" in parse_html(page, "cp1252").text_content()


def test_an_unknown_encoding_is_told() -> None:
    with pytest.raises(DamagedFile, match="HTML"):
        parse_html(b"<p>x</p>", "no-such-encoding")
