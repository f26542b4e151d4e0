from dataclasses import replace

from PySide6.QtCore import Qt

from explorer.gui.models.choices import Choice, ChoiceModel
from explorer.gui.models.concordance import Column, ConcordanceModel, LineOrder
from explorer.gui.models.differences import DifferenceModel
from explorer.gui.models.excerpts import ExcerptModel
from explorer.gui.models.hits import HitModel
from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.reports import ReportModel, in_order
from explorer.gui.models.rows import Role
from explorer.gui.models.tags import TagModel, tags_of
from explorer.model.coding import TagStatus
from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.model.notice import Notice
from explorer.model.reports import FileReport, FileStatus
from explorer.model.search import ConcordanceLine, Hit, Marked
from tests.gui import building
from tests.gui.conftest import Examine


def hit(number: int) -> Hit:
    return Hit(
        1, 0, number, Lang.DE, 2, "Gipfel", "BMDS", "2025-05-22", 1, 1.0, Marked("Text"), Marked("Texte"), 2, (0,)
    )


def line(left: str, keyword: str, right: str) -> ConcordanceLine:
    return ConcordanceLine(
        1, 0, Lang.DE, Span(0, 3), left, keyword, right, Marked("autre"), "Gipfel", "2025-05-22", 2, 1
    )


def test_tags_of_both_panels(examine: Examine) -> None:
    tags = [
        building.tag(1, 1, Span(0, 6), quote="Gipfel"),
        building.tag(2, 2, Span(0, 6), status=TagStatus.PROVISIONAL),
        replace(building.tag(3, 1, Span(0, 3), status=TagStatus.LOST), note="wo?"),
    ]
    model = TagModel()
    model.set_values(tags_of(building.view(tags), {"ai": ThemeLook("#D9822B", "Artificial intelligence")}))
    examine(model)
    rows = [model.index(i).data(Role.ROW) for i in range(3)]
    assert rows[0].title == "Artificial intelligence"
    assert rows[0].second == "„Gipfel“"
    assert rows[1].badge == "✎ Lost"
    assert rows[1].brick
    assert rows[2].hollow
    assert rows[2].chips == ("FR",)
    assert "wo?" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_differences(examine: Examine) -> None:
    model = DifferenceModel()
    model.set_values(building.view().differences)
    examine(model)
    assert model.index(0).data() == "120 ≠ 100"
    assert "The numbers differ." in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_excerpts(examine: Examine) -> None:
    model = ExcerptModel()
    model.set_values([building.excerpt()])
    examine(model)
    assert model.index(0).data() == "„künstliche Intelligenz“"
    assert "l’intelligence artificielle" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_reports_bad_files_first(examine: Examine) -> None:
    reports = (
        FileReport("/x/good.html", FileStatus.IMPORTED, (1,)),
        FileReport(
            "/x/bad.pdf", FileStatus.REFUSED, (), (Notice("{path} is empty.", {"path": "bad.pdf"}),), "EmptyFile"
        ),
    )
    model = ReportModel()
    model.set_values(in_order(reports))
    examine(model)
    assert model.index(0).data() == "bad.pdf"
    assert model.index(0).data(Role.ROW).second == "bad.pdf is empty."
    assert model.index(0).data(Role.ROW).brick


def test_hits_grow(examine: Examine) -> None:
    model = HitModel()
    model.set_hits([hit(1), hit(2)])
    examine(model)
    model.add_hits([hit(3)])
    model.add_hits([])
    assert model.rowCount() == 3
    assert "Texte" in model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_concordance_sorts_away_from_the_key_word(examine: Examine) -> None:
    model = ConcordanceModel()
    model.set_lines([line("die neue", "Brücke", "zum Ufer"), line("eine alte", "Bruecke", "am Fluss")])
    examine(model)
    model.set_order(LineOrder.LEFT)
    assert [one.left for one in model.lines] == ["eine alte", "die neue"]
    model.set_order(LineOrder.RIGHT)
    assert [one.right for one in model.lines] == ["am Fluss", "zum Ufer"]
    model.set_order(LineOrder.KEYWORD)
    assert [one.keyword for one in model.lines] == ["Brücke", "Bruecke"]
    model.set_order(LineOrder.TEXT)
    assert [one.left for one in model.lines] == ["die neue", "eine alte"]
    assert model.index(0, Column.PLACE).data() == "Gipfel, 22 May 2025, p. 2"
    assert model.headerData(Column.KEYWORD, Qt.Orientation.Horizontal) == "Key word"


def test_choices_that_begin_with_what_is_typed_come_first(examine: Examine) -> None:
    model = ChoiceModel(
        [Choice("b", "New data"), Choice("a", "Data space", also="Datenraum/espace"), Choice("c", "Cloud")]
    )
    examine(model)
    assert [c.key for c in model.values] == ["b", "a", "c"]
    model.set_typed("dat")
    assert [c.key for c in model.values] == ["a", "b"]
    model.set_typed("espa")
    assert [c.key for c in model.values] == ["a"]
