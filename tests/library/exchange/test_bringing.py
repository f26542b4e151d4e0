"""What comes in from other programs and from colleagues."""

import shutil
from pathlib import Path

import pytest

from explorer.exchange.translation.memory_in import read_tmx
from explorer.exchange.translation.xliff_in import read_xliff
from explorer.library import Library
from explorer.model.bitext import BeadStatus
from explorer.model.coding import ExcerptFilter, TagDraft, TagStatus
from explorer.model.documents import Span
from explorer.model.errors import DamagedFile, NoSuchFile, ReadOnlyLibrary, UnknownExchange
from explorer.model.exchange import BringOptions, ExportOptions, IncomingProject, IncomingTag, IncomingText
from explorer.model.language import Lang
from explorer.model.reports import FileStatus
from explorer.model.search import SearchRequest
from tests.exchange.conftest import schemas
from tests.library.conftest import FRENCH, GERMAN, library

__all__ = ["library", "schemas"]

_MEMORY = """<tmx version="1.4"><header segtype="sentence" o-tmf="x" adminlang="en" srclang="de" datatype="plaintext"
 creationtool="x" creationtoolversion="1"/><body>
<tu><prop type="x-theme">Cloud</prop><tuv xml:lang="de"><seg>Die Cloud ist sicher.</seg></tuv>
<tuv xml:lang="fr"><seg>Le nuage est sûr.</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Wir danken 👩🏽‍💻.</seg></tuv>
<tuv xml:lang="fr"><seg>Nous remercions 👩🏽‍💻.</seg></tuv></tu>
</body></tmx>"""


def _tag(library: Library, words: str, coder: str = "") -> int:
    document = next(d.id for d in library.documents.all() if words in library.documents.text(d.id))
    start = library.documents.text(document).index(words)
    change = library.tags.add(TagDraft(document, "ai", Span(start, start + len(words)), coder=coder))
    return change.created[0]


def _states(library: Library) -> list[tuple[str, str, TagStatus]]:
    return [(t.quote, t.coder, t.status) for d in library.documents.all() for t in library.tags.of_document(d.id)]


@pytest.fixture
def colleague(library: Library, tmp_path: Path) -> Path:
    """A copy of the library as a colleague has it, closed."""
    library.exchange.pack(tmp_path / "a.diptych")
    Library.unpack(tmp_path / "a.diptych", tmp_path / "colleague")
    return tmp_path / "colleague"


def test_many_texts_of_a_colleague_are_paired_and_aligned(library: Library, tmp_path: Path) -> None:
    inbox = tmp_path / "many"
    inbox.mkdir()
    for number in range(8):
        for lang, text in (("de", GERMAN), ("fr", FRENCH)):
            told = text.replace("12", str(100 + number)).replace("Cloud", f"Cloud {number}")
            (inbox / f"{number}.{lang}.txt").write_text(told.replace("nuage", f"nuage {number}"), "utf8")
    with Library.create(tmp_path / "theirs") as theirs:
        theirs.imports.run([inbox])
        before = {d.title: len(theirs.dossiers.beads(d.id)) for d in theirs.dossiers.all()}
    assert len(before) == 8
    found = library.exchange.bring_in(tmp_path / "theirs")
    assert len(found.documents) == 16
    after = {d.title: len(library.dossiers.beads(d.id)) for d in library.dossiers.all() if d.title in before}
    assert after == before
    assert min(after.values()) > 3


def test_a_colleagues_confirmed_beads_take_the_place_of_automatic_ones(library: Library, colleague: Path) -> None:
    dossier = library.dossiers.all()[0].id
    before = library.dossiers.beads(dossier)
    with Library.open(colleague) as other:
        theirs = other.dossiers.beads(dossier)
        other.beads.confirm([theirs[0].id])
        other.beads.merge([theirs[1].id, theirs[2].id])
        wanted = {(b.left, b.right, b.status) for b in other.dossiers.beads(dossier)}
    found = library.exchange.bring_in(colleague)
    assert (found.beads, found.notices) == (2, ())
    assert {(b.left, b.right, b.status) for b in library.dossiers.beads(dossier)} == wanted
    assert library.upkeep.check() == ()
    assert library.exchange.bring_in(colleague).beads == 0, "they are here"
    library.history.undo()
    assert library.dossiers.beads(dossier) == before


