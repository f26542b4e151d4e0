"""Reports of differences, word lists and translations, from the window."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt

from explorer.gui.dialogs.translations import TranslationsDialog
from explorer.gui.dialogs.word_lists import WordListsDialog
from explorer.model.language import Lang
from tests.gui.main_window.driver import Driver


def test_differences_of_the_library_as_a_page(driver: Driver, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    driver.window.wording.write_report(out, None)
    driver.settle()
    assert "450 Millionen" in out.read_text("utf8")


def test_word_list_is_added_and_removed(driver: Driver, tmp_path: Path) -> None:
    table = tmp_path / "mine.tsv"
    table.write_text("Ankerkunde\tclient de référence\n", "utf8")
    driver.do("word_lists")
    dialog = driver.dialog(WordListsDialog)
    assert not dialog.model.values
    driver.window.wording.add_list(table)
    driver.settle()
    names = [value.name for value in dialog.model.values]
    assert names == ["mine"]
    dialog.remove.click()
    driver.settle()
    assert driver.library.word_lists.all() == ()


def test_translations_of_selected_words(driver: Driver, tmp_path: Path) -> None:
    driver.read("digitale Partnerschaft")
    driver.select("Souveränität")
    driver.do("translations")
    dialog = driver.dialog(TranslationsDialog)
    first = dialog.model.values[0]
    assert first.wording == "souveraineté"
    assert all("ouveraineté" in example.other for example in dialog.examples.values)
    out = tmp_path / "table.csv"
    driver.window.wording.write_table(out, "Souveränität", Lang.DE)
    driver.settle()
    assert "souveraineté" in out.read_text("utf-8-sig")


def test_dossiers_are_joined_and_parted_by_drag(driver: Driver) -> None:
    model = driver.window.parts.dossiers.model
    dossier = next(d for d in driver.library.dossiers.all() if "Zero" in d.title)
    row = model.place_of(dossier.id)
    assert row is not None
    assert model.flags(model.index(row)) & Qt.ItemFlag.ItemIsDragEnabled
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(model.mimeData([model.index(row)]), move, -1, -1, QModelIndex())
    driver.settle()
    members = set(dossier.documents.values())
    singles = [d for d in driver.library.dossiers.all() if members & set(d.documents.values())]
    assert len(singles) == len(members)
    one, other = (model.index(model.place_of(single.id) or 0) for single in singles[:2])
    model.dropMimeData(model.mimeData([one]), move, -1, -1, other)
    driver.settle()
    assert any(set(d.documents.values()) == members for d in driver.library.dossiers.all())
