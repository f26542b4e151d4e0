"""The main journey through the real window on a real library."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from explorer.gui.app import App
from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.dialogs.import_report import ImportReport
from explorer.gui.main_window.parts import Page
from explorer.gui.models.diptych import Anchor, Side
from explorer.gui.panels.reader.hinge import Hinge
from explorer.gui.requests import ImportPaths
from explorer.model.bitext import BeadStatus
from explorer.model.coding import TagOrigin, TagStatus
from explorer.model.documents import Span
from tests.gui import hands
from tests.gui.main_window.driver import Driver


def test_a_library_opens_on_its_first_dossier(driver: Driver) -> None:
    assert driver.window.windowTitle() == "library — Diptych"
    assert driver.window.parts.dossiers.model.rowCount() == 4
    assert driver.diptych.anchors
    assert "8 documents" in driver.window.parts.status.text()
    assert driver.window.parts.themes.model.themes


def test_select_press_t_type_part_of_a_theme_enter(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    span = driver.select("Souveränität")
    driver.press(Qt.Key.Key_T)
    chooser = driver.dialog(Chooser)
    driver.enter(chooser.field, "souverainete num")
    tags = driver.tags()
    assert [(t.theme, t.span, t.quote) for t in tags] == [("sovereignty", span, "Souveränität")]
    assert [s.tag.id for s in driver.window.parts.tags.model.values] == [tags[0].id]
    assert driver.window.actions_by_id["undo"].text() == "&Undo: Tag Digital sovereignty"


def test_carry_confirm_note_and_back(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("sovereignty")
    driver.settle()
    driver.press(Qt.Key.Key_C)
    carried = driver.tags(Side.RIGHT)
    assert [(t.origin, t.status) for t in carried] == [(TagOrigin.CARRIED, TagStatus.PROVISIONAL)]
    assert "provisional" in driver.told
    driver.window.parts.tags.choose([carried[0].id])
    driver.press(Qt.Key.Key_Return)
    assert driver.tags(Side.RIGHT)[0].status is TagStatus.CONFIRMED
    driver.press(Qt.Key.Key_N)
    driver.window.parts.tags.note.setPlainText("wichtig")
    driver.window.parts.tags.save_note()
    driver.settle()
    assert driver.tags(Side.RIGHT)[0].note == "wichtig"
    for _ in range(4):
        driver.do("undo")
    assert driver.tags() == driver.tags(Side.RIGHT) == ()
    assert not driver.window.actions_by_id["undo"].isEnabled()
    for _ in range(4):
        driver.do("redo")
    assert driver.tags(Side.RIGHT)[0].note == "wichtig"
    assert not driver.window.actions_by_id["redo"].isEnabled()


def test_without_a_selection_the_passage_is_tagged(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    passage = driver.diptych.passages(Side.LEFT)[4]
    driver.select(passage.text[:1])
    driver.reader.panels[Side.LEFT].select(type(passage.span)(passage.start + 2, passage.start + 2))
    driver.window.coding.tag_with("ai")
    driver.settle()
    assert driver.tags()[0].span == passage.span
    driver.press(Qt.Key.Key_Delete)
    assert driver.tags() == ()


def test_tag_again_resize_and_change_the_theme(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("ai")
    driver.settle()
    wide = driver.select("digitalen Souveränität")
    driver.press(Qt.Key.Key_R)
    assert driver.tags()[0].span == wide
    driver.press(Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert [t.theme for t in driver.tags()] == ["ai", "ai"]
    driver.do("retag")
    chooser = driver.dialog(Chooser)
    driver.enter(chooser.field, "cloud")
    assert sorted(t.theme for t in driver.tags()) == ["ai", "cloud"]


def test_the_alignment_is_edited_by_keys(driver: Driver) -> None:
    dossier = driver.read("Gipfel in Berlin")
    first, second = driver.diptych.anchors[:2]
    before = driver.library.dossiers.beads(dossier.id)
    driver.reader.go_to_bead(first)
    driver.press(Qt.Key.Key_B)
    assert driver.library.dossiers.beads(dossier.id)[0].status is BeadStatus.CONFIRMED
    current = driver.reader.current_bead()
    assert current is not None
    assert current.bead.id == second.bead.id
    driver.press(Qt.Key.Key_M)
    merged = driver.reader.current_bead()
    assert merged is not None
    assert merged.bead.status is BeadStatus.MANUAL
    driver.press(Qt.Key.Key_S)
    driver.press(Qt.Key.Key_U)
    driver.press(Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(5):
        driver.do("undo")
    assert driver.library.dossiers.beads(dossier.id) == before
    assert [a.bead for a in driver.diptych.anchors] == list(before)


def test_counterparts_are_swapped_by_key_and_their_ribbons_cross(driver: Driver) -> None:
    dossier = driver.read("Gipfel in Berlin")
    before = driver.library.dossiers.beads(dossier.id)
    first, second = [a for a in driver.diptych.anchors if a.bead.left and a.bead.right][1:3]
    driver.reader.go_to_bead(first)
    driver.press(Qt.Key.Key_E)
    beads = driver.library.dossiers.beads(dossier.id)
    assert {(first.bead.left, second.bead.right), (second.bead.left, first.bead.right)} <= {
        (b.left, b.right) for b in beads
    }
    one, other = (r for r in driver.reader.hinge.ribbons if r.anchor.bead.status is BeadStatus.MANUAL)
    assert (one.left < other.left) is (one.right > other.right)
    driver.reader.go_to_bead(one.anchor)
    current = driver.reader.current_bead()
    driver.reader.cross()
    assert driver.reader.current_bead() == current
    driver.do("undo")
    assert driver.library.dossiers.beads(dossier.id) == before


def test_two_beads_chosen_on_the_hinge_are_swapped_and_three_are_too_many(driver: Driver) -> None:
    dossier = driver.read("Gipfel in Berlin")
    before = driver.library.dossiers.beads(dossier.id)
    whole = [a for a in driver.diptych.anchors if a.bead.left and a.bead.right]
    one, other, third = whole[0], whole[2], whole[3]
    hinge = driver.reader.hinge
    for anchor, modifier in ((one, Qt.KeyboardModifier.NoModifier), (other, Qt.KeyboardModifier.ControlModifier)):
        hands.click(hinge, _middle(hinge, anchor), modifiers=modifier)
    driver.press(Qt.Key.Key_E)
    swapped = {(b.left, b.right) for b in driver.library.dossiers.beads(dossier.id)}
    assert {(one.bead.left, other.bead.right), (other.bead.left, one.bead.right)} <= swapped
    driver.do("undo")
    driver.reader.panels[Side.LEFT].select(Span(one.left.start, third.left.end))
    driver.press(Qt.Key.Key_E)
    assert "two beads" in driver.told
    assert driver.library.dossiers.beads(dossier.id) == before


def _middle(hinge: Hinge, anchor: Anchor) -> QPoint:
    ribbon = next(r for r in hinge.ribbons if r.anchor.bead == anchor.bead)
    return ribbon.middle(hinge.width()).toPoint()


def test_passages_selected_on_both_panels_are_linked(driver: Driver) -> None:
    dossier = driver.read("Gipfel in Berlin")
    left, right = driver.diptych.passages(Side.LEFT)[3], driver.diptych.passages(Side.RIGHT)[6]
    driver.reader.panels[Side.RIGHT].select(right.span)
    driver.reader.panels[Side.LEFT].select(left.span)
    driver.press(Qt.Key.Key_L)
    beads = driver.library.dossiers.beads(dossier.id)
    assert any((b.left, b.right) == ((left.number,), (right.number,)) for b in beads)


def test_search_shows_both_panels_and_opens_the_place(driver: Driver) -> None:
    driver.do("search")
    driver.enter(driver.window.parts.search_bar.line, "gipfel")
    page = driver.window.parts.search
    assert driver.window.parts.pages.currentIndex() == Page.SEARCH
    hits = [page.model.hit(page.model.index(i)) for i in range(page.model.rowCount())]
    assert hits
    assert any(hit and hit.counterpart for hit in hits)
    driver.enter(page.list)
    assert driver.window.parts.pages.currentIndex() == Page.READER
    assert hits[0] is not None
    assert driver.diptych.side_of(hits[0].document) is driver.reader.active_side


def test_a_search_is_saved_asked_again_and_forgotten(driver: Driver) -> None:
    bar = driver.window.parts.search_bar
    bar.line.setText("Berlin")
    bar.ask()
    driver.settle()
    asked = driver.window.searching.last
    assert asked is not None
    driver.window.listing.save("Hauptstadt", asked)
    driver.settle()
    saved = driver.window.parts.saved
    assert [s.name for s in saved.model.values] == ["Hauptstadt"]
    saved.list.setCurrentIndex(saved.model.index(0))
    saved.ask_forget()
    driver.settle()
    assert saved.model.values == ()


def test_a_bad_query_is_told_in_one_sentence(driver: Driver) -> None:
    bar = driver.window.parts.search_bar
    bar.line.setText('"open')
    bar.ask()
    driver.settle()
    assert driver.told.startswith("The query cannot be understood at character")


def test_find_in_both_texts(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.do("find")
    field = driver.window.parts.find.field
    hands.keys(field, "2025")
    first = driver.reader.panels[Side.LEFT].selected
    view = driver.diptych.panel(Side.LEFT)
    assert view is not None
    assert view.text[first.start : first.end] == "2025"
    hands.key(field, Qt.Key.Key_Return)
    assert driver.reader.panels[Side.LEFT].selected != first
    hands.key(field, Qt.Key.Key_Escape)
    assert not driver.window.parts.find.isVisible()


def test_finding_starts_at_the_caret_and_goes_round_both_texts(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.reader.go_to_bead(driver.diptych.anchors[-1])
    driver.do("find")
    field = driver.window.parts.find.field
    hands.keys(field, "Berlin")
    seen = []
    for _ in range(40):
        panel = driver.reader.active_panel
        assert panel.view is not None
        assert panel.view.text[panel.selected.start : panel.selected.end].lower() == "berlin"
        seen.append((driver.reader.active_side, panel.selected.start))
        hands.key(field, Qt.Key.Key_Return)
    assert seen[0] == (Side.RIGHT, min(start for side, start in seen if side is Side.RIGHT))
    assert len(set(seen)) == seen.index(seen[0], 1)
    assert {side for side, _ in seen} == {Side.LEFT, Side.RIGHT}
    driver.do("find_previous")
    assert (driver.reader.active_side, driver.reader.active_panel.selected.start) == seen[39]


def test_find_next_shows_what_is_looked_for(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    bar = driver.window.parts.find
    driver.do("find_next")
    assert bar.isVisible()
    hands.keys(bar.field, "2025")
    hands.key(bar.field, Qt.Key.Key_Escape)
    driver.do("find_next")
    assert bar.isVisible()
    panel = driver.reader.active_panel
    assert panel.view is not None
    assert panel.view.text[panel.selected.start : panel.selected.end] == "2025"


def test_ctrl_and_the_wheel_make_both_texts_larger(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    before = [panel.measures.font.pointSizeF() for panel in driver.reader.panels.values()]
    panel = driver.reader.active_panel
    hands.wheel(panel.viewport(), 60, Qt.KeyboardModifier.ControlModifier)
    assert [p.measures.font.pointSizeF() for p in driver.reader.panels.values()] == before
    hands.wheel(panel.viewport(), 60, Qt.KeyboardModifier.ControlModifier)
    larger = [p.measures.font.pointSizeF() for p in driver.reader.panels.values()]
    assert min(larger) > max(before)
    hands.wheel(panel.viewport(), -120, Qt.KeyboardModifier.ControlModifier)
    assert driver.app.desk.settings.number("text_size", 0) == 115
    top = panel.verticalScrollBar().value()
    hands.wheel(panel.viewport(), -120)
    assert panel.verticalScrollBar().value() > top


def test_the_right_button_acts_on_what_is_under_the_mouse(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    panel = driver.reader.panels[Side.RIGHT]
    anchor = driver.diptych.anchors[1]
    top = panel.band(anchor.right)[0]
    hands.click(panel.viewport(), QPoint(60, round(top) + 8), button=Qt.MouseButton.RightButton)
    assert driver.reader.current_bead() == anchor
    span = Span(anchor.right.start, anchor.right.start + 40)
    panel.select(span)
    hands.click(panel.viewport(), QPoint(60, round(top) + 8), button=Qt.MouseButton.RightButton)
    assert panel.selected == span
    hinge = driver.reader.hinge
    other = driver.diptych.anchors[2]
    hands.click(hinge, _middle(hinge, other), button=Qt.MouseButton.RightButton)
    assert driver.reader.chosen_beads == (other.bead.id,)


def test_copy_both_panels_with_citations(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.do("copy_passage")
    assert QGuiApplication.clipboard().text().startswith("„Souveränität“\n(")
    driver.do("copy_bead")
    mime = QGuiApplication.clipboard().mimeData()
    assert "«" in mime.text()
    assert "<blockquote" in mime.html()
    driver.do("copy_markdown")
    assert QGuiApplication.clipboard().text().startswith("> „")


def test_differences_are_gone_through_by_key_in_the_text_and_in_the_list(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    found = driver.diptych.view.differences
    missing = next(d for d in found if d.right_span is None and d.left_span is not None)
    for side in Side:
        driver.reader.panels[side].setFocus()
        assert driver.reader.active_side is side
        for _ in range(len(found)):
            driver.press(Qt.Key.Key_D)
            shown = driver.window.parts.differences.model.value(driver.window.parts.differences.list.currentIndex())
            assert driver.reader.active_panel.hasFocus()
            if shown == missing:
                assert driver.reader.active_side is Side.LEFT
                assert driver.reader.active_panel.selected == missing.left_span
    shown_list = driver.window.parts.differences.list
    shown_list.setFocus()
    for key in (*(Qt.Key.Key_Down for _ in found), *(Qt.Key.Key_Up for _ in found)):
        hands.key(shown_list, key)
    first = found[0]
    assert first.left_span in (None, driver.reader.panels[Side.LEFT].selected)
    assert shown_list.hasFocus()


def test_keys_of_the_reader_mean_the_chosen_tags_in_their_list_too(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    for words in ("Souveränität", "Gipfel"):
        driver.select(words)
        driver.window.coding.tag_with("ai")
        driver.settle()
    tags = driver.window.parts.tags
    tags.choose([t.id for t in driver.tags()])
    tags.list.setFocus()
    hands.key(tags.list, Qt.Key.Key_C)
    driver.settle()
    assert len(driver.tags(Side.RIGHT)) == 2
    tags.choose([driver.tags()[0].id])
    tags.list.setFocus()
    hands.key(tags.list, Qt.Key.Key_Delete)
    driver.settle()
    assert len(driver.tags()) == len(driver.tags(Side.RIGHT)) == 1
    tags.choose([driver.tags()[0].id])
    tags.list.setFocus()
    hands.key(tags.list, Qt.Key.Key_N)
    assert tags.note.hasFocus()


def test_the_chosen_excerpt_is_copied_by_key_in_every_form(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("sovereignty")
    driver.settle()
    driver.do("theme_excerpts")
    page = driver.window.parts.excerpts
    assert [e.theme_path[-1] for e in page.model.values] == ["Digital sovereignty"]
    clipboard = QGuiApplication.clipboard()
    both, one = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    hands.key(page.list, Qt.Key.Key_C, both)
    assert clipboard.text().count("18 Nov 2025") == 2
    assert clipboard.text().startswith("„Souveränität“")
    assert clipboard.mimeData().html().count("<blockquote") == 2
    hands.key(page.list, Qt.Key.Key_M, both)
    assert clipboard.text().startswith("> „Souveränität“")
    hands.key(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | one)
    assert clipboard.text().count("18 Nov 2025") == 1
    driver.do("show_reader")
    driver.do("copy_passage")
    assert "Gipfel" in clipboard.text()


def test_several_tags_are_carried_and_given_another_theme_in_one_step_each(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    for words in ("Souveränität", "Gipfel"):
        driver.select(words)
        driver.window.coding.tag_with("ai")
        driver.settle()
    driver.window.parts.tags.choose([t.id for t in driver.tags()])
    driver.do("carry")
    assert "2 tags carried over" in driver.told
    assert len(driver.tags(Side.RIGHT)) == 2
    driver.window.parts.tags.choose([t.id for t in driver.tags()])
    driver.do("retag")
    driver.enter(driver.dialog(Chooser).field, "cloud")
    assert {t.theme for side in Side for t in driver.tags(side)} == {"cloud"}
    driver.do("undo")
    assert {t.theme for side in Side for t in driver.tags(side)} == {"ai"}
    driver.do("undo")
    assert driver.tags(Side.RIGHT) == ()
    assert len(driver.tags()) == 2


def test_export_with_preview(driver: Driver, tmp_path: Path) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("sovereignty")
    driver.do("export")
    dialog = driver.window.exporting.dialog
    assert dialog is not None
    driver.settle()
    assert dialog.preview.table.rowCount() == 1
    dialog.target.setText(str(tmp_path / "out.csv"))
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Export").click()
    driver.settle()
    assert "Souveränität" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "1 row written to" in driver.told


def test_a_dossier_as_pdf(driver: Driver, tmp_path: Path) -> None:
    driver.read("Gipfel in Berlin")
    driver.window.exporting.print_to(tmp_path / "dossier.pdf")
    driver.settle()
    assert (tmp_path / "dossier.pdf").read_bytes().startswith(b"%PDF")
    driver.window.exporting.print_to(tmp_path / "dossier.pdf" / "dossier.pdf")
    driver.settle()
    assert "cannot be written" in driver.told


def test_files_dropped_into_the_window_are_imported_and_reported(driver: Driver, project: Path, tmp_path: Path) -> None:
    (tmp_path / "leer.txt").write_text("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in (project / "corpus" / "single-fr-2.txt", tmp_path / "leer.txt")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    driver.window.dropEvent(event)
    driver.settle()
    assert driver.told == "1 file imported. 1 file not imported."
    assert driver.window.parts.status.text().startswith("9 documents")
    driver.do("import_report")
    report = driver.dialog(ImportReport)
    assert report.model.index(0).data() == "leer.txt"
    report.reject()


def test_an_import_can_be_cancelled(driver: Driver, project: Path) -> None:
    driver.window.importing.run(ImportPaths((project / "corpus",)))
    driver.qtbot.waitUntil(lambda: "Importing" in driver.window.parts.jobs.text, timeout=20_000)
    driver.window.parts.jobs.stop.click()
    driver.settle()
    assert driver.told.startswith("Stopped as asked")
    assert driver.window.parts.jobs.isHidden()
    assert driver.window.parts.dossiers.model.total >= 4


def test_what_was_done_is_there_after_a_restart(app: App, driver: Driver, qtbot: QtBot, folder: Path) -> None:
    driver.read("Gipfel in Berlin")
    span = driver.select("Souveränität")
    driver.window.coding.tag_with("ai")
    driver.settle()
    driver.window.session.save()
    driver.do("close_library")
    assert driver.window.parts.whole.currentIndex() == 0
    driver.open(folder)
    assert "Gipfel" in driver.diptych.view.dossier.title
    assert driver.reader.active_panel.selected.start == span.start
    assert [t.theme for t in driver.tags()] == ["ai"]
    assert driver.window.actions_by_id["undo"].isEnabled()


def test_menus_open_under_the_mouse(driver: Driver) -> None:
    for menu in (driver.window.menus.reader(), driver.window.menus.dossier(), driver.window.menus.theme()):
        menu.popup(QPoint(0, 0))
        assert menu.actions()
        menu.close()
