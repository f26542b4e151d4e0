"""Out and in through the whole app."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton

from explorer.gui.app import App
from explorer.gui.requests import BringWanted, ExportWanted, UnpackWanted
from explorer.library import Library
from explorer.model.coding import ExcerptFilter
from explorer.model.exchange import ExportKind
from tests.gui.main_window.driver import Driver


def _tagged(driver: Driver) -> None:
    driver.read("Gipfel in Berlin")
    driver.select("Souveränität")
    driver.window.coding.tag_with("sovereignty")
    driver.settle()


def test_every_format_has_a_preview_and_is_written(driver: Driver, tmp_path: Path) -> None:
    _tagged(driver)
    driver.do("export")
    dialog = driver.window.exporting.dialog
    assert dialog is not None
    for known in driver.library.exports.formats():
        dialog.format.setCurrentIndex(dialog.format.findData(known.name))
        driver.settle()
        assert dialog.preview.table.rowCount() > 0, known
        assert all(heading[:1].isupper() for heading in dialog.preview.headings())
        if known.kind is not ExportKind.EXCERPTS:
            driver.window.exporting._export(ExportWanted(known.name, tmp_path / known.name, ExcerptFilter()))
            driver.settle()
            assert (tmp_path / known.name).stat().st_size > 0
            assert "written to" in driver.told
    dialog.reject()


def test_the_preview_keeps_to_a_search_and_says_where_it_is_wrong(driver: Driver) -> None:
    _tagged(driver)
    driver.do("export")
    dialog = driver.window.exporting.dialog
    assert dialog is not None
    rows = []
    for query in ("", "souveraineté", "Konjunktur"):
        dialog.choice.query.setText(query)
        driver.settle()
        rows.append(dialog.preview.table.rowCount())
    assert rows[0] == rows[1] > 0 == rows[2]
    dialog.choice.query.setText("(Souveränität")
    driver.settle()
    assert any("The query cannot be understood" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_the_last_format_and_the_templates_are_there_again(driver: Driver, tmp_path: Path) -> None:
    _tagged(driver)
    driver.do("export")
    dialog = driver.window.exporting.dialog
    assert dialog is not None
    dialog.format.setCurrentIndex(dialog.format.findData("tmx"))
    driver.settle()
    dialog.templates.save_wanted.emit("Für das Büro")
    assert dialog.templates.list.currentText() == "Für das Büro"
    dialog.target.setText(str(tmp_path / "a.tmx"))
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Export").click()
    driver.settle()
    driver.do("export")
    again = driver.window.exporting.dialog
    assert again is not None
    assert again is not dialog
    assert again.format.currentData() == "tmx"
    assert again.templates.list.findText("Für das Büro") == 1
    again.templates.forget_wanted.emit("Für das Büro")
    assert again.templates.list.count() == 1
    again.reject()


def test_a_colleagues_tags_come_in_and_one_undo_takes_them_back(driver: Driver, folder: Path, tmp_path: Path) -> None:
    _tagged(driver)
    driver.library.exports.write("qdpx", tmp_path / "a.qdpx", ExcerptFilter())
    driver.do("undo")
    driver.window.bringing.ask(tmp_path / "a.qdpx")
    dialog = driver.window.bringing.dialog
    assert dialog is not None
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Bring in").click()
    driver.settle()
    (tag,) = [t for d in driver.library.documents.all() for t in driver.library.tags.of_document(d.id)]
    assert tag.quote == "Souveränität"
    assert driver.told == "a.qdpx: 1 new tag"
    assert driver.diptych.view, "the reader shows the tag at once"
    driver.do("undo")
    assert not [t for d in driver.library.documents.all() for t in driver.library.tags.of_document(d.id)]


def test_what_could_not_be_taken_is_reported(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "a.qdc").write_text(
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="Neues" isCodable="true"/></Codes>'
        '<Sets><Set guid="2" name="x"><MemberCode targetGUID="1"/></Set></Sets></CodeBook>'
    )
    driver.window.bringing.run(BringWanted(tmp_path / "a.qdc"))
    driver.settle()
    report = driver.window.bringing.report
    assert report is not None
    assert report.isVisible()
    assert report.summary.text() == "1 new theme"
    assert "groups of codes" in report.list.item(0).text()
    report.reject()
    (tmp_path / "b.qdc").write_text("no")
    driver.window.bringing.run(BringWanted(tmp_path / "b.qdc"))
    driver.settle()
    assert "is damaged or not really" in driver.told


def _drop(driver: Driver, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(5, 5).toPointF(), Qt.DropAction.CopyAction, data, buttons, keys)
    driver.window.dropEvent(event)


def test_a_dropped_file_goes_where_it_belongs(driver: Driver, tmp_path: Path) -> None:
    for name in ("a.tmx", "a.diptych"):
        (tmp_path / name).write_text("x")
        _drop(driver, tmp_path / name)
    assert driver.window.bringing.dialog is not None
    assert driver.window.packing.dialog is not None
    driver.window.bringing.dialog.reject()
    driver.window.packing.dialog.reject()


def test_a_library_is_packed_and_opened_from_its_file(driver: Driver, tmp_path: Path) -> None:
    driver.window.packing.pack(tmp_path / "a.diptych")
    driver.settle()
    assert "Library packed into" in driver.told
    titles = [d.title for d in driver.library.documents.all()]
    driver.app.open(tmp_path / "a.diptych")
    dialog = driver.window.packing.dialog
    assert dialog is not None
    assert dialog.folder.text() == str(tmp_path / "a")
    dialog.accept()
    dialog.wanted.emit(UnpackWanted(tmp_path / "a.diptych", tmp_path / "new"))
    driver.qtbot.waitUntil(lambda: driver.app.desk.folder == tmp_path / "new", timeout=30_000)
    driver.settle()
    assert [d.title for d in driver.library.documents.all()] == titles
    driver.window.libraries.unpack(UnpackWanted(tmp_path / "a.diptych", tmp_path / "new"))
    driver.settle()
    assert "the folder is not empty" in driver.told


def test_the_app_asks_where_before_it_has_any_library(app: App, folder: Path, tmp_path: Path) -> None:
    with Library.open(folder) as library:
        library.exchange.pack(tmp_path / "a.diptych")
    shutil.rmtree(folder)
    app.open(tmp_path / "a.diptych")
    assert app.desk.library is None
    assert app.window.packing.dialog is not None
    app.window.packing.dialog.reject()
