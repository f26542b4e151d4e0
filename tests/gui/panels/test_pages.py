import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from explorer.gui.models.overview import Bars, Counted, Grid
from explorer.gui.panels.details import Details
from explorer.gui.panels.empty import Empty
from explorer.gui.panels.excerpts_page import ExcerptsPage
from explorer.gui.panels.jobs_bar import JobsBar
from explorer.gui.panels.message_bar import Message, MessageBar, Offer
from explorer.gui.panels.overview import Overview
from explorer.gui.panels.page_tabs import PageTabs
from explorer.gui.panels.start_page import StartPage
from explorer.gui.panels.status import Status
from explorer.gui.requests import DocumentChosen, OpenLibrary, OpenPlace, ThemesChosen
from explorer.gui.tasks import JobNews
from explorer.model.documents import Span
from tests.gui import building


def press(widget: object, text: str) -> None:
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]  # type: ignore[attr-defined]
    next(b for b in buttons if b.text() == text).click()


def test_the_start_page_asks_for_a_library(qtbot: QtBot, tmp_path: Path) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    for text, signal in (
        ("Open the specimen library", page.specimen_wanted),
        ("Create…", page.new_wanted),
        ("Open…", page.open_wanted),
    ):
        with qtbot.waitSignal(signal):
            press(page, text)
    page.set_recent([tmp_path / "eins"])
    with qtbot.waitSignal(page.recent_wanted) as wanted:
        press(page, f"eins   —   {tmp_path}")
    assert wanted.args == [OpenLibrary(tmp_path / "eins")]


def test_details_name_both_documents(qtbot: QtBot) -> None:
    panel = Details()
    qtbot.addWidget(panel)
    panel.show()
    view = building.view()
    panel.show_view(view)
    assert view.left is not None
    with qtbot.waitSignal(panel.edit_wanted) as wanted:
        press(panel, "Edit…")
    assert wanted.args == [DocumentChosen(view.left.document)]
    for text, signal in (("Confirm pairing", panel.confirm_wanted), ("Reject", panel.reject_wanted)):
        with qtbot.waitSignal(signal) as judged:
            press(panel, text)
        assert judged.args == [1]
    panel.show_view(None)
    assert all(not b.isVisible() for b in panel.findChildren(QPushButton))


def test_an_empty_library_asks_for_files(qtbot: QtBot) -> None:
    page = Empty()
    qtbot.addWidget(page)
    page.show()
    page.show_hint(empty=True)
    with qtbot.waitSignal(page.import_wanted):
        press(page, "Import files…")
    page.show_hint(empty=False)
    assert not any(b.isVisible() for b in page.findChildren(QPushButton))


def test_excerpts_can_be_opened_copied_and_exported(qtbot: QtBot) -> None:
    page = ExcerptsPage()
    qtbot.addWidget(page)
    page.show()
    excerpts = [building.excerpt(1, span=Span(3, 9)), building.excerpt(2)]
    page.show_excerpts("AI", ("ai",), excerpts)
    assert page.current() == excerpts[0]
    with qtbot.waitSignal(page.opened) as opened:
        press(page, "Open in the reader")
    assert opened.args == [OpenPlace(1, 1, span=Span(3, 9))]
    with qtbot.waitSignal(page.copy_wanted) as copied:
        press(page, "Copy with citation")
    assert copied.args == [excerpts[0]]
    with qtbot.waitSignal(page.export_wanted) as exported:
        press(page, "Export…")
    assert exported.args == [ThemesChosen(("ai",))]
    page.show_excerpts("AI", ("ai",), ())
    assert page.current() is None


