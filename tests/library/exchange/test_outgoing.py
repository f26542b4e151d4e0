"""Everything that goes out of a library, as other programs and published schemas see it."""

import json
import resource
import signal
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
import openpyxl
import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from lxml import etree
from translate.storage import tbx, tmx

from explorer.library import Library
from explorer.library.outgoing import FORMATS
from explorer.model.coding import ExcerptFilter, TagDraft, TagStatus
from explorer.model.documents import Span
from explorer.model.errors import Cancelled, CannotWrite, UnknownExport
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent
from tests.exchange.conftest import schemas
from tests.library.conftest import library

__all__ = ["library", "schemas"]

_CSL = {"treaty", "speech", "webpage", "document"}


@pytest.fixture
def tagged(library: Library) -> Library:
    """With a tag, the one carried from it, and three confirmed beads."""
    document = next(d for d in library.documents.all() if "Intelligenz" in library.documents.text(d.id))
    start = library.documents.text(document.id).index("künstliche Intelligenz")
    library.tags.add(TagDraft(document.id, "ai", Span(start, start + 22), "=1+1 👩🏽‍💻", "ab"), carry=True)
    dossier = next(d for d in library.dossiers.all() if len(d.documents) == 2)
    library.beads.confirm([bead.id for bead in library.dossiers.beads(dossier.id)[:3]])
    return library


def _export(library: Library, folder: Path, name: str) -> Path:
    ending = next(known.ending for known in library.exports.formats() if known.name == name)
    target = folder / f"{name}{ending}"
    assert library.exports.write(name, target, ExcerptFilter()) > 0
    return target


def test_published_schemas_hold(tagged: Library, tmp_path: Path, schemas: Path) -> None:
    with zipfile.ZipFile(_export(tagged, tmp_path, "qdpx")) as archive:
        project = etree.fromstring(archive.read("project.qde"))
    book = etree.parse(_export(tagged, tmp_path, "codebook-qdc"))
    for name, tree in (("refi_project.xsd", project), ("refi_codebook.xsd", book)):
        schema = etree.XMLSchema(etree.parse(schemas / name))
        assert schema.validate(tree), schema.error_log
    dtd = etree.DTD(str(schemas / "tmx14.dtd"))
    assert dtd.validate(etree.parse(_export(tagged, tmp_path, "tmx"))), dtd.error_log
    grammar = etree.RelaxNG(etree.parse(schemas / "TBXcoreStructV03.rng"))
    assert grammar.validate(etree.parse(_export(tagged, tmp_path, "tbx"))), grammar.error_log


def test_other_programs_read_it(tagged: Library, tmp_path: Path) -> None:
    documents = tagged.documents.all()
    with _export(tagged, tmp_path, "tmx").open("rb") as file:
        memory = tmx.tmxfile(file, "de", "fr").units
    assert "Die nächste Sitzung findet im Herbst in Paris statt." in [unit.source for unit in memory]
    with _export(tagged, tmp_path, "tbx-v2").open("rb") as file:
        assert len(tbx.tbxfile(file).units) == len(tagged._context.lexicon.pairs)
    assert len(rispy.loads(_export(tagged, tmp_path, "ris").read_text("utf8"))) == len(documents)
    entries = parse_string(_export(tagged, tmp_path, "bibtex").read_text("utf8"))
    assert (len(entries.entries), entries.failed_blocks) == (len(documents), [])
    references = json.loads(_export(tagged, tmp_path, "csl").read_text("utf8"))
    assert {one["type"] for one in references} <= _CSL
    assert [one["title"] for one in references] == [document.title for document in documents]
    sheet = openpyxl.load_workbook(_export(tagged, tmp_path, "xlsx")).active
    assert sheet.max_row == 3
    paragraphs = docx.Document(str(_export(tagged, tmp_path, "docx"))).paragraphs
    assert any("Intelligenz" in paragraph.text for paragraph in paragraphs)


