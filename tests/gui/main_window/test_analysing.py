"""Suggestions, coders, drift and the codebook in the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from explorer.gui.dialogs.comparison import ComparisonDialog
from explorer.gui.dialogs.drift import DriftDialog
from explorer.gui.dialogs.question import QuestionDialog
from explorer.gui.dialogs.suggestions import SuggestionDialog
from explorer.gui.dialogs.theme_split import ThemeSplitDialog
from explorer.gui.models.diptych import Side
from explorer.gui.requests import TableWanted
from explorer.model.analysis import CountBy, Unit
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
    passages, characters = (dialog.unit.findData(unit) for unit in (Unit.PASSAGE, Unit.CHARACTER))
    units = []
    for place in (characters, passages):
        dialog.unit.setCurrentIndex(place)
        driver.settle()
        item = dialog.table.item(1, 1)
        assert item is not None
        units.append(item.text())
    view = driver.diptych.panel(Side.LEFT)
    assert view is not None
    assert units == [f"{len(view.text):,}", str(len(view.passages))]
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
    item = dialog.list.topLevelItem(0)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Checked)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Split").click()
    driver.settle()
    assert [driver.library.themes.find(t.theme).label(Lang.FR) for t in driver.tags()] == ["IA générative"]


def test_tags_of_one_coder_are_shown(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    for coder, theme in (("Ana", "ai"), ("Bo", "cloud")):
        driver.window.comparing.call_me(coder)
        driver.settle()
        driver.select("Souveränität")
        driver.window.coding.tag_with(theme)
        driver.settle()
    tags = driver.window.parts.tags
    assert [tags.coder.itemText(i) for i in range(tags.coder.count())] == ["All coders", "Ana", "Bo"]
    driver.window.reading.show_coder("Bo")
    assert [shown.tag.theme for shown in tags.model.values] == ["cloud"]
    panel = driver.diptych.panel(Side.LEFT)
    assert panel is not None
    assert [tag.coder for tag in panel.tags] == ["Bo"]
    driver.window.reading.show_coder(None)
    assert len(tags.model.values) == 2


def test_counts_and_a_question(driver: Driver, tmp_path: Path) -> None:
    driver.read("Gipfel in Berlin")
    for theme in ("ai", "cloud"):
        driver.select("Souveränität")
        driver.window.coding.tag_with(theme)
        driver.settle()
    driver.do("show_overview")
    overview = driver.window.parts.overview
    overview.by.setCurrentIndex(overview.by.findData(CountBy.LANGUAGE))
    driver.settle()
    table = overview.counts.table()
    assert table.head[1:] == ("German",)
    assert sorted(table.rows) == [("Artificial intelligence", 1), ("Cloud infrastructure", 1)]
    overview.counts.save(tmp_path / "counts.svg")
    assert b"<svg" in (tmp_path / "counts.svg").read_bytes()
    driver.do("ask_tags")
    dialog = driver.dialog(QuestionDialog)
    dialog.theme.setCurrentIndex(dialog.theme.findData("ai"))
    dialog.near.setCurrentIndex(dialog.near.findData("cloud"))
    dialog.since.setText("spring")
    show = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Show excerpts")
    show.click()
    assert dialog.isVisible()
    dialog.since.setText("2025")
    show.click()
    driver.settle()
    assert [e.theme for e in driver.window.parts.excerpts.model.values] == ["ai"]
