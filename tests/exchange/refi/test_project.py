"""Projects as .qdpx, out and in."""

import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from explorer.exchange.refi.project import write_qdpx
from explorer.exchange.refi.project_in import read_qdpx
from explorer.model.bitext import Dossier, DossierStatus
from explorer.model.coding import Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Span
from explorer.model.errors import CannotWrite
from explorer.model.exchange import IncomingTag, OutgoingProject, OutgoingText
from explorer.model.language import Lang
from tests.exchange.conftest import make_document
from tests.exchange.strategies import codebooks, normal, tagged_texts

LIBRARY = "0123456789abcdef0123456789abcdef"
NAMESPACE = "{urn:QDA-XML:project:1.0}"
IDS = ("top", "second", "third-3")
DOSSIER = Dossier(3, "Treffen", None, {Lang.DE: 1, Lang.FR: 2}, DossierStatus.CONFIRMED, 0.9)


@st.composite
def projects(draw: st.DrawFn) -> OutgoingProject:
    """A dossier of two texts; some tags of the second are carried from one of the first."""
    german, french = draw(tagged_texts(1, Lang.DE, IDS)), draw(tagged_texts(2, Lang.FR, IDS))
    if german.tags:
        origin = german.tags[-1].id
        french = replace(french, tags=tuple(replace(tag, carried_from=origin) for tag in french.tags))
    return OutgoingProject(LIBRARY, "Bibliothek", draw(codebooks()), (german, french), (DOSSIER,), lang=Lang.FR)


def simple(text: str, tags: tuple[Tag, ...] = ()) -> OutgoingProject:
    theme = Theme("top", None, {Lang.DE: "Oben"}, {}, {}, "#112233")
    return OutgoingProject(LIBRARY, "B", (theme,), (OutgoingText(make_document(1), text, tags),))


def a_tag(number: int, span: Span, text: str) -> Tag:
    quote = text[span.start : span.end]
    moment = "2025-06-01T10:00:00+00:00"
    return Tag(number, 1, "top", span, quote, "", "ab", TagOrigin.MANUAL, TagStatus.CONFIRMED, moment)


def content(tag: Tag | IncomingTag) -> tuple[object, ...]:
    return tag.theme, tag.span, tag.quote, tag.note, tag.coder, tag.origin, tag.status, tag.created


@settings(max_examples=60, deadline=None)
@given(projects())
def test_nothing_is_lost_on_the_way(tmp_path_factory: pytest.TempPathFactory, project: OutgoingProject) -> None:
    path = tmp_path_factory.mktemp("qdpx") / "a.qdpx"
    count = write_qdpx(project, path)
    back = read_qdpx(path)
    assert back.notices == ()
    assert {t.id: t for t in back.themes} == {t.id: t for t in project.themes}
    assert [(t.text, t.lang, t.metadata["title"]) for t in back.texts] == [
        (t.text, t.document.lang, t.document.title) for t in project.texts
    ]
    before = [tag for text in project.texts for tag in text.tags]
    after = [tag for text in back.texts for tag in text.tags]
    assert [content(tag) for tag in after] == [content(tag) for tag in before]
    assert count == len(before)
    numbers = {tag.guid: old.id for tag, old in zip(after, before, strict=True)}
    assert [numbers.get(tag.carried_from or "") for tag in after] == [tag.carried_from for tag in before]
    assert [group.name for group in back.groups] == ["Treffen"]


@settings(max_examples=25, deadline=None)
@given(project=projects())
def test_it_follows_its_schema(
    schemas: Path, tmp_path_factory: pytest.TempPathFactory, project: OutgoingProject
) -> None:
    path = tmp_path_factory.mktemp("qdpx") / "a.qdpx"
    write_qdpx(project, path)
    schema = etree.XMLSchema(etree.parse(schemas / "refi_project.xsd"))
    with zipfile.ZipFile(path) as archive:
        assert schema.validate(etree.fromstring(archive.read("project.qde"))), schema.error_log


def test_a_project_of_nothing_follows_its_schema(schemas: Path, tmp_path: Path) -> None:
    write_qdpx(OutgoingProject(LIBRARY, "", (), ()), tmp_path / "a.qdpx")
    schema = etree.XMLSchema(etree.parse(schemas / "refi_project.xsd"))
    with zipfile.ZipFile(tmp_path / "a.qdpx") as archive:
        assert schema.validate(etree.fromstring(archive.read("project.qde"))), schema.error_log
    assert read_qdpx(tmp_path / "a.qdpx").texts == ()


def test_a_thousand_tags_that_touch_and_overlap_come_back(tmp_path: Path) -> None:
    text = normal("Souveränität 👩🏽‍💻 q\u0307\u0323 Cloud.\n") * 100
    edges = range(0, len(text), 3)
    spans = [Span(a, b) for a, b in pairwise(edges)]  # each touches the next
    spans += [Span(a, min(len(text), a + 40)) for a in edges][: 1000 - len(spans)]
    project = simple(text, tuple(a_tag(n, span, text) for n, span in enumerate(spans)))
    assert write_qdpx(project, tmp_path / "a.qdpx") == len(spans) == 1000
    (back,) = read_qdpx(tmp_path / "a.qdpx").texts
    assert [(t.span, t.quote) for t in back.tags] == [(s, text[s.start : s.end]) for s in spans]


def test_sources_lie_flat_and_are_plain(tmp_path: Path) -> None:
    write_qdpx(simple("Erste Zeile\nzweite\u00a0Zeile"), tmp_path / "a.qdpx")
    with zipfile.ZipFile(tmp_path / "a.qdpx") as archive:
        root = etree.fromstring(archive.read("project.qde"))
        source = root.find(f".//{NAMESPACE}TextSource")
        assert source is not None
        address = source.get("plainTextPath", "")
        assert address == f"internal://{source.get('guid')}.txt"
        assert archive.namelist() == ["project.qde", f"sources/{source.get('guid')}.txt"]
        assert archive.read(archive.namelist()[1]) == "Erste Zeile\nzweite\u00a0Zeile".encode()


def test_the_same_library_gives_the_same_file(tmp_path: Path) -> None:
    project = simple("Wolke", (a_tag(5, Span(0, 5), "Wolke"),))
    for name in ("a", "b"):
        write_qdpx(project, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_versions_with_one_title_get_names_that_differ(tmp_path: Path) -> None:
    texts = tuple(OutgoingText(make_document(n, lang, "Treffen"), "x", ()) for n, lang in ((1, Lang.DE), (2, Lang.FR)))
    write_qdpx(replace(simple("x"), texts=texts), tmp_path / "a.qdpx")
    assert [text.name for text in read_qdpx(tmp_path / "a.qdpx").texts] == ["Treffen", "Treffen (fr)"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a.qdpx").write_text("old")

    def full(what: str, done: int, total: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(CannotWrite, match="unchanged"):
        write_qdpx(simple("Wolke", (a_tag(5, Span(0, 5), "Wolke"),)), tmp_path / "a.qdpx", progress=full)
    assert (tmp_path / "a.qdpx").read_text() == "old"
