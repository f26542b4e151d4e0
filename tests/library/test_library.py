"""The use cases of a library, on a small one."""

import csv
import dataclasses
import hashlib
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.bitext import BeadStatus, Dossier, DossierStatus
from explorer.model.coding import ExcerptFilter, TagDraft, TagOrigin, TagStatus
from explorer.model.documents import Document, MetadataEdit, Span
from explorer.model.errors import (
    Cancelled,
    LibraryInUse,
    NotALibrary,
    NothingToUndo,
    ReadOnlyLibrary,
    SameLanguage,
)
from explorer.model.language import Lang
from explorer.model.search import SearchRequest


def pair(library: Library) -> Dossier:
    (dossier,) = (d for d in library.dossiers.all() if len(d.documents) == 2)
    return dossier


def german(library: Library) -> Document:
    return library.documents.get(pair(library).documents[Lang.DE])


def span_of(library: Library, document: int, words: str) -> Span:
    start = library.documents.text(document).index(words)
    return Span(start, start + len(words))


def tag(library: Library, words: str, carry: bool = True) -> tuple[int, ...]:
    document = german(library).id
    return library.tags.add(TagDraft(document, "sovereignty", span_of(library, document, words)), carry=carry).created


def content(library: Library) -> object:
    """Everything that a person can change."""
    return (
        library.documents.all(),
        library.dossiers.all(),
        library.themes.all(),
        [library.tags.of_document(d.id) for d in library.documents.all()],
        [library.dossiers.beads(d.id) for d in library.dossiers.all()],
    )


def test_versions_are_paired_and_the_single_stays(library: Library) -> None:
    assert pair(library).status in (DossierStatus.AUTOMATIC, DossierStatus.PROPOSED)
    assert sum(d.status is DossierStatus.SINGLE for d in library.dossiers.all()) == 1


def test_original_is_kept_byte_for_byte(library: Library, tmp_path: Path) -> None:
    document = german(library)
    kept = library.documents.original(document.id)
    assert kept.read_bytes() == (tmp_path / "inbox/a.de.txt").read_bytes()
    assert hashlib.sha256(kept.read_bytes()).hexdigest() in str(kept)


def test_tag_is_carried_to_the_words(library: Library) -> None:
    own, carried = (library.tags.get(t) for t in tag(library, "digitale Souveränität"))
    assert own.origin is TagOrigin.MANUAL
    assert (carried.origin, carried.status) == (TagOrigin.CARRIED, TagStatus.PROVISIONAL)
    assert "souveraineté numérique" in carried.quote


def test_carrying_twice_makes_no_second_tag(library: Library) -> None:
    own, _ = tag(library, "digitale Souveränität")
    assert library.tags.carry(own).created == ()


def test_carried_tag_follows_until_confirmed(library: Library) -> None:
    own, carried = tag(library, "digitale Souveränität")
    library.tags.set_theme("cloud", own)
    assert library.tags.get(carried).theme == "cloud"
    library.tags.confirm([carried])
    library.tags.remove([own])
    assert library.tags.get(carried).status is TagStatus.CONFIRMED


def test_provisional_carried_tag_goes_with_its_original(library: Library) -> None:
    own, _ = tag(library, "digitale Souveränität")
    library.tags.remove([own])
    assert all(library.tags.of_document(d.id) == () for d in library.documents.all())


def test_resizing_carries_anew(library: Library) -> None:
    own, _ = tag(library, "digitale Souveränität")
    document = german(library).id
    library.tags.resize(own, span_of(library, document, "Sie fördern 12 Projekte."))
    (carried,) = library.tags.of_document(pair(library).documents[Lang.FR])
    assert carried.quote == "Elles soutiennent 12 projets."


def test_excerpt_has_counterpart_and_both_citations(library: Library) -> None:
    tag(library, "künstliche Intelligenz", carry=False)
    (excerpt,) = library.tags.excerpts(ExcerptFilter())
    assert excerpt.quote == "künstliche Intelligenz"
    assert "intelligence artificielle" in excerpt.counterpart
    assert excerpt.citation.title
    assert excerpt.counterpart_citation is not None