@pytest.mark.parametrize(
    ("news", "text"),
    [
        (JobNews("Import", "Importing", 14, 220, 0, 1.0), "Importing · 14 of 220"),
        (JobNews("Import", "Importing", 110, 220, 2, 30.0), "Importing · 110 of 220 · 30 s left · 2 jobs waiting"),
        (JobNews("Import", "Importing", 110, 220, 0, 300.0), "Importing · 110 of 220 · 5 min left"),
        (JobNews("Opening", "", 0, 0, 0, 0.0), "Opening"),
    ],
)
def test_a_job_says_what_how_far_how_long(qtbot: QtBot, news: JobNews, text: str) -> None:
    bar = JobsBar()
    qtbot.addWidget(bar)
    bar.show_news(news)
    assert bar.text == text
    assert not bar.isHidden()
    bar.show_news(JobNews("Import", "", 0, 0, 0, 0.0, running=False))
    assert bar.isHidden()


def test_a_job_can_be_cancelled(qtbot: QtBot) -> None:
    bar = JobsBar()
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.cancel_wanted):
        bar.stop.click()


def test_an_error_stays_until_it_is_closed_and_can_be_copied(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell(Message("It failed.", error=True, details="why"))
    assert bar.text == "It failed."
    assert not bar.fading
    press(bar, "Copy details")
    assert QGuiApplication.clipboard().text() == "It failed.\n\nwhy"
    press(bar, "×")
    assert bar.text == ""


def test_a_message_fades_and_may_offer_something(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    used: list[str] = []
    bar.tell(Message("Done.", offer=Offer("Show report", lambda: used.append("report"))))
    assert bar.fading
    press(bar, "Show report")
    assert used == ["report"]
    assert bar.text == ""


def test_tabs_and_status(qtbot: QtBot) -> None:
    tabs, status = PageTabs(), Status()
    qtbot.addWidget(tabs)
    qtbot.addWidget(status)
    with qtbot.waitSignal(tabs.wanted) as wanted:
        press(tabs, "Excerpts")
    assert wanted.args == [3]
    status.show_counts("Meine", 1204, 398, 0, read_only=True)
    assert status.text() == "1,204 documents · 398 dossiers · Meine · read-only"
    status.show_counts("Meine", 1204, 398, 12, read_only=False)
    assert status.text() == "1,204 documents · 398 dossiers · 12 without counterpart · Meine"


COUNTED = Counted(
    Bars(("2024", "2025"), (1, 3)),
    Bars(("A very long name of a ministry that does not fit", "B"), (2, 2)),
    Grid(("AI",), ("2024", "2025"), ((0, 4),)),
    Grid(("AI",), ("A", "B"), ((1, 3),)),
    Grid(("AI", "Cloud"), ("AI", "Cloud"), ((0, 2), (2, 0))),
    Grid(("AI",), ("both panels", "German only", "French only"), ((1, 0, 2),)),
)


def test_pictures_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    overview = Overview()
    qtbot.addWidget(overview)
    overview.resize(800, 700)
    overview.show()
    overview.show_counts(COUNTED)
    for chart in (overview.by_year, overview.together):
        chart.save(tmp_path / "a.png")
        chart.save(tmp_path / "a.svg")
        picture = QImage(str(tmp_path / "a.png"))
        assert picture.width() == 2 * chart.width()
        assert (
            len(
                {
                    picture.pixelColor(x, y).name()
                    for x in range(0, picture.width(), 5)
                    for y in range(0, picture.height(), 3)
                }
            )
            > 2
        )
        assert ET.parse(tmp_path / "a.svg").getroot().tag.endswith("svg")
    assert "2025: 3" in overview.by_year.accessibleDescription()
    assert "AI: Cloud 2" in overview.together.accessibleDescription()
    overview.show_counts(Counted(Bars((), ()), Bars((), ()), *[Grid((), (), ())] * 4))
    assert not overview.grab().isNull()
    heads = Grid((), ("both panels", "German only"), ())
    overview.together.show_grid(heads)
    bare = overview.together.sizeHint().height()
    overview.together.show_grid(Grid(("AI",), heads.columns, ((0, 1),)))
    assert bare < 40 < overview.together.sizeHint().height()  # one sentence in the place of heads without rows
