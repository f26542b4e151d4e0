"""Several coders in one library."""

import shutil
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.analysis import Keep, Unit
from explorer.model.coding import TagOrigin, TagStatus, Theme
from explorer.model.errors import BadValue, NotALibrary
from explorer.model.language import Lang
from tests.library.tagging import all_tags, dossier, quotes, span_of, tag

CLOUD, AI = "Cloud-Infrastruktur", "künstliche Intelligenz"


@pytest.fixture
def german(library: Library) -> int:
    return dossier(library).documents[Lang.DE]


def test_a_tag_has_the_name_of_its_coder(library: Library, german: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "frida")
    assert library.tags.get(tag(library, german, AI)).coder == "frida"
    library.coders.call_me("  Ana  Müller ")
    assert library.coders.me() == "Ana Müller"
    assert library.tags.get(tag(library, german, CLOUD)).coder == "Ana Müller"
    assert library.coders.all() == (("Ana Müller", 1), ("frida", 1))
    library.coders.call_me("")
    assert library.coders.me() == "frida"


def test_a_coder_is_renamed_and_that_is_undone(library: Library, german: int) -> None:
    number = tag(library, german, AI, coder="ana")
    library.coders.rename("ana", "Ana Müller")
    assert library.tags.get(number).coder == "Ana Müller"
    library.history.undo()
    assert library.tags.get(number).coder == "ana"
    with pytest.raises(BadValue, match="nobody"):
        library.coders.rename("nobody", "x")


def test_coders_who_tag_the_same_agree_wholly(library: Library, german: int) -> None:
    for coder in ("ana", "bo"):
        tag(library, german, AI, coder=coder)
    for unit in (Unit.PASSAGE, Unit.CHARACTER):
        every, ai = library.coders.agreement(unit=unit)
        assert (every.percentage, every.kappa, every.alpha) == (1, 1, 1)
        assert (every.theme, ai.theme) == ("", "ai")


def test_agreement_counts_texts_that_both_have_tagged(library: Library, german: int) -> None:
    tag(library, german, AI, coder="ana")
    tag(library, german, AI, theme="cloud", coder="bo")
    french = dossier(library).documents[Lang.FR]
    tag(library, french, "intelligence artificielle", coder="ana")
    narrow, wide = library.coders.agreement()[0], library.coders.agreement(every_text=True)[0]
    assert narrow.units < wide.units
    assert narrow.percentage < 1


def test_a_provisional_tag_is_no_decision(library: Library, german: int) -> None:
    tag(library, german, AI, coder="ana")
    tag(library, german, AI, coder="bo", status=TagStatus.PROVISIONAL)
    tag(library, german, CLOUD, theme="cloud", coder="bo")
    assert [p.themes for p in library.coders.differences("ana", "bo")] == [("ai", "cloud")]


@pytest.mark.parametrize(
    ("keep", "themes"),
    [(Keep.FIRST, {"ai"}), (Keep.SECOND, {"cloud"}), (Keep.BOTH, {"ai", "cloud"})],
)
def test_a_difference_is_settled_and_that_is_undone(
    library: Library, german: int, keep: Keep, themes: set[str]
) -> None:
    tag(library, german, AI, coder="ana", note="sehr")
    tag(library, german, AI, theme="cloud", coder="bo")
    before = all_tags(library)
    (place,) = library.coders.differences("ana", "bo")
    assert ([t.theme for t in place.first], [t.theme for t in place.second]) == (["ai"], ["cloud"])
    library.coders.settle(german, place.passage.number, "ana", "bo", keep)
    assert library.coders.differences("ana", "bo") == ()
    for coder in ("ana", "bo"):
        assert {t.theme for t in all_tags(library) if t.coder == coder} == themes
    with pytest.raises(BadValue):
        library.coders.settle(german, place.passage.number, "ana", "bo", keep)
    library.history.undo()
    assert all_tags(library) == before


@pytest.fixture
def colleague(library: Library, tmp_path: Path) -> Path:
    """The same documents in a library of others; one of them is called as the person here is."""
    library.coders.call_me("me")
    folder = tmp_path / "colleague"
    with Library.create(folder) as other:
        other.imports.run([tmp_path / "inbox"])
        german = dossier(other).documents[Lang.DE]
        other.themes.put(Theme("sky", "cloud", {Lang.DE: "Wolken"}, {}, {}, "#112233"))
        other.themes.put(Theme("ki", None, {Lang.DE: "Künstliche Intelligenz"}, {}, {}, "#112233"))
        made = tag(other, german, AI, theme="ki", coder="bo", note="siehe 👍")
        other.tags.carry(made)
        tag(other, german, CLOUD, theme="sky", coder="")
    return folder