def test_export_counts_and_filters_with_descendants(library: Library, tmp_path: Path) -> None:
    tag(library, "künstliche Intelligenz")
    assert library.exports.write("csv", tmp_path / "all.csv", ExcerptFilter(themes=("sovereignty",))) == 2
    assert library.exports.write("csv", tmp_path / "none.csv", ExcerptFilter(themes=("cloud",))) == 0
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == 2


def test_search_finds_both_languages_with_counterparts(library: Library) -> None:
    result = library.search.find(SearchRequest("Souveränität"))
    assert {hit.lang for hit in result.hits} == {Lang.DE, Lang.FR}
    assert all(hit.counterpart for hit in result.hits)
    assert result.total == len(result.hits)


def test_search_follows_tags_after_catching_up(library: Library) -> None:
    tag(library, "digitale Souveränität", carry=False)
    library.search.catch_up()
    result = library.search.find(SearchRequest("theme:sovereignty"))
    assert [hit.document for hit in result.hits] == [german(library).id]


def test_everything_is_undone_and_redone(library: Library) -> None:
    before = content(library)
    dossier = pair(library)
    single = next(d for d in library.dossiers.all() if d.status is DossierStatus.SINGLE)
    beads = library.dossiers.beads(dossier.id)
    tag(library, "digitale Souveränität")
    library.tags.set_note(tag(library, "Intelligenz")[0], "a note")
    library.dossiers.confirm(dossier.id)
    library.beads.merge([beads[-2].id, beads[-1].id])
    library.documents.edit(german(library).id, MetadataEdit(title="Anderer Titel"))
    library.themes.put(dataclasses.replace(library.themes.find("ai"), colour="#123456"))
    library.themes.remove("cloud")
    library.documents.trash([single.documents[Lang.DE]])
    library.dossiers.unlink(dossier.id)
    after = content(library)
    for _ in range(10):
        library.history.undo()
    assert content(library) == before
    with pytest.raises(NothingToUndo):
        library.history.undo()
    for _ in range(10):
        library.history.redo()
    assert content(library) == after


def test_next_step_is_named(library: Library) -> None:
    assert library.history.next_undo() is None
    tag(library, "digitale Souveränität")
    assert str(library.history.next_undo()) == "Tag Digital sovereignty"
    library.history.undo()
    assert str(library.history.next_redo()) == "Tag Digital sovereignty"


def test_rejected_pair_is_not_proposed_again(library: Library) -> None:
    library.dossiers.reject(pair(library).id)
    library.imports.pair()
    assert all(len(d.documents) == 1 for d in library.dossiers.all())


def test_same_language_is_refused(library: Library) -> None:
    single = next(d for d in library.dossiers.all() if d.status is DossierStatus.SINGLE)
    with pytest.raises(SameLanguage):
        library.dossiers.link(german(library).id, single.documents[Lang.DE])


def test_confirmed_beads_stay_when_aligned_anew(library: Library) -> None:
    dossier = pair(library)
    first, second = library.dossiers.beads(dossier.id)[:2]
    library.beads.merge([first.id, second.id])
    merged = library.dossiers.beads(dossier.id)[0]
    assert merged.status is BeadStatus.MANUAL
    library.dossiers.realign(dossier.id)
    assert library.dossiers.beads(dossier.id)[0] == merged


def test_alignment_edits_keep_every_passage_once(library: Library) -> None:
    dossier = pair(library)
    numbers = sorted(n for b in library.dossiers.beads(dossier.id) for n in b.left)
    beads = library.dossiers.beads(dossier.id)
    library.beads.merge([beads[1].id, beads[2].id])
    merged = library.dossiers.beads(dossier.id)[1]
    library.beads.split(merged.id)
    library.beads.unlink(library.dossiers.beads(dossier.id)[0].id)
    last = library.dossiers.beads(dossier.id)[-2]
    library.beads.move_border(last.id, left=1)
    library.beads.link(dossier.id, dossier.documents[Lang.DE], dossier.documents[Lang.FR], [numbers[0]], [0])
    library.beads.confirm_up_to(library.dossiers.beads(dossier.id)[1].id)
    assert sorted(n for b in library.dossiers.beads(dossier.id) for n in b.left) == numbers
    assert library.upkeep.check() == ()


