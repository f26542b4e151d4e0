from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from explorer.gui.dialogs.about import AboutDialog
from explorer.gui.dialogs.bug_report import BugReport
from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.dialogs.import_report import ImportReport
from explorer.gui.dialogs.manual import ManualDialog
from explorer.gui.dialogs.metadata import MetadataDialog
from explorer.gui.dialogs.reread import RereadDialog
from explorer.gui.dialogs.rescan import RescanDialog
from explorer.gui.dialogs.shortcuts import KeyChange, KeyRow, ShortcutsDialog
from explorer.gui.dialogs.suggestions import SuggestionDialog
from explorer.gui.dialogs.theme_editor import ThemeEditor
from explorer.gui.dialogs.trash import TrashDialog
from explorer.gui.models.choices import Choice
from explorer.gui.models.suggested import passage_html
from explorer.gui.requests import FolderWanted, ImportPaths, ThemeEdited
from explorer.model.analysis import ThemeQuality
from explorer.model.coding import SuggestedBy, Suggestion
from explorer.model.documents import DocumentKind, MetadataEdit, Span
from explorer.model.language import Lang
from explorer.model.notice import Notice
from explorer.model.reports import FileReport, FileStatus, ReadOptions
from tests.gui import building, hands


def press(dialog: QDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


def test_a_theme_is_picked_by_typing_and_enter(qtbot: QtBot) -> None:
    chooser = Chooser("Tag", "Type", [Choice("ai", "Artificial intelligence", also="KI"), Choice("cloud", "Cloud")])
    qtbot.addWidget(chooser)
    hands.keys(chooser.field, "clo")
    with qtbot.waitSignal(chooser.picked) as picked:
        hands.key(chooser.field, Qt.Key.Key_Return)
    assert picked.args == ["cloud"]
    assert chooser.result() == QDialog.DialogCode.Accepted


def test_arrows_move_the_mark_while_typing(qtbot: QtBot) -> None:
    chooser = Chooser("Tag", "Type", [Choice("a", "A"), Choice("b", "B"), Choice("c", "C")])
    qtbot.addWidget(chooser)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        hands.key(chooser.field, key)
    with qtbot.waitSignal(chooser.picked) as picked:
        hands.key(chooser.field, Qt.Key.Key_Return)
    assert picked.args == ["b"]


def test_nothing_matches_nothing_is_picked(qtbot: QtBot) -> None:
    chooser = Chooser("Tag", "Type", [Choice("a", "A")])
    qtbot.addWidget(chooser)
    picked: list[str] = []
    chooser.picked.connect(picked.append)
    hands.keys(chooser.field, "zzz")
    hands.key(chooser.field, Qt.Key.Key_Return)
    assert picked == []


def test_metadata_emits_only_what_was_changed(qtbot: QtBot) -> None:
    dialog = MetadataDialog(building.document(1, Lang.DE))
    qtbot.addWidget(dialog)
    dialog.title.setText("Neu ")
    dialog.kind.setCurrentIndex(dialog.kind.findData(DocumentKind.SPEECH))
    dialog.date.setText("")
    with qtbot.waitSignal(dialog.edited) as edited:
        press(dialog, "Save")
    assert edited.args == [MetadataEdit(title="Neu", kind=DocumentKind.SPEECH, date="")]


def test_a_wrong_date_is_told_and_nothing_is_lost(qtbot: QtBot) -> None:
    dialog = MetadataDialog(building.document(1, Lang.DE))
    qtbot.addWidget(dialog)
    dialog.show()
    edited: list[MetadataEdit] = []
    dialog.edited.connect(edited.append)
    dialog.date.setText("22.5.2025")
    press(dialog, "Save")
    assert dialog.isVisible()
    assert edited == []
    dialog.date.setText("2025-05-22")
    press(dialog, "Save")
    assert edited == []
    assert not dialog.isVisible()


def test_a_new_theme_gets_an_id_of_its_own(qtbot: QtBot) -> None:
    known = [*building.THEMES, building.theme("neue-brucke")]
    editor = ThemeEditor(None, known)
    qtbot.addWidget(editor)
    editor.show()
    press(editor, "Save")
    assert editor.isVisible()
    editor.labels[Lang.DE].setText("Neue Brücke")
    editor.cues[Lang.DE].setPlainText("Brücke\n\n Steg ")
    with qtbot.waitSignal(editor.edited) as edited:
        press(editor, "Save")
    theme = edited.args[0].theme
    assert theme.id not in {t.id for t in known}
    assert theme.labels == {Lang.DE: "Neue Brücke"}
    assert theme.cues == {Lang.DE: ("Brücke", "Steg")}
    assert theme.parent is None


def test_an_edited_theme_keeps_its_id_and_cannot_become_its_own_child(qtbot: QtBot) -> None:
    editor = ThemeEditor(building.THEMES[0], building.THEMES)
    qtbot.addWidget(editor)
    assert editor.parents() == [None, "ai"]
    editor.memos[Lang.FR].setPlainText("Décider soi-même.")
    with qtbot.waitSignal(editor.edited) as edited:
        press(editor, "Save")
    assert isinstance(edited.args[0], ThemeEdited)
    expected = replace(building.THEMES[0], memos={Lang.EN: "Deciding for oneself.", Lang.FR: "Décider soi-même."})
    assert edited.args[0].theme == expected


def test_a_report_of_files(qtbot: QtBot) -> None:
    notice = Notice("{path} is empty.", {"path": "leer.txt"})
    reports = (
        FileReport("/a/gut.html", FileStatus.IMPORTED, (1,)),
        FileReport("/a/leer.txt", FileStatus.EMPTY, (), (notice,), "EmptyFile"),
    )
    dialog = ImportReport(reports)
    qtbot.addWidget(dialog)
    assert dialog.summary.text() == "No text: 1 · Imported: 1"
    press(dialog, "Copy report")
    assert QGuiApplication.clipboard().text().splitlines()[0] == "empty\t/a/leer.txt\tleer.txt is empty."
    assert ImportReport(()).summary.text() == "No file was found that Diptych reads."


def test_a_suggestion_says_why_and_how_sure(qtbot: QtBot) -> None:
    _, passages = building.composed(building.GERMAN, Lang.DE)
    found = passages[2].text.index("Abhängigkeit")
    span = Span(passages[2].start + found, passages[2].start + found + len("Abhängigkeit"))
    suggestions = [
        Suggestion(1, 0, "ai", 0.9, ("Gipfel",)),
        Suggestion(1, 2, "data", 0.4, ("Abhängigkeit",), (span,), SuggestedBy.TAGS),
    ]
    dialog = SuggestionDialog(suggestions, passages, {}, [ThemeQuality("data", 12, 0.75, 0.5, 0.6)])
    qtbot.addWidget(dialog)
    said = [" ".join(part.text() for part in dialog.findChildren(QLabel))]
    dialog.skip()
    said.append(" ".join(part.text() for part in dialog.findChildren(QLabel)))
    assert "Cue words: Gipfel" in said[0]
    assert "ten tagged passages" in said[0]
    assert "Like what you tagged: Abhängigkeit" in said[1]
    assert "Learnt from 12 passages; 75 % of such suggestions are right" in said[1]
    assert passage_html(dialog.model.values[1]).count("<b><u>Abhängigkeit</u></b>") == 1


def test_nothing_is_decided_twice(qtbot: QtBot) -> None:
    _, passages = building.composed(building.GERMAN, Lang.DE)
    dialog = SuggestionDialog([Suggestion(1, 0, "ai", 0.9, ("Gipfel",))], passages, {})
    qtbot.addWidget(dialog)
    accepted: list[Suggestion] = []
    dialog.accepted_one.connect(accepted.append)
    dialog.accept_current()
    dialog.accept_current()
    dialog.reject_current()
    assert len(accepted) == 1
    dialog.take_back()
    dialog.take_back()
    assert dialog.model.open == 1


def test_documents_come_back_from_the_trash(qtbot: QtBot) -> None:
    dialog = TrashDialog([building.document(1, Lang.DE), building.document(2, Lang.FR)])
    qtbot.addWidget(dialog)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    with qtbot.waitSignal(dialog.restore_wanted) as wanted:
        press(dialog, "Restore")
    assert wanted.args == [(2,)]
    empty = TrashDialog(())
    qtbot.addWidget(empty)
    assert not next(b for b in empty.findChildren(QPushButton) if b.text() == "Restore").isEnabled()


def test_keys_are_listed_and_changed(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog([KeyRow("tag", "Tag", "T", True), KeyRow("find", "Find", "Ctrl+F", False)])
    qtbot.addWidget(dialog)
    changes: list[KeyChange] = []
    dialog.changed.connect(changes.append)
    dialog.filter.setText("ctrl")
    assert [item.isHidden() for item in dialog.rows] == [True, False]
    dialog.tree.setCurrentItem(dialog.rows[1])
    dialog.keys.setKeySequence(QKeySequence("T"))
    press(dialog, "Set key")
    assert changes == []
    dialog.keys.setKeySequence(QKeySequence("Ctrl+G"))
    press(dialog, "Set key")
    press(dialog, "Default")
    assert changes == [KeyChange("find", "Ctrl+G"), KeyChange("find", "")]


def test_a_fault_is_shown_with_its_trace(qtbot: QtBot) -> None:
    try:
        raise ValueError("broken")
    except ValueError as error:
        dialog = BugReport(error)
        dialog.add(error)
    qtbot.addWidget(dialog)
    assert dialog.trace.toPlainText().count("ValueError: broken\n") == 2
    press(dialog, "Copy report")
    assert "test_dialogs.py" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("lang", [Lang.DE, Lang.FR, Lang.EN])
def test_the_manual_is_there_in_each_language(qtbot: QtBot, lang: Lang) -> None:
    dialog = ManualDialog(lang)
    qtbot.addWidget(dialog)
    assert len(dialog.text.toPlainText()) > 3000


def test_protected_files_and_scans_can_be_tried_again(qtbot: QtBot) -> None:
    reports = (
        FileReport("/a/zu.pdf", FileStatus.REFUSED, (), (), "EncryptedFile"),
        FileReport("/a/scan.pdf", FileStatus.EMPTY, (), (), "NoText"),
    )
    dialog = ImportReport(reports)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.retry_wanted) as wanted:
        press(dialog, "Recognise text")
    assert wanted.args == [ImportPaths((Path("/a/scan.pdf"),), ReadOptions(ocr=True))]
    dialog.show()
    press(dialog, "Import with password…")
    asked = dialog.findChild(QInputDialog)
    assert isinstance(asked, QInputDialog)
    asked.setTextValue("geheim")
    with qtbot.waitSignal(dialog.retry_wanted) as wanted:
        asked.accept()
    assert wanted.args == [ImportPaths((Path("/a/zu.pdf"),), ReadOptions(password="geheim"))]


def test_what_is_checked_of_a_folder_is_done(qtbot: QtBot) -> None:
    dialog = RescanDialog([Path("/a/neu.txt")], [Path("/a/anders.txt")], [building.document(4, Lang.DE)])
    qtbot.addWidget(dialog)
    groups = [dialog.tree.topLevelItem(i) for i in range(3)]
    assert [g.text(0) for g in groups if g] == [
        "New files (1)",
        "Changed files (1)",
        "File gone: document to the trash (1)",
    ]
    gone = groups[2].child(0) if groups[2] else None
    assert gone is not None
    gone.setCheckState(0, Qt.CheckState.Checked)
    with qtbot.waitSignal(dialog.wanted) as wanted:
        press(dialog, "Do what is checked")
    assert wanted.args == [FolderWanted((Path("/a/neu.txt"), Path("/a/anders.txt")), (4,))]
    same = RescanDialog((), (), ())
    qtbot.addWidget(same)
    assert not next(b for b in same.findChildren(QPushButton) if b.text() == "Do what is checked").isEnabled()


def test_how_an_original_is_read_again(qtbot: QtBot) -> None:
    dialog = RereadDialog("Gipfel")
    qtbot.addWidget(dialog)
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("windows-1252"))
    dialog.split.setChecked(False)
    with qtbot.waitSignal(dialog.wanted) as wanted:
        press(dialog, "Read again")
    assert wanted.args == [ReadOptions(encoding="windows-1252", split=False)]


def test_about(qtbot: QtBot) -> None:
    dialog = AboutDialog("1.2.3")
    qtbot.addWidget(dialog)
    assert dialog.findChild(QDialogButtonBox) is not None


def test_metadata_say_how_sure_the_recognition_of_the_text_is(qtbot: QtBot) -> None:
    dialog = MetadataDialog(replace(building.document(1, Lang.DE), confidence=0.934))
    qtbot.addWidget(dialog)
    assert any("93 %" in label.text() for label in dialog.findChildren(QLabel))
