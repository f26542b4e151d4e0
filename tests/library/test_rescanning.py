"""Folders looked at again, and originals read again."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions


def test_new_changed_and_vanished_files_are_told_apart(library: Library, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    (inbox / "d.txt").write_text("Eine ganz neue Mitteilung über die Verwaltung der Zukunft.", "utf8")
    german = inbox / "a.de.txt"
    german.write_text(german.read_text("utf8") + "\nEin Nachtrag zur Sitzung folgt.\n", "utf8")
    (inbox / "c.de.txt").unlink()
    state = library.imports.scan(inbox)
    assert [p.name for p in state.new] == ["d.txt"]
    assert [p.name for p in state.changed] == ["a.de.txt"]
    assert [library.documents.get(d).path for d in state.vanished] == [str(inbox / "c.de.txt")]


def test_unchanged_folder_has_nothing_to_do(library: Library, tmp_path: Path) -> None:
    state = library.imports.scan(tmp_path / "inbox")
    assert (state.new, state.changed, state.vanished) == ((), (), ())


@pytest.fixture
def bilingual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: Path) -> Iterator[Library]:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    (tmp_path / "in").mkdir()
    shutil.copy(project / "corpus/14-datenraeume-espaces.de-fr.pdf", tmp_path / "in")
    with Library.create(tmp_path / "library") as made:
        made.imports.run([tmp_path / "in"])
        yield made


def test_split_is_undone_and_done_again(bilingual: Library) -> None:
    before = {d.lang: d.id for d in bilingual.documents.all()}
    assert set(before) == {Lang.DE, Lang.FR}
    report = bilingual.imports.reread(before[Lang.DE], ReadOptions(split=False))
    assert len(report.documents) == 1
    (whole,) = bilingual.documents.all()
    assert {p.lang for p in bilingual.documents.passages(whole.id)} == {Lang.DE, Lang.FR}
    bilingual.imports.reread(whole.id, ReadOptions())
    assert {d.lang: d.id for d in bilingual.documents.all()} == before
    assert [set(d.documents) for d in bilingual.dossiers.all()] == [{Lang.DE, Lang.FR}]
    assert bilingual.upkeep.check() == ()