def test_a_bead_confirmed_here_stands_against_a_colleagues(library: Library, colleague: Path) -> None:
    dossier = library.dossiers.all()[0].id
    ours = library.dossiers.beads(dossier)
    library.beads.confirm([ours[1].id])
    with Library.open(colleague) as other:
        theirs = other.dossiers.beads(dossier)
        other.beads.merge([theirs[1].id, theirs[2].id])
    found = library.exchange.bring_in(colleague)
    assert found.beads == 0
    assert [str(notice) for notice in found.notices] == [
        "1 confirmed beads were not taken, because somebody confirmed others here."
    ]
    assert [(b.left, b.right) for b in library.dossiers.beads(dossier)] == [(b.left, b.right) for b in ours]


def test_new_texts_of_a_colleague_keep_their_passages_and_confirmed_beads(library: Library, tmp_path: Path) -> None:
    library.beads.confirm([bead.id for bead in library.dossiers.beads(library.dossiers.all()[0].id)])
    cut = {d.title: library.documents.passages(d.id) for d in library.documents.all()}
    library.exchange.pack(tmp_path / "a.diptych")
    with Library.create(tmp_path / "here") as here:
        found = here.exchange.bring_in(tmp_path / "a.diptych")
        assert {d.title: here.documents.passages(d.id) for d in here.documents.all()} == cut
        states = [b.status for dossier in here.dossiers.all() for b in here.dossiers.beads(dossier.id)]
    assert found.beads == len(states) > 2
    assert set(states) == {BeadStatus.CONFIRMED}


def test_a_colleagues_library_gives_its_tags(library: Library, colleague: Path) -> None:
    with Library.open(colleague) as other:
        _tag(other, "künstliche Intelligenz")
        _tag(other, "infrastructure en nuage", coder="Zoë")
        other.coders.rename(other.coders.me(), "")  # as in a library of before tags had names
    found = library.exchange.bring_in(colleague, BringOptions(coder="ab"))
    assert (found.documents, found.themes, found.tags) == ((), 0, 2)
    assert sorted(_states(library)) == [
        ("infrastructure en nuage", "Zoë", TagStatus.CONFIRMED),
        ("künstliche Intelligenz", "ab", TagStatus.CONFIRMED),
    ]
    library.history.undo()
    assert _states(library) == []
    assert library.upkeep.check() == ()


def test_carried_tags_follow_here_too(library: Library, tmp_path: Path) -> None:
    first = _tag(library, "künstliche Intelligenz")
    library.tags.carry(first)
    library.exports.write("qdpx", tmp_path / "a.qdpx", ExcerptFilter())
    library.tags.remove([first])
    assert library.exchange.bring_in(tmp_path / "a.qdpx").tags == 2
    made = [t for d in library.documents.all() for t in library.tags.of_document(d.id)]
    assert sorted(t.carried_from or 0 for t in made) == sorted([0, min(t.id for t in made)])


def test_texts_that_differ_get_their_tags_by_words(library: Library) -> None:
    """Another program has changed white space, and one quote is nowhere."""
    document = library.documents.all()[0]
    text = "\n" + library.documents.text(document.id).replace("künstliche Intelligenz", "KI")
    tags = [
        IncomingTag("1", "ai", Span(text.index("12 Projekte"), text.index("12 Projekte") + 11), "12 Projekte"),
        IncomingTag("2", "ai", Span(0, 10), "Vom Hofe wehte der Wind über Zinnober"),
        IncomingTag("3", "ai", Span(text.index("Cloud-"), text.index("Cloud-") + 5), "Cloud"),
    ]
    incoming = IncomingText("T", document.title, text, Lang.DE, {"url": "", "title": document.title}, tuple(tags))
    project = IncomingProject("P", "MAXQDA", library.themes.all(), (incoming,))
    found = library.exchange.take(project, Path("a.qdpx"))
    assert (found.documents, found.tags) == ((), 3)
    assert [str(notice) for notice in found.notices] == [
        "2 tags were put where their words stand here, because the texts are not quite the same.",
        "1 tags whose words do not stand here are listed as lost, each with its quote.",
    ]
    assert {(quote, status) for quote, _, status in _states(library)} == {
        ("12 Projekte", TagStatus.CONFIRMED),
        ("Cloud", TagStatus.CONFIRMED),
        ("Vom Hofe wehte der Wind über Zinnober", TagStatus.LOST),
    }
    assert library.upkeep.check() == ()