def test_same_file_is_not_imported_twice(library: Library, tmp_path: Path) -> None:
    before = library.documents.all()
    reports = library.imports.run([tmp_path / "inbox"])
    assert {r.status.value for r in reports} == {"duplicate"}
    assert library.documents.all() == before


def test_new_edition_keeps_dossier_and_tags(library: Library, tmp_path: Path) -> None:
    own, _ = tag(library, "künstliche Intelligenz")
    document = german(library)
    file = tmp_path / "inbox/a.de.txt"
    file.write_text(file.read_text("utf8").replace("Die Minister trafen", "Die beiden Minister trafen"), "utf8")
    (report,) = library.imports.run([file])
    assert report.status.value == "updated"
    assert report.documents == (document.id,)
    moved = library.tags.get(own)
    text = library.documents.text(document.id)
    assert text[moved.span.start : moved.span.end] == "künstliche Intelligenz"
    assert pair(library).documents[Lang.DE] == document.id
    assert library.dossiers.beads(pair(library).id)


def test_stopping_an_import_keeps_what_was_finished(library: Library, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    for number in range(6):
        (more / f"{number}.txt").write_text(f"Das ist die Mitteilung Nummer {number} über die Verwaltung.", "utf8")

    def stop(what: str, done: int, total: int) -> None:
        if what == "Importing" and done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        library.imports.run([more], progress=stop)
    assert len(library.documents.all()) == 6
    assert library.upkeep.check() == ()


def test_read_only_library_changes_nothing(library: Library) -> None:
    with Library.open(library.folder, read_only=True) as other:
        assert other.documents.all() == library.documents.all()
        with pytest.raises(ReadOnlyLibrary):
            other.themes.put(other.themes.find("ai"))
        with pytest.raises(ReadOnlyLibrary):
            other.imports.run([])


def test_second_writer_is_told_who_holds_it(library: Library) -> None:
    with pytest.raises(LibraryInUse):
        Library.open(library.folder)


def test_folder_without_library_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotALibrary):
        Library.open(tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


def test_library_is_readable_by_its_owner_only(library: Library) -> None:
    for path in [library.folder, *library.folder.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path


def test_index_lies_outside_the_library(library: Library) -> None:
    library.search.find(SearchRequest("Cloud"))
    index = Path(str(library.upkeep.info()["index"]))
    assert not index.is_relative_to(library.folder)
    assert not list(library.folder.rglob("*.toc"))


def test_view_holds_all_that_the_panels_need(library: Library) -> None:
    tag(library, "digitale Souveränität")
    view = library.reader.view(pair(library).id)
    assert view.left is not None
    assert view.right is not None
    assert (len(view.left.tags), len(view.right.tags)) == (1, 1)
    assert view.beads
    alone = library.reader.view(pair(library).id, Lang.DE, Lang.EN)
    assert alone.right is None
    assert alone.beads == ()


def test_backup_is_restored_and_the_present_is_kept(library: Library) -> None:
    snapshot = library.upkeep.backup()
    tag(library, "digitale Souveränität")
    library.close()
    Library.restore(library.folder, snapshot)
    with Library.open(library.folder) as again:
        assert all(again.tags.of_document(d.id) == () for d in again.documents.all())
        assert len(again.upkeep.backups()) == 2
        assert again.upkeep.check() == ()


def test_open_library_is_not_restored(library: Library) -> None:
    snapshot = library.upkeep.backup()
    with pytest.raises(LibraryInUse):
        Library.restore(library.folder, snapshot)


@pytest.mark.parametrize("name", ["csv", "html", "xlsx", "docx", "markdown", "jsonl", "annotations", "iramuteq"])
def test_every_format_is_written(library: Library, tmp_path: Path, name: str) -> None:
    tag(library, "künstliche Intelligenz")
    assert library.exports.write(name, tmp_path / "excerpts", ExcerptFilter()) == 2
    assert (tmp_path / "excerpts").stat().st_size > 0
    assert name in [known.name for known in library.exports.formats()]