def test_a_filter_leaves_out_what_it_should(tagged: Library, tmp_path: Path) -> None:
    def count(name: str, wanted: ExcerptFilter) -> int:
        return tagged.exports.write(name, tmp_path / "a", wanted)

    dossier = next(d for d in tagged.dossiers.all() if len(d.documents) == 2)
    single = next(d for d in tagged.dossiers.all() if len(d.documents) == 1)
    assert count("qdpx", ExcerptFilter()) == count("qdpx", ExcerptFilter(dossiers=(dossier.id,))) == 2
    assert count("qdpx", ExcerptFilter(langs=(Lang.DE,))) == 1
    assert count("qdpx", ExcerptFilter(statuses=(TagStatus.CONFIRMED,))) == 1
    assert count("qdpx", ExcerptFilter(coders=("nobody",))) == 0
    assert count("tmx", ExcerptFilter(dossiers=(single.id,))) == 0
    assert count("tmx", ExcerptFilter(themes=("ai",))) == 1
    assert count("ris", ExcerptFilter(themes=("ai",))) == 2
    assert count("csl", ExcerptFilter(documents=(single.documents[Lang.DE],))) == 1
    assert count("xliff", ExcerptFilter()) == count("tmx", ExcerptFilter())
    every = count("tmx", ExcerptFilter())
    turned = ExportOptions(langs=(Lang.FR, Lang.DE))
    assert tagged.exports.write("xliff", tmp_path / "a", ExcerptFilter(), options=turned) == every
    assert 'srcLang="fr" trgLang="de"' in (tmp_path / "a").read_text("utf8")


def test_a_sample_shows_what_would_be_written(tagged: Library, tmp_path: Path) -> None:
    for known in tagged.exports.formats():
        sample = tagged.exports.sample(known.name, ExcerptFilter(), ExportOptions(lang=Lang.FR))
        assert sample.total == tagged.exports.write(known.name, tmp_path / "a", ExcerptFilter()), known
        assert len(sample.rows) == min(50, sample.total)
        assert {len(row) for row in sample.rows} == {len(sample.columns)}
    sample = tagged.exports.sample("csv", ExcerptFilter(langs=(Lang.DE,)), ExportOptions(lang=Lang.FR))
    assert sample.rows[0][:2] == ("Intelligence artificielle", "künstliche Intelligenz")
    with pytest.raises(UnknownExport):
        tagged.exports.sample("x", ExcerptFilter())


@contextmanager
def limited(size: int) -> Iterator[None]:
    """No file may grow beyond so many bytes, as on a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


@contextmanager
def _old_file(folder: Path) -> Iterator[Path]:
    """A file that is there already, and is there as it was afterwards, with nothing beside it."""
    folder.mkdir()
    target = folder / "old"
    target.write_text("old")
    yield target
    assert target.read_text() == "old"
    assert list(folder.iterdir()) == [target]


@pytest.mark.parametrize("name", [known.name for known in FORMATS] + ["diptych"])
def test_a_full_disk_leaves_the_old_file(tagged: Library, tmp_path: Path, name: str) -> None:
    with _old_file(tmp_path / "out") as target, pytest.raises(CannotWrite, match="unchanged"), limited(64):
        _write(tagged, name, target)


_LONG = [known.name for known in FORMATS if not known.name.startswith("codebook")] + ["diptych"]


@pytest.mark.parametrize("name", _LONG)
def test_a_person_may_stop_it(tagged: Library, tmp_path: Path, name: str) -> None:
    def stop(what: str, done: int, total: int) -> None:
        if done:
            raise Cancelled

    with _old_file(tmp_path / "out") as target, pytest.raises(Cancelled):
        _write(tagged, name, target, stop)


def _write(library: Library, name: str, target: Path, progress: Progress = silent) -> None:
    if name == "diptych":
        library.exchange.pack(target, progress)
    else:
        library.exports.write(name, target, ExcerptFilter(), progress)