def test_a_colleagues_tags_come_in(library: Library, german: int, colleague: Path) -> None:
    _, brought = library.coders.bring_in(colleague, "Bo")
    assert (brought.tags, brought.known, brought.lost, brought.missing) == (3, 0, 0, ())
    assert brought.themes == ("sky",)
    assert set(brought.coders) == {"bo", "Bo"}
    by_theme = {t.theme: t for t in library.tags.of_document(german)}
    assert by_theme["ai"].note == "siehe 👍"
    assert by_theme["ai"].origin is TagOrigin.IMPORTED
    assert by_theme["sky"].coder == "Bo"
    assert next(t for t in library.themes.all() if t.id == "sky").parent == "cloud"
    (carried,) = library.tags.of_document(dossier(library).documents[Lang.FR])
    assert (carried.carried_from, carried.origin) == (by_theme["ai"].id, TagOrigin.CARRIED)
    again = library.coders.bring_in(colleague, "Bo")[1]
    assert (again.tags, again.known) == (0, 3)


def test_bringing_in_is_one_step(library: Library, german: int, colleague: Path) -> None:
    themes = library.themes.all()
    library.coders.bring_in(colleague)
    library.history.undo()
    assert quotes(library, german) == []
    assert library.themes.all() == themes


def test_tags_of_a_document_that_is_not_here_are_named(library: Library, colleague: Path, tmp_path: Path) -> None:
    (tmp_path / "d.de.txt").write_text("Ein anderer Text\n\nBerlin, 1. Juni 2023 - Die Cloud wächst weiter.\n", "utf8")
    with Library.open(colleague) as other:
        other.imports.run([tmp_path / "d.de.txt"])
        new = next(d for d in other.documents.all() if d.path.endswith("d.de.txt"))
        tag(other, new.id, "Cloud", theme="cloud")
    brought = library.coders.bring_in(colleague)[1]
    assert brought.tags == 3
    assert brought.missing == (new.title,)


def test_a_tag_is_found_again_where_the_text_was_read_otherwise(library: Library, german: int, colleague: Path) -> None:
    source = span_of(library, german, "Die Minister trafen")
    with Library.open(colleague) as other:
        document = dossier(other).documents[Lang.DE]
        moved = library_text_without(other, document, "Gemeinsame Erklärung zur Cloud\n")
        assert moved < source.start
    _, brought = library.coders.bring_in(colleague)
    assert (brought.tags, brought.lost) == (3, 0)
    assert sorted(quotes(library, german)) == [CLOUD, AI]


def library_text_without(other: Library, document: int, heading: str) -> int:
    """Have a library hold a document's text without its heading, as an older Diptych might have read it."""
    from explorer.model.documents import Passage
    from explorer.store import content
    from explorer.store.database import Database

    database: Database = other._context.database
    with database.quiet() as tx:
        text = content.text(tx, document)
        cut = len(heading) if text.startswith(heading) else 0
        assert cut
        kept = [p for p in content.passages(tx, document) if p.start >= cut]
        fresh = [
            Passage(n, p.kind, p.paragraph, p.page, p.lang, p.start - cut, p.end - cut, p.text)
            for n, p in enumerate(kept)
        ]
        content.put(tx, document, text[cut:], fresh)
        tx.run('UPDATE tag SET "start" = "start" - ?, "end" = "end" - ? WHERE document = ?', (cut, cut, document))
        return text[cut:].index("Die Minister trafen")


def test_no_library_and_ones_own_are_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotALibrary):
        library.coders.bring_in(tmp_path / "nowhere")
    with pytest.raises(BadValue, match="is this one"):
        library.coders.bring_in(library.folder)


def test_a_copy_of_this_library_is_a_colleagues(library: Library, german: int, tmp_path: Path) -> None:
    tag(library, german, AI, coder="ana")
    library.upkeep.backup()
    library.close()
    shutil.copytree(library.folder, tmp_path / "copy")
    with Library.open(tmp_path / "copy") as other:
        tag(other, german, CLOUD, theme="cloud", coder="bo")
    with Library.open(library.folder) as mine:
        brought = mine.coders.bring_in(tmp_path / "copy")[1]
    assert (brought.tags, brought.known) == (1, 1)
