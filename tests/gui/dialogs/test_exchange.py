"""The dialogs of export, bringing in and unpacking."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from explorer.gui.dialogs.bring_in import BringDialog
from explorer.gui.dialogs.brought_in import BroughtInReport
from explorer.gui.dialogs.export import ExportDialog
from explorer.gui.dialogs.unpack import UnpackDialog
from explorer.gui.main_window.export_memory import ExportMemory
from explorer.gui.models.export_template import ExportTemplate, read, read_all
from explorer.gui.requests import BringWanted, ExportWanted, PreviewWanted, UnpackWanted
from explorer.gui.settings import Settings
from explorer.model.change import Change
from explorer.model.coding import ExcerptFilter, TagStatus
from explorer.model.exchange import BringOptions, BroughtIn, ExportOptions, ExportSample
from explorer.model.language import Lang
from explorer.model.notice import Notice
from tests.gui import building

_SAMPLE = ExportSample(2, ("theme", "quote"), (("Artificial intelligence", "die KI"), ("Cloud", "Cloud")))


def press(dialog: QDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


def export_dialog(qtbot: QtBot, folder: Path, dossier: int | None = 1, *templates: ExportTemplate) -> ExportDialog:
    start = building.export_start("csv", "html", "qdpx", "xliff", "tbx", "unheard", templates=templates)
    dialog = ExportDialog(start, building.THEMES, ("ai",), dossier, folder)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: ExportDialog, name: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(name))


def test_the_export_asks_for_a_preview_of_every_choice(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    asked: list[PreviewWanted] = []
    dialog.preview_wanted.connect(asked.append)
    dialog.ask_preview()
    dialog.choice.themes.check("sovereignty")
    dialog.choice.scope.setCurrentIndex(1)
    dialog.choice.langs.setCurrentIndex(2)
    dialog.choice.coder.setText("ab")
    dialog.choice.query.setText(" cloud AND NOT date:2024 ")
    dialog.choice.provisional.setChecked(False)
    assert asked[0] == PreviewWanted("csv", ExcerptFilter(themes=("ai",)))
    query = "cloud AND NOT date:2024"
    wanted = ExcerptFilter(("sovereignty", "ai"), (1,), (), ("ab",), (Lang.FR,), (TagStatus.CONFIRMED,), query)
    assert asked[-1] == PreviewWanted("csv", wanted)
    dialog.looks.separator.setCurrentIndex(dialog.looks.separator.findData("\t"))
    assert asked[-1].options.separator == "\t"


def test_the_ending_follows_the_format(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    assert dialog.target.text() == str(tmp_path / "excerpts.csv")
    choose(dialog, "html")
    assert dialog.target.text() == str(tmp_path / "excerpts.html")
    choose(dialog, "qdpx")
    assert dialog.target.text() == str(tmp_path / "project.qdpx")
    dialog.target.setText(str(tmp_path / "mine.qdpx"))
    choose(dialog, "unheard")
    assert dialog.target.text() == str(tmp_path / "mine.unheard")
    assert dialog.format.currentText() == "unheard"


def test_only_what_a_format_knows_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    looks = dialog.looks
    shown = (looks.separator, looks.columns, looks.floor, looks.source, looks.title)
    assert [not part.isHidden() for part in shown] == [True, True, False, False, False]
    choose(dialog, "xliff")
    assert [not part.isHidden() for part in shown] == [False, False, True, True, False]
    looks.floor.setCurrentIndex(3)
    assert looks.options.floor == 0.7
    looks.confirmed.setChecked(True)
    assert (looks.options.confirmed_only, looks.floor.isEnabled()) == (True, False)
    assert dialog.choice.isEnabled()
    choose(dialog, "tbx")
    assert not dialog.choice.isEnabled()


def test_columns_are_chosen_and_ordered(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    columns = dialog.looks.columns
    assert columns.item(2).text() == "counterpart language"
    assert not dialog.looks.options.columns
    columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    columns.insertItem(0, columns.takeItem(2))
    assert dialog.looks.options.columns == ("counterpart_language", "quote")
    dialog.looks.options = ExportOptions(columns=("quote", "gone"))
    assert dialog.looks.options.columns == ("quote",)


def test_the_export_names_format_file_and_choice(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path, None)
    dialog.show_sample(_SAMPLE)
    assert dialog.preview.cell(0, 0) == "Artificial intelligence"
    assert dialog.preview.headings() == ["Theme", "Tagged"]
    with qtbot.waitSignal(dialog.export_wanted) as wanted:
        press(dialog, "Export")
    assert wanted.args == [ExportWanted("csv", tmp_path / "excerpts.csv", ExcerptFilter(themes=("ai",)))]


def test_a_search_that_is_not_understood_is_told_until_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Export")
    dialog.show_wrong("Close the bracket.")
    assert "Close the bracket." in [label.text() for label in dialog.findChildren(QLabel)]
    assert not button.isEnabled()
    dialog.show_sample(_SAMPLE)
    assert "Close the bracket." not in [label.text() for label in dialog.findChildren(QLabel)]
    assert button.isEnabled()


def test_nothing_to_export_or_no_file_name(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    dialog.show_sample(ExportSample(0, ("theme",), ()))
    assert not next(b for b in dialog.findChildren(QPushButton) if b.text() == "Export").isEnabled()
    dialog.show_sample(_SAMPLE)
    dialog.target.setText(str(tmp_path))
    wanted: list[ExportWanted] = []
    dialog.export_wanted.connect(wanted.append)
    press(dialog, "Export")
    assert wanted == []
    assert dialog.isVisible()


def test_a_template_sets_everything_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    wanted = ExcerptFilter(("sovereignty", "gone"), (), (), ("Zoë",), (Lang.FR,), (TagStatus.CONFIRMED,), "nuage")
    options = ExportOptions(";", "Für das Büro", Lang.FR, ("quote", "theme"), 0.5, True, (Lang.FR, Lang.EN))
    template = ExportTemplate("html", wanted, options, here=True, name="Büro")
    dialog = export_dialog(qtbot, tmp_path, 1, template)
    asked: list[PreviewWanted] = []
    dialog.preview_wanted.connect(asked.append)
    dialog.templates.list.setCurrentIndex(1)
    dialog.templates.list.activated.emit(1)
    assert dialog.template == replace(template, name="", filter=replace(wanted, themes=("sovereignty",), dossiers=(1,)))
    assert asked[-1].filter == dialog.template.filter


def test_the_present_choice_is_kept_under_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    press(dialog, "Save as…")
    with qtbot.waitSignal(dialog.template_kept) as kept:
        dialog.findChildren(QInputDialog)[0].textValueSelected.emit(" Büro ")
    assert kept.args[0].name == "Büro"
    dialog.show_templates(kept.args, "Büro")
    with qtbot.waitSignal(dialog.template_forgotten) as forgotten:
        press(dialog, "Forget")
    assert forgotten.args == ["Büro"]


def test_templates_are_remembered_whatever_else_is_in_the_settings(settings: Settings) -> None:
    memory = ExportMemory(settings)
    assert memory.last().format == "csv"
    first = ExportTemplate(
        "xlsx", ExcerptFilter(("ai",), query='"a b" OR c'), ExportOptions(";", "A, „B“"), here=True, name="Ä, “x”"
    )
    memory.keep(first)
    assert memory.templates() == (first,)
    second = replace(first, name="b", options=ExportOptions(columns=("quote",), langs=(Lang.EN, Lang.DE)))
    memory.keep(second)
    memory.keep(replace(first, format="html"))
    assert memory.templates() == (replace(first, format="html"), second)
    memory.forget("b")
    assert [t.name for t in memory.templates()] == ["Ä, “x”"]
    memory.remember(second)
    assert memory.last() == second
    old = first.as_text().replace('"query"', '"quarry"')
    assert read(old) == replace(first, filter=ExcerptFilter(("ai",)))
    assert read_all(["", "{}", "[1]", '{"name": 1}']) == ()
    assert read(first.as_text().replace('"und"', "1").replace('"de"', '"xx"')) is None


def test_what_is_asked_of_a_file_depends_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    shown = {}
    for name in ("a.qdpx", "a.qdc", "a.tbx", "a.jsonld", "a.diptych", "a.toml"):
        dialog = BringDialog(tmp_path / name)
        qtbot.addWidget(dialog)
        shown[name] = (not dialog.names.isHidden(), not dialog.coder.isHidden())
    assert shown == {
        "a.qdpx": (True, True),
        "a.qdc": (True, False),
        "a.tbx": (False, False),
        "a.jsonld": (False, True),
        "a.diptych": (False, True),
        "a.toml": (False, False),
    }
    dialog = BringDialog(tmp_path / "a.qdpx")
    qtbot.addWidget(dialog)
    dialog.coder.setText(" Zoë ")
    dialog.names.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.wanted) as wanted:
        press(dialog, "Bring in")
    assert wanted.args == [BringWanted(tmp_path / "a.qdpx", BringOptions(Lang.FR, "Zoë"))]


def test_the_report_says_what_came_and_what_did_not(qtbot: QtBot) -> None:
    notices = (Notice("{count} links were not taken.", {"count": 3}),)
    found = BroughtIn("a.qdpx", Change("x"), documents=(1, 2), themes=1, tags=5, notices=notices)
    report = BroughtInReport(found)
    qtbot.addWidget(report)
    press(report, "Copy report")
    told = QGuiApplication.clipboard().text().splitlines()
    assert [part.split()[0] for part in told[0].split(" · ")] == ["2", "1", "5"]
    assert told[1:] == ["3 links were not taken."]
    nothing = BroughtInReport(BroughtIn("a", Change("x")))
    qtbot.addWidget(nothing)
    assert nothing.summary.text() == "Nothing is new."


def test_a_new_folder_is_proposed_beside_the_packed_library(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x").touch()
    dialog = UnpackDialog(tmp_path / "a.diptych")
    qtbot.addWidget(dialog)
    assert dialog.folder.text() == str(tmp_path / "a 2")
    got: list[UnpackWanted] = []
    dialog.wanted.connect(got.append)
    for wrong in ("", "relative", str(tmp_path / "a")):
        dialog.folder.setText(wrong)
        press(dialog, "Unpack and open")
    assert got == []
    dialog.folder.setText(str(tmp_path / "b"))
    press(dialog, "Unpack and open")
    assert got == [UnpackWanted(tmp_path / "a.diptych", tmp_path / "b")]