def test_new_texts_become_documents_and_stay(library: Library, tmp_path: Path) -> None:
    _tag(library, "künstliche Intelligenz")
    library.exports.write("qdpx", tmp_path / "a.qdpx", ExcerptFilter())
    with Library.create(tmp_path / "new") as new:
        found = new.exchange.bring_in(tmp_path / "a.qdpx")
        assert (len(found.documents), found.tags) == (3, 1)
        assert {d.title for d in new.documents.all()} == {d.title for d in library.documents.all()}
        assert sorted(len(d.documents) for d in new.dossiers.all()) == [1, 2]
        assert [hit.document for hit in new.search.find(_search("künstliche")).hits]
        new.history.undo()
        assert len(new.documents.all()) == 3
        assert _states(new) == []
        assert new.upkeep.check() == ()


def _search(query: str) -> SearchRequest:
    return SearchRequest(query=query)


def test_a_memory_becomes_two_documents_with_confirmed_beads(library: Library, tmp_path: Path) -> None:
    (tmp_path / "m.tmx").write_text(_MEMORY, "utf8")
    found = library.exchange.bring_in(tmp_path / "m.tmx")
    german, french = found.documents
    dossier = library.documents.get(german).dossier
    assert dossier == library.documents.get(french).dossier
    assert dossier is not None
    beads = library.dossiers.beads(dossier)
    assert [(b.left, b.right, b.status) for b in beads] == [
        ((0,), (0,), BeadStatus.CONFIRMED),
        ((1,), (1,), BeadStatus.CONFIRMED),
    ]
    assert library.documents.text(french) == "Le nuage est sûr.\nNous remercions 👩🏽‍💻."
    assert (found.beads, found.tags) == (2, 2)
    assert {t.theme for d in found.documents for t in library.tags.of_document(d)} == {"cloud"}
    assert library.upkeep.check() == ()


def test_a_memory_that_was_brought_in_without_its_tags_gets_them(library: Library, tmp_path: Path) -> None:
    """As after a crash between the two steps; and no tag comes twice."""
    (tmp_path / "m.tmx").write_text(_MEMORY, "utf8")
    made = library.exchange.bring_in(tmp_path / "m.tmx").documents
    library.history.undo()
    found = library.exchange.bring_in(tmp_path / "m.tmx")
    assert (found.documents, found.beads, found.tags) == ((), 0, 2)
    assert [len(library.tags.of_document(document)) for document in made] == [1, 1]
    assert library.exchange.bring_in(tmp_path / "m.tmx").tags == 0
    assert [len(library.tags.of_document(document)) for document in made] == [1, 1]


@pytest.mark.parametrize(("name", "ending"), [("tmx", "tmx"), ("xliff", "xlf")])
def test_beads_that_go_out_come_in_the_same(library: Library, tmp_path: Path, name: str, ending: str) -> None:
    tag = _tag(library, "künstliche Intelligenz")
    library.tags.carry(tag)
    dossier = next(d for d in library.dossiers.all() if len(d.documents) == 2)
    library.beads.confirm([b.id for b in library.dossiers.beads(dossier.id)[:3]])
    first, again = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    count = library.exports.write(name, first, ExcerptFilter(), options=ExportOptions(lang=Lang.DE))
    with Library.create(tmp_path / "new") as new:
        assert new.exchange.bring_in(first).beads == count
        assert new.exports.write(name, again, ExcerptFilter(), options=ExportOptions(lang=Lang.DE)) == count
    assert _units(again) == _units(first)


