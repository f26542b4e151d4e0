"""Long texts are shown at once, their differences when they are asked for."""

from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.bitext import Dossier
from explorer.model.coding import TagDraft
from explorer.model.documents import Span
from explorer.model.errors import Cancelled


def act(lang: str, count: int, other: int = -1) -> str:
    word = "Artikel" if lang == "de" else "Article"
    text = "Die Behörden zahlen {} Euro." if lang == "de" else "Les autorités paient {} euros."
    return "\n\n".join(f"{word} {n}\n\n{text.format(n + 1000 + (n == other))}" for n in range(1, count))


@pytest.fixture
def long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    (tmp_path / "act.de.txt").write_text(act("de", 620), "utf8")
    (tmp_path / "act.fr.txt").write_text(act("fr", 620, other=300), "utf8")
    with Library.create(tmp_path / "library") as library:
        library.imports.run([tmp_path / "act.de.txt", tmp_path / "act.fr.txt"])
    return tmp_path / "library"


def only(library: Library) -> Dossier:
    (dossier,) = library.dossiers.all()
    return dossier


def test_a_long_text_is_there_before_its_differences(long: Path) -> None:
    with Library.open(long) as library:
        dossier = only(library).id
        first = library.reader.view(dossier, at_once=True)
        assert (first.compared, first.differences) == (False, ())
        whole = library.reader.view(dossier)
        assert whole.compared
        assert whole.differences
        assert whole.differences == library.dossiers.differences(dossier)
        assert library.reader.view(dossier, at_once=True) == whole


def test_of_beads_that_have_changed_nothing_is_known(long: Path) -> None:
    with Library.open(long) as library:
        dossier = only(library)
        whole = library.reader.view(dossier.id)
        library.tags.add(TagDraft(next(iter(dossier.documents.values())), "ai", Span(0, 7)))
        assert library.reader.view(dossier.id, at_once=True).compared
        changed = whole.differences[0].bead
        place = next(n for n, bead in enumerate(whole.beads) if bead.id == changed)
        library.beads.merge([whole.beads[place].id, whole.beads[place + 1].id])
        soon = library.reader.view(dossier.id, at_once=True)
        assert not soon.compared
        assert soon.differences == tuple(d for d in whole.differences if d.bead != changed)
        library.beads.confirm([whole.beads[0].id])
        assert library.reader.view(dossier.id).compared


def test_comparing_can_be_stopped(long: Path) -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled

    with Library.open(long) as library, pytest.raises(Cancelled):
        library.reader.view(only(library).id, progress=stop)


def test_the_first_text_does_not_wait_for_the_word_list(library: Library) -> None:
    folder = library.folder
    library.close()
    with Library.open(folder) as again:
        (dossier,) = (d for d in again.dossiers.all() if len(d.documents) == 2)
        assert not again.reader.view(dossier.id, at_once=True).compared
        whole = again.reader.view(dossier.id)
        assert whole.compared
        assert again.reader.view(dossier.id, at_once=True) == whole
