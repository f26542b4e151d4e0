"""Titles, themes, notes and names of files that look like markup: the window shows them as they are."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QToolTip, QWidget

from explorer.library import Library
from explorer.model.coding import TagDraft, Theme
from explorer.model.documents import MetadataEdit, Span
from explorer.model.language import Lang
from tests.gui.main_window.driver import Driver

TRAP = '<img src="file:///etc/hostname"><a href="http://127.0.0.1:9/">X</a>'


def set_traps(library: Library) -> None:
    labels = dict.fromkeys((Lang.DE, Lang.FR, Lang.EN), f"{TRAP} Thema")
    library.themes.put(Theme("trap", None, labels, {Lang.EN: TRAP}, {}, "#336699", 0))
    for document in library.documents.all():
        library.documents.edit(document.id, MetadataEdit(title=f"{TRAP} {document.title}", issuer=TRAP, url=TRAP))
        library.tags.add(TagDraft(document.id, "trap", Span(0, 30), note=TRAP, coder=TRAP))


def shown(widget: QWidget) -> Iterator[str]:
    """What Qt would take for markup."""
    for label in widget.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText:
            yield label.text()
    for one in widget.findChildren(QWidget):
        if Gui.mightBeRichText(one.toolTip()):
            yield one.toolTip()
    for view in widget.findChildren(QAbstractItemView):
        if (model := view.model()) is not None:
            yield from tips(model)
    for text in widget.findChildren(QTextEdit):
        yield text.toHtml().replace("&lt;", "")


def tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), 20)):
        for column in range(12):
            if (place := model.index(row, column)).isValid():
                yield str(place.data(Qt.ItemDataRole.ToolTipRole) or "")


def test_markup_in_titles_themes_and_notes_is_shown_as_it_is(driver: Driver) -> None:
    set_traps(driver.library)
    folder = driver.library.folder
    driver.app.desk.take(None)
    driver.open(folder)
    driver.read(TRAP)
    found = list(shown(driver.window))
    for action in ("show_excerpts", "show_overview", "show_numbers", "show_search", "next_tag", "theme_excerpts"):
        driver.do(action)
        found += shown(driver.window)
    assert any("hostname" in text for text in found), "the traps are where a person sees them"
    assert [text for text in found if Gui.mightBeRichText(text) and ("<img" in text or "<a " in text)] == []
    assert not QToolTip.text()