def _units(path: Path) -> list[tuple[object, ...]]:
    found = read_tmx(path) if path.suffix == ".tmx" else read_xliff(path)
    return [(u.texts, u.score, u.status, u.themes) for u in found.units]


def test_a_confidence_floor_leaves_beads_out(library: Library, tmp_path: Path) -> None:
    every = library.exports.write("tmx", tmp_path / "a.tmx", ExcerptFilter())
    dossier = next(d for d in library.dossiers.all() if len(d.documents) == 2)
    library.beads.confirm([library.dossiers.beads(dossier.id)[0].id])
    assert library.exports.write("tmx", tmp_path / "a.tmx", ExcerptFilter(), options=ExportOptions(floor=1.0)) < every
    only = ExportOptions(confirmed_only=True)
    assert library.exports.write("tmx", tmp_path / "a.tmx", ExcerptFilter(), options=only) == 1
    assert library.exports.write("tmx", tmp_path / "a.tmx", ExcerptFilter(themes=("ai",))) == 0


def test_a_glossary_becomes_a_word_list(library: Library, tmp_path: Path) -> None:
    body = "".join(
        f'<conceptEntry id="{n}"><langSec xml:lang="de"><termSec><term>{de}</term></termSec></langSec>'
        f'<langSec xml:lang="{lang}"><termSec><term>{fr}</term></termSec></langSec></conceptEntry>'
        for n, (de, lang, fr) in enumerate([("Zinnoberamt", "fr", "office du vermillon"), ("Nur", "en", "only")])
    )
    (tmp_path / "Meine Wörter.tbx").write_text(
        f'<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>{body}</body>'
        "</text></tbx>",
        "utf8",
    )
    found = library.exchange.bring_in(tmp_path / "Meine Wörter.tbx")
    assert found.words == 1
    assert next(str(notice) for notice in found.notices).startswith("1 terms were not taken")
    pairs = library._context.lexicon.translations("Zinnoberamt", Lang.DE)
    assert [pair.fr for pair in pairs] == ["office du vermillon"]
    library.exports.write("tbx-v2", tmp_path / "out.tbx", ExcerptFilter())
    assert "office du vermillon" in (tmp_path / "out.tbx").read_text("utf8")


def test_the_sample_of_another_program(library: Library, schemas: Path) -> None:
    """Its sources are documents and films that a project does not hold as texts."""
    found = library.exchange.bring_in(schemas / "atlas_ti_sample.qdpx")
    assert (found.themes, found.tags, found.documents) == (14, 0, ())
    told = [str(notice) for notice in found.notices]
    assert "The text of Simon.docx is not in the file, so its 3 codings and notes were not taken." in told
    assert "4 pictures, recordings and films were not taken, nor their 3 codings." in told
    before = len(library.themes.all())
    library.history.undo()
    assert len(library.themes.all()) == before - 14


def test_what_cannot_be_taken_is_one_sentence(library: Library, tmp_path: Path) -> None:
    for name in ("a.xyz", "a.pdf"):
        (tmp_path / name).write_text("x")
        with pytest.raises(UnknownExchange, match="choose a library or a file that ends in"):
            library.exchange.bring_in(tmp_path / name)
    with pytest.raises(NoSuchFile):
        library.exchange.bring_in(tmp_path / "no.qdpx")
    for ending in library.exchange.endings():
        (tmp_path / f"bad{ending}").write_bytes(b"\x00\xff{<")
        with pytest.raises(DamagedFile):
            library.exchange.bring_in(tmp_path / f"bad{ending}")
    assert library.history.next_undo() is None


def test_a_library_open_for_reading_takes_nothing(library: Library, tmp_path: Path) -> None:
    shutil.copytree(library.folder, tmp_path / "copy")
    with Library.open(tmp_path / "copy", read_only=True) as copy, pytest.raises(ReadOnlyLibrary):
        copy.exchange.bring_in(tmp_path / "a.qdpx")


