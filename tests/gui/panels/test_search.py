from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from explorer.gui.models.concordance import LineOrder
from explorer.gui.models.marks import ThemeLook
from explorer.gui.panels.concordance import Concordance
from explorer.gui.panels.find_bar import FindBar, FindWanted
from explorer.gui.panels.search_bar import SearchBar
from explorer.gui.panels.search_page import SearchPage
from explorer.gui.requests import AskSearch, OpenPlace
from explorer.gui.widgets.elided import ElidedCheckBox
from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.model.search import (
    Addition,
    ConcordanceLine,
    Facet,
    Hit,
    Likeness,
    Marked,
    SearchRequest,
    SearchResult,
    Similar,
    SortOrder,
)
from tests.gui import hands


def hit(number: int, lang: Lang = Lang.DE, counterpart: bool = True) -> Hit:
    other = Marked("La souveraineté 😀 numérique", (Span(3, 15),)) if counterpart else None
    return Hit(
        number, 0, 3, lang, 2, "Gipfel", "BMDS", "2025-05-22", number, 1.0,
        Marked("😀 Die Souveränität ist wichtig. " * 9, (Span(6, 18),)), other, 2, (1,),
    )  # fmt: skip


def result(total: int = 30, offset: int = 0) -> SearchResult:
    request = SearchRequest("Souveränität", filters={"lang": ("de",)}, offset=offset)
    return SearchResult(
        request,
        total,
        tuple(hit(offset + i, counterpart=i != 1) for i in range(3)),
        {
            "year": (Facet("2025", 3),),
            "lang": (Facet("de", 2),),
            "theme": (Facet("ai", 1),),
            "counterpart": (Facet("no", 1),),
        },
        (Addition("souveraineté", Lang.FR, "Souveränität"),),
        "Souveränitat",
    )


def page(qtbot: QtBot) -> SearchPage:
    made = SearchPage()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_themes({"ai": ThemeLook("#D9822B", "Artificial intelligence")})
    made.show()
    return made


def boxes(made: SearchPage) -> dict[str, ElidedCheckBox]:
    return {box.full_text: box for box in made.facets.findChildren(ElidedCheckBox)}


def test_the_bar_asks_with_its_languages(qtbot: QtBot) -> None:
    bar = SearchBar()
    qtbot.addWidget(bar)
    chips = {b.text(): b for b in bar.findChildren(QToolButton)}
    chips["FR"].click()
    hands.keys(bar.line, "  cloud ")
    with qtbot.waitSignal(bar.asked) as asked:
        hands.key(bar.line, Qt.Key.Key_Return)
    assert asked.args == [AskSearch(SearchRequest("cloud", (Lang.FR,)))]
    with qtbot.waitSignal(bar.asked) as asked:
        chips["Concordance"].click()
    assert asked.args[0].concordance
    bar.show_request(AskSearch(SearchRequest("x", across=False)))
    assert bar.line.text() == "x"
    assert not chips["FR"].isChecked()
    assert not chips["Both languages"].isChecked()


def test_a_pause_in_typing_asks_and_enter_asks_at_once(qtbot: QtBot) -> None:
    bar = SearchBar()
    qtbot.addWidget(bar)
    asked: list[AskSearch] = []
    bar.asked.connect(asked.append)
    hands.keys(bar.line, "cl")
    assert not bar._pause.isActive()
    hands.keys(bar.line, "oud")
    assert bar._pause.isActive()
    assert asked == []
    with qtbot.waitSignal(bar.asked):
        bar.show_request(AskSearch(SearchRequest("cl"), typing=True))
    assert asked == [AskSearch(SearchRequest("cloud"), typing=True)]
    hands.keys(bar.line, "s")
    hands.key(bar.line, Qt.Key.Key_Return)
    assert asked[1:] == [AskSearch(SearchRequest("clouds"))]
    assert not bar._pause.isActive()


