"""Suggestions, coders, drift and the codebook in the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from explorer.gui.dialogs.comparison import ComparisonDialog
from explorer.gui.dialogs.drift import DriftDialog
from explorer.gui.dialogs.suggestions import SuggestionDialog
from explorer.gui.dialogs.theme_split import ThemeSplitDialog
from explorer.gui.requests import TableWanted
from explorer.model.coding import TagOrigin
from explorer.model.language import Lang
from tests.gui import hands
from tests.gui.main_window.driver import Driver


def test_suggestions_are_decided_one_by_one(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.do("suggest")
    dialog = driver.dialog(SuggestionDialog)
    open_ = dialog.model.open
    assert open_ > 3
    first, second = (value.suggestion for value in dialog.model.values[:2])
    hands.key(dialog, Qt.Key.Key_A)
    driver.settle()
    assert [(t.theme, t.origin) for t in driver.tags()] == [(first.theme, TagOrigin.SUGGESTED)]
    hands.key(dialog, Qt.Key.Key_R)
    driver.settle()
    assert driver.library.suggestions.rejections() == 1
    hands.key(dialog, Qt.Key.Key_Backspace)
    hands.key(dialog, Qt.Key.Key_Backspace)
    driver.settle()
    assert (driver.tags(), driver.library.suggestions.rejections(), dialog.model.open) == ((), 0, open_)
    hands.key(dialog, Qt.Key.Key_S)
    hands.key(dialog, Qt.Key.Key_R)
    driver.settle()
    assert second not in driver.library.suggestions.of_document(second.document)
    driver.do("forget_rejections")
    assert second in driver.library.suggestions.of_document(second.document)


def test_coders_are_compared_and_settled(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.do("compare_coders")
    assert "one coder" in driver.told
    for coder, theme in (("Ana", "ai"), ("Bo", "cloud")):
        driver.window.comparing.call_me(coder)
        driver.settle()
        driver.select("Souveränität")
        driver.window.coding.tag_with(theme)
        driver.settle()
    driver.do("compare_coders")
    dialog = driver.dialog(ComparisonDialog)
    driver.settle()
    assert dialog.names == ("Bo", "Ana")
    assert dialog.model.rowCount() == 1
    assert dialog.table.rowCount() == 3
    hands.key(dialog, Qt.Key.Key_3)
    driver.settle()
    assert dialog.model.rowCount() == 0
    assert sorted((t.coder, t.theme) for t in driver.tags()) == [
        *(("Ana", "ai"), ("Ana", "cloud"), ("Bo", "ai"), ("Bo", "cloud")),
    ]
    driver.do("undo")
    driver.settle()
    assert dialog.model.rowCount() == 1
    dialog.close()


def test_drift_is_stepped_through(driver: Driver, tmp_path: Path) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("ai")
    driver.settle()
    driver.do("drift")
    dialog = driver.dialog(DriftDialog)
    driver.settle()
    (place,) = dialog.model.values
    assert place.drift.left_themes == ("ai",)
    hands.key(dialog, Qt.Key.Key_N)
    driver.settle()
    assert place.left_span is not None
    assert driver.reader.active_panel.selected == place.left_span
    saved: list[TableWanted] = []
    dialog.table_wanted.connect(saved.append)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save table…").click()
    driver.window.comparing.tables.save(saved[0], tmp_path / "drift.csv")
    driver.settle()
    assert "Artificial intelligence" in (tmp_path / "drift.csv").read_text("utf-8-sig")
    driver.do("carry_all")
    assert dialog.model.rowCount() == 0
    dialog.close()


def test_a_theme_is_moved_by_key_and_split(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("ai")
    driver.settle()
    tree = driver.window.parts.themes
    tree.tree.setCurrentIndex(tree.model.index_of("ai"))
    before = driver.library.themes.all()
    driver.do("theme_out")
    assert driver.library.themes.find("ai").parent is None
    driver.do("undo")
    assert driver.library.themes.all() == before
    driver.do("split_theme")
    dialog = driver.dialog(ThemeSplitDialog)
    dialog.labels[Lang.FR].setText("IA générative")
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Split").click()
    driver.settle()
    assert [driver.library.themes.find(t.theme).label(Lang.FR) for t in driver.tags()] == ["IA générative"]