def test_a_library_open_for_reading_is_packed(library: Library, tmp_path: Path) -> None:
    with Library.open(library.folder, read_only=True) as same:
        assert same.exchange.pack(tmp_path / "a.diptych") == 4
    Library.unpack(tmp_path / "a.diptych", tmp_path / "there")
    with Library.open(tmp_path / "there") as there:
        assert there.upkeep.check() == ()
        assert [d.title for d in there.documents.all()] == [d.title for d in library.documents.all()]


def test_a_memory_may_be_imported_and_other_files_of_exchange_say_where_they_belong(
    library: Library, tmp_path: Path
) -> None:
    inbox = tmp_path / "more"
    inbox.mkdir()
    (inbox / "m.tmx").write_text(_MEMORY, "utf8")
    (inbox / "broken.xlf").write_text("<tmx/>", "utf8")
    for name, ending in (("qdpx", "qdpx"), ("tbx", "tbx"), ("codebook-qdc", "qdc"), ("annotations", "jsonld")):
        library.exports.write(name, inbox / f"a.{ending}", ExcerptFilter())
    library.exchange.pack(inbox / "a.diptych")
    before = len(library.documents.all())
    reports = {Path(report.path).name: report for report in library.imports.run([inbox])}
    assert reports["m.tmx"].status is FileStatus.IMPORTED
    assert len(library.documents.all()) - before == len(reports["m.tmx"].documents) == 2
    assert reports["broken.xlf"].error == "DamagedFile"
    assert {reports[f"a.{e}"].error for e in ("qdpx", "tbx", "qdc", "jsonld", "diptych")} == {"NotADocument"}
    (again,) = library.imports.run([inbox / "m.tmx"])
    assert again.status is FileStatus.DUPLICATE
    assert [str(message) for message in again.messages] == ["2 units were here already, so they were not taken again."]


_ENGLISH = """Joint declaration on the cloud

Berlin, 22 May 2025 - Germany and France strengthen the digital sovereignty of Europe. They support 12 projects.

The ministers met in Berlin. They spoke about artificial intelligence and about the cloud infrastructure.
"""


def test_a_memory_of_three_languages_comes_back_as_one_dossier(library: Library, tmp_path: Path) -> None:
    (tmp_path / "d.en.txt").write_text(_ENGLISH, "utf8")
    (english,) = (r.documents[0] for r in library.imports.run([tmp_path / "d.en.txt"]))
    if len(library.dossiers.all()) > 2:
        german = next(d for d in library.dossiers.all() if len(d.documents) > 1).documents[Lang.DE]
        library.dossiers.link(german, english)
    ours = next(d for d in library.dossiers.all() if len(d.documents) > 2)
    library.exports.write("tmx", tmp_path / "three.tmx", ExcerptFilter(dossiers=(ours.id,)))
    units = read_tmx(tmp_path / "three.tmx").units
    assert {Lang.DE, Lang.FR} in [set(unit.texts) for unit in units]  # the last sentence is not in the English text
    with Library.create(tmp_path / "other") as other:
        assert len(other.exchange.bring_in(tmp_path / "three.tmx").documents) == 3
        (theirs,) = other.dossiers.all()
        assert set(theirs.documents) == {Lang.DE, Lang.FR, Lang.EN}
        for left, right in ((Lang.DE, Lang.FR), (Lang.DE, Lang.EN), (Lang.FR, Lang.EN)):
            pairs = [(u.texts[left], u.texts[right]) for u in units if {left, right} <= set(u.texts)]
            assert _pairs(other, left, right) == pairs
        assert other.upkeep.check() == ()
        for lang, document in ours.documents.items():
            told, whole = other.documents.text(theirs.documents[lang]), library.documents.text(document)
            assert told.split() == [word for word in whole.split() if word in told.split()]


def _pairs(library: Library, left: Lang, right: Lang) -> list[tuple[str, str]]:
    """The texts of the beads between two languages of the only dossier."""
    (dossier,) = library.dossiers.all()
    texts = {lang: [p.text for p in library.documents.passages(dossier.documents[lang])] for lang in (left, right)}
    found = library.dossiers.beads(dossier.id, left, right)
    return [(" ".join(texts[left][n] for n in b.left), " ".join(texts[right][n] for n in b.right)) for b in found]
