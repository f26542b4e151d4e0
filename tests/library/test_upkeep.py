from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.documents import MetadataEdit, Span
from explorer.model.search import IndexUnit, SearchRequest
from explorer.search.engine import Engine
from tests.library.conftest import library

__all__ = ["library"]


def index(library: Library) -> Engine:
    """The index, opened as another process would."""
    return Engine.open(Path(str(library.upkeep.info()["index"])), library.id)


def lose(engine: Engine) -> None:
    engine.update((), {1}, engine.change)


def keep_what_is_gone(engine: Engine) -> None:
    (document,) = [d for d in (99,) if d not in engine.held()]
    engine.update([unit(document, 0, engine)], (), engine.change)


def mistake_a_paragraph(engine: Engine) -> None:
    engine.update([unit(1, 17, engine)], (), engine.change)


def unit(document: int, paragraph: int, engine: Engine) -> IndexUnit:
    ((lang, _, dossier),) = engine.held()[1].about
    return IndexUnit(document, paragraph, lang, "Wort", "", "", "", "", dossier, None, (), False, False)


@pytest.mark.parametrize("harm", [lose, keep_what_is_gone, mistake_a_paragraph])
def test_an_index_that_strayed_from_the_store_is_found_and_mended(library: Library, harm: object) -> None:
    before = library.search.find(SearchRequest("Cloud OR Wort")).hits
    assert callable(harm)
    harm(index(library))
    (finding,) = library.upkeep.check()
    assert str(finding.notice) == "The index holds 1 documents otherwise than the library does."
    assert not finding.repaired
    (finding,) = library.upkeep.check(repair=True)
    assert finding.repaired
    assert library.upkeep.check() == ()
    assert library.search.find(SearchRequest("Cloud OR Wort")).hits == before


def test_an_index_that_waits_for_changes_is_no_fault(library: Library) -> None:
    library.search.catch_up()
    library.tags.add(TagDraft(1, "ai", Span(0, 9)))
    library.documents.edit(2, MetadataEdit(title="Other"))
    library.documents.trash([3])
    assert library.upkeep.check() == ()
    library.search.catch_up()
    assert library.upkeep.check() == ()
    library.documents.restore([3])
    assert library.upkeep.check() == ()


def reasons(library: Library) -> list[str]:
    return [path.stem.split("Z-")[1] for path in library.upkeep.backups()]


def test_a_backup_comes_before_bulk_work_if_something_was_written_since_the_last(
    library: Library, tmp_path: Path
) -> None:
    assert reasons(library) == [], "there was nothing to lose before the first import"
    library.imports.run([tmp_path / "inbox"])
    assert reasons(library) == ["before-import"]
    library.imports.run([tmp_path / "inbox"])
    assert reasons(library) == ["before-import"], "nothing was written since"
    spans = [TagDraft(1, "ai", Span(start, start + 5)) for start in range(51)]
    library.tags.add_all(spans[:50])
    library.tags.add_all(spans)
    library.tags.carry_everything()
    library.exports.write("codebook-qdc", tmp_path / "a.qdc", ExcerptFilter())
    library.exchange.bring_in(tmp_path / "a.qdc")
    assert reasons(library)[1:] == ["before-many-tags", "before-carrying-all", "before-bringing-in-a-qdc"]
    (before, *_) = [path for path in library.upkeep.backups() if "many" in path.name]
    folder = library.folder
    library.close()
    Library.restore(folder, before)
    with Library.open(folder) as again:
        assert len(again.tags.of_document(1)) == 50


def test_a_single_file_is_preceded_by_the_hourly_backup(library: Library, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Die Verwaltung der Länder berät über eine neue Cloud.", "utf8")
    library.imports.run([tmp_path / "one.txt"])
    assert reasons(library) == ["hourly"]
    (tmp_path / "one.txt").write_text("Die Verwaltung der Länder berät über zwei neue Clouds.", "utf8")
    library.imports.run([tmp_path / "one.txt"])
    assert reasons(library) == ["hourly"]


def test_a_cache_that_cannot_be_written_is_no_fault_of_the_library(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = library.folder
    library.close()
    (tmp_path / "file").touch()
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "file"))
    with Library.open(folder, read_only=True) as again:
        assert again.upkeep.check() == ()