def test_passages_alike_stand_in_the_place_of_an_answer(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    made.show_similar(Similar(1, 2, "Ein Satz", Likeness.WORDS, (hit(1), hit(2, Lang.FR))))
    assert made.model.rowCount() == 2
    assert made.result is None
    assert boxes(made) == {}
    assert any("diptych[vectors]" in one.text() for one in made.findChildren(QLabel) if one.isVisible())
    with qtbot.waitSignal(made.export_wanted):
        next(b for b in made.findChildren(QPushButton) if b.text() == "Export…").click()
    back = next(b for b in made.findChildren(QToolButton) if b.text().startswith("Back to the hits"))
    made.show_similar(Similar(1, 3, "Noch ein Satz", Likeness.WORDS, ()))
    with qtbot.waitSignal(made.asked) as asked:
        back.click()
    assert asked.args == [AskSearch(result().request)]
    made.show_result(result())
    assert not back.isVisible()
    assert not any("diptych[vectors]" in one.text() for one in made.findChildren(QLabel) if one.isVisible())
    with qtbot.waitSignal(made.export_wanted):
        next(b for b in made.findChildren(QPushButton) if b.text() == "Export…").click()
    with qtbot.waitSignal(made.tag_wanted):
        next(b for b in made.findChildren(QPushButton) if b.text() == "Tag all…").click()


def test_lines_are_ordered_by_translation_and_date(qtbot: QtBot) -> None:
    made = Concordance()
    qtbot.addWidget(made)

    def line(date: str, words: str) -> ConcordanceLine:
        other = Marked(words, (Span(0, len(words)),)) if words else None
        return ConcordanceLine(4, 1, Lang.DE, Span(7, 12), "", "Wolke", "", other, "", date, None, 3)

    made.show_lines("Wolke", [line("", "zèbre"), line("2025", ""), line("2024", "Nuage"), line("2023", "éclair")])
    made.model.set_order(LineOrder.TRANSLATION)
    assert [one.date for one in made.model.lines] == ["2023", "2024", "", "2025"]
    made.model.set_order(LineOrder.DATE)
    assert [one.date for one in made.model.lines] == ["2023", "2024", "2025", ""]


def test_hits_show_both_panels(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    assert made.model.rowCount() == 3
    picture = made.list.viewport().grab().toImage()
    made.show_result(None)
    assert made.list.viewport().grab().toImage() != picture
    assert made.model.rowCount() == 0


def test_a_hit_opens_at_its_passage(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    made.list.setCurrentIndex(made.model.index(1))
    with qtbot.waitSignal(made.opened) as opened:
        hands.key(made.list, Qt.Key.Key_Return)
    assert opened.args == [OpenPlace(1, 1, 3)]


def test_facets_narrow_and_widen(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    assert set(boxes(made)) == {"2025  (3)", "German  (2)", "Artificial intelligence  (1)", "No  (1)"}
    assert boxes(made)["German  (2)"].isChecked()
    with qtbot.waitSignal(made.asked) as asked:
        boxes(made)["2025  (3)"].click()
    assert asked.args[0].request.filters == {"lang": ("de",), "year": ("2025",)}
    with qtbot.waitSignal(made.asked) as asked:
        boxes(made)["German  (2)"].click()
    assert asked.args[0].request.filters == {"year": ("2025",)}


def test_a_chosen_value_stays_where_no_hit_has_it(qtbot: QtBot) -> None:
    made = page(qtbot)
    empty = SearchResult(SearchRequest("x", filters={"lang": ("fr",)}), 0, (), {"lang": ()})
    made.show_result(empty)
    assert boxes(made)["French  (0)"].isChecked()


def test_more_hits_are_added_to_those_before(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    with qtbot.waitSignal(made.asked) as asked:
        made.ask_more()
    assert asked.args[0].request.offset == 3
    made.show_result(result(6, offset=3))
    assert made.model.rowCount() == 6
    assert made.model.hit(made.model.index(5)) == hit(5)


def test_an_added_wording_can_be_left_out(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    chip = next(b for b in made.findChildren(QToolButton) if b.text().startswith("souveraineté"))
    with qtbot.waitSignal(made.asked) as asked:
        chip.click()
    assert asked.args[0].request.without == ("souveraineté",)


def test_an_empty_answer_offers_any_of_the_words(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(replace(result(total=0), hits=(), wider="Wolke OR Zitrone"))
    link = next(b for b in made.findChildren(QToolButton) if "any of them" in b.text())
    assert link.isVisible()
    with qtbot.waitSignal(made.asked) as asked:
        link.click()
    assert asked.args == [AskSearch(replace(result().request, query="Wolke OR Zitrone"))]
    made.show_result(result())
    assert not link.isVisible()


def test_did_you_mean_and_saving(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    meant = next(b for b in made.findChildren(QToolButton) if "Did you mean" in b.text())
    with qtbot.waitSignal(made.asked) as asked:
        meant.click()
    assert asked.args[0].request.query == "Souveränitat"
    with qtbot.waitSignal(made.save_wanted) as saved:
        made.ask_save()
    assert saved.args[0].request == replace(result().request, offset=0)


def test_the_order_is_asked_for(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.show_result(result())
    with qtbot.waitSignal(made.asked) as asked:
        made.set_order(SortOrder.NEWEST)
    assert asked.args[0].request.order is SortOrder.NEWEST


def test_a_concordance_line_opens_at_its_key_word(qtbot: QtBot) -> None:
    made = Concordance()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    line = ConcordanceLine(
        4, 1, Lang.DE, Span(7, 12), "vorher", "Wolke", "nachher", None, "Gipfel", "2025-05-22", None, 3
    )
    made.show_lines("Wolke", [line])
    made.table.setCurrentIndex(made.model.index(0, 1))
    with qtbot.waitSignal(made.opened) as opened:
        made.table.activated.emit(made.model.index(0, 1))
    assert opened.args == [OpenPlace(3, 4, span=Span(7, 12))]
    assert not made.grab().isNull()


def test_the_find_bar_asks_while_typing_and_steps(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    asked: list[FindWanted] = []
    bar.wanted.connect(asked.append)
    bar.begin("Wolke")
    hands.key(bar.field, Qt.Key.Key_Return)
    assert asked == [FindWanted("Wolke"), FindWanted("Wolke", 1)]
    with qtbot.waitSignal(bar.closed):
        hands.key(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
